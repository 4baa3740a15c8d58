//! What the readers make of a table in each form, held against `tests/data/forms/expected.csv`.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use sipcode_cli::read::{self, Form, Found, Row};

/// A row of `expected.csv`.
#[derive(Debug, Deserialize)]
struct Expected {
    file: String,
    line: u64,
    code: String,
    phrase: String,
    name: String,
    subcode: String,
    remark: String,
    #[serde(default)]
    flaw: String,
}

const FORMS: [(&str, Form); 14] = [
    ("table.md", Form::Markdown),
    ("table.html", Form::Html),
    ("table.csv", Form::Csv),
    ("codes.h", Form::C),
    ("value_string.c", Form::C),
    ("SipStatus.cs", Form::CSharp),
    ("sip.proto", Form::Protobuf),
    ("SipStatus.kt", Form::Kotlin),
    ("SipStatus.java", Form::Java),
    ("codes.json", Form::Json),
    ("codes.yaml", Form::Yaml),
    ("lines.txt", Form::Lines),
    ("proxy.cfg", Form::Script),
    ("trace.txt", Form::Capture),
];

fn data(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/data").join(path)
}

fn rows(bytes: &[u8], form: Option<Form>) -> (Form, Vec<Row>) {
    let mut rows = Vec::new();
    let mut sink = |found| {
        if let Found::Row(row) = found {
            rows.push(row);
        }
    };
    let mut bytes = bytes;
    let opened = read::open(&mut bytes, form).expect("the file is there");
    let source = opened.rows(&mut sink).expect("the file is of its form");
    (source.form, rows)
}

fn expected(path: &Path) -> Vec<Expected> {
    let mut reader = csv::Reader::from_path(path).expect("the file is there");
    reader.deserialize().collect::<Result<_, _>>().expect("the file has these columns")
}

/// A row as the columns of `expected.csv` have it.
fn columns(row: &Row) -> String {
    let text = |text: &Option<String>| text.clone().unwrap_or_default().replace('\0', "\\u0000");
    let Row { line, code, phrase, name, subcode, remark, .. } = row;
    format!("{line}|{code}|{}|{}|{}|{}", text(phrase), text(name), text(subcode), text(remark))
}

#[test]
fn each_form_is_read_as_expected() {
    let expected = expected(&data("forms/expected.csv"));
    let wanted: Vec<_> = expected.into_iter().filter(|row| row.flaw != "skip").collect();
    let files = FORMS.map(|(file, form)| (file, Some(form)));
    are_read(&data("forms"), &files, &wanted);
}

/// What else such files may hold.
#[test]
fn other_shapes_are_read_as_expected() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/tables");
    let expected = expected(&folder.join("expected.csv"));
    let mut files: Vec<_> = expected.iter().map(|row| (&*row.file, None)).collect();
    files.dedup();
    are_read(&folder, &files, &expected);
}

