// errors: 1
// at: 10:201

use sipcode::ToStatus;

#[derive(ToStatus)]
enum CallError<'a, T> {
    #[sip(486)]
    Busy(String),
    #[sip(201, "Accepted")]
    Accepted(&'a str),
    #[sip(404)]
    Gone(T),
}

fn status_line(error: &CallError<'_, u8>) -> String {
    error.status_line().to_string()
}

fn main() {
    println!("{}", status_line(&CallError::Busy("alice".to_owned())));
}
