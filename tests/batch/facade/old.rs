//! A macro of the edition of 2015.
extern crate sipcode;

/// An enum whose body is of this edition.
#[macro_export]
macro_rules! body2015 {
    ($(#[$meta:meta])* enum $name:ident) => {
        $(#[$meta])*
        enum $name {
            #[sip(486)]
            dyn,
            #[sip(487)]
            async,
        }
    };
}
