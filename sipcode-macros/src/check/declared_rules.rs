//! The rules about what `#[sip(486, "Busy Here", …)]` says: code, phrase and options.

use sipcode_core::{Action, Registered, Standing, StatusCode};

use super::{Cure, Finding, commas_missing, enum_rules, list, variant_rules};
use crate::attr::{self, Stray};
use crate::model::{Context, Phrase};
use crate::suggest;
use crate::tokens::Tokens;

pub(super) type Rule = fn(&Context<'_>) -> Option<Finding>;

const RULES: &[Rule] = &[
    code_outside_class_or_range,
    code_twice,
    not_registered,
    number_mistyped,
    phrase_missing,
    phrase_differs,
    phrase_is_no_text,
    phrase_breaks_the_grammar,
    phrase_is_empty_or_has_outer_space,
    vendor_on_a_registered_code,
    custom_without_effect,
    q850_is_no_cause,
    action_is_no_action,
];

/// What the rules find, once code and number can be read.
pub(super) fn findings(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = strays(context);
    let phrase = context.declared.phrase.iter().map(|phrase| &phrase.at);
    findings.extend(lacking_commas(phrase.chain(context.declared.options.values())));
    findings.extend(words_with_values(context));
    findings.extend(RULES.iter().filter_map(|rule| rule(context)));
    findings
}

impl<'a> Context<'a> {
    fn phrase(&self) -> Option<(&'a Phrase, &'a str)> {
        let phrase = self.declared.phrase.as_ref()?;
        Some((phrase, phrase.text.as_deref()?))
    }

    /// The phrase, if it is one that may stand here, so that it can be compared with others.
    fn legal_phrase(&self) -> Option<(&'a Phrase, &'a str)> {
        self.phrase().filter(|(phrase, text)| phrase.illegal.is_none() && has_no_outer_space(text))
    }

    /// The row of the registry, and where the code is: unless an option that does not exist may have been meant to say
    /// more about it.
    fn standing(&self) -> Option<(StatusCode, Option<&'static Registered>)> {
        let code = self.declared.code()?;
        let silent = self.declared.is_unclear() || self.status.options.may_allow_more();
        (!silent).then(|| (code, code.registered()))
    }

    /// Whether the code is marked as the vendor's own, on the variant or on the enum.
    fn is_vendor(&self) -> bool {
        self.declared.has("vendor") || self.status.options.has("vendor")
    }
}

/// What is missing behind the code, the phrase, or the value of an option.
fn lacking_commas<'a>(values: impl IntoIterator<Item = &'a Tokens>) -> Vec<Finding> {
    let mut findings = commas_missing(values, attr::VARIANT_KEYS_WITH_VALUE);
    // What is offered has all of the commas.
    if let Some(Finding { cure: Cure::Advice(advice), .. }) = findings.first_mut() {
        let advice = std::mem::take(advice);
        findings[0].cure = Cure::Variant(suggest::a_readable_code, advice);
    }
    findings
}

pub(super) fn code_lacks_a_comma(context: &Context<'_>) -> Option<Finding> {
    lacking_commas([&context.declared.number.at]).pop()
}

pub(super) fn code_is_no_integer(context: &Context<'_>) -> Option<Finding> {
    let number = &context.declared.number;
    if number.value.is_some() {
        return None;
    }
    let (fact, advice) = match &*number.text {
        "" => ("`#[sip]` says no code".to_owned(), "write the code in parentheses, and its phrase after it"),
        text if text.starts_with('=') => {
            ("the code must stand in parentheses".to_owned(), "write the number itself, 100 to 699, in parentheses")
        }
        "transparent" => {
            let takes_any = variant_rules::could_be_other(context.status, context.variant());
            let advice =
                if takes_any { "write `#[sip(other)]`" } else { "write the code, 100 to 699, and its phrase after it" };
            ("`transparent` is for a variant of `ToStatus`, not of `SipStatus`".to_owned(), advice)
        }
        text if attr::VARIANT_KEYS.contains(&text) => {
            (format!("the code must come first, before `{text}`"), "write the code, then its phrase, then the options")
        }
        text => (format!("the code must be an integer literal, not `{text}`"), "write the number itself, 100 to 699"),
    };
    Some(Finding::new(&number.at, fact, Cure::Variant(suggest::a_readable_code, advice.into())))
}

