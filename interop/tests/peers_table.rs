//! `docs/peers.md`: the cells that can be counted, counted. `UPDATE_EXPECT=1 cargo test -p sipcode-interop --test peers_table` writes
//! them anew.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use expect_test::expect_file;
use ezk_sip_types::StatusCode as EzkCode;
use ezk_sip_types::msg::StatusLine as EzkLine;
use rsip::StatusCode as RsipCode;
use rsipstack::sip::StatusCode as RsipstackCode;
use rvoip_sip_core::{Message, ParseMode, StatusCode as RvoipCode, parse_message_with_mode};
use sipcode::{ReasonPhrase, StatusCode, StatusLine};
use sipcode_tests::data::{ResponseCode, response_codes};
use sipcode_tests::markdown;
use sipcode_tests::outside::{Crate, at, read, workspace};

struct Peer {
    name: &'static str,
    /// The phrase that it has for a code.
    phrase: fn(u16) -> Option<String>,
    /// The start of a response with this code and phrase, unless it refuses to make one.
    sends: Option<fn(u16, &str) -> Option<String>>,
    /// The code that it reads in a status line.
    reads: fn(&str) -> Option<u16>,
}

const PEERS: [Peer; 6] = [
    Peer {
        name: "sipcode",
        phrase: |number| Some(StatusCode::from_u16(number).ok()?.canonical_reason()?.to_owned()),
        sends: Some(|number, phrase| {
            let (code, phrase) = (StatusCode::from_u16(number).ok()?, ReasonPhrase::new(phrase).ok()?);
            Some(StatusLine::new(code, phrase).to_string())
        }),
        reads: |line| Some(StatusLine::parse(line.as_bytes()).ok()?.code().as_u16()),
    },
    Peer {
        name: "rsip",
        phrase: |number| match RsipCode::from(number) {
            RsipCode::Other(..) => None,
            code => Some(code.to_string().split_off("486 ".len())),
        },
        sends: Some(|number, phrase| {
            let status_code = RsipCode::Other(number, phrase.to_owned());
            Some(rsip::Response { status_code, ..Default::default() }.to_string())
        }),
        reads: |line| Some(rsip::Response::try_from(message(line)).ok()?.status_code.code()),
    },
    Peer {
        name: "rsipstack",
        phrase: |number| match RsipstackCode::from(number) {
            RsipstackCode::Other(..) => None,
            code => Some(code.text().to_owned()),
        },
        sends: Some(|number, phrase| {
            let status_code = RsipstackCode::Other(number, phrase.to_owned());
            String::from_utf8(rsipstack::sip::Response { status_code, ..Default::default() }.to_bytes()).ok()
        }),
        reads: |line| Some(rsipstack::sip::Response::try_from(message(line).into_bytes()).ok()?.status_code.code()),
    },
    Peer {
        name: "ezk-sip-types",
        phrase: |number| EzkCode::from(number).text().map(str::to_owned),
        sends: Some(|number, phrase| Some(EzkLine { code: number.into(), reason: Some(phrase.into()) }.to_string())),
        reads: |line| Some(line.parse::<EzkLine>().ok()?.code.into_u16()),
    },
    Peer {
        name: "rvoip-sip-core",
        phrase: |number| match RvoipCode::from_u16(number).ok()? {
            RvoipCode::Custom(_) => None,
            code => Some(code.reason_phrase().to_owned()),
        },
        sends: Some(|number, phrase| {
            let code = RvoipCode::from_u16(number).ok()?;
            Some(rvoip_sip_core::Response::new(code).with_reason(phrase).to_string())
        }),
        reads: |line| match parse_message_with_mode(message(line).as_bytes(), ParseMode::Strict) {
            Ok(Message::Response(response)) => Some(response.status.as_u16()),
            _ => None,
        },
    },
    Peer {
        name: "http",
        phrase: |number| Some(http::StatusCode::from_u16(number).ok()?.canonical_reason()?.to_owned()),
        sends: None,
        reads: |line| Some(http::StatusCode::from_bytes(&line.as_bytes()[8..11]).ok()?.as_u16()),
    },
];

fn message(line: &str) -> String {
    format!("{line}\r\nContent-Length: 0\r\n\r\n")
}

fn of_iana() -> Vec<ResponseCode> {
    let mut rows = response_codes();
    rows.retain(|row| row.standing != "obsolete");
    assert_eq!(rows.len(), 75);
    rows
}

fn known(peer: &Peer) -> String {
    of_iana().iter().filter(|row| (peer.phrase)(row.code).is_some()).count().to_string()
}

fn with_another_phrase(peer: &Peer) -> String {
    let differs = |row: &&ResponseCode| (peer.phrase)(row.code).is_some_and(|phrase| phrase != row.reason);
    of_iana().iter().filter(differs).count().to_string()
}

/// How many codes that nobody registered have a phrase, and which, where they are few.
fn not_registered(peer: &Peer) -> String {
    let registered: BTreeSet<_> = response_codes().iter().map(|row| row.code).collect();
    let has_phrase = |number: &u16| !registered.contains(number) && (peer.phrase)(*number).is_some();
    let numbers: Vec<_> = (100..=699).filter(has_phrase).map(|number| number.to_string()).collect();
    match numbers.len() {
        count @ 1..=3 => format!("{count}: {}", numbers.join(", ")),
        count => count.to_string(),
    }
}

