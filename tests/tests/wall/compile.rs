//! What the compiler says of many declarations.

use std::fmt::Write as _;
use std::ops::Range;

use serde_json::Value;
use sipcode_tests::outside::{Crate, at, workspace};

/// How many declarations one crate has at most.
const BATCH: usize = 300;

/// A text for the compiler.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Program<'a> {
    /// A declaration, with the name of what it declares.
    pub(crate) text: &'a str,
    pub(crate) name: &'a str,
    /// Whether it is expected to be right. Right ones and wrong ones are compiled apart, since what the compiler finds late, it
    /// may not find beside errors.
    pub(crate) is_right: bool,
    /// Whether it declares an enum without parameters, which can be used whether it is right or not.
    pub(crate) is_usable: bool,
}

/// An error or a warning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Complaint {
    pub(crate) is_error: bool,
    pub(crate) message: String,
    /// Where it stands in the text. It may stand behind it, in what uses the declaration.
    pub(crate) range: Range<usize>,
}

/// What the compiler says of each program.
pub(crate) fn compile(name: &str, programs: &[Program<'_>]) -> Vec<Vec<Complaint>> {
    let (right, wrong): (Vec<_>, Vec<_>) = (0..programs.len()).partition(|index| programs[*index].is_right);
    let batches: Vec<_> =
        right.chunks(BATCH).chain(wrong.chunks(BATCH)).map(|batch| Batch::new(programs, batch)).collect();
    let folder = Crate::new(env!("CARGO_TARGET_TMPDIR"), name, "2024", &manifest(batches.len()));
    folder.write("src/lib.rs", "");
    for (index, batch) in batches.iter().enumerate() {
        folder.write(&format!("batches/{index}.rs"), &batch.text);
    }
    let outcome = folder.cargo("check", &["--examples", "--quiet", "--message-format=json"]);
    let messages: Vec<Value> = outcome.stdout.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert!(messages.iter().any(|message| message["reason"] == "build-finished"), "{}", outcome.stderr);
    let mut complaints = vec![Vec::new(); programs.len()];
    for message in messages.iter().filter(|message| message["reason"] == "compiler-message") {
        if let Some((program, complaint)) = batches[batch(message)].complaint(&message["message"]) {
            complaints[program].push(complaint);
        }
    }
    complaints
}

/// Which batch a message of Cargo is about.
fn batch(message: &Value) -> usize {
    let target = message["target"]["name"].as_str().and_then(|name| name.strip_prefix("batch_"));
    target.and_then(|index| index.parse().ok()).unwrap_or_else(|| panic!("it is about the library: {message}"))
}

fn manifest(batches: usize) -> String {
    let dependency = at(&workspace().join("sipcode"));
    let mut manifest = format!("[dependencies]\nsipcode = {{ {dependency} }}\n\n[profile.dev]\nincremental = false\n");
    for index in 0..batches {
        let target = format!("name = \"batch_{index}\"\npath = \"batches/{index}.rs\"\ncrate-type = [\"lib\"]\n");
        write!(manifest, "\n[[example]]\n{target}").unwrap();
    }
    manifest
}

/// Programs as the modules of one crate.
struct Batch {
    text: String,
    /// Where each program stands, by its index.
    places: Vec<(usize, Range<usize>)>,
}

/// Other paths under which the library is found.
const HEAD: &str = "pub mod renamed {\n    pub use ::sipcode::*;\n    pub use crate::renamed as again;\n}\n\n";

const IMPORTS: &str = "#[allow(unused_imports)]\nuse sipcode::{SipStatus, StatusCode};\n";

impl Batch {
    fn new(programs: &[Program<'_>], batch: &[usize]) -> Self {
        let mut text = HEAD.to_owned();
        let mut places = Vec::new();
        for &index in batch {
            let program = &programs[index];
            write!(text, "pub mod m{index} {{\n{IMPORTS}\n").unwrap();
            let start = text.len();
            text.push_str(program.text);
            text.push_str(&usage(program));
            places.push((index, start..text.len()));
            text.push_str("}\n\n");
        }
        Self { text, places }
    }

    /// Whom a message of the compiler concerns, and what it says; nothing for what only sums up.
    fn complaint(&self, message: &Value) -> Option<(usize, Complaint)> {
        let spans = message["spans"].as_array().expect("there are spans");
        let text = message["message"].as_str().expect("there is a text");
        let level = message["level"].as_str().expect("there is a level");
        let Some(span) = spans.iter().find(|span| span["is_primary"] == true) else {
            let sums_up = level == "failure-note" || text.starts_with("aborting due to") || text.ends_with(" emitted");
            assert!(sums_up, "it stands nowhere: {message}");
            return None;
        };
        let offset = |key: &str| usize::try_from(span[key].as_u64().expect("a number")).expect("it is in the file");
        let range = offset("byte_start")..offset("byte_end");
        let found = self.places.iter().find(|(_, place)| place.start <= range.start && range.end <= place.end);
        let (index, place) = found.unwrap_or_else(|| panic!("it stands outside of all programs: {message}"));
        let range = range.start - place.start..range.end - place.start;
        Some((*index, Complaint { is_error: level == "error", message: text.to_owned(), range }))
    }
}

/// Uses what is declared as if it were right: a mistake makes no errors here.
fn usage(program: &Program<'_>) -> String {
    let Program { name, is_right, is_usable, .. } = program;
    let markers = if *is_right { "" } else { " + sipcode::FinalStatus + sipcode::ProvisionalStatus" };
    if !is_usable {
        return String::new();
    }
    format!(
        "
pub const FIRST: ::core::option::Option<&{name}> = <{name} as SipStatus>::ALL.first();

pub fn uses(status: &{name}) -> impl SipStatus{markers} {{
    let _: (u16, &str) = (status.code().as_u16(), status.reason());
    let _ = [<{name} as SipStatus>::from_code(status.code()), {name}::recognize(status.code())];
    {name}::try_from(486_u16).unwrap_or_else(|error| panic!(\"{{error}}\"))
}}
"
    )
}
