// errors: 1
// at: 7:union

use sipcode::SipStatus;

#[derive(SipStatus)]
union AcmeStatus {
    code: u16,
    digits: [u8; 2],
}

fn main() {
    let _ = AcmeStatus { code: 486 };
    let _ = AcmeStatus { digits: [4, 86] };
}
