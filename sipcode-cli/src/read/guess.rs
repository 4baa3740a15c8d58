//! The form of a file, by its content.

use std::collections::HashSet;

use clap::ValueEnum;
use serde::Serialize;

use super::symbols::NO_PHRASE;
use super::{Found, Row, csv, json, read_text, table, text_of};

/// The form is guessed from so many bytes at the start.
pub const SAMPLE: u64 = 1 << 16;

/// The form of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Form {
    /// Markdown with tables.
    #[value(alias = "md")]
    Markdown,
    /// An HTML page.
    Html,
    /// Comma, semicolon, tab or bar separated values.
    #[value(alias = "tsv")]
    Csv,
    /// JSON, also with comments.
    Json,
    /// YAML 1.2.
    #[value(alias = "yml")]
    Yaml,
    /// C or C++: `#define`, arrays of `value_string`, enums.
    #[value(alias = "h", alias = "cpp")]
    C,
    /// Enums of C#.
    #[value(name = "csharp", alias = "cs")]
    CSharp,
    /// Enums, constants and maps of Java.
    Java,
    /// Enums, constants and maps of Kotlin.
    #[value(alias = "kt")]
    Kotlin,
    /// Enums of Protocol Buffers.
    #[value(alias = "proto")]
    Protobuf,
    /// Scripts: Python, JavaScript, PHP, Go, Lua; routing scripts of Kamailio and the like.
    #[value(alias = "cfg", alias = "py", alias = "js", alias = "ts", alias = "php", alias = "go", alias = "lua")]
    Script,
    /// Lines such as `486 Busy Here`.
    #[value(alias = "text", alias = "txt")]
    Lines,
    /// Any bytes that hold status lines: pcap, pcapng, traces, logs.
    #[value(alias = "pcap", alias = "log")]
    Capture,
}

/// The likeliest form of a file that begins so.
#[must_use]
pub fn guess(start: &[u8]) -> Form {
    let is_utf_16 = matches!(start, [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..]);
    if start.contains(&0) && !is_utf_16 {
        return Form::Capture;
    }
    // A character may be cut in two at the end.
    let text = match core::str::from_utf8(start) {
        Err(error) if start.len() - error.valid_up_to() < 4 => text_of(&start[..error.valid_up_to()]),
        _ => text_of(start),
    };
    match guess_text(&text) {
        // A capture is read byte by byte.
        Form::Capture if is_utf_16 => Form::Lines,
        form => form,
    }
}

fn guess_text(text: &str) -> Form {
    let lower = text.to_ascii_lowercase();
    let first = lower.trim_start();
    // A page may show messages, and Markdown may hold a table of HTML.
    let is_page = first.starts_with('<') && ["<!doctype html", "<html", "<table"].iter().any(|tag| lower.contains(tag));
    if is_page {
        return Form::Html;
    }
    // An RFC shows messages, too.
    if lower.contains("\nrequest for comments: ") {
        return Form::Lines;
    }
    let form = without_messages(text, &lower);
    let with_status: HashSet<u64> =
        (1..).zip(lower.lines()).filter(|(_, line)| holds_status_line(line)).map(|(number, _)| number).collect();
    if !with_status.is_empty() && is_of_messages(text, form, &with_status) { Form::Capture } else { form }
}

/// The likeliest form of a text that is no capture.
fn without_messages(text: &str, lower: &str) -> Form {
    if serde_json_begins(&String::from_utf8_lossy(&json::without_comments(text))) {
        return Form::Json;
    }
    let form = if lower.lines().any(is_rule_of_table) {
        Form::Markdown
    } else if ["<html", "<table", "<tr>"].iter().any(|tag| lower.contains(tag)) {
        Form::Html
    } else if has_cases(lower) {
        Form::C
    } else if is_csv(text) {
        Form::Csv
    } else if lower.trim_start().starts_with("%yaml") || is_yaml(text) {
        Form::Yaml
    } else {
        Form::Lines
    };
    // Read as cells, `(486, "Busy Here"),` has a phrase that begins with a quotation mark.
    let is_plain = |phrase: &String| !phrase.starts_with(['"', '\'', '[', '{', '(']);
    let count = |form| {
        count_found(text, form, |found| match found {
            Found::Row(row) => row.phrase.as_ref().is_none_or(is_plain),
            Found::Doubt { why, .. } => *why == NO_PHRASE,
        })
    };
    let in_form = count(form);
    if let Some(source) = source_code(lower) {
        // A remark may have a word of a language, which must then find more rows than there are in a clear table.
        let is_clear = !matches!(form, Form::C | Form::Lines);
        let least = if is_clear { in_form + 1 } else { in_form.min(1) };
        return if count(source) >= least { source } else { form };
    }
    // A script without such words looks like these files, and its lines like those of a text. YAML with a mistake has no
    // rows, but lines that are no script's.
    let in_script = count(Form::Script);
    let is_marked_up = matches!(form, Form::Markdown | Form::Html);
    let least = if form == Form::Lines { in_form.max(1) } else { in_form + 1 };
    let is_likelier = !is_marked_up && in_script >= least && in_script >= count(Form::Lines);
    // Long phrases and lists of them have lines of their own.
    let read = |form| count_found(text, form, |found| !matches!(found, Found::Row(Row { phrase: None, .. })));
    let is_tree = || form == Form::Lines && read(Form::Yaml) > read(Form::Lines);
    // A part of a page, without its tables.
    let is_part_of_page = || in_form == 0 && has_block(lower) && count(Form::Html) > 0;
    if is_likelier {
        Form::Script
    } else if is_tree() {
        Form::Yaml
    } else if is_part_of_page() {
        Form::Html
    } else {
        form
    }
}

