//! The derive macros of [`sipcode`](https://docs.rs/sipcode). Depend on that crate, which re-exports them.
//!
//! For those who change the macros: one derive is one straight way through these files, and each step uses only
//! what the earlier ones made.
//!
//! | file | step |
//! | --- | --- |
//! | `derive.rs` | the whole way in one function; unit tests and fuzz targets call it without a compiler |
//! | `input.rs` | tokens → the enum or struct as `syn` reads it; what can be saved of one with a syntax error |
//! | `attr/` | `#[sip(…)]` → arguments, by one tolerant grammar: `tokens.rs` (what a token says), `keys.rs` (the options), `values.rs` and `header.rs` (what a value means), `args.rs` (the arguments, and how a suggestion writes them), `grammar.rs` |
//! | `model.rs` | the enum as understood, mistakes included; it answers questions and judges nothing |
//! | `suggest.rs` | the attribute as it was probably meant; only suggestions that leave fewer mistakes are shown |
//! | `check/` | the rules; `mod.rs` makes errors of what they find, and `variant_rules.rs` and `type_rules.rs` say in which order they run and which silences which |
//! | `expand/` | the emitted code; also beside errors, so that one mistake gives one error |
//!
//! The macros hold no number, phrase or grammar of their own: they ask `sipcode-core`, as the library does at run time. The
//! golden files in `tests/golden` show what is emitted.

mod attr;
mod check;
mod derive;
mod expand;
mod input;
mod model;
mod suggest;

use self::attr::Derive;

