// errors: 1
// at: 7:"no"

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(display = "no")]
enum AcmeStatus {
    #[sip(486)]
    Busy,
}

impl std::fmt::Display for AcmeStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("every line is busy")
    }
}

fn main() {
    println!("{}", AcmeStatus::Busy.to_string());
}
