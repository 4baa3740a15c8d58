//! The example `lookup`, run as its users run it.

use std::collections::BTreeMap;
use std::process::{Command, Stdio};
use std::sync::LazyLock;

use sipcode_tests::data::{self, AssignedCause, ResponseCode};
use sipcode_tests::example::{self, Run};

const NAME: &str = "lookup";

static CODES: LazyLock<Vec<ResponseCode>> = LazyLock::new(data::response_codes);
static CAUSES: LazyLock<Vec<AssignedCause>> = LazyLock::new(data::assigned_causes);

/// The example in an environment that says nothing of terminals.
fn example(arguments: &[&str]) -> Command {
    let mut command = example::command(NAME, arguments);
    for variable in ["COLUMNS", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"] {
        command.env_remove(variable);
    }
    command
}

fn run(arguments: &[&str]) -> Run {
    run_with(arguments, &[])
}

fn run_with(arguments: &[&str], environment: &[(&str, &str)]) -> Run {
    let output = example(arguments).envs(environment.iter().copied()).output().expect("cargo runs");
    Run::new(NAME, output)
}

/// What is printed when something is found.
fn found(arguments: &[&str]) -> String {
    found_with(arguments, &[("COLUMNS", "120")])
}

fn found_with(arguments: &[&str], environment: &[(&str, &str)]) -> String {
    let run = run_with(arguments, environment);
    assert_eq!((run.exit_code, run.complaints()), (Some(0), vec![]), "{arguments:?}");
    run.stdout
}

/// The facts of a card by their labels, with the space within each made single.
#[derive(Debug, Default)]
struct Card {
    title: String,
    facts: BTreeMap<String, String>,
}

impl Card {
    fn fact(&self, label: &str) -> &str {
        self.facts.get(label).map_or("", String::as_str)
    }
}

/// The cards of a page.
fn cards(page: &str) -> Vec<Card> {
    let is_fact = |row: &str| row.starts_with("  ") && !row.starts_with("   ");
    page.split("\n\n").filter(|part| part.lines().any(is_fact)).map(card).collect()
}

fn card(part: &str) -> Card {
    let mut card = Card::default();
    let mut label = String::new();
    for row in part.lines() {
        match row.strip_prefix("  ") {
            None => add_words(&mut card.title, row),
            Some(row) => {
                let (new_label, fact) = row.split_once("  ").expect("two spaces stand after a label");
                if !new_label.is_empty() {
                    new_label.clone_into(&mut label);
                }
                add_words(card.facts.entry(label.clone()).or_default(), fact);
            }
        }
    }
    card
}

/// With a single space before each word but the first.
fn add_words(text: &mut String, more: &str) {
    for word in more.split_whitespace() {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(word);
    }
}

/// The one card of a page.
fn only_card(arguments: &[&str]) -> Card {
    let page = found(arguments);
    let mut cards = cards(&page);
    assert_eq!((cards.len(), page.contains("\n\n")), (1, false), "{page}");
    cards.remove(0)
}

/// The rows of the list whose header starts so, cell by cell.
fn list(page: &str, header: &str) -> Vec<Vec<String>> {
    let is_list = |part: &&str| part.starts_with(header);
    let Some(part) = page.split("\n\n").find(is_list) else { return Vec::new() };
    let (header, rows) = part.split_once('\n').expect("rows follow the header");
    let starts = starts_of_columns(header);
    let mut list: Vec<Vec<String>> = Vec::new();
    for row in rows.lines() {
        let cells = cells(row, &starts);
        if row.starts_with(' ') {
            let above = list.last_mut().expect("a row that goes on has begun");
            for (cell, more) in above.iter_mut().zip(cells) {
                add_words(cell, &more);
            }
        } else {
            list.push(cells);
        }
    }
    list
}

/// Two spaces stand between columns.
fn starts_of_columns(header: &str) -> Vec<usize> {
    let letters: Vec<_> = format!("  {header}").chars().collect();
    let is_start = |place: &usize| letters[*place..].starts_with(&[' ', ' ']) && letters[place + 2] != ' ';
    (0..letters.len() - 2).filter(is_start).collect()
}

