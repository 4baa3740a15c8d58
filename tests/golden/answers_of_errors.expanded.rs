const _: () = {
    use ::sipcode::__private::emitted as __sip;
    enum __SipRows {}
    impl __sip::Rows for __SipRows {
        const LINES: &'static __sip::str = "486\r\n503SIP/2.0 503 Database Down\r\n\r\n";
        const TABLE: __sip::Table = __sip::table::<Self, 3>();
        const DOCS: &'static __sip::str = "␞The callee is on another call.␞␞";
        const ACTIONS: &'static [(__sip::usize, __sip::Action)] = &[
            (1, __sip::Action::TryNextRoute),
        ];
    }
    #[automatically_derived]
    impl<T> __sip::Answers for CallError<'_, T>
    where
        T: __sip::ToStatus,
    {
        #[inline]
        fn row(&self) -> __sip::usize {
            match self {
                CallError::Busy { .. } => 0,
                CallError::Database { .. } => 1,
                CallError::Inner { .. } => 2,
            }
        }
        #[inline]
        fn delegate(&self) -> __sip::Option<__sip::Delegate<'_>> {
            match self {
                CallError::Inner { 0: __sip_inner, .. } => {
                    __sip::Some(__sip::answering(__sip_inner))
                }
                _ => __sip::None,
            }
        }
    }
    #[automatically_derived]
    impl<T> __sip::ToStatus for CallError<'_, T>
    where
        T: __sip::ToStatus,
    {
        #[inline]
        fn code(&self) -> __sip::StatusCode {
            __sip::code_of::<Self, __SipRows>(self)
        }
        #[inline]
        fn phrase(&self) -> __sip::ReasonPhrase<'_> {
            __sip::phrase_of::<Self, __SipRows>(self)
        }
        #[inline]
        fn status_line(&self) -> __sip::StatusLine<'_> {
            __sip::line_of::<Self, __SipRows>(self)
        }
        #[inline]
        fn action(&self) -> __sip::Action {
            __sip::action_of::<Self, __SipRows>(self)
        }
        #[inline]
        fn q850_by(&self, __sip_map: &__sip::CauseMap) -> __sip::Option<__sip::Cause> {
            __sip::q850_of::<Self, __SipRows>(self, __sip_map)
        }
        #[inline]
        fn docs(&self) -> __sip::Option<&'static __sip::str> {
            __sip::docs_of::<Self, __SipRows>(self)
        }
        fn header_fields(
            &self,
            __sip_write: &mut dyn __sip::FnMut(__sip::HeaderField<'_>),
        ) {
            match *self {
                CallError::Inner { .. } => {
                    __sip::inner_header_fields(
                        __sip::Answers::delegate(self),
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
