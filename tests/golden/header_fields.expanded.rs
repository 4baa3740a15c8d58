const _: () = {
    enum __SipRows {}
    impl ::sipcode::__private::Rows<4> for __SipRows {
        const LINES: &'static ::sipcode::__private::str = "SIP/2.0 423 Interval Too Brief\r\nSIP/2.0 401 Unauthorized\r\nSIP/2.0 503 Overloaded\r\nSIP/2.0 404 Not Found\r\n";
    }
    #[automatically_derived]
    impl ::sipcode::__private::Answers for RegisterError {
        #[inline]
        fn row(&self) -> ::sipcode::__private::usize {
            match self {
                RegisterError::TooBrief { .. } => 0,
                RegisterError::Unauthorized { .. } => 1,
                RegisterError::Overloaded { .. } => 2,
                RegisterError::NotFound { .. } => 3,
            }
        }
    }
    #[automatically_derived]
    impl ::sipcode::__private::ToStatus for RegisterError {
        #[inline]
        fn code(&self) -> ::sipcode::__private::StatusCode {
            ::sipcode::__private::code_of::<Self, __SipRows, 4>(self)
        }
        #[inline]
        fn phrase(&self) -> ::sipcode::__private::ReasonPhrase<'_> {
            ::sipcode::__private::phrase_of::<Self, __SipRows, 4>(self)
        }
        #[inline]
        fn status_line(&self) -> ::sipcode::__private::StatusLine<'_> {
            ::sipcode::__private::line_of::<Self, __SipRows, 4>(self)
        }
        fn header_fields(
            &self,
            __sip_write: &mut dyn ::sipcode::__private::FnMut(
                ::sipcode::__private::HeaderField<'_>,
            ),
        ) {
            match *self {
                RegisterError::TooBrief { ref asked, ref min, .. } => {
                    use ::sipcode::__private::values::*;
                    let _ = &asked;
                    let _ = &min;
                    (&::sipcode::__private::Required(&(min)))
                        .__sip_header("Min-Expires", __sip_write);
                }
                RegisterError::Unauthorized { .. } => {
                    true;
                }
                RegisterError::Overloaded { 0: ref _0, .. } => {
                    use ::sipcode::__private::values::*;
                    let _ = &_0;
                    (&::sipcode::__private::Value(&(_0.map(|load| load * 2))))
                        .__sip_header("Retry-After", __sip_write);
                    (&::sipcode::__private::Value(&(format_args!("{_0:?}"))))
                        .__sip_header("X-Load", __sip_write);
                }
                _ => {}
            }
        }
    }
    #[automatically_derived]
    impl ::sipcode::__private::FinalStatus for RegisterError {}
};
// | variant | code | reason phrase | header fields | cause | what to do |
// | --- | --- | --- | --- | --- | --- |
// | [`TooBrief`](variant@Self::TooBrief) | 423 | `Interval Too Brief` | `Min-Expires` | 127 Interworking, unspecified | FixRequest |
// | [`Unauthorized`](variant@Self::Unauthorized) | 401 | `Unauthorized` | `WWW-Authenticate` | 21 Call rejected | Authenticate |
// | [`Overloaded`](variant@Self::Overloaded) | 503 | `Overloaded` | `Retry-After`, `X-Load` | 41 Temporary failure | Failover |
// | [`NotFound`](variant@Self::NotFound) | 404 | `Not Found` |  | 1 Unallocated (unassigned) number | CheckDestination |
