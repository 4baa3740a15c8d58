//! The rules about a variant as a whole, and which of them silence others.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::Fields;

use super::diagnostic::Diagnostic;
use super::{code_rules, form_rules, header_rules, option_rules, phrase_rules};
use crate::attr::{Args, Opt};
use crate::model::{Answer, Context, SLIPS_OF_SIP, Status, attribute, field_name};
use crate::suggest;

type Rule = fn(&Context<'_>) -> Option<Diagnostic>;

const RULES: [Rule; 12] = [
    code_rules::outside_class_or_range,
    code_rules::taken,
    code_rules::not_registered,
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
    if attribute(status.variants[index].attributes, &SLIPS_OF_SIP).is_some() {
        Vec::new()
    } else {
        of_attribute(&status.context(index))
    }
}

/// The mistakes of a variant that has this attribute.
pub(super) fn of_attribute(context: &Context<'_>) -> Vec<Diagnostic> {
    let Context { status, args, .. } = *context;
    let mut diagnostics = form_rules::diagnostics(status, Some(context.variant()), args);
    match Answer::of(args, context.variant().fields) {
        Answer::Missing => {
            diagnostics.extend(no_sip(context));
            return diagnostics;
        }
        Answer::Other => {
            // What stands beside `other` is the mistake, whatever its value.
            diagnostics.extend(other(context));
            return diagnostics;
        }
        Answer::Delegate => diagnostics.extend(delegate(context)),
        Answer::Code => {
            if let Some(diagnostic) = code_rules::unusable(context) {
                diagnostics.push(diagnostic);
                return diagnostics;
            }
            if args.code.is_some() {
                diagnostics.extend(other_beside_a_code(context));
                diagnostics.extend(RULES.iter().filter_map(|rule| rule(context)));
                diagnostics.extend(code_rules::alternatives(context));
                diagnostics.extend(phrase_rules::patterns(context));
            }
        }
    }
    diagnostics.extend(["q850", "action"].iter().filter_map(|key| option_rules::wrong_value(args.get(key)?)));
    diagnostics.extend(header_rules::each(context));
    diagnostics
}

fn no_sip(context: &Context<'_>) -> Option<Diagnostic> {
    let (status, variant) = (context.status, context.variant());
    if variant.sip_on_a_field().is_some() {
        return sip_on_a_field(context);
    }
    let fact = format!("`{}` has no `#[sip(…)]`, so it has no code", variant.ident);
    let mends = |args: &Args| {
        let is_taken = args.status_code().is_some_and(|code| status.claims(code).next().is_some());
        !is_taken && of_attribute(&Context { args, ..*context }).is_empty()
    };
    let advice = match suggest::another_code(context).into_iter().map(|candidate| candidate.args).find(mends) {
        _ if status.could_be_other(variant) => "write `#[sip(other)]` in front of it",
        Some(args) => &format!("write `{}` in front of it", args.text()),
        None if !status.is_set() && variant.fields.len() == 1 => {
            "write its code and reason phrase in front of it, or `#[sip(transparent)]` where what it holds implements \
             `ToStatus`"
        }
        None => "write its code and reason phrase in front of it",
    };
    Some(Diagnostic::new(variant.ident, fact, advice))
}

/// What of a code stands beside `other` or `transparent`: the code, the phrase, or else an option.
fn said_of_a_code(args: &Args, is_of_a_code: fn(&Opt) -> bool) -> Option<TokenStream> {
    let code_or_phrase = args.code_at().or(args.phrase_at()).map(ToTokens::to_token_stream);
    let option = || Some(args.options.iter().find(|option| is_of_a_code(option))?.ident.to_token_stream());
    code_or_phrase.or_else(option)
}

const OTHER_ALONE: &str = "`other` stands alone: what an unknown code means is not known";

fn other(context: &Context<'_>) -> Vec<Diagnostic> {
    let Context { status, args, .. } = *context;
    let variant = context.variant();
    let extra = said_of_a_code(args, |option| option.key.name != "other")
        .map(|extra| Diagnostic::new(extra, OTHER_ALONE, "write `#[sip(other)]`"));
    let second = status.other().filter(|first| !std::ptr::eq(*first, variant)).map(|first| {
        let fact = format!("`{}` takes every unknown code already", first.ident);
        let advice = format!("give `{}` a code of its own, or remove it", variant.ident);
        Diagnostic::new(args.get("other").map(|option| &option.ident), fact, advice)
    });
    let field = (!variant.may_hold_a_status_code()).then(|| {
        let ident = variant.ident;
        let fact = format!("`{ident}` must hold the code that it was made from: one value of type `StatusCode`");
        // Under another path the user has it already.
        let library = if status.options.krate.is_some() { "" } else { "::sipcode::" };
        let advice = format!("write `{ident}({library}StatusCode)`");
        Diagnostic::new(variant.fields_at(), fact, advice)
    });
    [extra, second, field, sip_on_a_field(context)].into_iter().flatten().collect()
}

fn other_beside_a_code(context: &Context<'_>) -> Option<Diagnostic> {
    let code = context.args.code_at().filter(|_| context.args.has("other"))?;
    Some(Diagnostic::new(code, OTHER_ALONE, "write the code or `other`").offering(suggest::without_other))
}

/// What answers for a variant marked `transparent` or `with`.
fn delegate(context: &Context<'_>) -> Vec<Diagnostic> {
    let args = context.args;
    let word = if args.has("transparent") { "transparent" } else { "with" };
    let is_of_a_code = |option: &Opt| matches!(option.key.name, "custom" | "vendor") && option.value.is_none();
    let extra = said_of_a_code(args, is_of_a_code).map(|extra| {
        let fact = format!("`{word}` stands without a code and a phrase: what the variant holds answers");
        Diagnostic::new(extra, fact, "remove it").offering(suggest::delegate_alone)
    });
    let with = args.get("with").and_then(option_rules::wrong_value);
    let field = args.get("transparent").and_then(option_rules::wrong_value);
    let field = field.or_else(|| field_that_answers(context, word));
    [extra, with, field, sip_on_a_field(context)].into_iter().flatten().collect()
}

fn field_that_answers(context: &Context<'_>, word: &str) -> Option<Diagnostic> {
    let variant = context.variant();
    if variant.delegate(context.args).is_some() {
        return None;
    }
    if let Some(value) = context.args.value("transparent") {
        let fact = format!("`{}` has no field `{}`", variant.ident, value.text());
        let at = context.args.get("transparent")?.at();
        let diagnostic = Diagnostic::new(at, fact, "write the name of a field, or its index");
        return Some(diagnostic.offering(suggest::a_field));
    }
    let fact = format!("`{}` must hold one value, which answers for it", variant.ident);
    let advice = match variant.fields.iter().next() {
        Some(first) => {
            let first = field_name(0, first);
            let with = if word == "with" { "with = …, " } else { "" };
            &format!(
                "name the field that answers, as in `{with}transparent = {first}`, leave one value, whose type \
                 implements `ToStatus`, or write a code and reason phrase"
            )
        }
        None => "write a code and reason phrase, or hold one value, whose type implements `ToStatus`",
    };
    Some(Diagnostic::new(variant.fields_at(), fact, advice))
}

fn discriminant_is_not_the_code(context: &Context<'_>) -> Option<Diagnostic> {
    let variant = context.variant();
    let code = context.args.status_code().filter(|_| context.status.is_set())?;
    let written = variant.discriminant?;
    let fact = match variant.written_discriminant() {
        Some(value) if value == u32::from(code.as_u16()) => return None,
        Some(value) => format!("the discriminant is {value}, and the code is {code}"),
        None => "the discriminant must be an integer literal, so that it can be checked".to_owned(),
    };
    let number = context.args.code.as_ref().map_or_else(|| code.to_string(), |code| code.text.clone());
    Some(Diagnostic::new(written, fact, format!("write `{} = {number}`", variant.ident)))
}

fn fields_without_other(context: &Context<'_>) -> Option<Diagnostic> {
    let variant = context.variant();
    if !context.status.is_set() || matches!(variant.fields, Fields::Unit) {
        return None;
    }
    let fact = format!("`{}` stands for one code, so it holds no values", variant.ident);
    Some(Diagnostic::new(variant.fields, fact, format!("write `{}` without fields", variant.ident)))
}

fn sip_on_a_field(context: &Context<'_>) -> Option<Diagnostic> {
    let attribute = context.variant().sip_on_a_field()?;
    // On a variant of a set with a code, the fields are the mistake.
    if context.status.is_set() && context.args.code.is_some() {
        return None;
    }
    let fact = format!("`#[sip(…)]` belongs to the variant `{}`, not to what it holds", context.variant().ident);
    let is_alone = context.args.at.is_none();
    Some(Diagnostic::new(attribute, fact, if is_alone { "write it in front of the variant" } else { "remove it here" }))
}
