//! What an error offers compiles when it is pasted.
//!
//! Each program of `ui/fail/` is mended as its errors on record say: by their first offers, by their second, and so on.
//! Every mended program is a module of one crate, which must compile.

use std::ops::Range;
use std::sync::LazyLock;

use sipcode_tests::cases::{Case, cases};
use sipcode_tests::diagnostics::Diagnostic;
use sipcode_tests::outside::{Crate, at, workspace};

/// The programs with an error whose help is words alone: what is meant cannot be known, or the remedy is to leave out or to
/// move what stands there.
const WITHOUT_OFFER: &[&str] = &[
    "enum/class_like_none",
    "enum/class_without_value",
    "enum/code_before_range",
    "enum/code_on_the_enum",
    "enum/code_outside_class",
    "enum/code_outside_class_provisional",
    "enum/code_outside_range",
    "enum/comma_missing",
    "enum/comma_twice",
    "enum/const_parameter",
    "enum/equals_sign_missing",
    "enum/lifetime_parameter",
    "enum/not_an_enum_struct",
    "enum/not_an_enum_union",
    "enum/other_with_class",
    "enum/other_with_fallback",
    "enum/other_with_range",
    "enum/range_a_string",
    "enum/range_empty_half_open",
    "enum/range_no_range",
    "enum/range_of_constants",
    "enum/range_of_negative_numbers",
    "enum/range_of_sums",
    "enum/range_outside_class",
    "enum/repeated_key_in_two_attributes",
    "enum/type_parameter",
    "enum/type_parameter_with_bounds",
    "enum/unknown_key_for_one_in_another_attribute",
    "enum/unknown_key_like_none",
    "enum/variant_key_on_enum",
    "enum/vendor_code_outside_class",
    "published/precondition_failure_twice",
    "to_status/code_outside_class",
    "to_status/code_outside_range",
    "to_status/dialect_on_the_enum",
    "to_status/display_on_the_enum",
    "to_status/fallback_on_the_enum",
    "to_status/on_a_struct",
    "to_status/other_without_a_code",
    "to_status/sip_twice",
    "to_status/transparent_on_a_field",
    "to_status/transparent_with_class",
    "to_status/transparent_with_range",
    "to_status/transparent_with_two_values",
    "to_status/transparent_without_value",
    "variant/action_like_none",
    "variant/action_without_value",
    "variant/code_1000",
    "variant/code_a_word_on_other",
    "variant/code_above_699",
    "variant/code_above_699_in_hex",
    "variant/code_behind_an_option",
    "variant/code_below_100",
    "variant/code_char",
    "variant/code_from_macro_out_of_range",
    "variant/code_from_macro_sum",
    "variant/code_macro_call",
    "variant/code_of_forty_digits",
    "variant/code_string_no_number",
    "variant/code_sum",
    "variant/code_that_wraps_to_486",
    "variant/code_twice",
    "variant/code_twice_in_another_base",
    "variant/code_twice_with_custom_phrase",
    "variant/code_zero",
    "variant/equals_sign_missing",
    "variant/option_like_none",
    "variant/option_of_the_enum",
    "variant/other_twice",
    "variant/sip_missing",
    "variant/sip_missing_beside_one_on_a_field",
    "variant/sip_missing_beside_other",
    "variant/sip_on_a_field",
    "variant/sip_three_times",
    "variant/sip_twice",
    "variant/sip_twice_to_split_options",
    "variant/vendor_code_twice",
];

/// The programs whose mistake stands in the arguments of a `macro_rules!` macro, where no whole attribute can be pasted.
const IN_A_MACRO: &[&str] = &[
    "variant/code_from_macro_constant",
    "variant/code_from_macro_float",
    "variant/code_from_macro_identifier",
    "variant/code_from_macro_negative_expr",
    "variant/code_from_macro_negative_literal",
    "variant/code_from_macro_string",
    "variant/code_from_macro_wrong_suffix",
    "variant/phrase_from_macro_differs",
];

