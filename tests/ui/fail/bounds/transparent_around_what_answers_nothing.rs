// errors: 1
// at: 13:Error

use std::io::Error;

use sipcode::ToStatus;

#[derive(ToStatus)]
enum CallError {
    #[sip(486)]
    Busy(String),
    #[sip(transparent)]
    Inner(Error),
}

fn status_line(error: &CallError) -> String {
    error.status_line().to_string()
}

fn main() {
    println!("{}", status_line(&CallError::Busy("alice".to_owned())));
}
