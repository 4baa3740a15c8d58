//! The nearest right thing: what an offer is made from. Nearness is of phrases and names, never of numbers.

use std::fmt::Write as _;

use quote::ToTokens;
use sipcode_core::{Action, Cause, Class, ReasonPhrase, StatusCode, registry};
use syn::Lit;

use crate::attr::Stray;
use crate::model::{Answer, Context, Declared, Phrase, Status, Variant};
use crate::nearest::nearest;
use crate::tokens::Tokens;

/// Another attribute for a variant.
pub(crate) struct Candidate {
    /// When to choose it, if it is not the first choice.
    pub(crate) purpose: &'static str,
    pub(crate) declared: Declared,
}

/// The codes whose registered phrase this is, letter case aside.
pub(crate) fn owners(phrase: &str) -> Vec<StatusCode> {
    registry().iter().filter(|row| row.reason.eq_ignore_ascii_case(phrase)).map(|row| row.code).collect()
}

/// The codes whose registered phrase is the nearest to this, if it is near.
fn nearest_owners(phrase: &str) -> Vec<StatusCode> {
    let phrases: Vec<_> = registry().iter().map(|row| row.reason).collect();
    nearest(phrase, &phrases).map(owners).unwrap_or_default()
}

/// The codes whose phrase a variant's name resembles.
pub(crate) fn by_name(variant: &Variant<'_>) -> Vec<StatusCode> {
    nearest_owners(&words(&variant.ident.to_string()))
}

/// `TrunkFull` as `Trunk Full`.
fn words(name: &str) -> String {
    let name = name.strip_prefix("r#").unwrap_or(name);
    let mut words = String::new();
    let mut letters = name.chars().peekable();
    let mut last = '_';
    while let Some(letter) = letters.next() {
        let starts_word = last == '_'
            || letter.is_uppercase()
                && (!last.is_uppercase() || letters.peek().is_some_and(|next| next.is_lowercase()))
            || letter.is_numeric() != last.is_numeric();
        if starts_word && letter != '_' && !words.is_empty() {
            words.push(' ');
        }
        if letter != '_' {
            words.push(letter);
        }
        last = letter;
    }
    if name.chars().any(char::is_lowercase) { words } else { title_case(&words) }
}

/// `TRUNK FULL` as `Trunk Full`.
fn title_case(words: &str) -> String {
    let mut last = ' ';
    words
        .chars()
        .map(|letter| if std::mem::replace(&mut last, letter) == ' ' { letter } else { letter.to_ascii_lowercase() })
        .collect()
}

/// A variant for a registered code, named after its phrase: `#[sip(400)] BadRequest`.
pub(crate) fn variant(status: &Status<'_>, code: StatusCode) -> String {
    let mut name = String::new();
    for word in code.canonical_reason().unwrap_or_default().split(|letter: char| !letter.is_alphanumeric()) {
        let mut letters = word.chars();
        name.extend(letters.next().map(|letter| letter.to_ascii_uppercase()));
        name.push_str(letters.as_str());
    }
    while status.variants.iter().any(|variant| *variant.ident == name) {
        name.push_str(code.as_str());
    }
    format!("{} {name}", Declared::of(code).text())
}

pub(crate) fn nearest_class(text: &str) -> Option<Class> {
    let text = text.trim_matches('"').rsplit("::").next().unwrap_or_default();
    let is_named = |class: &&Class| {
        nearest(&words(text), &[&class.to_string()]).is_some()
            || text.eq_ignore_ascii_case(class.label())
            || text == class.digit().to_string()
    };
    Class::ALL.iter().find(is_named).copied()
}

/// The path under which the enum finds the library.
pub(crate) fn krate(status: &Status<'_>) -> String {
    match status.options.krate() {
        Some(path) => path.to_token_stream().to_string().replace(' ', ""),
        None => "::sipcode".to_owned(),
    }
}

/// The code that a variant has, or that was meant by one that cannot be read.
pub(crate) fn meant(variant: &Variant<'_>) -> Option<StatusCode> {
    match &variant.answer {
        Answer::Code(declared) => {
            let declared = with_commas(declared);
            readable(declared).and_then(|readable| readable.code()).or_else(|| misplaced(declared))
        }
        Answer::Missing => by_name(variant).first().copied(),
        Answer::Marked(_) => None,
    }
}

