//! The enum or struct as understood, mistakes included: what the rules ask about, and what offers are made from.
//!
//! Nothing is judged here.

use std::cell::OnceCell;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::ToTokens;
use sipcode_core::tooling::{Judgement, judge};
use sipcode_core::{Action, Cause, Class, Registered, StatusCode};
use syn::ext::IdentExt;
use syn::{Data, DeriveInput, Expr, Field, Fields, PathSegment, Type};

use crate::attr::{self, Args, Derive, Place, Stray, Takes, Tokens, tokens, values, values::Range};
use crate::input::Input;

#[derive(Clone)]
pub(crate) struct Status<'a> {
    /// What the derive has got.
    pub(crate) tokens: &'a TokenStream,
    pub(crate) input: &'a DeriveInput,
    pub(crate) derive: Derive,
    pub(crate) options: Options,
    /// Those of the enum; of a struct, the struct itself.
    pub(crate) variants: Vec<Variant<'a>>,
    /// The variants of each code, in source order, by its number.
    with_code: Vec<Vec<usize>>,
    /// The alternatives of all variants.
    alternatives: Vec<(StatusCode, usize)>,
    /// Whether phrases tell the variants of one code apart.
    pub(crate) is_by_phrase: bool,
}

impl<'a> Status<'a> {
    pub(crate) fn new(input: &'a Input, derive: Derive) -> Self {
        let Input { tokens, item: input, docs, .. } = input;
        let of_type = |place| attr::read(&input.attrs, place, derive);
        let (args, variants) = match &input.data {
            Data::Struct(data) if derive == Derive::Answers => {
                let variant = Variant::new(&input.ident, &data.fields, &input.attrs, of_type(Place::Struct), &[]);
                (variant.args.clone(), vec![variant])
            }
            Data::Struct(_) | Data::Union(_) => (of_type(Place::Type), Vec::new()),
            Data::Enum(data) => {
                let variant = |(index, variant): (usize, &'a syn::Variant)| {
                    let docs = docs.get(index).map_or(&[] as &[_], Vec::as_slice);
                    let args = attr::read(&variant.attrs, Place::Variant, derive);
                    let discriminant = variant.discriminant.as_ref().map(|(_, value)| value);
                    let read = Variant::new(&variant.ident, &variant.fields, &variant.attrs, args, docs);
                    Variant { discriminant, ..read }
                };
                (of_type(Place::Type), data.variants.iter().enumerate().map(variant).collect())
            }
        };
        let codes = usize::from(*Class::GlobalFailure.range().end()) + 1;
        let (mut with_code, mut alternatives) = (vec![Vec::new(); codes], Vec::new());
        for (index, variant) in variants.iter().enumerate() {
            if let Some(code) = variant.code() {
                with_code[usize::from(code.as_u16())].push(index);
            }
            alternatives.extend(variant.alternatives().into_iter().map(|code| (code, index)));
        }
        // That it stands on a variant is an error of its own.
        let says_so = |stray: &Stray| stray.at.word().is_some_and(|word| word == "by_phrase");
        let is_by_phrase = args.has("by_phrase") || variants.iter().any(|one| one.args.strays.iter().any(says_so));
        Self { tokens, input, derive, options: Options::new(args), variants, with_code, alternatives, is_by_phrase }
    }

    /// The same type with other options.
    pub(crate) fn with_options(&self, options: Options) -> Self {
        Self { options, ..self.clone() }
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
        self.options.args.has(key)
    }

    /// The variants with this code, in source order.
    pub(crate) fn with_code(&self, code: StatusCode) -> &[usize] {
        &self.with_code[usize::from(code.as_u16())]
    }

    /// The variants that claim this code, as their own or as an alternative.
    pub(crate) fn claims(&self, code: StatusCode) -> impl Iterator<Item = usize> {
        let alternatives = self.alternatives.iter().filter(move |(alternative, _)| *alternative == code);
        self.with_code(code).iter().copied().chain(alternatives.map(|(_, index)| *index))
    }

    /// The variant that takes every code that no other has.
    pub(crate) fn other(&self) -> Option<&Variant<'a>> {
        self.variants.iter().find(|variant| matches!(variant.answer, Answer::Other))
    }

    /// The variant with this index, as its attribute stands.
    pub(crate) fn context(&self, index: usize) -> Context<'_> {
        Context { status: self, index, args: &self.variants[index].args }
    }

    /// Whether the variant could stand for any code: in a set by `#[sip(other)]`, in answers by `#[sip(transparent)]`.
    pub(crate) fn could_be_any_code(&self, variant: &Variant<'_>) -> bool {
        let has_limit = LIMITS.iter().any(|key| self.has(key));
        hold_a_status_code(variant.fields) && self.other().is_none() && !has_limit
    }

    /// Whether `#[sip(other)]` on the variant would be right.
    pub(crate) fn could_be_other(&self, variant: &Variant<'_>) -> bool {
        self.is_set() && self.could_be_any_code(variant)
    }
}

/// The keys of the type that do not go with a variant that stands for any code.
pub(crate) const LIMITS: [&str; 3] = ["fallback", "class", "range"];

/// The first and the last code.
pub(crate) type Bounds = (u32, u32);

/// The options of the type.
#[derive(Clone)]
pub(crate) struct Options {
    pub(crate) args: Args,
    pub(crate) class: Option<Class>,
    pub(crate) range: Option<Range>,
    /// The path of the library, if it is not `::sipcode`.
    pub(crate) krate: Option<Tokens>,
    /// The first and the last code that the type may have, once a rule has asked.
    pub(crate) allowed: OnceCell<Option<Bounds>>,
}

