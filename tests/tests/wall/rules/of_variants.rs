//! The rules of the variants.

use super::discriminants::discriminant;
use super::items::{Understood, commas, of_a_variant};
use super::of_the_enum::Keys;
use super::options::options;
use super::registration::registration;
use super::{Finding, Findings, Rule, other};
use crate::declaration::{Form, Meaning, Said, Variant};
use crate::known::{CODES, code_named};
use crate::source::{Owner, Place};

/// What the variants are together.
#[derive(Debug, Default)]
pub(super) struct Variants {
    pub(super) are_none: bool,
    pub(super) codes: Vec<i128>,
    /// The codes that are meant where none can be read.
    pub(super) meant: Vec<i128>,
    pub(super) other: bool,
}

/// A variant, as far as it is understood.
#[derive(Debug)]
pub(super) struct Read<'a> {
    pub(super) index: usize,
    pub(super) variant: &'a Variant,
    /// What stands in its attribute.
    pub(super) items: Vec<Understood<'a>>,
    kind: Kind,
}

#[derive(Debug)]
enum Kind {
    Code(i128),
    /// `other`, with the index of the item that says so.
    Other(usize),
}

pub(super) fn variants(variants: &[Variant], keys: &Keys, findings: &mut Findings) -> Variants {
    let mut all = Variants { are_none: variants.is_empty(), ..Variants::default() };
    let mut implied = None;
    for (index, variant) in variants.iter().enumerate() {
        let read = read(index, variant);
        let code = match &read {
            Ok(read) => with_attribute(read, keys, &mut all, findings),
            // Nothing else is said about it.
            Err(finding) => {
                findings.0.push(*finding);
                all.meant.extend(meant(variant));
                None
            }
        };
        implied = discriminant(index, variant, code, implied, findings);
    }
    all
}

fn read(index: usize, variant: &Variant) -> Result<Read<'_>, Finding> {
    let owner = Owner::Variant(index);
    let wrong = |rule, place| Err(Finding { rule, place });
    let Some(attribute) = variant.attributes.first() else { return wrong(Rule::NoSip, Place::VariantName(index)) };
    let items = match attribute.form {
        Form::Equals(_) => return wrong(Rule::CodeBehindEquals, Place::BehindEquals(owner, 0)),
        Form::List if !attribute.items.is_empty() => of_a_variant(index, attribute),
        Form::Bare | Form::List => return wrong(Rule::CodeMissing, Place::Sip(owner, 0)),
    };
    let kind = match other::position(&items) {
        Some(position) => Kind::Other(position),
        None => Kind::Code(code(&items[0])?),
    };
    Ok(Read { index, variant, items, kind })
}

fn code(first: &Understood<'_>) -> Result<i128, Finding> {
    let wrong = |rule, place| Err(Finding { rule, place });
    match first.value {
        _ if first.key.is_some() || first.is_unknown => wrong(Rule::CodeMissing, first.key_place),
        Some(Meaning::Integer(code)) if CODES.contains(code) => Ok(*code),
        Some(Meaning::Integer(_)) => wrong(Rule::CodeOutOfRange, first.value_place),
        _ => wrong(first.rule(Rule::CodeNoInteger), first.value_place),
    }
}

/// The code that is meant where none can be read; without an attribute, that which has the variant's name.
fn meant(variant: &Variant) -> Option<i128> {
    let Some(attribute) = variant.attributes.first() else { return code_named(variant.name) };
    let token = match &attribute.form {
        Form::Equals(token) => Some(token),
        Form::Bare => None,
        Form::List => attribute.items.iter().find_map(|item| match &item.said {
            Said::Literal(token) => Some(token),
            Said::Option(..) => None,
        }),
    };
    match token?.meaning {
        Meaning::Integer(number) | Meaning::Expression(Some(number)) => Some(number),
        _ => None,
    }
}

fn with_attribute(read: &Read<'_>, keys: &Keys, all: &mut Variants, findings: &mut Findings) -> Option<i128> {
    let owner = Owner::Variant(read.index);
    for attribute in 1..read.variant.attributes.len() {
        findings.add(Rule::SipTwice, Place::Attribute(owner, attribute));
    }
    match read.kind {
        Kind::Code(code) => {
            commas(owner, 0, &read.variant.attributes[0], findings);
            with_code(code, read, keys, all, findings);
            Some(code)
        }
        Kind::Other(position) => {
            other::other(position, read, all, findings);
            None
        }
    }
}

fn with_code(code: i128, read: &Read<'_>, keys: &Keys, all: &mut Variants, findings: &mut Findings) {
    let place = read.items[0].value_place;
    if all.codes.contains(&code) {
        findings.add(Rule::CodeTwice, place);
    }
    all.codes.push(code);
    membership(code, place, keys, findings);
    let options = options(&read.items[1..], findings);
    if !options.are_unclear && !keys.is_vendor_unclear {
        registration(code, place, &options, keys, findings);
    }
    if read.variant.fields.is_some() {
        findings.add(Rule::Fields, Place::Fields(read.index));
    }
}

/// Every code is in the enum's class and range.
fn membership(code: i128, place: Place, keys: &Keys, findings: &mut Findings) {
    if keys.is_frame_wrong() {
        return;
    }
    if keys.class.right().is_some_and(|class| !class.contains(&code)) {
        findings.add(Rule::CodeOutsideClass, place);
    } else if keys.range.right().is_some_and(|range| !range.contains(&code)) {
        findings.add(Rule::CodeOutsideRange, place);
    }
}
