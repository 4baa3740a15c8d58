// errors: 1
// at: 10:/// Too many calls.

use sipcode::ToStatus;

#[derive(ToStatus)]
enum CallError {
    #[sip(404)]
    NoSuchUser(String)
    /// Too many calls.
    #[sip(503)]
    Overload,
}

fn main() {
    println!("{}", CallError::NoSuchUser("alice".to_owned()).status_line());
    println!("{}", CallError::Overload.status_line());
}
