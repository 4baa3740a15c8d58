use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::net::{Ipv4Addr, UdpSocket};
use std::path::Path;
use std::time::Duration;

use tempfile::TempDir;

use super::process::{Process, Program};
use super::recording::Recording;
use super::wait::wait_for;

/// It comes with the package that has `tshark`.
const DUMPCAP: Program = Program { name: "dumpcap", package: "tshark" };

const FILE: &str = "recording.pcapng";
const BEGINS: &[u8] = b"the recording begins";
const ENDS: &[u8] = b"the recording ends";

/// Records what is sent from and to UDP ports of the loopback interface.
#[derive(Debug)]
pub struct Recorder {
    process: Process,
    ports: Vec<u16>,
    /// Sends datagrams to itself, which are in the recording when all that was sent before is.
    marker: UdpSocket,
}

impl Recorder {
    /// Starts to record.
    ///
    /// # Panics
    ///
    /// When `dumpcap` is not installed, or does not record; it may need to be started by root.
    #[must_use]
    pub fn start(ports: &[u16]) -> Self {
        let marker = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
        marker.connect(marker.local_addr().expect("it is bound")).expect("it is on this machine");
        let mut recorder = Self { process: dumpcap(ports, port(&marker)), ports: ports.to_vec(), marker };
        recorder.wait_for_marker(BEGINS);
        recorder
    }

    /// Ends the recording, when all that was sent is in it.
    ///
    /// # Panics
    ///
    /// When `dumpcap` does not end in time.
    #[must_use]
    pub fn stop(mut self) -> Recording {
        self.wait_for_marker(ENDS);
        self.process.interrupt();
        self.process.wait(LIMIT);
        Recording::decode(&self.process.folder().join(FILE), &self.ports, port(&self.marker))
    }

    fn wait_for_marker(&mut self, text: &[u8]) {
        wait_for("dumpcap records", LIMIT, || {
            let ended = self.process.ended();
            assert!(ended.is_none(), "dumpcap cannot record on lo; is this root? {}", self.process.stderr());
            self.marker.send(text).expect("it takes datagrams");
            is_recorded(&self.process.folder().join(FILE), text).then_some(())
        });
    }
}

const LIMIT: Duration = Duration::from_secs(10);

fn dumpcap(ports: &[u16], marker: u16) -> Process {
    let filter = ports.iter().fold(format!("udp port {marker}"), |filter, port| format!("{filter} or udp port {port}"));
    let folder = TempDir::new().expect("a temporary folder");
    Process::start(DUMPCAP, folder, ["-i", "lo", "-f", &filter, "-B", "64", "-w", FILE])
}

fn port(socket: &UdpSocket) -> u16 {
    socket.local_addr().expect("it is bound").port()
}

/// Whether the end of the file has the text.
fn is_recorded(file: &Path, text: &[u8]) -> bool {
    const END: u64 = 1 << 16;
    let mut end = Vec::new();
    let read = File::open(file).and_then(|mut file| {
        let length = file.seek(SeekFrom::End(0))?;
        file.seek(SeekFrom::Start(length.saturating_sub(END)))?;
        file.read_to_end(&mut end)
    });
    read.is_ok() && end.windows(text.len()).any(|window| window == text)
}
