// errors: 1
// at: 11:404

use sipcode::ToStatus;

#[derive(ToStatus)]
#[sip(range = 480..=489)]
enum CallError {
    #[sip(486)]
    Busy(String),
    #[sip(404)]
    Gone { number: u8 },
}

fn status_line(error: &CallError) -> String {
    error.status_line().to_string()
}

fn main() {
    println!("{}", status_line(&CallError::Busy("alice".to_owned())));
}
