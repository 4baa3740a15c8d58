//! Ribbon's table, with the Q.850 cause of each code. Three phrases are `custom`. A star behind a code is a footnote's.

use sipcode::{Cause, SipStatus, ToStatus};

use crate::{Published, assert_is_table, differences, published};

#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
enum RibbonStatus {
    #[sip(400, "Bad Request", q850 = 41)]
    BadRequest,
    #[sip(401, "Unauthorized", q850 = 21)]
    Unauthorized,
    #[sip(402, "Payment Required", q850 = 21)]
    PaymentRequired,
    #[sip(403, "Forbidden", q850 = 21)]
    Forbidden,
    #[sip(404, "Not Found", q850 = 1)]
    NotFound,
    #[sip(405, "Method Not Allowed", q850 = 63)]
    MethodNotAllowed,
    #[sip(406, "Not Acceptable", q850 = 79)]
    NotAcceptable,
    #[sip(407, "Proxy Authentication Required", q850 = 21)]
    ProxyAuthenticationRequired,
    #[sip(408, "Request Timeout", q850 = 102)]
    RequestTimeout,
    #[sip(409, "Conflict", q850 = 41)]
    Conflict,
    #[sip(410, "Gone", q850 = 22)]
    Gone,
    #[sip(411, "Length Required", q850 = 127)]
    LengthRequired,
    #[sip(413, "Request Entity Too Long", custom, q850 = 127)]
    RequestEntityTooLong,
    #[sip(414, "Request - URI Too Long", custom, q850 = 127)]
    RequestURITooLong,
    #[sip(415, "Unsupported Media Type", q850 = 79)]
    UnsupportedMediaType,
    #[sip(416, "Unsupported URI Scheme", q850 = 127)]
    UnsupportedURIScheme,
    #[sip(417, "Unknown Resource Priority", custom, q850 = 31)]
    UnknownResourcePriority,
    #[sip(420, "Bad Extension", q850 = 127)]
    BadExtension,
    #[sip(421, "Extension Required", q850 = 127)]
    ExtensionRequired,
    #[sip(423, "Interval Too Brief", q850 = 127)]
    IntervalTooBrief,
    #[sip(480, "Temporarily Unavailable", q850 = 18)]
    TemporarilyUnavailable,
    #[sip(481, "Call/Transaction Does Not Exist", q850 = 41)]
    CallTransactionDoesNotExist,
    #[sip(482, "Loop Detected", q850 = 25)]
    LoopDetected,
    #[sip(483, "Too Many Hops", q850 = 25)]
    TooManyHops,
    #[sip(484, "Address Incomplete", q850 = 28)]
    AddressIncomplete,
    #[sip(485, "Ambiguous", q850 = 1)]
    Ambiguous,
    #[sip(486, "Busy Here", q850 = 17)]
    BusyHere,
    #[sip(487, "Request Terminated")]
    RequestTerminated,
    #[sip(488, "Not Acceptable Here", q850 = 31)]
    NotAcceptableHere,
}

fn table() -> Vec<Published> {
    let without_star = |row: Published| Published { code: row.code.trim_end_matches('*').to_owned(), ..row };
    published("ribbon.csv").into_iter().map(without_star).collect()
}

#[test]
fn the_variants_are_the_rows_of_the_table() {
    let table = table();
    assert_eq!(table.len(), 29);
    assert_is_table::<RibbonStatus>(&table);
}

#[test]
fn the_causes_are_those_of_the_table() {
    for (status, row) in RibbonStatus::ALL.iter().zip(table()) {
        let cause = row.cells["cause"].parse().ok().and_then(Cause::new);
        assert_eq!(status.q850(), cause, "{status}");
    }
}

#[test]
fn three_phrases_are_not_the_registered_ones() {
    let expected =
        [(413, "Request Entity Too Long"), (414, "Request - URI Too Long"), (417, "Unknown Resource Priority")];
    assert_eq!(differences::<RibbonStatus>(), expected);
}
