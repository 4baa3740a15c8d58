//! The enum or struct as understood, mistakes included: what the rules ask about, and what offers are made from.
//!
//! Nothing is judged here.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::ToTokens;
use sipcode_core::tooling::owners;
use sipcode_core::{Class, Registered, StatusCode};
use syn::ext::IdentExt;
use syn::{Data, DeriveInput, Expr, Field, Fields, PathSegment, Type};

use crate::attr::{self, Args, Derive, Place, Stray, Tokens, tokens, values};
use crate::input::Input;

#[derive(Clone)]
pub(crate) struct Status<'a> {
    /// The input of the derive.
    pub(crate) tokens: &'a TokenStream,
    pub(crate) input: &'a DeriveInput,
    pub(crate) derive: Derive,
    /// The options of the type.
    pub(crate) args: Args,
    /// Those of the enum; of a struct, the struct itself.
    pub(crate) variants: Vec<Variant<'a>>,
    /// Each code with the variant that is read from it, and whether it is an alternative; own codes go first.
    claims: Vec<(StatusCode, bool, usize)>,
    /// Whether phrases tell the variants of one code apart.
    pub(crate) is_by_phrase: bool,
}

impl<'a> Status<'a> {
    pub(crate) fn new(input: &'a Input, derive: Derive) -> Self {
        let Input { tokens, item: input, docs, .. } = input;
        let is_struct = derive == Derive::Answers && matches!(input.data, Data::Struct(_));
        let args = attr::read(&input.attrs, if is_struct { Place::Struct } else { Place::Type }, derive);
        let mut variants = Vec::new();
        match &input.data {
            Data::Struct(data) if is_struct => {
                variants.push(Variant::new(&input.ident, &data.fields, &input.attrs, args.clone(), &[]));
            }
            Data::Struct(_) | Data::Union(_) => {}
            Data::Enum(data) => {
                for (index, variant) in data.variants.iter().enumerate() {
                    let docs = docs.get(index).map_or(&[] as &[_], Vec::as_slice);
                    let args = attr::read(&variant.attrs, Place::Variant, derive);
                    let read = Variant::new(&variant.ident, &variant.fields, &variant.attrs, args, docs);
                    let discriminant = variant.discriminant.as_ref().map(|(_, value)| value);
                    variants.push(Variant { index, discriminant, ..read });
                }
            }
        }
        let mut claims = Vec::new();
        for variant in &variants {
            claims.extend(variant.code().map(|code| (code, false, variant.index)));
            let others = variant.alternatives().into_iter().filter(|code| Some(*code) != variant.code());
            claims.extend(others.map(|code| (code, true, variant.index)));
        }
        claims.sort_unstable();
        // That it stands on a variant is an error of its own.
        let says_so = |stray: &Stray| stray.at.is_word("by_phrase");
        let is_by_phrase = args.has("by_phrase") || variants.iter().any(|one| one.args.strays.iter().any(says_so));
        Self { tokens, input, derive, args, variants, claims, is_by_phrase }
    }

    /// The same type with other options.
    pub(crate) fn with_args(&self, args: Args) -> Self {
        Self { args, ..self.clone() }
    }

    pub(crate) fn is_struct(&self) -> bool {
        matches!(self.input.data, Data::Struct(_)) && !self.is_set()
    }

    pub(crate) fn is_set(&self) -> bool {
        self.derive == Derive::Set
    }

    /// The place of an attribute: a struct has one for the type and the variant.
    pub(crate) fn place(&self, place: Place) -> Place {
        if self.is_struct() { Place::Struct } else { place }
    }

