const _: () = {
    use crate::vendored::sipcode::__private::emitted as __sip;
    enum __SipRows {}
    impl __sip::Rows for __SipRows {
        const LINES: &'static __sip::str = "200\r\n\r\n";
        const TABLE: __sip::Table = __sip::table::<Self, 2>();
    }
    #[inline]
    const fn __sip_row(__sip_status: &Answer) -> __sip::usize {
        match __sip_status {
            Answer::Answered { .. } => 0,
            Answer::Other { .. } => 1,
        }
    }
    #[inline]
    const fn __sip_held(
        __sip_status: &Answer,
    ) -> __sip::Option<&<StatusCode as __sip::IsStatusCode>::StatusCode> {
        match __sip_status {
            Answer::Other { code: __sip_code } => __sip::Some(__sip_code),
            _ => __sip::None,
        }
    }
    #[inline]
    const fn __sip_variant(
        __sip_row: __sip::usize,
        __sip_code: <StatusCode as __sip::IsStatusCode>::StatusCode,
    ) -> __sip::Option<Answer> {
        __sip::Some(
            match __sip_row {
                0 => Answer::Answered,
                _ => Answer::Other { code: __sip_code },
            },
        )
    }
    impl Answer {
        /// The status code (RFC 3261 §7.2).
        #[inline]
        #[must_use]
        const fn code(&self) -> __sip::StatusCode {
            __sip::code_or(__sip::code::<__SipRows>(__sip_row(self)), __sip_held(self))
        }
        /// The reason phrase (RFC 3261 §7.2).
        #[inline]
        #[must_use]
        const fn phrase(&self) -> __sip::ReasonPhrase<'static> {
            *__sip::registered_phrase_or::<
                __SipRows,
                2,
            >(__sip_row(self), __sip_held(self))
        }
        /// The reason phrase as text.
        #[inline]
        #[must_use]
        const fn reason(&self) -> &'static __sip::str {
            __sip::ReasonPhrase::as_str(self.phrase())
        }
        /// The status line (RFC 3261 §7.2).
        #[inline]
        #[must_use]
        const fn status_line(&self) -> __sip::StatusLine<'static> {
            __sip::line_or(__sip::line::<__SipRows>(__sip_row(self)), __sip_held(self))
        }
        /// The variant with exactly this code; any other code gives the variant marked `other`, if there is one.
        #[inline]
        #[must_use]
        const fn from_code(__sip_code: __sip::StatusCode) -> __sip::Option<Self> {
            __sip_variant(
                __sip::row_of::<__SipRows>(__sip::StatusCode::as_u16(__sip_code)),
                __sip_code,
            )
        }
        /// The variant with this code, else the one of the code as which an unknown one must be treated (RFC 3261
        /// §8.1.3.2).
        #[inline]
        #[must_use]
        const fn recognize(__sip_code: __sip::StatusCode) -> __sip::Option<Self> {
            __sip_variant(
                __sip::row_of::<__SipRows>(__sip::StatusCode::as_u16(__sip_code)),
                __sip_code,
            )
        }
    }
    impl Answer {
        /// Every variant that has a code, in source order.
        const ALL: &'static [Self] = __sip::all::<Self>();
    }
    #[automatically_derived]
    impl __sip::ToStatus for Answer {
        #[inline]
        fn code(&self) -> __sip::StatusCode {
            self.code()
        }
        #[inline]
        fn phrase(&self) -> __sip::ReasonPhrase<'static> {
            self.phrase()
        }
        #[inline]
        fn status_line(&self) -> __sip::StatusLine<'static> {
            self.status_line()
        }
    }
    #[automatically_derived]
    impl __sip::SipStatus for Answer {
        const ALL: &'static [Self] = &[Answer::Answered];
        const CODES: __sip::StatusSet = __sip::codes::<__SipRows>();
        #[inline]
        fn from_code(__sip_code: __sip::StatusCode) -> __sip::Option<Self> {
            __sip_variant(
                __sip::row_of::<__SipRows>(__sip::StatusCode::as_u16(__sip_code)),
                __sip_code,
            )
        }
    }
    #[automatically_derived]
    impl __sip::From<__sip::StatusCode> for Answer {
        #[inline]
        fn from(__sip_code: __sip::StatusCode) -> Self {
            match __sip::SipStatus::recognize(__sip_code) {
                __sip::Some(__sip_status) => __sip_status,
                __sip::None => Answer::Answered,
            }
        }
    }
    #[automatically_derived]
    impl __sip::TryFrom<__sip::u16> for Answer {
        type Error = __sip::UnknownStatus;
        #[inline]
        fn try_from(
            __sip_code: __sip::u16,
        ) -> __sip::Result<Self, __sip::UnknownStatus> {
            __sip::known(__sip::recognized(__sip_code), __sip_code)
        }
    }
    #[automatically_derived]
    impl __sip::From<Answer> for __sip::StatusCode {
        #[inline]
        fn from(__sip_status: Answer) -> Self {
            (&__sip_status).code()
        }
    }
    #[automatically_derived]
    impl __sip::From<Answer> for __sip::u16 {
        #[inline]
        fn from(__sip_status: Answer) -> Self {
            __sip::StatusCode::as_u16((&__sip_status).code())
        }
    }
};
// | variant | code | reason phrase | class | cause | what to do |
// | --- | --- | --- | --- | --- | --- |
// | [`Answered`](variant@Self::Answered) | 200 | `OK` | success |  | Proceed |
// | [`Other`](variant@Self::Other) | any other | the registered one | | | |
