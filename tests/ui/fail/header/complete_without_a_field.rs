//! Where no field fits, the header field is written by hand or `later`.

use sipcode::ToStatus;

#[derive(ToStatus)]
#[sip(complete)]
enum Status {
    #[sip(401)]
    Unauthorized,
}

fn main() {}
