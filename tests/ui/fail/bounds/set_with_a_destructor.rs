// errors: 1
// at: 6:SipStatus

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {
    #[sip(486)]
    Busy,
}

impl Drop for Status {
    fn drop(&mut self) {}
}

fn main() {
    println!("{}", Status::Busy);
}
