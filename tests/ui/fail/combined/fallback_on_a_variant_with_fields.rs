// errors: 1
// at: 22:(u8)

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(fallback)]
enum AcmeStatus {
    #[sip(100)]
    Trying,
    #[sip(183)]
    SessionProgress,
    #[sip(200)]
    Ok,
    #[sip(300)]
    MultipleChoices,
    #[sip(400)]
    BadRequest,
    #[sip(500)]
    ServerInternalError,
    #[sip(600)]
    BusyEverywhere(u8),
}

fn main() {
    println!("{}", AcmeStatus::from(sipcode::StatusCode::BUSY_HERE));
}
