#[allow(deprecated)]
const _: () = {
    const TABLE: &crate::vendored::sipcode::__private::Table<2> = &crate::vendored::sipcode::__private::Table::new([
        "SIP/2.0 200 OK\r\n",
        "",
    ]);
    #[inline]
    const fn row(status: &Answer) -> ::core::primitive::usize {
        match status {
            Answer::Answered => 0,
            Answer::Other { .. } => 1,
        }
    }
    #[inline]
    const fn code(status: &Answer) -> crate::vendored::sipcode::StatusCode {
        match status {
            Answer::Other { code: code } => *code,
            _ => TABLE.code(row(status)),
        }
    }
    #[inline]
    const fn phrase(status: &Answer) -> crate::vendored::sipcode::ReasonPhrase<'static> {
        match status {
            Answer::Other { code: code } => {
                crate::vendored::sipcode::ReasonPhrase::canonical(*code)
            }
            _ => TABLE.phrase(row(status)),
        }
    }
    #[inline]
    const fn held(status: &Answer) -> crate::vendored::sipcode::StatusCode {
        match status {
            Answer::Other { code: code } => *code,
            _ => crate::vendored::sipcode::StatusCode::TRYING,
        }
    }
    #[automatically_derived]
    impl crate::vendored::sipcode::ToStatus for Answer {
        #[inline]
        fn code(&self) -> crate::vendored::sipcode::StatusCode {
            crate::vendored::sipcode::__private::select(
                row(self) == 1,
                held(self),
                TABLE.code(row(self)),
            )
        }
        #[inline]
        fn phrase(&self) -> crate::vendored::sipcode::ReasonPhrase<'static> {
            crate::vendored::sipcode::__private::select(
                row(self) == 1,
                crate::vendored::sipcode::ReasonPhrase::canonical(held(self)),
                TABLE.phrase(row(self)),
            )
        }
        #[inline]
        fn status_line(&self) -> crate::vendored::sipcode::StatusLine<'static> {
            match self {
                Answer::Other { code: code } => {
                    crate::vendored::sipcode::StatusLine::new(
                        *code,
                        crate::vendored::sipcode::ReasonPhrase::canonical(*code),
                    )
                }
                _ => TABLE.line(row(self)),
            }
        }
    }
    const ALL: &[Answer] = &[Answer::Answered];
    #[inline]
    const fn copy(status: &Answer) -> Answer {
        match status {
            Answer::Answered => Answer::Answered,
            Answer::Other { code: code } => Answer::Other { code: *code },
        }
    }
    const BY_CODE: &crate::vendored::sipcode::__private::ByCode<Answer> = &{
        let mut __by_code = crate::vendored::sipcode::__private::ByCode::EMPTY;
        let mut __index = 0;
        while __index < crate::vendored::sipcode::__private::ALL_CODES.len() {
            __by_code
                .put(
                    crate::vendored::sipcode::__private::ALL_CODES[__index],
                    ::core::option::Option::Some(Answer::Other {
                        code: crate::vendored::sipcode::__private::ALL_CODES[__index],
                    }),
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
        found: ::core::option::Option<&Answer>,
    ) -> ::core::option::Option<Answer> {
        match found {
            ::core::option::Option::Some(__found) => {
                ::core::option::Option::Some(copy(__found))
            }
            ::core::option::Option::None => ::core::option::Option::None,
        }
    }
    /**| code | reason phrase | class | what to do |
| --- | --- | --- | --- |
| 200 | `OK` | success | Proceed |

Any other code is `Other`.*/
    impl Answer {
        /// Every variant that has a code, in source order.
        const ALL: &'static [Self] = ALL;
        /// The status code.
        #[inline]
        #[must_use]
        const fn code(&self) -> crate::vendored::sipcode::StatusCode {
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
        const fn from_code(
            code: crate::vendored::sipcode::StatusCode,
        ) -> ::core::option::Option<Self> {
            status(BY_CODE.find(code.as_u16()))
        }
        /// The variant with this code, else the one of the code as which an unknown one must be treated (RFC 3261
        /// §8.1.3.2).
        #[inline]
        #[must_use]
        const fn recognize(
            code: crate::vendored::sipcode::StatusCode,
        ) -> ::core::option::Option<Self> {
            status(BY_CODE.find(code.as_u16()))
        }
    }
    #[automatically_derived]
    impl crate::vendored::sipcode::SipStatus for Answer {
        const ALL: &'static [Self] = ALL;
        #[inline]
        fn from_code(
            code: crate::vendored::sipcode::StatusCode,
        ) -> ::core::option::Option<Self> {
            status(BY_CODE.find(code.as_u16()))
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<crate::vendored::sipcode::StatusCode> for Answer {
        #[inline]
        fn from(code: crate::vendored::sipcode::StatusCode) -> Self {
            match status(BY_CODE.find(code.as_u16())) {
                ::core::option::Option::Some(status) => status,
                ::core::option::Option::None => Answer::Other { code: code },
            }
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::core::primitive::u16> for Answer {
        type Error = crate::vendored::sipcode::UnknownStatus;
        #[inline]
        fn try_from(
            code: ::core::primitive::u16,
        ) -> ::core::result::Result<Self, crate::vendored::sipcode::UnknownStatus> {
            crate::vendored::sipcode::__private::known(status(BY_CODE.find(code)), code)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<Answer> for crate::vendored::sipcode::StatusCode {
        #[inline]
        fn from(status: Answer) -> Self {
            code(&status)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<Answer> for ::core::primitive::u16 {
        #[inline]
        fn from(status: Answer) -> Self {
            code(&status).as_u16()
        }
    }
};
