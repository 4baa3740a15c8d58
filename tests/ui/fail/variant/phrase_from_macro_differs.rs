// errors: 1
// at: 15:"All Lines Busy"

use sipcode::SipStatus;

macro_rules! acme_status {
    ($($variant:ident = $code:literal $phrase:literal),*) => {
        #[derive(SipStatus)]
        enum AcmeStatus {
            $(#[sip($code, $phrase)] $variant),*
        }
    };
}

acme_status!(Unavailable = 480 "Temporarily Unavailable", Busy = 486 "All Lines Busy");

fn main() {
    println!("{}", AcmeStatus::Busy.reason());
}
