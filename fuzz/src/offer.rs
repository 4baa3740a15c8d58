//! The attributes that an error offers, and what becomes of the input when they are pasted.

use proc_macro2::{LineColumn, TokenStream};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::Parser;
use syn::{Attribute, Data, DeriveInput};

/// An error that a derive emits.
#[derive(Debug)]
pub struct Mistake {
    /// What is wrong, and what to do about it.
    pub message: String,
    /// Where.
    pub at: LineColumn,
}

/// Where a mistake lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In the variant with this index.
    Variant(usize),
    /// In the enum or struct itself.
    Item,
}

impl Mistake {
    #[must_use]
    pub fn place(&self, input: &DeriveInput) -> Place {
        let holds = |part: &dyn ToTokens| holds(part, self.at);
        let variant = match &input.data {
            Data::Enum(data) => data.variants.iter().position(|variant| holds(variant)),
            Data::Struct(_) | Data::Union(_) => None,
        };
        variant.map_or(Place::Item, Place::Variant)
    }

    /// Whether it may come to light once the variant at this place is right: that variants lack a discriminant, or the
    /// fallback lacks variants; and of another variant the wording and `ends`, where they no longer share their code, or the
    /// class, where it no longer excludes most.
    #[must_use]
    pub fn may_come_to_light(&self, input: &DeriveInput, place: Place) -> bool {
        let fact = self.message.lines().next().unwrap_or_default();
        let is_of_another = fact.starts_with("the reason phrase of")
            || fact.contains(" needs `by_phrase` on the enum")
            || fact.starts_with("`fallback` treats an unknown code ")
            || fact.contains(" is in class ");
        fact.ends_with("they stand on every variant with a code or on none")
            || is_of_another && self.place(input) != place
    }

    /// The attributes that it says to write in place of the one that it is about.
    #[must_use]
    pub fn offers(&self) -> Vec<Attribute> {
        let help = self.message.split_once("\nhelp: ").map_or("", |(_, help)| help);
        if !help.contains("write `#[sip(") || help.contains("in front of the enum") {
            return Vec::new();
        }
        let texts = help.split("`#[").skip(1).filter_map(|rest| rest.split_once(")]`"));
        texts.map(|(inner, _)| attribute(&format!("#[{inner})]"))).collect()
    }
}

fn holds(part: &dyn ToTokens, at: LineColumn) -> bool {
    let mut tokens = part.to_token_stream().into_iter();
    let first = tokens.next();
    let last = tokens.last().or_else(|| first.clone());
    first.zip(last).is_some_and(|(first, last)| first.span().start() <= at && at < last.span().end())
}

fn attribute(text: &str) -> Attribute {
    let attributes = Attribute::parse_outer.parse_str(text);
    attributes.ok().and_then(|mut attributes| attributes.pop()).unwrap_or_else(|| panic!("no attribute: {text}"))
}

/// The input with this attribute in place of all parts of the one at the mistake.
#[must_use]
pub fn pasted(input: &DeriveInput, place: Place, offer: &Attribute) -> TokenStream {
    let mut input = input.clone();
    let attributes = match (place, &mut input.data) {
        (Place::Variant(index), Data::Enum(data)) => &mut data.variants[index].attrs,
        _ => &mut input.attrs,
    };
    attributes.retain(|attribute| !is_sip(attribute));
    attributes.push(offer.clone());
    input.into_token_stream()
}

/// Whether this is `#[sip…]`, or `#[r#sip…]`, which is the same.
#[must_use]
pub fn is_sip(attribute: &Attribute) -> bool {
    attribute.path().get_ident().is_some_and(|name| name.unraw() == "sip")
}
