// errors: 5
// at: 7:fallback | 11:201 | 13:"" | 15:Lost | 17:Inner

use sipcode::ToStatus;

#[derive(ToStatus)]
#[sip(fallback)]
enum CallError {
    #[sip(486)]
    Busy(String),
    #[sip(201, "Accepted")]
    Accepted(u8),
    #[sip(404, "")]
    Gone { why: String },
    Lost(u8, u8),
    #[sip(transparent)]
    Inner,
}

fn status_line(error: &CallError) -> String {
    error.status_line().to_string()
}

fn main() {
    println!("{}", status_line(&CallError::Busy("alice".to_owned())));
}
