//! The rules about the form of arguments, about those that mean nothing here, and about the values of options.

use sipcode_core::{Action, Class};

use super::{Check, quoted_list};
use crate::attr::{Args, Derive, Key, Opt, Place, Stray, StrayKind, Takes, Tokens, values};
use crate::suggest::Subject;

impl Check<'_> {
    /// The arguments whose form is wrong, and those that mean nothing here.
    pub(super) fn form(&mut self, place: Place, args: &Args) {
        let derive = self.status.derive;
        let known = || format!("the options are {}", quoted_list(Key::all(place, derive).map(|key| key.name)));
        for error in &args.form {
            let advice = match place {
                // `fallback = false`
                Place::Type if args.options.is_empty() => "remove it".to_owned(),
                Place::Type => known(),
                _ if error.at.is_word("header") => {
                    "write `header(…)` for each header field, with its name in quotation marks and its value".to_owned()
                }
                _ => "write the code, its phrase, then the options, with a comma between them".to_owned(),
            };
            self.blame(Subject::Form, &error.at, &error.fact, advice);
        }
        for Stray { at, kind } in &args.strays {
            let no_option = || format!("`{}` is no option of {}", at.text(), place.noun());
            match kind {
                StrayKind::Unknown => self.error(at, no_option(), known()),
                StrayKind::Misspelt => self.blame(Subject::Form, at, no_option(), known()),
                StrayKind::Elsewhere => self.elsewhere(place, args, at, &known()),
                StrayKind::Twice(what) => {
                    let what = if what.starts_with("the ") { (*what).to_owned() } else { format!("`{what}`") };
                    self.blame(Subject::Form, at, format!("{what} is given twice"), "keep one of the two");
                }
                StrayKind::Value if place == Place::Type && (at.number().is_some() || at.string().is_some()) => {
                    let fact = "a code or a phrase belongs to a variant, not to the enum";
                    self.error(at, fact, "write it in front of the variant that has the code");
                }
                StrayKind::Value if values::range(at).is_ok() => {
                    self.error(at, "`range` takes one range", "write one range that holds every code");
                }
                StrayKind::Value => {
                    self.blame(Subject::Form, at, format!("this is no option of {}", place.noun()), known());
                }
            }
        }
    }

    /// A key that exists, but not here.
    fn elsewhere(&mut self, place: Place, args: &Args, at: &Tokens, known: &str) {
        let (derive, word) = (self.status.derive, at.text());
        let stands_in = |place: &Place| Key::all(*place, derive).any(|key| key.name == word);
        let other = if self.status.is_set() { Derive::Answers } else { Derive::Set };
        let places = [Place::Type, Place::Variant];
        let (fact, advice) = if let Some(other) = places.iter().find(|place| stands_in(place)) {
            let fact = format!("`{word}` is an option of {}, not of {}", other.noun(), place.noun());
            (fact, format!("write it in the `#[sip(…)]` of {}", other.noun()))
        } else {
            let fact = format!("`{word}` is an option of `{}`, not of `{}`", other.name(), derive.name());
            (fact, format!("remove it; {known}"))
        };
        // In place of a code, these say that there is none.
        let is_any_code = |word: &str| matches!(word, "other" | "transparent" | "with" | "fallback");
        let has_answer = args.code.is_some() || args.options.iter().any(|option| is_any_code(option.key.name));
        if place != Place::Type && is_any_code(&word) && !has_answer {
            self.blame(Subject::Code, at, fact, "write the code, 100 to 699, and its phrase behind it");
        } else {
            self.error(at, fact, advice);
        }
    }

    /// The values of the options of the type, or of those of a variant; a struct has both.
    pub(super) fn values(&mut self, place: Place, args: &Args) {
        for option in args.options.iter().filter(|option| option.key.place == place) {
            self.value(option);
        }
    }

    /// The value must be of the kind that the key takes. What has rules of its own is not judged here.
    fn value(&mut self, option: &Opt) {
        if option.is_right_or_reported() {
            return;
        }
        let key = option.key.name;
        let classes = || quoted_list(Class::ALL.iter().map(|class| format!("{class:?}")));
        let actions = || quoted_list(Action::ALL.iter().map(|action| format!("{action:?}")));
        let as_in = |example: &str| format!("write it as in `{key} = {example}`");
        let (takes, advice) = match option.key.takes {
            Takes::Class => ("a class of RFC 3261 §7.2", format!("the classes are {}", classes())),
            Takes::Action => ("the name of an action", format!("the actions are {}", actions())),
            Takes::Cause => ("a cause that Q.850 assigns, an integer literal from 1 to 127", as_in("31")),
            // On a struct, `vendor` may also be the mark of the code.
            Takes::Name if self.status.is_struct() && option.value.is_none() => return,
            // That `by_phrase` is missing is the mistake.
            Takes::Text if !self.status.is_by_phrase => return,
            Takes::Name => ("the vendor's name, a string literal that can be seen", as_in("\"Acme\"")),
            Takes::Bool => ("`true` or `false`", as_in("false")),
            Takes::Path => ("the path under which `sipcode` is found", as_in("acme::sipcode")),
            Takes::Function => ("the path of a function from the value to its `StatusCode`", as_in("DbError::status")),
            Takes::Field => ("the name of a field, or its index", as_in("error")),
            Takes::Codes => ("integer literals in brackets", as_in("[600, 603]")),
            Takes::Text => ("a part of the phrase, a string literal", as_in("\"Busy\"")),
            Takes::Nothing | Takes::Range | Takes::Header => return,
        };
        let fact = match (&option.value, option.key.takes) {
            (Some(value), Takes::Class) => {
                format!("`{}` is no class; the classes are {} (RFC 3261 §7.2)", value.text(), classes())
            }
            (Some(value), Takes::Action) => format!("`{}` is no action", value.text()),
            (Some(value), Takes::Cause) if value.number().is_some() => {
                format!("Q.850 assigns no cause {}", value.text())
            }
            _ => format!("`{key}` takes {takes}"),
        };
        self.blame(Subject::Option(key), option.at(), fact, advice);
    }
}
