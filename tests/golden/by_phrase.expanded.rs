const _: () = {
    enum __SipRows {}
    impl ::sipcode::__private::Rows<6> for __SipRows {
        const LINES: &'static ::sipcode::__private::str = "SIP/2.0 480 Temporarily Unavailable\r\nSIP/2.0 480 Do Not Disturb\r\nSIP/2.0 480 Unfortunately Gone\r\nSIP/2.0 480 Error D11\r\nSIP/2.0 486 Busy Here\r\n\r\n";
        const ALTERNATIVES: &'static [(
            ::sipcode::__private::u16,
            ::sipcode::__private::usize,
        )] = &[(600, 4), (603, 4)];
        const PATTERNS: &'static [(
            ::sipcode::__private::usize,
            ::sipcode::__private::Pattern,
        )] = &[
            (2, ::sipcode::__private::Pattern::Starts("Unfortunately")),
            (3, ::sipcode::__private::Pattern::Ends("D11")),
        ];
    }
    type __SipHeld<T> = ::sipcode::__private::Option<T>;
    #[inline]
    const fn __sip_held(
        __sip_status: &CarrierStatus,
    ) -> __SipHeld<&<StatusCode as ::sipcode::__private::IsStatusCode>::StatusCode> {
        match __sip_status {
            CarrierStatus::Other { 0: __sip_code } => {
                ::sipcode::__private::Some(__sip_code)
            }
            _ => ::sipcode::__private::None,
        }
    }
    #[inline]
    const fn __sip_row(__sip_status: &CarrierStatus) -> ::sipcode::__private::usize {
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
    const fn __sip_of_row(
        __sip_row: ::sipcode::__private::usize,
        __sip_code: <StatusCode as ::sipcode::__private::IsStatusCode>::StatusCode,
    ) -> CarrierStatus {
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
        }
    }
    impl CarrierStatus {
        /// The status code (RFC 3261 §7.2).
        #[inline]
        #[must_use]
        const fn code(&self) -> ::sipcode::__private::StatusCode {
            ::sipcode::__private::code_or(
                ::sipcode::__private::own::<__SipRows, 6>(__sip_row(self)),
                __sip_held(self),
            )
        }
        /// The reason phrase (RFC 3261 §7.2).
        #[inline]
        #[must_use]
        const fn phrase(&self) -> ::sipcode::__private::ReasonPhrase<'static> {
            ::sipcode::__private::phrase_or(
                ::sipcode::__private::own::<__SipRows, 6>(__sip_row(self)),
                __sip_held(self),
            )
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
            ::sipcode::__private::line_or(
                ::sipcode::__private::own::<__SipRows, 6>(__sip_row(self)),
                __sip_held(self),
            )
        }
        /// The variant with exactly this code; any other code gives the variant marked `other`, if there is one.
        #[inline]
        #[must_use]
        const fn from_code(
            __sip_code: ::sipcode::__private::StatusCode,
        ) -> ::sipcode::__private::Option<Self> {
            ::sipcode::__private::Some({
                let (__sip_place, __sip_code) = (
                    ::sipcode::__private::row_of::<
                        __SipRows,
                        6,
                    >(::sipcode::__private::StatusCode::as_u16(__sip_code)),
                    __sip_code,
                );
                __sip_of_row(__sip_place, __sip_code)
            })
        }
        /// The variant with this code, else the one of the code as which an unknown one must be treated (RFC 3261
        /// §8.1.3.2).
        #[inline]
        #[must_use]
        const fn recognize(
            __sip_code: ::sipcode::__private::StatusCode,
        ) -> ::sipcode::__private::Option<Self> {
            ::sipcode::__private::Some({
                let (__sip_place, __sip_code) = (
                    ::sipcode::__private::row_of::<
                        __SipRows,
                        6,
                    >(::sipcode::__private::StatusCode::as_u16(__sip_code)),
                    __sip_code,
                );
                __sip_of_row(__sip_place, __sip_code)
            })
        }
    }
    impl CarrierStatus {
        /// Every variant that has a code, in source order.
        const ALL: &'static [Self] = ::sipcode::__private::all::<Self>();
    }
    #[automatically_derived]
    impl ::sipcode::__private::ToStatus for CarrierStatus {
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
    impl ::sipcode::__private::SipStatus for CarrierStatus {
        const ALL: &'static [Self] = &[
            CarrierStatus::Unavailable,
            CarrierStatus::DoNotDisturb,
            CarrierStatus::Unfortunate,
            CarrierStatus::D11,
            CarrierStatus::Busy,
        ];
        const CODES: ::sipcode::__private::StatusSet = ::sipcode::__private::codes::<
            __SipRows,
            6,
        >();
        #[inline]
        fn from_code(
            __sip_code: ::sipcode::__private::StatusCode,
        ) -> ::sipcode::__private::Option<Self> {
            Self::from_code(__sip_code)
        }
        fn from_line(
            __sip_line: &::sipcode::__private::ReceivedStatusLine<'_>,
        ) -> ::sipcode::__private::Option<Self> {
            match ::sipcode::__private::row_of_line::<__SipRows, 6>(__sip_line) {
                ::sipcode::__private::Some(__sip_row) => {
                    ::sipcode::__private::Some({
                        let (__sip_place, __sip_code) = (
                            __sip_row,
                            ::sipcode::__private::ReceivedStatusLine::code(__sip_line),
                        );
                        __sip_of_row(__sip_place, __sip_code)
                    })
                }
                ::sipcode::__private::None => {
                    ::sipcode::__private::Some({
                        let (__sip_place, __sip_code) = (
                            6,
                            ::sipcode::__private::ReceivedStatusLine::code(__sip_line),
                        );
                        __sip_of_row(__sip_place, __sip_code)
                    })
                }
            }
        }
    }
    #[automatically_derived]
    impl ::sipcode::__private::Display for CarrierStatus {
        fn fmt(
            &self,
            __sip_f: &mut ::sipcode::__private::Formatter<'_>,
        ) -> ::sipcode::__private::FmtResult {
            ::sipcode::__private::display(self.code(), self.phrase(), __sip_f)
        }
    }
    #[automatically_derived]
    impl ::sipcode::__private::From<::sipcode::__private::StatusCode> for CarrierStatus {
        #[inline]
        fn from(__sip_code: ::sipcode::__private::StatusCode) -> Self {
            match Self::recognize(__sip_code) {
                ::sipcode::__private::Some(__sip_status) => __sip_status,
                ::sipcode::__private::None => {
                    let (__sip_place, __sip_code) = (6, __sip_code);
                    __sip_of_row(__sip_place, __sip_code)
                }
            }
        }
    }
    #[automatically_derived]
    impl ::sipcode::__private::TryFrom<::sipcode::__private::u16> for CarrierStatus {
        type Error = ::sipcode::__private::UnknownStatus;
        #[inline]
        fn try_from(
            __sip_code: ::sipcode::__private::u16,
        ) -> ::sipcode::__private::Result<Self, ::sipcode::__private::UnknownStatus> {
            ::sipcode::__private::numbered(__sip_code, Self::recognize)
        }
    }
    #[automatically_derived]
    impl ::sipcode::__private::From<CarrierStatus> for ::sipcode::__private::StatusCode {
        #[inline]
        fn from(__sip_status: CarrierStatus) -> Self {
            (&__sip_status).code()
        }
    }
    #[automatically_derived]
    impl ::sipcode::__private::From<CarrierStatus> for ::sipcode::__private::u16 {
        #[inline]
        fn from(__sip_status: CarrierStatus) -> Self {
            ::sipcode::__private::StatusCode::as_u16((&__sip_status).code())
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
