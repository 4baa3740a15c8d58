//! Values of options: what was meant, and whether it is written as it must be.

use proc_macro2::TokenTree;
use sipcode_core::tooling::edit_distance_at_most;
use sipcode_core::{Action, Cause, Class, StatusCode};

use crate::args::quoted;
use crate::keys::Takes;
use crate::tokens::{Tokens, is_punct};

/// A value as it was meant.
pub(crate) struct Value<T> {
    pub(crate) meant: Option<T>,
    /// Whether it is written right, so that an error about it is none about its form.
    pub(crate) is_right: bool,
}

impl<T> Value<T> {
    fn right(meant: T) -> Self {
        Self { meant: Some(meant), is_right: true }
    }

    fn wrong(meant: Option<T>) -> Self {
        Self { meant, is_right: false }
    }

    /// The value, where it is written right.
    pub(crate) fn if_right(self) -> Option<T> {
        self.meant.filter(|_| self.is_right)
    }
}

/// How a value that is written wrong is meant; `None` where it is right, or means nothing.
pub(crate) fn meant(takes: Takes, value: &Tokens) -> Option<String> {
    fn text<T>(value: Value<T>, text: impl FnOnce(T) -> Option<String>) -> Option<String> {
        if value.is_right { None } else { value.meant.and_then(text) }
    }
    match takes {
        Takes::Class => text(class(value), |class| Some(format!("{class:?}"))),
        Takes::Action => text(action(value), |action| Some(format!("{action:?}"))),
        Takes::Cause => text(cause(value), |cause| Some(cause.value().to_string())),
        Takes::Name => text(vendor(value), |name| Some(quoted(&name))),
        Takes::Bool => text(boolean(Some(value)), |value| Some(value.to_string())),
        Takes::Path | Takes::Function => text(path(value), |path| Some(path.text())),
        Takes::Range => text(range(value), |range| {
            let (lower, upper) = range.bounds().filter(|(lower, upper)| lower <= upper)?;
            Some(format!("{lower}..={upper}"))
        }),
        Takes::Codes => text(codes(value), |codes| {
            let codes = codes.into_iter().map(|(_, code)| code.map(|code| code.to_string()));
            codes.collect::<Option<Vec<_>>>().map(|codes| format!("[{}]", codes.join(", ")))
        }),
        Takes::Text if value.string().is_none() => {
            let is_words = |text: &String| text.chars().all(|letter| letter.is_alphanumeric() || letter == ' ');
            Some(value.without_parentheses().text()).filter(is_words).map(|text| quoted(&text))
        }
        Takes::Nothing | Takes::Text | Takes::Field | Takes::Header => None,
    }
}

/// The word that was probably meant: of the known ones the nearest, if that is near.
pub(crate) fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = word.to_lowercase();
    let far = |known: &str| edit_distance_at_most(&word, &known.to_lowercase(), known.chars().count() / 3);
    known.into_iter().filter_map(|known| Some((far(known)?, known))).min().map(|(_, known)| known)
}

/// `"Client Error"`, `Class::ClientError` and `Client Error` as `ClientError`.
fn name(value: &Tokens) -> String {
    let text = value.string().unwrap_or_else(|| value.text());
    text.rsplit("::").next().unwrap_or_default().replace([' ', '_'], "")
}

pub(crate) fn class(value: &Tokens) -> Value<Class> {
    let all = || Class::ALL.iter().copied();
    if let Some(class) = all().find(|class| value.word().as_deref() == Some(&format!("{class:?}"))) {
        return Value::right(class);
    }
    let text = name(value);
    let names: Vec<_> = all().map(|class| format!("{class:?}")).collect();
    let found = nearest(&text, names.iter().map(String::as_str));
    let is_meant = |class: &Class| {
        found == Some(&format!("{class:?}"))
            || text.eq_ignore_ascii_case(class.label())
            || text == class.digit().to_string()
    };
    Value::wrong(all().find(is_meant))
}

pub(crate) fn action(value: &Tokens) -> Value<Action> {
    let all = || Action::ALL.iter().copied();
    if let Some(action) = all().find(|action| value.word().as_deref() == Some(&format!("{action:?}"))) {
        return Value::right(action);
    }
    let names: Vec<_> = all().map(|action| format!("{action:?}")).collect();
    let found = nearest(&name(value), names.iter().map(String::as_str));
    Value::wrong(all().find(|action| found == Some(&format!("{action:?}"))))
}

pub(crate) fn cause(value: &Tokens) -> Value<Cause> {
    let assigned = |number: u32| Cause::new(u8::try_from(number).ok()?).filter(|cause| cause.name().is_some());
    if let Some(number) = value.number() {
        return assigned(number).map_or(Value::wrong(None), Value::right);
    }
    let text = value.string().unwrap_or_else(|| value.without_parentheses().text());
    // `Cause::USER_BUSY`
    let text = text.rsplit("::").next().unwrap_or_default().replace('_', " ");
    let all = || (1..=127).filter_map(assigned);
    let found = nearest(&text, all().filter_map(Cause::name));
    Value::wrong(all().find(|cause| cause.name() == found && found.is_some() || cause.value().to_string() == text))
}

