::core::compile_error! {
    "`AcmeStatus` is a set of status codes, so it takes no type, const or lifetime parameters\nhelp: remove the parameters"
}
#[allow(deprecated)]
const _: () = {
    const TABLE: &::sipcode::__private::Table<2> = &::sipcode::__private::Table::new([
        (486, "Busy Here"),
        (603, "Decline"),
    ]);
    #[inline]
    const fn row<T>(status: &AcmeStatus<T>) -> ::core::primitive::usize {
        match status {
            AcmeStatus::Busy => 0,
            AcmeStatus::Declined { .. } => 1,
        }
    }
    #[inline]
    const fn status<T>(
        row: ::core::primitive::usize,
    ) -> ::core::option::Option<AcmeStatus<T>> {
        ::core::option::Option::Some(
            match row {
                0 => AcmeStatus::Busy,
                _ => return ::core::option::Option::None,
            },
        )
    }
    #[inline]
    const fn code<T>(status: &AcmeStatus<T>) -> ::sipcode::StatusCode {
        TABLE.code(row(status))
    }
    #[inline]
    const fn phrase<T>(status: &AcmeStatus<T>) -> ::sipcode::ReasonPhrase<'static> {
        TABLE.phrase(row(status))
    }
    impl<T> AcmeStatus<T>
    where
        AcmeStatus<T>: 'static,
    {
        /// Every variant that has a code, in source order.
        const ALL: &'static [Self] = &[];
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
    impl<T> ::sipcode::ToStatus for AcmeStatus<T>
    where
        AcmeStatus<T>: 'static,
    {
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
    impl<T> ::sipcode::SipStatus for AcmeStatus<T>
    where
        AcmeStatus<T>: 'static,
    {
        const ALL: &'static [Self] = &[];
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
    impl<T> ::sipcode::FinalStatus for AcmeStatus<T>
    where
        AcmeStatus<T>: 'static,
    {}
    #[automatically_derived]
    impl<T> ::sipcode::ProvisionalStatus for AcmeStatus<T>
    where
        AcmeStatus<T>: 'static,
    {}
    #[automatically_derived]
    impl<T> ::core::fmt::Display for AcmeStatus<T>
    where
        AcmeStatus<T>: 'static,
    {
        fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::sipcode::__private::display(code(self), phrase(self), __f)
        }
    }
    #[automatically_derived]
    impl<T> ::core::convert::TryFrom<::sipcode::StatusCode> for AcmeStatus<T>
    where
        AcmeStatus<T>: 'static,
    {
        type Error = ::sipcode::UnknownStatus;
        #[inline]
        fn try_from(
            code: ::sipcode::StatusCode,
        ) -> ::core::result::Result<Self, ::sipcode::UnknownStatus> {
            ::sipcode::__private::known(status(TABLE.find(code)), code)
        }
    }
    #[automatically_derived]
    impl<T> ::core::convert::TryFrom<::core::primitive::u16> for AcmeStatus<T>
    where
        AcmeStatus<T>: 'static,
    {
        type Error = ::sipcode::UnknownStatus;
        #[inline]
        fn try_from(
            code: ::core::primitive::u16,
        ) -> ::core::result::Result<Self, ::sipcode::UnknownStatus> {
            ::sipcode::__private::from_number(code, |code| status(TABLE.find(code)))
        }
    }
    #[automatically_derived]
    impl<T> ::core::convert::From<AcmeStatus<T>> for ::sipcode::StatusCode
    where
        AcmeStatus<T>: 'static,
    {
        #[inline]
        fn from(status: AcmeStatus<T>) -> Self {
            code(&status)
        }
    }
    #[automatically_derived]
    impl<T> ::core::convert::From<AcmeStatus<T>> for ::core::primitive::u16
    where
        AcmeStatus<T>: 'static,
    {
        #[inline]
        fn from(status: AcmeStatus<T>) -> Self {
            code(&status).as_u16()
        }
    }
};
