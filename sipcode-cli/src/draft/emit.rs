//! The source of a draft, as rustfmt would write it.

use std::fmt::Write;

use sipcode_core::tooling::is_invisible;

use super::decide::{Draft, Item, Variant};
use super::patterns::Pattern;
use crate::page;

/// rustfmt's `attr_fn_like_width`.
const WIDTH_OF_ATTRIBUTE: usize = 70;

/// The whole source file.
pub(super) fn source(draft: &Draft, name: &str, vendor: Option<&str>, files: &[&str]) -> String {
    let mut out = String::new();
    let _ = writeln!(out, "// Drafted by `cargo sipcode draft` from {}.\n", comment(&files.join(", ")));
    out.push_str("use sipcode::{SipStatus, StatusCode};\n\n");
    let whose = vendor.map_or_else(String::new, |vendor| format!(" of {vendor}"));
    let _ = writeln!(out, "/// The status codes{}.", doc(&whose));
    out.push_str("#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq, Hash)]\n");
    let vendor = vendor.filter(|_| draft.has_vendor_codes).map(|vendor| format!("vendor = {}", literal(vendor)));
    let options =
        [draft.dialect.then(|| "dialect".to_owned()), draft.by_phrase.then(|| "by_phrase".to_owned()), vendor];
    let options: Vec<_> = options.into_iter().flatten().collect();
    if !options.is_empty() {
        attribute(&mut out, "", &options);
    }
    let _ = writeln!(out, "pub enum {name} {{");
    for item in &draft.items {
        match item {
            Item::Variant(new) => variant(&mut out, new),
            Item::Todo(todo) => {
                let _ = writeln!(out, "    // TODO: {}: {}.", comment(&todo.place), comment(&todo.why));
                if !todo.source.is_empty() {
                    let _ = writeln!(out, "    //     {}", comment(&todo.source));
                }
            }
        }
    }
    out.push_str("    /// Any other code.\n    #[sip(other)]\n    Other(StatusCode),\n}\n");
    out
}

fn variant(out: &mut String, variant: &Variant) {
    let _ = writeln!(out, "    /// {}", doc(&variant.docs));
    let mut arguments = vec![variant.code.to_string(), literal(&variant.phrase)];
    if variant.is_custom {
        arguments.push("custom".to_owned());
    }
    arguments.extend(variant.pattern.as_ref().map(|pattern| match pattern {
        Pattern::Starts(start) => format!("starts = {}", literal(start)),
        Pattern::Ends(end) => format!("ends = {}", literal(end)),
    }));
    attribute(out, "    ", &arguments);
    let _ = writeln!(out, "    {},", variant.name);
}

fn attribute(out: &mut String, indent: &str, arguments: &[String]) {
    let line = arguments.join(", ");
    // rustfmt measures in columns.
    if columns(&line) <= WIDTH_OF_ATTRIBUTE {
        let _ = writeln!(out, "{indent}#[sip({line})]");
    } else {
        let lines = arguments.join(&format!(",\n{indent}    "));
        let _ = writeln!(out, "{indent}#[sip(\n{indent}    {lines}\n{indent})]");
    }
}

fn columns(text: &str) -> usize {
    text.chars().count()
}

/// A string literal of Rust.
fn literal(text: &str) -> String {
    let mut literal = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => literal.extend(['\\', letter]),
            letter if letter.is_control() || is_invisible(letter) => literal.extend(letter.escape_unicode()),
            letter => literal.push(letter),
        }
    }
    literal.push('"');
    literal
}

/// A line of a comment. Signs that change the direction of writing would not compile.
fn comment(text: &str) -> String {
    let mut comment = String::new();
    for letter in page::cut(text.trim_end()).chars() {
        if letter.is_control() || is_invisible(letter) {
            comment.extend(letter.escape_unicode());
        } else {
            comment.push(letter);
        }
    }
    comment
}

/// A line of a doc comment, in which nothing is a link, a tag or code.
fn doc(text: &str) -> String {
    let mut doc = String::new();
    for (number, word) in comment(text).split(' ').enumerate() {
        if number > 0 {
            doc.push(' ');
        }
        if word.starts_with("http://") || word.starts_with("https://") {
            let url = word.trim_end_matches(['.', ',', ';', ')']);
            let _ = write!(doc, "<{url}>{}", &word[url.len()..]);
            continue;
        }
        for letter in word.chars() {
            if matches!(letter, '<' | '[' | ']' | '`' | '*' | '_' | '\\' | '|' | '~') {
                doc.push('\\');
            }
            doc.push(letter);
        }
    }
    doc
}
