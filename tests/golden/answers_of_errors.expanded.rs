const _: () = {
    enum __SipRows {}
    impl ::sipcode::__private::Rows<3> for __SipRows {
        const LINES: &'static ::sipcode::__private::str = "SIP/2.0 486 Busy Here\r\nSIP/2.0 503 Database Down\r\n\r\n";
        const DOCS: &'static ::sipcode::__private::str = "␞The callee is on another call.␞␞";
        const ACTIONS: &'static [(
            ::sipcode::__private::usize,
            ::sipcode::__private::Action,
        )] = &[(1, ::sipcode::__private::Action::TryNextRoute)];
    }
    #[automatically_derived]
    impl<T> ::sipcode::__private::Answers for CallError<'_, T>
    where
        T: ::sipcode::__private::ToStatus,
    {
        #[inline]
        fn row(&self) -> ::sipcode::__private::usize {
            match self {
                CallError::Busy { .. } => 0,
                CallError::Database { .. } => 1,
                CallError::Inner { .. } => 2,
            }
        }
        #[inline]
        fn delegate(
            &self,
        ) -> ::sipcode::__private::Option<::sipcode::__private::Delegate<'_>> {
            match self {
                CallError::Inner { 0: __sip_inner, .. } => {
                    ::sipcode::__private::Some(
                        ::sipcode::__private::answering(__sip_inner),
                    )
                }
                _ => ::sipcode::__private::None,
            }
        }
    }
    #[automatically_derived]
    impl<T> ::sipcode::__private::ToStatus for CallError<'_, T>
    where
        T: ::sipcode::__private::ToStatus,
    {
        #[inline]
        fn code(&self) -> ::sipcode::__private::StatusCode {
            ::sipcode::__private::code_of::<Self, __SipRows, 3>(self)
        }
        #[inline]
        fn phrase(&self) -> ::sipcode::__private::ReasonPhrase<'_> {
            ::sipcode::__private::phrase_of::<Self, __SipRows, 3>(self)
        }
        #[inline]
        fn status_line(&self) -> ::sipcode::__private::StatusLine<'_> {
            ::sipcode::__private::line_of::<Self, __SipRows, 3>(self)
        }
        #[inline]
        fn action(&self) -> ::sipcode::__private::Action {
            ::sipcode::__private::action_of::<Self, __SipRows, 3>(self)
        }
        #[inline]
        fn q850_by(
            &self,
            __sip_map: &::sipcode::__private::CauseMap,
        ) -> ::sipcode::__private::Option<::sipcode::__private::Cause> {
            ::sipcode::__private::q850_of::<Self, __SipRows, 3>(self, __sip_map)
        }
        #[inline]
        fn docs(
            &self,
        ) -> ::sipcode::__private::Option<&'static ::sipcode::__private::str> {
            ::sipcode::__private::docs_of::<Self, __SipRows, 3>(self)
        }
        fn header_fields(
            &self,
            __sip_write: &mut dyn ::sipcode::__private::FnMut(
                ::sipcode::__private::HeaderField<'_>,
            ),
        ) {
            match *self {
                CallError::Inner { .. } => {
                    ::sipcode::__private::inner_header_fields(
                        ::sipcode::__private::Answers::delegate(self),
                        &[],
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
// | [`Busy`](variant@Self::Busy) | 486 | `Busy Here` |  | 17 User busy | Forward |
// | [`Database`](variant@Self::Database) | 503 | `Database Down` |  | 41 Temporary failure | TryNextRoute |
// | [`Inner`](variant@Self::Inner) | the answer of `0` | |  |  |  |
