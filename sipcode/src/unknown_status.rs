use core::error::Error;
use core::fmt;

/// The number is no code of the enum that it was converted to; it may not even be a SIP status code.
///
/// # Example
///
/// ```
/// # #[cfg(feature = "derive")] {
/// use sipcode::SipStatus;
///
/// #[derive(SipStatus, Debug)]
/// enum Rejection {
///     #[sip(486)]
///     Busy,
/// }
///
/// let error = Rejection::try_from(480).unwrap_err();
/// assert_eq!(error.code(), 480);
/// assert_eq!(error.to_string(), "status code 480 is not known here");
/// assert_eq!(Rejection::try_from(42).unwrap_err().code(), 42);
/// # }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownStatus {
    code: u16,
}

impl UnknownStatus {
    #[inline]
    pub(crate) const fn new(code: u16) -> Self {
        Self { code }
    }

    /// The number that was converted: any `u16`, not only 100 to 699.
    ///
    /// ```
    /// # #[cfg(feature = "derive")] {
    /// # use sipcode::SipStatus;
    /// # #[derive(SipStatus, Debug)]
    /// # enum Rejection {
    /// #     #[sip(486)]
    /// #     Busy,
    /// # }
    /// assert_eq!(Rejection::try_from(42).unwrap_err().code(), 42);
    /// # }
    /// ```
    #[inline]
    #[must_use]
    pub const fn code(&self) -> u16 {
        self.code
    }
}

impl fmt::Display for UnknownStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "status code {} is not known here", self.code)
    }
}

impl Error for UnknownStatus {}
