const _: () = {
    use ::sipcode::__private::emitted as __sip;
    enum __SipRows {}
    impl __sip::Rows for __SipRows {
        const LINES: &'static __sip::str = "302SIP/2.0 302 Moved for Now\r\n";
        const TABLE: __sip::Table = __sip::table::<Self, 1>();
        const DOCS: &'static __sip::str = "␞The callee has moved.";
        const OWN: &'static [(__sip::usize, __sip::Own)] = &[(0, __sip::Own::Cause(23))];
    }
    #[automatically_derived]
    impl<'a> __sip::Answers for Moved<'a> {
        #[inline]
        fn row(&self) -> __sip::usize {
            match self {
                Moved { .. } => 0,
            }
        }
    }
    #[automatically_derived]
    impl<'a> __sip::ToStatus for Moved<'a> {
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
                Moved { to: ref __sip_field0, .. } => {
                    use __sip::values::*;
                    {
                        let to = __sip_field0;
                        let _ = &to;
                        (&__sip::Value(&(self.contact())))
                            .__sip_header("Contact", __sip_write)
                    };
                }
            }
        }
    }
    #[automatically_derived]
    impl<'a> __sip::FinalStatus for Moved<'a> {}
};
// | variant | code | reason phrase | header fields | cause | what to do |
// | --- | --- | --- | --- | --- | --- |
// | `Moved` | 302 | `Moved for Now` | `Contact` | 23 Redirection to new destination | Redirect |
