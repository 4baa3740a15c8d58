//! Items of the user's that are called as what the emitted code may call its own.
#![allow(dead_code, non_upper_case_globals, non_camel_case_types, unused_macros, unused_imports, unreachable_pub)]

/// What each module derives for.
macro_rules! enums {
    ($($sipcode:tt)*) => {
        #[derive($($sipcode)*::SipStatus)]
        #[sip(vendor = "Acme")]
        pub enum AcmeStatus {
            /// The callee is on another call.
            #[sip(486)]
            Busy,
            #[sip(497, "Trunk Group Full", action = Failover, q850 = 34)]
            TrunkFull,
            #[sip(other)]
            Other($($sipcode)*::StatusCode),
        }

        #[derive($($sipcode)*::SipStatus)]
        #[sip(class = ClientError, fallback)]
        #[repr(u16)]
        pub enum Rejection {
            #[sip(400, q850 = 41)]
            Rejected = 400,
            /// The callee is on another call.
            #[sip(486, action = TryNextRoute)]
            Busy = 486,
        }

        #[derive($($sipcode)*::SipStatus)]
        #[sip(fallback)]
        pub enum Total {
            #[sip(100)]
            Trying,
            #[sip(183)]
            EarlyMedia,
            #[sip(200)]
            Answered,
            #[sip(300)]
            Choices,
            #[sip(400)]
            Rejected,
            #[sip(500)]
            Broken,
            #[sip(600)]
            BusyEverywhere,
        }
    };
}

mod statics {
    pub static status: u8 = 0;
    pub static code: u8 = 0;
    pub static row: u8 = 0;
    pub static phrase: u8 = 0;
    pub static number: u8 = 0;
    pub static cause: u8 = 0;
    pub static location: u8 = 0;
    pub static f: u8 = 0;
    pub static TABLE: u8 = 0;
    pub static ALL: u8 = 0;
    pub static VENDOR: u8 = 0;

    enums!(::sipcode);
}

mod constants {
    pub const status: u8 = 0;
    pub const code: u8 = 0;
    pub const row: u8 = 0;
    pub const phrase: u8 = 0;
    pub const number: u8 = 0;
    pub const cause: u8 = 0;
    pub const location: u8 = 0;
    pub const f: u8 = 0;
    pub const TABLE: u8 = 0;
    pub const ALL: u8 = 0;
    pub const VENDOR: u8 = 0;

    enums!(::sipcode);
}

mod unit_structs {
    pub struct status;
    pub struct code;
    pub struct row;
    pub struct phrase;
    pub struct number;
    pub struct cause;
    pub struct location;
    pub struct f;
    pub struct TABLE;
    pub struct ALL;
    pub struct VENDOR;

    enums!(::sipcode);
}

mod functions {
    pub fn status() {}
    pub fn code() {}
    pub fn row() {}
    pub fn phrase() {}
    pub fn known() {}
    pub fn description() {}
    pub fn display() {}
    pub fn from_cause() {}
    pub fn from_number() {}

    enums!(::sipcode);
}

mod modules {
    pub mod core {}
    pub mod std {}
    pub mod alloc {}
    pub mod sipcode {}
    pub mod __private {}
    pub mod option {}
    pub mod fmt {}
    pub mod primitive {}
    pub mod status {}
    pub mod code {}

    enums!(::sipcode);
}

mod traits {
    use std::fmt::{Formatter, Result};

    pub trait Everything {
        fn code(&self) -> Self
        where
            Self: Sized;
        fn reason(self) -> Option<Self>
        where
            Self: Sized;
        fn find(&self, _: u8);
        fn recognize(&self, _: u8);
        fn find_number(self);
        fn clone(&self) {}
        fn as_u16(&self) {}
        fn as_str(&self) {}
        fn value(&self) {}
        fn action(&self) {}
        fn cause(&self) {}
        fn class(&self) {}
        fn get(&self, _: usize) {}
        fn into(self)
        where
            Self: Sized,
        {
        }
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            f.write_str("a trait of the user")
        }
    }

    impl<T> Everything for T {
        fn code(&self) -> Self {
            panic!("a trait of the user")
        }
        fn reason(self) -> Option<Self> {
            None
        }
        fn find(&self, _: u8) {}
        fn recognize(&self, _: u8) {}
        fn find_number(self) {}
    }

    enums!(::sipcode);
}

mod macros {
    macro_rules! of_the_user {
        ($($name:ident)*) => {
            $(of_the_user!(@ $name $);)*
        };
        (@ $name:ident $dollar:tt) => {
            macro_rules! $name {
                ($dollar($dollar any:tt)*) => {
                    compile_error!("a macro of the user")
                };
            }
        };
    }

    of_the_user!(matches unreachable panic assert assert_eq debug_assert write writeln format_args concat stringify);
    of_the_user!(todo unimplemented include_str env vec format println);

    enums!(::sipcode);
}

mod generic_names {
    pub type u8 = ();
    pub type u16 = ();
    pub type usize = ();
    pub type str = ();
    pub type bool = ();
    pub type Option = ();
    pub type Result = ();
    pub type Self_ = ();
    pub type Table = ();
    pub type Error = ();

    enums!(::sipcode);
}

mod with_glob_imports {
    use super::constants::*;
    use super::functions::*;
    use super::modules::*;
    use super::traits::*;
    use super::unit_structs::*;

    enums!(::sipcode);
}

fn main() {
    use sipcode::{SipStatus, StatusCode, ToStatus};

    fn check<A, R, T>(busy: &A, rejected: &R)
    where
        A: SipStatus + From<StatusCode>,
        R: SipStatus + TryFrom<u16>,
        T: SipStatus + From<StatusCode>,
    {
        assert_eq!(ToStatus::code(busy), 486);
        assert_eq!(ToStatus::docs(busy), Some("The callee is on another call."));
        assert_eq!(ToStatus::reason(rejected), "Bad Request");
        assert_eq!(ToStatus::code(&A::from(StatusCode::GONE)), 410);
        assert_eq!(R::try_from(499).ok().map(|status| ToStatus::code(&status)), Some(StatusCode::BAD_REQUEST));
        assert_eq!(ToStatus::code(&T::from(StatusCode::RINGING)), 183);
        assert_eq!(<A as SipStatus>::ALL.len(), 2);
    }

    macro_rules! check_in {
        ($($module:ident)*) => {
            $(check::<_, _, $module::Total>(&$module::AcmeStatus::Busy, &$module::Rejection::Rejected);)*
        };
    }

    check_in!(statics constants unit_structs functions modules traits macros generic_names with_glob_imports);
    assert_eq!(traits::AcmeStatus::TrunkFull.to_string(), "497 Trunk Group Full");
}
