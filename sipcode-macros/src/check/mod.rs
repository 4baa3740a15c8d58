//! Every rule, each a function of its own. A rule returns diagnostics; here they become errors, all of them, with those offers
//! that leave fewer mistakes.
//!
//! What silences what: a wrong kind of item, or parameters of a set, silence all else. A code that is missing, unreadable or
//! out of range silences the rules of its variant, an illegal phrase its comparison, an unknown option the question whether a
//! code is registered, and a wrong `class` or `range` whether codes are in it.

mod code_rules;
mod header_rules;
mod phrase_rules;
mod type_rules;
mod variant_rules;

use proc_macro2::TokenStream;
use quote::ToTokens;
use sipcode_core::tooling::{Offer, write_offers};

use crate::args::{Args, Opt, Stray, StrayKind};
use crate::keys::{Key, Place};
use crate::model::{Answer, Context, Options, Status, Variant};
use crate::suggest::{self, Candidate};
use crate::tokens::Tokens;
use crate::values;

/// A rule that is broken.
struct Diagnostic {
    /// The wrong tokens.
    at: TokenStream,
    /// What is wrong, and why.
    fact: String,
    help: Help,
    /// What else there is to know, behind the help.
    remark: Option<&'static str>,
}

/// What to do about it.
enum Help {
    Advice(String),
    /// The attribute of the variant as it is meant, or else advice.
    Form(String),
    /// The same about the value of an option.
    Value(fn(&Context<'_>) -> Vec<Candidate>, String),
    /// Other attributes for the variant, the best first; and advice, for when none of them would do.
    Variant(fn(&Context<'_>) -> Vec<Candidate>, String),
    /// Other options for the type, the best first, the part of its attributes that they change, and advice.
    Type(Vec<Candidate>, usize, String),
}

impl Help {
    /// The value as it was meant, if that can be told, or else advice.
    fn of_value(option: &Opt, advice: impl Into<String>) -> Self {
        let meant = option.value.as_ref().and_then(|value| values::meant(option.key.takes, value));
        match meant {
            Some(_) => Self::Value(suggest::as_meant, advice.into()),
            None => Self::Advice(advice.into()),
        }
    }
}

impl Diagnostic {
    fn new(at: impl ToTokens, fact: impl Into<String>, help: Help) -> Self {
        Self { at: at.to_token_stream(), fact: fact.into(), help, remark: None }
    }

    fn advice(at: impl ToTokens, fact: impl Into<String>, advice: impl Into<String>) -> Self {
        Self::new(at, fact, Help::Advice(advice.into()))
    }
}

/// The errors, if there are any.
pub(crate) fn errors(status: &Status<'_>) -> Option<syn::Error> {
    if let Some(diagnostic) = type_rules::only(status) {
        return Some(error(status, None, 1, diagnostic));
    }
    let errors = |index, diagnostics: Vec<_>| {
        let count = diagnostics.len();
        diagnostics.into_iter().map(move |diagnostic| error(status, index, count, diagnostic))
    };
    let of_the_type = errors(None, type_rules::diagnostics(status));
    let of_the_variants =
        (0..status.variants.len()).flat_map(|index| errors(Some(index), variant_rules::diagnostics(status, index)));
    of_the_type.chain(of_the_variants).reduce(|mut all, error| {
        all.combine(error);
        all
    })
}

/// The error of a diagnostic about the type, or about the variant with this index, which has so many.
fn error(status: &Status<'_>, index: Option<usize>, count: usize, diagnostic: Diagnostic) -> syn::Error {
    let (offers, advice) = match diagnostic.help {
        Help::Advice(advice) => (Vec::new(), advice),
        Help::Form(advice) => {
            (index.map(|index| variant_offers(status, index, count, suggest::as_meant)).unwrap_or_default(), advice)
        }
        Help::Value(candidates, advice) => {
            (index.map(|index| variant_offers(status, index, count, candidates)).unwrap_or_default(), advice)
        }
        Help::Variant(candidates, advice) => {
            let when_mended = |index: usize| {
                let args = status.variants[index].args.as_ref().map(Args::mended).unwrap_or_default();
                variant_rules::of_attribute(&Context { status, index, args: &args }).len()
            };
            // An offer mends the mistake itself, and not only the form or the value of another argument.
            let offers = |index| variant_offers(status, index, count.min(when_mended(index)), candidates);
            (index.map(offers).unwrap_or_default(), advice)
        }
        Help::Type(candidates, part, advice) => (type_offers(status, count, candidates, part), advice),
    };
    let mut help = String::new();
    if offers.is_empty() {
        help = advice;
    } else {
        let offers = offers.iter().map(|(purpose, text)| Offer { purpose, text });
        write_offers(&mut help, offers).expect("writing to a string");
    }
    let remark = diagnostic.remark.map(|remark| format!("; {remark}")).unwrap_or_default();
    syn::Error::new_spanned(diagnostic.at, format!("{}\nhelp: {help}{remark}", diagnostic.fact))
}

fn variant_offers(
    status: &Status<'_>,
    index: usize,
    count: usize,
    candidates: fn(&Context<'_>) -> Vec<Candidate>,
) -> Vec<(&'static str, String)> {
    let Some(args) = &status.variants[index].args else { return Vec::new() };
    let context = Context { status, index, args };
    let mut offers = Vec::<Candidate>::new();
    for candidate in candidates(&context) {
        let plain = candidate.args.clone().without("custom");
        let is_new = offers
            .iter()
            .all(|earlier| !earlier.args.says_the_same(&candidate.args) && !earlier.args.says_the_same(&plain));
        if is_new && mends(&context, count, &candidate.args) {
            offers.push(candidate);
        }
    }
    offers.into_iter().map(|Candidate { purpose, args }| (purpose, args.text())).collect()
}

/// Whether the variant has fewer mistakes than these with the other attribute, and no other variant has more.
fn mends(context: &Context<'_>, count: usize, candidate: &Args) -> bool {
    if context.variant().answer == Answer::Code || candidate.code.is_some() {
        let before = context.args.status_code();
        let Some(after) = candidate.status_code() else { return false };
        let is_taken = if before == Some(after) {
            context.status.is_set() && context.is_taken_earlier(after) && !context.status.is_by_phrase(after)
        } else {
            context.status.is_set() && context.is_taken(after)
        };
        if is_taken || !type_rules::is_welcome(&context.status.options, after) {
            return false;
        }
        let leaves = |code| code != after && type_rules::is_needed_for_fallback(&context.status.options, code);
        if before.is_some_and(leaves) {
            return false;
        }
    }
    variant_rules::of_attribute(&Context { args: candidate, ..*context }).len() < count
}

/// Those with which the type has fewer mistakes than these, whatever comes to light about its variants.
fn type_offers(
    status: &Status<'_>,
    count: usize,
    candidates: Vec<Candidate>,
    part: usize,
) -> Vec<(&'static str, String)> {
    let mends = |candidate: &Candidate| {
        let status = status.with_options(Options::new(candidate.args.clone()));
        type_rules::diagnostics(&status).len() < count
    };
    let text = |args: &Args| if status.is_struct() { args.text() } else { args.part_text(part) };
    let mending = candidates.into_iter().filter(mends);
    mending.map(|candidate| (candidate.purpose, text(&candidate.args))).filter(|(_, text)| text != "#[sip()]").collect()
}

/// The arguments whose form is wrong, and those that mean nothing here.
fn of_the_form(status: &Status<'_>, variant: Option<&Variant<'_>>, args: &Args, place: Place) -> Vec<Diagnostic> {
    let known = || {
        let keys = Key::all(place, status.derive).map(|key| format!("`{}`", key.name));
        format!("the options are {}", list(keys))
    };
    let help = |part, advice: String| match place {
        Place::Type => Help::Type(vec![Candidate::first(args.mended())], part, advice),
        Place::Variant | Place::Struct => Help::Form(advice),
    };
    let form = args.form.iter().map(|error| {
        let is_empty = args.part_text(error.part) == "#[sip()]" && place == Place::Type;
        let advice = match place {
            _ if is_empty => "remove it".to_owned(),
            Place::Type => known(),
            Place::Variant | Place::Struct => {
                "write the code, its phrase, then the options, with a comma between them".into()
            }
        };
        Diagnostic::new(&error.at, &error.fact, help(error.part, advice))
    });
    let stray = |stray: &Stray| {
        let Stray { at, kind, part } = stray;
        let word = at.text();
        match kind {
            StrayKind::Unknown(nearest) => {
                let help = if nearest.is_some() { help(*part, known()) } else { Help::Advice(known()) };
                Diagnostic::new(at, format!("`{word}` is no option of {}", place.noun()), help)
            }
            StrayKind::Elsewhere => elsewhere(status, variant, at, place, &known()),
            StrayKind::Twice(what) => {
                let what = if what.starts_with("the ") { (*what).to_owned() } else { format!("`{what}`") };
                Diagnostic::new(at, format!("{what} is given twice"), help(*part, "keep one of the two".into()))
            }
            StrayKind::Value if place == Place::Type && (at.number().is_some() || at.string().is_some()) => {
                let fact = "a code or a phrase belongs to a variant, not to the enum";
                Diagnostic::advice(at, fact, "write it in front of the variant that has the code")
            }
            StrayKind::Value if values::range(at).is_right => {
                Diagnostic::advice(at, "`range` takes one range", "write one range that holds every code")
            }
            StrayKind::Value => {
                Diagnostic::new(at, format!("this is no option of {}", place.noun()), help(*part, known()))
            }
        }
    };
    form.chain(args.strays.iter().map(stray)).collect()
}

/// A key that exists, but not here.
fn elsewhere(status: &Status<'_>, variant: Option<&Variant<'_>>, at: &Tokens, place: Place, known: &str) -> Diagnostic {
    let word = &*at.text();
    let stands_in = |place: &Place| Key::all(*place, status.derive).any(|key| key.name == word);
    if let Some(other) = [Place::Type, Place::Variant].iter().find(|place| stands_in(place)) {
        let fact = format!("`{word}` is an option of {}, not of {}", other.noun(), place.noun());
        return Diagnostic::advice(at, fact, known);
    }
    let other = if status.is_set() { "ToStatus" } else { "SipStatus" };
    let fact = format!("`{word}` is an option of `{other}`, not of `{}`", status.derive.name());
    let code = "write the code, 100 to 699, and its phrase behind it";
    let advice = match (word, variant) {
        ("transparent", Some(variant))
            if status.could_be_other(variant) && variant_rules::sip_on_a_field_of(variant).is_none() =>
        {
            "write `#[sip(other)]`".to_owned()
        }
        ("other", Some(variant)) if variant.holds_a_status_code() => "write `#[sip(transparent)]`".to_owned(),
        ("transparent" | "other", _) => {
            return Diagnostic::new(at, fact, Help::Variant(suggest::a_readable_code, code.into()));
        }
        _ => format!("remove it; {known}"),
    };
    Diagnostic::advice(at, fact, advice)
}

/// `a`, `b` and `c`
fn list(words: impl IntoIterator<Item = String>) -> String {
    let mut words: Vec<_> = words.into_iter().collect();
    let last = words.pop().unwrap_or_default();
    if words.is_empty() { last } else { format!("{} and {last}", words.join(", ")) }
}
