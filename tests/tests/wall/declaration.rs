//! An enum as somebody declares it, right or wrong.

/// What the derive stands on.
#[derive(Debug, Clone)]
pub(crate) struct Declaration {
    pub(crate) shape: Shape,
    pub(crate) name: &'static str,
    pub(crate) parameter: Option<Parameter>,
    /// The type of the discriminants, where it is said.
    pub(crate) repr: Option<&'static str>,
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) variants: Vec<Variant>,
    pub(crate) style: Style,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    Enum,
    Struct,
    Union,
}

/// A parameter of the enum.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Parameter {
    /// `<T>`.
    pub(crate) declared: &'static str,
    /// A field that uses it.
    pub(crate) field: &'static str,
}

/// How the declaration is written down.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Style {
    /// Of what is random in it.
    pub(crate) seed: u64,
    /// Whether there is white space, and a comment, wherever there may be.
    pub(crate) crooked: bool,
    pub(crate) through: Through,
}

/// How the declaration comes to the compiler.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Through {
    Nothing,
    /// As the tokens that a `macro_rules!` macro takes.
    Tokens,
    /// From a `macro_rules!` macro that takes the codes and phrases.
    Fragments,
}

/// One `#[sip…]`.
#[derive(Debug, Clone)]
pub(crate) struct Attribute {
    pub(crate) form: Form,
    /// What stands in its parentheses.
    pub(crate) items: Vec<Item>,
    /// Whether a comma follows the last item.
    pub(crate) trailing_comma: bool,
}

#[derive(Debug, Clone)]
pub(crate) enum Form {
    /// `#[sip(…)]`.
    List,
    /// `#[sip]`.
    Bare,
    /// `#[sip = 486]`.
    Equals(Token),
}

#[derive(Debug, Clone)]
pub(crate) struct Item {
    pub(crate) said: Said,
    /// What is between it and the next item.
    pub(crate) comma: Comma,
}

#[derive(Debug, Clone)]
pub(crate) enum Said {
    /// A code, a phrase, or what stands in their place.
    Literal(Token),
    /// `key` or `key = value`.
    Option(String, Option<Token>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Comma {
    One,
    Missing,
    Twice,
}

/// A literal or an expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Token {
    pub(crate) text: String,
    pub(crate) meaning: Meaning,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// An integer literal, without a suffix other than `u16`.
    Integer(i128),
    /// A string literal.
    Text(String),
    /// `true` or `false`.
    Bool,
    /// An identifier.
    Word(String),
    /// A path of identifiers.
    Path,
    /// An inclusive range of two integer literals.
    Range(i128, i128),
    /// Anything else, and its number if it is a constant expression of an integer type.
    Expression(Option<i128>),
}

#[derive(Debug, Clone)]
pub(crate) struct Variant {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) name: &'static str,
    pub(crate) fields: Option<Fields>,
    pub(crate) discriminant: Option<Token>,
}

#[derive(Debug, Clone)]
pub(crate) struct Fields {
    /// `(StatusCode)`, with `@` where an attribute of a field stands.
    pub(crate) text: &'static str,
    /// Whether they are one value whose type's last segment is `StatusCode`.
    pub(crate) one_status_code: bool,
    /// An attribute of a field.
    pub(crate) attribute: Option<&'static str>,
}

impl Attribute {
    pub(crate) fn list(items: Vec<Item>) -> Self {
        Self { form: Form::List, items, trailing_comma: false }
    }

    /// The item with this key.
    pub(crate) fn position(&self, sought: &str) -> Option<usize> {
        self.items.iter().position(|item| matches!(&item.said, Said::Option(key, _) if key == sought))
    }

    /// The last of the items from this one on that have no commas between them.
    pub(crate) fn end_of_run(&self, first: usize) -> usize {
        let is_before_comma = |item: &Item| item.comma != Comma::Missing;
        self.items[first..].iter().position(is_before_comma).map_or(self.items.len() - 1, |items| first + items)
    }