    /// Whether the type has this option.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.args.has(key)
    }

    /// The class of the codes, however it is written.
    pub(crate) fn class(&self) -> Option<Class> {
        self.args.meant("class", values::class)
    }

    /// Whether the class is written as it must be.
    pub(crate) fn has_written_class(&self) -> bool {
        self.args.value("class").is_some_and(|value| values::class(value).is_ok())
    }

    /// The variants that are read from this code: first those whose own it is, then those that have it as an alternative.
    pub(crate) fn claims(&self, code: StatusCode) -> impl Iterator<Item = &Variant<'a>> {
        let start = self.claims.partition_point(|(claimed, ..)| *claimed < code);
        let claims = self.claims[start..].iter().take_while(move |(claimed, ..)| *claimed == code);
        claims.map(|(.., index)| &self.variants[*index])
    }

    /// The variants whose own code this is.
    pub(crate) fn with_code(&self, code: StatusCode) -> impl Iterator<Item = &Variant<'a>> {
        self.claims(code).take_while(move |variant| variant.code() == Some(code))
    }

    /// Whether several variants of a set have this code: then it is said that `by_phrase` tells them apart, or it does.
    pub(crate) fn is_shared(&self, code: StatusCode) -> bool {
        self.is_set() && self.with_code(code).nth(1).is_some()
    }

    /// The variant that takes every code that no other has.
    pub(crate) fn other(&self) -> Option<&Variant<'a>> {
        self.variants.iter().find(|variant| variant.answer == Answer::Other)
    }

    /// Whether the variant could stand for any code: in a set by `#[sip(other)]`, in answers by `#[sip(transparent)]`.
    pub(crate) fn could_be_any_code(&self, variant: &Variant<'_>) -> bool {
        let has_limit = LIMITS.iter().any(|key| self.has(key));
        hold_a_status_code(variant.fields) && self.other().is_none() && !has_limit
    }

    /// The row of a code that came to the registry after 1.0 and that the user called a code of their own before.
    pub(crate) fn own_before_registration(&self, variant: &Variant<'_>) -> Option<&'static Registered> {
        let args = &variant.args;
        let row = args.status_code()?.registered().filter(|row| row.is_later_than_1_0())?;
        let is_own =
            args.flag("vendor").is_some() || self.has("vendor") && args.phrase.is_some() && !args.has("custom");
        is_own.then_some(row)
    }
}

/// The keys of the type that do not go with a variant that stands for any code.
pub(crate) const LIMITS: [&str; 3] = ["fallback", "class", "range"];

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Answer {
    /// `#[sip(other)]`
    Other,
    /// `#[sip(transparent)]`, `#[sip(with = path)]`
    Delegate,
    /// All else, even without a code.
    Code,
}

impl Answer {
    /// The answer of a variant with these arguments.
    fn of(args: &Args, fields: &Fields) -> Self {
        // A code goes before, unless the variant surely was to stand for any code.
        if args.has("other") && (args.code.is_none() || hold_a_status_code(fields)) {
            Self::Other
        } else if args.has("transparent") || args.has("with") {
            Self::Delegate
        } else {
            Self::Code
        }
    }
}

#[derive(Clone)]
pub(crate) struct Variant<'a> {
    /// Its place in source order.
    pub(crate) index: usize,
    pub(crate) ident: &'a Ident,
    pub(crate) fields: &'a Fields,
    pub(crate) attributes: &'a [syn::Attribute],
    pub(crate) discriminant: Option<&'a Expr>,
    pub(crate) args: Args,
    pub(crate) answer: Answer,
    /// The doc comment.
    pub(crate) docs: String,
    /// `#[doc(hidden)]`
    pub(crate) is_hidden: bool,
}

