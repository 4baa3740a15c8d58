#[allow(deprecated)]
const _: () = {
    const TABLE: &::sipcode::__private::Table<3> = &::sipcode::__private::Table::new([
        "SIP/2.0 486 Busy Here\r\n",
        "SIP/2.0 497 Trunk Group Full\r\n",
        "",
    ]);
    #[inline]
    const fn row(status: &AcmeStatus) -> ::core::primitive::usize {
        match status {
            AcmeStatus::Busy => 0,
            AcmeStatus::TrunkFull => 1,
            AcmeStatus::Other { .. } => 2,
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
    #[inline]
    const fn held(status: &AcmeStatus) -> ::sipcode::StatusCode {
        match status {
            AcmeStatus::Other(code) => *code,
            _ => ::sipcode::StatusCode::TRYING,
        }
    }
    #[automatically_derived]
    impl ::sipcode::ToStatus for AcmeStatus {
        #[inline]
        fn code(&self) -> ::sipcode::StatusCode {
            ::sipcode::__private::select(
                row(self) == 2,
                held(self),
                TABLE.code(row(self)),
            )
        }
        #[inline]
        fn phrase(&self) -> ::sipcode::ReasonPhrase<'static> {
            ::sipcode::__private::select(
                row(self) == 2,
                ::sipcode::ReasonPhrase::canonical(held(self)),
                TABLE.phrase(row(self)),
            )
        }
        #[inline]
        fn status_line(&self) -> ::sipcode::StatusLine<'static> {
            match self {
                AcmeStatus::Other(code) => {
                    ::sipcode::StatusLine::new(
                        *code,
                        ::sipcode::ReasonPhrase::canonical(*code),
                    )
                }
                _ => TABLE.line(row(self)),
            }
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
    const ALL: &[AcmeStatus] = &[AcmeStatus::Busy, AcmeStatus::TrunkFull];
    #[inline]
    const fn copy(status: &AcmeStatus) -> AcmeStatus {
        match status {
            AcmeStatus::Busy => AcmeStatus::Busy,
            AcmeStatus::TrunkFull => AcmeStatus::TrunkFull,
            AcmeStatus::Other(code) => AcmeStatus::Other(*code),
        }
    }
    const BY_CODE: &::sipcode::__private::ByCode<AcmeStatus> = &{
        let mut __by_code = ::sipcode::__private::ByCode::EMPTY;
        let mut __index = 0;
        while __index < ::sipcode::__private::ALL_CODES.len() {
            __by_code
                .put(
                    ::sipcode::__private::ALL_CODES[__index],
                    ::core::option::Option::Some(
                        AcmeStatus::Other(::sipcode::__private::ALL_CODES[__index]),
                    ),
                );
            __index += 1;
        }
        let mut __index = 0;
        while __index < ALL.len() {
            __by_code
                .put(
                    code(&ALL[__index]),
                    status(::core::option::Option::Some(&ALL[__index])),
                );
            __index += 1;
        }
        __by_code
    };
    #[inline]
    const fn status(
        found: ::core::option::Option<&AcmeStatus>,
    ) -> ::core::option::Option<AcmeStatus> {
        match found {
            ::core::option::Option::Some(__found) => {
                ::core::option::Option::Some(copy(__found))
            }
            ::core::option::Option::None => ::core::option::Option::None,
        }
    }
    /**| code | reason phrase | class | what to do |
| --- | --- | --- | --- |
| 486 | `Busy Here` | client error | Forward |
| 497 | `Trunk Group Full` | client error | Failover |

Any other code is `Other`.*/
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
            status(BY_CODE.find(code.as_u16()))
        }
        /// The variant with this code, else the one of the code as which an unknown one must be treated (RFC 3261
        /// §8.1.3.2).
        #[inline]
        #[must_use]
        pub const fn recognize(
            code: ::sipcode::StatusCode,
        ) -> ::core::option::Option<Self> {
            status(BY_CODE.find(code.as_u16()))
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
            status(BY_CODE.find(code.as_u16()))
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
            match status(BY_CODE.find(code.as_u16())) {
                ::core::option::Option::Some(status) => status,
                ::core::option::Option::None => AcmeStatus::Other(code),
            }
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::core::primitive::u16> for AcmeStatus {
        type Error = ::sipcode::UnknownStatus;
        #[inline]
        fn try_from(
            code: ::core::primitive::u16,
        ) -> ::core::result::Result<Self, ::sipcode::UnknownStatus> {
            ::sipcode::__private::known(status(BY_CODE.find(code)), code)
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