/// What changes with the variant where it is used: the program, the use, and what takes its place.
const USES: &[(&str, &str, &str)] = &[
    ("variant/fields_in_braces", "AcmeStatus::Busy { line: 3 }", "AcmeStatus::Busy"),
    ("variant/fields_in_empty_parentheses", "AcmeStatus::Busy()", "AcmeStatus::Busy"),
    ("variant/fields_in_parentheses", "AcmeStatus::Busy(3)", "AcmeStatus::Busy"),
    ("variant/fields_of_a_status_code", "AcmeStatus::Busy(StatusCode::BUSY_HERE)", "AcmeStatus::Busy"),
    ("variant/other_with_empty_parentheses", "AcmeStatus::Other()", "AcmeStatus::Other(StatusCode::GONE)"),
    ("variant/other_with_option", "AcmeStatus::Other(None)", "AcmeStatus::Other(StatusCode::GONE)"),
    ("variant/other_with_reference", "AcmeStatus::Other(&StatusCode::GONE)", "AcmeStatus::Other(StatusCode::GONE)"),
    (
        "variant/other_with_two_named_values",
        "AcmeStatus::Other { code: StatusCode::GONE, line: 3 }",
        "AcmeStatus::Other(StatusCode::GONE)",
    ),
    ("variant/other_with_u16", "AcmeStatus::Other(410)", "AcmeStatus::Other(StatusCode::GONE)"),
    ("variant/other_without_value", "AcmeStatus::Other.code()", "AcmeStatus::Other(StatusCode::GONE).code()"),
];

/// The programs with several mistakes where the one that an offer mends makes room for another.
const MAKE_ROOM: &[&str] = &[
    // They use the variant that loses its fields.
    "combined/eight_rules_on_eight_variants",
    "combined/two_keys_and_six_variants",
    // The mistake had silenced another.
    "combined/wrong_class_silences_membership",
    "combined/wrong_range_silences_membership",
];

static CASES: LazyLock<Vec<Case>> = LazyLock::new(|| {
    let mut cases = cases();
    cases.retain(|case| {
        ["enum", "variant", "published", "to_status"].iter().any(|folder| case.name.starts_with(folder))
    });
    cases
});

/// Text for a place in the source.
#[derive(Debug, Clone)]
struct Edit {
    range: Range<usize>,
    text: String,
}

/// What an error offers.
#[derive(Debug)]
enum Offer {
    Edit(Edit),
    /// A whole attribute, where the source has none.
    OutOfPlace,
}

fn offers(case: &Case, error: &Diagnostic) -> Vec<Offer> {
    let help = error.help.as_deref().unwrap_or_default();
    help.split('`')
        .skip(1)
        .step_by(2)
        .filter_map(|text| offer(&case.source, error.offset(&case.source), text))
        .collect()
}

/// What to do with a text in backticks, unless it is a word.
fn offer(source: &str, at: usize, text: &str) -> Option<Offer> {
    let edit = |range, text: &str| Some(Offer::Edit(Edit { range, text: text.to_owned() }));
    if text.contains('…') {
        return None;
    }
    if let Some(inner) = text.strip_prefix("#[") {
        if extent(inner, &[]) + 1 < inner.len() {
            return edit(end_of_the_body(source, at), &format!(" {text} "));
        }
        if let Some(attribute) = attributes(source).find(|attribute| attribute.contains(&at)) {
            return edit(attribute, text);
        }
        let starts_line = source[..at].rsplit('\n').next().is_some_and(|before| before.trim().is_empty());
        return if starts_line { edit(at..at, &format!("{text} ")) } else { Some(Offer::OutOfPlace) };
    }
    let variant = variant(source, at, text).filter(|variant| source[variant.clone()] != *text)?;
    edit(variant, text)
}

