#[allow(deprecated)]
const _: () = {
    const TABLE: &crate::vendored::sipcode::__private::Table<2> = &crate::vendored::sipcode::__private::Table::new([
        (200, "OK"),
        (0, ""),
    ]);
    const ALL: &[Answer] = &[Answer::Answered];
    #[inline]
    const fn row(status: &Answer) -> ::core::primitive::usize {
        match status {
            Answer::Answered => 0,
            Answer::Other { .. } => 1,
        }
    }
    #[inline]
    const fn status(code: crate::vendored::sipcode::StatusCode) -> Answer {
        match TABLE.find(code) {
            0 => Answer::Answered,
            _ => Answer::Other { code: code },
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
    /// | code | reason phrase | class | what to do |
    /// | --- | --- | --- | --- |
    /// | 200 | `OK` | success | Proceed |
    ///
    /// Any other code is `Other`.
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
            ::core::option::Option::Some(status(code))
        }
        /// The variant with this code, else the one of the code as which an unknown one must be treated (RFC 3261
        /// §8.1.3.2).
        #[inline]
        #[must_use]
        const fn recognize(
            code: crate::vendored::sipcode::StatusCode,
        ) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(status(code))
        }
    }
    #[automatically_derived]
    impl crate::vendored::sipcode::ToStatus for Answer {
        #[inline]
        fn code(&self) -> crate::vendored::sipcode::StatusCode {
            code(self)
        }
        #[inline]
        fn phrase(&self) -> crate::vendored::sipcode::ReasonPhrase<'static> {
            phrase(self)
        }
    }
    #[automatically_derived]
    impl crate::vendored::sipcode::SipStatus for Answer {
        const ALL: &'static [Self] = ALL;
        #[inline]
        fn from_code(
            code: crate::vendored::sipcode::StatusCode,
        ) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(status(code))
        }
        #[inline]
        fn recognize(
            code: crate::vendored::sipcode::StatusCode,
        ) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(status(code))
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<crate::vendored::sipcode::StatusCode> for Answer {
        #[inline]
        fn from(code: crate::vendored::sipcode::StatusCode) -> Self {
            status(code)
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::core::primitive::u16> for Answer {
        type Error = crate::vendored::sipcode::UnknownStatus;
        #[inline]
        fn try_from(
            code: ::core::primitive::u16,
        ) -> ::core::result::Result<Self, crate::vendored::sipcode::UnknownStatus> {
            crate::vendored::sipcode::__private::from_number(
                code,
                |code| ::core::option::Option::Some(status(code)),
            )
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
