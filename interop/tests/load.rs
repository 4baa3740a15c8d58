//! As many calls as `sipp` and the user agent server hold, as `tshark` sees them.

mod published;

use std::collections::BTreeMap;
use std::time::Duration;

use sipcode_interop::exchange::Exchange;
use sipcode_interop::peers::{Load, Recorder, Recording, sipp};
use sipcode_interop::server::Server;

use published::Published;

const CALLS: u32 = 10_000;

/// How many calls at once are tried. More than the first are no faster; fewer are for a machine that has other work.
const AT_ONCE: [u32; 3] = [16, 8, 4];

#[test]
fn ten_thousand_calls_as_fast_as_they_go_have_no_unexpected_message() {
    let held = AT_ONCE.into_iter().any(|at_once| {
        let (is_as_expected, figures) = attempt(at_once);
        println!("{CALLS} calls, {at_once} at once: {figures}");
        is_as_expected
    });
    assert!(held, "a message was unexpected, lost or sent twice, however few calls there were at once");
}

/// Whether no message was unexpected, lost or sent twice; and what there is to say of that.
fn attempt(at_once: u32) -> (bool, String) {
    let server = Server::start().expect("a free port");
    let recorder = Recorder::start(&[server.address().port()]);
    // The vendor's own codes.
    let call = Exchange { method: "INVITE", answers: vec![190, 298] };
    let load = Load { calls: CALLS, at_once };
    let calls = sipp(&call.scenario(&call.answers), server.address(), load, Duration::from_secs(30));
    let recording = recorder.stop();

    let (deviations, counts) = (calls.deviations(), counts(&recording));
    if !deviations.is_empty() || counts != expected_counts() {
        return (false, format!("{deviations:?}, {counts:?}"));
    }
    recording.assert_well_formed();
    (true, format!("{:.0} a second; {} packets decoded", calls.rate(), recording.packets.len()))
}

/// How often each method and each status line was sent.
fn counts(recording: &Recording) -> BTreeMap<String, u32> {
    let mut counts = BTreeMap::new();
    for packet in &recording.packets {
        let method = packet.request_line.split(' ').next().unwrap_or_default();
        *counts.entry(format!("{method}{}", packet.status_line)).or_default() += 1;
    }
    counts
}

/// Each message of a call once in each call; the 200 is for the BYE.
fn expected_counts() -> BTreeMap<String, u32> {
    let published = Published::read();
    let methods = ["INVITE", "ACK", "BYE"].map(str::to_owned);
    let lines = [190, 298, 200].map(|code| published.status_line(code));
    methods.into_iter().chain(lines).map(|message| (message, CALLS)).collect()
}
