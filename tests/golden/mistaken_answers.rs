#[derive(ToStatus)]
enum CallError {
    #[sip(486)]
    Busy(u32),
    #[sip(201, "Accepted")]
    Accepted,
    #[sip(transparent)]
    Inner(StatusCode),
    #[sip(transparent)]
    Nothing,
}
