//! Answers: `ToStatus` alone, with what answers for a variant.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use syn::spanned::Spanned;

use super::{Emission, Kind, Row, at};

impl Emission<'_> {
    pub(super) fn answers(&self) -> TokenStream {
        let arms = self.arms_to_rows();
        // Beside an error variants may have one name.
        let row = if self.is_fallback { quote!(0) } else { quote!(match self { #arms }) };
        let delegate = self.delegate();
        let rows = self.implementation(
            &quote!(__sip::Answers),
            &quote! {
                #[inline]
                fn row(&self) -> __sip::usize {
                    #row
                }
                #delegate
            },
        );
        let row_and_delegate = quote!(__sip::Answers::row(self), __sip::Answers::delegate(self));
        let answers = ["code_of", "phrase_of", "line_of"].map(|name| {
            let function = format_ident!("{name}");
            quote!(__sip::#function::<__SipRows>(#row_and_delegate))
        });
        let (provided, headers) = (self.provided_methods(&row_and_delegate), self.header_fields());
        let to_status = self.to_status(&quote!('_), answers, &quote!(#provided #headers));
        let page = self.page();
        quote!(#rows #page #to_status)
    }

    /// What answers for a variant. The one place where the compiler sees that it does.
    fn delegate(&self) -> Option<TokenStream> {
        let arm = |row: &Row<'_>| {
            let Kind::Delegate { index, field, with } = &row.kind else { return None };
            let (path, member) = (self.path(row), row.variant.fields.members().nth(*index));
            let answer = if let Some(function) = with {
                quote_spanned!(at(function.span())=> __sip::Delegate::Code(#function(__sip_inner)))
            } else {
                let inner = quote_spanned!(at(field.ty.span())=> __sip_inner);
                quote!(__sip::answering(#inner))
            };
            Some(quote!(#path { #member: __sip_inner, .. } => __sip::Some(#answer),))
        };
        let arms: Vec<_> = self.rows.iter().filter_map(arm).collect();
        let rest = (self.is_fallback || arms.len() < self.rows.len()).then(|| quote!(_ => __sip::None,));
        (!arms.is_empty()).then(|| {
            quote! {
                #[inline]
                fn delegate(&self) -> __sip::Option<__sip::Delegate<'_>> {
                    match self { #(#arms)* #rest }
                }
            }
        })
    }
}
