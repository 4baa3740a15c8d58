#[allow(deprecated)]
const _: () = {
    const TABLE: &::sipcode::__private::Table<3> = &::sipcode::__private::Table::new([
        (486, "Busy Here"),
        (497, "Trunk Group Full"),
        (0, ""),
    ]);
    const ALL: &[AcmeStatus] = &[AcmeStatus::Busy, AcmeStatus::TrunkFull];
    #[inline]
    const fn row(status: &AcmeStatus) -> ::core::primitive::usize {
        match status {
            AcmeStatus::Busy => 0,
            AcmeStatus::TrunkFull => 1,
            AcmeStatus::Other { .. } => 2,
        }
    }
    #[inline]
    const fn status(code: ::sipcode::StatusCode) -> AcmeStatus {
        match TABLE.find(code) {
            0 => AcmeStatus::Busy,
            1 => AcmeStatus::TrunkFull,
            _ => AcmeStatus::Other(code),
        }
    }
    #[inline]
    const fn code(status: &AcmeStatus) -> ::sipcode::StatusCode {
        match status {
            AcmeStatus::Other(code) => *code,
            _ => TABLE.code(row(status)),
        }
    }
    #[inline]
    const fn phrase(status: &AcmeStatus) -> ::sipcode::ReasonPhrase<'static> {
        match status {
            AcmeStatus::Other(code) => ::sipcode::ReasonPhrase::canonical(*code),
            _ => TABLE.phrase(row(status)),
        }
    }
    /// | code | reason phrase | class | what to do |
    /// | --- | --- | --- | --- |
    /// | 486 | `Busy Here` | client error | Forward |
    /// | 497 | `Trunk Group Full` | client error | Failover |
    ///
    /// Any other code is `Other`.
    impl AcmeStatus {
        /// Every variant that has a code, in source order.
        pub const ALL: &'static [Self] = ALL;
        /// The status code.
        #[inline]
        #[must_use]
        pub const fn code(&self) -> ::sipcode::StatusCode {
            code(self)
        }
        /// The reason phrase.
        #[inline]
        #[must_use]
        pub const fn reason(&self) -> &'static ::core::primitive::str {
            phrase(self).as_str()
        }
        /// The variant with exactly this code; any other code gives the variant marked `other`, if there is one.
        #[inline]
        #[must_use]
        pub const fn from_code(
            code: ::sipcode::StatusCode,
        ) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(status(code))
        }
        /// The variant with this code, else the one of the code as which an unknown one must be treated (RFC 3261
        /// §8.1.3.2).
        #[inline]
        #[must_use]
        pub const fn recognize(
            code: ::sipcode::StatusCode,
        ) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(status(code))
        }
    }
    #[automatically_derived]
    impl ::sipcode::ToStatus for AcmeStatus {
        #[inline]
        fn code(&self) -> ::sipcode::StatusCode {
            code(self)
        }
        #[inline]
        fn phrase(&self) -> ::sipcode::ReasonPhrase<'static> {
            phrase(self)
        }
        #[inline]
        fn action(&self) -> ::sipcode::Action {
            match row(self) {
                1 => ::sipcode::Action::Failover,
                _ => code(self).action(),
            }
        }
        #[inline]
        fn cause(&self) -> ::core::option::Option<::sipcode::Cause> {
            match row(self) {
                1 => ::sipcode::Cause::new(34),
                _ => code(self).cause(),
            }
        }
        #[inline]
        fn description(
            &self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            ::sipcode::__private::description(
                &[
                    "The callee is on another call.",
                    "Every channel of the trunk group is in use.",
                    "Any code that Acme does not define.",
                ],
                row(self),
            )
        }
    }
    #[automatically_derived]
    impl ::sipcode::SipStatus for AcmeStatus {
        const ALL: &'static [Self] = ALL;
        const VENDOR: ::core::option::Option<&'static ::core::primitive::str> = ::core::option::Option::Some(
            "Acme",
        );
        #[inline]
        fn from_code(code: ::sipcode::StatusCode) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(status(code))
        }
        #[inline]
        fn recognize(code: ::sipcode::StatusCode) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(status(code))
        }
        #[inline]
        fn from_cause(
            __cause: ::sipcode::Cause,
            __location: ::sipcode::Location,
        ) -> ::core::option::Option<Self> {
            match __cause.value() {
                34 => ::core::option::Option::Some(AcmeStatus::TrunkFull),
                _ => ::sipcode::__private::from_cause(__cause, __location),
            }
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Display for AcmeStatus {
        fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::sipcode::__private::display(code(self), phrase(self), __f)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<::sipcode::StatusCode> for AcmeStatus {
        #[inline]
        fn from(code: ::sipcode::StatusCode) -> Self {
            status(code)
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::core::primitive::u16> for AcmeStatus {
        type Error = ::sipcode::UnknownStatus;
        #[inline]
        fn try_from(
            code: ::core::primitive::u16,
        ) -> ::core::result::Result<Self, ::sipcode::UnknownStatus> {
            ::sipcode::__private::from_number(
                code,
                |code| ::core::option::Option::Some(status(code)),
            )
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<AcmeStatus> for ::sipcode::StatusCode {
        #[inline]
        fn from(status: AcmeStatus) -> Self {
            code(&status)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<AcmeStatus> for ::core::primitive::u16 {
        #[inline]
        fn from(status: AcmeStatus) -> Self {
            code(&status).as_u16()
        }
    }
};
