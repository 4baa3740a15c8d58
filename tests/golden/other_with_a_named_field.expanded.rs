const _: () = {
    enum __SipRows {}
    impl crate::vendored::sipcode::__private::Rows<2> for __SipRows {
        const LINES: &'static crate::vendored::sipcode::__private::str = "SIP/2.0 200 OK\r\n\r\n";
    }
    type __SipHeld<T> = crate::vendored::sipcode::__private::Option<T>;
    #[inline]
    const fn __sip_held(
        __sip_status: &Answer,
    ) -> __SipHeld<
        &<StatusCode as crate::vendored::sipcode::__private::IsStatusCode>::StatusCode,
    > {
        match __sip_status {
            Answer::Other { code: __sip_code } => {
                crate::vendored::sipcode::__private::Some(__sip_code)
            }
            _ => crate::vendored::sipcode::__private::None,
        }
    }
    #[inline]
    const fn __sip_row(
        __sip_status: &Answer,
    ) -> crate::vendored::sipcode::__private::usize {
        match __sip_status {
            Answer::Answered { .. } => 0,
            Answer::Other { .. } => 1,
        }
    }
    #[inline]
    const fn __sip_of_row(
        __sip_row: crate::vendored::sipcode::__private::usize,
        __sip_code: <StatusCode as crate::vendored::sipcode::__private::IsStatusCode>::StatusCode,
    ) -> Answer {
        match __sip_row {
            0 => Answer::Answered,
            _ => Answer::Other { code: __sip_code },
        }
    }
    impl Answer {
        /// The status code (RFC 3261 §7.2).
        #[inline]
        #[must_use]
        const fn code(&self) -> crate::vendored::sipcode::__private::StatusCode {
            crate::vendored::sipcode::__private::code_or(
                crate::vendored::sipcode::__private::own::<
                    __SipRows,
                    2,
                >(__sip_row(self)),
                __sip_held(self),
            )
        }
        /// The reason phrase (RFC 3261 §7.2).
        #[inline]
        #[must_use]
        const fn phrase(
            &self,
        ) -> crate::vendored::sipcode::__private::ReasonPhrase<'static> {
            crate::vendored::sipcode::__private::phrase_or(
                crate::vendored::sipcode::__private::own::<
                    __SipRows,
                    2,
                >(__sip_row(self)),
                __sip_held(self),
            )
        }
        /// The reason phrase as text.
        #[inline]
        #[must_use]
        const fn reason(&self) -> &'static crate::vendored::sipcode::__private::str {
            crate::vendored::sipcode::__private::ReasonPhrase::as_str(self.phrase())
        }
        /// The status line (RFC 3261 §7.2).
        #[inline]
        #[must_use]
        const fn status_line(
            &self,
        ) -> crate::vendored::sipcode::__private::StatusLine<'static> {
            crate::vendored::sipcode::__private::line_or(
                crate::vendored::sipcode::__private::own::<
                    __SipRows,
                    2,
                >(__sip_row(self)),
                __sip_held(self),
            )
        }
        /// The variant with exactly this code; any other code gives the variant marked `other`, if there is one.
        #[inline]
        #[must_use]
        const fn from_code(
            __sip_code: crate::vendored::sipcode::__private::StatusCode,
        ) -> crate::vendored::sipcode::__private::Option<Self> {
            crate::vendored::sipcode::__private::Some({
                let (__sip_place, __sip_code) = (
                    crate::vendored::sipcode::__private::row_of::<
                        __SipRows,
                        2,
                    >(
                        crate::vendored::sipcode::__private::StatusCode::as_u16(
                            __sip_code,
                        ),
                    ),
                    __sip_code,
                );
                __sip_of_row(__sip_place, __sip_code)
            })
        }
        /// The variant with this code, else the one of the code as which an unknown one must be treated (RFC 3261
        /// §8.1.3.2).
        #[inline]
        #[must_use]
        const fn recognize(
            __sip_code: crate::vendored::sipcode::__private::StatusCode,
        ) -> crate::vendored::sipcode::__private::Option<Self> {
            crate::vendored::sipcode::__private::Some({
                let (__sip_place, __sip_code) = (
                    crate::vendored::sipcode::__private::row_of::<
                        __SipRows,
                        2,
                    >(
                        crate::vendored::sipcode::__private::StatusCode::as_u16(
                            __sip_code,
                        ),
                    ),
                    __sip_code,
                );
                __sip_of_row(__sip_place, __sip_code)
            })
        }
    }
    impl Answer {
        /// Every variant that has a code, in source order.
        const ALL: &'static [Self] = crate::vendored::sipcode::__private::all::<Self>();
    }
    #[automatically_derived]
    impl crate::vendored::sipcode::__private::ToStatus for Answer {
        #[inline]
        fn code(&self) -> crate::vendored::sipcode::__private::StatusCode {
            self.code()
        }
        #[inline]
        fn phrase(&self) -> crate::vendored::sipcode::__private::ReasonPhrase<'static> {
            self.phrase()
        }
        #[inline]
        fn status_line(
            &self,
        ) -> crate::vendored::sipcode::__private::StatusLine<'static> {
            self.status_line()
        }
    }
    #[automatically_derived]
    impl crate::vendored::sipcode::__private::SipStatus for Answer {
        const ALL: &'static [Self] = &[Answer::Answered];
        const CODES: crate::vendored::sipcode::__private::StatusSet = crate::vendored::sipcode::__private::codes::<
            __SipRows,
            2,
        >();
        #[inline]
        fn from_code(
            __sip_code: crate::vendored::sipcode::__private::StatusCode,
        ) -> crate::vendored::sipcode::__private::Option<Self> {
            Self::from_code(__sip_code)
        }
    }
    #[automatically_derived]
    impl crate::vendored::sipcode::__private::From<
        crate::vendored::sipcode::__private::StatusCode,
    > for Answer {
        #[inline]
        fn from(__sip_code: crate::vendored::sipcode::__private::StatusCode) -> Self {
            match Self::recognize(__sip_code) {
                crate::vendored::sipcode::__private::Some(__sip_status) => __sip_status,
                crate::vendored::sipcode::__private::None => {
                    let (__sip_place, __sip_code) = (2, __sip_code);
                    __sip_of_row(__sip_place, __sip_code)
                }
            }
        }
    }
    #[automatically_derived]
    impl crate::vendored::sipcode::__private::TryFrom<
        crate::vendored::sipcode::__private::u16,
    > for Answer {
        type Error = crate::vendored::sipcode::__private::UnknownStatus;
        #[inline]
        fn try_from(
            __sip_code: crate::vendored::sipcode::__private::u16,
        ) -> crate::vendored::sipcode::__private::Result<
            Self,
            crate::vendored::sipcode::__private::UnknownStatus,
        > {
            crate::vendored::sipcode::__private::numbered(__sip_code, Self::recognize)
        }
    }
    #[automatically_derived]
    impl crate::vendored::sipcode::__private::From<Answer>
    for crate::vendored::sipcode::__private::StatusCode {
        #[inline]
        fn from(__sip_status: Answer) -> Self {
            (&__sip_status).code()
        }
    }
    #[automatically_derived]
    impl crate::vendored::sipcode::__private::From<Answer>
    for crate::vendored::sipcode::__private::u16 {
        #[inline]
        fn from(__sip_status: Answer) -> Self {
            crate::vendored::sipcode::__private::StatusCode::as_u16(
                (&__sip_status).code(),
            )
        }
    }
};
// | variant | code | reason phrase | class | cause | what to do |
// | --- | --- | --- | --- | --- | --- |
// | [`Answered`](variant@Self::Answered) | 200 | `OK` | success |  | Proceed |
// | [`Other`](variant@Self::Other) | any other | the registered one | | | |
