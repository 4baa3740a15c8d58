//! A row a variant, and the data of all rows.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use sipcode_core::{ReasonPhrase, StatusCode};
use syn::{Field, Fields};

use crate::attr::{Tokens, values};
use crate::model::{Answer, Status, Variant};

/// A variant as it is emitted; of one with mistakes, what is right.
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
    Wrong,
}

impl<'a> Row<'a> {
    pub(super) fn new(status: &Status<'_>, variant: &'a Variant<'a>) -> Self {
        // What holds a `StatusCode` was to take every code that no other variant has.
        let is_other = match variant.answer {
            Answer::Other => variant.may_hold_a_status_code(),
            Answer::Code => variant.code().is_none() && status.is_set() && status.could_be_any_code(variant),
            Answer::Delegate => false,
        };
        let with = variant.args.meant("with", values::function);
        let kind = match (variant.code(), variant.field(), variant.delegate()) {
            (_, Some(field), _) if is_other => Kind::Other(field),
            (Some(code), ..) if !status.is_set() || matches!(variant.fields, Fields::Unit) => Kind::Code(code),
            (.., Some((index, field)))
                if variant.answer == Answer::Delegate && with.is_some() == variant.args.has("with") =>
            {
                Kind::Delegate { index, field, with }
            }
            _ => Kind::Wrong,
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
        self.own_phrase(code).or(code.canonical_reason()).unwrap_or_default()
    }

    pub(super) fn has_registered_phrase(&self, code: StatusCode) -> bool {
        code.registered().is_some() && self.own_phrase(code).is_none()
    }

    fn own_phrase(&self, code: StatusCode) -> Option<&str> {
        let given = self.variant.args.text_of_phrase().filter(|text| code.canonical_reason() != Some(*text));
        given.filter(|text| ReasonPhrase::new(text).is_ok())
    }
}

/// What the rows say.
#[derive(Default)]
pub(super) struct Data {
    /// The codes, with the status lines that are not the registered ones.
    pub(super) lines: String,
    /// The doc comments, each behind a mark that none of them holds: one text, for the compiler has work with each literal.
    pub(super) docs: String,
    /// What rows have of their own.
    pub(super) own: TokenStream,
    /// Whether a row has an action or a cause that is not that of its code.
    pub(super) has_action_or_cause: bool,
}

impl Data {
    pub(super) fn new(status: &Status<'_>, rows: &[Row<'_>]) -> Self {
        let mut data = Self::default();
        let docs = || rows.iter().map(|row| &*row.variant.docs);
        let mark = ('\u{241E}'..=char::MAX).find(|mark| docs().all(|docs| !docs.contains(*mark)));
        let mark = mark.filter(|_| docs().any(|docs| !docs.is_empty()));
        for (index, row) in rows.iter().enumerate() {
            let line = match row.code() {
                Some(code) if row.has_registered_phrase(code) => format!("{code}\r\n"),
                Some(code) => format!("{code}SIP/2.0 {code} {}\r\n", row.phrase(code)),
                None => "\r\n".to_owned(),
            };
            data.lines += &line;
            if let Some(mark) = mark {
                data.docs.push(mark);
                data.docs += &row.variant.docs;
            }
            let (args, index) = (&row.variant.args, Literal::usize_unsuffixed(index));
            let mut own = |own: TokenStream| data.own.extend(quote!((#index, __sip::Own::#own),));
            // With the user's span, so that an editor follows it.
            if let Some(action) = args.value("action").filter(|action| values::action(action).is_ok()) {
                own(quote!(Action(__sip::Action::#action)));
                data.has_action_or_cause = true;
            }
            if let Some(cause) = args.meant("q850", values::cause).map(|cause| Literal::u8_unsuffixed(cause.value())) {
                own(quote!(Cause(#cause)));
                data.has_action_or_cause = true;
            }
            // The code came to the registry after the user had it.
            if status.own_before_registration(row.variant).is_some() {
                own(quote!(Kept));
                data.has_action_or_cause = true;
            }
            for code in row.variant.alternatives() {
                let code = Literal::u16_unsuffixed(code.as_u16());
                own(quote!(Alternative(#code)));
            }
            if let Some(start) = args.value("starts").and_then(Tokens::string) {
                own(quote!(Starts(#start)));
            }
            if let Some(end) = args.value("ends").and_then(Tokens::string) {
                own(quote!(Ends(#end)));
            }
        }
        data
    }
}
