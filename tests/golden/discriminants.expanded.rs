#[allow(deprecated)]
const _: () = {
    const TABLE: &::sipcode::__private::Table<2> = &::sipcode::__private::Table::new([
        "SIP/2.0 486 Busy Here\r\n",
        "SIP/2.0 603 Decline\r\n",
    ]);
    const ROW_OF_CODE: &::sipcode::__private::RowOfCode = &TABLE.row_of_code();
    #[inline]
    const fn number(status: &Rejection) -> ::core::primitive::u16 {
        copy(status) as ::core::primitive::u16
    }
    #[inline]
    const fn row(status: &Rejection) -> ::core::primitive::usize {
        ROW_OF_CODE.row(number(status))
    }
    #[inline]
    const fn code(status: &Rejection) -> ::sipcode::StatusCode {
        ::sipcode::__private::discriminant(number(status))
    }
    #[inline]
    const fn phrase(status: &Rejection) -> ::sipcode::ReasonPhrase<'static> {
        TABLE.phrase(row(status))
    }
    #[automatically_derived]
    impl ::sipcode::ToStatus for Rejection {
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
    impl ::sipcode::FinalStatus for Rejection {}
    const ALL: &[Rejection] = &[Rejection::Busy, Rejection::Declined];
    #[inline]
    const fn copy(status: &Rejection) -> Rejection {
        match status {
            Rejection::Busy => Rejection::Busy,
            Rejection::Declined => Rejection::Declined,
        }
    }
    const BY_CODE: &::sipcode::__private::ByCode<Rejection> = &{
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
        found: ::core::option::Option<&Rejection>,
    ) -> ::core::option::Option<Rejection> {
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
| 603 | `Decline` | global failure | End |*/
    impl Rejection {
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
    impl ::sipcode::SipStatus for Rejection {
        const ALL: &'static [Self] = ALL;
        #[inline]
        fn from_code(code: ::sipcode::StatusCode) -> ::core::option::Option<Self> {
            status(BY_CODE.find(code.as_u16()))
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Display for Rejection {
        fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::sipcode::__private::display(code(self), phrase(self), __f)
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::sipcode::StatusCode> for Rejection {
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
    impl ::core::convert::TryFrom<::core::primitive::u16> for Rejection {
        type Error = ::sipcode::UnknownStatus;
        #[inline]
        fn try_from(
            code: ::core::primitive::u16,
        ) -> ::core::result::Result<Self, ::sipcode::UnknownStatus> {
            ::sipcode::__private::known(status(BY_CODE.find(code)), code)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<Rejection> for ::sipcode::StatusCode {
        #[inline]
        fn from(status: Rejection) -> Self {
            code(&status)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<Rejection> for ::core::primitive::u16 {
        #[inline]
        fn from(status: Rejection) -> Self {
            code(&status).as_u16()
        }
    }
};
