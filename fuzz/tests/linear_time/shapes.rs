//! Enums of any size: right, with every variant wrong in the same way, and with one part that is long.

use std::hint::black_box;

use proc_macro2::TokenStream;
use sipcode_fuzz::DERIVES;

use crate::{Run, Work};

/// Each derive on each shape.
pub fn works() -> impl Iterator<Item = Work> {
    DERIVES.iter().flat_map(|derive| SHAPES.iter().map(|shape| shape.work(derive.emit)))
}

/// One kind of enum.
struct Shape {
    name: &'static str,
    /// The smallest size that is counted.
    size: usize,
    /// The enum of a size.
    source: fn(usize) -> String,
}

impl Shape {
    fn work(&'static self, derive: fn(TokenStream) -> TokenStream) -> Work {
        let times = move |times| -> Run {
            let input = (self.source)(self.size * times).parse().expect("a shape is an item");
            Box::new(move || drop(black_box(derive(input))))
        };
        Work { name: self.name.to_owned(), times: Box::new(times) }
    }
}

const fn shape(name: &'static str, size: usize, source: fn(usize) -> String) -> Shape {
    Shape { name, size, source }
}

const VARIANTS: usize = 50;
const OPTIONS: usize = 200;
const LETTERS: usize = 4000;
const DEPTH: usize = 25;

/// An enum with these options, and so many variants like this one, in which `{}` is its number. All numbers have as many
/// digits, so that each name takes the same work.
fn enum_of(options: &str, count: usize, variant: &str) -> String {
    let variants: String =
        (1000..).take(count).map(|number| variant.replace("{}", &number.to_string()) + ",").collect();
    format!("{options} enum E {{ {variants} }}")
}

/// An enum whose codes are all different, as many as there are.
fn codes(options: &str, count: usize, variant: &str) -> String {
    let variants: String = (100..700)
        .take(count)
        .map(|code| variant.replace("{code}", &code.to_string()).replace("{}", &code.to_string()) + ",")
        .collect();
    format!("{options} enum E {{ {variants} }}")
}

fn long(part: &str, count: usize) -> String {
    part.repeat(count)
}

