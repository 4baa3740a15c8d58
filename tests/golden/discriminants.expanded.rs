#[allow(deprecated)]
const _: () = {
    const TABLE: &::sipcode::__private::Table<2> = &::sipcode::__private::Table::new([
        (486, "Busy Here"),
        (603, "Decline"),
    ]);
    const ALL: &[Rejection] = &[Rejection::Busy, Rejection::Declined];
    #[inline]
    const fn row(status: &Rejection) -> ::core::primitive::usize {
        TABLE
            .find_number(
                match status {
                    Rejection::Busy => 486,
                    Rejection::Declined => 603,
                },
            )
    }
    #[inline]
    const fn status(row: ::core::primitive::usize) -> ::core::option::Option<Rejection> {
        ::core::option::Option::Some(
            match row {
                0 => Rejection::Busy,
                1 => Rejection::Declined,
                _ => return ::core::option::Option::None,
            },
        )
    }
    #[inline]
    const fn code(status: &Rejection) -> ::sipcode::StatusCode {
        TABLE.code(row(status))
    }
    #[inline]
    const fn phrase(status: &Rejection) -> ::sipcode::ReasonPhrase<'static> {
        TABLE.phrase(row(status))
    }
    /// | code | reason phrase | class | what to do |
    /// | --- | --- | --- | --- |
    /// | 486 | `Busy Here` | client error | Forward |
    /// | 603 | `Decline` | global failure | End |
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
    impl ::sipcode::ToStatus for Rejection {
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
    impl ::sipcode::SipStatus for Rejection {
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
    impl ::sipcode::FinalStatus for Rejection {}
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
            ::sipcode::__private::known(status(TABLE.find(code)), code)
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::core::primitive::u16> for Rejection {
        type Error = ::sipcode::UnknownStatus;
        #[inline]
        fn try_from(
            code: ::core::primitive::u16,
        ) -> ::core::result::Result<Self, ::sipcode::UnknownStatus> {
            ::sipcode::__private::from_number(code, |code| status(TABLE.find(code)))
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
