const _: () = {
    use ::sipcode::__private::emitted as __sip;
    enum __SipRows {}
    impl __sip::Rows for __SipRows {
        const LINES: &'static __sip::str = "480\r\n480SIP/2.0 480 Do Not Disturb\r\n480SIP/2.0 480 Unfortunately Gone\r\n480SIP/2.0 480 Error D11\r\n486\r\n\r\n";
        const TABLE: __sip::Table = __sip::table::<Self, 6>();
        const OWN: &'static [(__sip::usize, __sip::Own)] = &[
            (2, __sip::Own::Starts("Unfortunately")),
            (3, __sip::Own::Ends("D11")),
            (4, __sip::Own::Alternative(600)),
            (4, __sip::Own::Alternative(603)),
        ];
    }
    #[inline]
    const fn __sip_row(__sip_status: &CarrierStatus) -> __sip::usize {
        match __sip_status {
            CarrierStatus::Unavailable { .. } => 0,
            CarrierStatus::DoNotDisturb { .. } => 1,
            CarrierStatus::Unfortunate { .. } => 2,
            CarrierStatus::D11 { .. } => 3,
            CarrierStatus::Busy { .. } => 4,
            CarrierStatus::Other { .. } => 5,
        }
    }
    #[inline]
    const fn __sip_held(
        __sip_status: &CarrierStatus,
    ) -> __sip::Option<&<StatusCode as __sip::IsStatusCode>::StatusCode> {
        match __sip_status {
            CarrierStatus::Other { 0: __sip_code } => __sip::Some(__sip_code),
            _ => __sip::None,
        }
    }
    #[inline]
    const fn __sip_variant(
        __sip_row: __sip::usize,
        __sip_code: <StatusCode as __sip::IsStatusCode>::StatusCode,
    ) -> __sip::Option<CarrierStatus> {
        __sip::Some(
            match __sip_row {
                0 => CarrierStatus::Unavailable,
                1 => CarrierStatus::DoNotDisturb,
                2 => CarrierStatus::Unfortunate,
                3 => CarrierStatus::D11,
                4 => CarrierStatus::Busy,
                _ => {
                    CarrierStatus::Other {
                        0: __sip_code,
                    }
                }
            },
        )
    }
    impl CarrierStatus {
        /// The status code (RFC 3261 §7.2).
        #[inline]
        #[must_use]
        const fn code(&self) -> __sip::StatusCode {
            __sip::code_or(__sip::code::<__SipRows>(__sip_row(self)), __sip_held(self))
        }
        /// The reason phrase (RFC 3261 §7.2).
        #[inline]
        #[must_use]
        const fn phrase(&self) -> __sip::ReasonPhrase<'static> {
            *__sip::phrase_or(
                __sip::phrase::<__SipRows>(__sip_row(self)),
                __sip_held(self),
            )
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
            __sip::line_or(__sip::line::<__SipRows>(__sip_row(self)), __sip_held(self))
        }
        /// The variant with exactly this code; any other code gives the variant marked `other`, if there is one.
        #[inline]
        #[must_use]
        const fn from_code(__sip_code: __sip::StatusCode) -> __sip::Option<Self> {
            __sip_variant(
                __sip::row_of::<__SipRows>(__sip::StatusCode::as_u16(__sip_code)),
                __sip_code,
            )
        }
        /// The variant with this code, else the one of the code as which an unknown one must be treated (RFC 3261
        /// §8.1.3.2).
        #[inline]
        #[must_use]
        const fn recognize(__sip_code: __sip::StatusCode) -> __sip::Option<Self> {
            __sip_variant(
                __sip::row_of::<__SipRows>(__sip::StatusCode::as_u16(__sip_code)),
                __sip_code,
            )
        }
    }
    impl CarrierStatus {
        /// Every variant that has a code, in source order.
        const ALL: &'static [Self] = __sip::all::<Self>();
    }
    #[automatically_derived]
    impl __sip::ToStatus for CarrierStatus {
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
    impl __sip::SipStatus for CarrierStatus {
        const ALL: &'static [Self] = &[
            CarrierStatus::Unavailable,
            CarrierStatus::DoNotDisturb,
            CarrierStatus::Unfortunate,
            CarrierStatus::D11,
            CarrierStatus::Busy,
        ];
        const CODES: __sip::StatusSet = __sip::codes::<__SipRows>();
        #[inline]
        fn from_code(__sip_code: __sip::StatusCode) -> __sip::Option<Self> {
            __sip_variant(
                __sip::row_of::<__SipRows>(__sip::StatusCode::as_u16(__sip_code)),
                __sip_code,
            )
        }
        fn from_line(__sip_line: &__sip::ReceivedStatusLine<'_>) -> __sip::Option<Self> {
            __sip::variant_of_line::<
                __SipRows,
                Self,
            >(__sip_line, |__sip_row, __sip_code| __sip_variant(__sip_row, __sip_code))
        }
    }
    #[automatically_derived]
    impl __sip::Display for CarrierStatus {
        fn fmt(&self, __sip_f: &mut __sip::Formatter<'_>) -> __sip::FmtResult {
            __sip::display(self.code(), self.phrase(), __sip_f)
        }
    }
    #[automatically_derived]
    impl __sip::From<__sip::StatusCode> for CarrierStatus {
        #[inline]
        fn from(__sip_code: __sip::StatusCode) -> Self {
            match __sip::SipStatus::recognize(__sip_code) {
                __sip::Some(__sip_status) => __sip_status,
                __sip::None => CarrierStatus::Unavailable,
            }
        }
    }
    #[automatically_derived]
    impl __sip::TryFrom<__sip::u16> for CarrierStatus {
        type Error = __sip::UnknownStatus;
        #[inline]
        fn try_from(
            __sip_code: __sip::u16,
        ) -> __sip::Result<Self, __sip::UnknownStatus> {
            __sip::known(__sip::recognized(__sip_code), __sip_code)
        }
    }
    #[automatically_derived]
    impl __sip::From<CarrierStatus> for __sip::StatusCode {
        #[inline]
        fn from(__sip_status: CarrierStatus) -> Self {
            (&__sip_status).code()
        }
    }
    #[automatically_derived]
    impl __sip::From<CarrierStatus> for __sip::u16 {
        #[inline]
        fn from(__sip_status: CarrierStatus) -> Self {
            __sip::StatusCode::as_u16((&__sip_status).code())
        }
    }
};
// | variant | code | reason phrase | class | cause | what to do |
// | --- | --- | --- | --- | --- | --- |
// | [`Unavailable`](variant@Self::Unavailable) | 480 | `Temporarily Unavailable` | client error | 18 No user responding | TryNextRoute |
// | [`DoNotDisturb`](variant@Self::DoNotDisturb) | 480 | `Do Not Disturb` | client error | 18 No user responding | TryNextRoute |
// | [`Unfortunate`](variant@Self::Unfortunate) | 480 | `Unfortunately Gone` | client error | 18 No user responding | TryNextRoute |
// | [`D11`](variant@Self::D11) | 480 | `Error D11` | client error | 18 No user responding | TryNextRoute |
// | [`Busy`](variant@Self::Busy) | 486, read from 600, 603 too | `Busy Here` | client error | 17 User busy | Forward |
// | [`Other`](variant@Self::Other) | any other | the registered one | | | |
