// errors: 1
// at: 7:dialect

use sipcode::ToStatus;

#[derive(ToStatus)]
#[sip(dialect)]
enum CallError {
    #[sip(486)]
    Busy(String),
}

fn status_line(error: &CallError) -> String {
    error.status_line().to_string()
}

fn main() {
    println!("{}", status_line(&CallError::Busy("alice".to_owned())));
}
