/// What an element that receives a status code does next.
///
/// For a registered code it is this project's reading of the code's reference; a code that is not registered takes the
/// action of its class (RFC 3261 §8.1.3.2).
///
/// # Example
///
/// ```
/// use sipcode::{Action, StatusCode};
///
/// assert_eq!(StatusCode::SERVICE_UNAVAILABLE.action(), Action::Failover);
/// println!("{}", Action::Failover.advice());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Action {
    /// Wait for the next response.
    Wait,
    /// Play ringback to the caller.
    PlayRingback,
    /// Connect early media, if the response offers any.
    ConnectEarlyMedia,
    /// Go on with what the request was for.
    Proceed,
    /// Try the addresses in the `Contact` header field.
    Redirect,
    /// Change the request as the response says before sending it again.
    FixRequest,
    /// Send again with an `Authorization` header field.
    Authenticate,
    /// Send again with a `Proxy-Authorization` header field.
    AuthenticateToProxy,
    /// Check whether the caller is allowed to make this request.
    CheckPermissions,
    /// Check the address that was called.
    CheckDestination,
    /// Send the same request again later.
    Retry,
    /// Try voicemail or the next route.
    TryNextRoute,
    /// Forward the call as the callee configured for busy.
    Forward,
    /// Nothing: the request was ended on purpose.
    Finish,
    /// Offer another session description.
    Renegotiate,
    /// Send the request to another server.
    Failover,
    /// End the attempt everywhere.
    End,
}

impl Action {
    /// Every action, in the order of their definition.
    ///
    /// ```
    /// use sipcode::Action;
    ///
    /// assert!(Action::ALL.contains(&Action::Failover));
    /// ```
    pub const ALL: &'static [Self] = &[
        Self::Wait,
        Self::PlayRingback,
        Self::ConnectEarlyMedia,
        Self::Proceed,
        Self::Redirect,
        Self::FixRequest,
        Self::Authenticate,
        Self::AuthenticateToProxy,
        Self::CheckPermissions,
        Self::CheckDestination,
        Self::Retry,
        Self::TryNextRoute,
        Self::Forward,
        Self::Finish,
        Self::Renegotiate,
        Self::Failover,
        Self::End,
    ];

    /// What to do, in one sentence for a person who operates the element.
    ///
    /// ```
    /// assert_eq!(sipcode::Action::Wait.advice(), "Wait for the next response.");
    /// ```
    #[must_use]
    pub const fn advice(self) -> &'static str {
        match self {
            Self::Wait => "Wait for the next response.",
            Self::PlayRingback => "Play ringback to the caller.",
            Self::ConnectEarlyMedia => "Connect early media if the response describes a session.",
            Self::Proceed => "Go on: acknowledge an answered INVITE and start its media.",
            Self::Redirect => "Send the request to the addresses in the Contact header field.",
            Self::FixRequest => "Correct the request as the response says, then send it again.",
            Self::Authenticate => "Send the request again with an Authorization header field.",
            Self::AuthenticateToProxy => "Send the request again with a Proxy-Authorization header field.",
            Self::CheckPermissions => "Check permissions, access lists and consent; the same request will fail again.",
            Self::CheckDestination => "Check the address that was called.",
            Self::Retry => "Send the request again later, and fail over if it keeps failing.",
            Self::TryNextRoute => "Try voicemail or the next route.",
            Self::Forward => "Forward the call as the callee has set for busy.",
            Self::Finish => "Do nothing: the request was ended on purpose.",
            Self::Renegotiate => "Offer another session description, with other codecs for instance.",
            Self::Failover => "Send the request to another server.",
            Self::End => "End the attempt, and try no other destination.",
        }
    }
}
