//! The attribute as it was probably meant: what offers are made from. Nearness is of phrases and names, never of numbers.

use sipcode_core::tooling::{
    HeaderName, Judgement, canonical_header, edit_distance_at_most, escape_illegal, is_invisible, owners,
};
use sipcode_core::{Registered, StatusCode, registry};
use syn::ext::IdentExt;

use crate::attr::{Args, Header, Tokens, values};
use crate::model::{Context, Status, Variant, field_name, name_of};

/// Another attribute.
pub(crate) struct Candidate {
    /// When to choose it, if it is not the first choice.
    pub(crate) purpose: &'static str,
    pub(crate) args: Args,
}

impl Candidate {
    pub(crate) fn first(args: Args) -> Self {
        Self { purpose: "", args }
    }
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

/// A variant for a registered code, named after its phrase: `#[sip(400)] BadRequest`.
pub(crate) fn variant(status: &Status<'_>, code: StatusCode) -> String {
    let mut name = code.canonical_reason().unwrap_or_default().replace(|letter: char| !letter.is_alphanumeric(), "");
    while status.variants.iter().any(|variant| *variant.ident == name) {
        name.push_str(code.as_str());
    }
    format!("{} {name}", Args::of(code).text())
}

/// The codes that stand there in another form, else those that the phrase or the variant's name has; without a code, first that of
/// the discriminant.
fn codes_meant(context: &Context<'_>) -> Vec<StatusCode> {
    let (args, variant) = (context.args, context.variant());
    let text = args.code.as_ref().filter(|code| code.value.is_none()).map(|code| code.text.trim_matches('"'));
    let of_text = text.map(|text| nearest_codes(&values::words(text.rsplit("::").next().unwrap_or_default())));
    if let Some(codes) = of_text.filter(|codes| !codes.is_empty()) {
        return codes;
    }
    let number = variant.written_discriminant().filter(|_| context.status.is_set() && args.code.is_none());
    let code = number.and_then(|number| StatusCode::try_from(number).ok()).filter(|code| code.registered().is_some());
    let near = args.text_of_phrase().map_or_else(|| nearest_codes(&name(variant)), nearest_codes);
    // Of two codes with one phrase, the one that stands there.
    let own = args.status_code().filter(|code| near.contains(code));
    own.map_or_else(|| code.into_iter().chain(near).collect(), |own| vec![own])
}

/// The arguments with the registered phrase of their code.
fn with_registered_phrase(args: Args) -> Args {
    Args { phrase: None, ..args }.without("vendor").without("custom")
}

/// The variant's name as a phrase.
fn name(variant: &Variant<'_>) -> String {
    values::words(&variant.ident.unraw().to_string())
}

/// The arguments as they were understood; of two codes with the same phrase, both.
pub(crate) fn as_meant(context: &Context<'_>) -> Vec<Candidate> {
    let meant = context.args.mended();
    let words = meant.code_at().map(Tokens::text).unwrap_or_default();
    let others = owners(&words).map(|row| row.code).filter(|code| meant.status_code() != Some(*code));
    [meant.clone()].into_iter().chain(others.map(|code| meant.clone().with_code(code))).map(Candidate::first).collect()
}

/// The codes that may have been meant instead, with their registered phrases.
pub(crate) fn another_code(context: &Context<'_>) -> Vec<Candidate> {
    let others = codes_meant(context).into_iter().filter(|code| Some(*code) != context.args.status_code());
    others.map(|code| Candidate::first(with_registered_phrase(context.args.mended().with_code(code)))).collect()
}

/// The registered code that the phrase or the name belongs to, or this code as one's own.
pub(crate) fn registered_or_vendor(context: &Context<'_>) -> Vec<Candidate> {
    let mut candidates = another_code(context);
    let given = context.args.mended().without("custom");
    let own = match context.args.text_of_phrase() {
        Some(_) => given,
        None => given.with_phrase(&name(context.variant())),
    };
    let is_registered = own.text_of_phrase().is_some_and(|phrase| owners(phrase).next().is_some());
    if own.has("vendor") || context.status.options.is_vendor() && !is_registered {
        candidates.push(Candidate::first(own));
    } else {
        candidates.push(Candidate { purpose: "for a code of your own", args: own.with_flag("vendor") });
    }
    candidates
}

/// The code that the phrase belongs to, this code with its registered phrase, or this code with the phrase as it stands.
pub(crate) fn registered_or_custom(context: &Context<'_>) -> Vec<Candidate> {
    let given = context.args.mended().without("vendor");
    let registered = Candidate::first(with_registered_phrase(given.clone()));
    let mut candidates = vec![Candidate::first(given.clone().without("custom")), registered];
    if let Some((_, judgement)) = context.judged() {
        // A phrase that is only near to that of another code is rather meant for this one.
        let place = if matches!(judgement, Judgement::OtherCode(_)) { 1 } else { 2 };
        candidates.splice(place..place, another_code(context));
    }
    candidates.push(Candidate { purpose: "to keep the phrase", args: given.with_flag("custom") });
    candidates
}

/// The registered phrase in place of one that is no text; beside `custom` another one is meant.
pub(crate) fn the_registered_phrase(context: &Context<'_>) -> Vec<Candidate> {
    let row = context.args.status_code().and_then(StatusCode::registered).filter(|_| !context.args.has("custom"));
    row.map(|_| Candidate::first(with_registered_phrase(context.args.mended()))).into_iter().collect()
}

/// The phrase without what may not stand in it: what cannot be seen becomes spaces, and other bytes escapes.
pub(crate) fn a_legal_phrase(context: &Context<'_>) -> Vec<Candidate> {
    let given = context.args.mended();
    let text = context.args.text_of_phrase().unwrap_or_default();
    let is_space = |letter: char| letter.is_control() || letter.is_whitespace() || is_invisible(letter);
    let spaced = text.split(is_space).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    let (legal, purpose) = match escape_illegal(&spaced).to_string() {
        empty if empty.is_empty() => (name(context.variant()), "for a phrase of your own"),
        legal => (legal, "to keep the phrase"),
    };
    let legal = given.clone().with_phrase(&legal);
    vec![
        Candidate::first(legal.clone()),
        Candidate::first(with_registered_phrase(given)),
        Candidate { purpose, args: legal.with_flag("custom") },
    ]
}

/// The cause that can be read or is named, else none of one's own.
pub(crate) fn a_cause(context: &Context<'_>) -> Vec<Candidate> {
    let without = context.args.mended().without("q850");
    let purpose = "for the cause that RFC 3398 §8.2.6.1 gives,";
    let meant = if context.q850().is_some() { as_meant(context) } else { Vec::new() };
    meant.into_iter().chain([Candidate { purpose, args: without }]).collect()
}

pub(crate) fn without_other(context: &Context<'_>) -> Vec<Candidate> {
    vec![Candidate::first(context.args.mended().without("other"))]
}

/// What the variant holds answers, without what belongs to a code.
pub(crate) fn delegate_alone(context: &Context<'_>) -> Vec<Candidate> {
    vec![Candidate::first(Args { code: None, ..with_registered_phrase(context.args.mended()) })]
}

/// The field whose name is the nearest.
pub(crate) fn a_field(context: &Context<'_>) -> Vec<Candidate> {
    let given = context.args.mended();
    let word = given.value("transparent").map(|value| value.unquoted().text()).unwrap_or_default();
    let fields = context.variant().fields.iter().enumerate();
    let names: Vec<_> = fields.map(|(index, field)| field_name(index, field)).collect();
    let found = values::nearest(&word, names.iter().map(String::as_str));
    found.map(|name| Candidate::first(given.with_value("transparent", name))).into_iter().collect()
}

/// The header fields under the names by which they are known.
pub(crate) fn known_header(context: &Context<'_>) -> Vec<Candidate> {
    let known = |header: &mut Header| header.name = header.known_name().to_owned();
    let custom = |header: &mut Header| header.custom |= matches!(canonical_header(&header.name), HeaderName::Slip(_));
    vec![
        Candidate::first(context.args.mended().with_headers_changed(known)),
        Candidate { purpose: "to keep the name", args: context.args.mended().with_headers_changed(custom) },
    ]
}

/// Each header field that is missing, from the field of the variant with its name; nothing where one has no such field.
pub(crate) fn fields_as_headers(context: &Context<'_>) -> Vec<Candidate> {
    let mut args = context.args.mended();
    for names in context.missing_headers() {
        let fitting = names.iter().find_map(|name| Some((name, field_of(name, context.variant())?)));
        let Some((name, field)) = fitting else { return Vec::new() };
        args = args.with_header(Header::of(name, field));
    }
    vec![Candidate::first(args)]
}

/// `min_expires` for `Min-Expires`.
fn field_of<'a>(header: &str, variant: &Variant<'a>) -> Option<&'a proc_macro2::Ident> {
    let header = header.to_lowercase().replace('-', "_");
    // A type with arguments is plainly no `Display`, as an `Option` or a list.
    let is_plain = |field: &&syn::Field| name_of(&field.ty).is_none_or(|name| name.arguments.is_none());
    let mut fields = variant.fields.iter().filter(is_plain).filter_map(|field| field.ident.as_ref());
    fields.find(|field| field.unraw() == header.as_str())
}

/// The attribute for a code that has since been registered.
pub(crate) fn for_the_registered(args: &Args, reason: &str) -> String {
    let given = args.mended().without("vendor");
    let is_registered = args.text_of_phrase().is_none_or(|text| text == reason);
    if is_registered { Args { phrase: None, ..given }.text() } else { given.with_flag("custom").text() }
}
