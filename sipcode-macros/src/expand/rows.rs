//! A row a variant, and the data of all rows.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use sipcode_core::{ReasonPhrase, StatusCode};
use syn::{Field, Fields};

use super::Emission;
use crate::model::{Answer, Context, Status, Variant};
use crate::tokens::Tokens;
use crate::values;

/// A variant as it is emitted: as it stands where it is right, and otherwise as far as it is.
pub(crate) struct Row<'a> {
    pub(crate) variant: &'a Variant<'a>,
    pub(crate) kind: Kind<'a>,
    pub(crate) phrase: String,
}

#[derive(Clone)]
pub(crate) enum Kind<'a> {
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
    pub(crate) fn list(status: &'a Status<'a>) -> Vec<Self> {
        let mut rows = Vec::<Self>::new();
        // A struct is no set, which is the only error.
        for variant in status.variants.iter().filter(|_| !status.is_struct() || !status.is_set()) {
            let has_other = rows.iter().any(|row| matches!(row.kind, Kind::Other(_)));
            let kind = Kind::new(status, variant, has_other);
            let phrase = match kind {
                Kind::Code(code) | Kind::Wrong(Some(code)) => phrase(variant, code),
                _ => String::new(),
            };
            rows.push(Self { variant, kind, phrase });
        }
        rows
    }

    /// The code that the variant answers.
    pub(crate) fn code(&self) -> Option<StatusCode> {
        match self.kind {
            Kind::Code(code) => Some(code),
            _ => None,
        }
    }
}

impl<'a> Kind<'a> {
    fn new(status: &Status<'_>, variant: &'a Variant<'a>, has_other: bool) -> Self {
        match variant.answer {
            Answer::Code => match variant.code() {
                Some(code) if !status.is_set() || matches!(variant.fields, Fields::Unit) => Self::Code(code),
                None if !has_other && status.could_be_other(variant) => {
                    variant.field().map_or(Self::Wrong(None), Self::Other)
                }
                code => Self::Wrong(code),
            },
            Answer::Other if !has_other && variant.may_hold_a_status_code() => {
                variant.field().map_or(Self::Wrong(None), Self::Other)
            }
            Answer::Delegate => match variant.delegate() {
                Some((index, field)) => {
                    let args = variant.args.as_ref();
                    let with = args.and_then(|args| args.value("with")).and_then(|path| values::path(path).meant);
                    if with.is_none() && args.is_some_and(|args| args.has("with")) {
                        return Self::Wrong(None);
                    }
                    Self::Delegate { index, field, with }
                }
                None => Self::Wrong(None),
            },
            // What holds a `StatusCode` was to take every code that no other variant has.
            Answer::Missing if !has_other && status.could_be_other(variant) => {
                variant.field().map_or(Self::Wrong(None), Self::Other)
            }
            Answer::Other | Answer::Missing => Self::Wrong(None),
        }
    }
}

/// The phrase that is given, if it may go on the wire; else the registered one.
fn phrase(variant: &Variant<'_>, code: StatusCode) -> String {
    let given = variant.args.as_ref().and_then(|args| args.text_of_phrase());
    let legal = given.filter(|text| ReasonPhrase::new(text).is_ok());
    legal.or(code.canonical_reason()).unwrap_or_default().to_owned()
}

