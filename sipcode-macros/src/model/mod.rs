//! The enum as understood, mistakes included: what each rule asks about, and what an offer is written from.
//!
//! Nothing is judged here.

mod declared;
mod derive;
mod enum_options;
mod variant;

use sipcode_core::{Class, StatusCode};

use crate::input::{Data, Input};

pub(crate) use self::declared::{Answer, Declared, Mark, Phrase};
pub(crate) use self::derive::Derive;
pub(crate) use self::enum_options::{EnumOptions, Range};
pub(crate) use self::variant::Variant;
use crate::attr;

/// What the derive stands on.
#[derive(Clone)]
pub(crate) struct Status<'a> {
    pub(crate) input: &'a Input,
    pub(crate) derive: Derive,
    pub(crate) options: EnumOptions,
    pub(crate) variants: Vec<Variant<'a>>,
    /// The variants with each code, by its number, in source order; none where a code may stand as often as wanted.
    with_code: Vec<Vec<usize>>,
    /// The first variant marked by a word; as many as there are variants when none is.
    first_marked: usize,
    /// The variants whose phrase is not the registered one of their code, in source order; none where any may stand.
    pub(crate) with_other_phrase: Vec<usize>,
}

impl<'a> Status<'a> {
    pub(crate) fn new(input: &'a Input, derive: Derive) -> Self {
        let mut variants: Vec<_> = match &input.data {
            Data::Enum(variants) => variants.iter().map(|variant| Variant::new(variant, derive)).collect(),
            Data::Struct(_) | Data::Union(_) => Vec::new(),
        };
        variant::imply_discriminants(&mut variants);
        let mut with_code = vec![Vec::new(); usize::from(*Class::GlobalFailure.range().end()) + 1];
        for (index, variant) in variants.iter().enumerate().filter(|_| derive.is_set()) {
            if let Some(code) = variant.code() {
                with_code[usize::from(code.as_u16())].push(index);
            }
        }
        let has_other_phrase = |variant: &Variant<'_>| match &variant.answer {
            Answer::Code(declared) => derive.is_set() && declared.has_other_phrase(),
            Answer::Missing | Answer::Marked(_) => false,
        };
        let with_other_phrase = (0..variants.len()).filter(|index| has_other_phrase(&variants[*index])).collect();
        let is_marked = |variant: &Variant<'_>| matches!(variant.answer, Answer::Marked(_));
        let first_marked = variants.iter().position(is_marked).unwrap_or(variants.len());
        let options = EnumOptions::new(&input.attributes, derive);
        Self { input, derive, options, variants, with_code, first_marked, with_other_phrase }
    }

    /// The same enum with other options.
    pub(crate) fn with_options(&self, options: EnumOptions) -> Self {
        Self { options, ..self.clone() }
    }

    /// The variants with this code, in source order.
    pub(crate) fn with_code(&self, code: StatusCode) -> &[usize] {
        &self.with_code[usize::from(code.as_u16())]
    }

    /// Whether the phrase of a registered code may be any.
    pub(crate) fn takes_any_phrase(&self) -> bool {
        self.options.has("dialect") || !self.derive.is_set()
    }

    /// The variants marked by a word, in source order, with that word.
    pub(crate) fn marked(&self) -> impl Iterator<Item = (&Variant<'a>, &Mark)> {
        self.variants[self.first_marked..].iter().filter_map(|variant| match &variant.answer {
            Answer::Marked(mark) => Some((variant, mark)),
            Answer::Missing | Answer::Code(_) => None,
        })
    }

    /// Whether the enum could have a variant marked `other`.
    pub(crate) fn could_have_other(&self) -> bool {
        let has_limit = attr::LIMITS.iter().any(|key| self.options.has(key));
        self.derive.is_set() && self.marked().next().is_none() && !has_limit
    }
}

/// A variant with a code, where it stands.
#[derive(Clone, Copy)]
pub(crate) struct Context<'a> {
    pub(crate) status: &'a Status<'a>,
    pub(crate) index: usize,
    pub(crate) declared: &'a Declared,
}

impl<'a> Context<'a> {
    pub(crate) fn variant(&self) -> &'a Variant<'a> {
        &self.status.variants[self.index]
    }

    /// Whether an earlier variant has this code.
    pub(crate) fn is_taken_earlier(&self, code: StatusCode) -> bool {
        self.status.with_code(code).first().is_some_and(|first| *first < self.index)
    }

    /// Whether another variant has this code.
    pub(crate) fn is_taken(&self, code: StatusCode) -> bool {
        self.status.with_code(code).iter().any(|index| *index != self.index)
    }
}
