::core::compile_error! {
    "201 is not registered with IANA; \"Accepted\" is the reason phrase of 202\nhelp: write `#[sip(202)]`, or for a code of your own `#[sip(201, \"Accepted\", vendor)]`"
}
::core::compile_error! {
    "`Nothing` must hold one value, which answers for it\nhelp: write a code and reason phrase, or hold one value, whose type implements `ToStatus`"
}
const _: () = {
    enum __SipRows {}
    impl ::sipcode::__private::Rows<4> for __SipRows {
        const LINES: &'static ::sipcode::__private::str = "SIP/2.0 486 Busy Here\r\nSIP/2.0 201 Accepted\r\n\r\n\r\n";
    }
    #[automatically_derived]
    impl ::sipcode::__private::Answers for CallError {
        #[inline]
        fn row(&self) -> ::sipcode::__private::usize {
            0
        }
        #[inline]
        fn delegate(
            &self,
        ) -> ::sipcode::__private::Option<::sipcode::__private::Delegate<'_>> {
            match self {
                CallError::Inner { 0: __sip_inner, .. } => {
                    ::sipcode::__private::Some(
                        ::sipcode::__private::answering(__sip_inner),
                    )
                }
                _ => ::sipcode::__private::None,
            }
        }
    }
    #[automatically_derived]
    impl ::sipcode::__private::ToStatus for CallError {
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
        #[inline]
        fn action(&self) -> ::sipcode::__private::Action {
            ::sipcode::__private::action_of::<Self, __SipRows, 4>(self)
        }
        #[inline]
        fn q850_by(
            &self,
            __sip_map: &::sipcode::__private::CauseMap,
        ) -> ::sipcode::__private::Option<::sipcode::__private::Cause> {
            ::sipcode::__private::q850_of::<Self, __SipRows, 4>(self, __sip_map)
        }
        #[inline]
        fn docs(
            &self,
        ) -> ::sipcode::__private::Option<&'static ::sipcode::__private::str> {
            ::sipcode::__private::docs_of::<Self, __SipRows, 4>(self)
        }
        fn header_fields(
            &self,
            __sip_write: &mut dyn ::sipcode::__private::FnMut(
                ::sipcode::__private::HeaderField<'_>,
            ),
        ) {
            match *self {
                CallError::Inner { .. } => {
                    ::sipcode::__private::inner_header_fields(
                        ::sipcode::__private::Answers::delegate(self),
                        &[],
                        __sip_write,
                    );
                }
                _ => {}
            }
        }
    }
    #[automatically_derived]
    impl ::sipcode::__private::FinalStatus for CallError {}
    #[automatically_derived]
    impl ::sipcode::__private::ProvisionalStatus for CallError {}
};