/// How far the text goes to one of these characters, or to a bracket that nothing opens, outside of nested brackets and
/// of string literals.
fn extent(text: &str, ends: &[char]) -> usize {
    let (mut depth, mut in_string, mut escaped) = (0, false, false);
    for (offset, character) in text.char_indices() {
        match character {
            _ if escaped => escaped = false,
            '\\' if in_string => escaped = true,
            '"' => in_string = !in_string,
            _ if in_string => {}
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth == 0 => return offset,
            ')' | ']' | '}' => depth -= 1,
            end if depth == 0 && ends.contains(&end) => return offset,
            _ => {}
        }
    }
    text.len()
}

/// The attributes of the derive.
fn attributes(source: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    source.match_indices("#[sip").map(|(start, _)| {
        let inner = start + "#[".len();
        start..inner + extent(&source[inner..], &[]) + "]".len()
    })
}

/// The variant around this place, without its attributes, if it has the name with which the text starts.
fn variant(source: &str, at: usize, text: &str) -> Option<Range<usize>> {
    let name: String = text.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
    let line = source[..at].rfind('\n')? + 1;
    let start = line + source[line..].find(|letter: char| !letter.is_whitespace())?;
    let end = start + extent(&source[start..], &[',']);
    let rest = source[start..end].strip_prefix(&name).filter(|_| !name.is_empty() && (start..end).contains(&at))?;
    let is_whole = !rest.starts_with(|letter: char| letter.is_alphanumeric() || letter == '_');
    is_whole.then_some(start..end)
}

/// Where another variant fits, behind the others.
fn end_of_the_body(source: &str, at: usize) -> Range<usize> {
    let body = at + source[at..].find('{').expect("the enum has a body") + 1;
    let end = body + extent(&source[body..], &[]);
    end..end
}

/// A program as one choice among the offers makes it.
struct Mended {
    case: &'static str,
    module: String,
    /// What was pasted.
    pasted: Vec<String>,
    source: String,
}

/// The program with the first offer of each error, with the second, and so on; none if an error has no offer.
fn mended(case: &'static Case) -> Vec<Mended> {
    let offers: Vec<_> = case.errors.iter().map(|error| offers(case, error)).collect();
    let edits = |offers: &[Offer], choice: usize| match offers.get(choice).or(offers.last())? {
        Offer::Edit(edit) => Some(edit.clone()),
        Offer::OutOfPlace => None,
    };
    let choices = 0..offers.iter().map(Vec::len).max().unwrap_or(0);
    let programs = choices.filter_map(|choice| {
        let edits: Option<Vec<_>> = offers.iter().map(|offers| edits(offers, choice)).collect();
        let mut source = case.source.clone();
        let mut edits = edits?;
        // Of two errors in one attribute, the offer of the first.
        edits.sort_by_key(|edit| edit.range.start);
        edits.dedup_by(|later, earlier| later.range == earlier.range);
        for Edit { range, text } in edits.iter().rev() {
            source.replace_range(range.clone(), text);
        }
        for (_, used, replaced) in USES.iter().filter(|(name, ..)| *name == case.name) {
            assert!(source.contains(used), "{}: {used}", case.name);
            source = source.replace(used, replaced);
        }
        let module = format!("{}_{choice}", case.name.replace('/', "_"));
        Some(Mended { case: &case.name, module, pasted: edits.into_iter().map(|edit| edit.text).collect(), source })
    });
    programs.collect()
}

