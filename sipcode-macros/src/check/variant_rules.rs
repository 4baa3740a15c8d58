//! The rules about a variant as a whole, and which of them silence others.

use proc_macro2::TokenStream;
use quote::ToTokens;

use super::{Cure, Finding, declared_rules};
use crate::model::{Answer, Context, Declared, Derive, Mark, Status, Variant};
use crate::suggest;

pub(super) fn findings(status: &Status<'_>, index: usize) -> Vec<Finding> {
    let variant = &status.variants[index];
    let mut findings = Vec::new();
    match &variant.answer {
        Answer::Missing => findings.push(no_sip(status, index)),
        Answer::Marked(mark) => {
            findings.extend(two_attributes(variant));
            findings.extend(mark_misspelt(status, variant, mark));
            findings.extend(mark_with_options(status, mark));
            match status.derive {
                Derive::SipStatus => {
                    findings.extend(other_twice(status, variant, mark));
                    findings.extend(other_without_a_status_code(status, variant));
                }
                Derive::ToStatus => findings.extend(transparent_without_one_field(variant, mark)),
            }
            findings.extend(sip_on_a_field(variant));
        }
        Answer::Code(declared) => findings = findings_with_code(&Context { status, index, declared }),
    }
    findings
}

/// The same for a variant that has this attribute.
pub(super) fn findings_with_code(context: &Context<'_>) -> Vec<Finding> {
    // A code that cannot be read, or is none, says nothing about the rest.
    const OF_THE_CODE: [declared_rules::Rule; 3] = [
        declared_rules::code_lacks_a_comma,
        declared_rules::code_is_no_integer,
        declared_rules::code_is_no_status_code,
    ];
    for rule in OF_THE_CODE {
        if let Some(finding) = rule(context) {
            return vec![finding];
        }
    }
    let variant = context.variant();
    let mut findings = Vec::new();
    findings.extend(two_attributes(variant));
    findings.extend(declared_rules::findings(context));
    match context.status.derive {
        Derive::SipStatus => {
            findings.extend(discriminant_is_not_the_code(variant, context.declared));
            findings.extend(fields_without_other(variant));
        }
        Derive::ToStatus => findings.extend(sip_on_a_field(variant)),
    }
    findings
}

fn no_sip(status: &Status<'_>, index: usize) -> Finding {
    let variant = &status.variants[index];
    let fact = format!("`{}` has no `#[sip(…)]`, so it has no code", variant.ident);
    let mends = |declared: &Declared| findings_with_code(&Context { status, index, declared }).is_empty();
    let unused = suggest::by_name(variant).into_iter().find(|code| status.with_code(*code).is_empty());
    let is_set = status.derive.is_set();
    let advice = match unused.map(Declared::of).filter(mends) {
        _ if could_be_other(status, variant) => "write `#[sip(other)]` in front of it".into(),
        Some(declared) => format!("write `{}` in front of it", declared.text()),
        None if !is_set && variant.fields.len() == 1 => "write its code and reason phrase in front of it, or \
            `#[sip(transparent)]` where what it holds implements `ToStatus`"
            .into(),
        None => "write its code and reason phrase in front of it".into(),
    };
    Finding::new(variant.ident, fact, Cure::Advice(advice))
}

/// Whether `#[sip(other)]` on the variant would be right.
pub(super) fn could_be_other(status: &Status<'_>, variant: &Variant<'_>) -> bool {
    variant.holds_a_status_code() && status.could_have_other() && sip_on_a_field(variant).is_none()
}

fn two_attributes(variant: &Variant<'_>) -> impl Iterator<Item = Finding> {
    variant.further_attributes.iter().map(|further| {
        let fact = format!("`{}` has a second `#[sip(…)]`", variant.ident);
        Finding::new(further, fact, Cure::Advice("write the code and all of its options in one attribute".into()))
    })
}

