::core::compile_error! {
    "201 is not registered with IANA; \"Accepted\" is the reason phrase of 202\nhelp: write `#[sip(202)]`, or for a code of your own `#[sip(201, \"Accepted\", vendor)]`"
}
::core::compile_error! {
    "`Nothing` must hold one value, which answers for it\nhelp: leave one value, whose type implements `ToStatus`, or write a code and reason phrase"
}
#[allow(deprecated)]
const _: () = {
    const TABLE: &::sipcode::__private::Table<4> = &::sipcode::__private::Table::new([
        "SIP/2.0 486 Busy Here\r\n",
        "SIP/2.0 201 Accepted\r\n",
        "",
        "",
    ]);
    #[inline]
    const fn row(status: &CallError) -> ::core::primitive::usize {
        match status {
            CallError::Busy { .. } => 0,
            CallError::Accepted { .. } => 1,
            CallError::Inner { .. } => 2,
            CallError::Nothing { .. } => 3,
        }
    }
    #[inline]
    const fn code(status: &CallError) -> ::sipcode::StatusCode {
        TABLE.code(row(status))
    }
    #[inline]
    const fn phrase(status: &CallError) -> ::sipcode::ReasonPhrase<'static> {
        TABLE.phrase(row(status))
    }
    #[inline]
    const fn inner<'__status>(
        status: &'__status CallError,
    ) -> ::core::option::Option<&'__status dyn ::sipcode::ToStatus> {
        match status {
            CallError::Inner(__inner) => {
                ::core::option::Option::Some(::sipcode::__private::answering(__inner))
            }
            _ => ::core::option::Option::None,
        }
    }
    #[automatically_derived]
    impl ::sipcode::ToStatus for CallError {
        #[inline]
        fn code(&self) -> ::sipcode::StatusCode {
            match inner(self) {
                ::core::option::Option::Some(__inner) => {
                    ::sipcode::ToStatus::code(__inner)
                }
                ::core::option::Option::None => code(self),
            }
        }
        #[inline]
        fn phrase(&self) -> ::sipcode::ReasonPhrase<'static> {
            match inner(self) {
                ::core::option::Option::Some(__inner) => {
                    ::sipcode::ToStatus::phrase(__inner)
                }
                ::core::option::Option::None => phrase(self),
            }
        }
        #[inline]
        fn status_line(&self) -> ::sipcode::StatusLine<'static> {
            match inner(self) {
                ::core::option::Option::Some(__inner) => {
                    ::sipcode::ToStatus::status_line(__inner)
                }
                ::core::option::Option::None => TABLE.line(row(self)),
            }
        }
        #[inline]
        fn action(&self) -> ::sipcode::Action {
            match inner(self) {
                ::core::option::Option::Some(__inner) => {
                    ::sipcode::ToStatus::action(__inner)
                }
                ::core::option::Option::None => code(self).action(),
            }
        }
        #[inline]
        fn cause(&self) -> ::core::option::Option<::sipcode::Cause> {
            match inner(self) {
                ::core::option::Option::Some(__inner) => {
                    ::sipcode::ToStatus::cause(__inner)
                }
                ::core::option::Option::None => code(self).cause(),
            }
        }
        #[inline]
        fn description(
            &self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            match inner(self) {
                ::core::option::Option::Some(__inner) => {
                    ::sipcode::ToStatus::description(__inner)
                }
                ::core::option::Option::None => {
                    ::sipcode::__private::description(&["", "", "", ""], row(self))
                }
            }
        }
    }
    #[automatically_derived]
    impl ::sipcode::FinalStatus for CallError {}
    #[automatically_derived]
    impl ::sipcode::ProvisionalStatus for CallError {}
};
