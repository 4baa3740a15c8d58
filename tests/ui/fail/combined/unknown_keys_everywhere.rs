// errors: 4
// at: 7:vendr | 7:clas | 9:acton | 11:q580

use sipcode::{FinalStatus, SipStatus, StatusCode, ToStatus};

#[derive(SipStatus)]
#[sip(vendr = "Acme", clas = ClientError)]
enum AcmeStatus {
    #[sip(486, acton = Forward)]
    Busy,
    #[sip(497, "Trunk Group Full", q580 = 34)]
    TrunkFull,
}

const TRUNK_FULL: StatusCode = AcmeStatus::TrunkFull.code();

fn end(status: &impl FinalStatus) -> StatusCode {
    status.code()
}

fn main() {
    println!("{}", TRUNK_FULL.as_str());
    println!("{:?}", AcmeStatus::Busy.q850());
    println!("{}", end(&AcmeStatus::Busy));
}