/// Makes an enum a checked set of SIP status codes (RFC 3261 §7.2).
///
/// Every code is from 100 to 699, stands once, and is registered or marked as your own; every reason phrase may go on the wire.
/// Whatever breaks a rule does not compile. For errors and other answers see [`ToStatus`](derive@ToStatus).
///
/// ```
/// use sipcode::{SipStatus, StatusCode};
///
/// #[derive(SipStatus, Debug, PartialEq)]
/// #[sip(vendor = "Acme")]
/// enum AcmeStatus {
///     /// The callee is on another call.
///     #[sip(486)]
///     Busy,
///     /// Every channel of the trunk group is in use.
///     #[sip(497, "Trunk Group Full", action = Failover, q850 = 34)]
///     TrunkFull,
///     /// Any code that Acme does not define.
///     #[sip(other)]
///     Other(StatusCode),
/// }
///
/// assert_eq!(AcmeStatus::TrunkFull.to_string(), "497 Trunk Group Full");
/// assert_eq!(AcmeStatus::from(StatusCode::BUSY_HERE), AcmeStatus::Busy);
/// ```
///
/// - [What a code decides](#what-a-code-decides)
/// - [Options](#options)
/// - [Several variants with one code](#several-variants-with-one-code)
/// - [What the derive emits](#what-the-derive-emits)
/// - [Discriminants](#discriminants)
/// - [Errors](#errors)
///
/// # What a code decides
///
/// | the code is | without a phrase | with the registered phrase | with another phrase |
/// | --- | --- | --- | --- |
/// | registered, in a set | takes the registered one | fine | error, unless `custom` on the variant or `dialect` on the enum |
/// | registered, in answers | takes the registered one | fine | fine, unless it looks like a mistake; then `custom` on the variant says that it is none |
/// | not registered, `vendor` on the variant | error | – | fine |
/// | not registered, `vendor = "…"` on the type | error | – | fine; error if it is a registered code's phrase, letter case aside |
/// | not registered, unmarked | error | – | error |
///
/// A *set* is an enum with `SipStatus`; *answers* are the types with [`ToStatus`](derive@ToStatus). A phrase *looks like a
/// mistake* if it is another code's registered phrase (letter case aside) or a slip of the code's own: other letter case, a
/// few wrong letters, the same words in another order, or the phrase that HTTP has for that number. Under `dialect` such a
/// phrase is an error too, except that letter case may differ.
///
/// Registered are the codes of IANA's registry as of 2026-01-07, and 303, 409 and 411, which only RFC 2543 defines.
///
/// # Options
///
/// Of both derives. An option of the type stands in `#[sip(…)]` on the enum, one of a variant after the code and its phrase. On
/// a struct both share one `#[sip(…)]`, the code first. Several `#[sip(…)]` at one place count as one.
///
/// | option of the type | derive | meaning |
/// | --- | --- | --- |
/// | `class = ClientError` | both | every code is of this [`Class`](../sipcode/enum.Class.html) |
/// | `range = 450..=459` | both | every code is in this range |
/// | `vendor = "Acme"` | both | codes that are not registered are this vendor's; in a set also [`SipStatus::VENDOR`](../sipcode/trait.SipStatus.html#associatedconstant.VENDOR) |
/// | `crate = path` | both | where to find `sipcode`, if not at `::sipcode` |
/// | `dialect` | `SipStatus` | registered codes may have other phrases than the registered ones |
/// | `fallback` | `SipStatus` | an unknown code becomes the variant that RFC 3261 §8.1.3.2 says: 183 for a 1xx, else the x00 of its class. A variant must exist for each of these, and for 100 |
/// | `by_phrase` | `SipStatus` | several variants may have one code; [their phrases tell them apart](#several-variants-with-one-code) |
/// | `display = false` | `SipStatus` | no `Display` is emitted: you or `thiserror` write it |
/// | `complete` | `ToStatus` | every variant must carry [the header fields that its code requires](derive.ToStatus.html#header-fields) |
///
/// | option of a variant | derive | meaning |
/// | --- | --- | --- |
/// | `vendor` | both | the code is your own, not a registered one |
/// | `custom` | both | the code is registered, the phrase is your own |
/// | `q850 = 34` | both | the Q.850 [`Cause`](../sipcode/struct.Cause.html), instead of the one in RFC 3398 |
/// | `action = Failover` | both | the [`Action`](../sipcode/enum.Action.html) to take, instead of the one in the registry |
/// | `alternatives = [600, 603]` | `SipStatus` | codes that are also read as this variant; `code()` stays the first |
/// | `starts = "…"`, `ends = "…"` | `SipStatus` | with `by_phrase`: how the phrase of this variant [is recognized](#several-variants-with-one-code) |
/// | `other` | `SipStatus` | instead of a code, on the one variant that holds a `StatusCode`: it takes every code that no other variant has |
/// | `header("Name" = value)` | `ToStatus` | [a header field](derive.ToStatus.html#header-fields) of the answer |
/// | `transparent`, `transparent = field` | `ToStatus` | instead of a code: [the field answers](derive.ToStatus.html#transparent-variants) |
/// | `with = path` | `ToStatus` | instead of a code: [a function of the field](derive.ToStatus.html#transparent-variants) gives the code |
///
/// `other` does not go with `class`, `range` or `fallback`. The type of its field may have any name without parameters, as long as it
/// is `sipcode::StatusCode`.
///
/// # Several variants with one code
///
/// Under `by_phrase`, variants may share a code. The phrases of one code must differ, letter case aside, and only one variant of
/// a code may go without one (it takes the registered phrase). `custom` is not needed on variants that share a code.
/// [`SipStatus::from_line`](../sipcode/trait.SipStatus.html#method.from_line) reads a received status line back:
///
/// 1. the variant with the code and exactly this phrase, letter case aside;
/// 2. the variant with the code whose `starts` or `ends` fits the phrase: the longest, and of several the first;
/// 3. the variant with the code and the registered phrase;
/// 4. the variant with `other`;
/// 5. the variant of the other code that an unknown one is treated as (RFC 3261 §8.1.3.2).
///
/// A variant has at most one of `starts` and `ends`; its own phrase, which is what is sent, must fit it. `from_code` knows no
/// phrase: it gives the variant with the registered phrase, else the first in source order.
///
/// ```
/// use sipcode::{SipStatus, StatusCode, StatusLine};
///
/// #[derive(SipStatus, Debug, PartialEq)]
/// #[sip(by_phrase)]
/// enum Unavailable {
///     #[sip(480)]
///     Unknown,
///     #[sip(480, "Do Not Disturb")]
///     DoNotDisturb,
///     #[sip(480, "No Routes Found D11", ends = "D11")]
///     NoRoute,
/// }
///
/// let read = |line: &[u8]| Unavailable::from_line(&StatusLine::parse(line).unwrap());
/// assert_eq!(read(b"SIP/2.0 480 Do not disturb"), Some(Unavailable::DoNotDisturb));
/// assert_eq!(read(b"SIP/2.0 480 Route blocked D11"), Some(Unavailable::NoRoute));
/// assert_eq!(read(b"SIP/2.0 480 Gone Fishing"), Some(Unavailable::Unknown));
/// assert_eq!(Unavailable::from_code(StatusCode::TEMPORARILY_UNAVAILABLE), Some(Unavailable::Unknown));
/// ```
///
/// # What the derive emits
///
/// - On the enum itself, all `const`: `ALL`, `code`, `phrase`, `reason`, `status_line`, `from_code` and `recognize`.
/// - The traits [`ToStatus`](../sipcode/trait.ToStatus.html) and [`SipStatus`](../sipcode/trait.SipStatus.html);
///   [`FinalStatus`](../sipcode/trait.FinalStatus.html) or [`ProvisionalStatus`](../sipcode/trait.ProvisionalStatus.html), if
///   every code is on that side.
/// - `Display`: `486 Busy Here`.
/// - `TryFrom<u16>`; and `From` of the enum for `StatusCode` and for `u16`.
/// - From a `StatusCode`:
///
///   | the enum | `TryFrom<StatusCode>` | `From<StatusCode>` |
///   | --- | --- | --- |
///   | plain | by `from_code` | – |
///   | `fallback` with `class` or `range` | by `recognize` | – |
///   | `fallback` over all classes | never fails | by `recognize` |
///   | `other` | never fails | the variant with the code, else `Other(code)` |
///
/// - On the enum's page of documentation, a table of its codes; not where another crate re-exports the enum.
///
/// `from_code` finds exactly a code; `recognize` treats an unknown one as RFC 3261 §8.1.3.2 says. `ToStatus` comes with
/// `SipStatus`: an enum that derives both gets the compiler's error about two impls of `ToStatus`.
///
/// `==` and `Hash` are your own derives and compare variants, not codes. So `Other(StatusCode::BUSY_HERE)`, made by hand,
/// differs from `Busy`. The conversions never make it: they give `Busy`.
///
/// ```
/// # use sipcode::{SipStatus, StatusCode};
/// # #[derive(SipStatus, Debug, PartialEq)]
/// # enum Status {
/// #     #[sip(486)]
/// #     Busy,
/// #     #[sip(other)]
/// #     Other(StatusCode),
/// # }
/// assert_eq!(Status::from(StatusCode::BUSY_HERE), Status::Busy);
/// assert_ne!(Status::Other(StatusCode::BUSY_HERE), Status::Busy);
/// ```
///
/// The derive copies variants, `Copy` or not; so a set without `other` cannot implement `Drop`.
///
/// # Discriminants
///
/// No variant needs one: `u16::from(status)` gives the code. Written on every variant, each must equal its code (on `other` it may
/// be any number); then `as u16` gives the code too, and an editor shows the code where the variant is used. Beside `other`, Rust
/// asks for `#[repr(u16)]`.
///
/// ```
/// use sipcode::SipStatus;
///
/// #[derive(SipStatus)]
/// enum Rejection {
///     #[sip(486)]
///     Busy = 486,
///     #[sip(603)]
///     Declined = 603,
/// }
///
/// assert_eq!(Rejection::Busy as u16, 486);
/// ```
///
/// # Errors
///
/// Each mistake is one compiler error, at the wrong token, and the error suggests an attribute that compiles:
///
/// ```text
/// error: 201 is not registered with IANA; "Accepted" is the reason phrase of 202
///        help: write `#[sip(202)]`, or for a code of your own `#[sip(201, "Accepted", vendor)]`
/// ```
///
/// ```compile_fail
/// #[derive(sipcode::SipStatus)]
/// enum Status {
///     #[sip(201, "Accepted")]
///     Accepted,
/// }
/// ```
///
/// The repository's `docs/rules.md` lists every rule with its error.
#[proc_macro_derive(SipStatus, attributes(sip))]
pub fn derive_sip_status(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    derive::sip_status(input.into()).into()
}