/// The attribute with the commas that are missing.
fn with_commas(declared: &Declared) -> &Declared {
    declared.with_commas.as_deref().unwrap_or(declared)
}

/// The number that stands where no code belongs.
fn misplaced(declared: &Declared) -> Option<StatusCode> {
    let behind = declared.phrase.iter().map(|phrase| &phrase.at).chain(declared.options.stray_values());
    behind.map(Tokens::text).find_map(|text| code_in(&text))
}

/// The code that a number was meant to be: `486`, `486.0`, `486i32`.
fn code_in(number: &str) -> Option<StatusCode> {
    // Of anything else the compiler would report that it is no Rust.
    if !number.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '.')) {
        return None;
    }
    let digits = match syn::parse_str(number).ok()? {
        Lit::Int(int) => int.base10_digits().to_owned(),
        Lit::Float(float) => float.base10_digits().trim_end_matches('0').trim_end_matches('.').to_owned(),
        _ => return None,
    };
    StatusCode::from_u16(digits.parse().ok()?).ok()
}

/// The same attribute with a code that can be read: `"486"`, `-486`, `486.0`, `486i32`, `(486)`, `"486 Busy Here"`,
/// `code = 486`.
fn readable(declared: &Declared) -> Option<Declared> {
    let text = declared.number.text.rsplit('=').next()?.trim_matches(['-', '"', '(', ')', ' ']);
    let (number, phrase) = text.split_once(' ').unwrap_or((text, ""));
    let mut found = declared.clone().with_code(code_in(number)?);
    let phrase = phrase.trim().trim_matches('"');
    match (phrase.chars().next(), &declared.phrase) {
        (None, _) => {}
        (Some(first), None) if first.is_alphanumeric() => found.phrase = Some(Phrase::of(phrase)),
        _ => return None,
    }
    Some(found)
}

impl Declared {
    fn with_code(mut self, code: StatusCode) -> Self {
        self.number = Self::of(code).number;
        self
    }

    fn with_phrase(mut self, text: &str) -> Self {
        self.phrase = Some(Phrase::of(text));
        self
    }

    fn without_phrase(mut self) -> Self {
        self.phrase = None;
        self
    }

    fn with(mut self, word: &'static str) -> Self {
        self.options = self.options.with(word);
        self
    }

    fn without(mut self, key: &str) -> Self {
        self.options = self.options.without(key);
        self
    }

    /// The phrase as text, or the empty one.
    fn text_of_phrase(&self) -> &str {
        self.phrase.as_ref().and_then(|phrase| phrase.text.as_deref()).unwrap_or_default()
    }

    /// With the registered phrase of its code.
    fn with_registered_phrase(self) -> Self {
        self.without_phrase().without("vendor").without("custom")
    }
}

impl Context<'_> {
    /// The attribute as it stands, with the commas that are missing, and without what fits no option. The text of one, as in `reason = "Busy Here"`, is the
    /// phrase where there is no other.
    fn given(&self) -> Declared {
        let Declared { number, phrase, options, .. } = with_commas(self.declared);
        let text_of = |stray: &Stray| match stray {
            Stray::Unknown(_, None, Some(text)) => Some(Phrase::of(text)),
            Stray::Value(value) => value.string().as_deref().map(Phrase::of),
            Stray::Unknown(..) | Stray::Repeated(..) | Stray::Missing(_) => None,
        };
        let phrase = phrase.clone().or_else(|| options.strays.iter().find_map(text_of));
        let options = options.without_strays().without_value("vendor").without_value("custom");
        Declared { number: number.clone(), phrase, options, with_commas: None }
    }

    /// The phrase as text, or none.
    fn text(&self) -> Option<&str> {
        self.declared.phrase.as_ref()?.text.as_deref()
    }

    /// The variant's name as a phrase.
    fn name(&self) -> String {
        words(&self.variant().ident.to_string())
    }
}

fn first_choice(declared: Declared) -> Candidate {
    Candidate { purpose: "", declared }
}

