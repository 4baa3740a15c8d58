//! The rules about a variant as a whole, and which of them silence others.

use quote::ToTokens;
use sipcode_core::StatusCode;
use syn::Fields;

use super::{Diagnostic, Help, code_rules, header_rules, of_the_form, phrase_rules};
use crate::args::Args;
use crate::model::{Answer, Context, Status, Variant};
use crate::suggest;
use crate::values;

type Rule = fn(&Context<'_>) -> Option<Diagnostic>;

const RULES: [Rule; 14] = [
    code_rules::outside_class_or_range,
    code_rules::taken,
    code_rules::not_registered,
    code_rules::mistyped,
    phrase_rules::missing,
    phrase_rules::differs,
    phrase_rules::no_text,
    phrase_rules::illegal,
    phrase_rules::vendor_on_a_registered_code,
    phrase_rules::custom_without_effect,
    header_rules::incomplete,
    discriminant_is_not_the_code,
    fields_without_other,
    sip_on_a_field,
];

pub(super) fn diagnostics(status: &Status<'_>, index: usize) -> Vec<Diagnostic> {
    match &status.variants[index].args {
        None => no_sip(status, index).into_iter().collect(),
        Some(args) => of_attribute(&Context { status, index, args }),
    }
}

/// The mistakes of a variant that has this attribute.
pub(super) fn of_attribute(context: &Context<'_>) -> Vec<Diagnostic> {
    let Context { status, args, .. } = *context;
    let mut diagnostics = of_the_form(status, Some(context.variant()), args, status.variant_place());
    let is_any_code = args.has("other") && args.code.is_none() || context.variant().answer == Answer::Other;
    if is_any_code {
        diagnostics.extend(other(context));
    } else if args.has("transparent") || args.has("with") {
        diagnostics.extend(delegate(context));
    } else if let Some(diagnostic) = code_rules::unusable(context) {
        diagnostics.push(diagnostic);
        return diagnostics;
    } else if args.code.is_some() {
        diagnostics.extend(other_beside_a_code(context));
        diagnostics.extend(RULES.iter().filter_map(|rule| rule(context)));
        diagnostics.extend(code_rules::alternatives(context));
        diagnostics.extend(phrase_rules::pattern(context));
    }
    diagnostics.extend(phrase_rules::option_values(context));
    diagnostics.extend(header_rules::names(context));
    diagnostics
}

fn no_sip(status: &Status<'_>, index: usize) -> Option<Diagnostic> {
    let variant = &status.variants[index];
    if variant.has_slip_of_sip {
        return None;
    }
    let fact = format!("`{}` has no `#[sip(…)]`, so it has no code", variant.ident);
    let mends = |args: &Args| of_attribute(&Context { status, index, args }).is_empty();
    let is_unused = |code: &StatusCode| status.claims(*code).next().is_none();
    let advice = match suggest::codes_meant(status, variant).into_iter().find(is_unused).map(Args::of).filter(mends) {
        _ if status.could_be_other(variant) && sip_on_a_field_of(variant).is_none() => {
            "write `#[sip(other)]` in front of it".into()
        }
        Some(args) => format!("write `{}` in front of it", args.text()),
        None if !status.is_set() && variant.fields.len() == 1 => "write its code and reason phrase in front of it, or \
            `#[sip(transparent)]` where what it holds implements `ToStatus`"
            .into(),
        None => "write its code and reason phrase in front of it".into(),
    };
    Some(Diagnostic::advice(variant.ident, fact, advice))
}

fn other(context: &Context<'_>) -> Vec<Diagnostic> {
    let Context { status, args, .. } = *context;
    let variant = context.variant();
    let Some(word) = args.get("other").map(|option| &option.ident) else { return Vec::new() };
    let mut diagnostics = Vec::new();
    let extra = args.code.as_ref().map(|code| code.at.to_token_stream());
    let extra = extra.or_else(|| args.phrase.as_ref().map(|phrase| phrase.at.to_token_stream()));
    let option = args.options.iter().find(|option| option.key.name != "other");
    if let Some(extra) = extra.or_else(|| option.map(|option| option.ident.to_token_stream())) {
        let fact = "`other` stands alone: what an unknown code means is not known";
        diagnostics.push(Diagnostic::advice(extra, fact, "write `#[sip(other)]`"));
    }
    let first = status.other().filter(|first| !std::ptr::eq(*first, variant));
    if let Some(first) = first {
        let fact = format!("`{}` takes every unknown code already", first.ident);
        let advice = format!("give `{}` a code of its own, or remove it", variant.ident);
        diagnostics.push(Diagnostic::advice(word, fact, advice));
    }
    if !variant.may_hold_a_status_code() {
        let fact =
            format!("`{}` must hold the code that it was made from: one value of type `StatusCode`", variant.ident);
        let krate = suggest::krate(status);
        diagnostics.push(Diagnostic::advice(
            variant.fields_at(),
            fact,
            format!("write `{}({krate}::StatusCode)`", variant.ident),
        ));
    }
    diagnostics.extend(sip_on_a_field(context));
    diagnostics
}

fn other_beside_a_code(context: &Context<'_>) -> Option<Diagnostic> {
    let code = context.args.code.as_ref().filter(|_| context.args.has("other"))?;
    let fact = "`other` stands alone: what an unknown code means is not known";
    Some(Diagnostic::new(&code.at, fact, Help::Variant(suggest::without_other, "write the code or `other`".into())))
}

/// What answers for a variant marked `transparent` or `with`.
fn delegate(context: &Context<'_>) -> Vec<Diagnostic> {
    let args = context.args;
    let word = if args.has("transparent") { "transparent" } else { "with" };
    let mut diagnostics = Vec::new();
    let extra = args.code.as_ref().map(|code| code.at.to_token_stream());
    let extra = extra.or_else(|| args.phrase.as_ref().map(|phrase| phrase.at.to_token_stream()));
    let is_of_a_code =
        |option: &&crate::args::Opt| matches!(option.key.name, "custom" | "vendor") && option.value.is_none();
    let option = args.options.iter().find(is_of_a_code).map(|option| option.ident.to_token_stream());
    if let Some(extra) = extra.or(option) {
        let fact = format!("`{word}` stands without a code and a phrase: what the variant holds answers");
        let help = Help::Variant(suggest::delegate_alone, "remove it".into());
        diagnostics.push(Diagnostic::new(extra, fact, help));
    }
    if let Some(option) = args.get("with") {
        if !phrase_rules::is_right_or_said(option, option.value.as_ref().map(values::path)) {
            let fact = "`with` takes the path of a function from the value to its `StatusCode`";
            let help = Help::of_value(option, "write it as in `with = DbError::status`");
            diagnostics.push(Diagnostic::new(option.at(), fact, help));
        }
    }
    diagnostics.extend(field_that_answers(context, word));
    diagnostics.extend(sip_on_a_field(context));
    diagnostics
}

fn field_that_answers(context: &Context<'_>, word: &str) -> Option<Diagnostic> {
    let variant = context.variant();
    let value = context.args.get("transparent").filter(|option| option.value.is_some());
    if variant.delegate_by(context.args).is_some() {
        return None;
    }
    if let Some(option) = value {
        let fact = format!("`{}` has no field `{}`", variant.ident, option.value.as_ref()?.text());
        return Some(Diagnostic::new(
            option.at(),
            fact,
            Help::Value(suggest::a_field, "write the name of a field, or its index".into()),
        ));
    }
    let fact = format!("`{}` must hold one value, which answers for it", variant.ident);
    let first =
        variant.fields.iter().next().map(|field| field.ident.as_ref().map_or_else(|| "0".into(), ToString::to_string));
    let advice = match first {
        Some(first) => format!(
            "name the field that answers, as in `transparent = {first}`, leave one value, whose type implements `ToStatus`, \
             or write a code and reason phrase"
        ),
        None => "write a code and reason phrase, or hold one value, whose type implements `ToStatus`".to_owned(),
    };
    let advice = if word == "with" { advice.replace("transparent =", "with = …, transparent =") } else { advice };
    Some(Diagnostic::advice(variant.fields_at(), fact, advice))
}

fn discriminant_is_not_the_code(context: &Context<'_>) -> Option<Diagnostic> {
    let variant = context.variant();
    let code = context.args.status_code().filter(|_| context.status.is_set())?;
    let written = variant.discriminant?;
    let fact = match variant.written_discriminant() {
        Some(value) if value == u64::from(code.as_u16()) => return None,
        Some(value) => format!("the discriminant is {value}, and the code is {code}"),
        None => "the discriminant must be an integer literal, so that it can be checked".to_owned(),
    };
    let number = context.args.code.as_ref().map_or_else(|| code.to_string(), |code| code.text.clone());
    Some(Diagnostic::advice(written, fact, format!("write `{} = {number}`", variant.ident)))
}

fn fields_without_other(context: &Context<'_>) -> Option<Diagnostic> {
    let variant = context.variant();
    if !context.status.is_set() || matches!(variant.fields, Fields::Unit) {
        return None;
    }
    let fact = format!("`{}` stands for one code, so it holds no values", variant.ident);
    Some(Diagnostic::advice(variant.fields, fact, format!("write `{}` without fields", variant.ident)))
}

fn sip_on_a_field(context: &Context<'_>) -> Option<Diagnostic> {
    // On a variant of a set with a code, the fields are the mistake.
    let is_said = context.status.is_set() && context.args.code.is_some();
    sip_on_a_field_of(context.variant()).filter(|_| !is_said)
}

pub(super) fn sip_on_a_field_of(variant: &Variant<'_>) -> Option<Diagnostic> {
    let mut attributes = variant.fields.iter().flat_map(|field| &field.attrs);
    let attribute = attributes.find(|attribute| attribute.path().is_ident("sip"))?;
    let fact = format!("`#[sip(…)]` belongs to the variant `{}`, not to what it holds", variant.ident);
    Some(Diagnostic::advice(attribute, fact, "remove it here"))
}
