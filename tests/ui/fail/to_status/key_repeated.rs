// errors: 1
// at: 7:class

use sipcode::ToStatus;

#[derive(ToStatus)]
#[sip(class = ClientError, class = ClientError)]
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
