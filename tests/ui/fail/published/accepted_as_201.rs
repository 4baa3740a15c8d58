// errors: 1
// at: 9:201

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {
    /// The request is being processed.
    #[sip(201, "Accepted")]
    Accepted,
}

fn main() {
    assert_eq!(Status::Accepted.reason(), "Accepted");
}
