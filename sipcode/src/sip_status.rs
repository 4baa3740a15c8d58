use crate::derived;
use crate::q850::{Cause, CauseMap, Location};
use crate::{ReceivedStatusLine, StatusCode, StatusSet, ToStatus};

/// A closed set of statuses: an enum that knows each of its codes.
///
/// Derive it with `#[derive(SipStatus)]`, which checks every code and phrase when it compiles. The trait is for generic
/// code; on the enum itself, `ALL`, `from_code` and `recognize` are there without it.
///
/// # Example
///
/// ```
/// # #[cfg(feature = "derive")] {
/// use sipcode::{SipStatus, StatusCode};
///
/// #[derive(SipStatus, Debug, PartialEq)]
/// #[sip(vendor = "Acme")]
/// enum AcmeStatus {
///     #[sip(486)]
///     Busy,
///     #[sip(497, "Trunk Group Full", q850 = 34)]
///     TrunkFull,
/// }
///
/// fn vendor_table<S: SipStatus>() -> Vec<String> {
///     S::ALL.iter().map(|status| format!("{} {}", status.code(), status.reason())).collect()
/// }
///
/// assert_eq!(vendor_table::<AcmeStatus>(), ["486 Busy Here", "497 Trunk Group Full"]);
/// assert_eq!(<AcmeStatus as SipStatus>::VENDOR, Some("Acme"));
/// # }
/// ```
pub trait SipStatus: ToStatus + Sized + 'static {
    /// Every variant that has a code, in source order.
    ///
    /// ```
    /// # #[cfg(feature = "derive")] {
    /// # use sipcode::SipStatus;
    /// #[derive(SipStatus)]
    /// enum Status {
    ///     #[sip(180)]
    ///     Ringing,
    ///     #[sip(200)]
    ///     Answered,
    /// }
    ///
    /// assert_eq!(<Status as SipStatus>::ALL.len(), 2);
    /// # }
    /// ```
    const ALL: &'static [Self];

    /// The codes of the variants, alternatives included; what `#[sip(other)]` holds is none of them. A derived enum gives it;
    /// one that is written by hand must, or [`StatusSet::of`] finds none.
    ///
    /// ```
    /// # #[cfg(feature = "derive")] {
    /// # use sipcode::SipStatus;
    /// #[derive(SipStatus)]
    /// enum Status {
    ///     #[sip(180)]
    ///     Ringing,
    ///     #[sip(200)]
    ///     Answered,
    /// }
    ///
    /// assert_eq!(<Status as SipStatus>::CODES.to_string(), "180, 200");
    /// # }
    /// ```
    const CODES: StatusSet = StatusSet::EMPTY;

    /// Whose codes these are: `vendor = "…"` on the enum.
    ///
    /// ```
    /// # #[cfg(feature = "derive")] {
    /// # use sipcode::SipStatus;
    /// #[derive(SipStatus)]
    /// #[sip(vendor = "Acme")]
    /// enum Status {
    ///     #[sip(497, "Trunk Group Full")]
    ///     TrunkFull,
    /// }
    ///
    /// assert_eq!(Status::VENDOR, Some("Acme"));
    /// # }
    /// ```
    const VENDOR: Option<&'static str> = None;

    /// The variant with exactly this code; with `#[sip(other)]`, any other code gives that variant.
    ///
    /// ```
    /// # #[cfg(feature = "derive")] {
    /// # use sipcode::{SipStatus, StatusCode};
    /// #[derive(SipStatus, Debug, PartialEq)]
    /// enum Status {
    ///     #[sip(400)]
    ///     BadRequest,
    /// }
    ///
    /// assert_eq!(<Status as SipStatus>::from_code(StatusCode::BAD_REQUEST), Some(Status::BadRequest));
    /// assert_eq!(<Status as SipStatus>::from_code(StatusCode::FORBIDDEN), None);
    /// # }
    /// ```
    #[must_use]
    fn from_code(code: StatusCode) -> Option<Self>;

    /// The variant with this code, else the variant of the code as which an unrecognised one must be treated (RFC 3261
    /// §8.1.3.2), else none.
    ///
    /// ```
    /// # #[cfg(feature = "derive")] {
    /// # use sipcode::{SipStatus, StatusCode};
    /// #[derive(SipStatus, Debug, PartialEq)]
    /// enum Status {
    ///     #[sip(400)]
    ///     BadRequest,
    /// }
    ///
    /// assert_eq!(<Status as SipStatus>::recognize(StatusCode::FORBIDDEN), Some(Status::BadRequest));
    /// assert_eq!(<Status as SipStatus>::recognize(StatusCode::OK), None);
    /// # }
    /// ```
    #[inline]
    #[must_use]
    fn recognize(code: StatusCode) -> Option<Self> {
        Self::from_code(code).or_else(|| Self::from_code(code.treated_as()))
    }

    /// The variant for a call that ended with this cause: the first in source order whose own `q850` it is, else the one
    /// with exactly the code of [`Cause::to_status`] (RFC 3398 §7.2.4.1), else none.
    ///
    /// ```
    /// # #[cfg(feature = "derive")] {
    /// # use sipcode::{Cause, Location, SipStatus};
    /// #[derive(SipStatus, Debug, PartialEq)]
    /// enum Status {
    ///     #[sip(486)]
    ///     Busy,
    ///     #[sip(497, "Trunk Group Full", vendor, q850 = 34)]
    ///     TrunkFull,
    /// }
    ///
    /// let no_circuit = Cause::new(34).unwrap();
    /// assert_eq!(Status::from_cause(no_circuit, Location::Network), Some(Status::TrunkFull));
    /// let user_busy = Cause::new(17).unwrap();
    /// assert_eq!(Status::from_cause(user_busy, Location::User), Some(Status::Busy));
    /// # }
    /// ```
    #[inline]
    #[must_use]
    fn from_cause(cause: Cause, location: Location) -> Option<Self> {
        Self::from_cause_with(&CauseMap::RFC_3398, cause, location)
    }

    /// As [`from_cause`](Self::from_cause), by another map than that of RFC 3398: the first variant in source order whose own
    /// `q850` it is, else the one with exactly the code of [`CauseMap::status`], else none.
    ///
    /// ```
    /// # #[cfg(feature = "derive")] {
    /// # use sipcode::{SipStatus, StatusCode};
    /// # use sipcode::q850::{Cause, CauseMap, Location};
    /// #[derive(SipStatus, Debug, PartialEq)]
    /// enum Status {
    ///     #[sip(486)]
    ///     Busy,
    ///     #[sip(503)]
    ///     Unavailable,
    /// }
    ///
    /// const MAP: CauseMap = CauseMap::RFC_4497.with_status(Cause::USER_BUSY, Some(StatusCode::SERVICE_UNAVAILABLE));
    /// assert_eq!(Status::from_cause_with(&MAP, Cause::USER_BUSY, Location::User), Some(Status::Unavailable));
    /// # }
    /// ```
    #[inline]
    #[must_use]
    fn from_cause_with(map: &CauseMap, cause: Cause, location: Location) -> Option<Self> {
        derived::from_cause(map, cause, location)
    }

    /// The variant for a received status line (RFC 3261 §7.2): by its code, as [`recognize`](Self::recognize) does; under
    /// `by_phrase` by code and phrase.
    ///
    /// Under `by_phrase`, a variant with a phrase of its own is found by code and phrase, letter case (ASCII) aside, and a
    /// variant with the registered phrase by its code. A whole phrase goes before the longest pattern of `starts` or `ends`.
    /// Where none matches, it is the variant marked `other`, else the variant of the code as which the received one must be
    /// treated (RFC 3261 §8.1.3.2), else none.
    ///
    /// ```
    /// # #[cfg(feature = "derive")] {
    /// # use sipcode::{SipStatus, StatusLine};
    /// #[derive(SipStatus, Debug, PartialEq)]
    /// #[sip(by_phrase)]
    /// enum Status {
    ///     #[sip(480, "Do Not Disturb")]
    ///     DoNotDisturb,
    ///     #[sip(480)]
    ///     Unavailable,
    /// }
    ///
    /// let line = StatusLine::parse(b"SIP/2.0 480 Do not disturb\r\n")?;
    /// assert_eq!(Status::from_line(&line), Some(Status::DoNotDisturb));
    /// let line = StatusLine::parse(b"SIP/2.0 480 Gone Fishing\r\n")?;
    /// assert_eq!(Status::from_line(&line), Some(Status::Unavailable));
    /// # }
    /// # Ok::<(), sipcode::InvalidStatusLine>(())
    /// ```
    #[inline]
    #[must_use]
    fn from_line(line: &ReceivedStatusLine<'_>) -> Option<Self> {
        Self::recognize(line.code())
    }
}

