//! A row a variant, and the data of all rows.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, quote};
use sipcode_core::{ReasonPhrase, StatusCode};
use syn::{Field, Fields};

use super::Emission;
use crate::attr::{Tokens, values};
use crate::model::{Answer, Context, Status, Variant};

/// A variant as it is emitted: as it stands where it is right, and otherwise as far as it is.
pub(super) struct Row<'a> {
    pub(super) variant: &'a Variant<'a>,
    pub(super) kind: Kind<'a>,
    pub(super) phrase: String,
}

pub(super) enum Kind<'a> {
    Code(StatusCode),
    /// The variant that holds any code.
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
    pub(super) fn list(status: &'a Status<'a>) -> Vec<Self> {
        let (mut rows, mut has_other) = (Vec::<Self>::new(), false);
        for variant in &status.variants {
            let kind = Kind::new(status, variant, has_other);
            has_other |= matches!(kind, Kind::Other(_));
            let phrase = match kind {
                Kind::Code(code) | Kind::Wrong(Some(code)) => phrase(variant, code),
                _ => String::new(),
            };
            rows.push(Self { variant, kind, phrase });
        }
        rows
    }

    /// The code that the variant answers.
    pub(super) fn code(&self) -> Option<StatusCode> {
        match self.kind {
            Kind::Code(code) => Some(code),
            _ => None,
        }
    }
}

impl<'a> Kind<'a> {
    fn new(status: &Status<'_>, variant: &'a Variant<'a>, has_other: bool) -> Self {
        // What holds a `StatusCode` was to take every code that no other variant has.
        let is_other = match variant.answer {
            Answer::Other => variant.may_hold_a_status_code(),
            Answer::Code => variant.code().is_none() && status.could_be_other(variant),
            Answer::Missing => status.could_be_other(variant),
            Answer::Delegate => false,
        };
        if let Some(field) = variant.field().filter(|_| is_other && !has_other) {
            return Self::Other(field);
        }
        match (variant.code(), variant.delegate(&variant.args)) {
            (Some(code), _) if !status.is_set() || matches!(variant.fields, Fields::Unit) => Self::Code(code),
            (None, Some((index, field))) if variant.answer == Answer::Delegate => {
                let with = variant.args.meant("with", values::function);
                let is_wrong = with.is_none() && variant.args.has("with");
                if is_wrong { Self::Wrong(None) } else { Self::Delegate { index, field, with } }
            }
            (code, _) => Self::Wrong(code),
        }
    }
}

/// The phrase that is given, if it may go on the wire; else the registered one.
fn phrase(variant: &Variant<'_>, code: StatusCode) -> String {
    let legal = variant.args.text_of_phrase().filter(|text| ReasonPhrase::new(text).is_ok());
    legal.or(code.canonical_reason()).unwrap_or_default().to_owned()
}

