//! All mistakes are reported at once.

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(vendr = "Acme")]
enum Status {
    #[sip(99)]
    TooLow,
    #[sip(486; "Busy Here")]
    Busy,
    #[sip(486)]
    BusyToo,
    #[sip(404, "Forbidden")]
    Unknown,
    #[sip(480, custom)]
    Unavailable,
    #[sip(408)]
    Timeout(u8),
    #[sip(503, q850 = 200, action = Banana)]
    Overloaded,
}

fn main() {}