/// A status that ends the transaction, 2xx to 6xx, whichever value it has (RFC 3261 §6): a bound for functions that send
/// a final response.
///
/// Derived when every code of the enum is final, and never with `other`, `transparent` or `with`.
///
/// # Example
///
/// ```
/// # #[cfg(feature = "derive")] {
/// use sipcode::{FinalStatus, SipStatus};
///
/// fn finish(answer: impl FinalStatus) -> String {
///     answer.status_line().to_string()
/// }
///
/// #[derive(SipStatus)]
/// enum Rejection {
///     #[sip(486)]
///     Busy,
///     #[sip(603)]
///     Declined,
/// }
///
/// assert_eq!(finish(Rejection::Declined), "SIP/2.0 603 Decline");
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` may be a provisional status, where a final one is needed",
    label = "not every code of `{Self}` is within 200 to 699",
    note = "`FinalStatus` is derived with `SipStatus` and with `ToStatus` when every code of the enum is final, and never \
            with `other`, `transparent` or `with`"
)]
pub trait FinalStatus: ToStatus {}

/// A status that leaves the transaction open, 1xx, whichever value it has (RFC 3261 §6): a bound for functions that send
/// a provisional response.
///
/// Derived when every code of the enum is provisional, and never with `other`, `transparent` or `with`.
///
/// # Example
///
/// ```
/// # #[cfg(feature = "derive")] {
/// use sipcode::{ProvisionalStatus, SipStatus};
///
/// fn report_progress(progress: impl ProvisionalStatus) -> String {
///     progress.status_line().to_string()
/// }
///
/// #[derive(SipStatus)]
/// enum Progress {
///     #[sip(180)]
///     Ringing,
///     #[sip(183)]
///     EarlyMedia,
/// }
///
/// assert_eq!(report_progress(Progress::Ringing), "SIP/2.0 180 Ringing");
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` may be a final status, where a provisional one is needed",
    label = "not every code of `{Self}` is within 100 to 199",
    note = "`ProvisionalStatus` is derived with `SipStatus` and with `ToStatus` when every code of the enum is \
            provisional, and never with `other`, `transparent` or `with`"
)]
pub trait ProvisionalStatus: ToStatus {}

macro_rules! markers {
    ($($marker:ident),+) => {$(
        impl $marker for core::convert::Infallible {}

        impl<T: $marker + ?Sized> $marker for &T {}

        impl<T: $marker + ?Sized> $marker for &mut T {}

        #[cfg(feature = "alloc")]
        impl<T: $marker + ?Sized> $marker for alloc::boxed::Box<T> {}

        #[cfg(feature = "alloc")]
        impl<T: $marker + ?Sized> $marker for alloc::rc::Rc<T> {}

        #[cfg(all(feature = "alloc", target_has_atomic = "ptr"))]
        impl<T: $marker + ?Sized> $marker for alloc::sync::Arc<T> {}
    )+};
}

markers!(FinalStatus, ProvisionalStatus);
