const _: () = {
    use ::sipcode::__private::emitted as __sip;
    enum __SipRows {}
    impl __sip::Rows for __SipRows {
        const LINES: &'static __sip::str = "\r\n\r\n\r\n500\r\n";
        const TABLE: __sip::Table = __sip::table::<Self, 4>();
    }
    #[automatically_derived]
    impl<E> __sip::Answers for ProxyError<E>
    where
        E: __sip::ToStatus,
    {
        #[inline]
        fn row(&self) -> __sip::usize {
            match self {
                ProxyError::Upstream { .. } => 0,
                ProxyError::Database { .. } => 1,
                ProxyError::Script { .. } => 2,
                ProxyError::Broken { .. } => 3,
            }
        }
        #[inline]
        fn delegate(&self) -> __sip::Option<__sip::Delegate<'_>> {
            match self {
                ProxyError::Upstream { error: __sip_inner, .. } => {
                    __sip::Some(__sip::answering(__sip_inner))
                }
                ProxyError::Database { error: __sip_inner, .. } => {
                    __sip::Some(__sip::Delegate::Code(DbError::status(__sip_inner)))
                }
                ProxyError::Script { 0: __sip_inner, .. } => {
                    __sip::Some(__sip::Delegate::Code(code_of(__sip_inner)))
                }
                _ => __sip::None,
            }
        }
    }
    #[automatically_derived]
    impl<E> __sip::ToStatus for ProxyError<E>
    where
        E: __sip::ToStatus,
    {
        #[inline]
        fn code(&self) -> __sip::StatusCode {
            __sip::code_of::<
                __SipRows,
            >(__sip::Answers::row(self), __sip::Answers::delegate(self))
        }
        #[inline]
        fn phrase(&self) -> __sip::ReasonPhrase<'_> {
            __sip::phrase_of::<
                __SipRows,
            >(__sip::Answers::row(self), __sip::Answers::delegate(self))
        }
        #[inline]
        fn status_line(&self) -> __sip::StatusLine<'_> {
            __sip::line_of::<
                __SipRows,
            >(__sip::Answers::row(self), __sip::Answers::delegate(self))
        }
        #[inline]
        fn action(&self) -> __sip::Action {
            __sip::action::<
                __SipRows,
            >(__sip::Answers::row(self), __sip::Answers::delegate(self))
        }
        #[inline]
        fn q850_by(&self, __sip_map: &__sip::CauseMap) -> __sip::Option<__sip::Cause> {
            __sip::q850::<
                __SipRows,
            >(__sip::Answers::row(self), __sip::Answers::delegate(self), __sip_map)
        }
        #[inline]
        fn docs(&self) -> __sip::Option<&'static __sip::str> {
            __sip::docs::<
                __SipRows,
            >(__sip::Answers::row(self), __sip::Answers::delegate(self))
        }
        fn header_fields(
            &self,
            __sip_write: &mut dyn __sip::FnMut(__sip::HeaderField<'_>),
        ) {
            match *self {
                ProxyError::Upstream {
                    error: ref __sip_field0,
                    after: ref __sip_field1,
                    ..
                } => {
                    use __sip::values::*;
                    __sip::inner_header_fields(
                        __sip::Answers::delegate(self),
                        &[
                            (
                                "Retry-After",
                                {
                                    let error = __sip_field0;
                                    let _ = &error;
                                    let after = __sip_field1;
                                    let _ = &after;
                                    (&__sip::Value(&(after)))
                                        .__sip_header("Retry-After", __sip_write)
                                },
                            ),
                        ],
                        __sip_write,
                    );
                }
                _ => {}
            }
        }
    }
};
// | variant | code | reason phrase | header fields | cause | what to do |
// | --- | --- | --- | --- | --- | --- |
// | [`Upstream`](variant@Self::Upstream) | the answer of `error` | | `Retry-After` |  |  |
// | [`Database`](variant@Self::Database) | the code that `DbError::status` gives for `error` | |  |  |  |
// | [`Script`](variant@Self::Script) | the code that `code_of` gives for `0` | |  |  |  |
// | [`Broken`](variant@Self::Broken) | 500 | `Server Internal Error` |  | 41 Temporary failure | Retry |
