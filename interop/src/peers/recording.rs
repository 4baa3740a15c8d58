use std::path::Path;
use std::time::Duration;

use tempfile::TempDir;

use super::process::{Process, Program};

const TSHARK: Program = Program { name: "tshark", package: "tshark" };

/// What was sent, in order, as `tshark` decodes it.
#[derive(Debug)]
pub struct Recording {
    /// Every packet.
    pub packets: Vec<Packet>,
}

/// A packet, as `tshark` decodes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Packet {
    /// The UDP port that it comes from.
    pub source: u16,
    /// The first line of a response, without its CRLF; empty in a request.
    pub status_line: String,
    /// The first line of a request, without its CRLF; empty in a response.
    pub request_line: String,
    /// The names of its header fields.
    pub header_fields: Vec<String>,
    /// What `tshark` says against it: that it is malformed, or any remark of its experts.
    pub complaints: Vec<String>,
}

/// The columns that `tshark` is asked for.
const COLUMNS: [&str; 6] =
    ["udp.srcport", "sip.Status-Line", "sip.Request-Line", "sip.msg_hdr", "_ws.malformed", "_ws.expert.message"];

impl Recording {
    /// Decodes a file as SIP on these ports, without the packets of a marker.
    pub(super) fn decode(file: &Path, ports: &[u16], marker: u16) -> Self {
        let mut arguments = vec!["-r".to_owned(), file.display().to_string()];
        arguments.extend(["-Y".to_owned(), format!("udp.port != {marker}"), "-T".to_owned(), "fields".to_owned()]);
        arguments.extend(ports.iter().flat_map(|port| ["-d".to_owned(), format!("udp.port=={port},sip")]));
        arguments.extend(COLUMNS.iter().flat_map(|column| ["-e".to_owned(), (*column).to_owned()]));
        let mut process = Process::start(TSHARK, TempDir::new().expect("a temporary folder"), arguments);
        let exit = process.wait(Duration::from_secs(60));
        assert!(exit.success(), "tshark does not read the recording: {}", process.stderr());
        Self { packets: process.stdout().lines().map(Packet::decoded).collect() }
    }

    /// The first lines of the responses from a port, in order.
    #[must_use]
    pub fn status_lines(&self, source: u16) -> Vec<&str> {
        self.responses(source).map(|packet| packet.status_line.as_str()).collect()
    }

    /// The responses from a port, in order.
    pub fn responses(&self, source: u16) -> impl Iterator<Item = &Packet> {
        self.packets.iter().filter(move |packet| packet.source == source && !packet.status_line.is_empty())
    }

    /// Asserts that the responses from a port begin with these lines, in this order.
    ///
    /// # Panics
    ///
    /// When they do not, with the first difference.
    pub fn assert_status_lines(&self, source: u16, expected: impl IntoIterator<Item = String>) {
        let mut sent = self.status_lines(source).into_iter();
        for (index, expected) in expected.into_iter().enumerate() {
            assert_eq!(sent.next(), Some(&*expected), "response {index}");
        }
        assert_eq!(sent.next(), None, "one response more");
    }

    /// Asserts that every packet is a SIP message against which nothing is to be said.
    ///
    /// # Panics
    ///
    /// When one is not, or there is none.
    pub fn assert_well_formed(&self) {
        assert!(!self.packets.is_empty(), "nothing was recorded");
        for packet in &self.packets {
            let is_message = packet.status_line.is_empty() != packet.request_line.is_empty();
            assert!(is_message && packet.complaints.is_empty(), "tshark complains of {packet:?}");
        }
    }
}

/// No complaint: Wireshark 4.0 does not know RFC 8876.
const UNKNOWN_TO_TSHARK: &str = "Unrecognised SIP header (alertmsg-error)";

impl Packet {
    fn decoded(row: &str) -> Self {
        let columns: Vec<_> = row.split('\t').collect();
        let [source, status_line, request_line, header, malformed, remarks] = columns[..] else {
            panic!("tshark gives {row:?}");
        };
        // A CRLF is shown as `\r\n`.
        let header_fields = header.split(r"\r\n").filter_map(|line| Some(line.split_once(':')?.0.to_owned()));
        let complaints = [malformed, remarks].into_iter().filter(|text| !matches!(*text, "" | UNKNOWN_TO_TSHARK));
        Self {
            source: source.parse().unwrap_or_else(|_| panic!("tshark gives the port {source:?}")),
            status_line: status_line.to_owned(),
            request_line: request_line.to_owned(),
            header_fields: header_fields.collect(),
            complaints: complaints.map(str::to_owned).collect(),
        }
    }
}
