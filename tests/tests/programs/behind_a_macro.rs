use sipcode::{Action, Cause, Class, Location, SipStatus, StatusCode, ToStatus};

macro_rules! with_literals {
    ($vis:vis enum $name:ident by $vendor:literal in $first:literal to $last:literal {
        $($(#[$meta:meta])* $variant:ident = $code:literal $phrase:literal $q850:literal,)*
    }) => {
        #[derive(SipStatus)]
        #[sip(vendor = $vendor, range = $first..=$last)]
        $vis enum $name {
            $($(#[$meta])* #[sip($code, $phrase, q850 = $q850)] $variant,)*
        }
    };
}

with_literals! {
    pub(crate) enum Literals by "Acme" in 450 to 0x1CB {
        /// The subscriber locked the line.
        #[allow(unused)]
        LineLocked = 450 "Line Locked" 21,
        TollBarred = 0x1C3_u16 r"Toll Barred" 57,
    }
}

macro_rules! with_expressions {
    ($name:ident, $class:expr, $range:expr; $($variant:ident = $code:expr, $phrase:expr, $q850:expr, $action:expr;)*) => {
        #[derive(SipStatus, Debug, PartialEq)]
        #[sip(class = $class, range = $range)]
        enum $name {
            $(#[sip($code, $phrase, q850 = $q850, action = $action)] $variant,)*
        }
    };
}

with_expressions! {
    Expressions, ClientError, 480..=489;
    Unavailable = 480, "Temporarily Unavailable", 18, Retry;
    Busy = 4_86, "Busy Here", 17, TryNextRoute;
}

macro_rules! with_names {
    ($name:ident, $class:ident, $other:path; $($variant:ident = $code:tt, $action:ident, $option:ident $(, $phrase:tt)?;)*) => {
        #[derive(SipStatus)]
        #[sip(class = $class, crate = $other)]
        enum $name {
            $(#[sip($code $(, $phrase)?, action = $action, $option)] $variant,)*
        }
    };
}

with_names! {
    Names, ServerError, ::sipcode;
    Overloaded = 503, Failover, custom, "Trunks Overloaded";
    Fraud = 597, End, vendor, "Fraud Suspected";
}

macro_rules! with_paths_and_types {
    ($class:path, $action:path; $other_class:ty, $other_action:ty) => {
        #[derive(SipStatus)]
        #[sip(class = $class)]
        enum Paths {
            #[sip(302, action = $action)]
            Moved,
        }

        #[derive(SipStatus)]
        #[sip(class = $other_class)]
        enum Types {
            #[sip(603, action = $other_action)]
            Declined,
        }
    };
}

with_paths_and_types!(Redirection, Redirect; GlobalFailure, Failover);

macro_rules! with_whole_attributes {
    ($(#[$on_enum:meta])* $vis:vis $name:ident: $($(#[$on_variant:meta])* $variant:ident $(($held:ty))?,)*) => {
        #[derive(SipStatus)]
        $(#[$on_enum])*
        $vis enum $name {
            $($(#[$on_variant])* $variant $(($held))?,)*
        }
    };
}

with_whole_attributes! {
    /// Whole.
    #[sip(vendor = "Acme", dialect)]
    pub Whole:
    /// Every line is busy,
    /// and so is the operator.
    #[sip(486, "All Lines Busy")]
    Busy,
    #[sip(497, "Trunk Group Full", action = Failover)]
    TrunkFull,
    #[sip(other)]
    Other(StatusCode),
}

macro_rules! with_options {
    ($(#[doc = $doc:expr])? $variant:ident($($option:tt)*) $one:meta, $two:meta) => {
        #[derive(SipStatus)]
        enum Options {
            $(#[doc = $doc])?
            #[sip($($option)*)]
            $variant,
            #[sip(498, "Trunk Group Barred", $one, $two)]
            Barred,
        }
    };
}

with_options!(#[doc = "From a literal."] TrunkFull(497, "Trunk Group Full", vendor, q850 = 34) vendor, q850 = 57);

macro_rules! inner {
    ($code:expr, $phrase:expr, $discriminant:expr) => {
        #[derive(SipStatus)]
        #[repr(u16)]
        enum Nested {
            #[sip($code, $phrase)]
            Busy = $discriminant,
        }
    };
}

macro_rules! outer {
    ($code:literal, $phrase:literal) => {
        inner!($code, $phrase, $code);
    };
}

outer!(486, "Busy Here");

pub fn main() {
    assert_eq!(Literals::LineLocked.code(), 450);
    assert_eq!(Literals::TollBarred.reason(), "Toll Barred");
    assert_eq!(Literals::TollBarred.q850(), Cause::new(57));
    assert_eq!(Literals::LineLocked.docs(), Some("The subscriber locked the line."));
    assert_eq!(Expressions::try_from(StatusCode::BUSY_HERE), Ok(Expressions::Busy));
    assert_eq!(Expressions::Unavailable.action(), Action::Retry);
    assert_eq!(Expressions::from_cause(Cause::new(17).unwrap(), Location::User), Some(Expressions::Busy));
    assert_eq!(Names::Overloaded.reason(), "Trunks Overloaded");
    assert_eq!(Names::Fraud.action(), Action::End);
    assert_eq!(Paths::Moved.class(), Class::Redirection);
    assert_eq!(Types::Declined.action(), Action::Failover);
    assert_eq!(Whole::Busy.docs(), Some("Every line is busy,\nand so is the operator."));
    assert_eq!(Whole::from(StatusCode::GONE).code(), StatusCode::GONE);
    assert_eq!(Whole::TrunkFull.to_string(), "497 Trunk Group Full");
    assert_eq!(Options::TrunkFull.docs(), Some("From a literal."));
    assert_eq!(Options::Barred.q850(), Cause::new(57));
    assert_eq!(Nested::Busy as u16, 486);
}
