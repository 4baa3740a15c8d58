//! Mistakes of the enum's shape, and of its variants together.

use fastrand::Rng;

use super::{OfTheEnum, chance, one_of, pick, right};
use crate::declaration::{Declaration, Parameter, Shape, Variant};
use crate::known::CODES;
use crate::notation;

pub(super) const OF_THE_SHAPE: &[OfTheEnum] = &[no_enum, parameter, no_variants];

pub(super) const MISTAKES: &[OfTheEnum] = &[
    variant_dropped,
    other_added,
    other_added,
    code_of_another,
    code_of_another,
    discriminants_added,
    variants_shuffled,
];

fn no_enum(declaration: &mut Declaration, rng: &mut Rng) {
    declaration.shape = pick(rng, &[Shape::Struct, Shape::Union]);
    declaration.attributes.clear();
    declaration.parameter = None;
}

fn parameter(declaration: &mut Declaration, rng: &mut Rng) {
    const PARAMETERS: [Parameter; 5] = [
        Parameter { declared: "<T>", field: "T" },
        Parameter { declared: "<T: Clone>", field: "::std::vec::Vec<T>" },
        Parameter { declared: "<'a>", field: "&'a u8" },
        Parameter { declared: "<const N: usize>", field: "[u8; N]" },
        Parameter { declared: "<'a, T: 'a, const N: usize>", field: "&'a [T; N]" },
    ];
    if declaration.shape == Shape::Enum {
        declaration.parameter = Some(pick(rng, &PARAMETERS));
    }
}

fn no_variants(declaration: &mut Declaration, _: &mut Rng) {
    declaration.variants.clear();
}

fn variant_dropped(declaration: &mut Declaration, rng: &mut Rng) {
    if declaration.variants.len() > 1 {
        declaration.variants.remove(rng.usize(..declaration.variants.len()));
    }
}

fn other_added(declaration: &mut Declaration, rng: &mut Rng) {
    let is_free = |name: &&&str| declaration.variants.iter().all(|variant| variant.name != **name);
    if let Some(name) = one_of(rng, right::VARIANTS.iter().filter(is_free)) {
        let at = rng.usize(..=declaration.variants.len());
        declaration.variants.insert(at, Variant { name, ..right::other(rng) });
    }
}

/// The variant that is `other`; there is one from now on.
pub(super) fn other<'a>(declaration: &'a mut Declaration, rng: &mut Rng) -> &'a mut Variant {
    if !declaration.variants.iter().any(Variant::is_other) {
        other_added(declaration, rng);
    }
    declaration.variants.iter_mut().find(|variant| variant.is_other()).expect("there is a name left")
}

fn code_of_another(declaration: &mut Declaration, rng: &mut Rng) {
    let code = one_of(rng, declaration.variants.iter().filter_map(Variant::code).collect::<Vec<_>>().iter()).copied();
    let another = rng.choice(&mut declaration.variants).and_then(Variant::code_token);
    if let (Some(code), Some(token)) = (code, another) {
        *token = notation::code(rng, code);
    }
}

fn discriminants_added(declaration: &mut Declaration, rng: &mut Rng) {
    for variant in &mut declaration.variants {
        if let Some(code) = variant.code().filter(|code| CODES.contains(code) && chance(rng, 70)) {
            let number = code + i128::from(chance(rng, 15));
            variant.discriminant = Some(notation::number(rng, number));
        }
    }
}

fn variants_shuffled(declaration: &mut Declaration, rng: &mut Rng) {
    rng.shuffle(&mut declaration.variants);
}