fn cells(row: &str, starts: &[usize]) -> Vec<String> {
    let ends = starts.iter().skip(1).copied().chain([usize::MAX]);
    let cell = |(start, end): (&usize, usize)| row.chars().take(end).skip(*start).collect::<String>().trim().to_owned();
    starts.iter().zip(ends).map(cell).collect()
}

/// The first column of a list.
fn firsts(page: &str, header: &str) -> Vec<String> {
    list(page, header).into_iter().map(|row| row[0].clone()).collect()
}

fn codes(page: &str) -> Vec<String> {
    firsts(page, "Code ")
}

fn causes(page: &str) -> Vec<String> {
    firsts(page, "Q.850 ")
}

fn phrase(code: u16) -> &'static str {
    &CODES.iter().find(|row| row.code == code).expect("the code is registered").reason
}

fn named(code: u16) -> String {
    format!("{code} {}", phrase(code))
}

fn cause_name(value: u8) -> &'static str {
    CAUSES.iter().find(|row| row.value == value).map_or("(not assigned)", |row| &row.name)
}

/// A Reason header field with a value for each number.
fn reason<N: std::fmt::Display>(protocol: &str, causes: impl IntoIterator<Item = N>, parameters: &str) -> String {
    let values = causes.into_iter().map(|cause| format!("{protocol};cause={cause}{parameters}"));
    values.collect::<Vec<_>>().join(", ")
}

/// RFC 3398 §8.2.6.1: the table, 31 for other failures; location network for 4xx and 5xx, user for 6xx.
fn to_q850(code: u16, cause: Option<u8>) -> String {
    let side = if code < 600 { "network" } else { "user" };
    match cause {
        Some(cause) => format!("{cause} {}, location {side} (RFC 3398 §8.2.6.1)", cause_name(cause)),
        None => "no cause (RFC 3398 §8.2.6.1)".to_owned(),
    }
}

const CLASSES: [&str; 6] =
    ["1xx provisional", "2xx success", "3xx redirection", "4xx client error", "5xx server error", "6xx global failure"];

#[test]
fn a_code_is_shown_with_all_that_is_known_of_it() {
    assert_eq!(
        found_with(&["486"], &[]),
        "\
486 Busy Here
  Meaning     The callee cannot or will not take another call at this end
              system.
  Class       4xx client error
  What to do  Forward the call as the callee has set for busy.
  Action      Forward
  Defined in  RFC 3261 §21.4.24
  Must carry  no header field of its own
  To Q.850    17 User busy, location network (RFC 3398 §8.2.6.1)
"
    );
}

#[test]
fn every_registered_code_is_shown_as_the_registry_has_it() {
    let cards = cards(&found(&[&reason("SIP", CODES.iter().map(|row| row.code), "")]));
    assert_eq!(cards.len(), CODES.len());
    for (card, row) in cards.iter().zip(&*CODES) {
        let standing = card.fact("Standing").split(':').next().unwrap_or_default();
        let headers: Vec<_> = row.required_headers.iter().map(|names| names.join(" or ")).collect();
        let headers = if headers.is_empty() { "no header field of its own".to_owned() } else { headers.join(" and ") };
        assert_eq!(card.title, named(row.code));
        assert_eq!(if standing.is_empty() { "active" } else { standing }, row.standing, "{card:?}");
        assert_eq!(card.fact("Class"), CLASSES[usize::from(row.code / 100) - 1]);
        assert_eq!(card.fact("Action"), row.action, "{card:?}");
        assert_eq!(card.fact("Defined in"), row.reference, "{card:?}");
        assert_eq!(card.fact("Must carry"), headers, "{card:?}");
        assert_eq!(card.fact("To Q.850"), to_q850(row.code, row.cause), "{card:?}");
        assert!(card.fact("Meaning").ends_with('.') && card.fact("What to do").ends_with('.'), "{card:?}");
    }
}

