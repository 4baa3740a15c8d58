const _: () = {
    use ::sipcode::__private::emitted as __sip;
    enum __SipRows {}
    impl __sip::Rows for __SipRows {
        const LINES: &'static __sip::str = "486\r\n603\r\n";
        const TABLE: __sip::Table = __sip::table::<Self, 2>();
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
        __sip_status: __sip::Option<&Rejection>,
    ) -> __sip::Option<Rejection> {
        match __sip_status {
            __sip::Some(__sip_status) => __sip::Some(__sip_copy(__sip_status)),
            __sip::None => __sip::None,
        }
    }
    impl __sip::Variants for __SipRows {
        type Status = Rejection;
        const BY_CODE: &'static __sip::ByCode<Rejection> = &{
            let mut __sip_variants = __sip::no_variants();
            let mut __sip_place = __sip::place_of_a_variant::<__SipRows>(0);
            while __sip_place < __sip::PLACES {
                __sip_variants[__sip_place] = __sip_found(
                    __sip::variant_at::<__SipRows>(__sip_place),
                );
                __sip_place = __sip::place_of_a_variant::<__SipRows>(__sip_place + 1);
            }
            __sip_variants
        };
    }
    impl Rejection {
        /// The status code (RFC 3261 §7.2).
        #[inline]
        #[must_use]
        const fn code(&self) -> __sip::StatusCode {
            __sip::code_of_discriminant(__sip_copy(self) as __sip::u16)
        }
        /// The reason phrase (RFC 3261 §7.2).
        #[inline]
        #[must_use]
        const fn phrase(&self) -> __sip::ReasonPhrase<'static> {
            __sip::ReasonPhrase::canonical(self.code())
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
            __sip::line::<
                __SipRows,
            >(__sip::row_of::<__SipRows>(__sip_copy(self) as __sip::u16))
        }
        /// The variant with exactly this code; any other code gives the variant marked `other`, if there is one.
        #[inline]
        #[must_use]
        const fn from_code(__sip_code: __sip::StatusCode) -> __sip::Option<Self> {
            __sip_found(
                __sip::variant::<__SipRows>(__sip::StatusCode::as_u16(__sip_code)),
            )
        }
        /// The variant with this code, else the one of the code as which an unknown one must be treated (RFC 3261
        /// §8.1.3.2).
        #[inline]
        #[must_use]
        const fn recognize(__sip_code: __sip::StatusCode) -> __sip::Option<Self> {
            __sip_found(__sip::variant_treated_as::<__SipRows>(__sip_code))
        }
    }
    impl Rejection {
        /// Every variant that has a code, in source order.
        const ALL: &'static [Self] = __sip::all::<Self>();
    }
    #[automatically_derived]
    impl __sip::ToStatus for Rejection {
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
    impl __sip::SipStatus for Rejection {
        const ALL: &'static [Self] = &[Rejection::Busy, Rejection::Declined];
        const CODES: __sip::StatusSet = __sip::codes::<__SipRows>();
        #[inline]
        fn from_code(__sip_code: __sip::StatusCode) -> __sip::Option<Self> {
            __sip_found(
                __sip::variant::<__SipRows>(__sip::StatusCode::as_u16(__sip_code)),
            )
        }
    }
    #[automatically_derived]
    impl __sip::Display for Rejection {
        fn fmt(&self, __sip_f: &mut __sip::Formatter<'_>) -> __sip::FmtResult {
            __sip::display(self.code(), self.phrase(), __sip_f)
        }
    }
    #[automatically_derived]
    impl __sip::TryFrom<__sip::StatusCode> for Rejection {
        type Error = __sip::UnknownStatus;
        #[inline]
        fn try_from(
            __sip_code: __sip::StatusCode,
        ) -> __sip::Result<Self, __sip::UnknownStatus> {
            __sip::known(
                __sip_found(
                    __sip::variant::<__SipRows>(__sip::StatusCode::as_u16(__sip_code)),
                ),
                __sip::StatusCode::as_u16(__sip_code),
            )
        }
    }
    #[automatically_derived]
    impl __sip::TryFrom<__sip::u16> for Rejection {
        type Error = __sip::UnknownStatus;
        #[inline]
        fn try_from(
            __sip_code: __sip::u16,
        ) -> __sip::Result<Self, __sip::UnknownStatus> {
            __sip::known(
                __sip_found(__sip::variant::<__SipRows>(__sip_code)),
                __sip_code,
            )
        }
    }
    #[automatically_derived]
    impl __sip::From<Rejection> for __sip::StatusCode {
        #[inline]
        fn from(__sip_status: Rejection) -> Self {
            (&__sip_status).code()
        }
    }
    #[automatically_derived]
    impl __sip::From<Rejection> for __sip::u16 {
        #[inline]
        fn from(__sip_status: Rejection) -> Self {
            __sip::StatusCode::as_u16((&__sip_status).code())
        }
    }
    #[automatically_derived]
    impl __sip::FinalStatus for Rejection {}
};
// | variant | code | reason phrase | class | cause | what to do |
// | --- | --- | --- | --- | --- | --- |
// | [`Busy`](variant@Self::Busy) | 486 | `Busy Here` | client error | 17 User busy | Forward |
// | [`Declined`](variant@Self::Declined) | 603 | `Decline` | global failure | 21 Call rejected | End |
