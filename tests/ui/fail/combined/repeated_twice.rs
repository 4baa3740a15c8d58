// errors: 4
// at: 7:dialect | 7:dialect | 9:q850 | 9:q850

use sipcode::{SipStatus, ToStatus};

#[derive(SipStatus)]
#[sip(dialect, dialect, dialect)]
enum AcmeStatus {
    #[sip(486, "All Lines Busy", q850 = 17, q850 = 18, q850 = 19)]
    Busy,
}

fn main() {
    println!("{:?}", AcmeStatus::Busy.q850());
}
