//! The tokens that C, C#, Java, Kotlin, Protocol Buffers and scripts have in common.

/// A token and the line where it begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// What it is.
    pub kind: Kind,
    /// The line of its first character.
    pub line: u64,
    /// The line of its last character.
    pub last_line: u64,
    /// Whether it is the first on its line.
    pub is_first: bool,
}

/// What a token is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// An identifier or a keyword.
    Word(String),
    /// A whole number; none if it is larger than a code can be.
    Number(Option<u32>),
    /// A string literal, without quotation marks and with its escapes resolved.
    Text(String),
    /// A comment, without its signs.
    Comment {
        /// What it says.
        text: String,
        /// Whether it is of the kind that documents what follows.
        is_doc: bool,
    },
    /// Any other character.
    Sign(char),
}

impl Token {
    /// Whether this is the sign.
    #[must_use]
    pub fn is(&self, sign: char) -> bool {
        self.kind == Kind::Sign(sign)
    }

    /// The identifier or keyword.
    #[must_use]
    pub fn word(&self) -> Option<&str> {
        match &self.kind {
            Kind::Word(word) => Some(word),
            _ => None,
        }
    }

    /// The number.
    #[must_use]
    pub fn number(&self) -> Option<u32> {
        match self.kind {
            Kind::Number(number) => number,
            _ => None,
        }
    }

    /// The text of a string literal.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match &self.kind {
            Kind::Text(text) => Some(text),
            _ => None,
        }
    }
}

/// Splits source code into tokens. `is_script`: `#` and `-- ` begin a comment, and `` ` `` a literal.
#[must_use]
pub fn tokens(source: &str, is_script: bool) -> Vec<Token> {
    let mut lexer = Lexer { source, position: 0, line: 1, is_first: true, is_script };
    let mut tokens = Vec::new();
    while let Some(token) = lexer.next() {
        tokens.push(token);
    }
    tokens
}

/// For each opening bracket the place of the closing one, or of the end.
#[must_use]
pub fn partners(tokens: &[Token]) -> Vec<usize> {
    let mut partners = vec![tokens.len(); tokens.len()];
    let mut open: Vec<(usize, char)> = Vec::new();
    for (index, token) in tokens.iter().enumerate() {
        match token.kind {
            Kind::Sign('(') => open.push((index, ')')),
            Kind::Sign('[') => open.push((index, ']')),
            Kind::Sign('{') => open.push((index, '}')),
            Kind::Sign(closing @ (')' | ']' | '}'))
                if open.last().is_some_and(|(_, expected)| *expected == closing) =>
            {
                if let Some((opening, _)) = open.pop() {
                    partners[opening] = index;
                }
            }
            _ => {}
        }
    }
    partners
}

/// For each token the place of the bracket around it, or of the end.
#[must_use]
pub fn around(partners: &[usize]) -> Vec<usize> {
    let mut open: Vec<usize> = Vec::new();
    let bracket = |(index, partner): (usize, &usize)| {
        while open.last().is_some_and(|open| partners[*open] <= index) {
            open.pop();
        }
        let around = open.last().copied().unwrap_or(partners.len());
        open.extend(Some(index).filter(|_| *partner < partners.len()));
        around
    };
    partners.iter().enumerate().map(bracket).collect()
}

struct Lexer<'a> {
    source: &'a str,
    position: usize,
    line: u64,
    is_first: bool,
    is_script: bool,
}

