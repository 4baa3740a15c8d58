//! Every rule, each a function of its own. A rule returns diagnostics; here they become errors, all of them, with those offers
//! that leave fewer mistakes.
//!
//! What silences what: a wrong kind of item, or parameters of a set, silence all else. A code that is missing, unreadable or
//! out of range silences the rules of its variant, an illegal phrase its comparison, an unknown option the question whether a
//! code is registered, and a wrong `class` or `range` whether codes are in it.

mod code_rules;
mod header_rules;
mod option_rules;
mod phrase_rules;
mod type_rules;
mod variant_rules;

use std::fmt::{Debug, Display};

use proc_macro2::TokenStream;
use quote::ToTokens;
use sipcode_core::tooling::{Offer, write_offers};

use crate::attr::{Args, Key, Opt, Place, Stray, StrayKind, Tokens, values};
use crate::model::{Answer, Context, Options, Status, Variant};
use crate::suggest::{self, Candidate};

/// A rule that is broken.
struct Diagnostic {
    /// The wrong tokens.
    at: TokenStream,
    /// What is wrong, and why.
    fact: String,
    /// What to do about it, where no offer would do.
    advice: String,
    offers: Offers,
    /// What else there is to know, behind the help.
    remark: Option<&'static str>,
}

/// Where offers come from, the best first.
enum Offers {
    None,
    /// The attribute of the variant, with another form or value of an argument.
    Form(fn(&Context<'_>) -> Vec<Candidate>),
    /// Other attributes for the variant.
    Variant(fn(&Context<'_>) -> Vec<Candidate>),
    /// Other options for the type, and the part of its attributes that they change.
    Type(Vec<Candidate>, usize),
}

impl Diagnostic {
    fn new(at: impl ToTokens, fact: impl Into<String>, advice: impl Into<String>) -> Self {
        let (at, fact, advice) = (at.to_token_stream(), fact.into(), advice.into());
        Self { at, fact, advice, offers: Offers::None, remark: None }
    }

    fn offering(self, candidates: fn(&Context<'_>) -> Vec<Candidate>) -> Self {
        Self { offers: Offers::Variant(candidates), ..self }
    }

    /// Offers the value of an option as it was meant, if that can be told.
    fn offering_value(self, option: &Opt) -> Self {
        let is_meant = option.as_text().meant.is_some();
        Self { offers: if is_meant { Offers::Form(suggest::as_meant) } else { Offers::None }, ..self }
    }

    fn offering_options(self, candidates: Vec<Candidate>, part: usize) -> Self {
        Self { offers: Offers::Type(candidates, part), ..self }
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
    let offers = match (diagnostic.offers, index) {
        (Offers::Form(candidates), Some(index)) => variant_offers(status, index, count, candidates),
        (Offers::Variant(candidates), Some(index)) => {
            let args = status.variants[index].args.mended();
            let when_mended = variant_rules::of_attribute(&Context { status, index, args: &args }).len();
            // An offer mends the mistake itself, and not only the form or the value of another argument.
            variant_offers(status, index, count.min(when_mended), candidates)
        }
        (Offers::Type(candidates, part), _) => type_offers(status, count, candidates, part),
        (Offers::None | Offers::Form(_) | Offers::Variant(_), _) => Vec::new(),
    };
    let mut help = String::new();
    if offers.is_empty() {
        help = diagnostic.advice;
    } else {
        let offers = offers.iter().map(|(purpose, text)| Offer { purpose, text });
        write_offers(&mut help, offers).expect("writing to a string");
    }
    let remark = diagnostic.remark.map(|remark| format!("; {remark}")).unwrap_or_default();
    syn::Error::new_spanned(diagnostic.at, format!("{}\nhelp: {help}{remark}", diagnostic.fact))
}

/// An offer: when to choose it, and the attribute.
type Texted = (&'static str, String);

fn variant_offers(
    status: &Status<'_>,
    index: usize,
    count: usize,
    candidates: fn(&Context<'_>) -> Vec<Candidate>,
) -> Vec<Texted> {
    let context = status.context(index);
    let mut offers = Vec::<Candidate>::new();
    for candidate in candidates(&context) {
        let plain = candidate.args.clone().without("custom");
        let is_said = |args: &Args| offers.iter().any(|earlier| earlier.args.says_the_same(args));
        if !is_said(&candidate.args) && !is_said(&plain) && mends(&context, count, &candidate.args) {
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
            context.is_taken_earlier(after) && !context.status.is_by_phrase(after)
        } else {
            context.is_taken(after)
        };
        let options = &context.status.options;
        let leaves = |code| code != after && type_rules::is_needed_for_fallback(options, code);
        if context.status.is_set() && is_taken || !type_rules::is_welcome(options, after) || before.is_some_and(leaves)
        {
            return false;
        }
    }
    variant_rules::of_attribute(&Context { args: candidate, ..*context }).len() < count
}

/// Those with which the type has fewer mistakes than these, whatever comes to light about its variants.
fn type_offers(status: &Status<'_>, count: usize, candidates: Vec<Candidate>, part: usize) -> Vec<Texted> {
    let offer = |Candidate { purpose, args }: Candidate| {
        let text = if status.is_struct() { args.text() } else { args.part_text(part) };
        let changed = status.with_options(Options::new(args));
        (type_rules::diagnostics(&changed).len() < count && text != "#[sip()]").then_some((purpose, text))
    };
    candidates.into_iter().filter_map(offer).collect()
}

/// The arguments whose form is wrong, and those that mean nothing here.
fn of_the_form(status: &Status<'_>, variant: Option<&Variant<'_>>, args: &Args, place: Place) -> Vec<Diagnostic> {
    let known = || format!("the options are {}", quoted_list(Key::all(place, status.derive).map(|key| key.name)));
    let mended = |part, diagnostic| match place {
        Place::Type => Diagnostic::offering_options(diagnostic, vec![Candidate::first(args.mended())], part),
        Place::Variant | Place::Struct => Diagnostic { offers: Offers::Form(suggest::as_meant), ..diagnostic },
    };
    let form = args.form.iter().map(|error| {
        let advice = match place {
            Place::Type if args.part_text(error.part) == "#[sip()]" => "remove it".to_owned(),
            Place::Type => known(),
            Place::Variant | Place::Struct => {
                "write the code, its phrase, then the options, with a comma between them".to_owned()
            }
        };
        mended(error.part, Diagnostic::new(&error.at, &error.fact, advice))
    });
    let stray = |Stray { at, kind, part }: &Stray| match kind {
        StrayKind::Unknown(nearest) => {
            let fact = format!("`{}` is no option of {}", at.text(), place.noun());
            let diagnostic = Diagnostic::new(at, fact, known());
            if nearest.is_some() { mended(*part, diagnostic) } else { diagnostic }
        }
        StrayKind::Elsewhere => elsewhere(status, variant, at, place, &known()),
        StrayKind::Twice(what) => {
            let what = if what.starts_with("the ") { (*what).to_owned() } else { format!("`{what}`") };
            mended(*part, Diagnostic::new(at, format!("{what} is given twice"), "keep one of the two"))
        }
        StrayKind::Value if place == Place::Type && (at.number().is_some() || at.string().is_some()) => {
            let fact = "a code or a phrase belongs to a variant, not to the enum";
            Diagnostic::new(at, fact, "write it in front of the variant that has the code")
        }
        StrayKind::Value if values::range(at).is_right => {
            Diagnostic::new(at, "`range` takes one range", "write one range that holds every code")
        }
        StrayKind::Value => {
            mended(*part, Diagnostic::new(at, format!("this is no option of {}", place.noun()), known()))
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
        return Diagnostic::new(at, fact, known);
    }
    let other = if status.is_set() { "ToStatus" } else { "SipStatus" };
    let fact = format!("`{word}` is an option of `{other}`, not of `{}`", status.derive.name());
    let advice = match (word, variant) {
        ("transparent", Some(variant))
            if status.could_be_other(variant) && variant_rules::sip_on_a_field_of(variant).is_none() =>
        {
            "write `#[sip(other)]`"
        }
        ("other", Some(variant)) if variant.holds_a_status_code() => "write `#[sip(transparent)]`",
        ("transparent" | "other", _) => {
            let advice = "write the code, 100 to 699, and its phrase behind it";
            return Diagnostic::new(at, fact, advice).offering(suggest::a_readable_code);
        }
        _ => &format!("remove it; {known}"),
    };
    Diagnostic::new(at, fact, advice)
}

/// 400, 500 and 600
fn list(words: impl IntoIterator<Item = impl ToString>) -> String {
    let mut words: Vec<_> = words.into_iter().map(|word| word.to_string()).collect();
    let last = words.pop().unwrap_or_default();
    if words.is_empty() { last } else { format!("{} and {last}", words.join(", ")) }
}

/// `a`, `b` and `c`
fn quoted_list(words: impl IntoIterator<Item = impl Display>) -> String {
    list(words.into_iter().map(|word| format!("`{word}`")))
}

/// The variants of an enum, as they are called.
fn names<T: Debug>(all: &[T]) -> String {
    quoted_list(all.iter().map(|one| format!("{one:?}")))
}
