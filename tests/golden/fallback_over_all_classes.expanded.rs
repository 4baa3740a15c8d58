#[allow(deprecated)]
const _: () = {
    const TABLE: &::sipcode::__private::Table<7> = &::sipcode::__private::Table::new([
        (100, "Trying"),
        (183, "Session Progress"),
        (200, "OK"),
        (300, "Multiple Choices"),
        (400, "Bad Request"),
        (500, "Server Internal Error"),
        (600, "Busy Everywhere"),
    ]);
    const ALL: &[Known] = &[
        Known::Trying,
        Known::Progress,
        Known::Ok,
        Known::Choices,
        Known::BadRequest,
        Known::Internal,
        Known::Busy,
    ];
    #[inline]
    const fn row(status: &Known) -> ::core::primitive::usize {
        match status {
            Known::Trying => 0,
            Known::Progress => 1,
            Known::Ok => 2,
            Known::Choices => 3,
            Known::BadRequest => 4,
            Known::Internal => 5,
            Known::Busy => 6,
        }
    }
    #[inline]
    const fn status(row: ::core::primitive::usize) -> ::core::option::Option<Known> {
        ::core::option::Option::Some(
            match row {
                0 => Known::Trying,
                1 => Known::Progress,
                2 => Known::Ok,
                3 => Known::Choices,
                4 => Known::BadRequest,
                5 => Known::Internal,
                6 => Known::Busy,
                _ => return ::core::option::Option::None,
            },
        )
    }
    #[inline]
    const fn code(status: &Known) -> ::sipcode::StatusCode {
        TABLE.code(row(status))
    }
    #[inline]
    const fn phrase(status: &Known) -> ::sipcode::ReasonPhrase<'static> {
        TABLE.phrase(row(status))
    }
    /// | code | reason phrase | class | what to do |
    /// | --- | --- | --- | --- |
    /// | 100 | `Trying` | provisional | Wait |
    /// | 183 | `Session Progress` | provisional | ConnectEarlyMedia |
    /// | 200 | `OK` | success | Proceed |
    /// | 300 | `Multiple Choices` | redirection | Redirect |
    /// | 400 | `Bad Request` | client error | FixRequest |
    /// | 500 | `Server Internal Error` | server error | Retry |
    /// | 600 | `Busy Everywhere` | global failure | End |
    impl Known {
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
            status(TABLE.find(code))
        }
        /// The variant with this code, else the one of the code as which an unknown one must be treated (RFC 3261
        /// §8.1.3.2).
        #[inline]
        #[must_use]
        const fn recognize(code: ::sipcode::StatusCode) -> ::core::option::Option<Self> {
            status(TABLE.recognize(code))
        }
    }
    #[automatically_derived]
    impl ::sipcode::ToStatus for Known {
        #[inline]
        fn code(&self) -> ::sipcode::StatusCode {
            code(self)
        }
        #[inline]
        fn phrase(&self) -> ::sipcode::ReasonPhrase<'static> {
            phrase(self)
        }
    }
    #[automatically_derived]
    impl ::sipcode::SipStatus for Known {
        const ALL: &'static [Self] = ALL;
        #[inline]
        fn from_code(code: ::sipcode::StatusCode) -> ::core::option::Option<Self> {
            status(TABLE.find(code))
        }
        #[inline]
        fn recognize(code: ::sipcode::StatusCode) -> ::core::option::Option<Self> {
            status(TABLE.recognize(code))
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Display for Known {
        fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::sipcode::__private::display(code(self), phrase(self), __f)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<::sipcode::StatusCode> for Known {
        #[inline]
        fn from(code: ::sipcode::StatusCode) -> Self {
            match status(TABLE.recognize(code)) {
                ::core::option::Option::Some(status) => status,
                ::core::option::Option::None => Known::Busy,
            }
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::core::primitive::u16> for Known {
        type Error = ::sipcode::UnknownStatus;
        #[inline]
        fn try_from(
            code: ::core::primitive::u16,
        ) -> ::core::result::Result<Self, ::sipcode::UnknownStatus> {
            ::sipcode::__private::from_number(code, |code| status(TABLE.recognize(code)))
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<Known> for ::sipcode::StatusCode {
        #[inline]
        fn from(status: Known) -> Self {
            code(&status)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<Known> for ::core::primitive::u16 {
        #[inline]
        fn from(status: Known) -> Self {
            code(&status).as_u16()
        }
    }
};