/// What the compiler says against them. Those that do not compile are left out the next time, until all others do:
/// an error in one may keep the compiler from those in another.
fn failures(mut programs: Vec<Mended>) -> Vec<String> {
    let dependency = format!("[dependencies]\nsipcode = {{ {} }}\n", at(&workspace().join("sipcode")));
    let mended = Crate::new(env!("CARGO_TARGET_TMPDIR"), "mended", "2024", &dependency);
    for Mended { module, source, .. } in &programs {
        mended.write(&format!("src/{module}.rs"), source);
    }
    let mut failures = Vec::new();
    loop {
        let modules: Vec<_> = programs.iter().map(|program| format!("mod {};\n", program.module)).collect();
        mended.write("src/lib.rs", &format!("#![allow(warnings)]\n\n{}", modules.concat()));
        let outcome = mended.cargo("check", &[]);
        if outcome.success {
            return failures;
        }
        let (count, errors) = (programs.len(), outcome.diagnostics());
        programs.retain(|Mended { case, module, pasted, .. }| {
            let against_it = errors.iter().filter(|error| error.path == format!("src/{module}.rs"));
            let facts: Vec<_> = against_it.map(|error| format!("\n    {}: {}", error.line, error.fact)).collect();
            if !facts.is_empty() {
                failures.push(format!("{case} with {}{}", pasted.join(" and "), facts.concat()));
            }
            facts.is_empty()
        });
        assert!(programs.len() < count, "{}", outcome.stderr);
    }
}

/// The names of the cases with an error whose offers are like this.
fn names(condition: impl Fn(&[Offer]) -> bool) -> Vec<&'static str> {
    let has_one = |case: &&Case| case.errors.iter().any(|error| condition(&offers(case, error)));
    CASES.iter().filter(has_one).map(|case| &*case.name).collect()
}

#[test]
fn every_offer_compiles_when_pasted() {
    let programs: Vec<_> = CASES.iter().flat_map(mended).collect();
    assert!(programs.len() >= 150, "there are offers: {}", programs.len());
    let failures = failures(programs);
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// A program with several mistakes, and one offer pasted.
fn mended_once(case: &Case) -> Vec<(String, String)> {
    let edits = case.errors.iter().flat_map(|error| offers(case, error)).filter_map(|offer| match offer {
        Offer::Edit(edit) => Some(edit),
        Offer::OutOfPlace => None,
    });
    let programs = edits.enumerate().map(|(index, Edit { range, text })| {
        let mut source = case.source.clone();
        source.replace_range(range, &text);
        (format!("{}_{index}", case.name.replace('/', "_")), source)
    });
    programs.collect()
}

#[test]
fn in_a_program_with_several_mistakes_an_offer_leaves_fewer() {
    let dependency = format!("[dependencies]\nsipcode = {{ {} }}\n", at(&workspace().join("sipcode")));
    let crate_of_all = Crate::new(env!("CARGO_TARGET_TMPDIR"), "mended_once", "2024", &dependency);
    let combined: Vec<_> = cases().into_iter().filter(|case| case.name.starts_with("combined/")).collect();
    let mut modules = Vec::new();
    for case in &combined {
        for (module, source) in mended_once(case) {
            crate_of_all.write(&format!("src/{module}.rs"), &source);
            modules.push((case, module));
        }
    }
    assert!(modules.len() >= 50, "there are offers: {}", modules.len());
    let lines: Vec<_> = modules.iter().map(|(_, module)| format!("mod {module};\n")).collect();
    crate_of_all.write("src/lib.rs", &format!("#![allow(warnings)]\n\n{}", lines.concat()));
    let errors = crate_of_all.cargo("check", &[]).diagnostics();
    let mut no_fewer: Vec<_> = modules
        .iter()
        .filter(|(case, module)| {
            let path = format!("src/{module}.rs");
            errors.iter().filter(|error| error.path == path).count() >= case.errors.len()
        })
        .map(|(case, _)| &*case.name)
        .collect();
    no_fewer.dedup();
    assert_eq!(no_fewer, MAKE_ROOM);
}

#[test]
fn every_error_has_an_offer_except_where_none_could_be_right() {
    assert_eq!(names(<[_]>::is_empty), WITHOUT_OFFER);
}

#[test]
fn only_inside_macro_calls_an_attribute_has_no_place() {
    assert_eq!(names(|offers| offers.iter().any(|offer| matches!(offer, Offer::OutOfPlace))), IN_A_MACRO);
}
