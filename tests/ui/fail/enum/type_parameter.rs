// errors: 1
// at: 7:<T>

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus<T> {
    #[sip(486)]
    Busy,
    #[sip(other)]
    Other(T),
}

fn main() {
    println!("{}", AcmeStatus::<StatusCode>::Busy.code());
    println!("{}", StatusCode::from(AcmeStatus::<StatusCode>::Busy));
    let _ = AcmeStatus::Other(StatusCode::DECLINE);
}