/// Whether the text begins with a tag, and has a block of HTML; XML has none.
fn has_block(lower: &str) -> bool {
    let blocks = ["<p>", "<p ", "<div", "<li", "<dt", "<h1", "<h2", "<h3", "<h4", "<pre"];
    lower.trim_start().starts_with('<') && blocks.iter().any(|tag| lower.contains(tag))
}

/// How many such things the reader of the form finds.
fn count_found(text: &str, form: Form, is_counted: impl Fn(&Found) -> bool) -> usize {
    let mut count = 0;
    // A text that is cut off may not be of its form. The rows before the cut count.
    let _ = read_text(text, form, &mut |found| count += usize::from(is_counted(&found)));
    count
}

/// Whether a text is of messages, or a log about them: as a table or as source code it has no other rows than its status
/// lines. A log may have a line that reads like a row of a text or of a script.
fn is_of_messages(text: &str, form: Form, with_status: &HashSet<u64>) -> bool {
    // The lines of JSON mean nothing.
    let is_other = |row: &Row| form == Form::Json || !with_status.contains(&row.line);
    let others = count_found(text, form, |found| matches!(found, Found::Row(row) if is_other(row)));
    others == 0 || (matches!(form, Form::Lines | Form::Script) && with_status.len() > others)
}

/// `sip/2.0 486 busy here`, anywhere in the line; not `sip/2.0 486;busy here` or `"sip/2.0 486","busy here"`, which are of
/// tables.
fn holds_status_line(line: &str) -> bool {
    let Some((_, rest)) = line.split_once("sip/2.0 ") else { return false };
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    digits == 3 && !rest[digits..].trim_start_matches([' ', '"']).starts_with([';', ',', '\t', '|'])
}

/// Whether the first token behind the bracket is one of JSON.
fn serde_json_begins(text: &str) -> bool {
    let text = text.trim_start();
    let inside = text.trim_start_matches(['{', '[']).trim_start();
    let in_map = text[..text.len() - inside.len()].trim_end().ends_with('{');
    // `[486] Busy Here` is a line, and `{ 486, "Busy Here" }` of C.
    let behind = inside.trim_start_matches(|letter: char| letter.is_ascii_digit());
    inside.len() < text.len()
        && (inside.is_empty()
            || inside.starts_with(['"', '{', '[', '}', ']', '-'])
            || (behind.len() < inside.len() && !behind.starts_with(']') && !in_map))
}

/// Signs of the languages, from the surest to the least sure.
fn source_code(lower: &str) -> Option<Form> {
    let has = |part: &str| lower.contains(part);
    let has_any = |parts: &[&str]| parts.iter().any(|part| has(part));
    let lines = || lower.lines().map(str::trim);
    let has_word =
        |word: &str| lower.split(|letter: char| !letter.is_alphanumeric() && letter != '_').any(|other| other == word);
    let replies = ["#!kamailio", "#!opensips", "#!ser", "#!define", "send_reply(", "t_reply(", "sl_reply("];
    let imports = ["<?php", "from enum import", "import enum"];
    if has_any(&replies) || has_any(&imports) || lower.split("case ").skip(1).any(has_value) {
        return Some(Form::Script);
    }
    if has_any(&["syntax = \"proto", "syntax=\"proto", "option java_package", "option allow_alias"]) {
        return Some(Form::Protobuf);
    }
    if has_any(&["#define", "#include", "value_string", "#ifndef", "typedef enum"]) {
        return Some(Form::C);
    }
    let has_enum = has_word("enum");
    if (has("enum class ") && has_any(&["(val ", "(private val ", " fun "])) || has_any(&["const val ", "mapof("]) {
        return Some(Form::Kotlin);
    }
    if has_any(&["namespace ", "using system", "/// <summary>", "[description(", "public const int"]) {
        return Some(Form::CSharp);
    }
    if has_any(&["static final", "private final", "import java", "public interface", "map.of"]) {
        return Some(Form::Java);
    }
    if has_enum && lines().any(has_arguments) {
        return Some(if has("enum class ") { Form::Kotlin } else { Form::Java });
    }
    if has_enum && lower.split('{').any(begins_element) {
        return Some(Form::C);
    }
    if has_enum && has("{") {
        let in_proto = lower.split("enum ").skip(1).any(has_statements);
        return Some(if in_proto { Form::Protobuf } else { Form::CSharp });
    }
    None
}

