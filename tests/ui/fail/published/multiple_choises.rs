// errors: 1
// at: 9:"Multiple Choises"

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Redirection {
    /// The address resolved to several choices.
    #[sip(300, "Multiple Choises")]
    MultipleChoices,
    #[sip(302)]
    MovedTemporarily,
}

fn main() {
    assert_eq!(Redirection::ALL.len(), 2);
}