pub(super) fn code_is_no_status_code(context: &Context<'_>) -> Option<Finding> {
    let number = &context.declared.number;
    if number.value.is_none() || context.declared.code().is_some() {
        return None;
    }
    let fact = format!("{} is no SIP status code; these are 100 to 699 (RFC 3261 §7.2)", number.text);
    let advice = "write a code from 100 to 699".into();
    Some(Finding::new(&number.at, fact, Cure::Variant(suggest::the_code_of_the_phrase, advice)))
}

fn strays(context: &Context<'_>) -> Vec<Finding> {
    let known = || enum_rules::known_keys(attr::VARIANT_KEYS);
    let finding = |stray: &Stray| match stray {
        Stray::Unknown(key, ..) if attr::ENUM_KEYS.iter().any(|known| key == known) => {
            Finding::new(key, format!("`{key}` is an option of the enum, not of a variant"), Cure::Advice(known()))
        }
        Stray::Unknown(key, nearest, text) => {
            let cure = match (nearest, text) {
                (Some(_), _) => Cure::Variant(suggest::the_known_options, known()),
                (None, Some(_)) => Cure::Variant(suggest::the_known_options_and_phrase, known()),
                (None, None) => Cure::Advice(known()),
            };
            Finding::new(key, format!("`{key}` is no option of a variant"), cure)
        }
        Stray::Repeated(key, _) => {
            let cure = Cure::Variant(suggest::the_known_options, "keep one of the two".into());
            Finding::new(key, format!("`{key}` stands here a second time"), cure)
        }
        Stray::Missing(at) => {
            let cure = Cure::Variant(suggest::the_known_options, known());
            Finding::new(at, "an option is missing before a comma", cure)
        }
        Stray::Value(value) => {
            let fact = "only the code and, right after it, the phrase stand without a key";
            Finding::new(value, fact, Cure::Variant(suggest::the_known_options_and_phrase, known()))
        }
    };
    context.declared.options.strays.iter().filter(|stray| !stray.lacks_a_comma()).map(finding).collect()
}

fn words_with_values(context: &Context<'_>) -> Vec<Finding> {
    let finding = |key: &&'static str| {
        let given =
            context.declared.options.get(key).filter(|given| given.value.is_some() && !given.lacks_a_comma())?;
        let fact = format!("`{key}` takes no value on a variant");
        Some(Finding::new(given.at(), fact, Cure::Variant(suggest::the_known_options, format!("write `{key}` alone"))))
    };
    ["vendor", "custom"].iter().filter_map(finding).collect()
}

fn code_outside_class_or_range(context: &Context<'_>) -> Option<Finding> {
    let code = context.declared.code()?;
    let (fact, advice) = match enum_rules::limits_broken_by(context.status, code) {
        (Some(class), _) => {
            let own = code.class();
            let fact = format!(
                "{code} is in class `{own:?}` ({}), and the enum is of class `{class:?}` ({})",
                own.label(),
                class.label()
            );
            (fact, format!("move the variant to an enum of class `{own:?}`, or leave out the enum's class"))
        }
        (None, Some((lower, upper))) => {
            let fact = format!("{code} is outside the enum's range, {lower} to {upper}");
            (fact, "widen the range of the enum, or move the variant to another".to_owned())
        }
        (None, None) => return None,
    };
    Some(Finding::new(&context.declared.number.at, fact, Cure::Variant(suggest::the_code_of_the_phrase, advice)))
}

fn code_twice(context: &Context<'_>) -> Option<Finding> {
    let code = context.declared.code()?;
    let first = *context.status.with_code(code).first().filter(|first| **first < context.index)?;
    let fact = format!("{code} is the code of `{}` already", context.status.variants[first].ident);
    let advice = "give each code to one variant".into();
    Some(Finding::new(&context.declared.number.at, fact, Cure::Variant(suggest::the_code_of_the_phrase, advice)))
}