fn are_read(folder: &Path, files: &[(&str, Option<Form>)], expected: &[Expected]) {
    let mut differences = Vec::new();
    for (file, form) in files {
        let wanted = expected.iter().filter(|row| row.file == *file);
        let wanted: Vec<_> = wanted
            .map(|row| format!("{}|{}|{}|{}|{}|{}", row.line, row.code, row.phrase, row.name, row.subcode, row.remark))
            .collect();
        let (_, read) = rows(&fs::read(folder.join(file)).unwrap(), *form);
        let read: Vec<_> = read.iter().map(columns).collect();
        differences.extend(wanted.iter().filter(|row| !read.contains(row)).map(|row| format!("{file}: missing {row}")));
        differences
            .extend(read.iter().filter(|row| !wanted.contains(row)).map(|row| format!("{file}: unexpected {row}")));
        if read.len() != wanted.len() {
            differences.push(format!("{file}: {} rows instead of {}", read.len(), wanted.len()));
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

#[test]
fn the_form_is_guessed_from_the_content() {
    for (file, form) in FORMS {
        assert_eq!(rows(&fs::read(data("forms").join(file)).unwrap(), None).0, form, "{file}");
    }
}

#[test]
fn c_without_preprocessor_is_guessed() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/tables");
    for file in ["without_include.c", "without_include.cpp"] {
        assert_eq!(rows(&fs::read(folder.join(file)).unwrap(), None).0, Form::C, "{file}");
    }
}

/// The members that have no number are lost in Protocol Buffers, where each has one.
#[test]
fn members_of_an_enum_that_end_with_a_semicolon_are_of_protocol_buffers() {
    let members = "enum S {\n BUSY_HERE = 486,\n REQUEST_TERMINATED\n}";
    for (before, behind) in [
        ("", "constexpr int port = 5060;\n"),
        ("export ", "export const timeout = 5;\n"),
        ("public ", "class X {\n int port = 5060;\n}\n"),
        ("// The message is\n", ""),
    ] {
        let source = format!("{before}{members}\n{behind}");
        let (form, rows) = rows(source.as_bytes(), None);
        assert_eq!((form, rows.len()), (Form::CSharp, 2), "{source}");
    }
    assert_eq!(rows(b"enum S {\n  OK = 200; // Fine\n}\n", None).0, Form::Protobuf);
    assert_eq!(rows(b"message M { enum S { OK = 200; } }\n", None).0, Form::Protobuf);
}

#[test]
fn a_part_of_a_page_is_html() {
    for part in
        ["<dl>\n<dt>486</dt>\n<dd>Busy Here</dd></dl>", "<ul>\n<li>486 Busy Here</li></ul>", "<p>486 Busy Here</p>"]
    {
        let (form, rows) = rows(part.as_bytes(), None);
        assert_eq!((form, rows.len()), (Form::Html, 1), "{part}");
    }
    let trace = "<presence/>\nSIP/2.0 486 Busy Here\n<p>\n";
    assert_eq!(rows(trace.as_bytes(), None).0, Form::Capture);
    assert_eq!(rows(b"<h1 align=\"center\">Codes</h1>\n\n- 486 Busy Here\n", None).0, Form::Lines);
}

/// A rule of Markdown may have one dash a cell; in a wiki `|-` begins a row.
#[test]
fn rules_of_one_dash_are_of_markdown() {
    for rule in ["|-|-|", "|:-:|:-:|", "-|-"] {
        let table = format!("|Code|Reason|\n{rule}\n|486|Busy Here|\n");
        assert_eq!(read::open(&mut table.as_bytes(), None).unwrap().form, Form::Markdown, "{rule}");
    }
    assert_ne!(read::open(&mut &b"{|\n|-\n| 486 || Busy Here\n|}\n"[..], None).unwrap().form, Form::Markdown);
}

/// A remark or the prose around a table may have any word.
#[test]
fn a_word_of_a_language_makes_no_source_code_of_a_table() {
    for words in [
        "value_string",
        "a namespace is",
        "an enum {a}",
        "in case x = 5",
        "#define X",
        "sl_send_reply(\"404\", \"No\")",
    ] {
        let quoted = words.replace('"', "\"\"");
        for (form, table) in [
            (
                Form::Markdown,
                format!("{words}\n\n|Code|Reason|Note|\n|-|-|-|\n|486|Busy Here|{words}|\n|404|Not Found||\n"),
            ),
            (Form::Csv, format!("code,reason,note\n486,Busy Here,\"{quoted}\"\n404,Not Found,\n")),
            (Form::Csv, format!("code,reason,note\n486,\"Busy Here\",\"{quoted}\"\n404,\"Not Found\",\n")),
            (
                Form::Yaml,
                format!("- code: 486\n  reason: Busy Here\n  note: '{words}'\n- code: 404\n  reason: Not Found\n"),
            ),
        ] {
            let (guessed, rows) = rows(table.as_bytes(), None);
            assert_eq!((guessed, rows.len()), (form, 2), "{table}");
        }
    }
    assert_eq!(rows(b"typedef enum { /* <table> */ BUSY = 486 } s;", None).0, Form::C);
    assert_eq!(rows(b"#define\tSIP_BUSY\t486\n#define\tSIP_NO\t603\n", None).0, Form::C);
    assert_eq!(rows(b"486 Busy Here (namespace)\n404 Not Found\n", None).0, Form::Lines);
}

#[test]
fn a_quoted_word_makes_no_script_of_csv() {
    let (form, rows) = rows(b"code,reason\n486,\"Busy \"\"Here\"\"\"\n404,\"Not Found\"\n", None);
    assert_eq!((form, rows[0].phrase.as_deref()), (Form::Csv, Some("Busy \"Here\"")));
}

/// The form that is guessed, and the phrases that are read.
fn guessed(text: &str) -> (Form, Vec<String>) {
    let (form, rows) = rows(text.as_bytes(), None);
    (form, rows.into_iter().map(|row| format!("{} {}", row.code, row.phrase.unwrap_or_default())).collect())
}

#[test]
fn rows_of_csv_need_not_have_as_many_cells() {
    let read = (Form::Csv, vec!["486 Busy Here".to_owned(), "404 Not Found".to_owned()]);
    for table in [
        "code,phrase,meaning\n486,Busy Here,busy\n404,Not Found\n",
        "code;phrase;note\n486;Busy Here;a; b\n404;Not Found;c\n",
        "code;phrase;note\n486;Busy Here;a\n404;Not Found;c;\n",
        "Table 1: codes\ncode;phrase;note\n486;Busy Here;a\n404;Not Found;c\n",
        "# version 3.0\n486,Busy Here,a\n404,Not Found\n",
    ] {
        assert_eq!(guessed(table), read, "{table}");
    }
    assert_eq!(guessed("486 Busy Here, or so\n404 Not Found\n").0, Form::Lines);
}

#[test]
fn maps_of_scripts_are_no_lines() {
    let read = (Form::Script, vec!["480 Nobody's home".to_owned(), "486 Busy Here".to_owned()]);
    for map in [
        "const r = {\n 480: 'Nobody\\'s home', // when away\n 486: 'Busy Here'\n};\n",
        "var r = map[int]string{\n\t480: \"Nobody's home\", // when away\n\t486: \"Busy Here\",\n}\n",
        "R = {\n 480: 'Nobody\\'s home',  # when away\n 486: 'Busy Here',\n}\n",
    ] {
        assert_eq!(guessed(map), read, "{map}");
    }
    assert_eq!(guessed("486: Busy Here\n480 - \"Away\"\n404: Not Found\n").0, Form::Lines);
}

#[test]
fn yaml_whose_phrases_have_lines_of_their_own_is_yaml() {
    for (text, rows) in [
        ("200: OK\n480: >-\n  Subscriber\n  away\n", ["200 OK", "480 Subscriber away"]),
        ("480:\n  - Away\n  - Gone fishing\n", ["480 Away", "480 Gone fishing"]),
        ("- code: 486\n  reason: >-\n    Busy\n    Here\n- code: 480\n  reason: Away\n", ["486 Busy Here", "480 Away"]),
    ] {
        assert_eq!(guessed(text), (Form::Yaml, rows.map(str::to_owned).to_vec()), "{text}");
    }
    assert_eq!(guessed("486\n  Busy Here\n").0, Form::Lines);
    assert_eq!(guessed("- 200 OK\n- 480 Away: hang up.\n").0, Form::Lines);
}

#[test]
fn bytes_that_are_no_utf_8_are_windows_1252() {
    assert_eq!(read::text_of(b"486 Busy \x96 \x93K\xF6ln\x94 \x80\x9F"), "486 Busy – “Köln” €Ÿ");
}

/// Its elements would be glued together.
#[test]
fn xml_is_no_page() {
    let xml = "<r>\n<v>486</v>\n<d>Busy Here</d>\n<v>404</v>\n<d>Not Found</d>\n</r>\n";
    assert_eq!(guessed(xml), (Form::Lines, Vec::new()));
}

/// As a script it would have but one row.
#[test]
fn yaml_with_a_mistake_is_no_script() {
    let mut yaml: &[u8] = b"404: Not Found\n486: \"Busy Here\"\n603: [Decline\n";
    assert_eq!(read::open(&mut yaml, None).unwrap().form, Form::Yaml);
}

#[test]
fn published_tables_are_read_whole() {
    for file in fs::read_dir(data("published")).unwrap() {
        let path = file.unwrap().path();
        let bytes = fs::read(&path).unwrap();
        let mut reader = csv::Reader::from_reader(&*bytes);
        let header = reader.headers().unwrap().clone();
        let column = |names: &[&str]| header.iter().position(|title| names.contains(&title));
        let phrase = column(&["phrase", "reason"]);
        let wanted: Vec<_> = reader
            .records()
            .map(|record| {
                let record = record.unwrap();
                let code: u32 = record[0].trim_end_matches('*').parse().unwrap();
                (code, phrase.map(|phrase| record[phrase].trim().to_owned()).filter(|phrase| !phrase.is_empty()))
            })
            .collect();
        let (form, rows) = rows(&bytes, None);
        let read: Vec<_> = rows.into_iter().map(|row| (row.code, row.phrase)).collect();
        assert_eq!((form, read), (Form::Csv, wanted), "{}", path.display());
    }
}
