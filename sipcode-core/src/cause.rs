use core::num::NonZeroU8;

use crate::StatusCode;

/// A cause of Q.850, 1 to 127: why a call in the telephone network ended.
///
/// A gateway turns it into a status code with [`to_status`](Self::to_status) (RFC 3398 §7.2.4.1), and a status code into
/// it with [`StatusCode::cause`] (RFC 3398 §8.2.6.1).
///
/// # Example
///
/// ```
/// use sipcode::{Cause, Location, StatusCode};
///
/// let user_busy = Cause::new(17).unwrap();
/// assert_eq!(user_busy.name(), Some("User busy"));
/// assert_eq!(user_busy.to_status(Location::User), Some(StatusCode::BUSY_HERE));
/// assert_eq!(StatusCode::BUSY_HERE.cause(), Some(user_busy));
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
    ($($value:literal $status:tt $if_user:tt $with_diagnostic:tt $name:literal;)+) => {
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
    (@status $code:literal) => { Some(StatusCode::known($code)) };
}

// The assigned causes: value; status, status if the location is the user, status with a diagnostic; name.
causes! {
      1 404   _   _ "Unallocated (unassigned) number";
      2 404   _   _ "No route to specified transit network";
      3 404   _   _ "No route to destination";
      4 500   _   _ "Send special information tone";
      5 500   _   _ "Misdialled trunk prefix";
      6 500   _   _ "Channel unacceptable";
      7 500   _   _ "Call awarded and being delivered in an established channel";
      8 500   _   _ "Preemption";
      9 500   _   _ "Preemption - circuit reserved for reuse";
     14 500   _   _ "QoR: ported number";
     16   _   _   _ "Normal call clearing";
     17 486   _   _ "User busy";
     18 408   _   _ "No user responding";
     19 480   _   _ "No answer from user (user alerted)";
     20 480   _   _ "Subscriber absent";
     21 403 603   _ "Call rejected";
     22 410   _ 301 "Number changed";
     23 410   _   _ "Redirection to new destination";
     24 500   _   _ "Call rejected due to feature at the destination";
     25 500   _   _ "Exchange routing error";
     26 404   _   _ "Non-selected user clearing";
     27 502   _   _ "Destination out of order";
     28 484   _   _ "Invalid number format (address incomplete)";
     29 501   _   _ "Facility rejected";
     30 500   _   _ "Response to STATUS ENQUIRY";
     31 480   _   _ "Normal, unspecified";
     34 503   _   _ "No circuit/channel available";
     38 503   _   _ "Network out of order";
     39 500   _   _ "Permanent frame mode connection out of service";
     40 500   _   _ "Permanent frame mode connection operational";
     41 503   _   _ "Temporary failure";
     42 503   _   _ "Switching equipment congestion";
     43 500   _   _ "Access information discarded";
     44   _   _   _ "Requested circuit/channel not available";
     46 500   _   _ "Precedence call blocked";
     47 503   _   _ "Resource unavailable, unspecified";
     49 500   _   _ "Quality of service not available";
     50 500   _   _ "Requested facility not subscribed";
     53 500   _   _ "Outgoing calls barred within CUG";
     55 403   _   _ "Incoming calls barred within CUG";
     57 403   _   _ "Bearer capability not authorized";
     58 503   _   _ "Bearer capability not presently available";
     62 500   _   _ "Inconsistency in designated outgoing access information and subscriber class";
     63 500   _   _ "Service or option not available, unspecified";
     65 488   _   _ "Bearer capability not implemented";
     66 500   _   _ "Channel type not implemented";
     69 500   _   _ "Requested facility not implemented";
     70 488   _   _ "Only restricted digital information bearer capability is available";
     79 501   _   _ "Service or option not implemented, unspecified";
     81 500   _   _ "Invalid call reference value";
     82 500   _   _ "Identified channel does not exist";
     83 500   _   _ "A suspended call exists, but this call identity does not";
     84 500   _   _ "Call identity in use";
     85 500   _   _ "No call suspended";
     86 500   _   _ "Call having the requested call identity has been cleared";
     87 403   _   _ "User not member of CUG";
     88 503   _   _ "Incompatible destination";
     90 500   _   _ "Non-existent CUG";
     91 500   _   _ "Invalid transit network selection";
     95 500   _   _ "Invalid message, unspecified";
     96 500   _   _ "Mandatory information element is missing";
     97 500   _   _ "Message type non-existent or not implemented";
     98 500   _   _ "Message not compatible with call state or message type non-existent or not implemented";
     99 500   _   _ "Information element/parameter non-existent or not implemented";
    100 500   _   _ "Invalid information element contents";
    101 500   _   _ "Message not compatible with call state";
    102 504   _   _ "Recovery on timer expiry";
    103 500   _   _ "Parameter non-existent or not implemented, passed on";
    110 500   _   _ "Message with unrecognized parameter, discarded";
    111 500   _   _ "Protocol error, unspecified";
    127 500   _   _ "Interworking, unspecified";
}
