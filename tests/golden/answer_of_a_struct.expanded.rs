const _: () = {
    enum __SipRows {}
    impl ::sipcode::__private::Rows<1> for __SipRows {
        const LINES: &'static ::sipcode::__private::str = "SIP/2.0 302 Moved for Now\r\n";
        const DOCS: &'static ::sipcode::__private::str = "␞The callee has moved.";
        const CAUSES: &'static [(
            ::sipcode::__private::usize,
            ::sipcode::__private::u8,
        )] = &[(0, 23)];
    }
    #[automatically_derived]
    impl ::sipcode::__private::Answers for Moved<'_> {
        #[inline]
        fn row(&self) -> ::sipcode::__private::usize {
            match self {
                Moved { .. } => 0,
            }
        }
    }
    #[automatically_derived]
    impl ::sipcode::__private::ToStatus for Moved<'_> {
        #[inline]
        fn code(&self) -> ::sipcode::__private::StatusCode {
            ::sipcode::__private::code_of::<Self, __SipRows, 1>(self)
        }
        #[inline]
        fn phrase(&self) -> ::sipcode::__private::ReasonPhrase<'_> {
            ::sipcode::__private::phrase_of::<Self, __SipRows, 1>(self)
        }
        #[inline]
        fn status_line(&self) -> ::sipcode::__private::StatusLine<'_> {
            ::sipcode::__private::line_of::<Self, __SipRows, 1>(self)
        }
        #[inline]
        fn q850_by(
            &self,
            __sip_map: &::sipcode::__private::CauseMap,
        ) -> ::sipcode::__private::Option<::sipcode::__private::Cause> {
            ::sipcode::__private::q850_of::<Self, __SipRows, 1>(self, __sip_map)
        }
        #[inline]
        fn docs(
            &self,
        ) -> ::sipcode::__private::Option<&'static ::sipcode::__private::str> {
            ::sipcode::__private::docs_of::<Self, __SipRows, 1>(self)
        }
        fn header_fields(
            &self,
            __sip_write: &mut dyn ::sipcode::__private::FnMut(
                ::sipcode::__private::HeaderField<'_>,
            ),
        ) {
            match *self {
                Moved { ref to, .. } => {
                    use ::sipcode::__private::values::*;
                    let _ = &to;
                    (&::sipcode::__private::Value(&(self.contact())))
                        .__sip_header("Contact", __sip_write);
                }
            }
        }
    }
    #[automatically_derived]
    impl ::sipcode::__private::FinalStatus for Moved<'_> {}
};
// | variant | code | reason phrase | header fields | cause | what to do |
// | --- | --- | --- | --- | --- | --- |
// | `Moved` | 302 | `Moved for Now` | `Contact` | 23 Redirection to new destination | Redirect |
