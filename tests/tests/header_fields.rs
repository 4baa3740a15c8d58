//! Header fields that the derive writes, on variants, structs and delegates.

use std::fmt;

use sipcode::{Action, Cause, Class, FinalStatus, HeaderField, StatusCode, ToStatus};

fn head(status: &dyn ToStatus) -> Vec<String> {
    let mut head = String::new();
    status.write_head(&mut head).expect("a string takes all");
    head.split_terminator("\r\n").map(str::to_owned).collect()
}

/// A value that borrows, with a method of its own.
struct Line<'a>(&'a str);

impl fmt::Display for Line<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Line<'_> {
    fn length(&self) -> usize {
        self.0.len()
    }
}

const SECONDS: u32 = 7;

fn pair<A: Into<u32>, B: Into<u32>>(one: A, other: B) -> u32 {
    one.into() + other.into()
}

trait Sum<A, B> {
    fn sum(one: A, other: B) -> u32;
}

impl Sum<Self, Self> for u8 {
    fn sum(one: Self, other: Self) -> u32 {
        u32::from(one) + u32::from(other)
    }
}

#[derive(ToStatus)]
enum Failure<'a, T: fmt::Display> {
    #[sip(423, header("Min-Expires" = min))]
    TooBrief { asked: u32, min: u32 },
    #[sip(503, "Overloaded", header("Retry-After" = _0), header("X-Load" = _1 * 2))]
    Overloaded(Option<u32>, u32),
    #[sip(401, header("WWW-Authenticate" = later), header("X-Why" = later))]
    Unauthorized,
    #[sip(480, header("X-Text" = text), header("X-Length" = text.length()), header("X-Text" = text.0), header("X-Str" = *text.0))]
    Unavailable { text: Line<'a> },
    #[sip(500, header("X-Held" = _0), header("X-Constant" = SECONDS), header("X-Text" = "as it is"))]
    Broken(T),
    #[sip(400, header("X-Name" = format_args!("{}/{}", self.code(), name.as_deref().unwrap_or("-"))))]
    BadRequest { name: Option<String> },
    #[sip(404, header("X-Later" = (later)))]
    NotFound { later: bool },
    #[sip(486)]
    Busy,
    #[sip(403, header("X-Size" = size_of::<(u8, u8)>()), header("X-Pair" = pair::<u8, u16>(1, 2)),
        header("X-Path" = <u8 as Sum<u8, u8>>::sum(3, 4)), header("X-Root" = ::core::cmp::max(5, 6)))]
    Forbidden,
    #[sip(405, header("Paths" = "/", custom), header("X-Option" = _0), header("X-Deep" = Some(&_0).and_then(|deep| ***deep)))]
    NotAllowed(&'a Option<u8>),
}

type Plain<'a> = Failure<'a, u8>;

#[test]
fn the_fields_of_a_variant_are_written_in_source_order() {
    assert_eq!(head(&Plain::TooBrief { asked: 5, min: 60 }), ["SIP/2.0 423 Interval Too Brief", "Min-Expires: 60"]);
    let broken = Failure::Broken('x');
    let lines = ["SIP/2.0 500 Server Internal Error", "X-Held: x", "X-Constant: 7", "X-Text: as it is"];
    assert_eq!(head(&broken), lines);
    assert_eq!(head(&Plain::Busy), ["SIP/2.0 486 Busy Here"]);
    let computed = ["SIP/2.0 403 Forbidden", "X-Size: 2", "X-Pair: 3", "X-Path: 7", "X-Root: 6"];
    assert_eq!(head(&Plain::Forbidden), computed);
    assert_eq!(head(&Plain::NotFound { later: true }), ["SIP/2.0 404 Not Found", "X-Later: true"]);
}

