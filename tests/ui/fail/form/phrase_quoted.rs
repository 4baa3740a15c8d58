//! The reason phrase stands in quotation marks.

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {
    #[sip(406, Not Acceptable)]
    NotAcceptable,
}

fn main() {}