/// RFC 3261 §8.1.3.2: as 183, or as the x00 of the class, with the action of that.
#[test]
fn every_other_code_is_shown_as_what_it_is_treated_as() {
    let numbers: Vec<_> = (100..700).filter(|code| CODES.iter().all(|row| row.code != *code)).collect();
    let cards = cards(&found(&[&reason("SIP", &numbers, "")]));
    assert_eq!((cards.len(), numbers.len()), (522, 522));
    let actions = ["ConnectEarlyMedia", "Proceed", "Redirect", "FixRequest", "Retry", "End"];
    for (card, code) in cards.iter().zip(numbers) {
        let class = usize::from(code / 100) - 1;
        let equivalent = if code < 200 { 183 } else { code / 100 * 100 };
        assert_eq!(card.title, format!("{code} (not registered)"));
        assert_eq!(card.fact("Treat as"), format!("{} (RFC 3261 §8.1.3.2)", named(equivalent)));
        assert_eq!((card.fact("Class"), card.fact("Action")), (CLASSES[class], actions[class]));
        assert_eq!(card.fact("To Q.850"), to_q850(code, (code >= 400).then_some(31)), "{card:?}");
        assert_eq!([card.fact("Meaning"), card.fact("Defined in"), card.fact("Must carry")], [""; 3]);
    }
}

/// RFC 3262 §3.
#[test]
fn provisional_codes_are_shown_with_what_prack_needs() {
    for code in ["101", "180", "199"] {
        let said = "if the INVITE supports or requires 100rel; then it must carry Require and RSeq (RFC 3262 §3)";
        assert_eq!(only_card(&[code]).fact("With PRACK"), said);
    }
    assert_eq!(only_card(&["100"]).fact("With PRACK"), "never (RFC 3262 §3)");
    assert_eq!(only_card(&["200"]).fact("With PRACK"), "");
}

#[test]
fn several_codes_become_a_list_in_the_order_given() {
    let page = found(&["600", "497", "486"]);
    let rows = list(&page, "Code ");
    assert_eq!(rows[0][..2], ["600", "Busy Everywhere"]);
    assert_eq!(rows[1][..3], ["497", "(not registered)", "Treat as 400 Bad Request (RFC 3261 §8.1.3.2)."]);
    assert_eq!(rows[2][..2], ["486", "Busy Here"]);
}

#[test]
fn without_arguments_every_registered_code_is_listed() {
    let page = found(&[]);
    let rows = list(&page, "Code ");
    assert_eq!(rows.len(), CODES.len());
    for (row, expected) in rows.iter().zip(&*CODES) {
        let cause = expected.cause.map_or_else(|| "-".to_owned(), |cause| cause.to_string());
        assert_eq!([&*row[0], &row[1], &row[3]], [&*expected.code.to_string(), &expected.reason, &cause]);
    }
    assert!(page.ends_with("\n\n--help shows what can be asked.\n"), "{page}");
}

#[test]
fn a_class_is_found_by_its_label_and_by_its_name() {
    for (digit, name) in (1..).zip(CLASSES) {
        let (label, words) = name.split_once(' ').expect("a label and a name");
        let page = found(&[label]);
        let in_class = CODES.iter().filter(|row| row.code / 100 == digit).map(|row| row.code.to_string());
        assert_eq!(codes(&page), in_class.collect::<Vec<_>>());
        assert_eq!(page.lines().next(), Some(name));
        assert_eq!(found(&[&label.to_uppercase()]), page);
        assert_eq!(found(&words.split(' ').collect::<Vec<_>>()), page);
    }
}

/// RFC 3261 §8.1.3.2, RFC 3398 §8.2.6.1.
#[test]
fn a_class_says_what_to_do_about_its_unknown_codes() {
    let card = &cards(&found(&["5xx"]))[0];
    assert_eq!(card.fact("If unknown"), "treat as 500 Server Internal Error (RFC 3261 §8.1.3.2)");
    assert_eq!(card.fact("Action"), "Retry");
    assert_eq!(card.fact("To Q.850"), to_q850(500, Some(31)));
    let card = &cards(&found(&["1xx"]))[0];
    assert_eq!(card.fact("If unknown"), "treat as 183 Session Progress (RFC 3261 §8.1.3.2)");
}

