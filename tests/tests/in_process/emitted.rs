//! What only the emitted code shows: bounds that need not be, arms that nothing reaches, and what is left alone beside an error.

use std::collections::BTreeSet;

use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{ExprMatch, File, Pat, Path, PredicateType};

use crate::derive;
use crate::program::Derive;

/// What is found in the code that a derive emits for an enum `Status`.
#[derive(Default)]
struct Emitted {
    /// The types that a bound is put on.
    bound: BTreeSet<String>,
    /// The variants that a pattern takes something out of.
    looked_into: BTreeSet<String>,
    /// The variants that each `match` over `Status` names, and whether it has an arm for the rest.
    matches: Vec<(usize, bool)>,
    /// How often a `match` has no arm, which only an empty type allows, and no reference to one.
    matches_without_arms: usize,
}

impl Emitted {
    fn of(derive: Derive, item: &str) -> Self {
        let tokens = derive(item.parse().expect("these are tokens"));
        let file: File = syn::parse2(tokens).expect("what is emitted is Rust");
        let mut emitted = Self::default();
        emitted.visit_file(&file);
        emitted
    }
}

/// The variant of `Status` that a path names.
fn variant(path: &Path) -> Option<String> {
    let [.., ty, variant] = &path.segments.iter().collect::<Vec<_>>()[..] else { return None };
    (ty.ident == "Status" || ty.ident == "Self").then(|| variant.ident.to_string())
}

fn names_a_variant(pattern: &Pat) -> bool {
    let path = match pattern {
        Pat::Path(pattern) => &pattern.path,
        Pat::Struct(pattern) => &pattern.path,
        Pat::TupleStruct(pattern) => &pattern.path,
        _ => return false,
    };
    variant(path).is_some()
}

impl<'ast> Visit<'ast> for Emitted {
    fn visit_predicate_type(&mut self, predicate: &'ast PredicateType) {
        self.bound.insert(predicate.bounded_ty.to_token_stream().to_string());
    }

    fn visit_expr_match(&mut self, expression: &'ast ExprMatch) {
        let named = expression.arms.iter().filter(|arm| names_a_variant(&arm.pat)).count();
        if named > 0 {
            self.matches.push((named, expression.arms.iter().any(|arm| matches!(arm.pat, Pat::Wild(_)))));
        }
        self.matches_without_arms += usize::from(expression.arms.is_empty());
        visit::visit_expr_match(self, expression);
    }

    fn visit_pat(&mut self, pattern: &'ast Pat) {
        let (path, takes) = match pattern {
            Pat::TupleStruct(pattern) => (&pattern.path, !pattern.elems.is_empty()),
            Pat::Struct(pattern) => (&pattern.path, !pattern.fields.is_empty()),
            _ => return visit::visit_pat(self, pattern),
        };
        self.looked_into.extend(variant(path).filter(|_| takes));
    }
}

#[test]
fn what_answers_for_a_variant_is_bound_only_where_it_is_a_parameter_or_points_to_one() {
    let item = "enum Status<T: Iterator, E, F, G: ToStatus> {
        #[sip(transparent)] Held(T),
        #[sip(transparent)] Next(T::Item),
        #[sip(transparent)] Boxed(Box<Arc<E>>),
        #[sip(transparent)] Behind(&'static mut Rc<F>),
        #[sip(transparent)] Said(G),
        #[sip(transparent)] Itself(Box<Status<T, E, F, G>>),
        #[sip(transparent)] No(Vec<E>),
        #[sip(transparent, with = code_of)] Function(F),
        #[sip(transparent)] Answer(StatusCode),
    }";
    let bound: BTreeSet<_> = ["E", "F", "T", "T :: Item"].map(str::to_owned).into();
    assert_eq!(Emitted::of(derive::to_status, item).bound, bound);
}

#[test]
fn a_match_has_an_arm_for_the_rest_only_where_a_variant_is_left() {
    let sets = [
        (derive::sip_status as Derive, "enum Status { #[sip(other)] Other(StatusCode) }", 1),
        (derive::sip_status, "enum Status { #[sip(486)] Busy, #[sip(other)] Other(StatusCode) }", 2),
        (derive::to_status, "enum Status { #[sip(transparent)] Held(T) }", 1),
        (derive::to_status, "enum Status { #[sip(486)] Busy, #[sip(transparent)] Held(T) }", 2),
    ];
    for (derive, item, variants) in sets {
        let matches = Emitted::of(derive, item).matches;
        assert!(!matches.is_empty(), "{item}");
        for (named, has_rest) in matches {
            assert_eq!(has_rest, named < variants, "{item}");
        }
    }
}

#[test]
fn beside_an_error_a_variant_that_does_not_hold_what_it_must_is_not_looked_into() {
    let wrong = [
        (derive::sip_status as Derive, "enum Status { #[sip(486)] Busy, #[sip(other)] Other(u16) }"),
        (derive::to_status, "enum Status { #[sip(486)] Busy, #[sip(other)] Other(u16) }"),
        (derive::sip_status, "enum Status { #[sip(486)] Busy, Held(u16) }"),
        (derive::sip_status, "#[sip(fallback)] enum Status { #[sip(486)] Busy, Held(StatusCode) }"),
        (derive::to_status, "enum Status { #[sip(486)] Busy, Held(StatusCode) }"),
    ];
    for (derive, item) in wrong {
        assert_eq!(Emitted::of(derive, item).looked_into, BTreeSet::new(), "{item}");
    }
    let meant = [
        (derive::sip_status as Derive, "enum Status { #[sip(486)] Busy, #[sip(other)] Held(StatusCode) }"),
        (derive::to_status, "enum Status { #[sip(486)] Busy, #[sip(transparent)] Held(u16) }"),
        (derive::sip_status, "enum Status { #[sip(486)] Busy, Held(StatusCode) }"),
        (derive::sip_status, "enum Status { #[sip(486)] Busy, #[sip(rest)] Held(StatusCode) }"),
    ];
    for (derive, item) in meant {
        assert_eq!(Emitted::of(derive, item).looked_into, BTreeSet::from(["Held".to_owned()]), "{item}");
    }
}

#[test]
fn beside_the_error_of_an_enum_without_variants_no_match_is_without_arms() {
    for derive in [derive::sip_status as Derive, derive::to_status] {
        assert_eq!(Emitted::of(derive, "enum Status {}").matches_without_arms, 0);
    }
}
