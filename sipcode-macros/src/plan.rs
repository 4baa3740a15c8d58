//! What to emit, once it is known that nothing is wrong, or what stands in for it.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use sipcode_core::{Action, Cause, StatusCode};
use syn::{Field, Fields, Generics, Visibility};

use crate::model::{Answer, Declared, Derive, EnumOptions, Mark, Status, Variant};
use crate::suggest;
use crate::tokens::Tokens;

/// The marker of enums whose codes are all final, and of those whose codes are all provisional.
pub(crate) const FINAL: &str = "FinalStatus";
pub(crate) const PROVISIONAL: &str = "ProvisionalStatus";

pub(crate) struct Plan<'a> {
    pub(crate) derive: Derive,
    pub(crate) ident: &'a Ident,
    pub(crate) visibility: &'a Visibility,
    pub(crate) generics: &'a Generics,
    /// What must hold of the parameters, beyond what the enum demands.
    pub(crate) predicates: Vec<TokenStream>,
    /// The path of the library, if it is not `::sipcode`.
    pub(crate) krate: Option<TokenStream>,
    pub(crate) rows: Vec<Row<'a>>,
    pub(crate) vendor: Option<String>,
    pub(crate) conversion: Conversion,
    pub(crate) displays: bool,
    /// The marker traits that the enum has.
    pub(crate) markers: Vec<&'static str>,
    pub(crate) discriminants: Discriminants,
    /// The page's table of codes, as lines of Markdown.
    pub(crate) docs: Vec<String>,
    pub(crate) warnings: Vec<Warning>,
}

/// One variant.
pub(crate) struct Row<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) kind: Kind<'a>,
    pub(crate) phrase: String,
    pub(crate) description: String,
    /// Where it is not the code's own.
    pub(crate) action: Option<Action>,
    /// Where it is not the code's own.
    pub(crate) cause: Option<Cause>,
    /// The cause that leads back to the variant.
    pub(crate) q850: Option<Cause>,
}

pub(crate) enum Kind<'a> {
    /// A variant without fields that has this code.
    Code(StatusCode),
    /// The variant that holds a code, under this name if its field has one.
    Other(Option<Ident>),
    /// A variant whose one field answers for it.
    Transparent(&'a Field),
    /// A variant that is wrong: no code leads to it.
    Wrong(Option<StatusCode>),
}

/// What number a variant is as an integer.
pub(crate) enum Discriminants {
    /// That of its row.
    Rows,
    /// Its code.
    Codes,
    /// The one or the other, or none, because a variant holds something.
    Unknown,
}

impl Discriminants {
    /// Those of variants that hold nothing, and are the codes where they were given.
    fn of(variants: &[Variant<'_>]) -> Self {
        let given = |variant: &Variant<'_>| variant.discriminant.is_some() || variant.implied_discriminant.is_some();
        if variants.iter().all(given) {
            Self::Codes
        } else if variants.iter().any(given) {
            Self::Unknown
        } else {
            Self::Rows
        }
    }
}

/// How the enum is made from a `StatusCode`.
pub(crate) enum Conversion {
    /// `TryFrom`, by `from_code`.
    Exact,
    /// `TryFrom`, by `recognize`.
    Recognized,
    /// `From`, by `recognize`; where that should ever find none, this variant.
    Total(Option<Ident>),
    /// `From`, because of `other`.
    Other,
}

/// A deprecation at a token of the user's.
pub(crate) struct Warning {
    pub(crate) at: TokenStream,
    pub(crate) note: String,
}

impl<'a> Plan<'a> {
    pub(crate) fn new(status: &Status<'a>) -> Self {
        let rows: Vec<_> = status.variants.iter().map(|variant| Row::new(status, variant)).collect();
        let all_codes_are = |condition: fn(StatusCode) -> bool| {
            rows.iter().all(|row| matches!(row.kind, Kind::Code(code) if condition(code)))
        };
        let mut markers = Vec::new();
        markers.extend(all_codes_are(StatusCode::is_final).then_some(FINAL));
        markers.extend(all_codes_are(StatusCode::is_provisional).then_some(PROVISIONAL));
        let discriminants = match status.derive {
            Derive::SipStatus if all_codes_are(|_| true) => Discriminants::of(&status.variants),
            Derive::SipStatus | Derive::ToStatus => Discriminants::Unknown,
        };
        Self {
            markers,
            discriminants,
            docs: docs(status, &rows),
            warnings: status.variants.iter().filter_map(|variant| warning(status, variant)).collect(),
            rows,
            ..Self::of_the_enum(status)
        }
    }

