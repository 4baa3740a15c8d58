#[cfg(feature = "alloc")]
use alloc::{boxed::Box, rc::Rc, vec::Vec};
use core::convert::Infallible;
use core::fmt;

use sipcode_core::__private::whole;

use crate::q850::CauseMap;
use crate::{Action, Cause, Class, HeaderField, Location, ReasonPhrase, StatusCode, StatusLine};

/// Anything that answers with a SIP status: a code, its reason phrase (RFC 3261 §7.2), and the header fields that belong to
/// them.
///
/// Derived together with [`SipStatus`](crate::SipStatus), by itself for errors, and implemented for [`StatusCode`],
/// [`StatusLine`] and `Answer` (feature `alloc`). Only the code must be given. The phrase is a [`ReasonPhrase`], so nothing that
/// implements the trait can carry a phrase that may not go on the wire.
///
/// # Example
///
/// ```
/// use sipcode::{Action, Class, HeaderField, ReasonPhrase, StatusCode, ToStatus};
///
/// struct Overloaded {
///     seconds: u32,
/// }
///
/// impl ToStatus for Overloaded {
///     fn code(&self) -> StatusCode {
///         StatusCode::SERVICE_UNAVAILABLE
///     }
///
///     fn header_fields(&self, write: &mut dyn FnMut(HeaderField<'_>)) {
///         write(HeaderField::from_static("Retry-After", &self.seconds));
///     }
/// }
///
/// let status: &dyn ToStatus = &Overloaded { seconds: 5 };
/// assert_eq!(status.class(), Class::ServerError);
/// assert_eq!(status.action(), Action::Failover);
/// let mut head = String::new();
/// status.write_head(&mut head)?;
/// assert_eq!(head, "SIP/2.0 503 Service Unavailable\r\nRetry-After: 5\r\n");
/// # Ok::<(), core::fmt::Error>(())
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

    /// The reason phrase (RFC 3261 §7.2): the registered one, or the empty one, unless the status has its own.
    ///
    /// ```
    /// use sipcode::{ReasonPhrase, StatusCode, ToStatus};
    ///
    /// assert_eq!(Ok(ToStatus::phrase(&StatusCode::OK)), ReasonPhrase::new("OK"));
    /// ```
    #[inline]
    fn phrase(&self) -> ReasonPhrase<'_> {
        ReasonPhrase::canonical(self.code())
    }

    /// The reason phrase as text (RFC 3261 §7.2).
    ///
    /// ```
    /// use sipcode::{StatusCode, ToStatus};
    ///
    /// assert_eq!(ToStatus::reason(&StatusCode::OK), "OK");
    /// ```
    #[inline]
    fn reason(&self) -> &str {
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
    /// assert_eq!(StatusCode::BUSY_HERE.q850(), Cause::new(17));
    /// ```
    #[inline]
    fn q850(&self) -> Option<Cause> {
        self.q850_by(&CauseMap::RFC_3398)
    }

    /// The Q.850 cause by another map than that of RFC 3398: a variant's own `q850`, else [`CauseMap::cause`].
    ///
    /// ```
    /// use sipcode::q850::{Cause, CauseMap};
    /// use sipcode::{StatusCode, ToStatus};
    ///
    /// const MAP: CauseMap = CauseMap::RFC_3398.with_cause(StatusCode::BUSY_HERE, Some(Cause::NORMAL_UNSPECIFIED));
    /// assert_eq!(StatusCode::BUSY_HERE.q850_by(&MAP), Some(Cause::NORMAL_UNSPECIFIED));
    /// ```
    #[inline]
    fn q850_by(&self, map: &CauseMap) -> Option<Cause> {
        map.cause(self.code())
    }

    /// The location that goes with [`q850`](Self::q850): network for 4xx and 5xx, user for 6xx, and none below 400 or where
    /// there is no cause (RFC 3398 §8.2.6.1).
    ///
    /// ```
    /// use sipcode::{Location, StatusCode, ToStatus};
    ///
    /// assert_eq!(StatusCode::DECLINE.q850_location(), Some(Location::User));
    /// ```
    #[inline]
    fn q850_location(&self) -> Option<Location> {
        self.q850().and(self.class().cause_location())
    }

    /// What the status means to whoever defined it: the doc comment of a derived enum's variant, without what a macro makes, as in
    /// `#[doc = concat!(…)]`.
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
    /// assert_eq!(Status::Busy.docs(), Some("The callee is on another call."));
    /// assert_eq!(StatusCode::BUSY_HERE.docs(), None);
    /// # }
    /// ```
    #[inline]
    fn docs(&self) -> Option<&'static str> {
        None
    }

    /// The status line that answers with this status (RFC 3261 §7.2).
    ///
    /// ```
    /// use sipcode::{StatusCode, ToStatus};
    ///
    /// assert_eq!(ToStatus::status_line(&StatusCode::BUSY_HERE).to_string(), "SIP/2.0 486 Busy Here");
    /// ```
    #[inline]
    fn status_line(&self) -> StatusLine<'_> {
        StatusLine::new(self.code(), self.phrase())
    }

    /// Gives the header fields that belong to the status, one after the other: `Min-Expires` to a 423, for instance (RFC 3261
    /// §21.4.17). None, unless the status has some.
    ///
    /// ```
    /// use sipcode::{HeaderField, StatusCode, ToStatus};
    ///
    /// struct NotAllowed;
    ///
    /// impl ToStatus for NotAllowed {
    ///     fn code(&self) -> StatusCode {
    ///         StatusCode::METHOD_NOT_ALLOWED
    ///     }
    ///
    ///     fn header_fields(&self, write: &mut dyn FnMut(HeaderField<'_>)) {
    ///         write(HeaderField::from_static("Allow", &"INVITE, ACK, CANCEL, BYE"));
    ///     }
    /// }
    ///
    /// let mut names = Vec::new();
    /// NotAllowed.header_fields(&mut |field| names.push(field.name().to_owned()));
    /// assert_eq!(names, ["Allow"]);
    /// ```
    #[inline]
    fn header_fields(&self, write: &mut dyn FnMut(HeaderField<'_>)) {
        let _ = write;
    }

    /// Writes the status line and the header fields, each with its CRLF. The rest of the response follows: `Via`, `From`, `To`,
    /// `Call-ID`, `CSeq`, and what else the request asks for (RFC 3261 §8.2.6).
    ///
    /// # Errors
    ///
    /// When `out` or the value of a header field has one.
    ///
    /// ```
    /// use sipcode::{StatusCode, ToStatus};
    ///
    /// let mut head = String::new();
    /// StatusCode::OK.write_head(&mut head)?;
    /// assert_eq!(head, "SIP/2.0 200 OK\r\n");
    /// # Ok::<(), core::fmt::Error>(())
    /// ```
    fn write_head(&self, out: &mut dyn fmt::Write) -> fmt::Result {
        write_line(&self.status_line(), out)?;
        let mut result = Ok(());
        self.header_fields(&mut |field| {
            if result.is_ok() {
                result = field.write_line(out);
            }
        });
        result
    }

    /// Appends what [`write_head`](Self::write_head) writes. A header field whose value cannot be written is left out.
    ///
    /// ```
    /// use sipcode::{StatusCode, ToStatus};
    ///
    /// let mut message = Vec::new();
    /// StatusCode::OK.append_head(&mut message);
    /// assert_eq!(message, b"SIP/2.0 200 OK\r\n");
    /// ```
    #[cfg(feature = "alloc")]
    fn append_head(&self, out: &mut Vec<u8>) {
        self.status_line().append_to(out);
        self.header_fields(&mut |field| {
            let before = out.len();
            if field.write_line(&mut Appended(out)).is_err() {
                out.truncate(before);
            }
        });
    }
}

