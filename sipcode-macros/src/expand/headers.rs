//! The header fields of answers.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use sipcode_core::StatusCode;
use syn::spanned::Spanned;

use super::{Emission, Kind, Row, at};
use crate::attr::{Header, tokens::find};

impl Emission<'_> {
    /// Every header field of every variant, in source order; then those of an inner answer that are not given anew.
    pub(super) fn header_fields(&self) -> Option<TokenStream> {
        let arms: Vec<_> = self.rows.iter().filter_map(|row| self.header_arm(row)).collect();
        if arms.is_empty() {
            return None;
        }
        let rest = (self.is_fallback || arms.len() < self.rows.len()).then(|| quote!(_ => {}));
        // The span of the user's `self`, so that both mean the same.
        let of_self = |header: &Header| find(header.value.to_token_stream(), "self");
        let span = self.rows.iter().find_map(|row| row.variant.args.headers().find_map(of_self));
        let receiver = Ident::new("self", span.unwrap_or_else(Span::call_site));
        let write = hidden("write");
        Some(quote! {
            fn header_fields(&#receiver, #write: &mut dyn __sip::FnMut(__sip::HeaderField<'_>)) {
                match *#receiver { #(#arms)* #rest }
            }
        })
    }

    fn header_arm(&self, row: &Row<'_>) -> Option<TokenStream> {
        let is_inner = matches!(row.kind, Kind::Delegate { with: None, .. });
        let headers: Vec<_> = row.variant.args.headers().collect();
        if headers.is_empty() && !is_inner {
            return None;
        }
        let path = self.path(row);
        let has_values = headers.iter().any(|header| !header.is_later());
        let members: Vec<_> = row.variant.fields.members().filter(|_| has_values).collect();
        let (bound, write) = ((0..members.len()).map(|index| hidden(&format!("field{index}"))), hidden("write"));
        let names = headers.iter().map(|header| &header.name);
        let written = headers.iter().enumerate().map(|(index, header)| self.header(row, header, &headers[..index]));
        let body = if is_inner {
            quote!(__sip::inner_header_fields(__sip::Answers::delegate(self), &[#((#names, #written)),*], #write);)
        } else {
            quote!(#(#written;)*)
        };
        let traits = has_values.then(|| quote! { use __sip::values::*; });
        Some(quote!(#path { #(#members: ref #bound,)* .. } => { #traits #body }))
    }

    /// Writes one header field, and gives whether it is there.
    fn header(&self, row: &Row<'_>, header: &Header, earlier: &[&Header]) -> TokenStream {
        let (name, value) = (&header.name, &header.value);
        if header.is_later() {
            return quote!(true);
        }
        // Of several names of which one suffices, the first that is written is required.
        let is_in = |names: &[&str], name: &str| names.iter().any(|known| known.eq_ignore_ascii_case(name));
        let is_first = |names: &[&str]| !earlier.iter().any(|earlier| is_in(names, &earlier.name));
        let code = row.code().filter(|_| self.status.has("complete"));
        let mut required = code.map_or(&[] as &[_], StatusCode::required_headers).iter();
        let is_required = required.any(|names| is_in(names, name) && is_first(names));
        let at = at(value.span());
        let wrapper = Ident::new(if is_required { "Required" } else { "Value" }, at);
        let method = Ident::new("__sip_header", at);
        let (fields, write) = (fields_of(row, header), hidden("write"));
        let written = quote_spanned!(at=> (&__sip::#wrapper(&(#value))).#method(#name, #write));
        // The block is of this crate's edition, 2024, in which the temporaries of its end live no longer than the variables.
        quote!({ #fields #written })
    }
}

/// The fields of the variant, with their names as the value of the header field means them; each is used once, so that no lint
/// speaks.
fn fields_of(row: &Row<'_>, header: &Header) -> TokenStream {
    let fields = row.variant.fields.iter().enumerate().map(|(index, field)| {
        let mut name = field.ident.clone().unwrap_or_else(|| format_ident!("_{index}"));
        if let Some(span) = find(header.value.to_token_stream(), &name.to_string()) {
            name.set_span(span);
        }
        let bound = hidden(&format!("field{index}"));
        quote!(let #name = #bound; let _ = &#name;)
    });
    fields.collect()
}

/// A variable that no name of the user means, whatever they call their fields.
fn hidden(name: &str) -> Ident {
    format_ident!("__sip_{name}", span = Span::mixed_site())
}
