//! The example `call_service`: `sipp` provokes each refusal and checks its header fields, and `tshark` decodes what was sent.

use std::time::Duration;

use sipcode_interop::peers::{Load, Recorder, Recording, Scenario, sipp};
use sipcode_tests::example::Server;

/// A request that the service refuses, and the header field that says what the client must know.
struct Refusal {
    method: &'static str,
    /// A line beside those that every request has.
    line: &'static str,
    body: &'static str,
    answer: u16,
    /// The name, and a regular expression for the value. `sipp` reads no angle brackets in one.
    field: (&'static str, &'static str),
}

const REFUSALS: [Refusal; 5] = [
    Refusal {
        method: "REGISTER",
        line: "Expires: 3600",
        body: "",
        answer: 401,
        field: ("WWW-Authenticate", "Digest realm=.acme.example., nonce=.+"),
    },
    Refusal {
        method: "MESSAGE",
        line: "Content-Type: text/plain",
        body: "hello",
        answer: 405,
        field: ("Allow", "INVITE, ACK, CANCEL, BYE, OPTIONS, REGISTER"),
    },
    Refusal {
        method: "INVITE",
        line: "Content-Type: text/plain",
        body: "hello",
        answer: 415,
        field: ("Accept", "application/sdp"),
    },
    Refusal { method: "INVITE", line: "Require: 100rel", body: "", answer: 420, field: ("Unsupported", "100rel") },
    Refusal {
        method: "OPTIONS",
        line: "Require: a.b, timer",
        body: "",
        answer: 420,
        field: ("Unsupported", "a.b, timer"),
    },
];

impl Refusal {
    fn scenario(&self) -> Scenario {
        let (code, (name, value)) = (self.answer.to_string(), self.field);
        refusal(self.method, self.line, self.body, &code, name, value)
    }
}

fn refusal(method: &str, line: &str, body: &str, code: &str, name: &str, value: &str) -> Scenario {
    let file = if method == "INVITE" { "call-service/refused-call" } else { "call-service/refusal" };
    let values =
        [("method", method), ("line", line), ("body", body), ("final", code), ("name", name), ("value", value)];
    Scenario::of(file, &values)
}

fn registration(expires: u32, code: u16, name: &str, value: &str) -> Scenario {
    let (expires, code) = (expires.to_string(), code.to_string());
    let values = [("expires", &*expires), ("final", &*code), ("name", name), ("value", value)];
    Scenario::of("call-service/registration", &values)
}

/// Registers `anna` for an hour.
fn registered() -> Scenario {
    registration(3600, 200, "Contact", ".sip:anna@.+.;expires=3[0-9]+")
}

/// Has `sipp` go through the scenarios with a service that takes so many calls at once.
fn record(channels: &str, users: &[&str], scenarios: &[Scenario], load: Load) -> Recording {
    let service = Server::start("call_service", &[&["127.0.0.1:0", channels], users].concat());
    let recorder = Recorder::start(&[service.address().port()]);
    for scenario in scenarios {
        sipp(scenario, service.address(), Load::ONE_CALL, Duration::from_secs(20)).assert_as_expected();
    }
    let calls = Scenario::of("call", &[("user", "anna"), ("provisional", ""), ("final", "200")]);
    if load.calls > 0 {
        let calls = sipp(&calls, service.address(), load, Duration::from_secs(20));
        calls.assert_as_expected();
        println!("{} calls, {} at once: {:.0} a second", load.calls, load.at_once, calls.rate());
    }
    let recording = recorder.stop();
    recording.assert_well_formed();
    println!("{} packets decoded", recording.packets.len());
    recording
}

const NO_CALLS: Load = Load { calls: 0, at_once: 0 };

#[test]
fn each_refusal_has_the_header_field_that_its_code_requires() {
    let scenarios: Vec<_> = REFUSALS.iter().map(Refusal::scenario).collect();
    record("1", &[], &Scenario::joined(scenarios), NO_CALLS);
}

#[test]
fn a_registration_is_challenged_and_one_that_is_too_brief_is_told_how_long_it_must_be() {
    record("1", &[], &[registered(), registration(59, 423, "Min-Expires", "60")], NO_CALLS);
}

#[test]
fn a_full_service_says_when_to_try_again() {
    let call = Scenario::of("call-service/call", &[]);
    let full = refusal("INVITE", "Subject: one more", "", "503", "Retry-After", "5");
    record("1", &[], &[registered(), call, full], NO_CALLS);
}

#[test]
fn a_service_whose_users_cannot_be_read_says_when_to_try_again() {
    let refused = |method| refusal(method, "Subject: anna", "", "503", "Retry-After", "30");
    record("1", &["/nowhere/users.txt"], &[refused("REGISTER"), refused("INVITE")], NO_CALLS);
}

#[test]
fn a_thousand_calls_have_no_unexpected_message() {
    let recording = record("100", &[], &[registered()], Load { calls: 1000, at_once: 8 });
    // A call has five messages, and the registration four.
    assert_eq!(recording.packets.len(), 1000 * 5 + 4);
}
