use proc_macro2::Ident;
use quote::ToTokens;
use sipcode_core::StatusCode;
use syn::{Expr, Fields, Lit};

use super::{Answer, Derive};
use crate::attr::Arg;
use crate::input::{self, Attribute, Said};
use crate::tokens::Tokens;

/// A variant of the enum.
#[derive(Clone)]
pub(crate) struct Variant<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) fields: &'a Fields,
    pub(crate) discriminant: Option<&'a Expr>,
    /// The discriminant that follows from an earlier variant's, when this one has none of its own.
    pub(crate) implied_discriminant: Option<u64>,
    pub(crate) description: String,
    pub(crate) hidden: bool,
    /// The `#[sip(…)]` after the first.
    pub(crate) further_attributes: Vec<&'a Attribute>,
    pub(crate) answer: Answer,
}

impl<'a> Variant<'a> {
    pub(super) fn new(variant: &'a input::Variant, derive: Derive) -> Self {
        let input::Variant { attributes, ident, fields, discriminant } = variant;
        let mut sip = attributes.iter().filter(|attribute| attribute.is("sip"));
        let answer = sip.next().map_or(Answer::Missing, |attribute| Answer::new(attribute, derive));
        Self {
            ident,
            fields,
            discriminant: discriminant.as_ref(),
            implied_discriminant: None,
            description: description(attributes),
            hidden: attributes.iter().any(is_doc_hidden),
            further_attributes: sip.collect(),
            answer,
        }
    }

    /// The code, if it can be read and is in range.
    pub(crate) fn code(&self) -> Option<StatusCode> {
        match &self.answer {
            Answer::Code(declared) => declared.code(),
            Answer::Missing | Answer::Marked(_) => None,
        }
    }

    /// The written discriminant, if it is an integer literal, with whatever suffix.
    pub(crate) fn written_discriminant(&self) -> Option<u64> {
        match Lit::new(Tokens::new(self.discriminant?.to_token_stream()).literal()?.clone()) {
            Lit::Int(value) => value.base10_parse().ok(),
            _ => None,
        }
    }

    /// Whether it holds exactly one value, whose type is called `StatusCode`.
    pub(crate) fn holds_a_status_code(&self) -> bool {
        let mut fields = self.fields.iter();
        match (fields.next(), fields.next()) {
            (Some(field), None) => is_called_status_code(&field.ty),
            _ => false,
        }
    }
}

fn is_called_status_code(ty: &syn::Type) -> bool {
    match ty {
        syn::Type::Path(path) => path.path.segments.last().is_some_and(|segment| segment.ident == "StatusCode"),
        syn::Type::Group(group) => is_called_status_code(&group.elem),
        syn::Type::Paren(paren) => is_called_status_code(&paren.elem),
        _ => false,
    }
}

/// Counts implied discriminants as the language does, from the last one that was written; and as if every one were right
/// that is not, so that one mistake is not found again in each variant after it.
pub(super) fn imply_discriminants(variants: &mut [Variant<'_>]) {
    let mut next = None;
    for variant in variants {
        if variant.discriminant.is_none() {
            variant.implied_discriminant = next;
        }
        let counted = variant.discriminant.is_some() || next.is_some();
        let value = match variant.code() {
            Some(code) => counted.then_some(u64::from(code.as_u16())),
            None => variant.written_discriminant().or(variant.implied_discriminant),
        };
        next = value.and_then(|value| value.checked_add(1));
    }
}

/// The doc comment, lines joined, without the space that each starts with and blank ones around. What a macro in `#[doc = …]` gives cannot be
/// known here.
fn description(attributes: &[Attribute]) -> String {
    let mut lines = Vec::new();
    for attribute in attributes {
        if attribute.is("doc")
            && let Said::Value(value) = attribute.said()
            && let Some(line) = Tokens::of(value).string()
        {
            lines.extend(doc_lines(&line));
        }
    }
    lines.join("\n").trim().to_owned()
}

/// The lines of one doc attribute. A block comment has several, often with a star at the start of each.
fn doc_lines(doc: &str) -> Vec<String> {
    let without_space = |line: &str| line.strip_prefix(' ').unwrap_or(line).to_owned();
    if !doc.contains('\n') {
        return vec![without_space(doc)];
    }
    let lines: Vec<_> = doc.lines().map(str::trim).collect();
    let has_stars = lines.iter().skip(1).all(|line| line.is_empty() || line.starts_with('*'));
    let without_star = |line: &&str| match line.strip_prefix('*') {
        Some(rest) if has_stars => without_space(rest),
        _ => (*line).to_owned(),
    };
    lines.iter().map(without_star).collect()
}

fn is_doc_hidden(attribute: &Attribute) -> bool {
    attribute.is("doc")
        && matches!(attribute.said(), Said::List(_))
        && Arg::list(attribute).iter().any(|arg| arg.word().is_some_and(|word| word == "hidden"))
}