#[test]
fn a_phrase_is_found_however_it_is_written() {
    for arguments in [&["Busy Here"] as &[_], &["busy", "here"], &["BUSY_HERE"], &["BusyHere"], &["busy-here"]] {
        assert_eq!(only_card(arguments).title, "486 Busy Here", "{arguments:?}");
    }
    for (name, code) in [
        ("REQUEST_URI_TOO_LONG", 414),
        ("CALL_TRANSACTION_DOES_NOT_EXIST", 481),
        ("SERVER_TIME_OUT", 504),
        ("MAX_BREADTH_EXCEEDED", 440),
        ("OK", 200),
    ] {
        assert_eq!(cards(&found(&[name]))[0].title, named(code));
    }
}

#[test]
fn words_find_phrases_meanings_advice_header_fields_and_causes() {
    for (words, expected_codes, expected_causes) in [
        // Phrases and names of causes.
        ("busy", &["486", "600"] as &[_], &["17"] as &[_]),
        ("BUSY", &["486", "600"], &["17"]),
        ("timeout", &["408", "504"], &[]),
        // "authenticating will not help", and "Bearer capability not authorized".
        ("auth", &["401", "403", "407"], &["57"]),
        // "Precondition Failure" and what its meaning says of reserved resources, "Preemption - circuit reserved for reuse".
        ("reserved", &["402", "580"], &["9"]),
        // "Offer another session description, with other codecs for instance."
        ("codec", &["488", "580", "606"], &[]),
        // The action of that name.
        ("renegotiate", &["488", "580", "606"], &[]),
        // The header fields of 415.
        ("accept-encoding accept-language", &["415"], &[]),
    ] {
        let page = found(&[words]);
        match cards(&page).first() {
            Some(card) => assert_eq!((&card.title[..3], expected_causes), (expected_codes[0], &[] as &[_]), "{words}"),
            None => assert_eq!((&*codes(&page), &*causes(&page)), (&*owned(expected_codes), &*owned(expected_causes))),
        }
    }
}

