//! Kamailio between `sipp` and the user agent server, as `tshark` sees it.

mod published;

use std::net::{Ipv4Addr, SocketAddr, UdpSocket};
use std::path::Path;
use std::time::{Duration, Instant};
use std::{fs, thread};

use sipcode::{StatusCode, fork};
use sipcode_interop::exchange::Exchange;
use sipcode_interop::peers::{Kamailio, Load, Recorder, Recording, Scenario, sipp};
use sipcode_interop::server::Server;
use sipcode_tests::{example, inputs};
use tokio::net::TcpSocket;

use published::Published;

/// What was sent when Kamailio got requests, and from which ports.
struct Relayed {
    recording: Recording,
    server: u16,
    kamailio: u16,
}

/// Has Kamailio relay the requests of these scenarios, each of which ends as it says.
fn relay(scenarios: impl IntoIterator<Item = Scenario>) -> Relayed {
    let server = Server::start().expect("a free port");
    let kamailio = Kamailio::start(server.address());
    let ports = [server.address().port(), kamailio.address().port()];
    let recorder = Recorder::start(&ports);
    for scenario in Scenario::joined(scenarios) {
        sipp(&scenario, kamailio.address(), Load::ONE_CALL, Duration::from_secs(20)).assert_as_expected();
    }
    let recording = recorder.stop();
    recording.assert_well_formed();
    println!("{} packets decoded", recording.packets.len());
    Relayed { recording, server: ports[0], kamailio: ports[1] }
}

#[test]
fn every_answer_passes_kamailio_unchanged_except_100_and_503() {
    let published = Published::read();
    let relayed = relay(Exchange::each().map(|exchange| exchange.scenario(&received(&exchange))));

    let sent = Exchange::each().flat_map(|exchange| exchange.sent());
    relayed.recording.assert_status_lines(relayed.server, sent.map(|code| published.status_line(code)));
    let received = Exchange::each().flat_map(|exchange| received_lines(&exchange, &published));
    relayed.recording.assert_status_lines(relayed.kamailio, received);
}

#[test]
fn fork_best_passes_on_a_single_answer_as_kamailio_does() {
    for code in 200..700 {
        let answers = [StatusCode::from_u16(code).expect("a final code")];
        assert_eq!(Some(fork::best(&answers).send.as_u16()), passed_on(code), "{code}");
    }
}

/// The codes that `sipp` receives before a BYE.
fn received(exchange: &Exchange) -> Vec<u16> {
    let own = (exchange.method == "INVITE").then_some(100);
    own.into_iter().chain(exchange.answers.iter().copied().filter_map(passed_on)).collect()
}

/// The status lines that `sipp` receives.
fn received_lines(exchange: &Exchange, published: &Published) -> Vec<String> {
    let own = (exchange.method == "INVITE").then(|| recorded(100)[0].clone());
    let passed_on = exchange.sent().into_iter().filter_map(|code| {
        let line = published.status_line(code);
        Some(line.replace(&code.to_string(), &passed_on(code)?.to_string()))
    });
    own.into_iter().chain(passed_on).collect()
}

/// As which code a proxy passes on a code (RFC 3261 §16.7, steps 5 and 6).
fn passed_on(code: u16) -> Option<u16> {
    match code {
        100 => None,
        503 => Some(500),
        _ => Some(code),
    }
}

/// The lines with a code that were recorded from another Kamailio.
fn recorded(code: u16) -> Vec<String> {
    let mut lines = inputs::recorded();
    lines.retain(|line| line.starts_with(&format!("SIP/2.0 {code} ")));
    lines
}

#[test]
fn the_example_understands_what_kamailio_answers_when_it_cannot_deliver() {
    let closed = TcpSocket::new_v4().expect("a socket");
    closed.bind((Ipv4Addr::LOCALHOST, 0).into()).expect("a free port");
    let closed = format!("sip:{};transport=tcp", closed.local_addr().expect("it is bound"));
    // No label of a name has more than 63 letters (RFC 1035 §2.3.4), so that nobody is asked for this one.
    let unresolvable = format!("sip:{}.example", "a".repeat(64));
    let undeliverable = |uri: &str, last: &str| Scenario::of("undeliverable", &[("uri", uri), ("final", last)]);
    let relayed = relay([undeliverable(&closed, "477"), undeliverable(&unresolvable, "478")]);

    let lines = relayed.recording.status_lines(relayed.kamailio);
    assert_eq!(lines, [recorded(477), recorded(478)].concat());

    let run = run_example(&lines);
    for (variant, cause, action) in [
        ("SendingFailed", "27 Destination out of order", "Failover"),
        ("Unresolvable", "3 No route to destination", "CheckDestination"),
    ] {
        let understood = format!("{variant} client error Q.850 {cause} {action} ");
        assert_eq!(run.matches(&understood).count(), 2, "{understood:?} is to be twice in {run}");
    }
}

/// What the example `vendor_codes` prints of these status lines, with the space between columns made single.
fn run_example(lines: &[&str]) -> String {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("kamailio.txt");
    fs::write(&file, lines.join("\n")).expect("the directory for tests can be written");
    let run = example::run("vendor_codes", [&file]);
    assert_eq!(run.exit_code, Some(0), "{}", run.stderr);
    run.stdout.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn nothing_of_kamailio_is_left_when_it_is_dropped() {
    let server = Server::start().expect("a free port");
    let kamailio = Kamailio::start(server.address());
    let address = kamailio.address();
    drop(kamailio);
    assert_becomes_free(address);
}

#[test]
fn nothing_of_kamailio_is_left_when_its_thread_has_ended_without_dropping_it() {
    let server = Server::start().expect("a free port");
    let address = server.address();
    let kamailio = thread::spawn(move || Kamailio::start(address)).join().expect("Kamailio starts");
    assert_becomes_free(kamailio.address());
}

/// Each of Kamailio's processes has its port open.
fn assert_becomes_free(address: SocketAddr) {
    let start = Instant::now();
    while UdpSocket::bind(address).is_err() {
        assert!(start.elapsed() < Duration::from_secs(15), "a process is left on {address}");
        thread::sleep(Duration::from_millis(10));
    }
}
