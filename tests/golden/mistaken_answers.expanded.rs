const _: () = {
    extern crate core as __sip_core;
    __sip_core::compile_error! {
        "201 is not registered with IANA; \"Accepted\" is the reason phrase of 202\nhelp: write `#[sip(202)]`, or for a code of your own `#[sip(201, \"Accepted\", vendor)]`"
    }
    __sip_core::compile_error! {
        "`Nothing` must hold one value, which answers for it\nhelp: write a code and reason phrase, or hold one value, whose type implements `ToStatus`"
    }
};
const _: () = {
    use ::sipcode::__private::emitted as __sip;
    enum __SipRows {}
    impl __sip::Rows for __SipRows {
        const LINES: &'static __sip::str = "486\r\n201SIP/2.0 201 Accepted\r\n\r\n\r\n";
        const TABLE: __sip::Table = __sip::table::<Self, 4>();
    }
    #[automatically_derived]
    impl __sip::Answers for CallError {
        #[inline]
        fn row(&self) -> __sip::usize {
            0
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
    impl __sip::ToStatus for CallError {
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
    #[automatically_derived]
    impl __sip::FinalStatus for CallError {}
    #[automatically_derived]
    impl __sip::ProvisionalStatus for CallError {}
};
