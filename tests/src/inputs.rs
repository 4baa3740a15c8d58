//! Lines that other people wrote, and what becomes of them when a few bytes change.

use std::fs;
use std::path::Path;

use crate::data;

/// How often each line is changed.
const MUTANTS: usize = 40;

/// The published tables of codes and phrases in `tests/data/`.
const TABLES: [&str; 6] = [
    "response-codes.csv",
    "published/fortinet.csv",
    "published/fundamentals.csv",
    "published/gen.csv",
    "published/newrock.csv",
    "published/telnyx.csv",
];

/// Phrases that any code may have: usual, empty, one of RFC 4475 §3.1.1.12, and some that only SIP's grammar forbids.
const PHRASES: [&str; 6] =
    ["OK", "", "= 2**3 * 5**2 но сто девяносто девять - простое", "50%25 full", "50% full", "<a> \"b\""];

/// Status lines: recorded ones, those of published tables, every three digits with several phrases, and the first lines of
/// the messages of RFC 4475. None has a CRLF.
#[must_use]
pub fn status_lines() -> Vec<Vec<u8>> {
    let mut lines: Vec<Vec<u8>> = recorded().into_iter().map(String::into_bytes).collect();
    for table in TABLES {
        lines.extend(data::records(table).iter().map(|row| status_line(&row["code"], &row["reason"])));
    }
    for code in 0..1000 {
        lines.extend(PHRASES.map(|phrase| status_line(&format!("{code:03}"), phrase)));
    }
    lines.extend(torture());
    lines
}

/// Values of a `Reason` header field: the examples of RFC 3326 §2, every number of three digits as a cause, the causes of
/// Q.850, and parameters of every form.
#[must_use]
pub fn reasons() -> Vec<Vec<u8>> {
    let mut values: Vec<String> = [
        r#"SIP ;cause=200 ;text="Call completed elsewhere""#,
        r#"Q.850 ;cause=16 ;text="Terminated""#,
        r#"SIP ;cause=600 ;text="Busy Everywhere""#,
        r#"SIP ;cause=580 ;text="Precondition Failure""#,
        "Q.850;cause=17;location=LN",
        r#"STIR;cause=436;ppi="https://example.com/p";flag"#,
        "Preemption;cause=1;host=192.0.2.1;name=example.com",
        "SIP;cause=503;x-trunk=[2001:db8::1]",
        "SIP\r\n ;cause=480;\r\n\ttext=\"Gone\r\n fishing\"",
        "\r\n \r\n SIP;cause=480",
        "SIP;cause=200;text=\"\u{0434}\u{0430}\"",
    ]
    .map(str::to_owned)
    .to_vec();
    values.extend((0..1000).map(|cause| format!("SIP;cause={cause:03}")));
    let causes = data::records("q850-causes.csv");
    values.extend(causes.iter().map(|row| format!("Q.850;cause={};text=\"{}\"", row["cause"], row["name"])));
    values.into_iter().map(String::into_bytes).collect()
}

/// Lines with one to three changes each: bytes and whole pieces that are put in, left out, repeated or replaced, and
/// letters in the other case. The same on every run.
#[must_use]
pub fn mutants(lines: &[Vec<u8>], pieces: &[&[u8]]) -> Vec<Vec<u8>> {
    let mut mutants = Vec::new();
    for line in lines {
        let mut random = Random::seeded(line);
        for _ in 0..MUTANTS {
            let mut mutant = line.clone();
            for _ in 0..=random.below(2) {
                change(&mut mutant, pieces, &mut random);
            }
            mutants.push(mutant);
        }
    }
    mutants
}

/// The status lines that SIP servers sent, as `examples/recordings/README.md` tells.
///
/// # Panics
///
/// When they cannot be read.
#[must_use]
pub fn recorded() -> Vec<String> {
    let lines = read("examples/recordings/responses.txt");
    String::from_utf8(lines).expect("recorded lines are UTF-8").lines().map(str::to_owned).collect()
}

/// The first lines of the messages of RFC 4475, requests too.
fn torture() -> Vec<Vec<u8>> {
    let folder = "tests/data/rfc4475";
    let entries = fs::read_dir(root().join(folder)).expect("the messages of RFC 4475");
    let mut names: Vec<_> = entries.map(|entry| entry.expect("a file").file_name().into_string().unwrap()).collect();
    names.retain(|name| Path::new(name).extension().is_some_and(|extension| extension == "dat"));
    names.sort();
    assert_eq!(names.len(), 50, "messages of RFC 4475");
    names.iter().map(|name| first_line(read(&format!("{folder}/{name}")))).collect()
}

fn first_line(mut message: Vec<u8>) -> Vec<u8> {
    let end = message.windows(2).position(|pair| pair == b"\r\n").expect("a message has a line");
    message.truncate(end);
    message
}

fn status_line(code: &str, phrase: &str) -> Vec<u8> {
    format!("SIP/2.0 {code} {phrase}").into_bytes()
}

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

fn read(file: &str) -> Vec<u8> {
    fs::read(root().join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

fn change(line: &mut Vec<u8>, pieces: &[&[u8]], random: &mut Random) {
    let start = random.below(line.len());
    let end = (start + 1 + random.below(2)).min(line.len());
    let piece = pieces[random.below(pieces.len() - 1)];
    match random.below(5) {
        0 => drop(line.drain(start..end)),
        1 => drop(line.splice(start..start, piece.iter().copied())),
        2 => drop(line.splice(start..end, piece.iter().copied())),
        3 => line.extend_from_within(start..end),
        4 => line[start..end].iter_mut().for_each(|byte| *byte ^= if byte.is_ascii_alphabetic() { 0x20 } else { 0 }),
        _ => line.truncate(start),
    }
}

/// The generator `SplitMix64`.
struct Random(u64);

impl Random {
    /// A generator for this line, so that the mutants of a line stay the same beside other lines.
    fn seeded(line: &[u8]) -> Self {
        Self(line.iter().fold(0, |seed: u64, byte| seed.wrapping_mul(31).wrapping_add(u64::from(*byte))))
    }

    /// A number from 0 to `most`.
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        bits ^= bits >> 31;
        usize::try_from(bits % (most as u64 + 1)).expect("no more than `most`")
    }
}
