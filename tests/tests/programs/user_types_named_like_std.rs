#![allow(non_camel_case_types, dead_code)]

struct Option;
struct Result;
struct Some;
struct None;
struct Ok;
struct Err;
struct String;
struct StatusCode;
struct Class;
struct Action;
struct Cause;
struct Location;
struct ReasonPhrase;
struct Registered;
struct UnknownStatus;
struct u8;
struct u16;
struct usize;
struct bool;
struct str;
trait Copy {}
trait Clone {}
trait Sized {}
trait Send {}
trait Sync {}
trait From {}
trait Into {}
trait TryFrom {}
trait TryInto {}
trait Iterator {}
trait Display {}
trait Error {}
trait ToStatus {}
trait FinalStatus {}
trait ProvisionalStatus {}
mod core {}
mod std {}
mod fmt {}

#[derive(sipcode::SipStatus)]
#[sip(vendor = "Acme")]
enum AcmeStatus {
    /// The callee is on another call.
    #[sip(486)]
    Busy,
    #[sip(497, "Trunk Group Full", action = Failover, q850 = 34)]
    TrunkFull,
    #[sip(other)]
    Other(sipcode::StatusCode),
}

#[derive(sipcode::SipStatus)]
#[sip(class = Provisional, range = 100..=199, fallback)]
#[repr(i32)]
enum Progress {
    #[sip(100)]
    Trying = 100,
    #[sip(183)]
    EarlyMedia = 183,
}

pub fn main() {
    assert_eq!(AcmeStatus::TrunkFull.code().as_u16(), 497);
    assert_eq!(AcmeStatus::TrunkFull.reason(), "Trunk Group Full");
    assert_eq!(
        AcmeStatus::from_code(sipcode::StatusCode::GONE).map(|s| s.code().as_u16()),
        ::core::option::Option::Some(410)
    );
    assert_eq!(
        Progress::recognize(sipcode::StatusCode::QUEUED).map(|s| s.reason()),
        ::core::option::Option::Some("Session Progress")
    );
    assert_eq!(::std::format!("{}", AcmeStatus::Busy), "486 Busy Here");
}
