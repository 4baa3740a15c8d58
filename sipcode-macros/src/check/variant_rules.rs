//! The rules about a variant as a whole, and which of them silence others.

use proc_macro2::TokenStream;
use quote::ToTokens;
use sipcode_core::StatusCode;
use syn::Fields;

use super::Check;
use crate::attr::{Args, Opt, Place, Tokens, name_of_sip};
use crate::model::{Answer, SLIPS_OF_SIP, Variant, attribute, field_name};
use crate::suggest::Subject;

impl Check<'_> {
    pub(super) fn variant_rules(&mut self, variant: &Variant<'_>) {
        // What the compiler reports stands alone.
        if attribute(variant.attributes, &SLIPS_OF_SIP).is_some() {
            return;
        }
        let args = &variant.args;
        self.form(self.status.place(Place::Variant), args);
        match variant.answer {
            // What stands beside `other` is the mistake, whatever its value.
            Answer::Other => self.other(variant),
            Answer::Delegate => {
                self.delegate(variant);
                self.values(Place::Variant, args);
                self.headers(variant);
            }
            Answer::Code => {
                let Some(code) = self.usable_code(variant) else { return };
                if args.has("other") {
                    self.beside_other(variant);
                }
                self.in_class_and_range(Subject::Code, args.code_at(), code);
                self.taken(variant, code);
                self.phrase(variant, code);
                self.incomplete(variant, code);
                self.discriminant_is_not_the_code(variant, code);
                self.fields_without_other(variant);
                self.alternatives(variant, code);
                self.patterns(variant, code);
                self.values(Place::Variant, args);
                self.headers(variant);
            }
        }
        self.sip_on_a_field(variant);
    }

    fn other(&mut self, variant: &Variant<'_>) {
        let (ident, args) = (variant.ident, &variant.args);
        self.beside_other(variant);
        if let Some(first) = self.status.other().filter(|first| first.index != variant.index) {
            let fact = format!("`{}` takes every unknown code already", first.ident);
            let advice = format!("give `{ident}` a code of its own, or remove it");
            self.error(args.get("other").map(|option| &option.ident), fact, advice);
        }
        if !variant.may_hold_a_status_code() {
            let fact = format!("`{ident}` must hold the code that it was made from: one value of type `StatusCode`");
            // Under another path the user has it already.
            let library = if self.status.has("crate") { "" } else { "::sipcode::" };
            self.error(variant.fields_at(), fact, format!("write `{ident}({library}StatusCode)`"));
        }
    }

    fn beside_other(&mut self, variant: &Variant<'_>) {
        if let Some(beside) = of_a_code(&variant.args, |option| option.key.name != "other") {
            let fact = "`other` stands alone: what an unknown code means is not known";
            self.blame(Subject::Option("other"), beside, fact, "write the code or `other`");
        }
    }

    /// What answers for a variant marked `transparent` or `with`.
    fn delegate(&mut self, variant: &Variant<'_>) {
        let args = &variant.args;
        let word = if args.has("transparent") { "transparent" } else { "with" };
        let is_of_a_code = |option: &Opt| matches!(option.key.name, "custom" | "vendor") && option.value.is_none();
        if let Some(beside) = of_a_code(args, is_of_a_code) {
            let fact = format!("`{word}` stands without a code and a phrase: what the variant holds answers");
            self.blame(Subject::Code, beside, fact, "remove it");
        }
        if variant.delegate().is_some() || !args.get("transparent").is_none_or(Opt::is_right_or_reported) {
            return;
        }
        if let Some(name) = args.value("transparent") {
            let fact = format!("`{}` has no field `{}`", variant.ident, name.text());
            return self.blame(Subject::Option("transparent"), name, fact, "write the name of a field, or its index");
        }
        let fact = format!("`{}` must hold one value, which answers for it", variant.ident);
        let advice = match variant.fields.iter().next() {
            Some(first) => format!(
                "name the field that answers, as in `{}transparent = {}`, or write a code and reason phrase",
                if word == "with" { "with = …, " } else { "" },
                field_name(0, first)
            ),
            None => "write a code and reason phrase, or hold one value, whose type implements `ToStatus`".to_owned(),
        };
        self.error(variant.fields_at(), fact, advice);
    }

    fn discriminant_is_not_the_code(&mut self, variant: &Variant<'_>, code: StatusCode) {
        // Where the code is wrong, the discriminant may be right.
        let is_judged = self.status.is_set() && !self.blames(Subject::Code);
        let Some(discriminant) = variant.discriminant.filter(|_| is_judged) else { return };
        if variant.written_discriminant() != Some(u32::from(code.as_u16())) {
            let written = Tokens::new(discriminant).text();
            let fact = format!("the discriminant must be the code as an integer literal, {code}, not `{written}`");
            self.error(discriminant, fact, format!("write `{} = {code}`", variant.ident));
        }
    }

    fn fields_without_other(&mut self, variant: &Variant<'_>) {
        if self.status.is_set() && !matches!(variant.fields, Fields::Unit) {
            let fact = format!("`{}` stands for one code, so it holds no values", variant.ident);
            self.error(variant.fields, fact, format!("write `{}` without fields", variant.ident));
        }
    }

    /// Whether `#[sip(…)]` stands on what the variant holds.
    pub(super) fn sip_on_a_field(&mut self, variant: &Variant<'_>) -> bool {
        let is_sip = |attribute: &&syn::Attribute| name_of_sip(attribute).is_some();
        let attribute = variant.fields.iter().find_map(|field| field.attrs.iter().find(is_sip));
        // On a variant of a set with a code, the fields are the mistake.
        let is_reported = self.status.is_set() && variant.args.code.is_some() && variant.answer == Answer::Code;
        if let Some(attribute) = attribute.filter(|_| !is_reported) {
            let owner = if self.status.is_struct() { "struct" } else { "variant" };
            let fact = format!("`#[sip(…)]` belongs to the {owner} `{}`, not to what it holds", variant.ident);
            let is_alone = variant.args.at.is_none();
            let advice =
                if is_alone { format!("write it in front of the {owner}") } else { "remove it here".to_owned() };
            self.error(attribute, fact, advice);
        }
        attribute.is_some()
    }
}

/// What belongs to a code: the code itself, the phrase, or else an option.
fn of_a_code(args: &Args, is_of_a_code: fn(&Opt) -> bool) -> Option<TokenStream> {
    let code_or_phrase = args.code_at().or(args.phrase_at()).map(ToTokens::to_token_stream);
    let option = || Some(args.options.iter().find(|option| is_of_a_code(option))?.ident.to_token_stream());
    code_or_phrase.or_else(option)
}
