// errors: 1
// at: 15:StatusCode::BUSY_HERE

use sipcode::{SipStatus, StatusCode};

macro_rules! acme_status {
    ($($variant:ident = $code:expr),*) => {
        #[derive(SipStatus)]
        enum AcmeStatus {
            $(#[sip($code)] $variant),*
        }
    };
}

acme_status!(Unavailable = 480, Busy = StatusCode::BUSY_HERE);

const BUSY: StatusCode = AcmeStatus::Busy.code();

fn main() {
    println!("{BUSY}");
}
