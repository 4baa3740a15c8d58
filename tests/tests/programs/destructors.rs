//! Enums with a destructor: those that hold something.

use sipcode::{SipStatus, StatusCode, ToStatus};

#[derive(SipStatus)]
enum Status {
    #[sip(486)]
    Busy,
    #[sip(other)]
    Other(StatusCode),
}

impl Drop for Status {
    fn drop(&mut self) {}
}

#[derive(ToStatus)]
enum CallError {
    #[sip(404)]
    NoSuchUser(String),
}

impl Drop for CallError {
    fn drop(&mut self) {}
}

pub fn main() {
    assert_eq!(Status::from(StatusCode::BUSY_HERE).code(), 486);
    assert_eq!(Status::from(StatusCode::GONE).code(), 410);
    assert_eq!(CallError::NoSuchUser("alice".to_owned()).code(), 404);
}
