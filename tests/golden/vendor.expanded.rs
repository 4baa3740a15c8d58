const _: () = {
    enum __SipRows {}
    impl ::sipcode::__private::Rows<3> for __SipRows {
        const LINES: &'static ::sipcode::__private::str = "SIP/2.0 486 Busy Here\r\nSIP/2.0 497 Trunk Group Full\r\n\r\n";
        const DOCS: &'static ::sipcode::__private::str = "␞The callee is on another call.␞Every channel of the trunk group is in use.␞Any code that Acme does not define.";
        const ACTIONS: &'static [(
            ::sipcode::__private::usize,
            ::sipcode::__private::Action,
        )] = &[(1, ::sipcode::__private::Action::Failover)];
        const CAUSES: &'static [(
            ::sipcode::__private::usize,
            ::sipcode::__private::u8,
        )] = &[(1, 34)];
    }
    type __SipHeld<T> = ::sipcode::__private::Option<T>;
    #[inline]
    const fn __sip_held(
        __sip_status: &AcmeStatus,
    ) -> __SipHeld<&<StatusCode as ::sipcode::__private::IsStatusCode>::StatusCode> {
        match __sip_status {
            AcmeStatus::Other { 0: __sip_code } => ::sipcode::__private::Some(__sip_code),
            _ => ::sipcode::__private::None,
        }
    }
    #[inline]
    const fn __sip_row(__sip_status: &AcmeStatus) -> ::sipcode::__private::usize {
        match __sip_status {
            AcmeStatus::Busy { .. } => 0,
            AcmeStatus::TrunkFull { .. } => 1,
            AcmeStatus::Other { .. } => 2,
        }
    }
    #[inline]
    const fn __sip_of_row(
        __sip_row: ::sipcode::__private::usize,
        __sip_code: <StatusCode as ::sipcode::__private::IsStatusCode>::StatusCode,
    ) -> AcmeStatus {
        match __sip_row {
            0 => AcmeStatus::Busy,
            1 => AcmeStatus::TrunkFull,
            _ => AcmeStatus::Other { 0: __sip_code },
        }
    }
    impl AcmeStatus {
        /// The status code (RFC 3261 §7.2).
        #[inline]
        #[must_use]
        pub const fn code(&self) -> ::sipcode::__private::StatusCode {
            ::sipcode::__private::code_or(
                ::sipcode::__private::own::<__SipRows, 3>(__sip_row(self)),
                __sip_held(self),
            )
        }
        /// The reason phrase (RFC 3261 §7.2).
        #[inline]
        #[must_use]
        pub const fn phrase(&self) -> ::sipcode::__private::ReasonPhrase<'static> {
            ::sipcode::__private::phrase_or(
                ::sipcode::__private::own::<__SipRows, 3>(__sip_row(self)),
                __sip_held(self),
            )
        }
        /// The reason phrase as text.
        #[inline]
        #[must_use]
        pub const fn reason(&self) -> &'static ::sipcode::__private::str {
            ::sipcode::__private::ReasonPhrase::as_str(self.phrase())
        }
        /// The status line (RFC 3261 §7.2).
        #[inline]
        #[must_use]
        pub const fn status_line(&self) -> ::sipcode::__private::StatusLine<'static> {
            ::sipcode::__private::line_or(
                ::sipcode::__private::own::<__SipRows, 3>(__sip_row(self)),
                __sip_held(self),
            )
        }
        /// The variant with exactly this code; any other code gives the variant marked `other`, if there is one.
        #[inline]
        #[must_use]
        pub const fn from_code(
            __sip_code: ::sipcode::__private::StatusCode,
        ) -> ::sipcode::__private::Option<Self> {
            ::sipcode::__private::Some({
                let (__sip_place, __sip_code) = (
                    ::sipcode::__private::row_of::<
                        __SipRows,
                        3,
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
        pub const fn recognize(
            __sip_code: ::sipcode::__private::StatusCode,
        ) -> ::sipcode::__private::Option<Self> {
            ::sipcode::__private::Some({
                let (__sip_place, __sip_code) = (
                    ::sipcode::__private::row_of::<
                        __SipRows,
                        3,
                    >(::sipcode::__private::StatusCode::as_u16(__sip_code)),
                    __sip_code,
                );
                __sip_of_row(__sip_place, __sip_code)
            })
        }
    }
    impl AcmeStatus {
        /// Every variant that has a code, in source order.
        pub const ALL: &'static [Self] = ::sipcode::__private::all::<Self>();
    }
    #[automatically_derived]
    impl ::sipcode::__private::ToStatus for AcmeStatus {
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
        #[inline]
        fn action(&self) -> ::sipcode::__private::Action {
            ::sipcode::__private::action::<__SipRows, 3>(__sip_row(self), self.code())
        }
        #[inline]
        fn q850_by(
            &self,
            __sip_map: &::sipcode::__private::CauseMap,
        ) -> ::sipcode::__private::Option<::sipcode::__private::Cause> {
            ::sipcode::__private::q850::<
                __SipRows,
                3,
            >(__sip_row(self), self.code(), __sip_map)
        }
        #[inline]
        fn docs(
            &self,
        ) -> ::sipcode::__private::Option<&'static ::sipcode::__private::str> {
            ::sipcode::__private::docs::<__SipRows, 3>(__sip_row(self))
        }
    }
    #[automatically_derived]
    impl ::sipcode::__private::SipStatus for AcmeStatus {
        const ALL: &'static [Self] = &[AcmeStatus::Busy, AcmeStatus::TrunkFull];
        const CODES: ::sipcode::__private::StatusSet = ::sipcode::__private::codes::<
            __SipRows,
            3,
        >();
        const VENDOR: ::sipcode::__private::Option<&'static ::sipcode::__private::str> = ::sipcode::__private::Some(
            "Acme",
        );
        #[inline]
        fn from_code(
            __sip_code: ::sipcode::__private::StatusCode,
        ) -> ::sipcode::__private::Option<Self> {
            Self::from_code(__sip_code)
        }
        #[inline]
        fn from_cause_with(
            __sip_map: &::sipcode::__private::CauseMap,
            __sip_cause: ::sipcode::__private::Cause,
            __sip_location: ::sipcode::__private::Location,
        ) -> ::sipcode::__private::Option<Self> {
            match ::sipcode::__private::row_of_cause::<__SipRows, 3>(__sip_cause) {
                ::sipcode::__private::Some(__sip_row) => {
                    ::sipcode::__private::Some({
                        let (__sip_place, __sip_code) = (
                            __sip_row,
                            ::sipcode::__private::StatusCode::SERVER_INTERNAL_ERROR,
                        );
                        __sip_of_row(__sip_place, __sip_code)
                    })
                }
                ::sipcode::__private::None => {
                    ::sipcode::__private::from_cause::<
                        Self,
                    >(__sip_map, __sip_cause, __sip_location)
                }
            }
        }
    }
    #[automatically_derived]
    impl ::sipcode::__private::Display for AcmeStatus {
        fn fmt(
            &self,
            __sip_f: &mut ::sipcode::__private::Formatter<'_>,
        ) -> ::sipcode::__private::FmtResult {
            ::sipcode::__private::display(self.code(), self.phrase(), __sip_f)
        }
    }
    #[automatically_derived]
    impl ::sipcode::__private::From<::sipcode::__private::StatusCode> for AcmeStatus {
        #[inline]
        fn from(__sip_code: ::sipcode::__private::StatusCode) -> Self {
            match Self::recognize(__sip_code) {
                ::sipcode::__private::Some(__sip_status) => __sip_status,
                ::sipcode::__private::None => {
                    let (__sip_place, __sip_code) = (3, __sip_code);
                    __sip_of_row(__sip_place, __sip_code)
                }
            }
        }
    }
    #[automatically_derived]
    impl ::sipcode::__private::TryFrom<::sipcode::__private::u16> for AcmeStatus {
        type Error = ::sipcode::__private::UnknownStatus;
        #[inline]
        fn try_from(
            __sip_code: ::sipcode::__private::u16,
        ) -> ::sipcode::__private::Result<Self, ::sipcode::__private::UnknownStatus> {
            ::sipcode::__private::numbered(__sip_code, Self::recognize)
        }
    }
    #[automatically_derived]
    impl ::sipcode::__private::From<AcmeStatus> for ::sipcode::__private::StatusCode {
        #[inline]
        fn from(__sip_status: AcmeStatus) -> Self {
            (&__sip_status).code()
        }
    }
    #[automatically_derived]
    impl ::sipcode::__private::From<AcmeStatus> for ::sipcode::__private::u16 {
        #[inline]
        fn from(__sip_status: AcmeStatus) -> Self {
            ::sipcode::__private::StatusCode::as_u16((&__sip_status).code())
        }
    }
};
// | variant | code | reason phrase | class | cause | what to do |
// | --- | --- | --- | --- | --- | --- |
// | [`Busy`](variant@Self::Busy) | 486 | `Busy Here` | client error | 17 User busy | Forward |
// | [`TrunkFull`](variant@Self::TrunkFull) | 497 | `Trunk Group Full` | client error | 34 No circuit/channel available | Failover |
// | [`Other`](variant@Self::Other) | any other | the registered one | | | |
