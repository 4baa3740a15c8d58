// errors: 3
// at: 10:580 | 14:580 | 14:580

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(class = ClientError)]
enum ClientError {
    /// The preconditions could not be met.
    #[sip(580)]
    PreconditionFailure,
    #[sip(486)]
    Busy,
    #[sip(580)]
    PreconditionsFailed,
}

fn main() {
    assert_eq!(ClientError::Busy.code(), 486);
}
