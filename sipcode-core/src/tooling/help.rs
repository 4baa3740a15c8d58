use core::fmt;

/// One of the texts that a `help:` line offers.
///
/// ```
/// use sipcode_core::tooling::{Offer, read_offers};
///
/// let help = r#"write `#[sip(486)]`, or to keep the phrase `#[sip(486, "Busy", custom)]`"#;
/// let second = Offer { purpose: "to keep the phrase", text: r#"#[sip(486, "Busy", custom)]"# };
/// assert_eq!(read_offers(help).last(), Some(second));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Offer<'a> {
    /// What the text is for, such as `to keep the phrase`. It begins with `for `, `to ` or `without `, and holds no backtick; of the
    /// likeliest text it is empty.
    pub purpose: &'a str,
    /// What to write: one line of Rust, such as `#[sip(486)]`.
    pub text: &'a str,
}

/// Writes offers in the form of a `help:` line. Without offers it writes nothing.
///
/// A backtick in a text is written as `\u{60}`, which means the same in a string literal, the only place for one in an
/// attribute (but not in a raw or a byte string).
///
/// # Errors
///
/// Those of the writer.
///
/// ```
/// use sipcode_core::tooling::{Offer, write_offers};
///
/// let offers = [
///     Offer { purpose: "", text: "#[sip(486)]" },
///     Offer { purpose: "for a code of your own", text: r#"#[sip(468, "Busy Here", vendor)]"# },
/// ];
/// let mut help = String::new();
/// write_offers(&mut help, offers)?;
/// assert_eq!(help, r#"write `#[sip(486)]`, or for a code of your own `#[sip(468, "Busy Here", vendor)]`"#);
/// # Ok::<(), core::fmt::Error>(())
/// ```
pub fn write_offers<'a>(f: &mut dyn fmt::Write, offers: impl IntoIterator<Item = Offer<'a>>) -> fmt::Result {
    for (index, Offer { purpose, text }) in offers.into_iter().enumerate() {
        let (before, after) = if index == 0 { ("", "write ") } else { (", or ", "") };
        let space = if purpose.is_empty() { "" } else { " " };
        write!(f, "{before}{purpose}{space}{after}`")?;
        for (index, part) in text.split('`').enumerate() {
            f.write_str(if index == 0 { "" } else { r"\u{60}" })?;
            f.write_str(part)?;
        }
        f.write_str("`")?;
    }
    Ok(())
}

/// Reads the offers of one `help:` line, with or without `help: ` in front of it: those whose text is a whole attribute, `#[sip…]` or
/// `#![…]`.
///
/// The line must have the form that [`write_offers`] gives it, and may end with `; ` and a remark. Any other line is advice in words
/// and gives nothing.
///
/// ```
/// use sipcode_core::tooling::{Offer, read_offers};
///
/// let help = "write `#[sip(dialect)]`; it goes on the enum";
/// assert!(read_offers(help).eq([Offer { purpose: "", text: "#[sip(dialect)]" }]));
/// assert!(read_offers("write `#[sip(603)]` in front of it").next().is_none());
/// ```
pub fn read_offers(help: &str) -> impl Iterator<Item = Offer<'_>> {
    let offers = Offers { rest: help.strip_prefix("help: ").unwrap_or(help), is_first: true };
    let has_the_form = offers.clone().all(|offer| offer.is_some());
    offers.flatten().filter(move |offer| has_the_form && is_attribute(offer.text))
}

fn is_attribute(text: &str) -> bool {
    (text.starts_with("#[sip") || text.starts_with("#![")) && text.ends_with(']')
}

/// The offers of a line from left to right; `None` where the form is broken, and then the end.
#[derive(Clone)]
struct Offers<'a> {
    rest: &'a str,
    is_first: bool,
}

impl<'a> Iterator for Offers<'a> {
    type Item = Option<Offer<'a>>;

    fn next(&mut self) -> Option<Self::Item> {
        if !self.is_first && (self.rest.is_empty() || self.rest.starts_with("; ")) {
            return None;
        }
        let offer = self.offer();
        self.is_first = false;
        if offer.is_none() {
            self.rest = "";
        }
        Some(offer)
    }
}

impl<'a> Offers<'a> {
    fn offer(&mut self) -> Option<Offer<'a>> {
        let (words, rest) = self.rest.split_once('`')?;
        let (text, rest) = rest.split_once('`')?;
        let purpose = if self.is_first { words.strip_suffix("write ")? } else { words.strip_prefix(", or ")? };
        let purpose = if purpose.is_empty() { "" } else { purpose.strip_suffix(' ')? };
        self.rest = rest;
        is_purpose(purpose).then_some(Offer { purpose, text })
    }
}

