//! Beside mistakes, the uses of an enum draw no error.
use sipcode::{FinalStatus, ProvisionalStatus, SipStatus, StatusCode, ToStatus};

#[derive(SipStatus, Debug, PartialEq)]
#[sip(vendr("Acme"))]
enum Status {
    #[sip("486" "Busy Here")]
    Busy,
    #[sip(4800)]
    Unavailable,
    #[sip(rest)]
    Other(StatusCode),
}

#[derive(ToStatus, Debug)]
#[sip(complete)]
enum Failure<T> {
    #[sip(423, heder("Min-Expires" = min))]
    TooBrief { min: u32 },
    #[sip(transparent, vendor)]
    Upstream(T),
    Unknown(T),
}

#[derive(ToStatus, Debug)]
#[sip(codes = 486)]
struct Gone {
    at: u8,
}

#[derive(SipStatus)]
struct Trunk;

fn end(_: impl FinalStatus) {}

fn progress(_: impl ProvisionalStatus) {}

fn answer(_: &dyn ToStatus) {}

fn main() {
    const CODE: StatusCode = Status::Busy.code();
    const NONE: StatusCode = Trunk.code();
    println!("{} {CODE} {NONE} {:?}", Status::Unavailable, Status::ALL);
    println!("{:?} {:?}", Status::from(StatusCode::GONE), Status::from_code(CODE));
    println!("{} {}", u16::from(Status::Busy), Status::CODES.len());
    end(Status::Busy);
    progress(Status::Busy);
    answer(&Failure::TooBrief::<Gone> { min: 1 });
    answer(&Failure::Upstream(StatusCode::GONE));
    answer(&Failure::Unknown(StatusCode::GONE));
    answer(&Gone { at: 1 });
}
