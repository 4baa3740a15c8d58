//! Discriminants that are the codes.

#[derive(SipStatus)]
#[repr(u16)]
enum Rejection {
    #[sip(486)]
    Busy = 486,
    #[sip(603)]
    Declined = 603,
}
