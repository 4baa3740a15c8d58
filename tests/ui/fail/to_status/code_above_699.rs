// errors: 1
// at: 10:700

use sipcode::ToStatus;

#[derive(ToStatus)]
enum CallError {
    #[sip(486)]
    Busy(String),
    #[sip(700)]
    Gone(u8),
}

fn status_line(error: &CallError) -> String {
    error.status_line().to_string()
}

fn main() {
    println!("{}", status_line(&CallError::Busy("alice".to_owned())));
}
