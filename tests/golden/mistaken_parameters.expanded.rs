const _: () = {
    extern crate core as __sip_core;
    __sip_core::compile_error! {
        "`AcmeStatus` is a set of status codes, so it takes no type, const or lifetime parameters\nhelp: remove the parameters"
    }
};
const _: () = {
    use ::sipcode::__private::emitted as __sip;
    enum __SipRows {}
    impl __sip::Rows for __SipRows {
        const LINES: &'static __sip::str = "486\r\n\r\n";
        const TABLE: __sip::Table = __sip::table::<Self, 2>();
    }
    impl<T> AcmeStatus<T> {
        /// The status code (RFC 3261 §7.2).
        #[inline]
        #[must_use]
        const fn code(&self) -> __sip::StatusCode {
            __sip::code::<__SipRows>(0)
        }
        /// The reason phrase (RFC 3261 §7.2).
        #[inline]
        #[must_use]
        const fn phrase(&self) -> __sip::ReasonPhrase<'static> {
            *__sip::phrase::<__SipRows>(0)
        }
        /// The reason phrase as text.
        #[inline]
        #[must_use]
        const fn reason(&self) -> &'static __sip::str {
            __sip::ReasonPhrase::as_str(self.phrase())
        }
        /// The status line (RFC 3261 §7.2).
        #[inline]
        #[must_use]
        const fn status_line(&self) -> __sip::StatusLine<'static> {
            __sip::line::<__SipRows>(0)
        }
        /// The variant with exactly this code; any other code gives the variant marked `other`, if there is one.
        #[inline]
        #[must_use]
        const fn from_code(__sip_code: __sip::StatusCode) -> __sip::Option<Self> {
            __sip::None
        }
        /// The variant with this code, else the one of the code as which an unknown one must be treated (RFC 3261
        /// §8.1.3.2).
        #[inline]
        #[must_use]
        const fn recognize(__sip_code: __sip::StatusCode) -> __sip::Option<Self> {
            __sip::None
        }
    }
    impl<T> AcmeStatus<T>
    where
        AcmeStatus<T>: 'static,
    {
        /// Every variant that has a code, in source order.
        const ALL: &'static [Self] = __sip::all::<Self>();
    }
    #[automatically_derived]
    impl<T> __sip::ToStatus for AcmeStatus<T> {
        #[inline]
        fn code(&self) -> __sip::StatusCode {
            self.code()
        }
        #[inline]
        fn phrase(&self) -> __sip::ReasonPhrase<'static> {
            self.phrase()
        }
        #[inline]
        fn status_line(&self) -> __sip::StatusLine<'static> {
            self.status_line()
        }
    }
    #[automatically_derived]
    impl<T> __sip::SipStatus for AcmeStatus<T>
    where
        AcmeStatus<T>: 'static,
    {
        const ALL: &'static [Self] = &[];
        const CODES: __sip::StatusSet = __sip::codes::<__SipRows>();
        #[inline]
        fn from_code(__sip_code: __sip::StatusCode) -> __sip::Option<Self> {
            __sip::None
        }
    }
    #[automatically_derived]
    impl<T> __sip::Display for AcmeStatus<T> {
        fn fmt(&self, __sip_f: &mut __sip::Formatter<'_>) -> __sip::FmtResult {
            __sip::display(self.code(), self.phrase(), __sip_f)
        }
    }
    #[automatically_derived]
    impl<T> __sip::TryFrom<__sip::StatusCode> for AcmeStatus<T> {
        type Error = __sip::UnknownStatus;
        #[inline]
        fn try_from(
            __sip_code: __sip::StatusCode,
        ) -> __sip::Result<Self, __sip::UnknownStatus> {
            __sip::known(__sip::None, __sip::StatusCode::as_u16(__sip_code))
        }
    }
    #[automatically_derived]
    impl<T> __sip::TryFrom<__sip::u16> for AcmeStatus<T> {
        type Error = __sip::UnknownStatus;
        #[inline]
        fn try_from(
            __sip_code: __sip::u16,
        ) -> __sip::Result<Self, __sip::UnknownStatus> {
            __sip::known(__sip::None, __sip_code)
        }
    }
    #[automatically_derived]
    impl<T> __sip::From<AcmeStatus<T>> for __sip::StatusCode {
        #[inline]
        fn from(__sip_status: AcmeStatus<T>) -> Self {
            (&__sip_status).code()
        }
    }
    #[automatically_derived]
    impl<T> __sip::From<AcmeStatus<T>> for __sip::u16 {
        #[inline]
        fn from(__sip_status: AcmeStatus<T>) -> Self {
            __sip::StatusCode::as_u16((&__sip_status).code())
        }
    }
    #[automatically_derived]
    impl<T> __sip::FinalStatus for AcmeStatus<T> {}
    #[automatically_derived]
    impl<T> __sip::ProvisionalStatus for AcmeStatus<T> {}
};
