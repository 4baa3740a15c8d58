#[allow(deprecated)]
const _: () = {
    const TABLE: &::sipcode::__private::Table<2> = &::sipcode::__private::Table::new([
        (500, "SIP/2.0 500 Server Internal Error\r\n"),
        (503, "SIP/2.0 503 Service Unavailable\r\n"),
    ]);
    #[inline]
    const fn row(status: &Failure) -> ::core::primitive::usize {
        match status {
            Failure::Internal => 0,
            Failure::Unavailable => 1,
        }
    }
    #[inline]
    const fn code(status: &Failure) -> ::sipcode::StatusCode {
        TABLE.code(row(status))
    }
    #[inline]
    const fn phrase(status: &Failure) -> ::sipcode::ReasonPhrase<'static> {
        TABLE.phrase(row(status))
    }
    #[inline]
    const fn line(status: &Failure) -> ::sipcode::StatusLine<'static> {
        TABLE.line(row(status))
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
            line(self)
        }
    }
    #[automatically_derived]
    impl ::sipcode::FinalStatus for Failure {}
    const ALL: &[Failure] = &[Failure::Internal, Failure::Unavailable];
    enum __Like {
        V0,
        V1,
    }
    #[automatically_derived]
    impl ::core::marker::Copy for __Like {}
    #[automatically_derived]
    impl ::core::clone::Clone for __Like {
        #[inline]
        fn clone(&self) -> Self {
            *self
        }
    }
    const BY_CODE: &::sipcode::__private::ByCode<__Like> = &::sipcode::__private::ByCode::new([
        (500, __Like::V0),
        (503, __Like::V1),
    ]);
    #[inline]
    const fn status(
        found: ::core::option::Option<__Like>,
    ) -> ::core::option::Option<Failure> {
        match found {
            ::core::option::Option::Some(__like) => {
                ::core::option::Option::Some(
                    match __like {
                        __Like::V0 => Failure::Internal,
                        __Like::V1 => Failure::Unavailable,
                    },
                )
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
        #[inline]
        fn recognize(code: ::sipcode::StatusCode) -> ::core::option::Option<Self> {
            status(BY_CODE.recognize(code))
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
