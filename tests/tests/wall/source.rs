//! A declaration, written down, with the places in it that an error can stand on.

use std::collections::HashMap;
use std::ops::Range;

use fastrand::Rng;

use crate::declaration::{
    Attribute, Comma, Declaration, Fields, Form, Item, Said, Shape, Style, Through, Token, Variant,
};

/// Something that an error can stand on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Place {
    /// `struct`.
    Keyword,
    Name,
    Parameters,
    /// All of an attribute.
    Attribute(Owner, usize),
    /// The `sip` of an attribute.
    Sip(Owner, usize),
    /// What stands behind `#[sip =`.
    BehindEquals(Owner, usize),
    Item(ItemPlace),
    VariantName(usize),
    /// The fields of a variant, with their parentheses or braces.
    Fields(usize),
    FieldAttribute(usize),
    Discriminant(usize),
}

/// What an attribute belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Owner {
    Enum,
    Variant(usize),
}

/// A place in the parentheses of an attribute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct ItemPlace {
    pub(crate) owner: Owner,
    pub(crate) attribute: usize,
    pub(crate) item: usize,
    pub(crate) part: Part,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Part {
    Key,
    /// The value of an option, or a literal.
    Value,
    All,
    /// The item and those behind it, up to a comma.
    Run,
    /// The value and the items behind it, up to a comma.
    ValueOfRun,
}

/// The text of a declaration.
#[derive(Debug, Clone)]
pub(crate) struct Source {
    pub(crate) text: String,
    pub(crate) places: HashMap<Place, Range<usize>>,
}

/// What stands before and behind the text of a declaration that comes through a macro that takes its tokens.
const TOKENS: (&str, &str) = ("macro_rules! wall { ($($token:tt)*) => { $($token)* } }\n\nwall! {\n", "}\n");

pub(crate) fn source(declaration: &Declaration) -> Source {
    let mut writer = Writer::new(declaration.style);
    writer.declaration(declaration);
    let Writer { text, mut places, fragments, .. } = writer;
    let (before, behind) = match declaration.style.through {
        Through::Nothing => (String::new(), ""),
        Through::Tokens => (TOKENS.0.to_owned(), TOKENS.1),
        Through::Fragments => (head(&fragments), "    };\n}\n\n"),
    };
    for range in places.values_mut() {
        *range = range.start + before.len()..range.end + before.len();
    }
    let mut text = before + &text + behind;
    if declaration.style.through == Through::Fragments {
        call(&mut text, &mut places, fragments);
    }
    Source { text, places }
}

/// The head of a macro that takes the codes and phrases.
fn head(fragments: &[Fragment]) -> String {
    let parameters: Vec<_> =
        fragments.iter().enumerate().map(|(index, fragment)| format!("$a{index}:{}", fragment.kind)).collect();
    format!("macro_rules! wall {{\n    ({}) => {{\n", parameters.join(", "))
}

/// The macro's call, where its arguments stand.
fn call(text: &mut String, places: &mut HashMap<Place, Range<usize>>, fragments: Vec<Fragment>) {
    text.push_str("wall! {\n");
    for (index, fragment) in fragments.into_iter().enumerate() {
        text.push_str(if index == 0 { "    " } else { ",\n    " });
        let start = text.len();
        text.push_str(&fragment.text);
        for place in fragment.places {
            places.insert(place, start..text.len());
        }
    }
    text.push_str("\n}\n");
}

/// What is given to a macro.
struct Fragment {
    kind: &'static str,
    text: String,
    places: [Place; 2],
}

struct Writer {
    text: String,
    places: HashMap<Place, Range<usize>>,
    fragments: Vec<Fragment>,
    style: Style,
    rng: Rng,
}

impl Writer {
    fn new(style: Style) -> Self {
        Self {
            text: String::new(),
            places: HashMap::new(),
            fragments: Vec::new(),
            style,
            rng: Rng::with_seed(style.seed),
        }
    }

