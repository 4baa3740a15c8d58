//! A forking proxy: an INVITE went to several branches, their answers come in one after the other, and one final answer
//! goes upstream (RFC 3261 §16.7). Prints what the proxy does at each answer, what it sends at last, and why.
//!
//! ```sh
//! cargo run --example forking_proxy                    # instructive scenarios
//! cargo run --example forking_proxy 503 407 501 404    # what each of four branches answers
//! cargo run --example forking_proxy 1:180 2:407+Proxy-Authenticate 1:486
//! ```
//!
//! An answer is a status code. The number of its branch may stand before it, and after it the names of header fields that
//! the answer carries. The exit code is 1 when an argument is no such answer.

use std::env;
use std::io::{self, BufWriter, ErrorKind, Write};
use std::process::ExitCode;

use sipcode::fork::{self, Best};
use sipcode::prack::{Delivery, Option100rel};
use sipcode::reason::ReasonValue;
use sipcode::registry::missing_of;
use sipcode::{Class, SipStatus, StatusCode, ToStatus};

/// Why the other branches are cancelled when one has picked up, in the words of RFC 3326 §2.
#[derive(SipStatus)]
enum PickedUp {
    #[sip(200, "Call completed elsewhere", custom)]
    Elsewhere,
}

/// What a scenario shows, what its INVITE says of `100rel`, and the answers.
const SCENARIOS: &[(&str, Option100rel, &str)] = &[
    ("The example of RFC 3261 §16.7", Option100rel::Absent, "1:503 2:407+Proxy-Authenticate 3:501 4:404"),
    ("All are busy", Option100rel::Absent, "1:486 2:486"),
    ("One declines for all", Option100rel::Absent, "1:404 2:180 3:603 2:487"),
    ("Two want credentials", Option100rel::Absent, "1:404 2:401+WWW-Authenticate 3:407+Proxy-Authenticate"),
    ("An answer lacks what it must carry", Option100rel::Absent, "1:486 2:420"),
    ("All are out of service", Option100rel::Absent, "1:503 2:503"),
    ("Nobody answers", Option100rel::Absent, "1:100"),
    ("The INVITE supports 100rel", Option100rel::Supported, "1:100 1:180 1:183+Require+RSeq 1:486"),
    ("The INVITE requires 100rel", Option100rel::Required, "1:180+Require+RSeq 2:180+RSeq 1:486 2:480"),
    ("One picks up", Option100rel::Absent, "1:180 2:180 3:486 2:200 1:487"),
];

/// A response on a branch, with the names of its header fields.
struct Answer<'a> {
    branch: usize,
    code: StatusCode,
    headers: Vec<&'a str>,
}

fn main() -> ExitCode {
    let arguments: Vec<_> = env::args_os().skip(1).map(|argument| argument.to_string_lossy().into_owned()).collect();
    let own_answers = arguments.join(" ");
    let own_scenario = [("Answers of your own", Option100rel::Absent, &*own_answers)];
    let scenarios = if arguments.is_empty() { SCENARIOS } else { &own_scenario };
    let mut out = BufWriter::new(io::stdout().lock());
    for &(title, option_100rel, answers) in scenarios {
        let answers = match read_answers(answers) {
            Ok(answers) => answers,
            Err(message) => return fail(&message),
        };
        match print_scenario(title, option_100rel, answers, &mut out).and_then(|()| out.flush()) {
            Ok(()) => {}
            // The reader of a pipe, such as `head`, may have seen enough.
            Err(error) if error.kind() == ErrorKind::BrokenPipe => break,
            Err(error) => return fail(&format!("cannot print: {error}")),
        }
    }
    ExitCode::SUCCESS
}

fn fail(message: &str) -> ExitCode {
    eprintln!("forking_proxy: {message}");
    ExitCode::FAILURE
}

/// Answers such as `486`, `1:180` and `2:407+Proxy-Authenticate`; the branch is the answer's position if none is given.
fn read_answers(text: &str) -> Result<Vec<Answer<'_>>, String> {
    (1..).zip(text.split(' ')).map(|(position, word)| read_answer(position, word)).collect()
}

fn read_answer(position: usize, word: &str) -> Result<Answer<'_>, String> {
    let (branch, response) = match word.split_once(':') {
        Some((branch, response)) => (branch.parse(), response),
        None => (Ok(position), word),
    };
    let mut parts = response.split('+');
    let code = parts.next().unwrap_or_default().parse();
    Ok(Answer {
        branch: branch.map_err(|_| format!("{word:?} is no answer: before `:` stands the number of a branch"))?,
        code: code.map_err(|error| format!("{word:?} is no answer: {error}"))?,
        headers: parts.collect(),
    })
}

/// The response context (RFC 3261 §16.7), as far as it decides what is sent.
struct Context<'a> {
    option_100rel: Option100rel,
    /// The final answers that may still go upstream.
    held: Vec<Answer<'a>>,
    /// The branches with a provisional answer, no final one, and no CANCEL.
    pending: Vec<usize>,
    cancelled: Vec<usize>,
    /// Why branches that are pending, or come to be, are cancelled: a value of `Reason`.
    cancel: Option<String>,
    has_answered: bool,
}

fn print_scenario(title: &str, option: Option100rel, answers: Vec<Answer<'_>>, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "{title}")?;
    let (held, pending, cancelled) = (vec![], vec![], vec![]);
    let mut context = Context { option_100rel: option, held, pending, cancelled, cancel: None, has_answered: false };
    for answer in answers {
        print_row(&branches(&[answer.branch]), &format!("{} {}", answer.code, answer.code.reason()), out)?;
        context.receive(answer, out)?;
    }
    context.finish(out)?;
    writeln!(out)
}

