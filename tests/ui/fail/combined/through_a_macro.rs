// errors: 4
// at: 17:480 + 6 | 18:"Busy Here" | 19:497 | 20:"Gone\0"

use sipcode::{SipStatus, StatusCode};

macro_rules! acme_status {
    ($($variant:ident = $code:expr, $phrase:expr;)*) => {
        #[derive(SipStatus)]
        enum AcmeStatus {
            $(#[sip($code, $phrase)] $variant),*
        }
    };
}

acme_status! {
    Unavailable = 480, "Temporarily Unavailable";
    Busy = 480 + 6, "Busy Here";
    Declined = 603, "Busy Here";
    TrunkFull = 497, "Trunk Group Full";
    Gone = 410, "Gone\0";
}

const GONE: StatusCode = AcmeStatus::Gone.code();

fn main() {
    println!("{GONE} {}", AcmeStatus::ALL.len());
}