fn owned(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

#[test]
fn what_has_just_the_words_as_its_name_comes_first_and_the_others_after_it() {
    let page = found(&["rejected"]);
    assert_eq!(cards(&page)[0].title, "608 Rejected");
    assert_eq!(causes(&page), ["21", "24", "29"]);
    let page = found(&["Not", "Acceptable"]);
    assert_eq!(
        cards(&page).iter().map(|card| &*card.title).collect::<Vec<_>>(),
        ["406 Not Acceptable", "606 Not Acceptable"]
    );
    assert!(codes(&page).contains(&"488".to_owned()), "{page}");
}

#[test]
fn a_reference_finds_what_the_document_or_the_section_defines() {
    assert_eq!(only_card(&["RFC", "3329"]).title, "494 Security Agreement Required");
    for arguments in [&["RFC 8224"] as &[_], &["rfc8224"], &["Rfc", "8224"]] {
        let in_document = CODES.iter().filter(|row| row.reference == "RFC 8224").map(|row| row.code.to_string());
        assert_eq!(codes(&found(arguments)), in_document.collect::<Vec<_>>(), "{arguments:?}");
    }
    for section in ["RFC 3261 §21.4.24", "RFC 3261 21.4.24", "rfc3261#section-21.4.24", "RFC 3261, section 21.4.24."] {
        assert_eq!(only_card(&[section]).title, "486 Busy Here", "{section}");
    }
    // §21.4.2 is not §21.4.24, and §21.4 holds both.
    assert_eq!(only_card(&["RFC 3261 21.4.2"]).title, "401 Unauthorized");
    let in_section =
        CODES.iter().filter(|row| row.reference.starts_with("RFC 3261 §21.4.")).map(|row| row.code.to_string());
    assert_eq!(codes(&found(&["RFC 3261 21.4"])), in_section.collect::<Vec<_>>());
}

/// RFC 3398 §7.2.4.1: "If a cause value other than those listed below is received, the default response '500 Server
/// internal error' SHOULD be used." The way back is §8.2.6.1.
#[test]
fn every_cause_is_shown_with_its_way_to_sip_and_back() {
    let cards = cards(&found(&[&reason("Q.850", 1..=127, "")]));
    assert_eq!(cards.len(), 127);
    for (card, value) in cards.iter().zip(1..) {
        let row = CAUSES.iter().find(|row| row.value == value);
        let status = match row {
            Some(row) => row.status.map(named),
            None => Some("500 Server Internal Error".to_owned()),
        };
        let from_user = row.and_then(|row| row.status_if_user).map(|code| format!("{} from the user", named(code)));
        let with_diagnostic = row.and_then(|row| row.status_with_diagnostic);
        let with_diagnostic = with_diagnostic.map(|code| format!("{} with a diagnostic", named(code)));
        let to_sip: Vec<_> = status.into_iter().chain(from_user).chain(with_diagnostic).collect();
        let mut from_sip: Vec<_> =
            CODES.iter().filter(|row| row.cause == Some(value)).map(|row| named(row.code)).collect();
        if value == 31 {
            from_sip.extend(["4xx", "5xx", "6xx"].map(|class| format!("any {class} that is not registered")));
        }
        let name = row.map_or_else(String::new, |row| format!(";text=\"{}\"", row.name));

        assert_eq!(card.title, format!("Q.850 cause {value} {}", cause_name(value)));
        match value {
            16 => assert_eq!(card.fact("To SIP"), "no response, but BYE or CANCEL"),
            44 => assert_eq!(card.fact("To SIP"), "no response, but another circuit"),
            _ => assert_eq!(card.fact("To SIP"), to_sip.join(" ")),
        }
        assert_eq!(card.fact("From SIP"), if from_sip.is_empty() { "no code".to_owned() } else { from_sip.join(" ") });
        assert_eq!(card.fact("As Reason"), format!("Q.850;cause={value}{name}"));
    }
}

/// RFC 3398 §7.2.4.1: "If the cause location is 'user' than the 6xx code could be given rather than the 4xx code".
#[test]
fn a_location_decides_what_becomes_of_cause_21() {
    for (arguments, status) in [
        (&["q850", "21", "user"] as &[_], "603 Decline"),
        (&["Q.850", "21", "U"], "603 Decline"),
        (&["q850", "21", "network"], "403 Forbidden"),
        (&["cause", "21", "RLN"], "403 Forbidden"),
        (&["Q.850;cause=21;location=U"], "603 Decline"),
        (&["Q.850;cause=21;location=TN"], "403 Forbidden"),
        (&["q850", "21"], "403 Forbidden 603 Decline from the user"),
    ] {
        assert_eq!(only_card(arguments).fact("To SIP"), status, "{arguments:?}");
    }
}

#[test]
fn the_causes_are_listed_with_their_names() {
    let rows = list(&found(&["q850"]), "Q.850 ");
    assert_eq!(rows.len(), CAUSES.len());
    for (row, expected) in rows.iter().zip(&*CAUSES) {
        assert_eq!(row[..2], [expected.value.to_string(), expected.name.clone()]);
    }
}

#[test]
fn causes_are_found_by_words_of_their_names() {
    assert_eq!(only_card(&["q850", "user", "busy"]).title, "Q.850 cause 17 User busy");
    assert_eq!(causes(&found(&["q850 cug"])), ["53", "55", "87", "90"]);
}

/// RFC 3261 §7.2, §25.1.
#[test]
fn a_status_line_is_shown_with_what_is_to_be_said_of_its_phrase() {
    for (line, title, said) in [
        ("SIP/2.0 480 ", "480 Temporarily Unavailable", r#"none; registered is "Temporarily Unavailable""#),
        ("SIP/2.0 486 Busy Here\r\n", "486 Busy Here", "as registered"),
        ("  SIP/2.0 486 Busy Here", "486 Busy Here", "as registered"),
        ("sip/2.0 486 Busy here", "486 Busy Here", r#""Busy here"; registered is "Busy Here""#),
        ("486 Besetzt", "486 Busy Here", r#""Besetzt"; registered is "Busy Here""#),
        ("SIP/2.0 201 Accepted", "201 (not registered)", r#""Accepted"; it is the phrase of 202"#),
        ("SIP/2.0 497 Trunk Group Full", "497 (not registered)", r#""Trunk Group Full""#),
        ("SIP/2.0 497 ", "497 (not registered)", "none"),
        (
            "SIP/2.0 488 Not Acceptable",
            "488 Not Acceptable Here",
            r#""Not Acceptable"; registered is "Not Acceptable Here"; it is the phrase of 406; it is the phrase of 606"#,
        ),
        (
            "SIP/2.0 486 <busy>",
            "486 Busy Here",
            r#""<busy>"; registered is "Busy Here"; `<` at offset 0 may not stand in a reason phrase (RFC 3261 §25.1)"#,
        ),
    ] {
        let card = only_card(&[line]);
        assert_eq!((&*card.title, card.fact("Phrase")), (title, said), "{line}");
    }
}

#[test]
fn a_line_that_the_shell_has_split_into_words_is_one_line() {
    assert_eq!(found(&["SIP/2.0", "486", "Busy", "here"]), found(&["SIP/2.0 486 Busy here"]));
    assert_eq!(found(&["Reason:", "Q.850;cause=16"]), found(&["Reason: Q.850;cause=16"]));
}

/// The examples of RFC 3326 §2.
#[test]
fn a_reason_header_field_is_shown_value_by_value() {
    for (line, title) in [
        (r#"Reason: SIP ;cause=200 ;text="Call completed elsewhere""#, "200 OK"),
        (r#"Reason: Q.850 ;cause=16 ;text="Terminated""#, "Q.850 cause 16 Normal call clearing"),
        (r#"Reason: SIP ;cause=600 ;text="Busy Everywhere""#, "600 Busy Everywhere"),
        (r#"reason: SIP ;cause=580 ;text="Precondition Failure""#, "580 Precondition Failure"),
    ] {
        let card = only_card(&[line]);
        let value = line["Reason: ".len()..].replace(" ;", ";");
        assert_eq!((&*card.title, card.fact("Received")), (title, &*value));
    }
    let page = found(&["SIP;cause=486, Q.850;cause=17, STIR;cause=436"]);
    let titles: Vec<_> = cards(&page).into_iter().map(|card| card.title).collect();
    assert_eq!(titles, ["486 Busy Here", "Q.850 cause 17 User busy", "436 Bad Identity Info"]);
}

#[test]
fn a_reason_of_which_nothing_is_known_is_shown_as_that() {
    for (value, title, meaning) in [
        ("SIP;cause=804", "SIP cause 804", "unknown; a cause of this protocol is a SIP status code, 100 to 699"),
        ("Q.850;cause=128", "Q.850 cause 128", "unknown; a cause of this protocol is a number from 1 to 127"),
        ("Preemption;cause=1", "Preemption cause 1", "unknown; the causes of SIP, Q.850 and STIR are known"),
        (
            r#"SIP;text="Gone fishing""#,
            "SIP without a cause",
            "unknown; a cause of this protocol is a SIP status code, 100 to 699",
        ),
    ] {
        let card = only_card(&[value]);
        assert_eq!((&*card.title, card.fact("Meaning"), card.fact("Received")), (title, meaning, value));
    }
}

#[test]
fn when_nothing_is_found_the_nearest_is_offered_and_the_exit_code_is_1() {
    let not_a_code = "a SIP status code is a number of three digits from 100 to 699";
    let a_code = "SIP status code: a number of three digits from 100 to 699";
    for (arguments, complaint) in [
        (&["bsuy"] as &[_], r#"nothing found for "bsuy"; did you mean "busy"?"#.to_owned()),
        (&["Bsuy", "Heer"], r#"nothing found for "Bsuy Heer"; did you mean "Busy Here"?"#.to_owned()),
        (&["busyheer"], r#"nothing found for "busyheer"; did you mean "Busy Here"?"#.to_owned()),
        (&["Unathorised"], r#"nothing found for "Unathorised"; did you mean "Unauthorized"?"#.to_owned()),
        (&["no anser from user"], r#"nothing found for "no anser from user"; did you mean "No answer from user (user alerted)"?"#.to_owned()),
        (&["xyzzy"], r#"nothing found for "xyzzy"; --help shows what can be asked"#.to_owned()),
        (&[""], r#"nothing found for ""; --help shows what can be asked"#.to_owned()),
        (&["?!"], r#"nothing found for "?!"; --help shows what can be asked"#.to_owned()),
        (&["17"], format!(r#"nothing found for "17"; {not_a_code}; did you mean "q850 17"?"#)),
        (&["099"], format!(r#"nothing found for "099"; 99 is not a {a_code}; did you mean "q850 99"?"#)),
        (&["700"], format!(r#"nothing found for "700"; 700 is not a {a_code}"#)),
        (&["4860"], format!(r#"nothing found for "4860"; {not_a_code}"#)),
        (&["99999999999999999999"], format!(r#"nothing found for "99999999999999999999"; {not_a_code}"#)),
        (&["7xx"], r#"nothing found for "7xx"; the classes are 1xx, 2xx, 3xx, 4xx, 5xx, 6xx"#.to_owned()),
        (&["q850", "128"], r#"nothing found for "q850 128"; a cause of Q.850 is a number from 1 to 127"#.to_owned()),
        (&["q850", "bsuy"], r#"nothing found for "q850 bsuy"; did you mean "q850 busy"?"#.to_owned()),
        (&["RFC 3329 5"], r#"nothing found for "RFC 3329 §5"; did you mean "RFC 3329"?"#.to_owned()),
        (
            &["SIP/2.0  480"],
            r#""SIP/2.0  480" is no status line: the status code at offset 8 must be three digits, from 100 to 699 (RFC 3261 §7.2); found ` `; did you mean "480"?"#
                .to_owned(),
        ),
        (
            &["SIP/2.0 4860 Busy"],
            r#""SIP/2.0 4860 Busy" is no status line: the status code at offset 11 must be three digits, from 100 to 699 (RFC 3261 §7.2); found `0`"#
                .to_owned(),
        ),
        (
            &["Q.850;cause=16,"],
            r#""Q.850;cause=16," is no Reason header field: a protocol such as `SIP` must stand at offset 15 (RFC 3326 §2); found the end of the line"#
                .to_owned(),
        ),
    ] {
        let run = run(arguments);
        assert_eq!(run.complaints(), [format!("lookup: {complaint}")]);
        assert_eq!((run.exit_code, &*run.stdout), (Some(1), ""), "{arguments:?}");
    }
}

#[test]
fn for_a_document_that_defines_no_code_those_that_do_are_offered() {
    let mut documents: Vec<_> = CODES.iter().map(|row| row.reference.split(" §").next().unwrap_or_default()).collect();
    documents.sort_unstable();
    documents.dedup();
    let run = run(&["RFC 3398"]);
    let complaint = format!("lookup: nothing found for \"RFC 3398\"; codes are defined in {}", documents.join(", "));
    assert_eq!((run.exit_code, run.complaints()), (Some(1), vec![&*complaint]));
}

#[test]
fn a_wrong_option_is_named_and_the_exit_code_is_2() {
    let run = run(&["--busy"]);
    assert_eq!(run.complaints(), ["lookup: invalid option '--busy'; --help shows what can be asked"]);
    assert_eq!((run.exit_code, &*run.stdout), (Some(2), ""));
}

#[test]
fn everything_that_the_help_shows_can_be_asked() {
    let help = found(&["--help"]);
    assert_eq!(found(&["-h"]), help);
    let questions: Vec<_> = help.lines().filter_map(|row| row.strip_prefix("  lookup")).map(question).collect();
    assert!(questions.contains(&vec!["SIP/2.0 480 "]) && questions.len() > 10, "{questions:?}");
    for arguments in questions {
        assert!(!found(&arguments).is_empty());
    }
    assert!(help.lines().all(|row| row.chars().count() <= 80));
}

/// The arguments in a row of the help, which may be quoted.
fn question(row: &str) -> Vec<&str> {
    let asked = row.strip_prefix(' ').unwrap_or_default();
    match asked.chars().next().filter(|first| matches!(first, '"' | '\'')) {
        Some(quote) => vec![asked[1..].split(quote).next().expect("the quote ends")],
        None => asked.split("  ").next().unwrap_or_default().split_whitespace().collect(),
    }
}

/// A page at each of several widths, which it fits.
fn at_widths(arguments: &[&str]) -> impl Iterator<Item = (usize, String)> {
    [40, 60, 80, 120].into_iter().map(|width| {
        let page = found_with(arguments, &[("COLUMNS", &width.to_string())]);
        let widest = page.lines().map(|row| row.chars().count()).max();
        assert!(widest <= Some(width), "{widest:?} of {width}: {page}");
        (width, page)
    })
}

#[test]
fn a_card_fits_every_width_and_says_the_same_at_each() {
    for arguments in [["q850 98"], ["183"], ["415"], ["SIP/2.0 580 Precondition Failure"]] {
        let letters: Vec<_> = at_widths(&arguments).map(|(_, page)| page.replace([' ', '\n'], "")).collect();
        assert!(letters.windows(2).all(|pages| pages[0] == pages[1]), "{letters:?}");
    }
}

#[test]
fn a_list_fits_every_width_and_leaves_nothing_but_advice_out_where_that_is_narrow() {
    let letters = |row: &[String]| row.concat().replace(' ', "");
    for (arguments, header, narrow, all) in [(&[] as &[_], "Code ", 4, 5), (&["q850"], "Q.850 ", 3, 3)] {
        let wide = list(&found(arguments), header);
        for (width, page) in at_widths(arguments) {
            let rows = list(&page, header);
            assert_eq!(rows.len(), wide.len(), "{width}");
            for (row, wide) in rows.iter().zip(&wide) {
                let columns = if width < 100 { narrow } else { all };
                assert_eq!((row.len(), letters(row)), (columns, letters(&wide[..columns])), "{width}");
            }
        }
    }
}

#[test]
fn a_page_is_never_wider_than_120_nor_narrower_than_40() {
    assert_eq!(found_with(&["4xx"], &[("COLUMNS", "1000")]), found_with(&["4xx"], &[("COLUMNS", "120")]));
    assert_eq!(found_with(&["4xx"], &[("COLUMNS", "1")]), found_with(&["4xx"], &[("COLUMNS", "40")]));
}

#[test]
fn into_a_pipe_pages_are_80_wide_without_colours() {
    for arguments in [&[] as &[_], &["486"], &["busy"]] {
        let page = found_with(arguments, &[]);
        assert_eq!(page, found_with(arguments, &[("COLUMNS", "80")]));
        assert!(!page.contains('\x1b'));
    }
}

#[test]
fn colours_can_be_forced_and_forbidden_and_change_nothing_else() {
    for arguments in [&[] as &[_], &["486"], &["busy"], &["q850"]] {
        let plain = found_with(arguments, &[]);
        let coloured = found_with(arguments, &[("CLICOLOR_FORCE", "1")]);
        assert!(coloured.contains("\x1b["));
        assert_eq!(without_colours(&coloured), plain);
        assert_eq!(found_with(arguments, &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]), plain);
    }
}

fn without_colours(text: &str) -> String {
    let mut parts = text.split("\x1b[");
    let start = parts.next().unwrap_or_default().to_owned();
    parts.fold(start, |plain, part| plain + part.split_once('m').expect("a style ends in m").1)
}

#[test]
fn control_characters_never_reach_the_terminal() {
    let phrase = only_card(&["SIP/2.0 486 \x1b[31m\x07"]);
    assert!(phrase.fact("Phrase").starts_with(r#""\u{1b}[31m\u{7}"; "#), "{phrase:?}");
    let text = only_card(&["SIP;cause=486;text=\"\\\x1b[31m\""]);
    assert_eq!(text.fact("Received"), r#"SIP;cause=486;text="\\u{1b}[31m""#);
    let run = run(&["\x1b[31mbsuy"]);
    assert!(!run.stderr.contains('\x1b'), "{run:?}");
}

#[test]
fn a_closed_pipe_ends_it_quietly() {
    for arguments in [&[] as &[_], &["4xx"], &["--help"]] {
        let mut child = example(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("cargo runs");
        drop(child.stdout.take());
        let run = Run::new(NAME, child.wait_with_output().expect("cargo ends"));
        assert_eq!((run.exit_code, run.complaints()), (Some(0), vec![]));
    }
}
