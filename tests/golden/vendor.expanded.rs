const _: () = {
    use ::sipcode::__private::emitted as __sip;
    enum __SipRows {}
    impl __sip::Rows for __SipRows {
        const LINES: &'static __sip::str = "486\r\n497SIP/2.0 497 Trunk Group Full\r\n\r\n";
        const TABLE: __sip::Table = __sip::table::<Self, 3>();
        const DOCS: &'static __sip::str = "␞The callee is on another call.␞Every channel of the trunk group is in use.␞Any code that Acme does not define.";
        const OWN: &'static [(__sip::usize, __sip::Own)] = &[
            (1, __sip::Own::Action(__sip::Action::Failover)),
            (1, __sip::Own::Cause(34)),
        ];
    }
    #[inline]
    const fn __sip_row(__sip_status: &AcmeStatus) -> __sip::usize {
        match __sip_status {
            AcmeStatus::Busy { .. } => 0,
            AcmeStatus::TrunkFull { .. } => 1,
            AcmeStatus::Other { .. } => 2,
        }
    }
    #[inline]
    const fn __sip_held(
        __sip_status: &AcmeStatus,
    ) -> __sip::Option<&<StatusCode as __sip::IsStatusCode>::StatusCode> {
        match __sip_status {
            AcmeStatus::Other { 0: __sip_code } => __sip::Some(__sip_code),
            _ => __sip::None,
        }
    }
    #[inline]
    const fn __sip_variant(
        __sip_row: __sip::usize,
        __sip_code: <StatusCode as __sip::IsStatusCode>::StatusCode,
    ) -> __sip::Option<AcmeStatus> {
        __sip::Some(
            match __sip_row {
                0 => AcmeStatus::Busy,
                1 => AcmeStatus::TrunkFull,
                _ => AcmeStatus::Other { 0: __sip_code },
            },
        )
    }
    impl AcmeStatus {
        /// The status code (RFC 3261 §7.2).
        #[inline]
        #[must_use]
        pub const fn code(&self) -> __sip::StatusCode {
            __sip::code_or(__sip::code::<__SipRows>(__sip_row(self)), __sip_held(self))
        }
        /// The reason phrase (RFC 3261 §7.2).
        #[inline]
        #[must_use]
        pub const fn phrase(&self) -> __sip::ReasonPhrase<'static> {
            *__sip::phrase_or(
                __sip::phrase::<__SipRows>(__sip_row(self)),
                __sip_held(self),
            )
        }
        /// The reason phrase as text.
        #[inline]
        #[must_use]
        pub const fn reason(&self) -> &'static __sip::str {
            __sip::ReasonPhrase::as_str(self.phrase())
        }
        /// The status line (RFC 3261 §7.2).
        #[inline]
        #[must_use]
        pub const fn status_line(&self) -> __sip::StatusLine<'static> {
            __sip::line_or(__sip::line::<__SipRows>(__sip_row(self)), __sip_held(self))
        }
        /// The variant with exactly this code; any other code gives the variant marked `other`, if there is one.
        #[inline]
        #[must_use]
        pub const fn from_code(__sip_code: __sip::StatusCode) -> __sip::Option<Self> {
            __sip_variant(
                __sip::row_of::<__SipRows>(__sip::StatusCode::as_u16(__sip_code)),
                __sip_code,
            )
        }
        /// The variant with this code, else the one of the code as which an unknown one must be treated (RFC 3261
        /// §8.1.3.2).
        #[inline]
        #[must_use]
        pub const fn recognize(__sip_code: __sip::StatusCode) -> __sip::Option<Self> {
            __sip_variant(
                __sip::row_of::<__SipRows>(__sip::StatusCode::as_u16(__sip_code)),
                __sip_code,
            )
        }
    }
    impl AcmeStatus {
        /// Every variant that has a code, in source order.
        pub const ALL: &'static [Self] = __sip::all::<Self>();
    }
    #[automatically_derived]
    impl __sip::ToStatus for AcmeStatus {
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
        #[inline]
        fn action(&self) -> __sip::Action {
            __sip::action::<
                __SipRows,
            >(__sip_row(self), __sip::Some(__sip::Delegate::Code(self.code())))
        }
        #[inline]
        fn q850_by(&self, __sip_map: &__sip::CauseMap) -> __sip::Option<__sip::Cause> {
            __sip::q850::<
                __SipRows,
            >(
                __sip_row(self),
                __sip::Some(__sip::Delegate::Code(self.code())),
                __sip_map,
            )
        }
        #[inline]
        fn docs(&self) -> __sip::Option<&'static __sip::str> {
            __sip::docs::<
                __SipRows,
            >(__sip_row(self), __sip::Some(__sip::Delegate::Code(self.code())))
        }
    }
    #[automatically_derived]
    impl __sip::SipStatus for AcmeStatus {
        const ALL: &'static [Self] = &[AcmeStatus::Busy, AcmeStatus::TrunkFull];
        const CODES: __sip::StatusSet = __sip::codes::<__SipRows>();
        const VENDOR: __sip::Option<&'static __sip::str> = __sip::Some("Acme");
        #[inline]
        fn from_code(__sip_code: __sip::StatusCode) -> __sip::Option<Self> {
            __sip_variant(
                __sip::row_of::<__SipRows>(__sip::StatusCode::as_u16(__sip_code)),
                __sip_code,
            )
        }
        #[inline]
        fn from_cause_with(
            __sip_map: &__sip::CauseMap,
            __sip_cause: __sip::Cause,
            __sip_location: __sip::Location,
        ) -> __sip::Option<Self> {
            __sip::variant_of_cause::<
                __SipRows,
                Self,
            >(
                __sip_map,
                __sip_cause,
                __sip_location,
                |__sip_row, __sip_code| __sip_variant(__sip_row, __sip_code),
            )
        }
    }
    #[automatically_derived]
    impl __sip::Display for AcmeStatus {
        fn fmt(&self, __sip_f: &mut __sip::Formatter<'_>) -> __sip::FmtResult {
            __sip::display(self.code(), self.phrase(), __sip_f)
        }
    }
    #[automatically_derived]
    impl __sip::From<__sip::StatusCode> for AcmeStatus {
        #[inline]
        fn from(__sip_code: __sip::StatusCode) -> Self {
            match __sip::SipStatus::recognize(__sip_code) {
                __sip::Some(__sip_status) => __sip_status,
                __sip::None => AcmeStatus::Busy,
            }
        }
    }
    #[automatically_derived]
    impl __sip::TryFrom<__sip::u16> for AcmeStatus {
        type Error = __sip::UnknownStatus;
        #[inline]
        fn try_from(
            __sip_code: __sip::u16,
        ) -> __sip::Result<Self, __sip::UnknownStatus> {
            __sip::known(__sip::recognized(__sip_code), __sip_code)
        }
    }
    #[automatically_derived]
    impl __sip::From<AcmeStatus> for __sip::StatusCode {
        #[inline]
        fn from(__sip_status: AcmeStatus) -> Self {
            (&__sip_status).code()
        }
    }
    #[automatically_derived]
    impl __sip::From<AcmeStatus> for __sip::u16 {
        #[inline]
        fn from(__sip_status: AcmeStatus) -> Self {
            __sip::StatusCode::as_u16((&__sip_status).code())
        }
    }
};
// | variant | code | reason phrase | class | cause | what to do |
// | --- | --- | --- | --- | --- | --- |
// | [`Busy`](variant@Self::Busy) | 486 | `Busy Here` | client error | 17 User busy | Forward |
// | [`TrunkFull`](variant@Self::TrunkFull) | 497 | `Trunk Group Full` | client error | 34 No circuit/channel available | Failover |
// | [`Other`](variant@Self::Other) | any other | the registered one | | | |
