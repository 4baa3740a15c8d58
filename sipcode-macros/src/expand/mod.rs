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
use quote::{ToTokens as _, quote, quote_spanned};
use syn::spanned::Spanned;

use self::text::{Kept, code};
use crate::plan::{Plan, Warning};

pub(crate) fn expand(plan: &Plan<'_>) -> TokenStream {
    let emission = Emission::new(plan);
    let mut items = data::one_way(&emission) + &traits::one_way(&emission);
    if plan.derive.is_set() {
        items += &data::way_back(&emission);
        items += &inherent::implementation(&emission);
        items += &traits::way_back(&emission);
        items += &conversions::items(&emission);
    }
    let code = code! { items =>
        #[allow(deprecated)]
        const _: () = { #items };
    };
    let mut tokens = emission.kept.tokens(&code);
    tokens.extend(plan.warnings.iter().map(warning));
    tokens
}

/// What is emitted for one enum, as text.
struct Emission<'a> {
    plan: &'a Plan<'a>,
    kept: Kept,
    /// The path of the library.
    krate: String,
    ident: String,
    /// The enum as a type.
    ty: String,
    visibility: String,
    /// Those of the enum, for what takes the same.
    parameters: String,
    /// What must hold of them.
    clause: String,
}

impl<'a> Emission<'a> {
    fn new(plan: &'a Plan<'a>) -> Self {
        let kept = Kept::default();
        let ident = plan.ident.to_string();
        let krate = plan.krate.as_ref().map_or_else(|| "::sipcode".to_owned(), |krate| kept.keep(krate.clone()));
        let visibility = plan.visibility.to_token_stream();
        let visibility = match visibility.to_string() {
            // A path that only the macro knows where it was written.
            text if text.contains('$') => kept.keep(visibility),
            text => text,
        };
        let (parameters, arguments, clause) = plan.generics.split_for_impl();
        let of_the_enum = clause.map(|clause| &clause.predicates);
        let ours = &plan.predicates;
        let clause = if plan.is_generic() { quote!(where #(#ours,)* #of_the_enum) } else { TokenStream::new() };
        let ty = ident.clone() + &kept.keep(arguments.to_token_stream());
        let (parameters, clause) = (kept.keep(parameters.to_token_stream()), kept.keep(clause));
        Self { plan, kept, krate, ident, ty, visibility, parameters, clause }
    }

    /// `impl … for …`
    fn implementation(&self, what: &str) -> String {
        let Self { parameters, clause, .. } = self;
        code!(parameters what clause => impl #parameters #what #clause)
    }

    /// `impl Trait for E`
    fn implementation_of(&self, of: &str) -> String {
        let ty = &self.ty;
        self.implementation(&code!(of ty => #of for #ty))
    }

    /// `const fn name(argument) -> result { body }`
    fn function(&self, name: &str, argument: &str, result: &str, body: &str) -> String {
        let Self { parameters, clause, .. } = self;
        code! { name parameters argument result clause body =>
            #[inline]
            const fn #name #parameters (#argument) -> #result #clause { #body }
        }
    }

    /// The pattern, or the value, of `other` around this.
    fn around(&self, (variant, field): (&Ident, Option<&Ident>), inner: &str) -> String {
        let (ident, variant) = (&self.ident, variant.to_string());
        match field.map(ToString::to_string) {
            None => code!(ident variant inner => #ident::#variant(#inner)),
            Some(field) => code!(ident variant field inner => #ident::#variant { #field: #inner }),
        }
    }

    /// The variants that have a code, as a set lists them.
    fn all(&self) -> &'static str {
        if self.plan.is_generic() { "&[]" } else { "ALL" }
    }
}

/// Every option that a function of ours takes or gives.
fn option(inner: &str) -> String {
    code!(inner => ::core::option::Option<#inner>)
}

/// How what is called `code` becomes an `Option` of the enum.
struct FromCode {
    /// A `StatusCode`, by itself.
    exact: String,
    /// A `StatusCode`, by what it is to be treated as.
    recognized: String,
    /// A number, by itself.
    number: String,
}

impl FromCode {
    fn new(plan: &Plan<'_>) -> Self {
        if plan.is_generic() {
            let none = code!(=> {
                let _ = code;
                ::core::option::Option::None
            });
            return Self { exact: none.clone(), recognized: none.clone(), number: none };
        }
        let exact = code!(=> status(BY_CODE.find(code.as_u16())));
        let recognized = if plan.other().is_some() { exact.clone() } else { code!(=> status(BY_CODE.recognize(code))) };
        Self { exact, recognized, number: code!(=> status(BY_CODE.find(code))) }
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
