// errors: 1
// at: 7:<'a>

use sipcode::SipStatus;

#[derive(SipStatus)]
enum AcmeStatus<'a> {
    #[sip(486)]
    Busy,
    #[sip(480)]
    Unavailable(&'a str),
}

fn main() {
    println!("{}", AcmeStatus::Busy.code());
    println!("{}", u16::from(AcmeStatus::Unavailable("after hours")));
}
