#[derive(ToStatus)]
enum CallError<'a, T> {
    /// The callee is on another call.
    #[sip(486)]
    Busy,
    #[sip(503, "Database Down", action = TryNextRoute)]
    Database { why: &'a str },
    #[sip(transparent)]
    Inner(T),
}
