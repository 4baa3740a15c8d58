const _: () = {
    use ::sipcode::__private::emitted as __sip;
    enum __SipRows {}
    impl __sip::Rows for __SipRows {
        const LINES: &'static __sip::str = "423\r\n401\r\n503SIP/2.0 503 Overloaded\r\n404\r\n";
        const TABLE: __sip::Table = __sip::table::<Self, 4>();
    }
    #[automatically_derived]
    impl __sip::Answers for RegisterError {
        #[inline]
        fn row(&self) -> __sip::usize {
            match self {
                RegisterError::TooBrief { .. } => 0,
                RegisterError::Unauthorized { .. } => 1,
                RegisterError::Overloaded { .. } => 2,
                RegisterError::NotFound { .. } => 3,
            }
        }
    }
    #[automatically_derived]
    impl __sip::ToStatus for RegisterError {
        #[inline]
        fn code(&self) -> __sip::StatusCode {
            __sip::code_of::<
                __SipRows,
            >(__sip::Answers::row(self), __sip::Answers::delegate(self))
        }
        #[inline]
        fn phrase(&self) -> __sip::ReasonPhrase<'_> {
            __sip::phrase_of::<
                __SipRows,
            >(__sip::Answers::row(self), __sip::Answers::delegate(self))
        }
        #[inline]
        fn status_line(&self) -> __sip::StatusLine<'_> {
            __sip::line_of::<
                __SipRows,
            >(__sip::Answers::row(self), __sip::Answers::delegate(self))
        }
        fn header_fields(
            &self,
            __sip_write: &mut dyn __sip::FnMut(__sip::HeaderField<'_>),
        ) {
            match *self {
                RegisterError::TooBrief {
                    asked: ref __sip_field0,
                    min: ref __sip_field1,
                    ..
                } => {
                    use __sip::values::*;
                    {
                        let asked = __sip_field0;
                        let _ = &asked;
                        let min = __sip_field1;
                        let _ = &min;
                        (&__sip::Required(&(min)))
                            .__sip_header("Min-Expires", __sip_write)
                    };
                }
                RegisterError::Unauthorized { .. } => {
                    true;
                }
                RegisterError::Overloaded { 0: ref __sip_field0, .. } => {
                    use __sip::values::*;
                    {
                        let _0 = __sip_field0;
                        let _ = &_0;
                        (&__sip::Value(&(_0.map(|load| load * 2))))
                            .__sip_header("Retry-After", __sip_write)
                    };
                    {
                        let _0 = __sip_field0;
                        let _ = &_0;
                        (&__sip::Value(&(format_args!("{_0:?}"))))
                            .__sip_header("X-Load", __sip_write)
                    };
                }
                _ => {}
            }
        }
    }
    #[automatically_derived]
    impl __sip::FinalStatus for RegisterError {}
};
// | variant | code | reason phrase | header fields | cause | what to do |
// | --- | --- | --- | --- | --- | --- |
// | [`TooBrief`](variant@Self::TooBrief) | 423 | `Interval Too Brief` | `Min-Expires` | 127 Interworking, unspecified | FixRequest |
// | [`Unauthorized`](variant@Self::Unauthorized) | 401 | `Unauthorized` | `WWW-Authenticate` | 21 Call rejected | Authenticate |
// | [`Overloaded`](variant@Self::Overloaded) | 503 | `Overloaded` | `Retry-After`, `X-Load` | 41 Temporary failure | Failover |
// | [`NotFound`](variant@Self::NotFound) | 404 | `Not Found` |  | 1 Unallocated (unassigned) number | CheckDestination |
