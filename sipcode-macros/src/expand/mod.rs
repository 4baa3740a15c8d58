//! The code: the data of the type as constants, and calls to what the library has for every type.
//!
//! Everything stands in a `const _`. Names that could meet the user's start with `__sip`, and every path goes through the
//! library's hidden module, `core` included: so neither a crate called `core` nor a wrong path of the library leads to more
//! than one error.

mod answers;
mod conversions;
mod docs;
mod generics;
mod headers;
mod rows;
mod set;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

use self::generics::Generics;
pub(crate) use self::rows::{Kind, Row};
use crate::model::{Answer, Context, Status};
use crate::suggest;

pub(crate) fn expand(status: &Status<'_>) -> TokenStream {
    Emission::new(status, false).tokens()
}

/// The fallback, emitted beside errors.
pub(crate) fn expand_fallback(status: &Status<'_>) -> TokenStream {
    Emission::new(status, true).tokens()
}

/// What is emitted for one type.
struct Emission<'a> {
    status: &'a Status<'a>,
    is_fallback: bool,
    ident: &'a Ident,
    generics: Generics,
    /// The hidden module of the library.
    private: TokenStream,
    rows: Vec<Row<'a>>,
}

impl<'a> Emission<'a> {
    fn new(status: &'a Status<'a>, is_fallback: bool) -> Self {
        let krate = status.options.krate.as_ref();
        let last =
            krate.and_then(|path| path.trees().last()).map_or_else(Span::call_site, proc_macro2::TokenTree::span);
        let module = Ident::new("__private", last);
        let private = krate.map_or_else(|| quote!(::sipcode::#module), |path| quote!(#path::#module));
        let rows = Row::list(status);
        let generics = Generics::new(status, &rows, &private);
        Self { status, is_fallback, ident: &status.input.ident, generics, private, rows }
    }

    fn tokens(&self) -> TokenStream {
        let mut items = self.rows_impl();
        if self.status.is_set() {
            items.extend(self.set());
            items.extend(self.conversions());
        } else {
            items.extend(self.answers());
        }
        items.extend(self.markers());
        let is_deprecated = |variant: &crate::model::Variant<'_>| variant.is_deprecated;
        let is_type = self.status.input.attrs.iter().any(|attribute| attribute.path().is_ident("deprecated"));
        let allow = (is_type || self.status.variants.iter().any(is_deprecated)).then(|| quote!(#[allow(deprecated)]));
        let mut tokens = quote!(#allow const _: () = { #items };);
        tokens.extend(self.warnings());
        tokens
    }

    /// The type, with its arguments.
    fn ty(&self) -> TokenStream {
        let (ident, arguments) = (self.ident, &self.generics.arguments);
        quote!(#ident #arguments)
    }

    /// `impl Trait for Type`
    fn implementation(&self, of: &TokenStream, items: &TokenStream) -> TokenStream {
        let ty = self.ty();
        let Generics { parameters, clause, .. } = &self.generics;
        quote! {
            #[automatically_derived]
            impl #parameters #of for #ty #clause { #items }
        }
    }

    /// How many rows there are.
    fn count(&self) -> proc_macro2::Literal {
        proc_macro2::Literal::usize_unsuffixed(self.rows.len())
    }

    /// Both beside errors, so that no error follows from a missing one.
    fn markers(&self) -> TokenStream {
        let all = |condition: fn(sipcode_core::StatusCode) -> bool| {
            self.rows.iter().all(|row| matches!(row.kind, Kind::Code(code) if condition(code)))
        };
        let p = &self.private;
        let is_final = self.is_fallback || all(sipcode_core::StatusCode::is_final);
        let is_provisional = self.is_fallback || all(sipcode_core::StatusCode::is_provisional);
        let final_status = is_final.then(|| self.implementation(&quote!(#p::FinalStatus), &TokenStream::new()));
        let provisional =
            is_provisional.then(|| self.implementation(&quote!(#p::ProvisionalStatus), &TokenStream::new()));
        quote!(#final_status #provisional)
    }

    /// The compiler's own warning about a deprecated item, at a code that has come to the registry since the user had it.
    fn warnings(&self) -> TokenStream {
        let warning = |(index, variant): (usize, &crate::model::Variant<'_>)| {
            let args = variant.args.as_ref().filter(|_| variant.answer == Answer::Code)?;
            let row = Context { status: self.status, index, args }.own_before_registration()?;
            let at = match args.get("vendor").filter(|vendor| vendor.value.is_none()) {
                Some(vendor) => vendor.ident.span(),
                None => args
                    .code
                    .as_ref()
                    .and_then(|code| code.at.trees().first())
                    .map_or_else(Span::call_site, proc_macro2::TokenTree::span),
            };
            let note = format!(
                "{} is registered with IANA as \"{}\" ({}); what you say of it is kept: phrase, action and \
                 cause\nhelp: write `{}`, or choose another code",
                row.code,
                row.reason,
                row.reference,
                suggest::for_the_registered(args, row.reason),
            );
            let used = quote_spanned!(at=> VENDOR);
            Some(quote! {
                const _: () = {
                    #[deprecated(note = #note)]
                    const VENDOR: () = ();
                    #used
                };
            })
        };
        self.status.variants.iter().enumerate().filter_map(warning).collect()
    }
}
