use core::error::Error;
use core::fmt;
use core::iter::FusedIterator;
use core::num::NonZeroU8;

use crate::StatusCode;

/// A cause of Q.850, 1 to 127: why a call in the telephone network ended.
///
/// There is a constant for each assigned cause, named as Q.850 names it; a constant can be used as a pattern.
///
/// A gateway turns it into a status code with [`to_status`](Self::to_status) (RFC 3398 §7.2.4.1), and a status code into
/// it with [`StatusCode::cause`] (RFC 3398 §8.2.6.1).
///
/// # Example
///
/// ```
/// use sipcode::{Cause, Location, StatusCode};
///
/// let cause = Cause::try_from(17)?;
/// assert_eq!(cause, Cause::USER_BUSY);
/// assert_eq!(cause.to_string(), "17 User busy");
/// assert_eq!(cause.to_status(Location::User), Some(StatusCode::BUSY_HERE));
/// assert_eq!(StatusCode::BUSY_HERE.cause(), Some(cause));
/// # Ok::<(), sipcode::q850::InvalidCause>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cause(NonZeroU8);

impl Cause {
    const MAX: u8 = 127;

    /// The cause with this value, if it is within 1 to 127; not every one of those is assigned.
    ///
    /// ```
    /// use sipcode::Cause;
    ///
    /// assert!(Cause::new(17).is_some());
    /// assert!(Cause::new(0).is_none());
    /// assert!(Cause::new(128).is_none());
    /// ```
    #[inline]
    #[must_use]
    pub const fn new(value: u8) -> Option<Self> {
        match NonZeroU8::new(value) {
            Some(nonzero) if value <= Self::MAX => Some(Self(nonzero)),
            _ => None,
        }
    }

    /// Every cause, assigned or not, in order: 1 to 127.
    ///
    /// ```
    /// use sipcode::Cause;
    ///
    /// assert_eq!(Cause::all().len(), 127);
    /// assert!(Cause::all().filter(|cause| cause.name().is_some()).any(|cause| cause == Cause::USER_BUSY));
    /// ```
    #[must_use]
    pub fn all() -> impl DoubleEndedIterator<Item = Self> + ExactSizeIterator + FusedIterator + Clone + fmt::Debug {
        (1..=Self::MAX).map(|value| Self::new(value).unwrap_or(Self::NORMAL_UNSPECIFIED))
    }

    /// For the tables of this crate, whose values are checked as it compiles.
    pub(crate) const fn known(value: u8) -> Self {
        match Self::new(value) {
            Some(cause) => cause,
            None => panic!("a table of this crate holds a number that is no cause"),
        }
    }

    /// The cause as a number, 1 to 127.
    ///
    /// ```
    /// assert_eq!(sipcode::Cause::new(17).unwrap().value(), 17);
    /// ```
    #[inline]
    #[must_use]
    pub const fn value(self) -> u8 {
        self.0.get()
    }

    /// The name that Q.850 gives the cause, or `None` if the value is not assigned.
    ///
    /// ```
    /// use sipcode::Cause;
    ///
    /// assert_eq!(Cause::new(31).unwrap().name(), Some("Normal, unspecified"));
    /// assert_eq!(Cause::new(10).unwrap().name(), None);
    /// ```
    #[must_use]
    pub const fn name(self) -> Option<&'static str> {
        match self.row() {
            Some(row) => Some(row.name),
            None => None,
        }
    }

    /// The status code for a call that ended with this cause, without a diagnostic (RFC 3398 §7.2.4.1).
    ///
    /// A cause that the RFC does not list gives 500. Two give none: 16, after which a gateway sends BYE or CANCEL, and
    /// 44, which concerns the gateway alone. [`Location::User`] turns the 403 of cause 21 into 603.
    ///
    /// ```
    /// use sipcode::{Cause, Location, StatusCode};
    ///
    /// let rejected = Cause::new(21).unwrap();
    /// assert_eq!(rejected.to_status(Location::Network), Some(StatusCode::FORBIDDEN));
    /// assert_eq!(rejected.to_status(Location::User), Some(StatusCode::DECLINE));
    /// assert_eq!(Cause::new(16).unwrap().to_status(Location::User), None);
    /// ```
    #[must_use]
    pub const fn to_status(self, location: Location) -> Option<StatusCode> {
        let Some(row) = self.row() else { return Some(StatusCode::SERVER_INTERNAL_ERROR) };
        match (location, row.status_if_user) {
            (Location::User, Some(status)) => Some(status),
            _ => row.status,
        }
    }

    /// The status code for a call that ended with this cause and a diagnostic that the gateway can use (RFC 3398
    /// §7.2.4.1): 301 with the new number in `Contact` for cause 22; for any other cause what
    /// [`to_status`](Self::to_status) gives.
    ///
    /// ```
    /// use sipcode::{Cause, Location, StatusCode};
    ///
    /// let number_changed = Cause::new(22).unwrap();
    /// assert_eq!(number_changed.to_status(Location::Network), Some(StatusCode::GONE));
    /// assert_eq!(
    ///     number_changed.to_status_with_diagnostic(Location::Network),
    ///     Some(StatusCode::MOVED_PERMANENTLY),
    /// );
    /// ```
    #[must_use]
    pub const fn to_status_with_diagnostic(self, location: Location) -> Option<StatusCode> {
        match self.row() {
            Some(Row { status_with_diagnostic: Some(status), .. }) => Some(*status),
            _ => self.to_status(location),
        }
    }

    const fn row(self) -> Option<&'static Row> {
        ROWS[self.value() as usize].as_ref()
    }
}

