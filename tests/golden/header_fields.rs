use sipcode::ToStatus;

#[derive(ToStatus)]
#[sip(complete)]
enum RegisterError {
    #[sip(423, header("Min-Expires" = min))]
    TooBrief { asked: u32, min: u32 },
    #[sip(401, header("WWW-Authenticate" = later))]
    Unauthorized,
    #[sip(503, "Overloaded", header("Retry-After" = _0.map(|load| load * 2)), header("X-Load" = format_args!("{_0:?}")))]
    Overloaded(Option<u8>),
    #[sip(404)]
    NotFound,
}
