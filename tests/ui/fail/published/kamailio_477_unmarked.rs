// errors: 1
// at: 11:477

use sipcode::SipStatus;

#[derive(SipStatus)]
enum KamailioStatus {
    #[sip(408)]
    RequestTimeout,
    /// Sending to the next hop failed.
    #[sip(477, "Unfortunately error on sending to next hop occurred")]
    NextHopFailed,
}

fn main() {
    assert_eq!(KamailioStatus::NextHopFailed.to_string(), KamailioStatus::NextHopFailed.to_string());
}
