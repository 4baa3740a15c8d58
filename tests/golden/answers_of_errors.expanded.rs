const _: () = {
    use ::sipcode::__private::emitted as __sip;
    enum __SipRows {}
    impl __sip::Rows for __SipRows {
        const LINES: &'static __sip::str = "486\r\n503SIP/2.0 503 Database Down\r\n\r\n";
        const TABLE: __sip::Table = __sip::table::<Self, 3>();
        const DOCS: &'static __sip::str = "␞The callee is on another call.␞␞";
        const OWN: &'static [(__sip::usize, __sip::Own)] = &[
            (1, __sip::Own::Action(__sip::Action::TryNextRoute)),
        ];
    }
    #[automatically_derived]
    impl<'a, T> __sip::Answers for CallError<'a, T>
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
    impl<'a, T> __sip::ToStatus for CallError<'a, T>
    where
        T: __sip::ToStatus,
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
