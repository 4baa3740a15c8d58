// errors: 1
// at: 11:Inner

use sipcode::ToStatus;

#[derive(ToStatus)]
enum CallError {
    #[sip(486)]
    Busy(String),
    #[sip(transparent)]
    Inner,
}

fn status_line(error: &CallError) -> String {
    error.status_line().to_string()
}

fn main() {
    println!("{}", status_line(&CallError::Busy("alice".to_owned())));
}