impl Emission<'_> {
    /// The data of the type, as constants of a type of their own.
    pub(super) fn rows_impl(&self) -> TokenStream {
        let count = &self.count;
        let line = |row: &Row<'_>| match row.kind {
            Kind::Code(code) | Kind::Wrong(Some(code)) => format!("SIP/2.0 {code} {}\r\n", row.phrase),
            _ => "\r\n".to_owned(),
        };
        let lines: String = if self.rows.is_empty() { "\r\n".to_owned() } else { self.rows.iter().map(line).collect() };
        let docs = self.docs().map(|docs| quote!(const DOCS: &'static __sip::str = #docs;));
        let told = self.told_rows();
        let alternatives = self.rows.iter().enumerate().filter(|(_, row)| row.code().is_some());
        let alternatives = alternatives.flat_map(|(index, row)| {
            let index = Literal::usize_unsuffixed(index);
            row.variant.alternatives().into_iter().map(move |code| {
                let code = Literal::u16_unsuffixed(code.as_u16());
                quote!((#code, #index))
            })
        });
        let alternatives = list("ALTERNATIVES", || quote!((__sip::u16, __sip::usize)), alternatives);
        let patterns = self.patterns();
        let registry_rows = (self.other.is_some() && self.has_registered_phrases_alone()).then(|| {
            quote! {
                const REGISTRY_ROWS: __sip::Option<&'static [__sip::u8]> = __sip::registry_rows::<Self, #count>();
            }
        });
        // With the user's span, so that an editor follows it.
        let class = self.status.options.class.and(self.status.options.args.value("class")).and_then(Tokens::ident);
        let class =
            class.map(|class| quote!(const CLASS: __sip::Option<__sip::Class> = __sip::Some(__sip::Class::#class);));
        quote! {
            enum __SipRows {}

            impl __sip::Rows for __SipRows {
                const LINES: &'static __sip::str = #lines;
                const TABLE: __sip::Table = __sip::table::<Self, #count>();
                #registry_rows #docs #told #alternatives #patterns #class
            }
        }
    }

    pub(super) fn has_registered_phrases_alone(&self) -> bool {
        let is_registered =
            |row: &Row<'_>| row.code().is_none_or(|code| code.canonical_reason() == Some(row.phrase.as_str()));
        self.rows.iter().all(is_registered)
    }

    /// The doc comments, each behind a mark that none of them holds; as one text, for the compiler has work with each literal.
    fn docs(&self) -> Option<String> {
        let docs = || self.rows.iter().map(|row| &*row.variant.docs);
        let mark = ('\u{241E}'..=char::MAX).find(|mark| docs().all(|docs| !docs.contains(*mark)))?;
        docs().any(|docs| !docs.is_empty()).then(|| docs().flat_map(|docs| [mark.into(), docs.to_owned()]).collect())
    }

    /// The attribute of each row with a code or a delegate.
    fn contexts(&self) -> impl Iterator<Item = (Literal, Context<'_>)> {
        let right = self.rows.iter().enumerate().filter(|(_, row)| !matches!(row.kind, Kind::Wrong(None)));
        right.map(|(index, _)| (Literal::usize_unsuffixed(index), self.status.context(index)))
    }

    /// The actions and causes of a variant's own, and the rows whose code came to the registry after the user had it.
    fn told_rows(&self) -> TokenStream {
        let actions = self.contexts().filter_map(|(row, context)| {
            // With the user's span, so that an editor follows it.
            let written = context.args.value("action").and_then(Tokens::ident);
            let span = written.map_or_else(Span::call_site, Ident::span);
            let name = Ident::new(&format!("{:?}", context.action()?), span);
            Some(quote!((#row, __sip::Action::#name)))
        });
        let causes = self.contexts().filter_map(|(row, context)| {
            let cause = Literal::u8_unsuffixed(context.q850()?.value());
            Some(quote!((#row, #cause)))
        });
        let kept = self.contexts().filter(|(_, context)| context.own_before_registration().is_some());
        let actions = list("ACTIONS", || quote!((__sip::usize, __sip::Action)), actions);
        let causes = list("CAUSES", || quote!((__sip::usize, __sip::u8)), causes);
        let kept = list("KEPT", || quote!(__sip::usize), kept.map(|(row, _)| row));
        quote!(#actions #causes #kept)
    }

    /// Under `by_phrase`, how phrases are recognised beside the variant's own.
    fn patterns(&self) -> Option<TokenStream> {
        let by_phrase = self.contexts().filter(|_| self.status.has("by_phrase"));
        let patterns = by_phrase.filter_map(|(row, context)| {
            let part = |key: &str| context.args.value(key).and_then(Tokens::string);
            let starts = part("starts").map(|start| quote!((#row, __sip::Pattern::Starts(#start))));
            starts.or_else(|| part("ends").map(|end| quote!((#row, __sip::Pattern::Ends(#end)))))
        });
        list("PATTERNS", || quote!((__sip::usize, __sip::Pattern)), patterns)
    }
}

/// A list as a constant, unless it is empty.
fn list(
    name: &str,
    ty: impl FnOnce() -> TokenStream,
    items: impl Iterator<Item = impl ToTokens>,
) -> Option<TokenStream> {
    let items: Vec<_> = items.collect();
    (!items.is_empty()).then(|| {
        let (name, ty) = (Ident::new(name, Span::call_site()), ty());
        quote!(const #name: &'static [#ty] = &[#(#items),*];)
    })
}
