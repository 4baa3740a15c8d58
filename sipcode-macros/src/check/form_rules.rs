//! The rules about the form of arguments, and about those that mean nothing here.

use super::diagnostic::{Diagnostic, Offers, quoted_list};
use crate::attr::{Args, Derive, Key, Place, Stray, StrayKind, Tokens, values};
use crate::model::{Status, Variant};
use crate::suggest;

/// The arguments whose form is wrong, and those that mean nothing here.
pub(super) fn diagnostics(status: &Status<'_>, variant: Option<&Variant<'_>>, args: &Args) -> Vec<Diagnostic> {
    let place = status.place(if variant.is_some() { Place::Variant } else { Place::Type });
    let known = || format!("the options are {}", quoted_list(Key::all(place, status.derive).map(|key| key.name)));
    let mended = |diagnostic| Diagnostic { offers: Offers::Form(suggest::as_meant), ..diagnostic };
    let form = args.form.iter().map(|error| {
        let advice = match place {
            Place::Type if args.options.is_empty() => "remove it".to_owned(),
            Place::Type => known(),
            Place::Variant | Place::Struct if error.at.word().as_deref() == Some("header") => {
                "write `header(…)` for each header field, with its name in quotation marks and its value".to_owned()
            }
            Place::Variant | Place::Struct => {
                "write the code, its phrase, then the options, with a comma between them".to_owned()
            }
        };
        mended(Diagnostic::new(&error.at, &error.fact, advice))
    });
    let stray = |Stray { at, kind }: &Stray| match kind {
        StrayKind::Unknown | StrayKind::Misspelt => {
            let fact = format!("`{}` is no option of {}", at.text(), place.noun());
            let diagnostic = Diagnostic::new(at, fact, known());
            if matches!(kind, StrayKind::Misspelt) { mended(diagnostic) } else { diagnostic }
        }
        StrayKind::Elsewhere => elsewhere(status, variant, at, place, &known()),
        StrayKind::Twice(what) => {
            let what = if what.starts_with("the ") { (*what).to_owned() } else { format!("`{what}`") };
            mended(Diagnostic::new(at, format!("{what} is given twice"), "keep one of the two"))
        }
        StrayKind::Value if place == Place::Type && (at.number().is_some() || at.string().is_some()) => {
            let fact = "a code or a phrase belongs to a variant, not to the enum";
            Diagnostic::new(at, fact, "write it in front of the variant that has the code")
        }
        StrayKind::Value if values::range(at).is_ok() => {
            Diagnostic::new(at, "`range` takes one range", "write one range that holds every code")
        }
        StrayKind::Value => mended(Diagnostic::new(at, format!("this is no option of {}", place.noun()), known())),
    };
    form.chain(args.strays.iter().map(stray)).collect()
}

/// A key that exists, but not here.
fn elsewhere(status: &Status<'_>, variant: Option<&Variant<'_>>, at: &Tokens, place: Place, known: &str) -> Diagnostic {
    let word = &*at.text();
    let stands_in = |place: &Place| Key::all(*place, status.derive).any(|key| key.name == word);
    if let Some(other) = [Place::Type, Place::Variant].iter().find(|place| stands_in(place)) {
        let fact = format!("`{word}` is an option of {}, not of {}", other.noun(), place.noun());
        let advice = match (word, variant) {
            ("by_phrase", _) => "write it in front of the enum",
            ("fallback", Some(variant)) if status.could_be_other(variant) => "write `#[sip(other)]`",
            _ => known,
        };
        return Diagnostic::new(at, fact, advice);
    }
    let (other, for_any_code) = match status.derive {
        Derive::Set => (Derive::Answers, "write `#[sip(other)]`"),
        Derive::Answers => (Derive::Set, "write `#[sip(transparent)]`"),
    };
    let fact = format!("`{word}` is an option of `{}`, not of `{}`", other.name(), status.derive.name());
    let advice = match (word, variant) {
        ("transparent" | "other", Some(variant))
            if status.could_be_any_code(variant) && variant.sip_on_a_field().is_none() =>
        {
            for_any_code
        }
        ("transparent" | "other", Some(variant)) if variant.args.code.is_none() => {
            let advice = "write the code, 100 to 699, and its phrase behind it";
            return Diagnostic::new(at, fact, advice).offering(suggest::another_code);
        }
        _ => &format!("remove it; {known}"),
    };
    Diagnostic::new(at, fact, advice)
}