    /// What does not depend on the variants, and nothing of what does.
    pub(crate) fn of_the_enum(status: &Status<'a>) -> Self {
        Self {
            derive: status.derive,
            ident: &status.input.ident,
            visibility: &status.input.visibility,
            generics: &status.input.generics,
            predicates: predicates(status),
            krate: status.options.krate().cloned(),
            rows: Vec::new(),
            vendor: status.options.vendor(),
            conversion: Conversion::new(status),
            displays: status.options.displays().unwrap_or(false),
            markers: Vec::new(),
            discriminants: Discriminants::Unknown,
            docs: Vec::new(),
            warnings: Vec::new(),
        }
    }

    /// Whether the enum has parameters.
    pub(crate) fn is_generic(&self) -> bool {
        !self.generics.params.is_empty()
    }

    /// The variants that have a code, with it.
    pub(crate) fn with_code(&self) -> impl Iterator<Item = (StatusCode, &Ident)> {
        self.rows.iter().filter_map(|row| match row.kind {
            Kind::Code(code) => Some((code, row.ident)),
            Kind::Other(_) | Kind::Transparent(_) | Kind::Wrong(_) => None,
        })
    }

    /// The place of the variant that takes every code that no other has.
    pub(crate) fn place_of_other(&self) -> Option<usize> {
        self.rows.iter().position(|row| matches!(row.kind, Kind::Other(_)))
    }

