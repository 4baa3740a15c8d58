//! Random items: whatever stands in their attributes, the derives do not panic, emit Rust, and offer what helps.
//! `RANDOM_ITEMS=100000 RANDOM_SEED=7 cargo test --test in_process random` tries more of them, from another seed.

use std::fmt::Write as _;

use fastrand::Rng;

use crate::offers;
use crate::program::errors;

const ITEMS: u64 = 800;

/// What arguments are made of.
const CODES: &[&str] = &[
    "486",
    "480",
    "404",
    "400",
    "500",
    "503",
    "600",
    "603",
    "183",
    "200",
    "497",
    "498",
    "99",
    "4860",
    "0x1E6",
    "486u16",
    "\"486\"",
    "\"486 Busy Here\"",
    "StatusCode::GONE",
    "Busy Here",
    "code = 410",
    "-486",
    "486.0",
    "()",
    "400 + 86",
    "497vendor",
    "",
];
const PHRASES: &[&str] = &[
    "\"Busy Here\"",
    "\"busy here\"",
    "\"Line Busy\"",
    "\"Gone\"",
    "\"Trunk Full\"",
    "\"Declined\"",
    "\"Gateway Timeout\"",
    "\"\"",
    "\" Gone\"",
    "\"Trunk\\u{a0}Full\"",
    "\"Trunk\\nFull\"",
    "Not Acceptable",
    "REASON",
    "reason = \"Gone\"",
    "\"Trunk Full\"vendor",
    "b\"Gone\"",
];
const OPTIONS: &[&str] = &[
    "vendor",
    "custom",
    "custom = \"Line Busy\"",
    "q850 = 34",
    "q850 = 0",
    "q850(17)",
    "q850 = \"User busy\"",
    "action = Failover",
    "action: Failover",
    "action = failover",
    "action = Banana",
    "acton = Retry",
    "alternatives = [600, 603]",
    "alternatives = 410",
    "alternatives = [499]",
    "starts = \"Line\"",
    "ends = \"Here\"",
    "starts = \"\"",
    "header(\"Min-Expires\" = 5)",
    "header(\"k\" = 5)",
    "header(\"Min-Expire\", field)",
    "header(\"Via\" = 1)",
    "header(\"A B\" = )",
    "header(\"Retry-After\" = later)",
    "other",
    "transparent",
    "transparent = 0",
    "transparent = field",
    "with = code_of",
    "with = \"code_of\"",
    "class = ClientError",
    "dialect",
    "fallback",
    "priority = 3",
    "vendor = false",
    "r#custom",
    "5",
    "[1, 2]",
    "::path",
    "= 5",
    "!",
];
const TYPE_OPTIONS: &[&str] = &[
    "class = ClientError",
    "class: ServerError",
    "class = clienterror",
    "range = 400..=499",
    "range = 480..490",
    "range = 499..=400",
    "range = 450 to 499",
    "vendor = \"Acme\"",
    "vendor(\"Acme\")",
    "vendor = Acme Corp",
    "vendor",
    "vendr = \"Acme\"",
    "dialect",
    "dialect: true",
    "fallback",
    "fallback = false",
    "by_phrase",
    "by_phrase()",
    "display = false",
    "display",
    "display false",
    "display = 1",
    "complete",
    "crate = ::sipcode",
    "crate = \"sipcode\"",
    "486",
    "\"Gone\"",
    "custom",
    "priority = 3",
    "480..=489",
    "=",
    "range",
];
const SEPARATORS: &[&str] = &[", ", ", ", ", ", ", ", ", ", ", ", "; ", " ", " => ", ",, ", ": "];
const FIELDS: &[&str] = &[
    "",
    "",
    "",
    "",
    "(StatusCode)",
    "(u8)",
    "(u8, String)",
    " { field: u8 }",
    " { min_expires: u32 }",
    "(#[sip(vendor)] u8)",
    "()",
    "(Box<Status>)",
];
const DISCRIMINANTS: &[&str] = &["", "", "", "", "", "", " = 486", " = 1", " = A"];
const NAMES: &[&str] =
    &["BusyHere", "Gone", "TrunkFull", "Other", "code", "from_code", "r#type", "Declined", "TooBrief", "A"];