/// The number and the name: `17 User busy`, and `10` for a value that is not assigned.
impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) => write!(f, "{} {name}", self.value()),
            None => write!(f, "{}", self.value()),
        }
    }
}

impl TryFrom<u8> for Cause {
    type Error = InvalidCause;

    #[inline]
    fn try_from(value: u8) -> Result<Self, Self::Error> {
        Self::new(value).ok_or(InvalidCause { value })
    }
}

impl From<Cause> for u8 {
    #[inline]
    fn from(cause: Cause) -> Self {
        cause.value()
    }
}

impl PartialEq<u8> for Cause {
    #[inline]
    fn eq(&self, value: &u8) -> bool {
        self.value() == *value
    }
}

impl PartialEq<Cause> for u8 {
    #[inline]
    fn eq(&self, cause: &Cause) -> bool {
        *self == cause.value()
    }
}

/// What was given is not a cause of Q.850: 1 to 127.
///
/// ```
/// use sipcode::Cause;
///
/// let error = Cause::try_from(128).unwrap_err();
/// assert_eq!(error.to_string(), "128 is not a cause of Q.850: a number from 1 to 127");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidCause {
    value: u8,
}

impl fmt::Display for InvalidCause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is not a cause of Q.850: a number from 1 to 127", self.value)
    }
}

impl Error for InvalidCause {}

/// Who ended a call, as far as RFC 3398 tells causes apart by it: the user or the network.
///
/// ```
/// use sipcode::{Location, StatusCode};
///
/// assert_eq!(StatusCode::BUSY_EVERYWHERE.cause_location(), Some(Location::User));
/// assert_eq!(StatusCode::BUSY_HERE.cause_location(), Some(Location::Network));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Location {
    /// The user: `U`, the Q.850 location 0.
    User,
    /// Any network: every other Q.850 location.
    Network,
}

struct Row {
    name: &'static str,
    status: Option<StatusCode>,
    status_if_user: Option<StatusCode>,
    status_with_diagnostic: Option<StatusCode>,
}

macro_rules! causes {
    ($($value:literal $status:tt $if_user:tt $with_diagnostic:tt $constant:ident $name:literal;)+) => {
        /// The assigned causes, named as Q.850 names them without what stands in parentheses.
        impl Cause {$(
            #[doc = concat!("`", $value, " ", $name, "` (Q.850).")]
            #[doc = ""]
            #[doc = "```"]
            #[doc = concat!("assert_eq!(sipcode::Cause::", stringify!($constant), ", ", $value, ");")]
            #[doc = "```"]
            pub const $constant: Self = Self::known($value);
        )+}

        static ROWS: [Option<Row>; Cause::MAX as usize + 1] = {
            let mut rows = [const { None }; Cause::MAX as usize + 1];
            $(rows[$value] = Some(Row {
                name: $name,
                status: causes!(@status $status),
                status_if_user: causes!(@status $if_user),
                status_with_diagnostic: causes!(@status $with_diagnostic),
            });)+
            rows
        };
    };
    (@status _) => { None };
    (@status $code:literal) => { Some(StatusCode::from_static($code)) };
}