impl<'a> Variant<'a> {
    fn new(
        ident: &'a Ident,
        fields: &'a Fields,
        attributes: &'a [syn::Attribute],
        args: Args,
        docs: &[Literal],
    ) -> Self {
        let answer = Answer::of(&args, fields);
        let mut docs: Vec<_> = docs.iter().filter_map(tokens::string).collect();
        let mut is_hidden = false;
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("doc")) {
            match &attribute.meta {
                syn::Meta::NameValue(pair) => docs.extend(Tokens::new(&pair.value).string()),
                syn::Meta::List(list) => is_hidden |= tokens::find(list.tokens.clone(), "hidden").is_some(),
                syn::Meta::Path(_) => {}
            }
        }
        let lines: Vec<_> = docs.iter().flat_map(|doc| doc_lines(doc)).collect();
        let docs = lines.join("\n").trim().to_owned();
        Self { index: 0, ident, fields, attributes, discriminant: None, args, answer, docs, is_hidden }
    }

    /// The same variant with another attribute.
    pub(crate) fn with_args(&self, args: Args) -> Self {
        Self { answer: Answer::of(&args, self.fields), args, ..self.clone() }
    }

    /// The code, if it can be read and is in range.
    pub(crate) fn code(&self) -> Option<StatusCode> {
        self.args.status_code().filter(|_| self.answer == Answer::Code)
    }

    /// The other codes that are read as this variant.
    pub(crate) fn alternatives(&self) -> Vec<StatusCode> {
        let codes = self.args.meant("alternatives", values::codes).unwrap_or_default();
        codes.into_iter().filter_map(|(_, code)| code).collect()
    }

    /// The codes whose phrase it has, if that is not marked as its own.
    pub(crate) fn codes_of_phrase(&self) -> impl Iterator<Item = StatusCode> {
        let is_own = self.args.has("custom") || self.args.flag("vendor").is_some();
        let text = self.args.text_of_phrase().filter(|_| !is_own);
        owners(text.unwrap_or_default()).map(|row| row.code)
    }

    /// The discriminant, if it is an integer literal.
    pub(crate) fn written_discriminant(&self) -> Option<u32> {
        Tokens::new(self.discriminant?).number()
    }

    /// Whether the single field may be a `StatusCode`, under whatever name; the compiler knows.
    pub(crate) fn may_hold_a_status_code(&self) -> bool {
        let may_be =
            |name: &PathSegment| name.arguments.is_empty() && name.ident.to_string().starts_with(char::is_uppercase);
        self.field().and_then(|field| name_of(&field.ty)).is_some_and(may_be)
    }

    /// The single field.
    pub(crate) fn field(&self) -> Option<&'a Field> {
        self.fields.iter().next().filter(|_| self.fields.len() == 1)
    }

    /// The field that answers, with its index: the one that `transparent = …` names, or the single one.
    pub(crate) fn delegate(&self) -> Option<(usize, &'a Field)> {
        let Some(named) = self.args.meant("transparent", values::field) else {
            return self.field().map(|field| (0, field));
        };
        self.fields.iter().enumerate().find(|(index, field)| match &field.ident {
            Some(name) => named.word().is_some_and(|word| name.unraw() == word),
            None => named.number().is_some_and(|number| usize::try_from(number) == Ok(*index)),
        })
    }

    /// The fields, where an error about them stands; the name where there are none.
    pub(crate) fn fields_at(&self) -> TokenStream {
        match self.fields {
            Fields::Unit => self.ident.to_token_stream(),
            fields => fields.to_token_stream(),
        }
    }

    /// The header fields that the code must carry and that are not there; of each group, one would do.
    pub(crate) fn missing_headers(&self) -> Vec<&'static [&'static str]> {
        let required = self.args.status_code().map_or(&[] as &[_], StatusCode::required_headers);
        let is_there = |name: &str| self.args.headers().any(|header| header.known_name().eq_ignore_ascii_case(name));
        required.iter().copied().filter(|names| !names.iter().any(|name| is_there(name))).collect()
    }
}

/// The first attribute with one of these names.
pub(crate) fn attribute<'a>(attributes: &'a [syn::Attribute], names: &[&str]) -> Option<&'a syn::Attribute> {
    let is_named = |name: &Ident| names.contains(&&*name.to_string());
    attributes.iter().find(|attribute| attribute.path().get_ident().is_some_and(is_named))
}

/// Attributes that are surely slips of `#[sip(…)]`, which the compiler reports.
pub(crate) const SLIPS_OF_SIP: [&str; 9] = ["spi", "sips", "sipp", "si", "ip", "Sip", "SIP", "sipcode", "sip_status"];

/// The name of a field, or its index.
pub(crate) fn field_name(index: usize, field: &Field) -> String {
    field.ident.as_ref().map_or_else(|| index.to_string(), |name| name.unraw().to_string())
}

/// Whether the single field is of a type called `StatusCode`, and so surely one.
fn hold_a_status_code(fields: &Fields) -> bool {
    let is_called = |field: &Field| name_of(&field.ty).is_some_and(|name| name.ident == "StatusCode");
    fields.len() == 1 && fields.iter().all(is_called)
}

/// The last segment of the path of a type.
pub(crate) fn name_of(ty: &Type) -> Option<&PathSegment> {
    match ty {
        Type::Path(path) => path.path.segments.last(),
        Type::Group(group) => name_of(&group.elem),
        Type::Paren(paren) => name_of(&paren.elem),
        _ => None,
    }
}

fn without_space(line: &str) -> &str {
    line.strip_prefix(' ').unwrap_or(line)
}

/// The lines of one doc comment, without the space that each starts with. A block comment has several, often with a star at
/// the start of each.
fn doc_lines(doc: &str) -> Vec<&str> {
    if !doc.contains('\n') {
        return vec![without_space(doc)];
    }
    let lines = || doc.lines().map(str::trim);
    let has_stars = lines().skip(1).all(|line| line.is_empty() || line.starts_with('*'));
    lines().map(|line| line.strip_prefix('*').filter(|_| has_stars).map_or(line, without_space)).collect()
}
