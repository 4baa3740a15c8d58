#[allow(deprecated)]
const _: () = {
    const TABLE: &::sipcode::__private::Table<2> = &::sipcode::__private::Table::new([
        "SIP/2.0 500 Server Internal Error\r\n",
        "SIP/2.0 503 Service Unavailable\r\n",
    ]);
    #[inline]
    const fn row(status: &Failure) -> ::core::primitive::usize {
        copy(status) as ::core::primitive::usize
    }
    #[inline]
    const fn code(status: &Failure) -> ::sipcode::StatusCode {
        TABLE.code(row(status))
    }
    #[inline]
    const fn phrase(status: &Failure) -> ::sipcode::ReasonPhrase<'static> {
        TABLE.phrase(row(status))
    }
    #[automatically_derived]
    impl ::sipcode::ToStatus for Failure {
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
    impl ::sipcode::FinalStatus for Failure {}
    const ALL: &[Failure] = &[Failure::Internal, Failure::Unavailable];
    #[inline]
    const fn copy(status: &Failure) -> Failure {
        match status {
            Failure::Internal => Failure::Internal,
            Failure::Unavailable => Failure::Unavailable,
        }
    }
    const BY_CODE: &::sipcode::__private::ByCode<Failure> = &{
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
        found: ::core::option::Option<&Failure>,
    ) -> ::core::option::Option<Failure> {
        match found {
            ::core::option::Option::Some(__found) => {
                ::core::option::Option::Some(copy(__found))
            }
            ::core::option::Option::None => ::core::option::Option::None,
        }
    }
    /**| code | reason phrase | class | what to do |
| --- | --- | --- | --- |
| 500 | `Server Internal Error` | server error | Retry |
| 503 | `Service Unavailable` | server error | Failover |*/
    impl Failure {
        /// Every variant that has a code, in source order.
        pub(crate) const ALL: &'static [Self] = ALL;
        /// The status code.
        #[inline]
        #[must_use]
        pub(crate) const fn code(&self) -> ::sipcode::StatusCode {
            code(self)
        }
        /// The reason phrase.
        #[inline]
        #[must_use]
        pub(crate) const fn reason(&self) -> &'static ::core::primitive::str {
            phrase(self).as_str()
        }
        /// The variant with exactly this code; any other code gives the variant marked `other`, if there is one.
        #[inline]
        #[must_use]
        pub(crate) const fn from_code(
            code: ::sipcode::StatusCode,
        ) -> ::core::option::Option<Self> {
            status(BY_CODE.find(code.as_u16()))
        }
        /// The variant with this code, else the one of the code as which an unknown one must be treated (RFC 3261
        /// §8.1.3.2).
        #[inline]
        #[must_use]
        pub(crate) const fn recognize(
            code: ::sipcode::StatusCode,
        ) -> ::core::option::Option<Self> {
            status(BY_CODE.recognize(code))
        }
    }
    #[automatically_derived]
    impl ::sipcode::SipStatus for Failure {
        const ALL: &'static [Self] = ALL;
        #[inline]
        fn from_code(code: ::sipcode::StatusCode) -> ::core::option::Option<Self> {
            status(BY_CODE.find(code.as_u16()))
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Display for Failure {
        fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::sipcode::__private::display(code(self), phrase(self), __f)
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::sipcode::StatusCode> for Failure {
        type Error = ::sipcode::UnknownStatus;
        #[inline]
        fn try_from(
            code: ::sipcode::StatusCode,
        ) -> ::core::result::Result<Self, ::sipcode::UnknownStatus> {
            ::sipcode::__private::known(status(BY_CODE.recognize(code)), code.as_u16())
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::core::primitive::u16> for Failure {
        type Error = ::sipcode::UnknownStatus;
        #[inline]
        fn try_from(
            code: ::core::primitive::u16,
        ) -> ::core::result::Result<Self, ::sipcode::UnknownStatus> {
            ::sipcode::__private::from_number(
                code,
                |code| status(BY_CODE.recognize(code)),
            )
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<Failure> for ::sipcode::StatusCode {
        #[inline]
        fn from(status: Failure) -> Self {
            code(&status)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<Failure> for ::core::primitive::u16 {
        #[inline]
        fn from(status: Failure) -> Self {
            code(&status).as_u16()
        }
    }
};