impl<'a> Context<'a> {
    /// Step 5: what is forwarded at once; step 10: who is cancelled.
    fn receive(&mut self, answer: Answer<'a>, out: &mut impl Write) -> io::Result<()> {
        self.pending.retain(|branch| *branch != answer.branch);
        match answer.code.class() {
            Class::Provisional => {
                if !self.cancelled.contains(&answer.branch) {
                    self.pending.push(answer.branch);
                }
                if answer.code != StatusCode::TRYING && !self.has_answered {
                    print_upstream(answer.code, &answer.headers, out)?;
                    print_row("", &self.delivery(&answer), out)?;
                }
            }
            Class::Success => {
                print_upstream(answer.code, &answer.headers, out)?;
                print_row("", "because a 2xx goes upstream at once", out)?;
                self.has_answered = true;
                self.cancel = Some(ReasonValue::sip(&PickedUp::Elsewhere).to_string());
            }
            class => {
                if class == Class::GlobalFailure && self.cancel.is_none() {
                    self.cancel = Some(ReasonValue::sip(&answer.code).to_string());
                }
                self.held.push(answer);
            }
        }
        match self.cancel.clone() {
            Some(reason) => self.cancel_pending(&format!("Reason: {reason}"), out),
            None => Ok(()),
        }
    }

    /// Step 6: every branch has ended; if no answer went upstream at once, the best one goes now.
    fn finish(&mut self, out: &mut impl Write) -> io::Result<()> {
        self.cancel_pending("for timer C fires (RFC 3261 §16.8)", out)?;
        if self.has_answered {
            return Ok(());
        }
        let codes: Vec<_> = self.held.iter().map(|answer| answer.code).collect();
        let best = fork::best(&codes);
        let chosen = best.index.map(|index| &self.held[index]).filter(|answer| answer.code == best.send);
        let mut headers = chosen.map(|answer| answer.headers.clone()).unwrap_or_default();
        let mut merged = Vec::new();
        for answer in best.merge().map(|index| &self.held[index]) {
            headers.extend(&answer.headers);
            merged.push(answer.branch);
        }
        print_upstream(best.send, &headers, out)?;
        if !merged.is_empty() {
            print_row("", &format!("has the challenges of {} added", branches(&merged)), out)?;
        }
        print_row("", &why(&best, &codes), out)
    }

    /// Whether the provisional answer came as RFC 3262 §3 says.
    fn delivery(&self, answer: &Answer<'_>) -> String {
        let lacks = list(missing_of(Delivery::PRACK_HEADERS, &answer.headers));
        match answer.code.reliability().delivery(self.option_100rel) {
            Delivery::Plain if lacks.is_empty() => "with PRACK, but the INVITE does not support it".to_owned(),
            Delivery::Plain => "without PRACK, for the INVITE does not support it".to_owned(),
            Delivery::PlainOrWithPrack if lacks.is_empty() => "with PRACK, as the INVITE allows".to_owned(),
            Delivery::PlainOrWithPrack => "without PRACK, as the INVITE allows".to_owned(),
            Delivery::WithPrack if lacks.is_empty() => "with PRACK, as the INVITE requires".to_owned(),
            Delivery::WithPrack => format!("lacks {lacks}, for the INVITE requires PRACK"),
        }
    }

    fn cancel_pending(&mut self, why: &str, out: &mut impl Write) -> io::Result<()> {
        if self.pending.is_empty() {
            return Ok(());
        }
        print_row("CANCEL", &format!("to {}, {why}", branches(&self.pending)), out)?;
        self.cancelled.append(&mut self.pending);
        Ok(())
    }
}

/// Why step 6 chose this answer.
fn why(best: &Best<'_>, codes: &[StatusCode]) -> String {
    let Some(chosen) = best.index.map(|index| codes[index]) else {
        return "because no branch gave a final answer".to_owned();
    };
    let class = chosen.class();
    let mut rivals = codes.iter().filter(|code| code.class() == class);
    if chosen != best.send {
        format!("because {chosen} is about one destination, not about the proxy")
    } else if class == Class::GlobalFailure {
        "because a 6xx goes before every other class".to_owned()
    } else if let Some(rival) = rivals.find(|rival| fork::prefers(chosen, **rival)) {
        format!("because {} is the lowest class, and {chosen} helps the caller more than {rival}", class.label())
    } else {
        format!("because it is the first of the lowest class, {}", class.label())
    }
}

/// The answer that is sent, and whether it has the header fields that it must have.
fn print_upstream(code: StatusCode, headers: &[&str], out: &mut impl Write) -> io::Result<()> {
    print_row("upstream", &code.status_line().to_string(), out)?;
    let required = code.required_headers();
    let lacks = list(missing_of(required, headers));
    if !lacks.is_empty() {
        return print_row("", &format!("lacks {lacks}, which a {code} must carry"), out);
    }
    match list(required.iter().copied()) {
        none if none.is_empty() => Ok(()),
        all => print_row("", &format!("carries {all}, as it must"), out),
    }
}

fn print_row(head: &str, text: &str, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "  {head:<10} {text}")
}

/// Required header fields; where one of several is enough, `A or B`.
fn list<'a>(required: impl Iterator<Item = &'a [&'a str]>) -> String {
    required.map(|names| names.join(" or ")).collect::<Vec<_>>().join(" and ")
}

fn branches(numbers: &[usize]) -> String {
    let numbers: Vec<_> = numbers.iter().map(usize::to_string).collect();
    format!("branch {}", numbers.join(" and "))
}
