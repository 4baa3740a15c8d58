//! What sipcode's derive gives, as a careful person writes it with the library alone: the codes, the phrases and the
//! descriptions are tables in the order of the variants, checked when they are compiled.

use super::{Enum, annotated};

/// What all enums of a crate share.
pub(super) const HEAD: &str = r#"use core::fmt::{self, Write as _};

use sipcode::{ReasonPhrase, SipStatus, StatusCode, ToStatus};

/// The number is no code of the enum that it was converted to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownCode(pub u16);

impl fmt::Display for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "status code {} is not known here", self.0)
    }
}

impl core::error::Error for UnknownCode {}

const fn code(number: u16) -> StatusCode {
    match StatusCode::from_u16(number) {
        Ok(code) => code,
        Err(_) => panic!("no status code"),
    }
}

const fn phrase(text: &'static str) -> ReasonPhrase<'static> {
    match ReasonPhrase::new(text) {
        Ok(phrase) => phrase,
        Err(_) => panic!("no reason phrase"),
    }
}

/// Writes `486 Busy Here`, padded as the formatter asks for.
fn display(code: StatusCode, reason: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let padding = f.width().unwrap_or(0).saturating_sub(4 + reason.chars().count());
    let before = match f.align() {
        Some(fmt::Alignment::Right) => padding,
        Some(fmt::Alignment::Center) => padding / 2,
        Some(fmt::Alignment::Left) | None => 0,
    };
    pad(before, f)?;
    f.write_str(code.as_str())?;
    f.write_char(' ')?;
    f.write_str(reason)?;
    pad(padding - before, f)
}

fn pad(width: usize, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    (0..width).try_for_each(|_| f.write_char(f.fill()))
}
"#;

pub(super) fn implementations(declared: &Enum<'_>) -> String {
    own_items(declared) + &of_traits(declared) + &conversions(declared)
}

/// What stands on the enum itself.
fn own_items(declared: &Enum<'_>) -> String {
    let Enum { name, rows, .. } = declared;
    let count = rows.len();
    let variants = lines(rows, |code, _| format!("Self::C{code}"));
    let codes = lines(rows, |code, _| format!("code({code})"));
    let phrases = lines(rows, |_, phrase| format!("phrase({phrase:?})"));
    let descriptions = lines(rows, |code, phrase| format!("{:?}", annotated::description(code, phrase)));
    let arms = lines(rows, |code, _| format!("    {code} => Self::C{code}"));
    format!(
        "
impl {name} {{
    /// Every variant, in source order.
    pub const ALL: &'static [Self] = &[
{variants}    ];

    const CODES: &'static [StatusCode; {count}] = &[
{codes}    ];

    const PHRASES: &'static [ReasonPhrase<'static>; {count}] = &[
{phrases}    ];

    const DESCRIPTIONS: &'static [&'static str; {count}] = &[
{descriptions}    ];

    /// The status code.
    #[inline]
    #[must_use]
    pub const fn code(&self) -> StatusCode {{
        Self::CODES[*self as usize]
    }}

    /// The reason phrase.
    #[inline]
    #[must_use]
    pub const fn reason(&self) -> &'static str {{
        Self::PHRASES[*self as usize].as_str()
    }}

    /// The variant with exactly this code.
    #[inline]
    #[must_use]
    pub const fn from_code(code: StatusCode) -> Option<Self> {{
        Some(match code.as_u16() {{
{arms}            _ => return None,
        }})
    }}

    /// The variant with this code, else the one of the code as which an unknown one must be treated (RFC 3261 §8.1.3.2).
    #[inline]
    #[must_use]
    pub const fn recognize(code: StatusCode) -> Option<Self> {{
        match Self::from_code(code) {{
            None => Self::from_code(code.treated_as()),
            known => known,
        }}
    }}
}}
"
    )
}

fn of_traits(declared: &Enum<'_>) -> String {
    let Enum { name, vendor, .. } = declared;
    let vendor = vendor
        .map_or_else(String::new, |vendor| format!("    const VENDOR: Option<&'static str> = Some({vendor:?});\n"));
    format!(
        "
impl ToStatus for {name} {{
    #[inline]
    fn code(&self) -> StatusCode {{
        self.code()
    }}

    #[inline]
    fn phrase(&self) -> ReasonPhrase<'static> {{
        Self::PHRASES[*self as usize]
    }}

    #[inline]
    fn docs(&self) -> Option<&'static str> {{
        Some(Self::DESCRIPTIONS[*self as usize])
    }}
}}

impl SipStatus for {name} {{
    const ALL: &'static [Self] = Self::ALL;
{vendor}
    #[inline]
    fn from_code(code: StatusCode) -> Option<Self> {{
        Self::from_code(code)
    }}

    #[inline]
    fn recognize(code: StatusCode) -> Option<Self> {{
        Self::recognize(code)
    }}
}}

impl fmt::Display for {name} {{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {{
        display(self.code(), self.reason(), f)
    }}
}}
"
    )
}

fn conversions(declared: &Enum<'_>) -> String {
    let name = declared.name;
    format!(
        "
impl TryFrom<StatusCode> for {name} {{
    type Error = UnknownCode;

    #[inline]
    fn try_from(code: StatusCode) -> Result<Self, UnknownCode> {{
        Self::from_code(code).ok_or(UnknownCode(code.as_u16()))
    }}
}}

impl TryFrom<u16> for {name} {{
    type Error = UnknownCode;

    #[inline]
    fn try_from(number: u16) -> Result<Self, UnknownCode> {{
        StatusCode::from_u16(number).ok().and_then(Self::from_code).ok_or(UnknownCode(number))
    }}
}}

impl From<{name}> for StatusCode {{
    #[inline]
    fn from(status: {name}) -> Self {{
        status.code()
    }}
}}

impl From<{name}> for u16 {{
    #[inline]
    fn from(status: {name}) -> Self {{
        status.code().as_u16()
    }}
}}
"
    )
}

/// A line of this for each variant.
fn lines(rows: &[(u16, &str)], item: impl Fn(u16, &str) -> String) -> String {
    rows.iter().fold(String::new(), |lines, (code, phrase)| lines + "        " + &item(*code, phrase) + ",\n")
}
