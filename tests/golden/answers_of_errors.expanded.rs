#[allow(deprecated)]
const _: () = {
    const TABLE: &::sipcode::__private::Table<3> = &::sipcode::__private::Table::new([
        "SIP/2.0 486 Busy Here\r\n",
        "SIP/2.0 503 Database Down\r\n",
        "",
    ]);
    #[inline]
    const fn row<'a, T>(status: &CallError<'a, T>) -> ::core::primitive::usize
    where
        T: ::sipcode::ToStatus,
    {
        match status {
            CallError::Busy { .. } => 0,
            CallError::Database { .. } => 1,
            CallError::Inner { .. } => 2,
        }
    }
    #[inline]
    const fn code<'a, T>(status: &CallError<'a, T>) -> ::sipcode::StatusCode
    where
        T: ::sipcode::ToStatus,
    {
        TABLE.code(row(status))
    }
    #[inline]
    const fn phrase<'a, T>(status: &CallError<'a, T>) -> ::sipcode::ReasonPhrase<'static>
    where
        T: ::sipcode::ToStatus,
    {
        TABLE.phrase(row(status))
    }
    #[inline]
    const fn inner<'__status, 'a, T>(
        status: &'__status CallError<'a, T>,
    ) -> ::core::option::Option<&'__status dyn ::sipcode::ToStatus>
    where
        T: ::sipcode::ToStatus,
    {
        match status {
            CallError::Inner(__inner) => {
                ::core::option::Option::Some(::sipcode::__private::answering(__inner))
            }
            _ => ::core::option::Option::None,
        }
    }
    #[automatically_derived]
    impl<'a, T> ::sipcode::ToStatus for CallError<'a, T>
    where
        T: ::sipcode::ToStatus,
    {
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
                ::core::option::Option::None => {
                    match row(self) {
                        1 => ::sipcode::Action::TryNextRoute,
                        _ => code(self).action(),
                    }
                }
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
                    ::sipcode::__private::description(
                        &["The callee is on another call.", "", ""],
                        row(self),
                    )
                }
            }
        }
    }
};