impl<'a> Lexer<'a> {
    fn rest(&self) -> &'a str {
        &self.source[self.position..]
    }

    /// Takes so many bytes.
    fn take(&mut self, length: usize) -> &'a str {
        let (taken, _) = self.rest().split_at(length);
        self.position += length;
        self.line += memchr::memchr_iter(b'\n', taken.as_bytes()).count() as u64;
        taken
    }

    fn take_while(&mut self, is_part: impl Fn(char) -> bool) -> &'a str {
        let rest = self.rest();
        self.take(rest.find(|letter| !is_part(letter)).unwrap_or(rest.len()))
    }

    fn next(&mut self) -> Option<Token> {
        let space = self.take_while(char::is_whitespace);
        self.is_first |= space.contains('\n');
        let (line, is_first) = (self.line, self.is_first);
        let kind = self.kind(self.rest().chars().next()?);
        self.is_first = false;
        Some(Token { kind, line, last_line: self.line, is_first })
    }

    fn kind(&mut self, first: char) -> Kind {
        let rest = self.rest();
        match first {
            '/' if rest.starts_with("//") => {
                let text = self.take_while(|letter| letter != '\n');
                Kind::Comment { is_doc: text.starts_with("///"), text: without_mark(text).trim().to_owned() }
            }
            '/' if rest.starts_with("/*") => {
                let end = rest.get(2..).and_then(|inside| inside.find("*/"));
                let text = self.take(end.map_or(rest.len(), |end| end + 4));
                Kind::Comment { is_doc: text.starts_with("/**"), text: without_stars(text) }
            }
            '#' | '-' if self.is_script && (first == '#' || rest.starts_with("-- ")) => {
                let text = self.take_while(|letter| letter != '\n');
                Kind::Comment { is_doc: false, text: text.trim_start_matches(['#', '!', '-']).trim().to_owned() }
            }
            '"' if rest.starts_with("\"\"\"") => self.text_block(),
            '"' => self.literal('"'),
            '\'' => self.literal('\''),
            '`' if self.is_script => self.literal('`'),
            '@' | '$' if rest.get(1..).is_some_and(|rest| rest.starts_with('"')) => {
                self.take(1);
                if first == '@' { self.verbatim() } else { self.literal('"') }
            }
            'L' | 'u' | 'U' | 'b' | 'B' | 'r' if self.prefix().is_some() => {
                self.take(self.prefix().unwrap_or_default());
                self.literal(if self.rest().starts_with('"') { '"' } else { '\'' })
            }
            first if first.is_ascii_digit() => Kind::Number(number(self.take(self.number_length()))),
            first if first.is_alphabetic() || first == '_' => {
                Kind::Word(self.take_while(|letter| letter.is_alphanumeric() || letter == '_').to_owned())
            }
            first => {
                self.take(first.len_utf8());
                Kind::Sign(first)
            }
        }
    }

    /// The length of the number that begins here. `4'86` has a separator of C++; in a script a string begins there.
    fn number_length(&self) -> usize {
        let rest = self.rest();
        let is_part = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '.');
        let is_separator = |(index, letter): (usize, char)| {
            letter == '\'' && !self.is_script && rest[index + 1..].starts_with(|next: char| next.is_ascii_hexdigit())
        };
        let end = rest.char_indices().find(|place| !is_part(place.1) && !is_separator(*place));
        end.map_or(rest.len(), |(end, _)| end)
    }

    /// The length of a prefix such as `u8` and `rb`, if a literal follows it. The `R` of C++ is another.
    fn prefix(&self) -> Option<usize> {
        let length = self.rest().bytes().take(3).position(|byte| matches!(byte, b'"' | b'\''))?;
        let prefixes = ["L", "u", "U", "u8", "b", "B", "r", "br", "rb"];
        prefixes.contains(&&self.rest()[..length]).then_some(length)
    }

    /// A literal that ends with the quotation mark, or with the line.
    fn literal(&mut self, quote: char) -> Kind {
        let rest = self.rest();
        let mut text = String::new();
        let mut letters = rest.char_indices().skip(1);
        while let Some((_, letter)) = letters.next() {
            match letter {
                '\n' => break,
                '\\' => escape(&mut letters, &mut text),
                letter if letter == quote => break,
                letter => text.push(letter),
            }
        }
        self.take(letters.next().map_or(rest.len(), |(end, _)| end));
        Kind::Text(text)
    }

    /// `@"…"` of C#, in which a quotation mark is doubled.
    fn verbatim(&mut self) -> Kind {
        self.take(1);
        let mut text = String::new();
        loop {
            text.push_str(self.take_while(|letter| letter != '"'));
            if self.rest().starts_with("\"\"") {
                text.push('"');
                self.take(2);
            } else {
                self.take(self.rest().len().min(1));
                return Kind::Text(text);
            }
        }
    }

    fn text_block(&mut self) -> Kind {
        let rest = self.rest();
        let end = rest[3..].find("\"\"\"").map_or(rest.len(), |end| end + 6);
        let text = self.take(end);
        Kind::Text(text.trim_matches('"').trim().to_owned())
    }
}

/// Resolves what follows a backslash.
fn escape(letters: &mut impl Iterator<Item = (usize, char)>, text: &mut String) {
    let digits = |count: usize, letters: &mut dyn Iterator<Item = (usize, char)>| {
        let digits: String = letters.take(count).map(|(_, digit)| digit).collect();
        u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32)
    };
    match letters.next().map(|(_, letter)| letter) {
        Some('n') => text.push('\n'),
        Some('r') => text.push('\r'),
        Some('t') => text.push('\t'),
        Some('0') => text.push('\0'),
        Some('x') => text.extend(digits(2, letters)),
        Some('u') => text.extend(digits(4, letters)),
        // A line that goes on.
        Some('\n') | None => {}
        Some(other) => text.push(other),
    }
}

/// The text behind the signs that begin a comment: `/// `, `/*! `, `///< `, but not the `<` of `///<summary>`.
fn without_mark(comment: &str) -> &str {
    let text = comment.trim_start_matches(['/', '*', '!']);
    text.strip_prefix('<').filter(|text| !text.contains('>')).unwrap_or(text)
}

/// The text of a block comment, as one line.
fn without_stars(comment: &str) -> String {
    let inside = without_mark(comment.trim_end_matches("*/"));
    let lines = inside.lines().map(|line| line.trim().trim_start_matches('*').trim());
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A whole number in any base, with separators and suffixes.
fn number(literal: &str) -> Option<u32> {
    let lower = literal.to_ascii_lowercase().replace(['_', '\''], "");
    let in_base = |digits: &str, base| u32::from_str_radix(digits.trim_end_matches(['u', 'l']), base).ok();
    if let Some(digits) = lower.strip_prefix("0x") {
        return in_base(digits, 16);
    }
    if let Some(digits) = lower.strip_prefix("0b") {
        return in_base(digits, 2);
    }
    if lower.len() > 1 && lower.starts_with('0') {
        return in_base(&lower, 8).or_else(|| in_base(&lower, 10));
    }
    in_base(&lower, 10)
}