    /// The variant that takes every code that no other has.
    pub(crate) fn other(&self) -> Option<(&Ident, Option<&Ident>)> {
        self.rows.iter().find_map(|row| match &row.kind {
            Kind::Other(field) => Some((row.ident, field.as_ref())),
            Kind::Code(_) | Kind::Transparent(_) | Kind::Wrong(_) => None,
        })
    }
}

/// A set has parameters only beside an error, and then they must not lead to another one. What answers for a variant must be
/// able to, which the compiler cannot know of a parameter.
fn predicates(status: &Status<'_>) -> Vec<TokenStream> {
    let generics = &status.input.generics;
    let (_, arguments, _) = generics.split_for_impl();
    if status.derive.is_set() {
        let ident = &status.input.ident;
        return vec![quote!(#ident #arguments: 'static)];
    }
    let krate = krate(status);
    let kinds = status.marked().map(|(variant, mark)| Kind::marked(status.derive, variant, mark));
    let types = kinds.filter_map(|kind| match kind {
        Kind::Transparent(field) => Some(field.ty.to_token_stream()),
        Kind::Code(_) | Kind::Other(_) | Kind::Wrong(_) => None,
    });
    let has_parameter = |ty: &TokenStream| generics.type_params().any(|parameter| mentions(ty, &parameter.ident));
    types.filter(has_parameter).map(|ty| quote!(#ty: #krate::ToStatus)).collect()
}

fn mentions(tokens: &TokenStream, name: &Ident) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == *name,
        TokenTree::Group(group) => mentions(&group.stream(), name),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}

/// The path of the library.
fn krate(status: &Status<'_>) -> Tokens {
    Tokens::new(status.options.krate().map_or_else(|| quote!(::sipcode), ToTokens::into_token_stream))
}

impl Conversion {
    fn new(status: &Status<'_>) -> Self {
        if status.marked().next().is_some() {
            Self::Other
        } else if !status.options.has("fallback") {
            Self::Exact
        } else if status.options.has("class") || status.options.has("range") {
            Self::Recognized
        } else {
            let mut last = status.with_code(StatusCode::BUSY_EVERYWHERE).iter().map(|index| &status.variants[*index]);
            // One with fields is wrong, and no value of it can be made.
            let last = last.find(|variant| matches!(variant.fields, Fields::Unit));
            Self::Total(last.map(|variant| variant.ident.clone()))
        }
    }
}

impl<'a> Row<'a> {
    fn new(status: &Status<'a>, variant: &Variant<'a>) -> Self {
        let mut row = Self::wrong(variant);
        match &variant.answer {
            Answer::Missing => {}
            Answer::Marked(mark) => row.kind = Kind::marked(status.derive, variant, mark),
            Answer::Code(declared) => {
                if let Some(code) = declared.code() {
                    row.declare(code, declared, &status.options);
                    row.kind = Kind::Code(code);
                }
            }
        }
        row
    }

    pub(crate) fn wrong(variant: &Variant<'a>) -> Self {
        Self {
            ident: variant.ident,
            kind: Kind::Wrong(None),
            phrase: String::new(),
            description: variant.description.clone(),
            action: None,
            cause: None,
            q850: None,
        }
    }

    /// Takes over what is declared, as far as it is right.
    pub(crate) fn declare(&mut self, code: StatusCode, declared: &Declared, options: &EnumOptions) {
        let given = declared.phrase.as_ref().and_then(|phrase| phrase.text.clone());
        self.phrase = given.or_else(|| code.canonical_reason().map(str::to_owned)).unwrap_or_default();
        self.action = declared.action();
        self.q850 = declared.q850();
        self.cause = self.q850;
        if declared.own_before_registration(options).is_some() {
            self.action = self.action.or(Some(code.treated_as().action()));
            self.cause = self.cause.or(code.class().cause());
        }
    }
}

impl<'a> Kind<'a> {
    /// What a word makes of a variant, as far as it holds what it must, and what it holds surely was meant.
    pub(crate) fn marked(derive: Derive, variant: &Variant<'a>, mark: &Mark) -> Self {
        let is_clear = mark.word == derive.word() && mark.extra.is_none();
        let mut fields = variant.fields.iter();
        match (derive, fields.next(), fields.next()) {
            (Derive::SipStatus, Some(field), None) if variant.holds_a_status_code() => Self::Other(field.ident.clone()),
            (Derive::ToStatus, Some(field), None) if is_clear || variant.holds_a_status_code() => {
                Self::Transparent(field)
            }
            _ => Self::Wrong(None),
        }
    }
}

/// A row a code; what is hidden from the docs is not among them.
fn docs(status: &Status<'_>, rows: &[Row<'_>]) -> Vec<String> {
    let shown = || rows.iter().zip(&status.variants).filter(|(_, variant)| !variant.hidden).map(|(row, _)| row);
    let mut lines =
        vec!["| code | reason phrase | class | what to do |".to_owned(), "| --- | --- | --- | --- |".to_owned()];
    for row in shown() {
        if let Kind::Code(code) = row.kind {
            let action = row.action.unwrap_or_else(|| code.action());
            lines.push(format!("| {code} | `{}` | {} | {action:?} |", row.phrase, code.class()));
        }
    }
    if let Some(other) = shown().find(|row| matches!(row.kind, Kind::Other(_))) {
        lines.extend([String::new(), format!("Any other code is `{}`.", other.ident)]);
    }
    lines
}

/// The warning about a code that came to the registry after 1.0, and that the user already calls a code of their own.
fn warning(status: &Status<'_>, variant: &Variant<'_>) -> Option<Warning> {
    let Answer::Code(declared) = &variant.answer else { return None };
    let row = declared.own_before_registration(&status.options)?;
    let at = match declared.options.get("vendor") {
        Some(vendor) => vendor.key.to_token_stream(),
        None => declared.number.at.to_token_stream(),
    };
    let note = format!(
        "{} is registered with IANA as \"{}\" ({}); what you say of it is kept: phrase, action and \
         cause\nhelp: write `{}`, or choose another code",
        row.code,
        row.reason,
        row.reference,
        suggest::for_the_registered(declared, row.reason),
    );
    Some(Warning { at, note })
}