fn is_purpose(words: &str) -> bool {
    words.is_empty() || ["for ", "to ", "without "].iter().any(|start| words.starts_with(start))
}

#[cfg(test)]
mod tests {
    use std::string::String;
    use std::vec::Vec;

    use super::{Offer, read_offers, write_offers};

    const fn offer<'a>(purpose: &'a str, text: &'a str) -> Offer<'a> {
        Offer { purpose, text }
    }

    fn written(offers: &[Offer<'_>]) -> String {
        let mut help = String::new();
        write_offers(&mut help, offers.iter().copied()).unwrap();
        help
    }

    /// Each form, as the expected messages of the derive have it.
    const FORMS: &[(&str, &[Offer<'static>])] = &[
        ("write `#[sip(486)]`", &[offer("", "#[sip(486)]")]),
        (
            "for the cause that RFC 3398 §8.2.6.1 gives, write `#[sip(486)]`",
            &[offer("for the cause that RFC 3398 §8.2.6.1 gives,", "#[sip(486)]")],
        ),
        (
            "without the fallback write `#[sip(range = 450..=499)]`",
            &[offer("without the fallback", "#[sip(range = 450..=499)]")],
        ),
        (
            r#"write `#[sip(404, "Gone")]`, or `#[sip(404)]`"#,
            &[offer("", r#"#[sip(404, "Gone")]"#), offer("", "#[sip(404)]")],
        ),
        (
            r#"for a code of your own write `#[sip(497, "Trunk Group Full", vendor)]`"#,
            &[offer("for a code of your own", r#"#[sip(497, "Trunk Group Full", vendor)]"#)],
        ),
        (
            "write `#[sip(606)]`, or `#[sip(600)]`, or to keep the phrase `#[sip(600, \"Not; or, Acceptable\", custom)]`",
            &[
                offer("", "#[sip(606)]"),
                offer("", "#[sip(600)]"),
                offer("to keep the phrase", "#[sip(600, \"Not; or, Acceptable\", custom)]"),
            ],
        ),
    ];

    #[test]
    fn what_is_written_is_read_again() {
        for (help, offers) in FORMS {
            assert_eq!(written(offers), *help);
            assert_eq!(read_offers(help).collect::<Vec<_>>(), *offers);
        }
        assert_eq!(written(&[]), "");
    }

    #[test]
    fn a_remark_is_not_read() {
        let help = "help: write `#[sip(181)]`; write `#[sip(dialect)]` on the enum for other phrases, or `#[sip(182)]`";
        assert!(read_offers(help).eq([offer("", "#[sip(181)]")]));
    }

    #[test]
    fn a_backtick_becomes_an_escape() {
        let help = written(&[offer("", r#"#[sip(vendor = "`A`")]"#), offer("", "#[sip(dialect)]")]);
        assert_eq!(help, r#"write `#[sip(vendor = "\u{60}A\u{60}")]`, or `#[sip(dialect)]`"#);
        assert!(
            read_offers(&help).eq([offer("", r#"#[sip(vendor = "\u{60}A\u{60}")]"#), offer("", "#[sip(dialect)]")])
        );
    }

    #[test]
    fn only_whole_attributes_are_read() {
        let help = "write `Busy = 486`, or `#[sip(486)]`, or `#[sip(400)] BadRequest`, or `#![feature(x)]`";
        assert!(read_offers(help).eq([offer("", "#[sip(486)]"), offer("", "#![feature(x)]")]));
    }

    #[test]
    fn advice_in_words_has_no_offers() {
        let advice = [
            "",
            "write a code from 100 to 699",
            "write `Busy = 486`",
            "write `vendor = \"Acme\"`",
            "write `#[sip(400)] BadRequest`",
            "add `#[sip(400)] BadRequest`",
            "add `#[sip(400)]`",
            "remove it; the options are `class`, `range`, `vendor` and `crate`",
            "remove it, or write `#[sip(486)]`",
            "write `#[sip(603)]` in front of it",
            "write `#[sip(transparent)]`, and the `StatusCode` answers for itself",
            "write its code and reason phrase in front of it, or `#[sip(transparent)]` where what it holds implements `ToStatus`",
            "write `#[sip(486)]`, or remove `#[sip(487)]`",
            "write `#[sip(486)]`, or",
            "write `#[sip(486)",
            "write `#[sip(486)]`, or `",
            "write`#[sip(486)]`",
            ", or `#[sip(486)]`",
        ];
        for help in advice {
            assert_eq!(read_offers(help).next(), None, "{help}");
        }
    }
}
