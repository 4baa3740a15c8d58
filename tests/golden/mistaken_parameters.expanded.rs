::core::compile_error! {
    "`AcmeStatus` is a set of status codes, so it takes no type, const or lifetime parameters\nhelp: remove the parameters"
}
#[allow(deprecated)]
const _: () = {
    const TABLE: &::sipcode::__private::Table<2> = &::sipcode::__private::Table::new([
        (486, "SIP/2.0 486 Busy Here\r\n"),
        (603, "SIP/2.0 603 Decline\r\n"),
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
    #[inline]
    const fn line<T>(status: &AcmeStatus<T>) -> ::sipcode::StatusLine<'static>
    where
        AcmeStatus<T>: 'static,
    {
        TABLE.line(row(status))
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
            line(self)
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
    enum __Like {
        V0,
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
        (486, __Like::V0),
    ]);
    #[inline]
    const fn status<T>(
        found: ::core::option::Option<__Like>,
    ) -> ::core::option::Option<AcmeStatus<T>>
    where
        AcmeStatus<T>: 'static,
    {
        match found {
            ::core::option::Option::Some(__like) => {
                ::core::option::Option::Some(
                    match __like {
                        __Like::V0 => AcmeStatus::Busy,
                    },
                )
            }
            ::core::option::Option::None => ::core::option::Option::None,
        }
    }
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
    impl<T> ::sipcode::SipStatus for AcmeStatus<T>
    where
        AcmeStatus<T>: 'static,
    {
        const ALL: &'static [Self] = &[];
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
                status(BY_CODE.find(code.as_u16())),
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
            ::sipcode::__private::known(status(BY_CODE.find(code)), code)
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
