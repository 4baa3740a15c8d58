//! A crate that passes the library on, whole and in part, and macros of the edition of 2021 that name variants as later keywords.
pub use sipcode;

/// Not all of the library.
pub mod partial {
    pub use sipcode::{SipStatus, StatusCode, ToStatus};
}

/// All of it.
pub mod all {
    pub use sipcode::*;
}

/// An enum whose body is of this edition.
#[macro_export]
macro_rules! body {
    ($(#[$meta:meta])* enum $name:ident) => {
        $(#[$meta])*
        enum $name {
            #[sip(486)]
            gen,
            #[sip(487)]
            r#try,
        }
    };
}

/// An enum whose field is of this edition.
#[macro_export]
macro_rules! named {
    ($(#[$meta:meta])* enum $name:ident) => {
        $(#[$meta])*
        enum $name {
            #[sip(486)]
            Busy,
            #[sip(other)]
            Other { gen: $crate::sipcode::StatusCode },
        }
    };
}
