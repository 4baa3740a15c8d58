use sipcode::ToStatus;

#[derive(ToStatus)]
enum ProxyError<E> {
    #[sip(transparent = error, header("Retry-After" = after))]
    Upstream { error: E, after: Option<u32> },
    #[sip(transparent = error, with = DbError::status)]
    Database { error: DbError, query: String },
    #[sip(with = code_of)]
    Script(String),
    #[sip(500)]
    Broken,
}
