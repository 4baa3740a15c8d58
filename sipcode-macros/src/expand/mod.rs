//! The code that is emitted: data in tables, and calls to what the library has for every enum.
//!
//! Items of ours stand in a `const _`, where nothing of the user's can meet them. A binding would meet a `static` of the
//! user's with the same name; so bindings are called as functions of ours are, which stand before it, or start with `__`.
//! No item of the enum is called by a name that a variant or a method of the user's could bear, and every path is absolute.

mod conversions;
mod data;
mod inherent;
mod traits;

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use crate::plan::{Plan, Warning};

pub(crate) fn expand(plan: &Plan<'_>) -> TokenStream {
    let items =
        [data::items(plan), inherent::implementation(plan), traits::implementations(plan), conversions::items(plan)];
    let warnings = plan.warnings.iter().map(warning);
    quote! {
        #[allow(deprecated)]
        const _: () = {
            #(#items)*
        };
        #(#warnings)*
    }
}

impl Plan<'_> {
    /// `impl … for …`. There are parameters only beside an error, and then they must not lead to another one.
    fn implementation(&self, what: &TokenStream) -> TokenStream {
        if self.generics.params.is_empty() {
            return quote!(impl #what);
        }
        let ty = self.ty();
        let (parameters, _, clause) = self.generics.split_for_impl();
        let predicates = clause.map(|clause| &clause.predicates);
        quote!(impl #parameters #what where #ty: 'static, #predicates)
    }

    /// `impl Trait for E`
    fn implementation_of(&self, of: &TokenStream) -> TokenStream {
        let ty = self.ty();
        self.implementation(&quote!(#of for #ty))
    }

    /// `const fn name(argument) -> result { body }`
    fn function(
        &self,
        name: &TokenStream,
        argument: &TokenStream,
        result: &TokenStream,
        body: &TokenStream,
    ) -> TokenStream {
        let (parameters, _, clause) = self.generics.split_for_impl();
        quote! {
            #[inline]
            const fn #name #parameters (#argument) -> #result #clause {
                #body
            }
        }
    }

    /// The enum as a type.
    fn ty(&self) -> TokenStream {
        let ident = self.ident;
        let (_, arguments, _) = self.generics.split_for_impl();
        quote!(#ident #arguments)
    }

    /// The pattern, or the value, of `other` around this.
    fn around(&self, other: (&Ident, Option<&Ident>), inner: &TokenStream) -> TokenStream {
        let (ident, (variant, field)) = (self.ident, other);
        let inner = match field {
            None => quote!((#inner)),
            Some(field) => quote!({ #field: #inner }),
        };
        quote!(#ident::#variant #inner)
    }

    /// Every option that a function of ours takes or gives.
    fn option(inner: &TokenStream) -> TokenStream {
        quote!(::core::option::Option<#inner>)
    }
}

/// How a `StatusCode` called `code` becomes an `Option` of the enum.
struct FromCode {
    exact: TokenStream,
    recognized: TokenStream,
}

impl FromCode {
    fn new(plan: &Plan<'_>) -> Self {
        let exact = quote!(status(BY_CODE.find(code.as_u16())));
        let recognized = if plan.other().is_some() { exact.clone() } else { quote!(status(BY_CODE.recognize(code))) };
        Self { exact, recognized }
    }
}

/// The compiler's own warning about a deprecated item, at a token of the user's.
fn warning(warning: &Warning) -> TokenStream {
    let note = &warning.note;
    let used = quote_spanned!(warning.at.span()=> VENDOR);
    quote! {
        const _: () = {
            #[deprecated(note = #note)]
            const VENDOR: () = ();
            #used
        };
    }
}
