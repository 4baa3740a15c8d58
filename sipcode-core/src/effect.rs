/// What a status code of 400 or above ends when it answers a request inside a dialog (RFC 5057 §5.1).
///
/// A dialog can have several usages: the session of an INVITE, and subscriptions. [`StatusCode::effect`] gives the effect
/// of a code; 424 for instance never ends a dialog (RFC 6442 §4.3).
///
/// [`StatusCode::effect`]: crate::StatusCode::effect
///
/// # Example
///
/// ```
/// use sipcode::{Effect, StatusCode};
///
/// assert_eq!(StatusCode::FORBIDDEN.effect(), Some(Effect::Transaction));
/// assert_eq!(StatusCode::CALL_TRANSACTION_DOES_NOT_EXIST.effect(), Some(Effect::Usage));
/// assert_eq!(StatusCode::GONE.effect(), Some(Effect::Dialog));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effect {
    /// The transaction alone: the dialog and its usages go on.
    Transaction,
    /// The usage in which the request was sent, too.
    Usage,
    /// The whole dialog, with all its usages.
    Dialog,
}