fn arguments(rng: &mut Rng, first: &[&str], options: &[&str]) -> String {
    let mut text = String::new();
    for (place, pieces) in [first, options, options, options].into_iter().enumerate() {
        let is_there = if place == 0 { !pieces.is_empty() } else { rng.u8(..3) == 0 };
        if is_there {
            if !text.is_empty() {
                text += rng.choice(SEPARATORS).expect("there are some");
            }
            text += rng.choice(pieces).expect("there are some");
        }
    }
    text
}

fn attribute(rng: &mut Rng, arguments: &str) -> String {
    match rng.u8(..40) {
        0 => format!("#[sip[{arguments}]]"),
        1 => "#[sip]".to_owned(),
        2 => String::new(),
        _ => format!("#[sip({arguments})]"),
    }
}

fn item(rng: &mut Rng) -> String {
    let derive = if rng.bool() { "SipStatus" } else { "ToStatus" };
    let mut text = format!("#[derive({derive})]\n");
    if rng.u8(..12) == 0 {
        let arguments = arguments(rng, CODES, OPTIONS);
        let attribute = attribute(rng, &arguments);
        let fields = rng.choice(&["(StatusCode);", ";", " { field: u8 }", "(u8, u8);"]).expect("there are some");
        writeln!(text, "{attribute}\nstruct Status{fields}").expect("a string takes all");
        return text;
    }
    for _ in 0..rng.u8(..3) {
        let arguments = arguments(rng, &[], TYPE_OPTIONS);
        let attribute = attribute(rng, &arguments);
        writeln!(text, "{attribute}").expect("a string takes all");
    }
    let parameters = rng.choice(&["", "", "", "", "", "<T>", "<'a, T: Copy = u8>"]).expect("there are some");
    writeln!(text, "enum Status{parameters} {{").expect("a string takes all");
    let mut names = NAMES.to_vec();
    rng.shuffle(&mut names);
    for name in &names[..rng.usize(..4)] {
        for _ in 0..=rng.u8(1..4) / 2 {
            let mut arguments = arguments(rng, CODES, OPTIONS);
            if rng.u8(..3) == 0 {
                let phrase = rng.choice(PHRASES).expect("there are some");
                arguments = format!("{}, {phrase}", rng.choice(CODES).expect("there are some"));
            }
            writeln!(text, "    {}", attribute(rng, &arguments)).expect("a string takes all");
            if rng.bool() {
                break;
            }
        }
        let fields = rng.choice(FIELDS).expect("there are some");
        let discriminant = rng.choice(DISCRIMINANTS).expect("there are some");
        writeln!(text, "    {name}{fields}{discriminant},").expect("a string takes all");
    }
    text + "}\n"
}

pub(crate) fn from_environment(name: &str, usual: u64) -> u64 {
    std::env::var(name).map_or(usual, |value| value.parse().unwrap_or_else(|_| panic!("{name} is no number: {value}")))
}

#[test]
fn random_items_are_refused_without_a_panic_and_with_offers_that_help() {
    let mut rng = Rng::with_seed(from_environment("RANDOM_SEED", 3261));
    let (mut wrong, mut failures) = (0, Vec::new());
    for _ in 0..from_environment("RANDOM_ITEMS", ITEMS) {
        let source = item(&mut rng);
        if source.parse::<proc_macro2::TokenStream>().is_err() {
            continue;
        }
        let errors = errors(&source);
        wrong += u32::from(!errors.is_empty());
        for error in &errors {
            assert!(error.start > (1, 1), "the error stands nowhere: {}\n{source}", error.message);
            assert!(!error.help().is_empty(), "{}\n{source}", error.message);
        }
        // Where there are several, one may have silenced others.
        if errors.len() == 1 {
            failures.extend(offers::failures("random", &source));
        }
    }
    assert!(wrong > 100, "there are mistakes: {wrong}");
    assert!(failures.is_empty(), "{}{} offers do not help", failures.join("\n"), failures.len());
}
