// errors: 1
// at: 15:BUSY_HERE

use sipcode::SipStatus;

macro_rules! acme_status {
    ($($variant:ident = $code:tt),*) => {
        #[derive(SipStatus)]
        enum AcmeStatus {
            $(#[sip($code)] $variant),*
        }
    };
}

acme_status!(Unavailable = 480, Busy = BUSY_HERE);

fn main() {
    println!("{}", AcmeStatus::Busy);
}
