const _: () = {
    enum __SipRows {}
    impl ::sipcode::__private::Rows<4> for __SipRows {
        const LINES: &'static ::sipcode::__private::str = "\r\n\r\n\r\nSIP/2.0 500 Server Internal Error\r\n";
    }
    #[automatically_derived]
    impl<E> ::sipcode::__private::Answers for ProxyError<E>
    where
        E: ::sipcode::__private::ToStatus,
    {
        #[inline]
        fn row(&self) -> ::sipcode::__private::usize {
            match self {
                ProxyError::Upstream { .. } => 0,
                ProxyError::Database { .. } => 1,
                ProxyError::Script { .. } => 2,
                ProxyError::Broken { .. } => 3,
            }
        }
        #[inline]
        fn delegate(
            &self,
        ) -> ::sipcode::__private::Option<::sipcode::__private::Delegate<'_>> {
            match self {
                ProxyError::Upstream { error: __sip_inner, .. } => {
                    ::sipcode::__private::Some(
                        ::sipcode::__private::answering(__sip_inner),
                    )
                }
                ProxyError::Database { error: __sip_inner, .. } => {
                    ::sipcode::__private::Some(
                        ::sipcode::__private::Delegate::Code(
                            DbError::status(__sip_inner),
                        ),
                    )
                }
                ProxyError::Script { 0: __sip_inner, .. } => {
                    ::sipcode::__private::Some(
                        ::sipcode::__private::Delegate::Code(code_of(__sip_inner)),
                    )
                }
                _ => ::sipcode::__private::None,
            }
        }
    }
    #[automatically_derived]
    impl<E> ::sipcode::__private::ToStatus for ProxyError<E>
    where
        E: ::sipcode::__private::ToStatus,
    {
        #[inline]
        fn code(&self) -> ::sipcode::__private::StatusCode {
            ::sipcode::__private::code_of::<Self, __SipRows, 4>(self)
        }
        #[inline]
        fn phrase(&self) -> ::sipcode::__private::ReasonPhrase<'_> {
            ::sipcode::__private::phrase_of::<Self, __SipRows, 4>(self)
        }
        #[inline]
        fn status_line(&self) -> ::sipcode::__private::StatusLine<'_> {
            ::sipcode::__private::line_of::<Self, __SipRows, 4>(self)
        }
        #[inline]
        fn action(&self) -> ::sipcode::__private::Action {
            ::sipcode::__private::action_of::<Self, __SipRows, 4>(self)
        }
        #[inline]
        fn q850_by(
            &self,
            __sip_map: &::sipcode::__private::CauseMap,
        ) -> ::sipcode::__private::Option<::sipcode::__private::Cause> {
            ::sipcode::__private::q850_of::<Self, __SipRows, 4>(self, __sip_map)
        }
        #[inline]
        fn docs(
            &self,
        ) -> ::sipcode::__private::Option<&'static ::sipcode::__private::str> {
            ::sipcode::__private::docs_of::<Self, __SipRows, 4>(self)
        }
        fn header_fields(
            &self,
            __sip_write: &mut dyn ::sipcode::__private::FnMut(
                ::sipcode::__private::HeaderField<'_>,
            ),
        ) {
            match *self {
                ProxyError::Upstream { ref error, ref after, .. } => {
                    use ::sipcode::__private::values::*;
                    let _ = &error;
                    let _ = &after;
                    let __sip_given0 = (&::sipcode::__private::Value(&(after)))
                        .__sip_header("Retry-After", __sip_write);
                    ::sipcode::__private::inner_header_fields(
                        ::sipcode::__private::Answers::delegate(self),
                        &[("Retry-After", __sip_given0)],
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
