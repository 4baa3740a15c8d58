use core::fmt;

use crate::Location;

/// Where in the telephone network a call ended: the `location` parameter of a `Q.850` value (RFC 8606), which carries the
/// location that Q.850 defines, 0 to 15.
///
/// ```
/// use sipcode::Location;
/// use sipcode::reason::{self, IsupLocation};
///
/// let value = reason::parse(b"Q.850;cause=21;location=U").next().unwrap()?;
/// assert_eq!(value.location(), Some(IsupLocation::USER));
/// assert_eq!(value.location().map(Location::from), Some(Location::User));
/// # Ok::<(), sipcode::reason::InvalidReason>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IsupLocation(u8);

/// The values of the parameter in the order of the locations 0 to 15 (RFC 8606).
const NAMES: [&str; 16] = [
    "U", "LPN", "LN", "TN", "RLN", "RPN", "LOC-6", "INTL", "LOC-8", "LOC-9", "BI", "LOC-11", "LOC-12", "LOC-13",
    "LOC-14", "LOC-15",
];

macro_rules! locations {
    ($($(#[$doc:meta])* $name:ident = $value:literal;)+) => {
        impl IsupLocation {$(
            $(#[$doc])*
            #[doc = ""]
            #[doc = "```"]
            #[doc = concat!("assert_eq!(sipcode::reason::IsupLocation::", stringify!($name), ".value(), ", $value, ");")]
            #[doc = "```"]
            pub const $name: Self = Self($value);
        )+}
    };
}

locations! {
    /// `U`: the user.
    USER = 0;
    /// `LPN`: the private network that serves the local user.
    LOCAL_PRIVATE_NETWORK = 1;
    /// `LN`: the public network that serves the local user.
    LOCAL_NETWORK = 2;
    /// `TN`: a transit network.
    TRANSIT_NETWORK = 3;
    /// `RLN`: the public network that serves the remote user.
    REMOTE_LOCAL_NETWORK = 4;
    /// `RPN`: the private network that serves the remote user.
    REMOTE_PRIVATE_NETWORK = 5;
    /// `INTL`: an international network.
    INTERNATIONAL_NETWORK = 7;
    /// `BI`: a network beyond an interworking point.
    BEYOND_INTERWORKING = 10;
}

impl IsupLocation {
    /// The location with this value, if it is within 0 to 15.
    ///
    /// ```
    /// use sipcode::reason::IsupLocation;
    ///
    /// assert_eq!(IsupLocation::new(3), Some(IsupLocation::TRANSIT_NETWORK));
    /// assert_eq!(IsupLocation::new(16), None);
    /// ```
    #[must_use]
    pub const fn new(value: u8) -> Option<Self> {
        if (value as usize) < NAMES.len() { Some(Self(value)) } else { None }
    }

    /// The location as Q.850 numbers it, 0 to 15.
    ///
    /// ```
    /// assert_eq!(sipcode::reason::IsupLocation::TRANSIT_NETWORK.value(), 3);
    /// ```
    #[must_use]
    pub const fn value(self) -> u8 {
        self.0
    }

    /// The location that RFC 8606 gives this name, letter case aside: one of sixteen.
    ///
    /// ```
    /// use sipcode::reason::IsupLocation;
    ///
    /// assert_eq!(IsupLocation::from_name("TN"), Some(IsupLocation::TRANSIT_NETWORK));
    /// assert_eq!(IsupLocation::from_name("loc-6"), IsupLocation::new(6));
    /// assert_eq!(IsupLocation::from_name("LOC-3"), None);
    /// ```
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::from_parameter(name.as_bytes())
    }

    /// The name that RFC 8606 gives the location: `"U"`, `"LOC-6"`.
    ///
    /// ```
    /// assert_eq!(sipcode::reason::IsupLocation::TRANSIT_NETWORK.as_str(), "TN");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        NAMES[self.0 as usize]
    }

    pub(super) fn from_parameter(text: &[u8]) -> Option<Self> {
        let named = (0..).zip(NAMES).find(|(_, name)| name.as_bytes().eq_ignore_ascii_case(text));
        named.map(|(location, _)| Self(location))
    }
}

/// The value of the parameter: `U`, `LOC-6`.
impl fmt::Display for IsupLocation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// The user is the user, and everything else a network.
impl From<IsupLocation> for Location {
    fn from(location: IsupLocation) -> Self {
        if location == IsupLocation::USER { Self::User } else { Self::Network }
    }
}
