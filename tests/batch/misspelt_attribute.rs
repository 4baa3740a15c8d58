//! Beside an attribute that is surely a slip of `sip`, the compiler's error stands alone.
#[derive(sipcode::SipStatus)]
enum Status {
    #[sipcode(486)]
    Busy,
    #[spi(487)]
    Cancelled,
    #[status(480)]
    Unavailable,
}

#[derive(sipcode::SipStatus)]
#[spi(vendor = "Acme")]
enum OfTheType {
    #[sip(497, "Trunk Full")]
    TrunkFull,
}

fn main() {}
