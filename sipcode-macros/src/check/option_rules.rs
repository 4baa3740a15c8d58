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
    let (fact, advice) = match (option.key.takes, value) {
        (Takes::Class, Some(value)) => {
            let fact = format!("`{}` is no class; the classes are {} (RFC 3261 §7.2)", value.text(), names(Class::ALL));
            (fact, "write one of the classes")
        }
        (Takes::Class, None) => {
            (takes(&format!("one of the classes {} (RFC 3261 §7.2)", names(Class::ALL))), "write one of the classes")
        }
        (Takes::Action, _) => {
            let no_action = |value: &Tokens| format!("`{}` is no action", value.text());
            let fact = value.map_or_else(|| takes("the name of an action"), no_action);
            (fact, &*format!("the actions are {}", names(Action::ALL)))
        }
        (Takes::Cause, _) => {
            let fact = match value.and_then(Tokens::number) {
                Some(number @ 1..=127) => format!("Q.850 assigns no cause {number}"),
                Some(_) => "a Q.850 cause is a number from 1 to 127".to_owned(),
                None => takes("a cause of Q.850, an integer literal from 1 to 127"),
            };
            let advice = "write an assigned cause, such as 31 for \"Normal, unspecified\"";
            let diagnostic = Diagnostic::new(option.at(), fact, advice);
            return Some(Diagnostic { offers: Offers::Form(suggest::a_cause), ..diagnostic });
        }
        (Takes::Name, _) => {
            (takes("the vendor's name, a string literal that can be seen"), "write it as in `vendor = \"Acme\"`")
        }
        (Takes::Bool, _) => (takes("`true` or `false`"), "write it as in `display = false`"),
        (Takes::Path, _) => {
            (takes("the path under which `sipcode` is found"), "write it as in `crate = acme::sipcode`")
        }
        (Takes::Function, _) => {
            let fact = takes("the path of a function from the value to its `StatusCode`");
            (fact, "write it as in `with = DbError::status`")
        }
        (Takes::Field, _) => (takes("the name of a field, or its index"), "write it as in `transparent = error`"),
        (Takes::Codes, _) => (takes("integer literals in brackets"), "write them as in `alternatives = [600, 603]`"),
        (Takes::Text, _) => (takes("a part of the phrase, a string literal"), "write it in quotation marks"),
        (Takes::Nothing | Takes::Range | Takes::Header, _) => return None,
    };
    // As it was meant, if that can be told.
    let offers = if matches!(option.in_form(), Err(Some(_))) { Offers::Form(suggest::as_meant) } else { Offers::None };
    Some(Diagnostic { offers, ..Diagnostic::new(option.at(), fact, advice) })
}
