//! What the emitted code uses is not reported as dead: a private set that nobody makes, and a field of a header field.
#[derive(sipcode::SipStatus)]
enum Status {
    #[sip(486)]
    Busy,
}

#[derive(sipcode::ToStatus)]
#[sip(423, header("Min-Expires" = min))]
struct TooBrief {
    min: u32,
}

fn main() {
    let _ = TooBrief { min: 5 };
}
