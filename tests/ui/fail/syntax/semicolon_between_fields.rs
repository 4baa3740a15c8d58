// errors: 1
// at: 9:;

use sipcode::ToStatus;

#[derive(ToStatus)]
enum CallError {
    #[sip(404)]
    NoSuchUser { name: String; domain: String },
    #[sip(503)]
    Overload,
}

fn main() {
    println!("{}", CallError::NoSuchUser { name: "alice".to_owned(), domain: String::new() }.status_line());
    println!("{}", CallError::Overload.status_line());
}