impl Options {
    pub(crate) fn new(args: Args) -> Self {
        Self {
            class: args.value("class").and_then(|value| values::class(value).ok()),
            range: args.value("range").and_then(|value| values::range(value).ok()),
            krate: args.meant("crate", values::module),
            allowed: OnceCell::new(),
            args,
        }
    }

    /// Whether the codes may be the vendor's own.
    pub(crate) fn is_vendor(&self) -> bool {
        self.args.get("vendor").is_some_and(|vendor| vendor.key.takes == Takes::Name)
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Answer {
    /// There is no `#[sip(…)]`.
    Missing,
    /// `#[sip(other)]`
    Other,
    /// `#[sip(transparent)]`, `#[sip(with = path)]`
    Delegate,
    Code,
}

impl Answer {
    /// The answer of a variant with these arguments.
    pub(crate) fn of(args: &Args, fields: &Fields) -> Self {
        // A code goes before, unless the variant surely was to stand for any code.
        if args.has("other") && (args.code.is_none() || hold_a_status_code(fields)) {
            Self::Other
        } else if args.has("transparent") || args.has("with") {
            Self::Delegate
        } else if args.at.is_none() && args.code.is_none() {
            Self::Missing
        } else {
            Self::Code
        }
    }
}

#[derive(Clone)]
pub(crate) struct Variant<'a> {
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
        Self { ident, fields, attributes, discriminant: None, args, answer, docs, is_hidden }
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
    pub(crate) fn delegate(&self, args: &Args) -> Option<(usize, &'a Field)> {
        match args.value("transparent") {
            None => self.field().map(|field| (0, field)),
            Some(value) => {
                let value = value.without_delimiters().unquoted();
                self.fields.iter().enumerate().find(|(index, field)| match &field.ident {
                    Some(name) => value.word().is_some_and(|word| name.unraw() == word),
                    None => value.number().is_some_and(|number| usize::try_from(number) == Ok(*index)),
                })
            }
        }
    }

    /// A `#[sip(…)]` on what the variant holds.
    pub(crate) fn sip_on_a_field(&self) -> Option<&'a syn::Attribute> {
        let is_sip = |attribute: &&syn::Attribute| attr::name_of_sip(attribute).is_some();
        self.fields.iter().find_map(|field| field.attrs.iter().find(is_sip))
    }

    /// The fields, where an error about them stands; the name where there are none.
    pub(crate) fn fields_at(&self) -> TokenStream {
        match self.fields {
            Fields::Unit => self.ident.to_token_stream(),
            fields => fields.to_token_stream(),
        }
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

/// A variant with a code: its attribute, as it stands or as an offer has it.
#[derive(Clone, Copy)]
pub(crate) struct Context<'a> {
    pub(crate) status: &'a Status<'a>,
    pub(crate) index: usize,
    pub(crate) args: &'a Args,
}

impl<'a> Context<'a> {
    pub(crate) fn variant(&self) -> &'a Variant<'a> {
        &self.status.variants[self.index]
    }

    /// The earlier variants with this code.
    pub(crate) fn earlier_with_this_code(&self) -> impl Iterator<Item = &'a Variant<'a>> {
        let with_code = self.args.status_code().map_or(&[] as &[_], |code| self.status.with_code(code));
        with_code.iter().take_while(|index| **index < self.index).map(|index| &self.status.variants[*index])
    }

    /// The phrase and its judgement.
    pub(crate) fn judged(&self) -> Option<(&'a str, Judgement)> {
        let text = self.args.text_of_phrase()?;
        Some((text, judge(self.args.status_code()?, text)))
    }

    /// Whether the code is marked as one's own, on the variant or on the type.
    pub(crate) fn is_vendor(&self) -> bool {
        self.args.has("vendor") || self.status.options.is_vendor()
    }

    /// Whether a registered code may have a wording of one's own without being marked.
    pub(crate) fn takes_any_wording(&self) -> bool {
        !self.status.is_set() || self.status.has("dialect") || self.shares_its_code()
    }

    /// Whether several variants of a set have this code: then it is said that `by_phrase` tells them apart, or it does.
    pub(crate) fn shares_its_code(&self) -> bool {
        let code = self.args.status_code().filter(|_| self.status.is_set());
        code.is_some_and(|code| self.status.with_code(code).len() > 1)
    }

    /// The row of a code that came to the registry after 1.0 and that the user called a code of their own before.
    pub(crate) fn own_before_registration(&self) -> Option<&'static Registered> {
        let row = self.args.status_code()?.registered().filter(|row| row.is_later_than_1_0())?;
        let is_own = self.args.has_flag("vendor")
            || self.status.options.is_vendor() && self.args.phrase.is_some() && !self.args.has("custom");
        is_own.then_some(row)
    }

    /// The header fields that the code must carry and that are not there; of each group, one would do.
    pub(crate) fn missing_headers(&self) -> Vec<&'static [&'static str]> {
        let required = self.args.status_code().map_or(&[] as &[_], StatusCode::required_headers);
        let is_there = |name: &str| self.args.headers().any(|header| header.known_name().eq_ignore_ascii_case(name));
        required.iter().copied().filter(|names| !names.iter().any(|name| is_there(name))).collect()
    }

    pub(crate) fn q850(&self) -> Option<Cause> {
        self.args.meant("q850", values::cause)
    }

    pub(crate) fn action(&self) -> Option<Action> {
        self.args.meant("action", values::action)
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