#[test]
fn an_option_is_left_out_where_it_holds_nothing() {
    assert_eq!(head(&Plain::Overloaded(Some(5), 4)), ["SIP/2.0 503 Overloaded", "Retry-After: 5", "X-Load: 8"]);
    assert_eq!(head(&Plain::Overloaded(None, 4)), ["SIP/2.0 503 Overloaded", "X-Load: 8"]);
    let (some, none) = (Some(5), None);
    assert_eq!(head(&Plain::NotAllowed(&some))[1..], ["Paths: /", "X-Option: 5", "X-Deep: 5"]);
    assert_eq!(head(&Plain::NotAllowed(&none))[1..], ["Paths: /"]);
}

#[test]
fn what_comes_later_is_not_written() {
    assert_eq!(head(&Plain::Unauthorized), ["SIP/2.0 401 Unauthorized"]);
}

#[test]
fn a_value_is_any_expression_over_the_fields_and_self() {
    let unavailable = Plain::Unavailable { text: Line("gone") };
    assert_eq!(head(&unavailable)[1..], ["X-Text: gone", "X-Length: 4", "X-Text: gone", "X-Str: gone"]);
    assert_eq!(head(&Plain::BadRequest { name: None })[1..], ["X-Name: 400/-"]);
    assert_eq!(head(&Plain::BadRequest { name: Some("a".to_owned()) })[1..], ["X-Name: 400/a"]);
}

#[test]
fn no_value_can_end_a_line() {
    let controls: String = (0..=0x7f_u8).map(char::from).collect();
    let lines = head(&Plain::Unavailable { text: Line(&controls) });
    let expected: String =
        controls.chars().map(|letter| if letter.is_ascii_control() { ' ' } else { letter }).collect();
    assert_eq!(lines[1], format!("X-Text: {expected}"));
    assert_eq!(lines.len(), 5);
}

/// The code of the failure of a data base.
#[derive(Debug)]
struct DbError {
    is_full: bool,
}

impl DbError {
    fn status(&self) -> StatusCode {
        if self.is_full { StatusCode::SERVICE_UNAVAILABLE } else { StatusCode::SERVER_INTERNAL_ERROR }
    }
}

fn code_of(text: &str) -> StatusCode {
    StatusCode::try_from(text).unwrap_or(StatusCode::SERVER_INTERNAL_ERROR)
}

/// There are too many calls.
#[derive(ToStatus)]
#[sip(503, "Too Many Calls", action = TryNextRoute, q850 = 42, header("Retry-After" = seconds), header("Warning" = "399 acme \"full\""))]
struct Full {
    seconds: u32,
}

#[derive(ToStatus)]
enum Proxy<E> {
    #[sip(transparent)]
    Plain(E),
    #[sip(transparent = error, header("retry-after" = after, custom), header("X-At" = at))]
    Upstream { at: u8, error: Full, after: Option<u32> },
    #[sip(transparent = 1, header("Retry-After" = later), action = End, q850 = 31)]
    Later(u8, Full),
    #[sip(transparent = error, with = DbError::status, header("X-Db" = format_args!("{error:?}")))]
    Database { error: DbError, query: String },
    #[sip(with = code_of)]
    Script(String),
    #[sip(404)]
    NotFound,
}

#[test]
fn an_inner_answer_keeps_its_phrase_and_its_header_fields() {
    let inner = Proxy::Plain(Full { seconds: 9 });
    let lines = ["SIP/2.0 503 Too Many Calls", "Retry-After: 9", "Warning: 399 acme \"full\""];
    assert_eq!(head(&inner), lines);
    assert_eq!((inner.action(), inner.q850()), (Action::TryNextRoute, Cause::new(42)));
    assert_eq!(inner.docs(), Some("There are too many calls."));
}