/// Makes an enum or a struct answer with SIP statuses (RFC 3261 §7.2): a code, a reason phrase and header fields.
///
/// It is for errors, beside `thiserror`. Fields, generic parameters and discriminants are free, and a code may stand on
/// several variants, because no code has to lead back to a variant. For a set of codes see [`SipStatus`](derive@SipStatus).
///
/// ```
/// use sipcode::ToStatus;
///
/// #[derive(ToStatus)]
/// #[sip(complete)]
/// enum RegisterError {
///     #[sip(404, "Unknown User")]
///     UnknownUser(String),
///     #[sip(423, header("Min-Expires" = min))]
///     TooBrief { asked: u32, min: u32 },
///     #[sip(503, action = TryNextRoute, header("Retry-After" = 5))]
///     Database(std::io::Error),
/// }
///
/// let mut head = String::new();
/// RegisterError::TooBrief { asked: 5, min: 60 }.write_head(&mut head)?;
/// assert_eq!(head, "SIP/2.0 423 Interval Too Brief\r\nMin-Expires: 60\r\n");
/// # Ok::<(), std::fmt::Error>(())
/// ```
///
/// The options, and what a code and its phrase may be, are in the
/// [tables of `SipStatus`](derive.SipStatus.html#options). The derive emits the trait
/// [`ToStatus`](../sipcode/trait.ToStatus.html), and [`FinalStatus`](../sipcode/trait.FinalStatus.html) or
/// [`ProvisionalStatus`](../sipcode/trait.ProvisionalStatus.html) if every code is on that side and no variant is
/// marked `transparent` or `with`.
///
/// A struct is one answer. Its attribute has the code first, then options of the type and of a variant:
///
/// ```
/// use sipcode::ToStatus;
///
/// #[derive(ToStatus)]
/// #[sip(497, "Trunk Group Full", vendor = "Acme", header("X-Trunk" = name))]
/// struct TrunkFull {
///     name: String,
/// }
///
/// let error = TrunkFull { name: "east".to_owned() };
/// assert_eq!(error.status_line().to_string(), "SIP/2.0 497 Trunk Group Full");
/// ```
///
/// # Header fields
///
/// `header("Min-Expires" = min)` adds a header field. A variant may have any number of them, and a name may stand several times.
///
/// | part | rule |
/// | --- | --- |
/// | name | a string literal, a token of RFC 3261. A compact form (`"c"`) and a known name with another letter case or one wrong letter are errors. `custom` behind the pair says that the name is meant: `header("Paths" = x, custom)`. Names with `X-` and `P-` are free |
/// | refused names | `Via`, `From`, `To`, `Call-ID`, `CSeq` and `Content-Length`: the SIP stack writes them |
/// | value | an expression whose type implements `Display`, or an `Option` of one; `None` leaves the field out |
/// | in scope | `self`, and the fields by reference: `min`; for a tuple `_0`, `_1` |
/// | not in a value | `return`, `?` and `.await` |
/// | `later` | `header("WWW-Authenticate" = later)`: the stack adds the field, so the derive emits nothing. A field of the variant that is called `later` is written `(later)` |
///
/// Generic parameters need the bound `Display` from you. A `static` or `const` in scope with the name of a field is a compiler
/// error at that name, because no pattern may bind it. At run time nothing in a value can end the line: each byte below 0x20, and 0x7F, is
/// written as a space.
///
/// ```
/// use sipcode::ToStatus;
///
/// #[derive(ToStatus)]
/// enum Refusal {
///     #[sip(405, header("Allow" = _0.join(", ")))]
///     Method(Vec<String>),
///     #[sip(503, header("Retry-After" = seconds), header("X-Attempts" = *attempts + 1))]
///     Overloaded { seconds: Option<u32>, attempts: u32 },
/// }
///
/// let mut head = String::new();
/// Refusal::Overloaded { seconds: None, attempts: 2 }.write_head(&mut head)?;
/// assert_eq!(head, "SIP/2.0 503 Service Unavailable\r\nX-Attempts: 3\r\n");
/// # Ok::<(), std::fmt::Error>(())
/// ```
///
/// `complete` on the type demands the header fields that each code requires
/// ([`Registered::required_headers`](../sipcode/struct.Registered.html#structfield.required_headers)). `later` counts as one; an
/// `Option` does not, and is a compiler error at the value. Variants with `transparent` or `with` are not checked.
///
/// # Transparent variants
///
/// Instead of a code, a variant or a struct may leave the answer to one of its fields:
///
/// | attribute | who answers |
/// | --- | --- |
/// | `transparent` | the only field |
/// | `transparent = error`, `transparent = 1` | this field, by name or index, among any others |
/// | `with = path` | the function `path`, called as `path(field)` with a reference to the only field; it gives a `StatusCode` |
/// | `transparent = error, with = path` | the same with this field |
///
/// A field that answers by itself implements `ToStatus`: another error, a `StatusCode`, a reference, `Infallible`, or with the
/// feature `alloc` an `Answer`, `Box`, `Rc` or `Arc`. Behind these words may stand `q850`, `action` and `header`. A header
/// field given here replaces the inner answer's of the same name (letter case aside); `later` replaces it too, a `None` does not.
///
/// ```
/// use sipcode::{StatusCode, ToStatus};
///
/// #[derive(ToStatus)]
/// enum CallError {
///     /// What another server answered.
///     #[sip(transparent)]
///     Upstream(StatusCode),
///     #[sip(transparent = error, with = DbError::status, action = Retry)]
///     Database { error: DbError, query: String },
/// }
///
/// enum DbError {
///     Locked,
/// }
///
/// impl DbError {
///     fn status(&self) -> StatusCode {
///         StatusCode::SERVICE_UNAVAILABLE
///     }
/// }
///
/// let error = CallError::Database { error: DbError::Locked, query: "SELECT 1".to_owned() };
/// assert_eq!(error.code(), 503);
/// assert_eq!(CallError::Upstream(StatusCode::BUSY_HERE).reason(), "Busy Here");
/// ```
///
/// For a field whose type is a type parameter (also behind `&`, `&mut`, `Box`, `Rc` or `Arc`) the derive adds the bound
/// `ToStatus`. Any other type must implement it.
///
/// # Errors
///
/// As with [`SipStatus`](derive@SipStatus), each mistake is one compiler error, at the wrong token:
///
/// ```text
/// error: 423 must carry `Min-Expires`, and `complete` demands it
///        help: write `#[sip(423, header("Min-Expires" = min_expires))]`
/// ```
///
/// ```compile_fail
/// #[derive(sipcode::ToStatus)]
/// #[sip(complete)]
/// enum RegisterError {
///     #[sip(423)]
///     TooBrief { min_expires: u32 },
/// }
/// ```
#[proc_macro_derive(ToStatus, attributes(sip))]
pub fn derive_to_status(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    derive::to_status(input.into()).into()
}

/// What `cargo doc` shows of a set.
#[doc(hidden)]
#[proc_macro]
pub fn page_of_a_set(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    derive::page(input.into(), Derive::Set).into()
}

/// What `cargo doc` shows of answers.
#[doc(hidden)]
#[proc_macro]
pub fn page_of_answers(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    derive::page(input.into(), Derive::Answers).into()
}
