//! `sipp`'s requests to the user agent server, as `tshark` sees them.

mod published;

use std::collections::BTreeMap;
use std::time::Duration;

use sipcode_interop::exchange::Exchange;
use sipcode_interop::peers::{Load, Recorder, Recording, Scenario, sipp};
use sipcode_interop::server::Server;
use sipcode_tests::data;

use published::Published;

/// What the server sends when it gets the requests of these scenarios, each of which ends as it says.
fn record(scenarios: impl IntoIterator<Item = Scenario>) -> (Recording, u16) {
    let server = Server::start().expect("a free port");
    let port = server.address().port();
    let recorder = Recorder::start(&[port]);
    for scenario in Scenario::joined(scenarios) {
        sipp(&scenario, server.address(), Load::ONE_CALL, Duration::from_secs(20)).assert_as_expected();
    }
    let recording = recorder.stop();
    recording.assert_well_formed();
    println!("{} packets decoded", recording.packets.len());
    (recording, port)
}

#[test]
fn each_code_goes_over_the_wire_with_its_phrase_and_the_header_fields_that_it_requires() {
    let published = Published::read();
    let (recording, port) = record(Exchange::each().map(|exchange| exchange.scenario(&exchange.answers)));

    let sent = Exchange::each().flat_map(|exchange| exchange.sent());
    recording.assert_status_lines(port, sent.map(|code| published.status_line(code)));

    let registered = data::response_codes().into_iter().map(|row| (row.code, row.required_headers));
    let required: BTreeMap<u16, _> = registered.collect();
    for response in recording.responses(port) {
        let present = |name: &String| response.header_fields.contains(name);
        let code = response.status_line[8..11].parse().unwrap();
        let required = required.get(&code).map_or(&[][..], Vec::as_slice);
        assert!(required.iter().all(|names| names.iter().any(present)), "{required:?} must be in {response:?}");
    }
}

#[test]
fn what_cannot_be_answered_as_asked_is_answered_with_what_is_wrong() {
    let refused = |method, user, code: u16| {
        Scenario::of("request", &[("method", method), ("user", user), ("final", &code.to_string())])
    };
    record([
        refused("OPTIONS", "visitor", 404),
        refused("OPTIONS", "99", 404),
        refused("OPTIONS", "700", 404),
        refused("OPTIONS", "4860", 404),
        refused("OPTIONS", "180", 404),
        refused("OPTIONS", "180-486", 404),
        refused("BYE", "200", 481),
        refused("MESSAGE", "200", 405),
    ]);
}
