//! The form of a file, by its content.

use clap::ValueEnum;
use serde::Serialize;

use super::{csv, lines, text_of};

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
    /// JSON.
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
    /// Enums of Java.
    Java,
    /// Enums of Kotlin.
    #[value(alias = "kt")]
    Kotlin,
    /// Enums of Protocol Buffers.
    #[value(alias = "proto")]
    Protobuf,
    /// Routing scripts of Kamailio and OpenSIPS.
    #[value(alias = "cfg")]
    Script,
    /// Lines such as `486 Busy Here`.
    #[value(alias = "text", alias = "txt")]
    Lines,
    /// Any bytes that hold status lines: pcap, pcapng, traces, logs.
    #[value(alias = "pcap", alias = "log")]
    Capture,
}

impl Form {
    /// Whether the same reply may stand in many places of such a file.
    #[must_use]
    pub fn repeats_itself(self) -> bool {
        matches!(self, Self::Capture | Self::Script)
    }
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
    guess_text(&text)
}

fn guess_text(text: &str) -> Form {
    let lower = text.to_ascii_lowercase();
    let has = |part: &str| lower.contains(part);
    let first = lower.trim_start();
    if is_of_messages(text, &lower) {
        return Form::Capture;
    }
    if first.starts_with("<!doctype html") || has("<html") || has("<table") || has("<tr>") {
        return Form::Html;
    }
    if first.starts_with(['{', '[']) && serde_json_begins(text) {
        return Form::Json;
    }
    if let Some(form) = source_code(&lower) {
        return form;
    }
    if lower.lines().any(is_rule_of_table) {
        return Form::Markdown;
    }
    if is_csv(text) {
        return Form::Csv;
    }
    if is_yaml(text) { Form::Yaml } else { Form::Lines }
}

/// Whether these are messages of SIP, or lines of a log about them.
fn is_of_messages(text: &str, lower: &str) -> bool {
    let in_messages = ["\nvia:", "\nv:", "\ncseq:", "\ncall-id:", "\\nvia:", "\\ncseq:"];
    let status_lines = lower.lines().filter(|line| line.contains("sip/2.0 ")).count();
    let other_lines = text.lines().filter(|line| !lines::rows(line).is_empty() && !line.contains("SIP/2.0 ")).count();
    status_lines > 0 && (in_messages.iter().any(|part| lower.contains(part)) || status_lines > other_lines)
}

/// Whether the first token behind the bracket is one of JSON.
fn serde_json_begins(text: &str) -> bool {
    let inside = text.trim_start().trim_start_matches(['{', '[']).trim_start();
    inside.is_empty()
        || inside.starts_with(['"', '{', '[', '}', ']', '-'])
        || inside.starts_with(|letter: char| letter.is_ascii_digit())
}

fn source_code(lower: &str) -> Option<Form> {
    let has = |part: &str| lower.contains(part);
    let has_enum = lower.split(|letter: char| !letter.is_alphanumeric() && letter != '_').any(|word| word == "enum");
    let is_script =
        ["#!kamailio", "#!opensips", "#!ser", "#!define", "sl_send_reply(", "send_reply(", "t_reply(", "sl_reply("];
    match () {
        () if is_script.iter().any(|part| has(part)) => Some(Form::Script),
        () if has("syntax = \"proto") || has("syntax=\"proto") || (has_enum && has("option java_package")) => {
            Some(Form::Protobuf)
        }
        () if has("enum class ") && (has("(val ") || has("(private val ") || has("\nfun ")) => Some(Form::Kotlin),
        () if has("#define ") || has("#include") || has("value_string") || has("#ifndef") || has("typedef enum") => {
            Some(Form::C)
        }
        () if has_enum
            && (has("namespace ") || has("using system") || has("/// <summary>") || has("[description(")) =>
        {
            Some(Form::CSharp)
        }
        () if has_enum && has(" enum ") && (has("package ") || has("private final") || has("import java")) => {
            Some(Form::Java)
        }
        () if has("enum class ") && !has("enum class sip : ") && has("\" )") => Some(Form::Kotlin),
        () if has_enum && has("message ") && has("= 0;") => Some(Form::Protobuf),
        () if has_enum
            && lower
                .lines()
                .any(|line| line.trim_end().ends_with(';') && line.contains('=') && !line.contains('(')) =>
        {
            Some(Form::Protobuf)
        }
        () if has_enum && has("{") && has("(") && has("\"") && has("enum ") => Some(Form::Java),
        () if has_enum && has("{") => Some(Form::CSharp),
        () if lower.lines().any(|line| line.trim_start().starts_with("case ") && line.contains("return")) => {
            Some(Form::C)
        }
        () if lower
            .lines()
            .filter(|line| line.trim_start().starts_with('{') && line.contains(',') && line.contains('}'))
            .count()
            > 1 =>
        {
            Some(Form::C)
        }
        () => None,
    }
}

/// `|---|:-:|`
fn is_rule_of_table(line: &str) -> bool {
    let line = line.trim();
    line.contains('|')
        && line.contains("--")
        && line.bytes().all(|byte| matches!(byte, b'|' | b'-' | b':' | b' ' | b'\t'))
}

fn is_csv(text: &str) -> bool {
    let delimiter = char::from(csv::delimiter(text));
    let filled: Vec<_> = text.lines().filter(|line| !line.trim().is_empty()).take(20).collect();
    let with = filled.iter().filter(|line| line.contains(delimiter)).count();
    with == filled.len() && with > 1 && !text.lines().any(|line| line.starts_with("- ") || line.starts_with("---"))
}

fn is_yaml(text: &str) -> bool {
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
    let lines: Vec<_> =
        text.lines().filter(|line| !line.trim().is_empty() && !line.trim_start().starts_with('#')).take(40).collect();
    let keys = lines.iter().filter(|line| is_key(line)).count();
    let has_structure =
        lines.iter().any(|line| line.trim_end().ends_with(':') || line.starts_with("---") || line.starts_with("- "));
    !lines.is_empty() && keys * 4 >= lines.len() * 3 && (has_structure || keys == lines.len())
}
