::core::compile_error! {
    "the code must be an integer literal, not `\"480\"`\nhelp: write `#[sip(480)]`"
}
::core::compile_error! {
    "497 is not registered with IANA\nhelp: for a code of your own write `#[sip(497, \"Trunk Group Full\", vendor)]`"
}
::core::compile_error! {
    "`NotFound` stands for one code, so it holds no values\nhelp: write `NotFound` without fields"
}
#[allow(deprecated)]
const _: () = {
    const TABLE: &::sipcode::__private::Table<4> = &::sipcode::__private::Table::new([
        "SIP/2.0 486 Busy Here\r\n",
        "",
        "SIP/2.0 497 Trunk Group Full\r\n",
        "SIP/2.0 404 Not Found\r\n",
    ]);
    #[inline]
    const fn row(status: &AcmeStatus) -> ::core::primitive::usize {
        match status {
            AcmeStatus::Busy => 0,
            AcmeStatus::Unavailable { .. } => 1,
            AcmeStatus::TrunkFull => 2,
            AcmeStatus::NotFound { .. } => 3,
        }
    }
    #[inline]
    const fn code(status: &AcmeStatus) -> ::sipcode::StatusCode {
        TABLE.code(row(status))
    }
    #[inline]
    const fn phrase(status: &AcmeStatus) -> ::sipcode::ReasonPhrase<'static> {
        TABLE.phrase(row(status))
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
        fn status_line(&self) -> ::sipcode::StatusLine<'static> {
            TABLE.line(row(self))
        }
    }
    #[automatically_derived]
    impl ::sipcode::FinalStatus for AcmeStatus {}
    #[automatically_derived]
    impl ::sipcode::ProvisionalStatus for AcmeStatus {}
    const ALL: &[AcmeStatus] = &[AcmeStatus::Busy, AcmeStatus::TrunkFull];
    #[inline]
    const fn copy(status: &AcmeStatus) -> AcmeStatus {
        match status {
            AcmeStatus::Busy => AcmeStatus::Busy,
            AcmeStatus::TrunkFull => AcmeStatus::TrunkFull,
            _ => loop {}
        }
    }
    const BY_CODE: &::sipcode::__private::ByCode<AcmeStatus> = &{
        let mut __by_code = ::sipcode::__private::ByCode::EMPTY;
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
    ///
    impl AcmeStatus {
        /// Every variant that has a code, in source order.
        const ALL: &'static [Self] = ALL;
        /// The status code.
        #[inline]
        #[must_use]
        const fn code(&self) -> ::sipcode::StatusCode {
            code(self)
        }
        /// The reason phrase.
        #[inline]
        #[must_use]
        const fn reason(&self) -> &'static ::core::primitive::str {
            phrase(self).as_str()
        }
        /// The variant with exactly this code; any other code gives the variant marked `other`, if there is one.
        #[inline]
        #[must_use]
        const fn from_code(code: ::sipcode::StatusCode) -> ::core::option::Option<Self> {
            status(BY_CODE.find(code.as_u16()))
        }
        /// The variant with this code, else the one of the code as which an unknown one must be treated (RFC 3261
        /// §8.1.3.2).
        #[inline]
        #[must_use]
        const fn recognize(code: ::sipcode::StatusCode) -> ::core::option::Option<Self> {
            status(BY_CODE.recognize(code))
        }
    }
    #[automatically_derived]
    impl ::sipcode::SipStatus for AcmeStatus {
        const ALL: &'static [Self] = ALL;
        #[inline]
        fn from_code(code: ::sipcode::StatusCode) -> ::core::option::Option<Self> {
            status(BY_CODE.find(code.as_u16()))
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Display for AcmeStatus {
        fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::sipcode::__private::display(code(self), phrase(self), __f)
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::sipcode::StatusCode> for AcmeStatus {
        type Error = ::sipcode::UnknownStatus;
        #[inline]
        fn try_from(
            code: ::sipcode::StatusCode,
        ) -> ::core::result::Result<Self, ::sipcode::UnknownStatus> {
            ::sipcode::__private::known(
                status(BY_CODE.find(code.as_u16())),
                code.as_u16(),
            )
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
