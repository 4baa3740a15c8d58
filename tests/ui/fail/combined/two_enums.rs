// errors: 2
// at: 8:"All Lines Busy" | 13:Sucess

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(486, "All Lines Busy")]
    Busy,
}

#[derive(SipStatus)]
#[sip(class = Sucess)]
enum Answered {
    #[sip(200)]
    Ok,
}

const BUSY: StatusCode = AcmeStatus::Busy.code();

fn main() {
    println!("{}", Answered::Ok);
    println!("{}", BUSY.as_str());
}
