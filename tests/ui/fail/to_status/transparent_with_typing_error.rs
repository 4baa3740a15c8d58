// errors: 1
// at: 10:transparant

use sipcode::ToStatus;

#[derive(ToStatus)]
enum CallError {
    #[sip(486)]
    Busy(String),
    #[sip(transparant)]
    Inner(sipcode::StatusCode),
}

fn status_line(error: &CallError) -> String {
    error.status_line().to_string()
}

fn main() {
    println!("{}", status_line(&CallError::Busy("alice".to_owned())));
}
