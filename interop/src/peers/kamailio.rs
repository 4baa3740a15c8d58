use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, UdpSocket};
use std::time::Duration;

use tempfile::TempDir;

use super::process::{Process, Program};
use super::wait::wait_for;

const KAMAILIO: Program = Program { name: "kamailio", package: "kamailio" };

/// A Kamailio that relays what is sent to it to a server, as `kamailio.cfg` says. It runs until it is dropped.
#[derive(Debug)]
pub struct Kamailio {
    address: SocketAddr,
    _process: Process,
}

impl Kamailio {
    /// Starts one, and waits until it answers.
    ///
    /// # Panics
    ///
    /// When Kamailio is not installed, or does not answer.
    #[must_use]
    pub fn start(server: SocketAddr) -> Self {
        // Another program may take the port before Kamailio does.
        let mut failures = Vec::new();
        for _ in 0..5 {
            match Self::start_at(free_address().expect("a free port"), server) {
                Ok(kamailio) => return kamailio,
                Err(failure) => failures.push(failure),
            }
        }
        panic!("Kamailio does not start: {}", failures.join("\n"));
    }

    /// Where it takes requests.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Starts one, or tells why it has ended.
    fn start_at(address: SocketAddr, server: SocketAddr) -> Result<Self, String> {
        let mut process = start(address, server);
        let probe = probe(address).expect("a free port");
        wait_for("Kamailio answers", Duration::from_secs(20), || match process.ended() {
            Some(_) => Some(Err(process.stderr())),
            None => answers(&probe, address).then_some(Ok(())),
        })?;
        Ok(Self { address, _process: process })
    }
}

fn start(address: SocketAddr, server: SocketAddr) -> Process {
    let folder = TempDir::new().expect("a temporary folder");
    let (udp, tcp) = (format!("udp:{address}"), format!("tcp:{address}"));
    let server = format!("SERVER=\"sip:{server}\"");
    let configuration = concat!(env!("CARGO_MANIFEST_DIR"), "/kamailio.cfg");
    let here = folder.path().display().to_string();
    let arguments = ["-DD", "-E", "-f", configuration, "-l", &udp, "-l", &tcp, "-A", &server, "-Y", &here, "-w", &here];
    Process::start(KAMAILIO, folder, arguments)
}

/// A port of the loopback interface that is free for UDP and TCP.
fn free_address() -> io::Result<SocketAddr> {
    let tcp = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    let address = tcp.local_addr()?;
    UdpSocket::bind(address)?;
    Ok(address)
}

/// A socket that is told at once when Kamailio does not listen yet, and else waits for its answer.
fn probe(kamailio: SocketAddr) -> io::Result<UdpSocket> {
    let probe = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0))?;
    probe.connect(kamailio)?;
    probe.set_read_timeout(Some(Duration::from_secs(2)))?;
    Ok(probe)
}

/// Whether it answers an OPTIONS request that is for itself.
fn answers(probe: &UdpSocket, kamailio: SocketAddr) -> bool {
    let here = probe.local_addr().expect("it is bound");
    let request = format!(
        "OPTIONS sip:{kamailio} SIP/2.0\r\n\
         Via: SIP/2.0/UDP {here};branch=z9hG4bK{port}\r\n\
         From: <sip:probe@{here}>;tag=probe\r\n\
         To: <sip:{kamailio}>\r\n\
         Call-ID: probe@{here}\r\n\
         CSeq: 1 OPTIONS\r\n\
         Max-Forwards: 70\r\n\
         Content-Length: 0\r\n\r\n",
        port = here.port()
    );
    probe.send(request.as_bytes()).and_then(|_| probe.recv(&mut [0; 2048])).is_ok()
}
