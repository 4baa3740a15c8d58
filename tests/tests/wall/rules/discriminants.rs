//! The rules of the discriminants.

use super::{Findings, Rule};
use crate::declaration::Variant;
use crate::source::Place;

/// A discriminant, written or implied by an earlier one, is the code. Gives the next one, counted on from what this one should
/// have been.
pub(super) fn discriminant(
    index: usize,
    variant: &Variant,
    code: Option<i128>,
    implied: Option<i128>,
    findings: &mut Findings,
) -> Option<i128> {
    let written = variant.discriminant.as_ref();
    let counted = match written {
        Some(token) => token.integer(),
        None => implied,
    };
    let Some(code) = code else { return counted.map(|number| number + 1) };
    let is_counted = written.is_some() || implied.is_some();
    let rule = match (written, counted) {
        (_, Some(number)) if number == code => None,
        (None, None) => None,
        (None, Some(_)) => Some((Rule::DiscriminantImplied, Place::VariantName(index))),
        (Some(_), Some(_)) => Some((Rule::DiscriminantDiffers, Place::Discriminant(index))),
        (Some(_), None) => Some((Rule::DiscriminantNoLiteral, Place::Discriminant(index))),
    };
    if let Some((rule, place)) = rule {
        findings.add(rule, place);
    }
    is_counted.then_some(code + 1)
}