impl Emission<'_> {
    /// The data of the type, as constants of a type of their own.
    pub(super) fn rows_impl(&self) -> TokenStream {
        let (p, count) = (&self.private, self.count());
        let lines: String = self
            .rows
            .iter()
            .map(|row| match row.kind {
                Kind::Code(code) | Kind::Wrong(Some(code)) => format!("SIP/2.0 {code} {}\r\n", row.phrase),
                _ => "\r\n".to_owned(),
            })
            .collect();
        let docs = self.docs();
        let (actions, causes) = (self.actions(), self.causes());
        let kept = self.kept();
        let (alternatives, patterns) = (self.alternatives(), self.patterns());
        let class = self.class();
        quote! {
            enum __SipRows {}

            impl #p::Rows<#count> for __SipRows {
                const LINES: &'static #p::str = #lines;
                #docs #actions #causes #kept #alternatives #patterns #class
            }
        }
    }

    /// The attribute of each row with a code or a delegate.
    fn contexts(&self) -> impl Iterator<Item = (Literal, Context<'_>)> {
        self.rows.iter().enumerate().filter_map(|(index, row)| {
            let args = row.variant.args.as_ref().filter(|_| !matches!(row.kind, Kind::Wrong(None)))?;
            Some((Literal::usize_unsuffixed(index), Context { status: self.status, index, args }))
        })
    }

    fn docs(&self) -> Option<TokenStream> {
        let p = &self.private;
        let docs = self.rows.iter().map(|row| &row.variant.docs);
        let has_docs = self.rows.iter().any(|row| !row.variant.docs.is_empty());
        has_docs.then(|| quote!(const DOCS: &'static [&'static #p::str] = &[#(#docs),*];))
    }

    fn actions(&self) -> Option<TokenStream> {
        let p = &self.private;
        let action = |(row, context): (Literal, Context<'_>)| {
            let action = context.action()?;
            // With the user's span, so that an editor follows it.
            let written = context.args.value("action").and_then(Tokens::ident);
            let name =
                Ident::new(&format!("{action:?}"), written.map_or_else(proc_macro2::Span::call_site, Ident::span));
            Some(quote!((#row, #p::Action::#name)))
        };
        let actions: Vec<_> = self.contexts().filter_map(action).collect();
        (!actions.is_empty()).then(|| quote!(const ACTIONS: &'static [(#p::usize, #p::Action)] = &[#(#actions),*];))
    }

    fn causes(&self) -> Option<TokenStream> {
        let p = &self.private;
        let cause = |(row, context): (Literal, Context<'_>)| {
            let cause = Literal::u8_unsuffixed(context.q850()?.value());
            Some(quote!((#row, #cause)))
        };
        let causes: Vec<_> = self.contexts().filter_map(cause).collect();
        (!causes.is_empty()).then(|| quote!(const CAUSES: &'static [(#p::usize, #p::u8)] = &[#(#causes),*];))
    }

    /// The rows whose code came to the registry after the user had it.
    fn kept(&self) -> Option<TokenStream> {
        let p = &self.private;
        let kept = self.contexts().filter(|(_, context)| context.own_before_registration().is_some());
        let kept: Vec<_> = kept.map(|(row, _)| row).collect();
        (!kept.is_empty()).then(|| quote!(const KEPT: &'static [#p::usize] = &[#(#kept),*];))
    }

    fn alternatives(&self) -> Option<TokenStream> {
        let p = &self.private;
        let alternatives =
            self.rows.iter().enumerate().filter(|(_, row)| row.code().is_some()).flat_map(|(index, row)| {
                let index = Literal::usize_unsuffixed(index);
                row.variant.alternatives().into_iter().map(move |code| {
                    let code = Literal::u16_unsuffixed(code.as_u16());
                    quote!((#code, #index))
                })
            });
        let alternatives: Vec<_> = alternatives.collect();
        (!alternatives.is_empty())
            .then(|| quote!(const ALTERNATIVES: &'static [(#p::u16, #p::usize)] = &[#(#alternatives),*];))
    }

    /// Under `by_phrase`, how each phrase of one's own is recognised.
    fn patterns(&self) -> Option<TokenStream> {
        let p = &self.private;
        if !self.status.options.args.has("by_phrase") {
            return None;
        }
        let pattern = |(row, context): (Literal, Context<'_>)| {
            let code = context.args.status_code()?;
            let part = |key: &str| context.args.value(key).and_then(Tokens::string);
            let pattern = if let Some(start) = part("starts") {
                quote!(#p::Pattern::Starts(#start))
            } else if let Some(end) = part("ends") {
                quote!(#p::Pattern::Ends(#end))
            } else if context.args.text_of_phrase().is_none_or(|text| Some(text) == code.canonical_reason()) {
                return None;
            } else {
                quote!(#p::Pattern::Whole)
            };
            Some(quote!((#row, #pattern)))
        };
        let patterns: Vec<_> = self.contexts().filter_map(pattern).collect();
        (!patterns.is_empty()).then(|| quote!(const PATTERNS: &'static [(#p::usize, #p::Pattern)] = &[#(#patterns),*];))
    }

    /// The class that the type is limited to, with the user's span.
    fn class(&self) -> Option<TokenStream> {
        let p = &self.private;
        let class = self.status.options.class.and(self.status.options.args.value("class"))?.ident()?;
        Some(quote!(const CLASS: #p::Option<#p::Class> = #p::Some(#p::Class::#class);))
    }
}
