// errors: 1
// at: 11:(sipcode::StatusCode, u8)

use sipcode::ToStatus;

#[derive(ToStatus)]
enum CallError {
    #[sip(486)]
    Busy(String),
    #[sip(transparent)]
    Inner(sipcode::StatusCode, u8),
}

fn status_line(error: &CallError) -> String {
    error.status_line().to_string()
}

fn main() {
    println!("{}", status_line(&CallError::Busy("alice".to_owned())));
}
