const _: () = {
    enum __SipRows {}
    impl ::sipcode::__private::Rows<2> for __SipRows {
        const LINES: &'static ::sipcode::__private::str = "SIP/2.0 486 Busy Here\r\nSIP/2.0 603 Decline\r\n";
    }
    #[inline]
    const fn __sip_copy(__sip_status: &Rejection) -> Rejection {
        match __sip_status {
            Rejection::Busy => Rejection::Busy,
            Rejection::Declined => Rejection::Declined,
        }
    }
    #[inline]
    const fn __sip_found(
        __sip_status: ::sipcode::__private::Option<&Rejection>,
    ) -> ::sipcode::__private::Option<Rejection> {
        match __sip_status {
            ::sipcode::__private::Some(__sip_status) => {
                ::sipcode::__private::Some(__sip_copy(__sip_status))
            }
            ::sipcode::__private::None => ::sipcode::__private::None,
        }
    }
    impl ::sipcode::__private::Variants<2> for __SipRows {
        type Status = Rejection;
        const BY_CODE: &'static ::sipcode::__private::ByCode<Rejection> = &{
            let mut __sip_variants = ::sipcode::__private::no_variants();
            let mut __sip_place = 0;
            while __sip_place < ::sipcode::__private::PLACES {
                __sip_variants[__sip_place] = __sip_found(
                    ::sipcode::__private::variant_at::<__SipRows, 2>(__sip_place),
                );
                __sip_place += 1;
            }
            __sip_variants
        };
    }
    impl Rejection {
        /// The status code (RFC 3261 §7.2).
        #[inline]
        #[must_use]
        const fn code(&self) -> ::sipcode::__private::StatusCode {
            ::sipcode::__private::code_of_discriminant(
                __sip_copy(self) as ::sipcode::__private::u16,
            )
        }
        /// The reason phrase (RFC 3261 §7.2).
        #[inline]
        #[must_use]
        const fn phrase(&self) -> ::sipcode::__private::ReasonPhrase<'static> {
            ::sipcode::__private::phrase_of_discriminant::<
                __SipRows,
                2,
            >(__sip_copy(self) as ::sipcode::__private::u16)
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
            ::sipcode::__private::line::<
                __SipRows,
                2,
            >(
                ::sipcode::__private::row_of::<
                    __SipRows,
                    2,
                >(__sip_copy(self) as ::sipcode::__private::u16),
            )
        }
        /// The variant with exactly this code; any other code gives the variant marked `other`, if there is one.
        #[inline]
        #[must_use]
        const fn from_code(
            __sip_code: ::sipcode::__private::StatusCode,
        ) -> ::sipcode::__private::Option<Self> {
            __sip_found(
                ::sipcode::__private::variant::<
                    __SipRows,
                    2,
                >(::sipcode::__private::StatusCode::as_u16(__sip_code)),
            )
        }
        /// The variant with this code, else the one of the code as which an unknown one must be treated (RFC 3261
        /// §8.1.3.2).
        #[inline]
        #[must_use]
        const fn recognize(
            __sip_code: ::sipcode::__private::StatusCode,
        ) -> ::sipcode::__private::Option<Self> {
            __sip_found(
                ::sipcode::__private::variant_treated_as::<__SipRows, 2>(__sip_code),
            )
        }
    }
    impl Rejection {
        /// Every variant that has a code, in source order.
        const ALL: &'static [Self] = ::sipcode::__private::all::<Self>();
    }
    #[automatically_derived]
    impl ::sipcode::__private::ToStatus for Rejection {
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
    impl ::sipcode::__private::SipStatus for Rejection {
        const ALL: &'static [Self] = &[Rejection::Busy, Rejection::Declined];
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
    impl ::sipcode::__private::Display for Rejection {
        fn fmt(
            &self,
            __sip_f: &mut ::sipcode::__private::Formatter<'_>,
        ) -> ::sipcode::__private::FmtResult {
            ::sipcode::__private::display(self.code(), self.phrase(), __sip_f)
        }
    }
    #[automatically_derived]
    impl ::sipcode::__private::TryFrom<::sipcode::__private::StatusCode> for Rejection {
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
    impl ::sipcode::__private::TryFrom<::sipcode::__private::u16> for Rejection {
        type Error = ::sipcode::__private::UnknownStatus;
        #[inline]
        fn try_from(
            __sip_code: ::sipcode::__private::u16,
        ) -> ::sipcode::__private::Result<Self, ::sipcode::__private::UnknownStatus> {
            ::sipcode::__private::known(
                __sip_found(::sipcode::__private::variant::<__SipRows, 2>(__sip_code)),
                __sip_code,
            )
        }
    }
    #[automatically_derived]
    impl ::sipcode::__private::From<Rejection> for ::sipcode::__private::StatusCode {
        #[inline]
        fn from(__sip_status: Rejection) -> Self {
            (&__sip_status).code()
        }
    }
    #[automatically_derived]
    impl ::sipcode::__private::From<Rejection> for ::sipcode::__private::u16 {
        #[inline]
        fn from(__sip_status: Rejection) -> Self {
            ::sipcode::__private::StatusCode::as_u16((&__sip_status).code())
        }
    }
    #[automatically_derived]
    impl ::sipcode::__private::FinalStatus for Rejection {}
};
// | variant | code | reason phrase | class | cause | what to do |
// | --- | --- | --- | --- | --- | --- |
// | [`Busy`](variant@Self::Busy) | 486 | `Busy Here` | client error | 17 User busy | Forward |
// | [`Declined`](variant@Self::Declined) | 603 | `Decline` | global failure | 21 Call rejected | End |
