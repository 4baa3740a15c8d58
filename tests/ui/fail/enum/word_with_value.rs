// errors: 1
// at: 7:true

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(dialect = true)]
enum FortinetStatus {
    #[sip(486, "Busy here")]
    Busy,
}

fn main() {
    assert_eq!(FortinetStatus::Busy.reason(), "Busy here");
}
