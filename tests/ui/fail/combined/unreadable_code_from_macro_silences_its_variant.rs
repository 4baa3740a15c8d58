// errors: 1
// at: 18:-486

use sipcode::{SipStatus, StatusCode};

macro_rules! acme_status {
    ($($variant:ident = $code:expr, $phrase:expr;)*) => {
        #[derive(SipStatus)]
        #[sip(class = ServerError)]
        enum AcmeStatus {
            $(#[sip($code, $phrase, custom)] $variant),*
        }
    };
}

acme_status! {
    Overloaded = 503, "All Trunks Overloaded";
    Busy = -486, " ";
}

const BUSY: StatusCode = AcmeStatus::Busy.code();

fn main() {
    println!("{BUSY}");
}
