// errors: 1
// at: 17:custom

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
    #[sip(custom, 400, "Wrong")]
    BadRequest,
    #[sip(500)]
    ServerInternalError,
    #[sip(600)]
    BusyEverywhere,
}

fn main() {
    println!("{}", AcmeStatus::from(sipcode::StatusCode::BUSY_HERE));
}
