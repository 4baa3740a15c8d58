// errors: 1
// at: 11:497

use sipcode::ToStatus;

#[derive(ToStatus)]
#[sip(vendor = "Acme")]
enum CallError {
    #[sip(486)]
    Busy(String),
    #[sip(497, "Not Found")]
    Gone(u8),
}

fn status_line(error: &CallError) -> String {
    error.status_line().to_string()
}

fn main() {
    println!("{}", status_line(&CallError::Busy("alice".to_owned())));
}
