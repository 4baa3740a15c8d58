//! Reading tables of status codes, whatever their form.

pub mod c;
pub mod capture;
pub mod csv;
pub mod enums;
pub mod guess;
pub mod html;
pub mod json;
pub mod lines;
pub mod markdown;
mod pairs;
pub mod script;
mod symbols;
pub mod table;
pub mod tokens;
pub mod tree;
pub mod words;
pub mod yaml;

use std::borrow::Cow;
use std::fmt;
use std::io::{self, Read};

use serde::Serialize;

pub use self::guess::Form;

/// Files of other forms than captures are read as a whole, up to this size.
const GREATEST_TABLE: u64 = 64 << 20;

/// What a file says of one code.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Row {
    /// The line where the row begins; the first is 1.
    pub line: u64,
    /// The number, which may be out of the range of status codes.
    pub code: u32,
    /// The reason phrase. `None` if the row has none; a status line always has one, which may be empty.
    pub phrase: Option<String>,
    /// The identifier, in source code.
    pub name: Option<String>,
    /// The vendor's own number or name beside the code.
    pub subcode: Option<String>,
    /// A description.
    pub remark: Option<String>,
    /// The class that the table gives the code, as its first digit.
    #[serde(skip)]
    pub class: Option<u8>,
    /// Whether this is no row of a table, but of a message or a script, where it may stand many times.
    #[serde(skip)]
    pub may_repeat: bool,
}

/// What a reader finds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// A row.
    Row(Row),
    /// What may be a row; a person must decide.
    Doubt {
        /// The line where it begins.
        line: u64,
        /// Why a program cannot decide.
        why: &'static str,
    },
}

/// Why a person must decide on a constant that nothing but its number makes a status code.
const NUMBER_ALONE: &str = "by its number alone it cannot be told from a status code";

impl Found {
    /// What is found below a heading that names a class. A message may stand anywhere.
    #[must_use]
    fn in_class(self, class: Option<u8>) -> Self {
        match self {
            Self::Row(row) if !row.may_repeat => Self::Row(Row { class: row.class.or(class), ..row }),
            other => other,
        }
    }
}

impl Row {
    /// The class that the table gives the code, if it is another than that of its first digit.
    #[must_use]
    pub fn wrong_class(&self) -> Option<u8> {
        self.class.filter(|class| u32::from(*class) != self.code / 100)
    }

    /// The row without its code in its phrase, as in `486, "486 Busy Here"`. A message has the phrase that it has.
    fn with_phrase_alone(mut self) -> Self {
        let behind = self.phrase.as_deref().filter(|_| !self.may_repeat).and_then(|phrase| {
            let rest = phrase.trim_start().strip_prefix(&self.code.to_string())?;
            words::some(lines::behind_separator(rest)?)
        });
        self.phrase = behind.or(self.phrase);
        self
    }
}

/// Takes what a reader finds, in the order of the file.
pub type Sink<'a> = dyn FnMut(Found) + 'a;

/// Why a file was not read.
#[derive(Debug)]
#[non_exhaustive]
pub enum Unreadable {
    /// The operating system's error.
    Io(io::Error),
    /// The file is not of its form.
    Form {
        /// The line of the mistake; the first is 1.
        line: u64,
        /// What the reader says.
        message: String,
    },
    /// The file is larger than a table can be.
    TooLarge,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(error) => error.fmt(f),
            Self::Form { message, .. } => f.write_str(message),
            Self::TooLarge => {
                write!(f, "larger than {} MiB; a capture or log is read with `--from capture`", GREATEST_TABLE >> 20)
            }
        }
    }
}

impl std::error::Error for Unreadable {}

impl From<io::Error> for Unreadable {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// A file that was read.
#[derive(Debug)]
pub struct Source {
    /// Its form.
    pub form: Form,
    /// Its text; of a capture none is kept.
    text: String,
}

impl Source {
    /// The lines of the text, without the white space at their ends. Of CSV each has all of the record that begins there.
    #[must_use]
    pub fn lines(&self) -> Vec<Cow<'_, str>> {
        let lines: Vec<_> = self.text.lines().map(str::trim).collect();
        match self.form {
            Form::Csv => (0..lines.len()).map(|index| csv::with_its_record(&lines[index..])).collect(),
            _ => lines.into_iter().map(Cow::Borrowed).collect(),
        }
    }
}

