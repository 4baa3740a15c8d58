//! The rules about the type and its options.

use quote::ToTokens;
use sipcode_core::registry;
use syn::Data;

use super::Check;
use crate::attr::Place;
use crate::model::attribute;
use crate::suggest;

impl Check<'_> {
    /// A wrong kind of item, or parameters of a set, which silence all else.
    pub(super) fn kind_of_item(&mut self) {
        let (status, ident) = (self.status, &self.status.input.ident);
        let (at, kind) = match &status.input.data {
            Data::Struct(data) if status.is_set() => (data.struct_token.to_token_stream(), "struct"),
            Data::Union(data) => (data.union_token.to_token_stream(), "union"),
            Data::Enum(_) | Data::Struct(_) => {
                let generics = &status.input.generics;
                if status.is_set() && !generics.params.is_empty() {
                    let fact = "is a set of status codes, so it takes no type, const or lifetime parameters";
                    self.error(generics, format!("`{ident}` {fact}"), "remove the parameters");
                }
                return;
            }
        };
        let (what, each) = if status.is_set() { ("an enum", "status code") } else { ("an enum or a struct", "error") };
        let fact = format!("`{}` is derived for {what}, and `{ident}` is a {kind}", status.derive.name());
        self.error(at, fact, format!("make it an enum with one variant for each {each}"));
    }

    pub(super) fn type_rules(&mut self) {
        let status = self.status;
        // On a struct, the rules of the variant say it.
        if !status.is_struct() {
            self.form(Place::Type, &status.args);
        }
        self.values(Place::Type, &status.args);
        self.class_and_range();
        self.no_variants();
        self.fallback();
        self.any_code_beside_limits();
        self.discriminants_on_some_variants();
        self.display_beside_thiserror();
    }

    fn no_variants(&mut self) {
        let ident = &self.status.input.ident;
        if !self.status.variants.is_empty() {
            return;
        }
        let allowed = registry().iter().map(|row| row.code).filter(|code| self.is_allowed(*code));
        let advice = match allowed.min_by_key(|code| !code.is_error()) {
            Some(code) => format!("add one for each code, such as `{}`", suggest::new_variant(self.status, code)),
            None => "add one for each code".to_owned(),
        };
        self.error(ident, format!("`{ident}` has no variants, so there is nothing that it could answer"), advice);
    }

    /// Discriminants stand on every variant of a set or on none.
    fn discriminants_on_some_variants(&mut self) {
        let coded = || self.status.variants.iter().filter_map(|variant| Some((variant, variant.code()?)));
        let with = coded().find(|(variant, _)| self.status.is_set() && variant.discriminant.is_some());
        let without = coded().find(|(variant, _)| variant.discriminant.is_none());
        let Some(((with, _), (without, code))) = with.zip(without) else { return };
        let fact = format!(
            "`{}` has a discriminant and `{}` has none; they stand on every variant with a code or on none",
            with.ident, without.ident
        );
        let advice = if coded().any(|(_, code)| self.status.is_shared(code)) {
            "leave them out: two variants of one code cannot share one".to_owned()
        } else {
            format!("give each its code, as in `{} = {code}`, or leave them out", without.ident)
        };
        self.error(without.ident, fact, advice);
    }

    /// `thiserror` writes `Display` too.
    fn display_beside_thiserror(&mut self) {
        let mut variants = self.status.variants.iter();
        let error = variants.find_map(|variant| attribute(variant.attributes, &["error"]));
        let Some(error) = error.filter(|_| self.status.is_set() && !self.status.has("display")) else { return };
        let fact = "`thiserror` writes `Display` from `#[error(…)]`, and so does `SipStatus`";
        let advice = "write `#[sip(display = false)]` in front of the enum, and `Display` is left to `thiserror`";
        self.error(error.path(), fact, advice);
    }
}
