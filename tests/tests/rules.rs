//! `docs/rules.md` is made of the cases of `ui/fail/`: of each its first line, its errors and where it lies.
//! `UPDATE_EXPECT=1 cargo test --test rules` writes it.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use expect_test::expect_file;
use sipcode_tests::diagnostics::diagnostics;
use sipcode_tests::outside::read;

const HEAD: &str = "\
# The rules of the derives

One line for each rule: what the compiler says where it is broken, and the smallest program that breaks it. A *set* derives
`SipStatus`, *answers* derive `ToStatus`. The page is made of these programs:
`UPDATE_EXPECT=1 cargo test -p sipcode-tests --test rules`.

All mistakes are reported at once, each as one error at the wrong token, with an offer only if it leaves fewer mistakes. Where
nothing certain can be said, a mistake silences others:

- A wrong kind of item, or parameters of a set, silence all else.
- A code that is missing, unreadable or out of range silences the rules of its variant.
- An illegal phrase is not compared with the registered one.
- Beside an unknown option, and beside `custom` or `dialect` in the wrong place, nothing is said of whether code, phrase,
  `vendor` and `custom` fit each other.
- Beside a `class` or `range` that leaves open which codes it allows, nothing is said of whether codes are in it.
- Beside a code that is taken or outside the limits nothing is said of its discriminant.
- Beside a code that is taken or outside the limits, and beside a wrong phrase, nothing is said of whether `starts` or `ends` fits.
";

/// The folders of the cases, and what they are about.
const TOPICS: [(&str, &str); 8] = [
    ("type", "The type and its options"),
    ("form", "The form of an attribute"),
    ("code", "The code"),
    ("phrase", "The reason phrase"),
    ("variant", "The variant and its options"),
    ("header", "Header fields"),
    ("side", "Functions that ask for a final or a provisional status"),
    ("combined", "Several mistakes at once"),
];

fn cases(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let names = entries.map(|entry| entry.expect("it can be read").file_name().into_string().expect("UTF-8"));
    let mut names: Vec<_> = names.filter_map(|name| name.strip_suffix(".rs").map(str::to_owned)).collect();
    names.sort();
    names
}

/// Text in a cell of a table.
fn cell(text: &str) -> String {
    text.replace('|', r"\|").replace('\n', " ")
}

fn page(root: &Path) -> String {
    let mut page = HEAD.to_owned();
    for (topic, heading) in TOPICS {
        write!(page, "\n## {heading}\n\n| rule | error | case |\n| --- | --- | --- |\n").expect("a string takes all");
        for name in cases(&root.join(topic)) {
            let case = root.join(topic).join(&name);
            let source = read(&case.with_extension("rs"));
            let rule = source.lines().next().and_then(|line| line.strip_prefix("//! ")).expect("a case says its rule");
            assert!(rule.ends_with('.'), "{name}: {rule}");
            let errors = diagnostics(&read(&case.with_extension("stderr"))).into_iter().map(|error| cell(&error.fact));
            let errors: Vec<_> = errors.collect();
            assert!(!errors.is_empty(), "{name}");
            let link = format!("[{name}](../tests/ui/fail/{topic}/{name}.rs)");
            writeln!(page, "| {} | {} | {link} |", cell(rule), errors.join("<br>")).expect("a string takes all");
        }
    }
    page
}

#[test]
fn the_page_of_the_rules_is_made_of_the_cases() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/fail");
    let folders = fs::read_dir(&root).expect("the folder is there").count();
    assert_eq!(folders, TOPICS.len(), "every folder has its heading");
    expect_file!["../../docs/rules.md"].assert_eq(&page(&root));
}