    fn put(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// White space where none is needed: this, or any.
    fn gap(&mut self, usual: &str) {
        const GAPS: [&str; 12] =
            ["", "", "", " ", " ", "  ", "\t", "\n", "\n        ", " /* Übel, übel */ ", "// 486 ☎\n", "/* \"*/"];
        let gap = if self.style.crooked { GAPS[self.rng.usize(..GAPS.len())] } else { usual };
        self.put(gap);
    }

    /// White space where some is needed.
    fn space(&mut self) {
        self.put(" ");
        self.gap("");
    }

    /// Writes something that an error can stand on.
    fn at(&mut self, place: Place, write: impl FnOnce(&mut Self)) {
        let start = self.text.len();
        write(self);
        self.places.insert(place, start..self.text.len());
    }

    fn declaration(&mut self, declaration: &Declaration) {
        const DERIVES: [&str; 4] = ["SipStatus", "::sipcode::SipStatus", "SipStatus, Debug", "Debug, SipStatus,"];
        let is_plain = !self.style.crooked || declaration.shape == Shape::Union;
        let derive = if is_plain { DERIVES[0] } else { DERIVES[self.rng.usize(..DERIVES.len())] };
        self.put(&format!("#[derive({derive})]\n"));
        if let Some(repr) = declaration.repr {
            self.put(&format!("#[repr({repr})]\n"));
        }
        self.attributes(Owner::Enum, &declaration.attributes);
        self.put("pub ");
        self.gap("");
        let keyword = match declaration.shape {
            Shape::Enum => "enum",
            Shape::Struct => "struct",
            Shape::Union => "union",
        };
        self.at(Place::Keyword, |writer| writer.put(keyword));
        self.space();
        self.at(Place::Name, |writer| writer.put(declaration.name));
        if let Some(parameter) = declaration.parameter {
            self.at(Place::Parameters, |writer| writer.put(parameter.declared));
        }
        self.gap(" ");
        self.put("{\n");
        if declaration.shape == Shape::Enum {
            self.variants(&declaration.variants, declaration.parameter.map(|parameter| parameter.field));
        } else {
            self.put("    code: u16,\n");
        }
        self.put("}\n");
    }

    fn variants(&mut self, variants: &[Variant], parameter: Option<&str>) {
        for (index, variant) in variants.iter().enumerate() {
            self.variant(index, variant);
            let is_last = index + 1 == variants.len() && parameter.is_none();
            let comma = if is_last && self.style.crooked && self.rng.bool() { "\n" } else { ",\n" };
            self.put(comma);
        }
        if let Some(field) = parameter {
            self.put(&format!("    WithParameter({field}),\n"));
        }
    }

    fn variant(&mut self, index: usize, variant: &Variant) {
        self.attributes(Owner::Variant(index), &variant.attributes);
        self.at(Place::VariantName(index), |writer| writer.put(variant.name));
        if let Some(fields) = &variant.fields {
            self.gap(if fields.text.starts_with('{') { " " } else { "" });
            self.at(Place::Fields(index), |writer| writer.fields(index, fields));
        }
        if let Some(discriminant) = &variant.discriminant {
            self.gap(" ");
            self.put("=");
            self.gap(" ");
            self.at(Place::Discriminant(index), |writer| writer.put(&discriminant.text));
        }
    }

    fn fields(&mut self, index: usize, fields: &Fields) {
        let (before, behind) = fields.text.split_once('@').unwrap_or((fields.text, ""));
        self.put(before);
        if let Some(attribute) = fields.attribute {
            self.at(Place::FieldAttribute(index), |writer| writer.put(attribute));
            self.put(" ");
        }
        self.put(behind);
    }

    fn attributes(&mut self, owner: Owner, attributes: &[Attribute]) {
        let indent = if owner == Owner::Enum { "" } else { "    " };
        for (index, attribute) in attributes.iter().enumerate() {
            self.others(indent);
            self.put(indent);
            self.at(Place::Attribute(owner, index), |writer| writer.attribute(owner, index, attribute));
            self.put("\n");
        }
        self.others(indent);
        self.put(indent);
    }

    /// Other attributes and comments.
    fn others(&mut self, indent: &str) {
        const OTHERS: [&str; 5] = [
            "/// Kein Anschluß ☎\n",
            "/** Ü */",
            "#[doc = \"sip(486)\"]\n",
            "// #[sip(486)]\n",
            "#[allow(dead_code)] ",
        ];
        if self.style.crooked && self.rng.u8(..3) == 0 {
            let other = OTHERS[self.rng.usize(..OTHERS.len())];
            self.put(&format!("{indent}{other}"));
        }
    }

    fn attribute(&mut self, owner: Owner, index: usize, attribute: &Attribute) {
        self.put("#");
        self.gap("");
        self.put("[");
        self.gap("");
        self.at(Place::Sip(owner, index), |writer| writer.put("sip"));
        match &attribute.form {
            Form::Bare => {}
            Form::Equals(token) => {
                self.gap(" ");
                self.put("=");
                self.gap(" ");
                self.at(Place::BehindEquals(owner, index), |writer| writer.put(&token.text));
            }
            Form::List => {
                self.gap("");
                self.items(owner, index, attribute);
            }
        }
        self.gap("");
        self.put("]");
    }

    fn items(&mut self, owner: Owner, attribute: usize, said: &Attribute) {
        let place = |item, part| Place::Item(ItemPlace { owner, attribute, item, part });
        let is_whole = said.items.iter().all(|item| item.comma == Comma::One);
        self.put("(");
        self.gap("");
        for (index, item) in said.items.iter().enumerate() {
            self.at(place(index, Part::All), |writer| writer.item(place, index, item, is_whole));
            let is_last = index + 1 == said.items.len();
            if !is_last || said.trailing_comma {
                self.comma(item.comma);
            }
        }
        self.gap("");
        self.put(")");
        for first in 0..said.items.len() {
            let last = place(said.end_of_run(first), Part::All);
            self.join(place(first, Part::All), last, place(first, Part::Run));
            self.join(place(first, Part::Value), last, place(first, Part::ValueOfRun));
        }
    }

    /// Two places as one.
    fn join(&mut self, first: Place, second: Place, both: Place) {
        if let (Some(first), Some(second)) = (self.places.get(&first), self.places.get(&second)) {
            self.places.insert(both, first.start..second.end);
        }
    }

    fn comma(&mut self, comma: Comma) {
        match comma {
            Comma::One => {
                self.gap("");
                self.put(",");
                self.gap(" ");
            }
            Comma::Missing => self.space(),
            Comma::Twice => {
                self.put(",");
                self.gap("");
                self.put(",");
                self.gap(" ");
            }
        }
    }

    fn item(&mut self, place: impl Fn(usize, Part) -> Place, index: usize, item: &Item, is_whole: bool) {
        match &item.said {
            Said::Literal(token) if self.style.through == Through::Fragments && is_whole => {
                self.fragment(token, [place(index, Part::Value), place(index, Part::All)]);
            }
            Said::Literal(token) => self.at(place(index, Part::Value), |writer| writer.put(&token.text)),
            Said::Option(key, value) => {
                self.at(place(index, Part::Key), |writer| writer.put(key));
                if let Some(value) = value {
                    self.gap(" ");
                    self.put("=");
                    self.gap(" ");
                    self.at(place(index, Part::Value), |writer| writer.put(&value.text));
                }
            }
        }
    }

    fn fragment(&mut self, token: &Token, places: [Place; 2]) {
        use crate::declaration::Meaning::{Integer, Text};
        let is_literal = matches!(token.meaning, Integer(_) | Text(_));
        let kind = if is_literal && self.rng.bool() { "literal" } else { "expr" };
        self.put(&format!("$a{}", self.fragments.len()));
        self.fragments.push(Fragment { kind, text: token.text.clone(), places });
    }
}
