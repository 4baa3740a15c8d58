#[cfg(feature = "alloc")]
use alloc::boxed::Box;

use crate::{Action, Cause, Class, Location, ReasonPhrase, StatusCode, StatusLine};

/// Anything that answers with a SIP status: a code and its reason phrase (RFC 3261 §7.2).
///
/// Derived together with [`SipStatus`](crate::SipStatus), by itself for an enum of errors, and implemented for
/// [`StatusCode`], which answers with the registered phrase or the empty one. The phrase is a [`ReasonPhrase`], so nothing
/// that implements the trait can carry a phrase that may not go on the wire.
///
/// # Example
///
/// ```
/// use sipcode::{Action, Class, ReasonPhrase, StatusCode, ToStatus};
///
/// struct Overloaded;
///
/// impl ToStatus for Overloaded {
///     fn code(&self) -> StatusCode {
///         StatusCode::SERVICE_UNAVAILABLE
///     }
///
///     fn phrase(&self) -> ReasonPhrase<'static> {
///         const PHRASE: ReasonPhrase = match ReasonPhrase::new("Come Back Later") {
///             Ok(phrase) => phrase,
///             Err(_) => panic!("no reason phrase"),
///         };
///         PHRASE
///     }
/// }
///
/// let status: &dyn ToStatus = &Overloaded;
/// assert_eq!(status.class(), Class::ServerError);
/// assert_eq!(status.action(), Action::Failover);
/// assert_eq!(status.status_line().to_string(), "SIP/2.0 503 Come Back Later");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not answer with a SIP status",
    label = "this does not implement `ToStatus`",
    note = "`ToStatus` is derived with `#[derive(SipStatus)]`, or, for an enum of errors, with `#[derive(ToStatus)]`"
)]
pub trait ToStatus {
    /// The status code (RFC 3261 §7.2).
    ///
    /// ```
    /// use sipcode::{StatusCode, ToStatus};
    ///
    /// assert_eq!(ToStatus::code(&StatusCode::OK), 200);
    /// ```
    fn code(&self) -> StatusCode;

    /// The reason phrase (RFC 3261 §7.2).
    ///
    /// ```
    /// use sipcode::{ReasonPhrase, StatusCode, ToStatus};
    ///
    /// assert_eq!(Ok(StatusCode::OK.phrase()), ReasonPhrase::new("OK"));
    /// ```
    fn phrase(&self) -> ReasonPhrase<'static>;

