//! A user agent server (RFC 3261 §8.2) on `rsipstack` that answers with the codes of [`AcmeStatus`](crate::acme::AcmeStatus).
//!
//! The user part of To asks for the answers: `sip:180-486@127.0.0.1` is answered with 180, then with 486.

mod answers;
mod calls;
mod header_fields;
mod response;

use std::io;
use std::net::{Ipv4Addr, SocketAddr};

use rsipstack::EndpointBuilder;
use rsipstack::dialog::DialogId;
use rsipstack::platform::CancellationToken;
use rsipstack::sip::{HeadersExt, Request};
use rsipstack::transaction::{Endpoint, Transaction, make_tag};
use rsipstack::transport::udp::UdpConnection;
use rsipstack::transport::{SipConnection, TransportLayer};
use tokio::runtime::{Builder, Runtime};

use self::answers::answers;
use self::calls::Calls;
use self::response::Answer;

/// A server that runs until it is dropped.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    _runtime: Runtime,
}

impl Server {
    /// A server on a free UDP port of the loopback interface.
    ///
    /// # Errors
    ///
    /// When its threads cannot be started, or its socket cannot be opened.
    pub fn start() -> io::Result<Self> {
        let runtime = Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
        let (endpoint, address) = runtime.block_on(open()).map_err(io::Error::other)?;
        runtime.spawn(serve(endpoint));
        Ok(Self { address, _runtime: runtime })
    }

    /// Where it takes requests.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }
}

async fn open() -> rsipstack::Result<(Endpoint, SocketAddr)> {
    let connection = UdpConnection::create_connection((Ipv4Addr::LOCALHOST, 0).into(), None, None).await?;
    let address = connection.get_addr().get_socketaddr()?;
    let transport = TransportLayer::new(CancellationToken::new());
    transport.add_transport(SipConnection::Udp(connection));
    Ok((EndpointBuilder::new().with_user_agent("Acme").with_transport_layer(transport).build(), address))
}

async fn serve(endpoint: Endpoint) {
    let mut requests = endpoint.incoming_transactions().expect("nobody else takes them");
    tokio::spawn(async move { endpoint.serve().await });
    let calls = Calls::default();
    while let Some(transaction) = requests.recv().await {
        let calls = calls.clone();
        tokio::spawn(async move {
            if let Err(error) = answer(transaction, &calls).await {
                eprintln!("a request is not answered: {error}");
            }
        });
    }
}

/// Sends the answers, and keeps the transaction until it ends: for its ACK, and for what comes again.
async fn answer(mut transaction: Transaction, calls: &Calls) -> rsipstack::Result<()> {
    give_tag(&mut transaction.original)?;
    let call = DialogId::try_from(&transaction)?;
    let answers = answers(&transaction.original, call, calls);
    let Some(&last) = answers.last() else { return Ok(()) };
    for status in answers {
        let response = Answer { transaction: &transaction, status, last }.response();
        transaction.respond(response).await?;
    }
    while transaction.receive().await.is_some() {}
    Ok(())
}

/// Gives the To header field a tag, which each answer then has (RFC 3261 §8.2.6.2).
fn give_tag(request: &mut Request) -> Result<(), rsipstack::sip::Error> {
    let to = request.to_header_mut()?;
    if to.tag()?.is_none() {
        to.mut_tag(make_tag())?;
    }
    Ok(())
}
