// errors: 1
// at: 7:"Acme" class = ClientError

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(fallback, vendor = "Acme" class = ClientError)]
enum AcmeStatus {
    #[sip(400)]
    BadRequest,
    #[sip(477, "Next Hop Failed")]
    NextHopFailed,
}

fn main() {
    println!("{:?}", AcmeStatus::recognize(StatusCode::BUSY_HERE).map(|status| status.code()));
}
