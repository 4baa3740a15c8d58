// errors: 1
// at: 7:<T: Copy = u16>

use sipcode::{SipStatus, ToStatus};

#[derive(SipStatus)]
enum AcmeStatus<T: Copy = u16>
where
    T: PartialEq,
{
    #[sip(486)]
    Busy,
    #[sip(480)]
    Unavailable(T),
}

fn main() {
    println!("{}", AcmeStatus::<u16>::Busy.class());
    println!("{}", AcmeStatus::Unavailable(20_u16).code());
}