/// The attribute with `custom`, where that says anything.
fn custom(purpose: &'static str, context: &Context<'_>, declared: Declared) -> Option<Candidate> {
    (!context.status.takes_any_phrase()).then(|| Candidate { purpose, declared: declared.with("custom") })
}

/// The attribute with what can be read of its code, else with the code whose phrase it names.
pub(crate) fn a_readable_code(context: &Context<'_>) -> Vec<Candidate> {
    let given = context.given();
    if let Some(readable) = readable(&given) {
        return vec![first_choice(readable.clone()), first_choice(readable.with_registered_phrase())];
    }
    let text = &given.number.text;
    let words = words(text.trim_matches('"').rsplit("::").next().unwrap_or_default());
    let mut codes = nearest_owners(&words);
    codes.extend(of_phrase_or_name(context));
    codes.into_iter().map(|code| first_choice(given.clone().with_code(code).with_registered_phrase())).collect()
}

/// The registered codes that the phrase names, else the variant's name; of several that share a phrase, the one in the
/// class of the code as it stands.
fn of_phrase_or_name(context: &Context<'_>) -> Vec<StatusCode> {
    let mut codes = match context.text() {
        Some(text) => nearest_owners(text),
        None => by_name(context.variant()),
    };
    let class = context.declared.code().map(StatusCode::class);
    if codes.iter().any(|code| Some(code.class()) == class) {
        codes.retain(|code| Some(code.class()) == class);
    }
    codes
}

fn of_the_registered_codes(context: &Context<'_>) -> Vec<Candidate> {
    let given = context.given();
    let codes = of_phrase_or_name(context).into_iter();
    codes.map(|code| first_choice(given.clone().with_code(code).with_registered_phrase())).collect()
}

/// The code that goes with the phrase or the name; in a dialect with the phrase as it stands.
pub(crate) fn the_code_of_the_phrase(context: &Context<'_>) -> Vec<Candidate> {
    let given = context.given();
    let mut candidates = Vec::new();
    if context.status.takes_any_phrase() || given.has("custom") {
        let codes = of_phrase_or_name(context).into_iter();
        candidates.extend(codes.map(|code| first_choice(given.clone().with_code(code))));
    }
    candidates.extend(of_the_registered_codes(context));
    candidates
}

/// The registered code that the phrase or the name belongs to, or this code as one's own.
pub(crate) fn registered_or_vendor(context: &Context<'_>) -> Vec<Candidate> {
    let mut candidates = of_the_registered_codes(context);
    let given = context.given().without("custom");
    let own = match context.text() {
        Some(_) => given,
        None => given.with_phrase(&context.name()),
    };
    if own.has("vendor") || context.status.options.has("vendor") && owners(own.text_of_phrase()).is_empty() {
        candidates.push(first_choice(own));
    } else {
        candidates.push(Candidate { purpose: "for a code of your own", declared: own.with("vendor") });
    }
    candidates
}

/// The code that the phrase belongs to, this code with its registered phrase, or this code with the phrase as it stands.
pub(crate) fn registered_or_custom(context: &Context<'_>) -> Vec<Candidate> {
    let given = context.given().without("vendor");
    let belongs_elsewhere = context.text().is_some_and(|text| {
        let owners = nearest_owners(text);
        !owners.is_empty() && context.declared.code().is_some_and(|code| !owners.contains(&code))
    });
    let mut candidates = if belongs_elsewhere { of_the_registered_codes(context) } else { Vec::new() };
    candidates.push(first_choice(given.clone().without("custom")));
    candidates.push(first_choice(given.clone().with_registered_phrase()));
    candidates.extend(custom("to keep the phrase", context, given));
    candidates
}

/// The registered phrase, or, for a code of one's own, the variant's name.
pub(crate) fn a_phrase(context: &Context<'_>) -> Vec<Candidate> {
    if context.declared.code().is_some_and(|code| code.registered().is_some()) {
        return vec![first_choice(context.given().with_registered_phrase())];
    }
    let named = context.given().with_phrase(&context.name());
    registered_or_vendor(&Context { status: context.status, index: context.index, declared: &named })
}

