// errors: 1
// at: 9:"486"

use sipcode::{FinalStatus, SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(class = ServerError)]
enum AcmeStatus {
    #[sip("486", "Busy\rHere", custom, q850 = 128, action = Forwrad)]
    Busy(u32),
    #[sip(503)]
    Overloaded,
}

fn end(status: &impl FinalStatus) -> StatusCode {
    status.code()
}

fn main() {
    println!("{}", AcmeStatus::Busy(3).code());
    println!("{}", end(&AcmeStatus::Overloaded));
}
