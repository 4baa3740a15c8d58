#[allow(deprecated)]
const _: () = {
    const TABLE: &::sipcode::__private::Table<7> = &::sipcode::__private::Table::new([
        "SIP/2.0 100 Trying\r\n",
        "SIP/2.0 183 Session Progress\r\n",
        "SIP/2.0 200 OK\r\n",
        "SIP/2.0 300 Multiple Choices\r\n",
        "SIP/2.0 400 Bad Request\r\n",
        "SIP/2.0 500 Server Internal Error\r\n",
        "SIP/2.0 600 Busy Everywhere\r\n",
    ]);
    #[inline]
    const fn row(status: &Known) -> ::core::primitive::usize {
        copy(status) as ::core::primitive::usize
    }
    #[inline]
    const fn code(status: &Known) -> ::sipcode::StatusCode {
        TABLE.code(row(status))
    }
    #[inline]
    const fn phrase(status: &Known) -> ::sipcode::ReasonPhrase<'static> {
        TABLE.phrase(row(status))
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
            TABLE.line(row(self))
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
    #[inline]
    const fn copy(status: &Known) -> Known {
        match status {
            Known::Trying => Known::Trying,
            Known::Progress => Known::Progress,
            Known::Ok => Known::Ok,
            Known::Choices => Known::Choices,
            Known::BadRequest => Known::BadRequest,
            Known::Internal => Known::Internal,
            Known::Busy => Known::Busy,
        }
    }
    const BY_CODE: &::sipcode::__private::ByCode<Known> = &{
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
        found: ::core::option::Option<&Known>,
    ) -> ::core::option::Option<Known> {
        match found {
            ::core::option::Option::Some(__found) => {
                ::core::option::Option::Some(copy(__found))
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