/// How many of these numbers it reads as they stand in a status line.
fn read_of(peer: &Peer, numbers: impl Iterator<Item = u16>) -> String {
    let is_read = |number: &u16| (peer.reads)(&format!("SIP/2.0 {number:03} Some Phrase")) == Some(*number);
    numbers.filter(is_read).count().to_string()
}

fn codes_read(peer: &Peer) -> String {
    read_of(peer, 100..=699)
}

fn others_read(peer: &Peer) -> String {
    read_of(peer, (0..=99).chain(700..=999))
}

fn yes_or_no(is_so: bool) -> String {
    if is_so { "yes" } else { "no" }.to_owned()
}

fn sends_its_own_code(peer: &Peer) -> String {
    let Some(sends) = peer.sends else { return "writes none".to_owned() };
    let sent = sends(497, "Trunk Group Full");
    yes_or_no(sent.is_some_and(|sent| sent.lines().next() == Some("SIP/2.0 497 Trunk Group Full")))
}

fn sends_a_line_break(peer: &Peer) -> String {
    let Some(sends) = peer.sends else { return "writes none".to_owned() };
    let sent = sends(486, "Busy\r\nContact: <sip:mallory@example.com>");
    yes_or_no(sent.is_some_and(|sent| sent.contains("\r\nContact: <sip:mallory@example.com>")))
}

/// What a crate depends on that has this one dependency, each with its version, itself first.
fn tree(peer: &Peer) -> String {
    let dependency = match (peer.name, version(peer)) {
        ("sipcode", _) => format!("sipcode = {{ {} }}", at(&workspace().join("sipcode"))),
        ("rsipstack", version) => {
            format!(
                "rsipstack = {{ version = \"={version}\", default-features = false, features = [\"platform-tokio\"] }}"
            )
        }
        (name, version) => format!("{name} = \"={version}\""),
    };
    let temporary = env!("CARGO_TARGET_TMPDIR");
    let alone = Crate::new(temporary, peer.name, "2024", &format!("[dependencies]\n{dependency}\n"));
    alone.write("src/lib.rs", "");
    let output = Command::new(env!("CARGO"))
        .current_dir(Path::new(temporary).join("outside").join(peer.name))
        .args(["tree", "--offline", "--edges", "normal", "--prefix", "none", "--format", "{p}"])
        .output()
        .expect("Cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("Cargo writes UTF-8")
}

/// The version that this crate depends on.
fn version(peer: &Peer) -> String {
    if peer.name == "sipcode" {
        return env!("CARGO_PKG_VERSION").to_owned();
    }
    let manifest = read(&workspace().join("interop/Cargo.toml"));
    let dependency = manifest.lines().find_map(|line| line.strip_prefix(peer.name)?.strip_prefix(" = "));
    let version = dependency.and_then(|text| text.split_once("\"=")?.1.split('"').next());
    version.unwrap_or_else(|| panic!("the version of {} is given exactly", peer.name)).to_owned()
}

fn dependencies(peer: &Peer) -> String {
    let tree = tree(peer);
    let crates: BTreeSet<_> = tree.lines().map(|line| line.trim_end_matches(" (*)")).collect();
    // The crate that was made for this, and the peer.
    (crates.len() - 2).to_string()
}

type Cell = fn(&Peer) -> String;

const ROWS: [(&str, Cell); 9] = [
    ("version", version),
    ("of IANA's 75 codes, known with a phrase", known),
    ("of these, with another phrase than the registered one", with_another_phrase),
    ("codes that nobody registered, with a phrase", not_registered),
    ("of the 600 codes, read and kept", codes_read),
    ("of the 400 other numbers of three digits, read as a code", others_read),
    ("`497 Trunk Group Full` is sent so", sends_its_own_code),
    ("a phrase with a line break is sent so, and adds a header field", sends_a_line_break),
    ("crates that it depends on, theirs included", dependencies),
];

fn table() -> String {
    let mut table = format!("| | {} |\n", PEERS.map(|peer| format!("`{}`", peer.name)).join(" | "));
    writeln!(table, "|{}", " --- |".repeat(PEERS.len() + 1)).expect("a string takes all");
    for (what, cell) in ROWS {
        let cells: Vec<_> = PEERS.iter().map(cell).collect();
        writeln!(table, "| {what} | {} |", cells.join(" | ")).expect("a string takes all");
    }
    table
}

#[test]
fn the_cells_that_can_be_counted_are_as_counted() {
    let page = read(&workspace().join("docs/peers.md"));
    let parts = markdown::parts(&page, 2);
    let (_, part) = parts.iter().find(|(heading, _)| *heading == "Counted").expect("the part is there");
    let shown: String = part.split_inclusive('\n').filter(|line| line.starts_with('|')).collect();
    assert!(part.contains(&shown) && !shown.is_empty(), "one table");
    expect_file!["../../docs/peers.md"].assert_eq(&page.replace(&shown, &table()));
}