/// A file of which the form is known.
pub struct Opened<'a> {
    /// Its form.
    pub form: Form,
    start: Vec<u8>,
    rest: &'a mut dyn Read,
}

impl fmt::Debug for Opened<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Opened").field("form", &self.form).finish_non_exhaustive()
    }
}

/// Reads the start of a file. It has the given form, or the one that its content suggests.
///
/// # Errors
///
/// The file cannot be read.
pub fn open(file: &mut dyn Read, form: Option<Form>) -> Result<Opened<'_>, Unreadable> {
    let mut start = Vec::new();
    Read::take(&mut *file, guess::SAMPLE).read_to_end(&mut start)?;
    let form = form.unwrap_or_else(|| guess::guess(&start));
    Ok(Opened { form, start, rest: file })
}

impl Opened<'_> {
    /// Gives the rows.
    ///
    /// # Errors
    ///
    /// The file cannot be read, is not of its form, or is larger than 64 MiB and no capture.
    pub fn rows(self, sink: &mut Sink<'_>) -> Result<Source, Unreadable> {
        let Self { form, start, rest } = self;
        if form == Form::Capture {
            capture::read(&mut start.as_slice().chain(rest), sink)?;
            return Ok(Source { form, text: String::new() });
        }
        let mut bytes = start;
        Read::take(rest, GREATEST_TABLE + 1).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > GREATEST_TABLE {
            return Err(Unreadable::TooLarge);
        }
        let text = text_of(&bytes);
        read_text(&text, form, sink)?;
        Ok(Source { form, text })
    }
}

/// Reads text in the given form.
///
/// # Errors
///
/// The text is not of the form.
pub fn read_text(text: &str, form: Form, sink: &mut Sink<'_>) -> Result<(), Unreadable> {
    let sink: &mut Sink<'_> = &mut |found| match found {
        Found::Row(row) => sink(Found::Row(row.with_phrase_alone())),
        doubt @ Found::Doubt { .. } => sink(doubt),
    };
    match form {
        Form::Markdown => markdown::read(text, sink),
        Form::Html => html::read(text, sink),
        Form::Csv => csv::read(text, sink)?,
        Form::Json => json::read(text, sink)?,
        Form::Yaml => yaml::read(text, sink)?,
        Form::C => c::read(text, sink),
        Form::CSharp | Form::Java | Form::Kotlin | Form::Protobuf => enums::read(text, form, sink),
        Form::Script => script::read(text, sink),
        Form::Lines => lines::read(text, sink),
        Form::Capture => capture::read(&mut text.as_bytes(), sink)?,
    }
    Ok(())
}

/// What 0x80 to 0x9F are in Windows-1252; five of them are nothing.
const WINDOWS_1252: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž', '\u{8F}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}', 'ž', 'Ÿ',
];

fn windows_1252(byte: u8) -> char {
    let special = byte.checked_sub(0x80).and_then(|index| WINDOWS_1252.get(usize::from(index)));
    special.copied().unwrap_or(char::from(byte))
}

/// The bytes as text: UTF-8 or UTF-16, with or without a byte order mark; anything else as Windows-1252, in which old pages
/// and spreadsheets are written. Each line ends with a line feed, be it from Windows or from an old Mac.
#[must_use]
pub fn text_of(bytes: &[u8]) -> String {
    let utf_16 = |bytes: &[u8], unit: fn([u8; 2]) -> u16| {
        let units: Vec<_> = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect();
        String::from_utf16_lossy(&units)
    };
    let text = match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        [0xFF, 0xFE, rest @ ..] => utf_16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf_16(rest, u16::from_be_bytes),
        _ => match core::str::from_utf8(bytes) {
            Ok(text) => text.to_owned(),
            Err(_) => bytes.iter().map(|byte| windows_1252(*byte)).collect(),
        },
    };
    if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text }
}
