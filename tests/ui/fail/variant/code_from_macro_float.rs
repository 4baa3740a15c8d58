// errors: 1
// at: 15:486.0

use sipcode::SipStatus;

macro_rules! acme_status {
    ($($variant:ident = $code:literal),*) => {
        #[derive(SipStatus)]
        enum AcmeStatus {
            $(#[sip($code)] $variant),*
        }
    };
}

acme_status!(Unavailable = 480, Busy = 486.0);

fn main() {
    println!("{}", AcmeStatus::Busy);
}