fn not_registered(context: &Context<'_>) -> Option<Finding> {
    let (code, None) = context.standing()? else { return None };
    if context.is_vendor() || context.declared.has("custom") {
        return None;
    }
    let owner = context.legal_phrase().map(|(_, text)| (text, suggest::owners(text)));
    let fact = match owner {
        Some((text, owners)) if !owners.is_empty() => {
            format!("{code} is not registered with IANA; \"{text}\" is the reason phrase of {}", codes(&owners))
        }
        _ => format!("{code} is not registered with IANA"),
    };
    let advice = "write a registered code".into();
    Some(Finding::new(&context.declared.number.at, fact, Cure::Variant(suggest::registered_or_vendor, advice)))
}

/// Under the enum's `vendor`, a registered phrase with a code that is not registered. What came to the registry after 1.0
/// is no ground for an error in programs that were right before.
fn number_mistyped(context: &Context<'_>) -> Option<Finding> {
    let (code, None) = context.standing()? else { return None };
    if context.declared.has("vendor") || context.declared.has("custom") || !context.status.options.has("vendor") {
        return None;
    }
    let (_, text) = context.legal_phrase()?;
    let mut owners = suggest::owners(text);
    owners.retain(|owner| owner.registered().is_some_and(|row| !row.is_later_than_1_0()));
    if owners.is_empty() {
        return None;
    }
    let fact = format!("{code} is not registered with IANA, and \"{text}\" is the reason phrase of {}", codes(&owners));
    let advice = "write the registered code, or a phrase of your own".into();
    Some(Finding::new(&context.declared.number.at, fact, Cure::Variant(suggest::registered_or_vendor, advice)))
}

fn phrase_missing(context: &Context<'_>) -> Option<Finding> {
    let (code, None) = context.standing()? else { return None };
    if !context.is_vendor() || context.declared.has("custom") || context.declared.has_phrase() {
        return None;
    }
    let fact = format!("{code} is not registered with IANA, so it has no reason phrase but yours");
    let advice = "write a reason phrase after the code".into();
    Some(Finding::new(&context.declared.number.at, fact, Cure::Variant(suggest::a_phrase, advice)))
}

fn phrase_differs(context: &Context<'_>) -> Option<Finding> {
    let (code, Some(row)) = context.standing()? else { return None };
    let (phrase, text) = context.legal_phrase()?;
    let allowed = ["vendor", "custom"].iter().any(|key| context.declared.has(key))
        || context.status.takes_any_phrase()
        || context.declared.own_before_registration(&context.status.options).is_some();
    if text == row.reason || allowed {
        return None;
    }
    let (reason, owners) = (row.reason, suggest::owners(text));
    let fact = if text.eq_ignore_ascii_case(reason) {
        format!("the reason phrase of {code} is \"{reason}\"; \"{text}\" differs from it in letter case alone")
    } else if owners.is_empty() {
        format!("the reason phrase of {code} is \"{reason}\" ({}), not \"{text}\"", row.reference)
    } else {
        format!("\"{text}\" is the reason phrase of {}; that of {code} is \"{reason}\"", codes(&owners))
    };
    let advice = format!("write \"{reason}\"");
    let finding = Finding::new(&phrase.at, fact, Cure::Variant(suggest::registered_or_custom, advice));
    Some(Finding { remark: dialect_for_many(context), ..finding })
}

