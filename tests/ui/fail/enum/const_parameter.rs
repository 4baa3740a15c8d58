// errors: 1
// at: 7:<const TRUNKS: usize>

use sipcode::SipStatus;

#[derive(SipStatus)]
enum AcmeStatus<const TRUNKS: usize> {
    #[sip(486)]
    Busy,
    #[sip(480)]
    Unavailable,
}

fn main() {
    println!("{}", AcmeStatus::<30>::Busy.code());
    println!("{}", AcmeStatus::<30>::ALL.len());
    println!("{}", AcmeStatus::<30>::Unavailable);
}
