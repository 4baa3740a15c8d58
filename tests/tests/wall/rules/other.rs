//! The rules of the variant that is `other`.

use super::items::Understood;
use super::of_variants::{Read, Variants};
use super::{Findings, Rule};
use crate::source::Place;

/// Where the word `other` stands, or in the place of a code what is like it.
pub(super) fn position(items: &[Understood<'_>]) -> Option<usize> {
    let is_other = |item: &Understood<'_>| item.key == Some("other") && item.value.is_none();
    let mut items = items.iter().enumerate();
    items.find(|(index, item)| is_other(item) && (*index == 0 || !item.is_unknown)).map(|(index, _)| index)
}

pub(super) fn other(position: usize, read: &Read<'_>, all: &mut Variants, findings: &mut Findings) {
    let word = &read.items[position];
    if word.is_unknown {
        findings.add(Rule::OptionUnknown, word.key_place);
    }
    // It stands alone, however much stands beside it.
    if let Some((_, beside)) = read.items.iter().enumerate().find(|(index, _)| *index != position) {
        let is_repeated = beside.key == Some("other");
        let rule = if is_repeated { Rule::OptionRepeated } else { Rule::OtherWithOption };
        findings.add(rule, beside.key_place);
    }
    if all.other {
        findings.add(Rule::OtherTwice, word.key_place);
    }
    all.other = true;
    match &read.variant.fields {
        None => findings.add(Rule::OtherWithoutStatusCode, Place::VariantName(read.index)),
        Some(fields) => {
            if !fields.one_status_code {
                findings.add(Rule::OtherWithoutStatusCode, Place::Fields(read.index));
            }
            if fields.attribute.is_some() {
                findings.add(Rule::SipOnField, Place::FieldAttribute(read.index));
            }
        }
    }
}