/// The vendor's name: printable, and not empty.
pub(crate) fn vendor(value: &Tokens) -> Value<String> {
    match value.string() {
        Some(name) if name.trim().is_empty() => Value::wrong(None),
        Some(name) if name.chars().any(|letter| letter.is_control() || sipcode_core::tooling::is_invisible(letter)) => {
            let printable = |letter: char| if letter.is_control() { ' ' } else { letter };
            let is_visible = |letter: &char| !sipcode_core::tooling::is_invisible(*letter);
            let name = name.chars().map(printable).filter(is_visible).collect::<String>();
            let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
            Value::wrong(Some(name).filter(|name| !name.is_empty()))
        }
        Some(name) => Value::right(name),
        None => Value::wrong(
            // `Acme Corp`, `Acme-Corp`, `3CX`
            Some(value.text())
                .filter(|text| text.chars().all(|letter| letter.is_alphanumeric() || " -".contains(letter))),
        ),
    }
}

/// `true` or `false`; alone it is `true`.
pub(crate) fn boolean(value: Option<&Tokens>) -> Value<bool> {
    let Some(value) = value else { return Value::right(true) };
    let is_right = value.ident().is_some();
    match &*value.string().unwrap_or_else(|| value.text()).to_lowercase() {
        "true" => Value { meant: Some(true), is_right },
        "false" | "off" | "no" | "none" => Value { meant: Some(false), is_right: is_right && value.text() == "false" },
        _ => Value::wrong(None),
    }
}

pub(crate) fn path(value: &Tokens) -> Value<Tokens> {
    let unquoted = value.unquoted();
    let is_path =
        !unquoted.is_empty() && syn::parse2::<syn::TypePath>(quote::ToTokens::to_token_stream(&unquoted)).is_ok();
    Value { is_right: is_path && value.string().is_none(), meant: Some(unquoted).filter(|_| is_path) }
}

/// `450..=459`, with what bounds there are.
#[derive(Clone, Copy)]
pub(crate) struct Range {
    pub(crate) lower: Option<u32>,
    pub(crate) upper: Option<u32>,
    pub(crate) inclusive: bool,
}

impl Range {
    /// The first and the last code, if the range is closed.
    pub(crate) fn bounds(self) -> Option<(u32, u32)> {
        match self {
            Self { lower: Some(lower), upper: Some(upper), inclusive: true } => Some((lower, upper)),
            _ => None,
        }
    }
}

pub(crate) fn range(value: &Tokens) -> Value<Range> {
    let number = |trees: &[TokenTree]| match trees {
        [] => Some(None),
        trees => Tokens::of(trees).number().map(Some),
    };
    let read = |trees: &[TokenTree]| {
        let dots = trees.windows(2).position(|pair| is_punct(&pair[0], '.') && is_punct(&pair[1], '.'))?;
        let (upper, inclusive) = match &trees[dots + 2..] {
            [equals, upper @ ..] if is_punct(equals, '=') => (upper, true),
            upper => (upper, false),
        };
        Some(Range { lower: number(&trees[..dots])?, upper: number(upper)?, inclusive })
    };
    if let Some(range) = read(value.trees()) {
        return Value::right(range);
    }
    let inner = value.without_parentheses().unquoted();
    let words = || {
        let numbers = inner.trees().iter().filter_map(|tree| Tokens::new(tree).number()).collect::<Vec<_>>();
        match (&*numbers, inner.trees()) {
            (&[lower, upper], [TokenTree::Literal(_), .., TokenTree::Literal(_)]) => {
                Some(Range { lower: Some(lower), upper: Some(upper), inclusive: true })
            }
            _ => None,
        }
    };
    Value::wrong(read(inner.trees()).or_else(words))
}

/// The codes of `[600, 603]`, each with its tokens; `None` for what is no code.
pub(crate) fn codes(value: &Tokens) -> Value<Vec<(Tokens, Option<StatusCode>)>> {
    let (inner, is_right) = match value.trees() {
        [TokenTree::Group(group)] => {
            (Tokens::new(group.stream()), group.delimiter() == proc_macro2::Delimiter::Bracket)
        }
        _ => (value.clone(), false),
    };
    let code = |tokens: &Tokens| StatusCode::from_u16(u16::try_from(tokens.number()?).ok()?).ok();
    let parts = inner.trees().split(|tree| is_punct(tree, ',')).filter(|part| !part.is_empty()).map(Tokens::of);
    let codes: Vec<_> = parts.map(|part| (part.clone(), code(&part))).collect();
    Value { is_right: is_right && !codes.is_empty(), meant: Some(codes).filter(|codes| !codes.is_empty()) }
}