/// With the first of several phrases that differ, what allows them all.
fn dialect_for_many(context: &Context<'_>) -> Option<&'static str> {
    const MANY: usize = 3;
    let differing = &context.status.with_other_phrase;
    let is_first = differing.first() == Some(&context.index);
    (is_first && differing.len() >= MANY).then_some("`dialect` on the enum allows other phrases for all of its codes")
}

fn phrase_is_no_text(context: &Context<'_>) -> Option<Finding> {
    let phrase =
        context.declared.phrase.as_ref().filter(|phrase| phrase.text.is_none() && !phrase.at.lacks_a_comma())?;
    let advice = "write the reason phrase in quotation marks".into();
    let fact = "the reason phrase must be a string literal";
    Some(Finding::new(&phrase.at, fact, Cure::Variant(suggest::a_phrase, advice)))
}

fn phrase_breaks_the_grammar(context: &Context<'_>) -> Option<Finding> {
    let phrase = context.declared.phrase.as_ref()?;
    let error = phrase.illegal?;
    let advice = "write the phrase without it".into();
    Some(Finding::new(&phrase.at, error.to_string(), Cure::Variant(suggest::a_legal_phrase, advice)))
}

fn phrase_is_empty_or_has_outer_space(context: &Context<'_>) -> Option<Finding> {
    let (phrase, text) = context.phrase()?;
    if phrase.illegal.is_some() || has_no_outer_space(text) {
        return None;
    }
    let fact = match text.as_bytes() {
        [] => "the reason phrase is empty, which tells a person nothing",
        [b' ' | b'\t', ..] => "the reason phrase starts with white space",
        _ => "the reason phrase ends with white space",
    };
    let advice = "write a phrase without it".into();
    Some(Finding::new(&phrase.at, fact, Cure::Variant(suggest::a_legal_phrase, advice)))
}

fn has_no_outer_space(text: &str) -> bool {
    let ends = [text.as_bytes().first(), text.as_bytes().last()];
    ends.iter().all(|end| !matches!(end, None | Some(b' ' | b'\t')))
}

fn vendor_on_a_registered_code(context: &Context<'_>) -> Option<Finding> {
    let (code, Some(row)) = context.standing()? else { return None };
    let vendor = context.declared.options.get("vendor")?;
    if row.is_later_than_1_0() {
        return None;
    }
    let fact = match row.standing {
        Standing::Obsolete => {
            format!("{code} is no code of your own: {} defines it as \"{}\"", row.reference, row.reason)
        }
        Standing::Active | Standing::Deprecated => {
            format!(
                "{code} is no code of your own: it is registered with IANA as \"{}\" ({})",
                row.reason, row.reference
            )
        }
    };
    let advice = "remove `vendor`".into();
    Some(Finding::new(&vendor.key, fact, Cure::Variant(suggest::registered_or_custom, advice)))
}

fn custom_without_effect(context: &Context<'_>) -> Option<Finding> {
    let (code, row) = context.standing()?;
    let custom = context.declared.options.get("custom")?;
    let (fact, cure): (_, fn(&Context<'_>) -> _) = match (row, &context.declared.phrase) {
        (None, _) => (
            format!("{code} is not registered with IANA, so there is no phrase that a `custom` one could replace"),
            suggest::registered_or_vendor,
        ),
        (Some(_), None) if !context.declared.has_phrase() => {
            ("`custom` says that the phrase is your own, and there is none".to_owned(), suggest::registered_or_custom)
        }
        (Some(row), Some(_)) if context.legal_phrase().is_some_and(|(_, text)| text == row.reason) => (
            format!("\"{}\" is the registered phrase of {code}, so it is not `custom`", row.reason),
            suggest::registered_or_custom,
        ),
        (Some(_), _) => return None,
    };
    Some(Finding::new(&custom.key, fact, Cure::Variant(cure, "remove `custom`".into())))
}

fn q850_is_no_cause(context: &Context<'_>) -> Option<Finding> {
    let given = context
        .declared
        .options
        .get("q850")
        .filter(|given| context.declared.q850().is_none() && !given.lacks_a_comma())?;
    let number = given.value.as_ref().and_then(Tokens::number);
    let fact = match number {
        Some(value @ 1..=127) => format!("Q.850 assigns no cause {value}"),
        Some(_) => "a Q.850 cause is a number from 1 to 127".to_owned(),
        None => "`q850` takes a cause of Q.850, an integer literal from 1 to 127".to_owned(),
    };
    let advice = "write an assigned cause, such as 31 for \"Normal, unspecified\"".into();
    Some(Finding::new(given.at(), fact, Cure::Variant(suggest::a_cause, advice)))
}

fn action_is_no_action(context: &Context<'_>) -> Option<Finding> {
    let given = context
        .declared
        .options
        .get("action")
        .filter(|given| context.declared.action().is_none() && !given.lacks_a_comma())?;
    let text = given.value.as_ref().map(Tokens::text).unwrap_or_default();
    let fact = match &*text {
        "" => "`action` takes the name of an action".to_owned(),
        text => format!("`{text}` is no action"),
    };
    let all = list(Action::ALL.iter().map(|action| format!("`{action:?}`")));
    Some(Finding::new(given.at(), fact, Cure::Variant(suggest::the_nearest_action, format!("the actions are {all}"))))
}

fn codes(codes: &[StatusCode]) -> String {
    list(codes.iter().map(ToString::to_string))
}