/// The phrase without what may not stand in it: control characters become spaces, and other bytes escapes.
pub(crate) fn a_legal_phrase(context: &Context<'_>) -> Vec<Candidate> {
    let given = context.given();
    let text = context.text().unwrap_or_default();
    let spaced = text.replace(|character: char| character.is_ascii_control(), " ");
    let spaced = spaced.split_ascii_whitespace().collect::<Vec<_>>().join(" ");
    let (legal, purpose) = match escape(&spaced) {
        empty if empty.is_empty() => (context.name(), "for a phrase of your own"),
        legal => (legal, "to keep the phrase"),
    };
    let mut candidates =
        vec![first_choice(given.clone().with_phrase(&legal)), first_choice(given.clone().with_registered_phrase())];
    candidates.extend(custom(purpose, context, given.with_phrase(&legal)));
    candidates
}

/// The text with escapes for what the grammar forbids, and for nothing else.
fn escape(text: &str) -> String {
    let (mut escaped, mut rest) = (String::new(), text);
    while let Err(error) = ReasonPhrase::new(rest) {
        let (legal, from_illegal) = rest.split_at(error.offset());
        let (illegal, after) = from_illegal.split_at(1);
        write!(escaped, "{legal}{}", ReasonPhrase::escape(illegal)).expect("writing to a string");
        rest = after;
    }
    escaped + rest
}

/// The attribute with each option as it was probably meant.
pub(crate) fn the_known_options(context: &Context<'_>) -> Vec<Candidate> {
    vec![first_choice(context.given())]
}

/// The same, and what it takes to make a phrase right that stood where an option belongs.
pub(crate) fn the_known_options_and_phrase(context: &Context<'_>) -> Vec<Candidate> {
    let given = context.given();
    let context = &Context { status: context.status, index: context.index, declared: &given };
    match given.code().and_then(StatusCode::registered) {
        Some(_) => registered_or_custom(context),
        None => registered_or_vendor(context),
    }
}

/// The cause that can be read or is named, else none of its own.
pub(crate) fn a_cause(context: &Context<'_>) -> Vec<Candidate> {
    let given = context.given();
    let text = given.options.get("q850").and_then(|given| given.value.as_ref()).and_then(Tokens::string);
    let text = text.unwrap_or_default();
    let causes: Vec<_> = (1..=127).filter_map(Cause::new).filter_map(|cause| Some((cause, cause.name()?))).collect();
    let names: Vec<_> = causes.iter().map(|(_, name)| *name).collect();
    let found = nearest(&text, &names);
    let is_meant = |(cause, name): &&(Cause, &str)| Some(*name) == found || cause.value().to_string() == text;
    let meant = causes.iter().find(is_meant).map(|(cause, _)| {
        let mut declared = given.clone();
        declared.options = declared.options.replacing("q850", &cause.value().to_string());
        first_choice(declared)
    });
    let purpose = "for the cause that RFC 3398 §8.2.6.1 gives,";
    meant.into_iter().chain([Candidate { purpose, declared: given.clone().without("q850") }]).collect()
}

pub(crate) fn the_nearest_action(context: &Context<'_>) -> Vec<Candidate> {
    let given = context.given();
    let text = given.options.get("action").and_then(|given| given.value.as_ref()).map(Tokens::text);
    let text = text.unwrap_or_default();
    let names: Vec<_> = Action::ALL.iter().map(|action| format!("{action:?}")).collect();
    let known: Vec<_> = names.iter().map(String::as_str).collect();
    let text = text.trim_matches('"').rsplit("::").next().unwrap_or_default();
    let found = nearest(text, &known).map(|name| {
        let mut declared = given.clone();
        declared.options = declared.options.replacing("action", name);
        first_choice(declared)
    });
    found.into_iter().collect()
}

/// The attribute of a code that came to the registry: with the registered phrase, or with one's own beside it.
pub(crate) fn for_the_registered(declared: &Declared, reason: &str) -> String {
    let without = declared.clone().without("vendor");
    let text = declared.phrase.as_ref().and_then(|phrase| phrase.text.as_deref());
    if text.is_none_or(|text| text == reason) { without.without_phrase().text() } else { without.with("custom").text() }
}