/// `case 486:`, or elements such as `{ "BUSY_HERE", 486 }`.
fn has_cases(lower: &str) -> bool {
    let lines = || lower.lines().map(str::trim);
    let is_case = |line: &str| line.starts_with("case ") && line.contains(':');
    let is_element = |line: &str| line.starts_with('{') && line.contains(',') && line.contains('}');
    lines().any(is_case) || lines().filter(|line| is_element(line)).count() > 1
}

/// `BusyHere = 486;`, behind `case` in an enum of PHP.
fn has_value(behind: &str) -> bool {
    let value = behind.trim_start_matches(|letter: char| letter.is_alphanumeric() || letter == '_').trim_start();
    value.starts_with('=') && !value.starts_with("==")
}

/// `Status { BUSY_HERE = 486;`, behind `enum` in Protocol Buffers. In other languages commas stand between members.
fn has_statements(behind: &str) -> bool {
    let (name, body) = behind.split_once('{').unwrap_or((behind, ""));
    let is_member = |line: &str| {
        let (statement, _) = line.split_once("//").unwrap_or((line, ""));
        statement.contains('=') && statement.trim_end().ends_with(';')
    };
    !name.contains(';') && body.split('}').next().is_some_and(|members| members.lines().any(is_member))
}

/// `BUSY_HERE(486, "Busy Here"),`
fn has_arguments(line: &str) -> bool {
    let name = line.split('(').next().unwrap_or_default();
    let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    is_name && line.len() > name.len() && line.contains(|letter: char| letter.is_ascii_digit())
}

/// ` 486, "Busy Here"`, behind a brace.
fn begins_element(inside: &str) -> bool {
    let behind = inside.trim_start().trim_start_matches(|letter: char| letter.is_ascii_digit());
    let text = behind.strip_prefix(',').filter(|_| inside.trim_start().len() > behind.len());
    text.is_some_and(|text| text.trim_start().starts_with('"'))
}

/// `|---|:-:|`. One dash between bars begins a row in a wiki.
fn is_rule_of_table(line: &str) -> bool {
    let line = line.trim();
    let is_of_cells = line.contains("--") || line.trim_matches('|').contains('|');
    line.contains('|')
        && line.contains('-')
        && is_of_cells
        && line.bytes().all(|byte| matches!(byte, b'|' | b'-' | b':' | b' ' | b'\t'))
}

/// Whether the first records have as many cells each, but for the last, which may be cut off, or most of them have a code
/// in a cell of its own.
fn is_csv(text: &str) -> bool {
    let (delimiter, text) = csv::split(text);
    let records: Vec<_> = csv::records(text, delimiter).take(20).map(Result::unwrap_or_default).collect();
    let complete = if records.len() > 2 { &records[..records.len() - 1] } else { &records[..] };
    let cells = records.first().map_or(0, ::csv::StringRecord::len);
    let is_even = || cells > 1 && records.len() > 1 && complete.iter().all(|record| record.len() == cells);
    let has_code = |record: &::csv::StringRecord| record.len() > 1 && record.iter().any(table::is_plain_code);
    let with_code = records.iter().filter(|record| has_code(record)).count();
    (is_even() || (with_code > 0 && with_code * 2 >= records.len()))
        && !text.lines().any(|line| ["- ", "---", "#define"].iter().any(|start| line.starts_with(start)))
}

fn is_yaml(text: &str) -> bool {
    let is_content = |line: &&str| !line.trim_start().starts_with('#') && !matches!(line.trim(), "" | "---" | "...");
    let is_key = |line: &str| {
        let line = line.trim_start_matches(['-', ' ']);
        let (key, rest) = line.split_once(':').unwrap_or((line, "x"));
        let is_word = !key.is_empty()
            && key
                .trim_matches(['"', '\''])
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-');
        is_word && (rest.is_empty() || rest.starts_with([' ', '\t']))
    };
    let lines: Vec<_> = text.lines().filter(|line| is_content(line)).take(40).collect();
    let keys = lines.iter().filter(|line| is_key(line)).count();
    let has_structure = lines.iter().any(|line| line.trim_end().ends_with(':') || line.starts_with("- "));
    !lines.is_empty() && keys * 4 >= lines.len() * 3 && (has_structure || keys == lines.len())
}
