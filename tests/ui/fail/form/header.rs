//! `header` takes one name in quotation marks and its value.

use sipcode::ToStatus;

#[derive(ToStatus)]
enum Status {
    #[sip(423, header("Min-Expires", min))]
    TooBrief { min: u32 },
}

fn main() {}
