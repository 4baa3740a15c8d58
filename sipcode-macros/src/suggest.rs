//! The attribute as it was probably meant: what offers are made from. Nearness is of phrases and names, never of numbers.
//!
//! Candidates need not be right: only those are offered that mend the mistake and cause none.

use sipcode_core::tooling::{
    HeaderName, Judgement, canonical_header, edit_distance_at_most, escape_illegal, is_invisible, judge, owners,
};
use sipcode_core::{Registered, StatusCode, registry};
use syn::ext::IdentExt;

use crate::attr::{Args, Header, Number, StrayKind, THE_CODE, THE_PHRASE, Tokens, values};
use crate::model::{Answer, Status, Variant, field_name, name_of};

/// What a mistake is about, which decides what is offered.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Subject {
    /// Something that no other attribute mends.
    Rest,
    /// The form of an argument.
    Form,
    Code,
    Phrase,
    /// The option with this key.
    Option(&'static str),
}

/// When to choose another attribute, if it is not the first choice; and the attribute.
pub(crate) type Candidate = (&'static str, Args);

/// The arguments as they were understood; of two codes with the same phrase, and of what is given twice, both.
pub(crate) fn as_meant(args: &Args) -> Vec<Candidate> {
    let meant = args.mended();
    let second = args.strays.iter().find_map(|stray| match stray.kind {
        StrayKind::Twice(THE_PHRASE) => {
            let text =
                stray.at.string().filter(|text| meant.status_code().is_some_and(|code| !has_flaw(code, text)))?;
            Some(meant.clone().with_phrase(&text))
        }
        StrayKind::Twice(THE_CODE) => Some(meant.clone().with_code(stray.at.number()?.try_into().ok()?)),
        _ => None,
    });
    let words = meant.code_at().map(Tokens::text).unwrap_or_default();
    let others = owners(&words).map(|row| row.code).filter(|code| meant.status_code() != Some(*code));
    let others = others.map(|code| ("", meant.clone().with_code(code)));
    [("", meant.clone())].into_iter().chain(others).chain(second.map(|args| ("", args))).collect()
}

/// The attributes that may have been meant where the variant has such a mistake, the likeliest first.
pub(crate) fn for_a_variant(status: &Status<'_>, variant: &Variant<'_>, subject: Subject) -> Vec<Candidate> {
    let given = variant.args.mended();
    let mut candidates = as_meant(&variant.args);
    match subject {
        Subject::Code | Subject::Phrase | Subject::Option("vendor" | "custom") => {
            candidates.extend(another_answer(status, variant, &given, subject));
        }
        Subject::Option("other") => {
            candidates.push(("", given.without("other")));
            candidates.push(("", Args::default().with_flag("other")));
        }
        Subject::Option("q850") => {
            candidates.push(("for the cause that RFC 3398 §8.2.6.1 gives,", given.without("q850")));
        }
        Subject::Option("transparent") => {
            let word = given.value("transparent").map(Tokens::text).unwrap_or_default();
            let fields = variant.fields.iter().enumerate();
            let names: Vec<_> = fields.map(|(index, field)| field_name(index, field)).collect();
            let nearest = values::nearest(&word, names.iter().map(String::as_str));
            candidates.extend(nearest.map(|name| ("", given.with_value("transparent", name))));
        }
        Subject::Option("header") => {
            let known = |header: &mut Header| header.name = header.known_name().to_owned();
            candidates.push(("", given.clone().with_headers_changed(known)));
            let custom = |header: &mut Header| {
                header.custom |= matches!(canonical_header(&header.name), HeaderName::Slip(_));
            };
            candidates.push(("to keep the name", given.with_headers_changed(custom)));
        }
        Subject::Option("complete") => candidates.extend(fields_as_headers(variant, given).map(|args| ("", args))),
        Subject::Rest | Subject::Form | Subject::Option(_) => {}
    }
    candidates
}

/// Other codes, phrases and marks; in place of a registered code that is wrong here, other codes alone.
fn another_answer(status: &Status<'_>, variant: &Variant<'_>, given: &Args, subject: Subject) -> Vec<Candidate> {
    let args = &variant.args;
    let registered = with_registered_phrase(given.clone());
    if variant.answer == Answer::Delegate {
        return vec![("", Args { code: None, ..registered })];
    }
    let is_registered = args.status_code().and_then(StatusCode::registered).is_some();
    if is_registered && subject == Subject::Code {
        return another_code(status, variant, given);
    }
    let text = args.text_of_phrase();
    if args.phrase.is_some() && text.is_none() {
        // Where another phrase may stand, another one is meant.
        let is_free = args.has("custom") || status.has("dialect") || !status.is_set();
        return if is_free { Vec::new() } else { vec![("", registered)] };
    }
    let mut candidates: Vec<_> = any_code(status, variant, given).into_iter().collect();
    let phrase = match legal(text.unwrap_or_default()) {
        empty if empty.is_empty() && !is_registered => name_as_phrase(variant),
        // White space that may stand there stays.
        legal if text.zip(args.status_code()).is_none_or(|(text, code)| has_flaw(code, text)) => legal,
        _ => text.unwrap_or_default().to_owned(),
    };
    let own = if phrase.is_empty() { given.clone() } else { given.clone().with_phrase(&phrase) };
    candidates.push(("", own.clone()));
    let without_vendor = if is_registered { own.clone().without("vendor") } else { own.clone() };
    candidates.push(("", without_vendor.without("custom")));
    let is_of_another = owners(&phrase).next().is_some();
    let mut others = another_code(status, variant, given);
    if is_registered {
        // A phrase that is only near to that of another code is rather meant for this one.
        others.insert(if is_of_another { others.len() } else { 0 }, ("", registered));
    }
    candidates.extend(others);
    if is_registered {
        candidates.push(("to keep the phrase", own.without("vendor").with_flag("custom")));
    } else if !status.has("vendor") || is_of_another {
        candidates.push(("for a code of your own", own.without("custom").with_flag("vendor")));
    }
    candidates
}

/// The mark of a variant that stands for any code, where that may be meant.
fn any_code(status: &Status<'_>, variant: &Variant<'_>, given: &Args) -> Option<Candidate> {
    let args = &variant.args;
    let may_be_meant = match &args.code {
        // A word in the place of the code may mean any.
        Some(code) => status.is_set() && code.at.word().is_some(),
        None => args.form.is_empty(),
    };
    if !may_be_meant || args.phrase.is_some() || !status.could_be_any_code(variant) {
        return None;
    }
    let without_code = with_registered_phrase(Args { code: None, ..given.clone() });
    Some(("", without_code.with_flag(if status.is_set() { "other" } else { "transparent" })))
}

/// The codes that stand there in another form, else those that the phrase or the variant's name has; without a code, first that of
/// the discriminant. Each with its registered phrase.
fn another_code(status: &Status<'_>, variant: &Variant<'_>, given: &Args) -> Vec<Candidate> {
    let args = &variant.args;
    let mut codes = Vec::new();
    if let Some(Number { value: None, text, .. }) = &args.code {
        let name = text.trim_matches('"').rsplit("::").next().unwrap_or_default();
        codes = nearest_codes(&values::words(name));
    }
    if codes.is_empty() {
        let number = variant.written_discriminant().filter(|_| status.is_set() && args.code.is_none());
        let code = number.and_then(|number| StatusCode::try_from(number).ok());
        codes.extend(code.filter(|code| code.registered().is_some()));
        codes.extend(args.text_of_phrase().map_or_else(|| nearest_codes(&name_as_phrase(variant)), nearest_codes));
    }
    // Of two codes with one phrase, the one that stands there is meant.
    if args.status_code().is_some_and(|own| codes.contains(&own)) {
        codes.clear();
    }
    let mut candidates = Vec::new();
    for code in codes {
        let given = given.clone().with_code(code);
        // Where only the code is missing, the phrase may be meant as it stands.
        let is_own = args.code.is_none() && given.phrase.is_some() && given.sent_phrase() != code.canonical_reason();
        candidates.extend(is_own.then(|| ("", given.clone())));
        candidates.push(("", with_registered_phrase(given)));
    }
    candidates
}

/// The codes whose registered phrase is the nearest to this, if it is near.
fn nearest_codes(phrase: &str) -> Vec<StatusCode> {
    let lower = phrase.to_lowercase();
    let first = lower.chars().next();
    let distance = |row: &Registered| {
        let known = row.reason.to_lowercase();
        // A slip is hardly ever of the first letter, but often names another thing.
        let far = if known.starts_with(|letter| Some(letter) == first) { known.chars().count() / 4 } else { 0 };
        edit_distance_at_most(&lower, &known, far)
    };
    let found = registry().iter().filter_map(|row| Some((distance(row)?, row))).min_by_key(|(far, _)| *far);
    if let Some((_, row)) = found {
        return owners(row.reason).map(|row| row.code).collect();
    }
    // `Ring`, a start that is half of the phrase at least.
    let is_start =
        |row: &&Registered| row.reason.len() <= 2 * lower.len() && row.reason.to_lowercase().starts_with(&lower);
    registry().iter().filter(|row| lower.len() > 3 && is_start(row)).map(|row| row.code).collect()
}

/// The arguments with the registered phrase of their code.
fn with_registered_phrase(args: Args) -> Args {
    Args { phrase: None, ..args }.without("vendor").without("custom")
}

/// The variant's name as a phrase.
fn name_as_phrase(variant: &Variant<'_>) -> String {
    values::words(&variant.ident.unraw().to_string())
}

fn has_flaw(code: StatusCode, phrase: &str) -> bool {
    use Judgement::{Illegal, Invisible, OuterWhiteSpace};
    matches!(judge(code, phrase), Illegal(_) | Invisible { .. } | OuterWhiteSpace { .. })
}

/// The phrase without what may not stand in it: what cannot be seen becomes spaces, and other bytes escapes.
fn legal(text: &str) -> String {
    let is_space = |letter: char| letter.is_control() || letter.is_whitespace() || is_invisible(letter);
    let words: Vec<_> = text.split(is_space).filter(|word| !word.is_empty()).collect();
    escape_illegal(&words.join(" ")).to_string()
}

/// Each header field that is missing, from the field of the variant with its name, as `min_expires` for `Min-Expires`; nothing
/// where one has no such field.
fn fields_as_headers(variant: &Variant<'_>, mut args: Args) -> Option<Args> {
    // A type with arguments is plainly no `Display`, as an `Option` or a list.
    let is_plain = |field: &&syn::Field| name_of(&field.ty).is_none_or(|name| name.arguments.is_none());
    let fields = || variant.fields.iter().filter(is_plain).filter_map(|field| field.ident.as_ref());
    for names in variant.missing_headers() {
        let (name, field) = names.iter().find_map(|name| {
            let word = name.to_lowercase().replace('-', "_");
            Some((name, fields().find(|field| field.unraw() == word.as_str())?))
        })?;
        args = args.with_header(Header::of(name, field));
    }
    Some(args)
}

/// A variant for a registered code, named after its phrase: `#[sip(400)] BadRequest`.
pub(crate) fn new_variant(status: &Status<'_>, code: StatusCode) -> String {
    let mut name = code.canonical_reason().unwrap_or_default().replace(|letter: char| !letter.is_alphanumeric(), "");
    while status.variants.iter().any(|variant| *variant.ident == name) {
        name.push_str(code.as_str());
    }
    format!("{} {name}", Args::default().with_code(code).text())
}

/// The attribute for a code that has since been registered.
pub(crate) fn for_the_registered(args: &Args, reason: &str) -> String {
    let given = args.mended().without("vendor");
    let is_registered = args.text_of_phrase().is_none_or(|text| text == reason);
    if is_registered { Args { phrase: None, ..given }.text() } else { given.with_flag("custom").text() }
}
