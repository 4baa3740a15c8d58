// errors: 1
// at: 7:vendr

use sipcode::ToStatus;

#[derive(ToStatus)]
#[sip(vendr = "Acme")]
enum CallError {
    #[sip(486)]
    Busy(String),
    #[sip(497, "Trunk Group Full")]
    TrunkFull { group: u32 },
}

fn status_line(error: &CallError) -> String {
    error.status_line().to_string()
}

fn main() {
    println!("{}", status_line(&CallError::Busy("alice".to_owned())));
}