    /// The reason phrase as text (RFC 3261 §7.2).
    ///
    /// ```
    /// use sipcode::{StatusCode, ToStatus};
    ///
    /// assert_eq!(StatusCode::OK.reason(), "OK");
    /// ```
    #[inline]
    fn reason(&self) -> &'static str {
        self.phrase().as_str()
    }

    /// The class of the code (RFC 3261 §7.2).
    ///
    /// ```
    /// use sipcode::{Class, StatusCode, ToStatus};
    ///
    /// assert_eq!(ToStatus::class(&StatusCode::OK), Class::Success);
    /// ```
    #[inline]
    fn class(&self) -> Class {
        self.code().class()
    }

    /// Whether the code is 1xx (RFC 3261 §7.2).
    ///
    /// ```
    /// use sipcode::{StatusCode, ToStatus};
    ///
    /// assert!(ToStatus::is_provisional(&StatusCode::RINGING));
    /// ```
    #[inline]
    fn is_provisional(&self) -> bool {
        self.code().is_provisional()
    }

    /// Whether the code is 2xx to 6xx, which ends the transaction (RFC 3261 §6).
    ///
    /// ```
    /// use sipcode::{StatusCode, ToStatus};
    ///
    /// assert!(ToStatus::is_final(&StatusCode::BUSY_HERE));
    /// ```
    #[inline]
    fn is_final(&self) -> bool {
        self.code().is_final()
    }

    /// Whether the code is 2xx (RFC 3261 §7.2).
    ///
    /// ```
    /// use sipcode::{StatusCode, ToStatus};
    ///
    /// assert!(ToStatus::is_success(&StatusCode::OK));
    /// ```
    #[inline]
    fn is_success(&self) -> bool {
        self.code().is_success()
    }

    /// Whether the code is 3xx (RFC 3261 §7.2).
    ///
    /// ```
    /// use sipcode::{StatusCode, ToStatus};
    ///
    /// assert!(ToStatus::is_redirection(&StatusCode::MOVED_TEMPORARILY));
    /// ```
    #[inline]
    fn is_redirection(&self) -> bool {
        self.code().is_redirection()
    }

    /// Whether the code is 4xx (RFC 3261 §7.2).
    ///
    /// ```
    /// use sipcode::{StatusCode, ToStatus};
    ///
    /// assert!(ToStatus::is_client_error(&StatusCode::NOT_FOUND));
    /// ```
    #[inline]
    fn is_client_error(&self) -> bool {
        self.code().is_client_error()
    }

    /// Whether the code is 5xx (RFC 3261 §7.2).
    ///
    /// ```
    /// use sipcode::{StatusCode, ToStatus};
    ///
    /// assert!(ToStatus::is_server_error(&StatusCode::BAD_GATEWAY));
    /// ```
    #[inline]
    fn is_server_error(&self) -> bool {
        self.code().is_server_error()
    }

    /// Whether the code is 6xx (RFC 3261 §7.2).
    ///
    /// ```
    /// use sipcode::{StatusCode, ToStatus};
    ///
    /// assert!(ToStatus::is_global_failure(&StatusCode::DECLINE));
    /// ```
    #[inline]
    fn is_global_failure(&self) -> bool {
        self.code().is_global_failure()
    }

    /// What an element that receives the status does next: a variant's own `action`, else [`StatusCode::action`].
    ///
    /// ```
    /// use sipcode::{Action, StatusCode, ToStatus};
    ///
    /// assert_eq!(ToStatus::action(&StatusCode::UNAUTHORIZED), Action::Authenticate);
    /// ```
    #[inline]
    fn action(&self) -> Action {
        self.code().action()
    }

    /// The Q.850 cause: a variant's own `q850`, else [`StatusCode::cause`] (RFC 3398 §8.2.6.1).
    ///
    /// ```
    /// use sipcode::{Cause, StatusCode, ToStatus};
    ///
    /// assert_eq!(ToStatus::cause(&StatusCode::BUSY_HERE), Cause::new(17));
    /// ```
    #[inline]
    fn cause(&self) -> Option<Cause> {
        self.code().cause()
    }

    /// The location that goes with [`cause`](Self::cause): network for 4xx and 5xx, user for 6xx, and none below 400 or
    /// where there is no cause (RFC 3398 §8.2.6.1).
    ///
    /// ```
    /// use sipcode::{Location, StatusCode, ToStatus};
    ///
    /// assert_eq!(ToStatus::cause_location(&StatusCode::DECLINE), Some(Location::User));
    /// ```
    #[inline]
    fn cause_location(&self) -> Option<Location> {
        self.cause().and(self.class().cause_location())
    }

    /// What the status means to whoever defined it: the doc comment of a derived enum's variant.
    ///
    /// ```
    /// # #[cfg(feature = "derive")] {
    /// use sipcode::{SipStatus, StatusCode, ToStatus};
    ///
    /// #[derive(SipStatus)]
    /// enum Status {
    ///     /// The callee is on another call.
    ///     #[sip(486)]
    ///     Busy,
    /// }
    ///
    /// assert_eq!(Status::Busy.description(), Some("The callee is on another call."));
    /// assert_eq!(StatusCode::BUSY_HERE.description(), None);
    /// # }
    /// ```
    #[inline]
    fn description(&self) -> Option<&'static str> {
        None
    }

    /// The status line that answers with this status (RFC 3261 §7.2).
    ///
    /// ```
    /// use sipcode::{StatusCode, ToStatus};
    ///
    /// assert_eq!(StatusCode::BUSY_HERE.status_line().to_string(), "SIP/2.0 486 Busy Here");
    /// ```
    #[inline]
    fn status_line(&self) -> StatusLine<'static> {
        StatusLine::new(self.code(), self.phrase())
    }
}

/// Answers with the registered phrase, or the empty one.
impl ToStatus for StatusCode {
    #[inline]
    fn code(&self) -> StatusCode {
        *self
    }

    #[inline]
    fn phrase(&self) -> ReasonPhrase<'static> {
        ReasonPhrase::canonical(*self)
    }
}

macro_rules! answer_as_the_inner_type {
    ($($method:ident -> $answer:ty),+ $(,)?) => {
        impl<T: ToStatus + ?Sized> ToStatus for &T {$(
            #[inline]
            fn $method(&self) -> $answer {
                T::$method(self)
            }
        )+}

        #[cfg(feature = "alloc")]
        impl<T: ToStatus + ?Sized> ToStatus for Box<T> {$(
            #[inline]
            fn $method(&self) -> $answer {
                T::$method(self)
            }
        )+}
    };
}

answer_as_the_inner_type! {
    code -> StatusCode,
    phrase -> ReasonPhrase<'static>,
    reason -> &'static str,
    class -> Class,
    is_provisional -> bool,
    is_final -> bool,
    is_success -> bool,
    is_redirection -> bool,
    is_client_error -> bool,
    is_server_error -> bool,
    is_global_failure -> bool,
    action -> Action,
    cause -> Option<Cause>,
    cause_location -> Option<Location>,
    description -> Option<&'static str>,
    status_line -> StatusLine<'static>,
}