fn discriminant_is_not_the_code(variant: &Variant<'_>, declared: &Declared) -> Option<Finding> {
    let code = declared.code()?;
    let text = &declared.number.text;
    let (at, fact) = match (variant.discriminant, variant.written_discriminant(), variant.implied_discriminant) {
        (Some(_), Some(value), _) if value == u64::from(code.as_u16()) => return None,
        (Some(written), Some(value), _) => {
            (written.to_token_stream(), format!("the discriminant is {value}, and the code is {code}"))
        }
        (Some(written), None, _) => {
            (written.to_token_stream(), "the discriminant must be an integer literal, so that it can be checked".into())
        }
        (None, _, Some(value)) if value != u64::from(code.as_u16()) => (
            variant.ident.to_token_stream(),
            format!("the discriminant that follows from the variant before is {value}, and the code is {code}"),
        ),
        (None, ..) => return None,
    };
    let number = if text.is_empty() { code.to_string() } else { text.clone() };
    Some(Finding::new(at, fact, Cure::Advice(format!("write `{} = {number}`", variant.ident))))
}

fn fields_without_other(variant: &Variant<'_>) -> Option<Finding> {
    let at = fields(variant)?;
    let fact = format!("`{}` stands for one code, so it holds no values", variant.ident);
    Some(Finding::new(at, fact, Cure::Advice(format!("write `{}` without fields", variant.ident))))
}

fn fields(variant: &Variant<'_>) -> Option<TokenStream> {
    match variant.fields {
        syn::Fields::Unit => None,
        fields => Some(fields.to_token_stream()),
    }
}

fn mark_misspelt(status: &Status<'_>, variant: &Variant<'_>, mark: &Mark) -> Option<Finding> {
    let word = status.derive.word();
    let finding = |fact, advice| Some(Finding::new(&mark.word, fact, Cure::Advice(advice)));
    if mark.word == word {
        return None;
    }
    if mark.word != "other" {
        return finding(format!("`{}` is no option of a variant", mark.word), format!("write `#[sip({word})]`"));
    }
    let fact = "`other` is for a variant of `SipStatus`, which is made from any code".to_owned();
    let advice = if variant.holds_a_status_code() {
        "write `#[sip(transparent)]`, and the `StatusCode` answers for itself"
    } else {
        "write the code, 100 to 699, and its phrase after it"
    };
    finding(fact, advice.to_owned())
}

fn other_twice(status: &Status<'_>, variant: &Variant<'_>, other: &Mark) -> Option<Finding> {
    let (first, _) = status.marked().next()?;
    if std::ptr::eq(first, variant) {
        return None;
    }
    let fact = format!("`{}` takes every unknown code already", first.ident);
    let advice = format!("give `{}` a code of its own, or remove it", variant.ident);
    Some(Finding::new(&other.word, fact, Cure::Advice(advice)))
}

fn mark_with_options(status: &Status<'_>, mark: &Mark) -> Option<Finding> {
    let extra = mark.extra.as_ref()?;
    let fact = match status.derive {
        Derive::SipStatus => "`other` stands alone: what an unknown code means is not known",
        Derive::ToStatus => "`transparent` stands alone: what the variant holds answers for all of it",
    };
    Some(Finding::new(extra, fact, Cure::Advice(format!("write `#[sip({})]`", status.derive.word()))))
}

fn transparent_without_one_field(variant: &Variant<'_>, mark: &Mark) -> Option<Finding> {
    if variant.fields.len() == 1 || mark.word == "other" {
        return None;
    }
    let at = fields(variant).unwrap_or_else(|| variant.ident.to_token_stream());
    let fact = format!("`{}` must hold one value, which answers for it", variant.ident);
    let advice = "leave one value, whose type implements `ToStatus`, or write a code and reason phrase".into();
    Some(Finding::new(at, fact, Cure::Advice(advice)))
}

fn other_without_a_status_code(status: &Status<'_>, variant: &Variant<'_>) -> Option<Finding> {
    if variant.holds_a_status_code() {
        return None;
    }
    let at = fields(variant).unwrap_or_else(|| variant.ident.to_token_stream());
    let fact = format!("`{}` must hold the code that it was made from: one value of type `StatusCode`", variant.ident);
    let krate = suggest::krate(status);
    Some(Finding::new(at, fact, Cure::Advice(format!("write `{}({krate}::StatusCode)`", variant.ident))))
}

fn sip_on_a_field(variant: &Variant<'_>) -> Option<Finding> {
    let attribute =
        variant.fields.iter().flat_map(|field| &field.attrs).find(|attribute| attribute.path().is_ident("sip"))?;
    let fact = format!("`#[sip(…)]` belongs to the variant `{}`, not to what it holds", variant.ident);
    Some(Finding::new(attribute, fact, Cure::Advice("remove it here".into())))
}