    pub(crate) fn remove(&mut self, key: &str) -> Option<Item> {
        self.position(key).map(|position| self.items.remove(position))
    }
}

impl Item {
    pub(crate) fn literal(token: Token) -> Self {
        Self { said: Said::Literal(token), comma: Comma::One }
    }

    pub(crate) fn option(key: &str, value: Option<Token>) -> Self {
        Self { said: Said::Option(key.to_owned(), value), comma: Comma::One }
    }

    pub(crate) fn word(key: &str) -> Self {
        Self::option(key, None)
    }
}

impl Token {
    pub(crate) fn new(text: impl Into<String>, meaning: Meaning) -> Self {
        Self { text: text.into(), meaning }
    }

    pub(crate) fn word(word: &str) -> Self {
        Self::new(word, Meaning::Word(word.to_owned()))
    }

    /// An expression that is no literal.
    pub(crate) fn expression(text: &str) -> Self {
        Self::new(text, Meaning::Expression(None))
    }

    pub(crate) fn integer(&self) -> Option<i128> {
        match self.meaning {
            Meaning::Integer(number) => Some(number),
            _ => None,
        }
    }
}

impl Item {
    pub(crate) fn key(&self) -> Option<&str> {
        match &self.said {
            Said::Literal(_) => None,
            Said::Option(key, _) => Some(key),
        }
    }

    fn token(&mut self) -> Option<&mut Token> {
        match &mut self.said {
            Said::Literal(token) => Some(token),
            Said::Option(..) => None,
        }
    }
}

impl Variant {
    /// What stands in the first attribute.
    pub(crate) fn items(&self) -> &[Item] {
        self.attributes.first().map_or(&[], |attribute| &attribute.items)
    }

    /// What stands in the place of the code.
    pub(crate) fn code_token(&mut self) -> Option<&mut Token> {
        self.attributes.first_mut()?.items.first_mut()?.token()
    }

    /// What stands in the place of the phrase.
    pub(crate) fn phrase_token(&mut self) -> Option<&mut Token> {
        self.attributes.first_mut()?.items.get_mut(1)?.token()
    }

    /// The integer in the place of the code.
    pub(crate) fn code(&self) -> Option<i128> {
        match &self.items().first()?.said {
            Said::Literal(token) => token.integer(),
            Said::Option(..) => None,
        }
    }

    pub(crate) fn is_other(&self) -> bool {
        self.items().iter().any(|item| item.key() == Some("other"))
    }
}

impl Declaration {
    /// The discriminants as the compiler counts them; none where a number is not known.
    fn discriminants(&self) -> Option<Vec<i128>> {
        let mut next = 0;
        let number = |variant: &Variant| {
            let number = match variant.discriminant.as_ref().map(|token| &token.meaning) {
                None => next,
                Some(Meaning::Integer(number) | Meaning::Expression(Some(number))) => *number,
                Some(_) => return None,
            };
            next = number + 1;
            Some(number)
        };
        self.variants.iter().map(number).collect()
    }

    /// Makes it Rust apart from the derive: no discriminants that the compiler itself refuses.
    pub(crate) fn settle(&mut self) {
        let numbers = self.discriminants().unwrap_or_default();
        let fitting = if self.repr == Some("u16") { 0..=0xFFFF } else { -0x8000..=0x7FFF };
        let mut distinct = numbers.clone();
        distinct.sort_unstable();
        distinct.dedup();
        let are_fit = distinct.len() == self.variants.len() && numbers.iter().all(|number| fitting.contains(number));
        if !are_fit || self.parameter.is_some() {
            self.variants.iter_mut().for_each(|variant| variant.discriminant = None);
        }
        let has_discriminants = self.variants.iter().any(|variant| variant.discriminant.is_some());
        let has_fields = self.variants.iter().any(|variant| variant.fields.is_some());
        if self.variants.is_empty() || self.shape != Shape::Enum {
            self.repr = None;
        } else if has_discriminants && has_fields && self.repr.is_none() {
            self.repr = Some("isize");
        }
    }
}
