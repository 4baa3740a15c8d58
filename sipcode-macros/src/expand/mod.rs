//! The code that is emitted: data in tables, and calls to what the library has for every enum.
//!
//! Items of ours stand in a `const _`, where nothing of the user's can meet them. A binding would meet a `static` of the
//! user's with the same name; so bindings are called as functions of ours are, which stand before it, or start with `__`.
//! No item of the enum is called by a name that a variant or a method of the user's could bear, and every path is absolute.

mod conversions;
mod data;
mod inherent;
mod text;
mod traits;

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use crate::plan::{Plan, Warning};

pub(crate) fn expand(plan: &Plan<'_>) -> TokenStream {
    let one_way = [data::one_way(plan), traits::one_way(plan)];
    let way_back = plan.derive.is_set().then(|| {
        [data::way_back(plan), inherent::implementation(plan), traits::way_back(plan), conversions::items(plan)]
    });
    let items = one_way.into_iter().chain(way_back.into_iter().flatten());
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
    /// `impl … for …`
    fn implementation(&self, what: &TokenStream) -> TokenStream {
        let (parameters, _, _) = self.generics.split_for_impl();
        let clause = self.clause();
        quote!(impl #parameters #what #clause)
    }

    /// What must hold of the parameters.
    fn clause(&self) -> TokenStream {
        let (_, _, clause) = self.generics.split_for_impl();
        let of_the_enum = clause.map(|clause| &clause.predicates);
        let ours = &self.predicates;
        if self.is_generic() { quote!(where #(#ours,)* #of_the_enum) } else { TokenStream::new() }
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
        let (parameters, _, _) = self.generics.split_for_impl();
        let clause = self.clause();
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

/// How what is called `code` becomes an `Option` of the enum.
struct FromCode {
    /// A `StatusCode`, by itself.
    exact: TokenStream,
    /// A `StatusCode`, by what it is to be treated as.
    recognized: TokenStream,
    /// A number, by itself.
    number: TokenStream,
}

impl FromCode {
    fn new(plan: &Plan<'_>) -> Self {
        if plan.is_generic() {
            let none = quote!({
                let _ = code;
                ::core::option::Option::None
            });
            return Self { exact: none.clone(), recognized: none.clone(), number: none };
        }
        let exact = quote!(status(BY_CODE.find(code.as_u16())));
        let recognized = if plan.other().is_some() { exact.clone() } else { quote!(status(BY_CODE.recognize(code))) };
        Self { exact, recognized, number: quote!(status(BY_CODE.find(code))) }
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
