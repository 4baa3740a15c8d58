//! A block in a type is right for the compiler, and cannot be read here.
use sipcode::ToStatus;

#[derive(ToStatus)]
enum Failure {
    #[sip(486)]
    Busy([u8; { const LENGTH: usize = 4; LENGTH }]),
}

fn main() {}
