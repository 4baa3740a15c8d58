//! Arguments in wrong forms and with wrong separators, alone and together: each is one error, nothing follows in its wake, and
//! every error offers the same, wholly mended attribute.

use std::collections::HashSet;

use fastrand::Rng;
use sipcode_core::tooling::read_offers;

use crate::program::errors;
use crate::random::from_environment;

/// An argument in its right form, and in wrong ones, which mean the same.
struct Argument {
    right: &'static str,
    wrong: &'static [&'static str],
}

const CODE: Argument = Argument {
    right: "486",
    wrong: &[
        "number = 486",
        "status = 486",
        "code(486)",
        "code => 486",
        "Code = 486",
        "r#code = 486",
        r#""486""#,
        "code = 486",
        "code: 486",
        "StatusCode::BUSY_HERE",
        "BUSY_HERE",
        "(486)",
    ],
};
const OWN_CODE: Argument = Argument { right: "497", wrong: &[r#""497""#, "code = 497", "(497)", r#"code = "497""#] };
const PHRASE: Argument = Argument {
    right: r#""Line Busy""#,
    wrong: &[
        r#"reason = "Line Busy""#,
        r#"phrase = "Line Busy""#,
        r#"reason: "Line Busy""#,
        r#"reason("Line Busy")"#,
        "Line Busy",
        "reason = Line Busy",
        r#"message = "Line Busy""#,
    ],
};
const CUSTOM: Argument = Argument {
    right: "custom",
    wrong: &["custom = true", "custom(true)", "custom: true", "custom true", "Custom", "custm", "custom == true"],
};
const VENDOR: Argument = Argument {
    right: "vendor",
    wrong: &["vendor = true", "vendor(true)", "vendor: true", "vendor => true", "vendr", "VENDOR"],
};
const OWN_PHRASE: Argument = Argument {
    right: r#""Line Busy", custom"#,
    wrong: &[
        r#""Line Busy"custom"#,
        r#"custom => "Line Busy""#,
        r#"custom = "Line Busy""#,
        r#"custom("Line Busy")"#,
        r#"custom "Line Busy""#,
        r#"custom: "Line Busy""#,
    ],
};
const OWN_PHRASE_OF_VENDOR: Argument = Argument {
    right: r#""Line Busy", vendor"#,
    wrong: &[r#""Line Busy"vendor"#, r#"vendor = "Line Busy""#, r#"vendor("Line Busy")"#, r#"vendor "Line Busy""#],
};
const CAUSE: Argument = Argument {
    right: "q850 = 34",
    wrong: &[
        "q850(34)",
        "q850: 34",
        "q850 34",
        "q850 => 34",
        "q850 == 34",
        r#"q850 = "34""#,
        "q80 = 34",
        "Q850 = 34",
        "q850 = [34]",
        "q850 = (34)",
        r#"q850 = "No circuit/channel available""#,
        r#"q850 = "34 No circuit/channel available""#,
    ],
};
const ACTION: Argument = Argument {
    right: "action = Failover",
    wrong: &[
        "action(Failover)",
        "action: Failover",
        "action Failover",
        "action => Failover",
        "action == Failover",
        r#"action = "Failover""#,
        "action = Action::Failover",
        "action = failover",
        "acton = Failover",
        "Action = Failover",
        "action = Failovr",
        "action = (Failover)",
        "action = fail_over",
    ],
};
const ALTERNATIVES: Argument = Argument {
    right: "alternatives = [600, 603]",
    wrong: &[
        "alternatives(600, 603)",
        "alternatives: [600, 603]",
        "alternatives [600, 603]",
        "alternatives([600, 603])",
        "alternatives = (600, 603)",
        "alternatives = 600, 603",
        "alternativs = [600, 603]",
        r#"alternatives = ["600", 603]"#,
        "alternatives = [600; 603]",
        "alternatives = [StatusCode::BUSY_EVERYWHERE, 603]",
        "alternatives => [600, 603]",
    ],
};
const STARTS: Argument = Argument {
    right: r#"starts = "Line""#,
    wrong: &[
        r#"starts("Line")"#,
        r#"starts: "Line""#,
        r#"starts "Line""#,
        "starts = Line",
        r#"start = "Line""#,
        r#"starts == "Line""#,
    ],
};
const HEADER: Argument = Argument {
    right: r#"header("Min-Expires" = min)"#,
    wrong: &[
        r#"header("Min-Expires", min)"#,
        r#"header("Min-Expires": min)"#,
        "header(Min-Expires = min)",
        "header(MinExpires = min)",
        r#"header("Min-Expires" => min)"#,
        r#"header("Min-Expires" == min)"#,
        r#"header = ("Min-Expires" = min)"#,
        r#"header = "Min-Expires: {min}""#,
        r#"header["Min-Expires" = min]"#,
        r#"heder("Min-Expires" = min)"#,
        r#"header{"Min-Expires" = min}"#,
        "header(min_expires = min)",
        r#""Min-Expires" = min"#,
        r#"header: "Min-Expires" = min"#,
        r#"header = "Min-Expires" = min"#,
        r#"header("Min-Expires" -> min)"#,
    ],
};
const RETRY: Argument = Argument {
    right: r#"header("Retry-After" = "5")"#,
    wrong: &[
        r#"header("Retry-After", "5")"#,
        r#"header = "Retry-After: 5""#,
        r#"header("Retry-After: 5")"#,
        r#"header: "Retry-After: 5""#,
        r#"header "Retry-After: 5""#,
    ],
};
const TRANSPARENT: Argument = Argument {
    right: "transparent = min",
    wrong: &[
        "transparent(min)",
        "transparent: min",
        "transparent min",
        r#"transparent = "min""#,
        "transparent == min",
        "transparant = min",
    ],
};
const WITH: Argument = Argument {
    right: "with = code_of",
    wrong: &["with(code_of)", "with: code_of", "with code_of", r#"with = "code_of""#, "with => code_of"],
};
const CLASS: Argument = Argument {
    right: "class = ClientError",
    wrong: &[
        "class(ClientError)",
        "class: ClientError",
        "class ClientError",
        "class => ClientError",
        r#"class = "ClientError""#,
        "class = Class::ClientError",
        "class = client_error",
        "class = 4xx",
        r#"class = "4xx""#,
        "class = ClientErr",
        "clas = ClientError",
        "class = (ClientError)",
        "class = 4",
    ],
};
const RANGE: Argument = Argument {
    right: "range = 480..=499",
    wrong: &[
        "range(480..=499)",
        "range: 480..=499",
        "range 480..=499",
        r#"range = "480..=499""#,
        "range = 480 to 499",
        "range = (480..=499)",
        "rang = 480..=499",
        "range => 480..=499",
        "range = [480..=499]",
        "range = 480 - 499",
        "range = 480-499",
        "range = 480, 499",
    ],
};
const NAME: Argument = Argument {
    right: r#"vendor = "Acme Corp""#,
    wrong: &[
        r#"vendor("Acme Corp")"#,
        r#"vendor: "Acme Corp""#,
        r#"vendor "Acme Corp""#,
        r#"vendor == "Acme Corp""#,
        "vendor = Acme Corp",
        r#"vendor = ("Acme Corp")"#,
        r#"vendr = "Acme Corp""#,
        r#"vendor => "Acme Corp""#,
    ],
};
const PATH: Argument = Argument {
    right: "crate = acme::sipcode",
    wrong: &[
        "crate(acme::sipcode)",
        "crate: acme::sipcode",
        r#"crate = "acme::sipcode""#,
        "crate => acme::sipcode",
        "crate acme::sipcode",
        "crate = (acme::sipcode)",
        "crate == acme::sipcode",
    ],
};
const DIALECT: Argument = Argument {
    right: "dialect",
    wrong: &["dialect = true", "dialect(true)", "dialect: true", "dialect true", "dialec", "Dialect"],
};
const DISPLAY: Argument = Argument {
    right: "display = false",
    wrong: &[
        "display(false)",
        "display: false",
        "display false",
        r#"display = "false""#,
        "display = no",
        "dispaly = false",
        "display => false",
    ],
};
const COMPLETE: Argument = Argument {
    right: "complete",
    wrong: &["complete = true", "complete(true)", "complete: true", "complet", "Complete"],
};

const SEPARATORS: [&str; 4] = ["; ", " => ", ": ", " "];

/// What stands around the attribute.
const SET: [&str; 2] = ["#[derive(SipStatus)]\nenum E {\n", "\nA }"];
const BY_PHRASE: [&str; 2] = ["#[derive(SipStatus)]\n#[sip(by_phrase)]\nenum E {\n#[sip(486)]\nB,", "\nA }"];
const ANSWERS: [&str; 2] = ["#[derive(ToStatus)]\nenum E {\n", "\nA { min: u32 } }"];
const OF_STRUCT: [&str; 2] = ["#[derive(ToStatus)]\n", "\nstruct E { min: u32 }"];
const OF_SET: [&str; 2] = ["#[derive(SipStatus)]\n", "\nenum E { #[sip(486)] A }"];
const OF_ANSWERS: [&str; 2] = ["#[derive(ToStatus)]\n", "\nenum E { #[sip(486)] A }"];

const ATTRIBUTES: [([&str; 2], &[Argument]); 15] = [
    (SET, &[CODE, PHRASE, CUSTOM, CAUSE, ACTION]),
    (SET, &[CODE, OWN_PHRASE, CAUSE, ALTERNATIVES]),
    (SET, &[CODE, ALTERNATIVES, ACTION]),
    (SET, &[OWN_CODE, PHRASE, VENDOR, ACTION, CAUSE]),
    (SET, &[OWN_CODE, OWN_PHRASE_OF_VENDOR, CAUSE, ACTION]),
    (BY_PHRASE, &[CODE, PHRASE, STARTS, ACTION]),
    (ANSWERS, &[CODE, PHRASE, CAUSE, HEADER, RETRY]),
    (ANSWERS, &[CODE, HEADER, RETRY, ACTION]),
    (ANSWERS, &[OWN_CODE, PHRASE, VENDOR, HEADER]),
    (ANSWERS, &[TRANSPARENT, CAUSE, HEADER]),
    (ANSWERS, &[WITH, TRANSPARENT, ACTION]),
    (OF_STRUCT, &[CODE, PHRASE, CUSTOM, HEADER, COMPLETE]),
    (OF_SET, &[CLASS, RANGE, NAME, DIALECT]),
    (OF_SET, &[NAME, PATH, DISPLAY, DIALECT]),
    (OF_ANSWERS, &[CLASS, NAME, PATH, COMPLETE]),
];

/// What is wrong: for each argument its form, and for each place between two the separator.
struct Slips {
    forms: Vec<Option<usize>>,
    separators: Vec<Option<usize>>,
    /// Before which argument another attribute begins, which is no mistake.
    part: usize,
}

/// Says what the derive does else than expected.
fn failure([before, behind]: [&str; 2], arguments: &[Argument], slips: &Slips) -> Option<String> {
    let first_word = |text: &'static str| text.split(|letter: char| !letter.is_alphanumeric()).next();
    let (mut written, mut mistakes, mut missing) = (String::new(), 0, 0);
    for (index, argument) in arguments.iter().enumerate() {
        let form = slips.forms[index].map_or(argument.right, |form| argument.wrong[form]);
        mistakes += usize::from(slips.forms[index].is_some());
        if index > 0 {
            // Where no comma stands, it takes a known key to begin the next argument.
            let begins = first_word(form) == first_word(argument.right);
            let wrong = slips.separators[index - 1].filter(|_| begins);
            // A comma that is missing before an argument is no error of its own, if there is one at the same place.
            let is_missing = |separator: usize| SEPARATORS[separator] == " " && slips.forms[index].is_some();
            if wrong.is_some_and(is_missing) {
                missing += 1;
            } else {
                mistakes += usize::from(wrong.is_some());
            }
            let right = if index == slips.part { ")]\n#[sip(" } else { ", " };
            written += wrong.map_or(right, |separator| SEPARATORS[separator]);
        }
        written += form;
    }
    let right: Vec<_> = arguments.iter().map(|argument| argument.right).collect();
    let right = format!("#[sip({})]", right.join(", "));
    let errors = errors(&format!("{before}#[sip({written})]{behind}"));
    let is_offered = |help: &str| read_offers(help).next().is_some_and(|offer| offer.text == right);
    let places: HashSet<_> = errors.iter().map(|error| error.start).collect();
    // A key behind a literal is part of its token.
    let shares_a_token = ["\"custom", "\"vendor"].iter().any(|suffix| written.contains(suffix));
    let are_apart = places.len() == errors.len() || shares_a_token;
    let is_counted = are_apart && (mistakes..=mistakes + missing).contains(&errors.len());
    if is_counted && errors.iter().all(|error| is_offered(error.help())) {
        return None;
    }
    let messages: Vec<_> = errors.iter().map(|error| error.message.replace('\n', "\n    ")).collect();
    Some(format!("#[sip({written})]: {mistakes} mistakes\n    {}", messages.join("\n    ")))
}

#[test]
fn each_wrong_form_is_one_error_that_offers_the_whole_attribute() {
    let mut failures = Vec::new();
    let mut rng = Rng::with_seed(from_environment("RANDOM_SEED", 3261));
    for (around, arguments) in ATTRIBUTES {
        let right =
            || Slips { forms: vec![None; arguments.len()], separators: vec![None; arguments.len() - 1], part: 0 };
        for (index, argument) in arguments.iter().enumerate() {
            for form in 0..argument.wrong.len() {
                let mut slips = right();
                slips.forms[index] = Some(form);
                failures.extend(failure(around, arguments, &slips));
            }
        }
        for _ in 0..from_environment("RANDOM_ITEMS", 100) {
            let mut slips = right();
            for _ in 0..2 {
                let index = rng.usize(..arguments.len());
                slips.forms[index] = Some(rng.usize(..arguments[index].wrong.len()));
            }
            slips.part = rng.usize(..arguments.len());
            let gap = rng.usize(..arguments.len() - 1);
            slips.separators[gap] = Some(rng.usize(..SEPARATORS.len()));
            failures.extend(failure(around, arguments, &slips));
        }
    }
    assert!(failures.is_empty(), "{}\n{} failures", failures.join("\n"), failures.len());
}
