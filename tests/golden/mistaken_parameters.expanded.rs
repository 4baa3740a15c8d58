::core::compile_error! {
    "`AcmeStatus` is a set of status codes, so it takes no type, const or lifetime parameters\nhelp: remove the parameters"
}
const _: () = {
    enum __SipRows {}
    impl ::sipcode::__private::Rows<2> for __SipRows {
        const LINES: &'static ::sipcode::__private::str = "SIP/2.0 486 Busy Here\r\nSIP/2.0 603 Decline\r\n";
    }
    impl<T> AcmeStatus<T> {
        /// The status code (RFC 3261 §7.2).
        #[inline]
        #[must_use]
        const fn code(&self) -> ::sipcode::__private::StatusCode {
            ::sipcode::__private::code::<__SipRows, 2>(0)
        }
        /// The reason phrase (RFC 3261 §7.2).
        #[inline]
        #[must_use]
        const fn phrase(&self) -> ::sipcode::__private::ReasonPhrase<'static> {
            ::sipcode::__private::phrase::<__SipRows, 2>(0)
        }
        /// The reason phrase as text.
        #[inline]
        #[must_use]
        const fn reason(&self) -> &'static ::sipcode::__private::str {
            ::sipcode::__private::ReasonPhrase::as_str(self.phrase())
        }
        /// The status line (RFC 3261 §7.2).
        #[inline]
        #[must_use]
        const fn status_line(&self) -> ::sipcode::__private::StatusLine<'static> {
            ::sipcode::__private::line::<__SipRows, 2>(0)
        }
        /// The variant with exactly this code; any other code gives the variant marked `other`, if there is one.
        #[inline]
        #[must_use]
        const fn from_code(
            __sip_code: ::sipcode::__private::StatusCode,
        ) -> ::sipcode::__private::Option<Self> {
            {
                let _ = __sip_code;
                ::sipcode::__private::None
            }
        }
        /// The variant with this code, else the one of the code as which an unknown one must be treated (RFC 3261
        /// §8.1.3.2).
        #[inline]
        #[must_use]
        const fn recognize(
            __sip_code: ::sipcode::__private::StatusCode,
        ) -> ::sipcode::__private::Option<Self> {
            {
                let _ = __sip_code;
                ::sipcode::__private::None
            }
        }
    }
    impl<T> AcmeStatus<T>
    where
        AcmeStatus<T>: 'static,
    {
        /// Every variant that has a code, in source order.
        const ALL: &'static [Self] = ::sipcode::__private::all::<Self>();
    }
    #[automatically_derived]
    impl<T> ::sipcode::__private::ToStatus for AcmeStatus<T> {
        #[inline]
        fn code(&self) -> ::sipcode::__private::StatusCode {
            self.code()
        }
        #[inline]
        fn phrase(&self) -> ::sipcode::__private::ReasonPhrase<'static> {
            self.phrase()
        }
        #[inline]
        fn status_line(&self) -> ::sipcode::__private::StatusLine<'static> {
            self.status_line()
        }
    }
    #[automatically_derived]
    impl<T> ::sipcode::__private::SipStatus for AcmeStatus<T>
    where
        AcmeStatus<T>: 'static,
    {
        const ALL: &'static [Self] = &[];
        const CODES: ::sipcode::__private::StatusSet = ::sipcode::__private::codes::<
            __SipRows,
            2,
        >();
        #[inline]
        fn from_code(
            __sip_code: ::sipcode::__private::StatusCode,
        ) -> ::sipcode::__private::Option<Self> {
            Self::from_code(__sip_code)
        }
    }
    #[automatically_derived]
    impl<T> ::sipcode::__private::Display for AcmeStatus<T> {
        fn fmt(
            &self,
            __sip_f: &mut ::sipcode::__private::Formatter<'_>,
        ) -> ::sipcode::__private::FmtResult {
            ::sipcode::__private::display(self.code(), self.phrase(), __sip_f)
        }
    }
    #[automatically_derived]
    impl<T> ::sipcode::__private::TryFrom<::sipcode::__private::StatusCode>
    for AcmeStatus<T> {
        type Error = ::sipcode::__private::UnknownStatus;
        #[inline]
        fn try_from(
            __sip_code: ::sipcode::__private::StatusCode,
        ) -> ::sipcode::__private::Result<Self, ::sipcode::__private::UnknownStatus> {
            ::sipcode::__private::known(
                Self::from_code(__sip_code),
                ::sipcode::__private::StatusCode::as_u16(__sip_code),
            )
        }
    }
    #[automatically_derived]
    impl<T> ::sipcode::__private::TryFrom<::sipcode::__private::u16> for AcmeStatus<T> {
        type Error = ::sipcode::__private::UnknownStatus;
        #[inline]
        fn try_from(
            __sip_code: ::sipcode::__private::u16,
        ) -> ::sipcode::__private::Result<Self, ::sipcode::__private::UnknownStatus> {
            ::sipcode::__private::known(
                {
                    let _ = __sip_code;
                    ::sipcode::__private::None
                },
                __sip_code,
            )
        }
    }
    #[automatically_derived]
    impl<T> ::sipcode::__private::From<AcmeStatus<T>>
    for ::sipcode::__private::StatusCode {
        #[inline]
        fn from(__sip_status: AcmeStatus<T>) -> Self {
            (&__sip_status).code()
        }
    }
    #[automatically_derived]
    impl<T> ::sipcode::__private::From<AcmeStatus<T>> for ::sipcode::__private::u16 {
        #[inline]
        fn from(__sip_status: AcmeStatus<T>) -> Self {
            ::sipcode::__private::StatusCode::as_u16((&__sip_status).code())
        }
    }
    #[automatically_derived]
    impl<T> ::sipcode::__private::FinalStatus for AcmeStatus<T> {}
    #[automatically_derived]
    impl<T> ::sipcode::__private::ProvisionalStatus for AcmeStatus<T> {}
};
