// errors: 1
// at: 11:503

use sipcode::ToStatus;

#[derive(ToStatus)]
#[sip(class = ClientError)]
enum CallError {
    #[sip(486)]
    Busy(String),
    #[sip(503)]
    Database(u8),
}

fn status_line(error: &CallError) -> String {
    error.status_line().to_string()
}

fn main() {
    println!("{}", status_line(&CallError::Busy("alice".to_owned())));
}
