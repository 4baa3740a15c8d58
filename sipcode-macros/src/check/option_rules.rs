//! The rule about the value of an option: it must be of the kind that its key takes.

use sipcode_core::{Action, Class};

use super::diagnostic::{Diagnostic, Offers, names};
use crate::attr::{Opt, Takes, Tokens};
use crate::suggest;

/// A value of the wrong kind, or none where one is needed. Keys with rules of their own are not judged here.
pub(super) fn wrong_value(option: &Opt) -> Option<Diagnostic> {
    if option.is_right_or_said() {
        return None;
    }
    let (key, value) = (option.key.name, option.value.as_ref());
    let takes = |what: &str| format!("`{key}` takes {what}");
    let as_meant = || format!("write `{key}` as it is meant");
    let diagnostic = |fact, advice| Diagnostic::new(option.at(), fact, advice);
    Some(match option.key.takes {
        Takes::Class => {
            let classes = names(Class::ALL);
            let fact = match value {
                Some(value) => format!("`{}` is no class; the classes are {classes} (RFC 3261 §7.2)", value.text()),
                None => takes(&format!("one of the classes {classes} (RFC 3261 §7.2)")),
            };
            diagnostic(fact, "write one of the classes".to_owned())
        }
        Takes::Name => diagnostic(takes("the vendor's name, a string literal that can be seen"), as_meant()),
        Takes::Bool => diagnostic(takes("`true` or `false`"), as_meant()),
        Takes::Path => diagnostic(takes("the path under which `sipcode` is found"), as_meant()),
        Takes::Function => {
            let fact = takes("the path of a function from the value to its `StatusCode`");
            diagnostic(fact, "write it as in `with = DbError::status`".to_owned()).offering_value(option)
        }
        Takes::Cause => {
            let fact = match value.and_then(Tokens::number) {
                Some(number @ 1..=127) => format!("Q.850 assigns no cause {number}"),
                Some(_) => "a Q.850 cause is a number from 1 to 127".to_owned(),
                None => takes("a cause of Q.850, an integer literal from 1 to 127"),
            };
            let advice = "write an assigned cause, such as 31 for \"Normal, unspecified\"".to_owned();
            Diagnostic { offers: Offers::Form(suggest::a_cause), ..diagnostic(fact, advice) }
        }
        Takes::Action => {
            let fact = value
                .map_or_else(|| takes("the name of an action"), |value| format!("`{}` is no action", value.text()));
            diagnostic(fact, format!("the actions are {}", names(Action::ALL))).offering_value(option)
        }
        Takes::Field => {
            let advice = "write it as in `transparent = error`".to_owned();
            diagnostic(takes("the name of a field, or its index"), advice).offering_value(option)
        }
        Takes::Nothing | Takes::Range | Takes::Codes | Takes::Text | Takes::Header => return None,
    })
}
