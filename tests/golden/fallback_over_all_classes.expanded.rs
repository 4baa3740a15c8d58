#[allow(deprecated)]
const _: () = {
    const TABLE: &::sipcode::__private::Table<7> = &::sipcode::__private::Table::new([
        (100, "SIP/2.0 100 Trying\r\n"),
        (183, "SIP/2.0 183 Session Progress\r\n"),
        (200, "SIP/2.0 200 OK\r\n"),
        (300, "SIP/2.0 300 Multiple Choices\r\n"),
        (400, "SIP/2.0 400 Bad Request\r\n"),
        (500, "SIP/2.0 500 Server Internal Error\r\n"),
        (600, "SIP/2.0 600 Busy Everywhere\r\n"),
    ]);
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
    const fn code(status: &Known) -> ::sipcode::StatusCode {
        TABLE.code(row(status))
    }
    #[inline]
    const fn phrase(status: &Known) -> ::sipcode::ReasonPhrase<'static> {
        TABLE.phrase(row(status))
    }
    #[inline]
    const fn line(status: &Known) -> ::sipcode::StatusLine<'static> {
        TABLE.line(row(status))
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
        #[inline]
        fn status_line(&self) -> ::sipcode::StatusLine<'static> {
            line(self)
        }
    }
    const ALL: &[Known] = &[
        Known::Trying,
        Known::Progress,
        Known::Ok,
        Known::Choices,
        Known::BadRequest,
        Known::Internal,
        Known::Busy,
    ];
    enum __Like {
        V0,
        V1,
        V2,
        V3,
        V4,
        V5,
        V6,
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
        (100, __Like::V0),
        (183, __Like::V1),
        (200, __Like::V2),
        (300, __Like::V3),
        (400, __Like::V4),
        (500, __Like::V5),
        (600, __Like::V6),
    ]);
    #[inline]
    const fn status(
        found: ::core::option::Option<__Like>,
    ) -> ::core::option::Option<Known> {
        match found {
            ::core::option::Option::Some(__like) => {
                ::core::option::Option::Some(
                    match __like {
                        __Like::V0 => Known::Trying,
                        __Like::V1 => Known::Progress,
                        __Like::V2 => Known::Ok,
                        __Like::V3 => Known::Choices,
                        __Like::V4 => Known::BadRequest,
                        __Like::V5 => Known::Internal,
                        __Like::V6 => Known::Busy,
                    },
                )
            }
            ::core::option::Option::None => ::core::option::Option::None,
        }
    }
    /**| code | reason phrase | class | what to do |
| --- | --- | --- | --- |
| 100 | `Trying` | provisional | Wait |
| 183 | `Session Progress` | provisional | ConnectEarlyMedia |
| 200 | `OK` | success | Proceed |
| 300 | `Multiple Choices` | redirection | Redirect |
| 400 | `Bad Request` | client error | FixRequest |
| 500 | `Server Internal Error` | server error | Retry |
| 600 | `Busy Everywhere` | global failure | End |*/
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
    impl ::sipcode::SipStatus for Known {
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
    impl ::core::fmt::Display for Known {
        fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::sipcode::__private::display(code(self), phrase(self), __f)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<::sipcode::StatusCode> for Known {
        #[inline]
        fn from(code: ::sipcode::StatusCode) -> Self {
            match status(BY_CODE.recognize(code)) {
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
            ::sipcode::__private::from_number(
                code,
                |code| status(BY_CODE.recognize(code)),
            )
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
