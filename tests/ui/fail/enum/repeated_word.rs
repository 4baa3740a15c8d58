// errors: 1
// at: 7:dialect

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(dialect, dialect)]
enum AcmeStatus {
    #[sip(486, "All Lines Busy")]
    Busy,
    #[sip(480)]
    Unavailable,
}

fn main() {
    println!("{}", AcmeStatus::Busy.to_string());
}
