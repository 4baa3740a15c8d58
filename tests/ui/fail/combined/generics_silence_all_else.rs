// errors: 1
// at: 8:<T>

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(clas = ClientError, range = 459..=450)]
enum AcmeStatus<T> {
    #[sip("486")]
    Busy,
    #[sip(480, "busy here", q850 = 128)]
    Unavailable,
    #[sip(480)]
    Sick(T),
    Lost,
}

fn main() {
    println!("{}", AcmeStatus::<u8>::Busy.code());
    let _ = AcmeStatus::Sick(3_u8).code();
}