#[test]
fn a_header_field_given_replaces_the_inner_one_of_its_name() {
    let upstream = |after| Proxy::<Full>::Upstream { at: 3, error: Full { seconds: 9 }, after };
    let replaced = head(&upstream(Some(5)));
    assert_eq!(replaced[1..], ["retry-after: 5", "X-At: 3", "Warning: 399 acme \"full\""]);
    let kept = head(&upstream(None));
    assert_eq!(kept[1..], ["X-At: 3", "Retry-After: 9", "Warning: 399 acme \"full\""]);
    let later = Proxy::<Full>::Later(1, Full { seconds: 9 });
    assert_eq!(head(&later), ["SIP/2.0 503 Too Many Calls", "Warning: 399 acme \"full\""]);
    assert_eq!((later.action(), later.q850()), (Action::End, Cause::new(31)));
    assert!(matches!(later, Proxy::Later(1, _)));
}

/// Written by hand, in the compact form.
struct Moved;

impl ToStatus for Moved {
    fn code(&self) -> StatusCode {
        StatusCode::MOVED_TEMPORARILY
    }

    fn header_fields(&self, write: &mut dyn FnMut(HeaderField<'_>)) {
        write(HeaderField::from_static("m", &"sip:inner"));
    }
}

#[test]
fn a_header_field_given_replaces_the_compact_form_of_the_inner_one() {
    #[derive(ToStatus)]
    #[sip(transparent, header("Contact" = "sip:outer"))]
    struct Redirected(Moved);
    assert_eq!(head(&Redirected(Moved))[1..], ["Contact: sip:outer"]);
}

#[test]
fn a_function_answers_for_what_it_is_given() {
    let database = Proxy::<Full>::Database { error: DbError { is_full: true }, query: String::new() };
    assert_eq!(head(&database), ["SIP/2.0 503 Service Unavailable", "X-Db: DbError { is_full: true }"]);
    assert_eq!(head(&Proxy::<Full>::Script("404".to_owned())), ["SIP/2.0 404 Not Found"]);
    assert_eq!(Proxy::<Full>::Script("x".to_owned()).code(), StatusCode::SERVER_INTERNAL_ERROR);
    assert_eq!(Proxy::<Full>::NotFound.reason(), "Not Found");
    let Proxy::Database { query, .. } = database else { unreachable!() };
    assert_eq!(query, "");
}

#[derive(ToStatus)]
#[sip(complete)]
enum Complete<'a> {
    #[sip(423, header("min-expires" = min, custom))]
    TooBrief { min: &'a u32 },
    #[sip(407, header("Proxy-Authenticate" = later))]
    ProxyAuthenticationRequired,
    #[sip(421, header("Require" = "timer"), header("X-Why" = why))]
    ExtensionRequired { why: Option<u8> },
    #[sip(transparent)]
    Upstream(StatusCode),
    #[sip(486)]
    Busy,
}

#[test]
fn complete_changes_nothing_at_run_time() {
    assert_eq!(head(&Complete::TooBrief { min: &5 }), ["SIP/2.0 423 Interval Too Brief", "min-expires: 5"]);
    assert_eq!(head(&Complete::ProxyAuthenticationRequired).len(), 1);
    assert_eq!(head(&Complete::ExtensionRequired { why: None }), ["SIP/2.0 421 Extension Required", "Require: timer"]);
    assert_eq!(head(&Complete::Upstream(StatusCode::UNAUTHORIZED)), ["SIP/2.0 401 Unauthorized"]);
    assert_eq!(head(&Complete::Busy).len(), 1);
}

#[derive(ToStatus)]
#[sip(486)]
struct Busy;

/// The callee has gone.
#[derive(ToStatus)]
#[sip(410, "Gone for Good", header("X-Who" = _0))]
struct Gone<T>(T)
where
    T: fmt::Display;

#[derive(ToStatus)]
#[sip(497, "Trunk Full", vendor)]
struct TrunkFull {}

#[derive(ToStatus)]
#[sip(498, "Trunk Barred", vendor = "Acme", class = ClientError)]
struct TrunkBarred;

#[cfg(feature = "alloc")]
#[derive(ToStatus)]
#[sip(transparent)]
struct Wrapped<T>(Box<T>)
where
    Box<T>: ToStatus;

#[derive(ToStatus)]
#[sip(transparent = code, header("X-At" = at))]
struct Relayed {
    at: u8,
    code: StatusCode,
}

#[test]
fn a_struct_is_an_answer() {
    fn is_final(answer: impl FinalStatus) -> StatusCode {
        answer.code()
    }
    assert_eq!(is_final(Busy), StatusCode::BUSY_HERE);
    let gone = Gone("alice");
    assert_eq!(head(&gone), ["SIP/2.0 410 Gone for Good", "X-Who: alice"]);
    assert_eq!((gone.docs(), gone.class()), (Some("The callee has gone."), Class::ClientError));
    assert_eq!(head(&TrunkFull {}), ["SIP/2.0 497 Trunk Full"]);
    assert_eq!(head(&TrunkBarred), ["SIP/2.0 498 Trunk Barred"]);
    let relayed = Relayed { at: 1, code: StatusCode::GONE };
    assert_eq!(head(&relayed), ["SIP/2.0 410 Gone", "X-At: 1"]);
}

#[cfg(feature = "alloc")]
#[test]
fn a_struct_may_wrap_an_answer_in_a_box() {
    assert_eq!(head(&Wrapped(Box::new(Busy))), ["SIP/2.0 486 Busy Here"]);
}

/// Two header fields of one variant, whose values name the field in the call of the macro and in its body.
macro_rules! failure {
    ($name:ident, $field:ident, $value:expr) => {
        #[derive(ToStatus)]
        enum $name {
            #[sip(423, header("Min-Expires" = min), header("X-Field" = $field), header("X-Value" = $value))]
            TooBrief { $field: u32 },
        }
    };
}

failure!(Renamed, min, self.code().as_u16() + u16::try_from(*min).unwrap_or(0));

#[test]
fn a_field_is_named_by_the_macro_and_by_its_call() {
    let lines = ["SIP/2.0 423 Interval Too Brief", "Min-Expires: 60", "X-Field: 60", "X-Value: 483"];
    assert_eq!(head(&Renamed::TooBrief { min: 60 }), lines);
}

/// What a macro was given as a whole stays one, whatever stands beside it.
macro_rules! whole {
    ($name:ident, $expression:expr, $type:ty) => {
        #[derive(ToStatus)]
        enum $name {
            #[sip(503, header("X-Twice" = $expression * 2), header("X-Less" = -$expression), header("X-As" = $expression as u8))]
            Numbers,
            #[sip(503, header("X-Size" = size_of::<&$type>() > 0))]
            Size,
        }
    };
}

whole!(Whole, 1_i32 + 2, dyn Send + Sync);

#[test]
fn a_fragment_of_a_macro_is_a_whole() {
    assert_eq!(head(&Whole::Numbers)[1..], ["X-Twice: 6", "X-Less: -3", "X-As: 3"]);
    assert_eq!(head(&Whole::Size)[1..], ["X-Size: true"]);
}

/// Fields with the names of what the derive emits around the values.
#[derive(ToStatus)]
#[sip(503, header("X-One" = __sip_field1), header("X-Two" = __sip_field0), header("X-Three" = __sip_write))]
#[sip(header("X-Four" = plain))]
struct NamedAsEmitted {
    plain: u8,
    __sip_field1: u8,
    __sip_field0: u8,
    __sip_write: u8,
}

#[test]
fn fields_mean_themselves_whatever_they_are_called() {
    let status = NamedAsEmitted { plain: 4, __sip_field1: 1, __sip_field0: 2, __sip_write: 3 };
    let lines = ["SIP/2.0 503 Service Unavailable", "X-One: 1", "X-Two: 2", "X-Three: 3", "X-Four: 4"];
    assert_eq!(head(&status), lines);
}
