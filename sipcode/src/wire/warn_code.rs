use core::fmt;
use core::num::NonZeroU16;

/// What a [`Warning`](super::Warning) is about: a number from 100 to 999, of which IANA registers those here (RFC 3261 §20.43).
///
/// ```
/// use sipcode::wire::WarnCode;
///
/// assert_eq!(WarnCode::new(370), Some(WarnCode::INSUFFICIENT_BANDWIDTH));
/// assert_eq!(WarnCode::INSUFFICIENT_BANDWIDTH.text(), Some("Insufficient bandwidth"));
/// assert_eq!(WarnCode::new(398).unwrap().text(), None);
/// assert_eq!(WarnCode::new(99), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WarnCode(NonZeroU16);

macro_rules! warn_codes {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $text:literal;)+) => {
        impl WarnCode {
            $(
                $(#[$doc])*
                #[doc = ""]
                #[doc = "```"]
                #[doc = concat!("assert_eq!(sipcode::wire::WarnCode::", stringify!($name), ".as_u16(), ", $code, ");")]
                #[doc = "```"]
                pub const $name: Self = Self::known($code);
            )+

            /// The registered warn-codes, as of 2026-01-07, in order.
            ///
            /// ```
            /// assert_eq!(sipcode::wire::WarnCode::REGISTERED.len(), 15);
            /// ```
            pub const REGISTERED: &'static [Self] = &[$(Self::$name),+];

            /// The recommended text, if the code is registered.
            ///
            /// ```
            /// assert_eq!(sipcode::wire::WarnCode::SIPS_REQUIRED.text(), Some("SIPS Required"));
            /// ```
            #[must_use]
            pub const fn text(self) -> Option<&'static str> {
                match self.as_u16() {
                    $($code => Some($text),)+
                    _ => None,
                }
            }
        }
    };
}

warn_codes! {
    /// A network protocol of the session description is not available (RFC 3261 §20.43).
    INCOMPATIBLE_NETWORK_PROTOCOL = 300, "Incompatible network protocol";
    /// A network address format of the session description is not available (RFC 3261 §20.43).
    INCOMPATIBLE_NETWORK_ADDRESS_FORMATS = 301, "Incompatible network address formats";
    /// A transport protocol of the session description is not available (RFC 3261 §20.43).
    INCOMPATIBLE_TRANSPORT_PROTOCOL = 302, "Incompatible transport protocol";
    /// A bandwidth unit of the session description was not understood (RFC 3261 §20.43).
    INCOMPATIBLE_BANDWIDTH_UNITS = 303, "Incompatible bandwidth units";
    /// A media type of the session description is not available (RFC 3261 §20.43).
    MEDIA_TYPE_NOT_AVAILABLE = 304, "Media type not available";
    /// A media format of the session description is not available (RFC 3261 §20.43).
    INCOMPATIBLE_MEDIA_FORMAT = 305, "Incompatible media format";
    /// A media attribute of the session description is not supported (RFC 3261 §20.43).
    ATTRIBUTE_NOT_UNDERSTOOD = 306, "Attribute not understood";
    /// Another parameter of the session description was not understood (RFC 3261 §20.43).
    SESSION_DESCRIPTION_PARAMETER_NOT_UNDERSTOOD = 307, "Session description parameter not understood";
    /// None of the languages asked for is available (RFC 8373).
    INCOMPATIBLE_LANGUAGE_SPECIFICATION = 308, "Incompatible language specification";
    /// The site of the user does not support multicast (RFC 3261 §20.43).
    MULTICAST_NOT_AVAILABLE = 330, "Multicast not available";
    /// The site of the user does not support unicast (RFC 3261 §20.43).
    UNICAST_NOT_AVAILABLE = 331, "Unicast not available";
    /// The session needs more bandwidth than there is (RFC 3261 §20.43).
    INSUFFICIENT_BANDWIDTH = 370, "Insufficient bandwidth";
    /// The request must not use a SIPS URI (RFC 5630).
    SIPS_NOT_ALLOWED = 380, "SIPS Not Allowed";
    /// The request must use a SIPS URI (RFC 5630).
    SIPS_REQUIRED = 381, "SIPS Required";
    /// Anything else, for a person to read (RFC 3261 §20.43).
    MISCELLANEOUS_WARNING = 399, "Miscellaneous warning";
}

impl WarnCode {
    /// The code with this number, if it is from 100 to 999; not every one is registered.
    ///
    /// ```
    /// use sipcode::wire::WarnCode;
    ///
    /// assert!(WarnCode::new(999).is_some());
    /// assert!(WarnCode::new(1000).is_none());
    /// ```
    #[must_use]
    pub const fn new(number: u16) -> Option<Self> {
        match NonZeroU16::new(number) {
            Some(nonzero) if 100 <= number && number <= 999 => Some(Self(nonzero)),
            _ => None,
        }
    }

    /// For the table, whose numbers are checked as it compiles.
    const fn known(number: u16) -> Self {
        match Self::new(number) {
            Some(code) => code,
            None => panic!("a table of this crate holds a number that is no warn-code"),
        }
    }

    /// The code as a number, 100 to 999.
    ///
    /// ```
    /// assert_eq!(sipcode::wire::WarnCode::MISCELLANEOUS_WARNING.as_u16(), 399);
    /// ```
    #[must_use]
    pub const fn as_u16(self) -> u16 {
        self.0.get()
    }

    /// Whether the code is about a bearer capability that is not available: a media type, a media format or bandwidth. Beside a
    /// 488 or 606, RFC 3398 §8.2.6.1 recommends the Q.850 cause 65 for these; which codes they are it leaves open.
    ///
    /// ```
    /// use sipcode::wire::WarnCode;
    ///
    /// assert!(WarnCode::MEDIA_TYPE_NOT_AVAILABLE.is_about_bearer());
    /// assert!(!WarnCode::MISCELLANEOUS_WARNING.is_about_bearer());
    /// ```
    #[must_use]
    pub const fn is_about_bearer(self) -> bool {
        matches!(self, Self::MEDIA_TYPE_NOT_AVAILABLE | Self::INCOMPATIBLE_MEDIA_FORMAT | Self::INSUFFICIENT_BANDWIDTH)
    }
}

/// The three digits.
impl fmt::Display for WarnCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.as_u16())
    }
}