/// The line with its CRLF, without the formatting machinery.
fn write_line(line: &StatusLine<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    if let Some(whole) = whole(line) {
        return out.write_str(whole);
    }
    let parts = ["SIP/2.0 ", line.code().as_str(), " ", line.phrase().as_str(), "\r\n"];
    parts.iter().try_for_each(|part| out.write_str(part))
}

#[cfg(feature = "alloc")]
struct Appended<'a>(&'a mut Vec<u8>);

#[cfg(feature = "alloc")]
impl fmt::Write for Appended<'_> {
    #[inline]
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.extend_from_slice(text.as_bytes());
        Ok(())
    }
}

/// Answers with the registered phrase, or the empty one.
impl ToStatus for StatusCode {
    #[inline]
    fn code(&self) -> StatusCode {
        *self
    }
}

/// Answers with itself.
impl ToStatus for StatusLine<'_> {
    #[inline]
    fn code(&self) -> StatusCode {
        self.code()
    }

    #[inline]
    fn phrase(&self) -> ReasonPhrase<'_> {
        self.phrase()
    }

    #[inline]
    fn status_line(&self) -> StatusLine<'_> {
        *self
    }
}

/// Never answers.
impl ToStatus for Infallible {
    fn code(&self) -> StatusCode {
        match *self {}
    }
}

macro_rules! answers_as_the_inner_type {
    ($($pointer:ty),+) => {$(
        /// Answers as what it points to.
        impl<T: ToStatus + ?Sized> ToStatus for $pointer {
            #[inline]
            fn code(&self) -> StatusCode {
                T::code(self)
            }

            #[inline]
            fn phrase(&self) -> ReasonPhrase<'_> {
                T::phrase(self)
            }

            #[inline]
            fn reason(&self) -> &str {
                T::reason(self)
            }

            #[inline]
            fn class(&self) -> Class {
                T::class(self)
            }

            #[inline]
            fn action(&self) -> Action {
                T::action(self)
            }

            #[inline]
            fn q850(&self) -> Option<Cause> {
                T::q850(self)
            }

            #[inline]
            fn q850_by(&self, map: &CauseMap) -> Option<Cause> {
                T::q850_by(self, map)
            }

            #[inline]
            fn q850_location(&self) -> Option<Location> {
                T::q850_location(self)
            }

            #[inline]
            fn docs(&self) -> Option<&'static str> {
                T::docs(self)
            }

            #[inline]
            fn status_line(&self) -> StatusLine<'_> {
                T::status_line(self)
            }

            #[inline]
            fn header_fields(&self, write: &mut dyn FnMut(HeaderField<'_>)) {
                T::header_fields(self, write);
            }

            #[inline]
            fn write_head(&self, out: &mut dyn fmt::Write) -> fmt::Result {
                T::write_head(self, out)
            }

            #[cfg(feature = "alloc")]
            #[inline]
            fn append_head(&self, out: &mut Vec<u8>) {
                T::append_head(self, out);
            }
        }
    )+};
}

answers_as_the_inner_type!(&T, &mut T);
#[cfg(feature = "alloc")]
answers_as_the_inner_type!(Box<T>, Rc<T>);
#[cfg(all(feature = "alloc", target_has_atomic = "ptr"))]
answers_as_the_inner_type!(alloc::sync::Arc<T>);