const SHAPES: &[Shape] = &[
    // Right.
    shape("every code has a phrase of its own", VARIANTS, |n| {
        codes(r#"#[sip(vendor = "Acme", dialect)]"#, n, r#"#[sip({code}, "Reason {}")] V{}"#)
    }),
    shape("every code has every option", VARIANTS, |n| {
        codes(r#"#[sip(vendor = "Acme", dialect)]"#, n, r#"#[sip({code}, "Reason {}", action = Wait, q850 = 17)] V{}"#)
    }),
    shape("every variant has a description", VARIANTS, |n| {
        codes(r#"#[sip(vendor = "Acme", dialect)]"#, n, "/** One.\n * Two. */ #[sip({code}, \"Reason {}\")] V{}")
    }),
    shape("every discriminant is written", VARIANTS, |n| {
        codes(r#"#[sip(vendor = "Acme", dialect)]"#, n, r#"#[sip({code}, "Reason {}")] V{} = {code}"#)
    }),
    shape("a long description", OPTIONS, |n| format!("enum E {{ {} #[sip(486)] A }}", long("/// A line.\n", n))),
    shape("a long block comment", OPTIONS, |n| {
        format!("enum E {{ /** {} */ #[sip(486)] A }}", long(" * A line.\n", n))
    }),
    shape("attributes of others", OPTIONS, |n| format!("{} enum E {{ #[sip(486)] A }}", long("#[other(one, two)]", n))),
    shape("a long phrase of one's own", LETTERS, |n| {
        format!(r#"enum E {{ #[sip(497, "{}", vendor)] A }}"#, long("a", n))
    }),
    shape("a long path of the library", OPTIONS, |n| {
        format!("#[sip(crate = {}a)] enum E {{ #[sip(486)] A }}", long("a::", n))
    }),
    // Every variant is wrong.
    shape("no attribute", VARIANTS, |n| enum_of("", n, "V{}")),
    shape("no attribute, and a name like a phrase", VARIANTS, |n| enum_of("#[sip(fallback)]", n, "BusyHere{}")),
    shape("no code", VARIANTS, |n| enum_of("", n, "#[sip] V{}")),
    shape("the same code", VARIANTS, |n| enum_of("", n, "#[sip(486)] V{}")),
    shape("the same code of one's own", VARIANTS, |n| enum_of("", n, r#"#[sip(497, "Trunk Full", vendor)] V{}"#)),
    shape("a phrase of another code", VARIANTS, |n| enum_of("", n, r#"#[sip(486, "Not Found")] V{}"#)),
    shape("a code that is not registered", VARIANTS, |n| enum_of("", n, r#"#[sip(497, "Busy Here")] V{}"#)),
    shape("no phrase", VARIANTS, |n| enum_of(r#"#[sip(vendor = "Acme")]"#, n, "#[sip(497)] V{}")),
    shape("a code out of range", VARIANTS, |n| enum_of("", n, r#"#[sip(99, "Busy Here")] V{}"#)),
    shape("a string for a code", VARIANTS, |n| enum_of("#[sip(fallback)]", n, r#"#[sip("486", "Busy Here")] V{}"#)),
    shape("a sum for a code", VARIANTS, |n| enum_of("", n, "#[sip(400 + 86)] V{}")),
    shape("an illegal phrase", VARIANTS, |n| enum_of("", n, r#"#[sip(486, "Busy\r\nHere")] V{}"#)),
    shape("outer space", VARIANTS, |n| enum_of("", n, r#"#[sip(486, " Busy Here ")] V{}"#)),
    shape("a code outside the class", VARIANTS, |n| enum_of("#[sip(class = ServerError)]", n, "#[sip(486)] V{}")),
    shape("a code outside the range", VARIANTS, |n| enum_of("#[sip(range = 500..=509)]", n, "#[sip(486)] V{}")),
    shape("a class that is none", VARIANTS, |n| {
        enum_of("#[sip(class = SeverError, range = 4..5)]", n, "#[sip(486)] V{}")
    }),
    shape("`vendor` on a registered code", VARIANTS, |n| enum_of("", n, r#"#[sip(486, "Busy", vendor)] V{}"#)),
    shape("`custom` without effect", VARIANTS, |n| enum_of("", n, r#"#[sip(486, "Busy Here", custom)] V{}"#)),
    shape("an unknown option", VARIANTS, |n| enum_of("", n, "#[sip(486, vendr)] V{}")),
    shape("an unknown cause", VARIANTS, |n| enum_of("", n, r#"#[sip(486, q850 = "User bussy")] V{}"#)),
    shape("an unknown action", VARIANTS, |n| enum_of("", n, "#[sip(486, action = Failovr)] V{}")),
    shape("another discriminant", VARIANTS, |n| enum_of("", n, "#[sip(486)] V{} = {}")),
    shape("fields", VARIANTS, |n| enum_of("", n, "#[sip(486)] V{}(u8, u16)")),
    shape("two attributes", VARIANTS, |n| enum_of("", n, "#[sip(486)] #[sip(486)] V{}")),
    shape("`other`", VARIANTS, |n| enum_of("", n, "#[sip(other)] V{}(StatusCode)")),
    shape("`other` with all that is wrong with it", VARIANTS, |n| {
        enum_of("#[sip(class = ClientError, range = 400..=499, fallback)]", n, "#[sip(other, 486)] V{}(#[sip] u16)")
    }),
    shape("`other` behind all", VARIANTS, |n| enum_of("", n, "V{}").replace(" }", "#[sip(other)] O(StatusCode) }")),
    // One part is long.
    shape("the enum has many attributes", OPTIONS, |n| {
        format!("{} enum E {{ #[sip(486)] A }}", long(r#"#[sip(vendor = "Acme")]"#, n))
    }),
    shape("an option of the enum, many times", OPTIONS, |n| {
        format!("#[sip({})] enum E {{ #[sip(486)] A }}", long("dialect,", n))
    }),
    shape("an option of the enum, misspelt many times", OPTIONS, |n| {
        format!("#[sip({})] enum E {{ #[sip(486)] A }}", long("fallbck,", n))
    }),
    shape("unknown options of the enum", OPTIONS, |n| {
        format!("#[sip({})] enum E {{ #[sip(486)] A }}", long("unheard,", n))
    }),
    shape("values for options of the enum", OPTIONS, |n| {
        format!("#[sip({})] enum E {{ #[sip(486)] A }}", long("1,", n))
    }),
    shape("commas for options of the enum", OPTIONS, |n| {
        format!("#[sip({})] enum E {{ #[sip(486)] A }}", long(",", n))
    }),
    shape("the variant has many attributes", OPTIONS, |n| format!("enum E {{ {} A }}", long("#[sip(486)]", n))),
    shape("an option of the variant, many times", OPTIONS, |n| {
        format!("enum E {{ #[sip(486, {})] A }}", long("q850 = 17,", n))
    }),
    shape("an option of the variant, misspelt many times", OPTIONS, |n| {
        format!("enum E {{ #[sip(486, {})] A }}", long("vendr,", n))
    }),
    shape("unknown options of the variant", OPTIONS, |n| {
        format!("enum E {{ #[sip(486, {})] A }}", long("unheard,", n))
    }),
    shape("values for options of the variant", OPTIONS, |n| format!("enum E {{ #[sip(486, {})] A }}", long("1,", n))),
    shape("commas for options of the variant", OPTIONS, |n| format!("enum E {{ #[sip(486, {})] A }}", long(",", n))),
    shape("arguments of `other`", OPTIONS, |n| format!("enum E {{ #[sip(other, {})] A(StatusCode) }}", long("1,", n))),
    shape("fields of `other`", OPTIONS, |n| format!("enum E {{ #[sip(other)] A({}) }}", long("StatusCode,", n))),
    shape("a long phrase that differs", LETTERS, |n| format!(r#"enum E {{ #[sip(486, "{}")] A }}"#, long("a", n))),
    shape("a long illegal phrase", LETTERS, |n| format!(r#"enum E {{ #[sip(486, "{}")] A }}"#, long("%", n))),
    shape("a long phrase of line breaks", LETTERS, |n| {
        format!(r#"enum E {{ #[sip(486, "{}")] A }}"#, long(r"\r\n", n))
    }),
    shape("a long phrase of spaces", LETTERS, |n| format!(r#"enum E {{ #[sip(486, "{}")] A }}"#, long(" ", n))),
    shape("a long name", LETTERS, |n| format!("enum E {{ V{} }}", long("Ab", n))),
    shape("a long key", LETTERS, |n| format!("enum E {{ #[sip(486, {})] A }}", long("a", n))),
    shape("a long class", LETTERS, |n| format!("#[sip(class = {})] enum E {{ #[sip(486)] A }}", long("a", n))),
    shape("a long action", LETTERS, |n| format!("enum E {{ #[sip(486, action = {})] A }}", long("a", n))),
    shape("a long cause", LETTERS, |n| format!(r#"enum E {{ #[sip(486, q850 = "{}")] A }}"#, long("a", n))),
    shape("a long number", LETTERS, |n| format!("enum E {{ #[sip({}, q850 = {0})] A }}", long("4", n))),
    shape("a long number for a phrase", LETTERS, |n| format!("enum E {{ #[sip(486, {})] A }}", long("4", n))),
    shape("a long sum", OPTIONS, |n| format!("enum E {{ #[sip({}1)] A }}", long("1 + ", n))),
    shape("a long range", OPTIONS, |n| format!("#[sip(range = {}1)] enum E {{ #[sip(486)] A }}", long("1 .. ", n))),
    shape("parameters", OPTIONS, |n| format!("enum E<{}> {{ #[sip(486)] A }}", long("const N: u8,", n))),
    shape("bounds", OPTIONS, |n| format!("enum E<T> where {} {{ #[sip(486)] A }}", long("T: Copy,", n))),
    shape("nested bounds", DEPTH, |n| format!("enum E<T: {}u8{}> {{ #[sip(486)] A }}", long("A<", n), long(">", n))),
    shape("a missing comma after each option", OPTIONS, |n| format!("enum E {{ #[sip(486{})] A }}", long(" q850", n))),
    shape("missing commas between numbers", OPTIONS, |n| format!("enum E {{ #[sip(486{})] A }}", long(" 480", n))),
    shape("missing commas between words", OPTIONS, |n| format!("enum E {{ #[sip({})] A }}", long(" a", n))),
    shape("missing commas between texts", OPTIONS, |n| {
        format!("enum E {{ #[sip({})] A }}", long(" code = 480 - \"a\" -", n))
    }),
    shape("missing commas before slips", OPTIONS, |n| format!("enum E {{ #[sip(486{})] A }}", long(" q85 = 1", n))),
    shape("colons in a value", OPTIONS, |n| format!("#[sip(crate = {}a)] enum E {{ #[sip(486)] A }}", long("a: ", n))),
    shape("colons behind options", OPTIONS, |n| format!("enum E {{ #[sip(486, {})] A }}", long("class: 1,", n))),
    shape("missing commas between options", OPTIONS, |n| format!("enum E {{ #[sip(486{})] A }}", long(", q850 17", n))),
    shape("missing commas on the enum", OPTIONS, |n| {
        format!("#[sip({})] enum E {{ #[sip(486)] A }}", long("vendor \"Acme\",", n))
    }),
    shape("values of one header field", OPTIONS, |n| {
        format!(r#"enum E {{ #[sip(405, header("Allow" = {}))] A }}"#, long(r#""INVITE","#, n))
    }),
    shape("lines of header fields", OPTIONS, |n| {
        format!(r#"enum E {{ #[sip(503, header({}))] A }}"#, long(r#""X-A: {a} of 5","#, n))
    }),
    shape("closures with types", OPTIONS, |n| format!("enum E {{ #[sip({})] A(u8) }}", long("with = |a: b| c,", n))),
    shape("nested flags", DEPTH, |n| format!("enum E {{ #[sip({}486{})] A }}", long("custom(486,", n), long(")", n))),
    shape("`fallback` and phrases of what it needs", VARIANTS, |n| {
        enum_of("#[sip(fallback)]", n, r#"#[sip(486, "Bad Request")] V{}"#)
    }),
    shape("nested parentheses", DEPTH, |n| format!("enum E {{ #[sip({}486{})] A }}", long("(", n), long(")", n))),
    // Many variants, held against one part that is long.
    shape("variants beside unknown options", VARIANTS, |n| {
        enum_of(&format!("#[sip({})]", long("vendr,", n)), n, r#"#[sip(497, "Trunk Full")] V{}"#)
    }),
    shape("variants without attribute beside misspelt options", VARIANTS, |n| {
        enum_of(&format!("#[sip({})]", long("fallbck,", n)), n, "BusyHere{}")
    }),
    shape("variants beside a long class", VARIANTS, |n| {
        enum_of(&format!("#[sip(class = {})]", long("a", n * 16)), n, "#[sip(486)] V{}")
    }),
    shape("variants beside a long range", VARIANTS, |n| {
        enum_of(&format!("#[sip(range = 1..={})]", long("1", n * 16)), n, "#[sip(486)] V{}")
    }),
    shape("variants beside a long range that is none", VARIANTS, |n| {
        enum_of(&format!("#[sip(range = {}1)]", long("1 + ", n * 4)), n, "#[sip(486)] V{}")
    }),
    shape("variants beside a path of the library that is none", VARIANTS, |n| {
        enum_of(&format!("#[sip(crate = {})]", long("a::", n * 4)), n, "#[sip(other)] V{}")
    }),
    shape("variants beside a long vendor", VARIANTS, |n| {
        enum_of(&format!("#[sip(vendor = \"{}\")]", long("a", n * 16)), n, "#[sip(497)] V{}")
    }),
];
