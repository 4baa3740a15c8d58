//! Texts of any size that a reader may look at again and again.

use clap::ValueEnum;
use sipcode_cli::draft;
use sipcode_cli::read::{self, Form, Found};
use sipcode_cli::verdict::Above;

use crate::{Run, Work};

/// The smallest size that is counted, in bytes: longer than the longest line that is read as a whole.
const SIZE: usize = 4200;

/// Each reader on each text.
pub fn works() -> impl Iterator<Item = Work> {
    let texts = || REPEATED.iter().map(|part| ["", part, ""]).chain(BETWEEN.iter().copied());
    Form::value_variants().iter().flat_map(move |form| texts().map(|text| work(*form, text)))
}

fn work(form: Form, [start, part, end]: [&'static str; 3]) -> Work {
    let times = move |times| -> Run {
        let text = format!("{start}{}{end}", repeated(part, SIZE * times));
        Box::new(move || read(&text, form))
    };
    Work { name: format!("{form:?}: {:?}", format!("{start}{part}…{end}")), times: Box::new(times) }
}

/// As often as fits the size, with a number of its own for `{}`. All numbers have as many digits, so that each takes the
/// same work.
fn repeated(part: &str, size: usize) -> String {
    (10_000..).take(size / part.len()).map(|number| part.replace("{}", &number.to_string())).collect()
}

/// Reads the text in the form, judges the rows, and drafts them. That it is not of the form is no failure here.
fn read(text: &str, form: Form) {
    let _ = draft::of_bytes(text.as_bytes(), form, Some("Acme"));
    let mut above = Above::new();
    let mut bytes = text.as_bytes();
    let opened = read::open(&mut bytes, Some(form)).expect("bytes can be read");
    let _ = opened.rows(&mut |found| {
        if let Found::Row(row) = found {
            above.verdict(&row);
        }
    });
}

/// What stands many times, in the hope that it is looked at again and again.
const REPEATED: &[&str] = &[
    "(",
    "[",
    "{",
    "<td>",
    "<table>",
    "<tr><td rowspan=1000 colspan=1000>",
    "\"",
    "'",
    "/*",
    "enum ",
    "enum x {",
    "a:\n",
    "- ",
    "[486,",
    "{\"486\":",
    "SIP/2.0 486 ",
    "SIP/2.0 486 a\n",
    "|a|-|\n",
    "|a|\n|-|\n",
    "486/",
    "#define A 486\n",
    "#{",
    "<",
    "`",
    "**a",
    "&a *a\n",
    "> ",
    "- - ",
    "code: 486, ",
    "{code: 486",
    "486, ",
    "send_reply(",
    // Rows that differ.
    "486 Busy {}\n",
    "486,Busy {}\n",
    "SIP/2.0 486 Busy{}\n",
    "BUSY_{} = 486,\n",
    "#define BUSY_{} 486 // Busy {}\n",
    "- {code: 486, phrase: Busy {}}\n",
];

/// The same between a start and an end.
const BETWEEN: &[[&str; 3]] = &[
    ["[", r#"{"code": 486, "phrase": "Busy {}"},"#, "0]"],
    ["enum Status {", "BUSY_{} = 486, // Busy {}\n", "}"],
    ["enum Status {", "BUSY_{}(486, \"Busy {}\"),\n", "; }"],
    ["|Code|Phrase|\n|-|-|\n", "|486|Busy {}|\n", ""],
    ["<table>", "<tr><td>486<td>Busy {}", "</table>"],
    // A long phrase.
    ["486,Busy ", "<", ""],
    ["486,Busy ", "{", ""],
    ["486,Busy ", "(", ")"],
    ["486,Busy ", "a ", ""],
    ["486,Busy ", "- ", "Here"],
    ["SIP/2.0 486 Busy ", "<", "\n"],
    ["[[486, \"Busy ", "<", "\"]]"],
    ["[[486, \"Busy ", "{", "\"]]"],
    ["enum Status { BUSY = 486, // Busy ", "<", "\n}"],
];
