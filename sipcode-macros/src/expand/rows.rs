//! A row a variant, and the data of all rows.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use sipcode_core::{ReasonPhrase, StatusCode};
use syn::{Field, Fields};

use super::Emission;
use crate::attr::{Tokens, values};
use crate::model::{Answer, Status, Variant};

/// A variant as it is emitted: as it stands where it is right, and otherwise as far as it is.
pub(super) struct Row<'a> {
    pub(super) variant: &'a Variant<'a>,
    pub(super) kind: Kind<'a>,
}

pub(super) enum Kind<'a> {
    Code(StatusCode),
    /// The variant that holds any code, in this field.
    Other(&'a Field),
    /// The variant whose field answers, by itself or through a function.
    Delegate {
        index: usize,
        field: &'a Field,
        with: Option<Tokens>,
    },
    /// A variant that is wrong: no code leads to it.
    Wrong(Option<StatusCode>),
}

impl<'a> Row<'a> {
    pub(super) fn new(status: &Status<'_>, variant: &'a Variant<'a>) -> Self {
        // What holds a `StatusCode` was to take every code that no other variant has.
        let is_other = match variant.answer {
            Answer::Other => variant.may_hold_a_status_code(),
            Answer::Code => variant.code().is_none() && status.is_set() && status.could_be_any_code(variant),
            Answer::Delegate => false,
        };
        let kind = match (variant.code(), variant.field()) {
            (_, Some(field)) if is_other => Kind::Other(field),
            (Some(code), _) if !status.is_set() || matches!(variant.fields, Fields::Unit) => Kind::Code(code),
            _ if variant.answer == Answer::Delegate => {
                let with = variant.args.meant("with", values::function);
                match variant.delegate() {
                    Some((index, field)) if with.is_some() || !variant.args.has("with") => {
                        Kind::Delegate { index, field, with }
                    }
                    _ => Kind::Wrong(None),
                }
            }
            (code, _) => Kind::Wrong(code),
        };
        Self { variant, kind }
    }

    /// The code that the variant answers.
    pub(super) fn code(&self) -> Option<StatusCode> {
        match self.kind {
            Kind::Code(code) => Some(code),
            _ => None,
        }
    }

    /// The phrase that is given, if it may go on the wire; else the registered one.
    pub(super) fn phrase(&self, code: StatusCode) -> &str {
        let legal = self.variant.args.text_of_phrase().filter(|text| ReasonPhrase::new(text).is_ok());
        legal.or(code.canonical_reason()).unwrap_or_default()
    }

    fn has_registered_phrase(&self, code: StatusCode) -> bool {
        code.canonical_reason() == Some(self.phrase(code))
    }
}

impl Emission<'_> {
    /// The data of the type, as constants of a type of their own.
    pub(super) fn rows_impl(&self) -> TokenStream {
        let count = &self.count;
        let line = |row: &Row<'_>| match row.kind {
            Kind::Code(code) | Kind::Wrong(Some(code)) if row.has_registered_phrase(code) => format!("{code}\r\n"),
            Kind::Code(code) | Kind::Wrong(Some(code)) => format!("{code}SIP/2.0 {code} {}\r\n", row.phrase(code)),
            _ => "\r\n".to_owned(),
        };
        let lines: String = if self.rows.is_empty() { "\r\n".to_owned() } else { self.rows.iter().map(line).collect() };
        let docs = self.docs().map(|docs| quote!(const DOCS: &'static __sip::str = #docs;));
        let own = self.own_of_rows();
        let registry_rows = (self.other.is_some() && self.has_registered_phrases_alone()).then(|| {
            quote! {
                const REGISTRY_ROWS: __sip::Option<&'static [__sip::u8]> = __sip::registry_rows::<Self, #count>();
            }
        });
        // With the user's span, so that an editor follows it.
        let class = self.status.class().and(self.status.args.value("class")).and_then(Tokens::ident);
        let class =
            class.map(|class| quote!(const CLASS: __sip::Option<__sip::Class> = __sip::Some(__sip::Class::#class);));
        quote! {
            enum __SipRows {}

            impl __sip::Rows for __SipRows {
                const LINES: &'static __sip::str = #lines;
                const TABLE: __sip::Table = __sip::table::<Self, #count>();
                #registry_rows #docs #own #class
            }
        }
    }

    pub(super) fn has_registered_phrases_alone(&self) -> bool {
        let is_registered = |row: &Row<'_>| row.code().is_none_or(|code| row.has_registered_phrase(code));
        self.rows.iter().all(is_registered)
    }

    /// The doc comments, each behind a mark that none of them holds; as one text, for the compiler has work with each literal.
    fn docs(&self) -> Option<String> {
        let docs = || self.rows.iter().map(|row| &*row.variant.docs);
        let mark = ('\u{241E}'..=char::MAX).find(|mark| docs().all(|docs| !docs.contains(*mark)))?;
        let mut all = String::new();
        for docs in docs() {
            all.push(mark);
            all.push_str(docs);
        }
        docs().any(|docs| !docs.is_empty()).then_some(all)
    }

    /// What rows have of their own; a list that holds nothing is left out.
    fn own_of_rows(&self) -> TokenStream {
        let [mut actions, mut causes, mut kept, mut alternatives, mut patterns] = <[TokenStream; 5]>::default();
        for (index, row) in self.rows.iter().enumerate() {
            let (args, index) = (&row.variant.args, Literal::usize_unsuffixed(index));
            // With the user's span, so that an editor follows it.
            let action = args.value("action").filter(|action| values::action(action).is_ok());
            actions.extend(action.map(|action| quote!((#index, __sip::Action::#action),)));
            if let Some(cause) = args.meant("q850", values::cause) {
                let cause = Literal::u8_unsuffixed(cause.value());
                causes.extend(quote!((#index, #cause),));
            }
            // The code came to the registry after the user had it.
            if self.status.own_before_registration(row.variant).is_some() {
                kept.extend(quote!(#index,));
            }
            for code in row.variant.alternatives() {
                let code = Literal::u16_unsuffixed(code.as_u16());
                alternatives.extend(quote!((#code, #index),));
            }
            if let Some(start) = args.value("starts").and_then(Tokens::string) {
                patterns.extend(quote!((#index, __sip::Pattern::Starts(#start)),));
            }
            if let Some(end) = args.value("ends").and_then(Tokens::string) {
                patterns.extend(quote!((#index, __sip::Pattern::Ends(#end)),));
            }
        }
        let actions = list(&quote!(ACTIONS: &'static [(__sip::usize, __sip::Action)]), &actions);
        let causes = list(&quote!(CAUSES: &'static [(__sip::usize, __sip::u8)]), &causes);
        let kept = list(&quote!(KEPT: &'static [__sip::usize]), &kept);
        let alternatives = list(&quote!(ALTERNATIVES: &'static [(__sip::u16, __sip::usize)]), &alternatives);
        let patterns = list(&quote!(PATTERNS: &'static [(__sip::usize, __sip::Pattern)]), &patterns);
        quote!(#actions #causes #kept #alternatives #patterns)
    }
}

/// A list as a constant, unless it is empty.
fn list(name_and_type: &TokenStream, items: &TokenStream) -> Option<TokenStream> {
    (!items.is_empty()).then(|| quote!(const #name_and_type = &[#items];))
}
