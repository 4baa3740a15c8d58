use std::marker::PhantomData;

use sipcode::{FinalStatus, ProvisionalStatus, SipStatus, StatusCode};

#[derive(SipStatus)]
enum Ends {
    #[sip(200)]
    Answered,
    #[sip(486)]
    Busy,
}

#[derive(SipStatus)]
enum Goes {
    #[sip(180)]
    Ringing,
    #[sip(182)]
    Queued,
}

#[derive(SipStatus)]
enum Mixed {
    #[sip(180)]
    Ringing,
    #[sip(200)]
    Answered,
}

#[derive(SipStatus)]
enum Open {
    #[sip(486)]
    Busy,
    #[sip(other)]
    Other(StatusCode),
}

trait Without {
    const FINAL: bool = false;
    const PROVISIONAL: bool = false;
}

struct Marked<T>(PhantomData<T>);

impl<T> Without for Marked<T> {}

/// Found before the constants of the trait where the bound holds.
impl<T: FinalStatus> Marked<T> {
    const FINAL: bool = true;
}

impl<T: ProvisionalStatus> Marked<T> {
    const PROVISIONAL: bool = true;
}

pub fn main() {
    assert_eq!((Marked::<Ends>::FINAL, Marked::<Ends>::PROVISIONAL), (true, false));
    assert_eq!((Marked::<Goes>::FINAL, Marked::<Goes>::PROVISIONAL), (false, true));
    assert_eq!((Marked::<Mixed>::FINAL, Marked::<Mixed>::PROVISIONAL), (false, false));
    assert_eq!((Marked::<Open>::FINAL, Marked::<Open>::PROVISIONAL), (false, false));
    let codes: [u16; 4] = [Ends::Answered.into(), Ends::Busy.into(), Goes::Ringing.into(), Goes::Queued.into()];
    assert_eq!(codes, [200, 486, 180, 182]);
    assert_eq!([Mixed::Ringing.code(), Mixed::Answered.code()], [StatusCode::RINGING, StatusCode::OK]);
    assert_eq!([Open::Busy, Open::Other(StatusCode::GONE)].map(u16::from), [486, 410]);
}
