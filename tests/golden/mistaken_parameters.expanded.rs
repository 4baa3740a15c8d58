::core::compile_error! {
    "`AcmeStatus` is a set of status codes, so it takes no type, const or lifetime parameters\nhelp: remove the parameters"
}
#[allow(deprecated)]
const _: () = {
    const TABLE: &::sipcode::__private::Table<2> = &::sipcode::__private::Table::new([
        "SIP/2.0 486 Busy Here\r\n",
        "SIP/2.0 603 Decline\r\n",
    ]);
    #[inline]
    const fn row<T>(status: &AcmeStatus<T>) -> ::core::primitive::usize
    where
        AcmeStatus<T>: 'static,
    {
        match status {
            AcmeStatus::Busy => 0,
            AcmeStatus::Declined { .. } => 1,
        }
    }
    #[inline]
    const fn code<T>(status: &AcmeStatus<T>) -> ::sipcode::StatusCode
    where
        AcmeStatus<T>: 'static,
    {
        TABLE.code(row(status))
    }
    #[inline]
    const fn phrase<T>(status: &AcmeStatus<T>) -> ::sipcode::ReasonPhrase<'static>
    where
        AcmeStatus<T>: 'static,
    {
        TABLE.phrase(row(status))
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
        #[inline]
        fn status_line(&self) -> ::sipcode::StatusLine<'static> {
            TABLE.line(row(self))
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
    ///
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
            {
                let _ = code;
                ::core::option::Option::None
            }
        }
        /// The variant with this code, else the one of the code as which an unknown one must be treated (RFC 3261
        /// §8.1.3.2).
        #[inline]
        #[must_use]
        const fn recognize(code: ::sipcode::StatusCode) -> ::core::option::Option<Self> {
            {
                let _ = code;
                ::core::option::Option::None
            }
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
            {
                let _ = code;
                ::core::option::Option::None
            }
        }
    }
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
            ::sipcode::__private::known(
                {
                    let _ = code;
                    ::core::option::Option::None
                },
                code.as_u16(),
            )
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
            ::sipcode::__private::known(
                {
                    let _ = code;
                    ::core::option::Option::None
                },
                code,
            )
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
