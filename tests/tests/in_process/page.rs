//! What the page of the enum shows.

use crate::derive;

#[test]
fn hidden_variants_are_left_out_of_the_table() {
    let item = "enum Status { #[sip(486)] Busy, #[doc(hidden)] #[sip(607)] Unwanted, #[doc(alias = \"hidden\")] #[sip(603)] No }";
    let emitted = derive::sip_status(item.parse().expect("it is an enum")).to_string();
    assert!(emitted.contains("`Busy Here`") && emitted.contains("`Decline`"), "{emitted}");
    assert!(!emitted.contains("`Unwanted`"), "{emitted}");
}
