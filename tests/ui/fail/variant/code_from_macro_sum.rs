// errors: 1
// at: 15:400 + 86

use sipcode::{SipStatus, StatusCode};

macro_rules! acme_status {
    ($($variant:ident = $code:expr),*) => {
        #[derive(SipStatus)]
        enum AcmeStatus {
            $(#[sip($code)] $variant),*
        }
    };
}

acme_status!(Unavailable = 480, Busy = 400 + 86);

const BUSY: StatusCode = AcmeStatus::Busy.code();

fn main() {
    println!("{BUSY}");
}