// The assigned causes: value; status, status if the location is the user, status with a diagnostic; constant and name.
causes! {
      1 404   _   _ UNALLOCATED_NUMBER "Unallocated (unassigned) number";
      2 404   _   _ NO_ROUTE_TO_SPECIFIED_TRANSIT_NETWORK "No route to specified transit network";
      3 404   _   _ NO_ROUTE_TO_DESTINATION "No route to destination";
      4 500   _   _ SEND_SPECIAL_INFORMATION_TONE "Send special information tone";
      5 500   _   _ MISDIALLED_TRUNK_PREFIX "Misdialled trunk prefix";
      6 500   _   _ CHANNEL_UNACCEPTABLE "Channel unacceptable";
      7 500   _   _ CALL_AWARDED_AND_BEING_DELIVERED_IN_AN_ESTABLISHED_CHANNEL "Call awarded and being delivered in an established channel";
      8 500   _   _ PREEMPTION "Preemption";
      9 500   _   _ PREEMPTION_CIRCUIT_RESERVED_FOR_REUSE "Preemption - circuit reserved for reuse";
     14 500   _   _ QOR_PORTED_NUMBER "QoR: ported number";
     16   _   _   _ NORMAL_CALL_CLEARING "Normal call clearing";
     17 486   _   _ USER_BUSY "User busy";
     18 408   _   _ NO_USER_RESPONDING "No user responding";
     19 480   _   _ NO_ANSWER_FROM_USER "No answer from user (user alerted)";
     20 480   _   _ SUBSCRIBER_ABSENT "Subscriber absent";
     21 403 603   _ CALL_REJECTED "Call rejected";
     22 410   _ 301 NUMBER_CHANGED "Number changed";
     23 410   _   _ REDIRECTION_TO_NEW_DESTINATION "Redirection to new destination";
     24 500   _   _ CALL_REJECTED_DUE_TO_FEATURE_AT_THE_DESTINATION "Call rejected due to feature at the destination";
     25 500   _   _ EXCHANGE_ROUTING_ERROR "Exchange routing error";
     26 404   _   _ NON_SELECTED_USER_CLEARING "Non-selected user clearing";
     27 502   _   _ DESTINATION_OUT_OF_ORDER "Destination out of order";
     28 484   _   _ INVALID_NUMBER_FORMAT "Invalid number format (address incomplete)";
     29 501   _   _ FACILITY_REJECTED "Facility rejected";
     30 500   _   _ RESPONSE_TO_STATUS_ENQUIRY "Response to STATUS ENQUIRY";
     31 480   _   _ NORMAL_UNSPECIFIED "Normal, unspecified";
     34 503   _   _ NO_CIRCUIT_CHANNEL_AVAILABLE "No circuit/channel available";
     38 503   _   _ NETWORK_OUT_OF_ORDER "Network out of order";
     39 500   _   _ PERMANENT_FRAME_MODE_CONNECTION_OUT_OF_SERVICE "Permanent frame mode connection out of service";
     40 500   _   _ PERMANENT_FRAME_MODE_CONNECTION_OPERATIONAL "Permanent frame mode connection operational";
     41 503   _   _ TEMPORARY_FAILURE "Temporary failure";
     42 503   _   _ SWITCHING_EQUIPMENT_CONGESTION "Switching equipment congestion";
     43 500   _   _ ACCESS_INFORMATION_DISCARDED "Access information discarded";
     44   _   _   _ REQUESTED_CIRCUIT_CHANNEL_NOT_AVAILABLE "Requested circuit/channel not available";
     46 500   _   _ PRECEDENCE_CALL_BLOCKED "Precedence call blocked";
     47 503   _   _ RESOURCE_UNAVAILABLE_UNSPECIFIED "Resource unavailable, unspecified";
     49 500   _   _ QUALITY_OF_SERVICE_NOT_AVAILABLE "Quality of service not available";
     50 500   _   _ REQUESTED_FACILITY_NOT_SUBSCRIBED "Requested facility not subscribed";
     53 500   _   _ OUTGOING_CALLS_BARRED_WITHIN_CUG "Outgoing calls barred within CUG";
     55 403   _   _ INCOMING_CALLS_BARRED_WITHIN_CUG "Incoming calls barred within CUG";
     57 403   _   _ BEARER_CAPABILITY_NOT_AUTHORIZED "Bearer capability not authorized";
     58 503   _   _ BEARER_CAPABILITY_NOT_PRESENTLY_AVAILABLE "Bearer capability not presently available";
     62 500   _   _ INCONSISTENCY_IN_DESIGNATED_OUTGOING_ACCESS_INFORMATION_AND_SUBSCRIBER_CLASS "Inconsistency in designated outgoing access information and subscriber class";
     63 500   _   _ SERVICE_OR_OPTION_NOT_AVAILABLE_UNSPECIFIED "Service or option not available, unspecified";
     65 488   _   _ BEARER_CAPABILITY_NOT_IMPLEMENTED "Bearer capability not implemented";
     66 500   _   _ CHANNEL_TYPE_NOT_IMPLEMENTED "Channel type not implemented";
     69 500   _   _ REQUESTED_FACILITY_NOT_IMPLEMENTED "Requested facility not implemented";
     70 488   _   _ ONLY_RESTRICTED_DIGITAL_INFORMATION_BEARER_CAPABILITY_IS_AVAILABLE "Only restricted digital information bearer capability is available";
     79 501   _   _ SERVICE_OR_OPTION_NOT_IMPLEMENTED_UNSPECIFIED "Service or option not implemented, unspecified";
     81 500   _   _ INVALID_CALL_REFERENCE_VALUE "Invalid call reference value";
     82 500   _   _ IDENTIFIED_CHANNEL_DOES_NOT_EXIST "Identified channel does not exist";
     83 500   _   _ A_SUSPENDED_CALL_EXISTS_BUT_THIS_CALL_IDENTITY_DOES_NOT "A suspended call exists, but this call identity does not";
     84 500   _   _ CALL_IDENTITY_IN_USE "Call identity in use";
     85 500   _   _ NO_CALL_SUSPENDED "No call suspended";
     86 500   _   _ CALL_HAVING_THE_REQUESTED_CALL_IDENTITY_HAS_BEEN_CLEARED "Call having the requested call identity has been cleared";
     87 403   _   _ USER_NOT_MEMBER_OF_CUG "User not member of CUG";
     88 503   _   _ INCOMPATIBLE_DESTINATION "Incompatible destination";
     90 500   _   _ NON_EXISTENT_CUG "Non-existent CUG";
     91 500   _   _ INVALID_TRANSIT_NETWORK_SELECTION "Invalid transit network selection";
     95 500   _   _ INVALID_MESSAGE_UNSPECIFIED "Invalid message, unspecified";
     96 500   _   _ MANDATORY_INFORMATION_ELEMENT_IS_MISSING "Mandatory information element is missing";
     97 500   _   _ MESSAGE_TYPE_NON_EXISTENT_OR_NOT_IMPLEMENTED "Message type non-existent or not implemented";
     98 500   _   _ MESSAGE_NOT_COMPATIBLE_WITH_CALL_STATE_OR_MESSAGE_TYPE_NON_EXISTENT_OR_NOT_IMPLEMENTED "Message not compatible with call state or message type non-existent or not implemented";
     99 500   _   _ INFORMATION_ELEMENT_PARAMETER_NON_EXISTENT_OR_NOT_IMPLEMENTED "Information element/parameter non-existent or not implemented";
    100 500   _   _ INVALID_INFORMATION_ELEMENT_CONTENTS "Invalid information element contents";
    101 500   _   _ MESSAGE_NOT_COMPATIBLE_WITH_CALL_STATE "Message not compatible with call state";
    102 504   _   _ RECOVERY_ON_TIMER_EXPIRY "Recovery on timer expiry";
    103 500   _   _ PARAMETER_NON_EXISTENT_OR_NOT_IMPLEMENTED_PASSED_ON "Parameter non-existent or not implemented, passed on";
    110 500   _   _ MESSAGE_WITH_UNRECOGNIZED_PARAMETER_DISCARDED "Message with unrecognized parameter, discarded";
    111 500   _   _ PROTOCOL_ERROR_UNSPECIFIED "Protocol error, unspecified";
    127 500   _   _ INTERWORKING_UNSPECIFIED "Interworking, unspecified";
}
