//! The grammar of RFC 3326 §2 and RFC 3261 §25.1, rule by rule, and a reader of ABNF that tries every way a rule can match.

use std::sync::LazyLock;

use Rule::{ButNot, Byte, Either, Literal, Repeat, Sequence};

/// A rule of ABNF (RFC 2234).
pub(crate) enum Rule {
    Byte(fn(u8) -> bool),
    /// RFC 2234 §2.3: compared without case.
    Literal(&'static str),
    Sequence(Vec<Rule>),
    Either(Vec<Rule>),
    /// `least*most rule`
    Repeat(usize, usize, Box<Rule>),
    /// What the rule matches, these texts left out.
    ButNot(&'static [&'static str], Box<Rule>),
}

/// Offsets in a line of less than 128 bytes, one bit each.
type Offsets = u128;

impl Rule {
    fn matches(&self, line: &[u8]) -> bool {
        assert!(line.len() < 128);
        self.ends(line, 1) & 1 << line.len() != 0
    }

    /// Wherever a match may end that starts at one of these offsets.
    fn ends(&self, line: &[u8], starts: Offsets) -> Offsets {
        if starts == 0 {
            return 0;
        }
        match self {
            Byte(belongs) => step(line, starts, *belongs),
            Literal(text) => text
                .bytes()
                .fold(starts, |starts, expected| step(line, starts, |byte| byte.eq_ignore_ascii_case(&expected))),
            Sequence(rules) => rules.iter().fold(starts, |starts, rule| rule.ends(line, starts)),
            Either(rules) => rules.iter().fold(0, |ends, rule| ends | rule.ends(line, starts)),
            Repeat(least, most, rule) => {
                let mut ends = (0..*least).fold(starts, |starts, _| rule.ends(line, starts));
                let mut newest = ends;
                for _ in *least..*most {
                    newest = rule.ends(line, newest) & !ends;
                    if newest == 0 {
                        break;
                    }
                    ends |= newest;
                }
                ends
            }
            ButNot(names, rule) => each(starts).fold(0, |ends, start| {
                let is_name = |end: &usize| {
                    let matched = &line[start..*end];
                    names.iter().any(|name| name.as_bytes().eq_ignore_ascii_case(matched))
                };
                let matched = rule.ends(line, 1 << start);
                each(matched).filter(|end| !is_name(end)).fold(ends, |ends, end| ends | 1 << end)
            }),
        }
    }
}

/// Wherever a byte that belongs is left behind.
fn step(line: &[u8], starts: Offsets, belongs: impl Fn(u8) -> bool) -> Offsets {
    let is_match = |start: &usize| line.get(*start).is_some_and(|byte| belongs(*byte));
    each(starts).filter(is_match).fold(0, |ends, start| ends | 1 << (start + 1))
}

fn each(mut offsets: Offsets) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let first = (offsets != 0).then(|| offsets.trailing_zeros() as usize)?;
        offsets &= offsets - 1;
        Some(first)
    })
}

const ANY: usize = usize::MAX;

fn many(rule: Rule) -> Rule {
    Repeat(0, ANY, Box::new(rule))
}

fn some(rule: Rule) -> Rule {
    Repeat(1, ANY, Box::new(rule))
}

fn optional(rule: Rule) -> Rule {
    Repeat(0, 1, Box::new(rule))
}

fn up_to(most: usize, rule: Rule) -> Rule {
    Repeat(1, most, Box::new(rule))
}

fn wsp() -> Rule {
    Byte(|byte| byte == 0x20 || byte == 0x09)
}

/// `LWS = [*WSP CRLF] 1*WSP`
fn lws() -> Rule {
    Sequence(vec![optional(Sequence(vec![many(wsp()), Literal("\r\n")])), some(wsp())])
}

/// `SWS = [LWS]`; here several may stand one after the other, as nobody can see the difference.
fn sws() -> Rule {
    many(lws())
}

/// `HCOLON = *( SP / HTAB ) ":" SWS`
fn hcolon() -> Rule {
    Sequence(vec![many(wsp()), Literal(":"), sws()])
}

/// `EQUAL = SWS "=" SWS`, `SEMI = SWS ";" SWS`, `COMMA = SWS "," SWS`
fn separator(separator: &'static str) -> Rule {
    Sequence(vec![sws(), Literal(separator), sws()])
}

fn alpha() -> Rule {
    Byte(|byte| matches!(byte, 0x41..=0x5A | 0x61..=0x7A))
}

fn digit() -> Rule {
    Byte(|byte| matches!(byte, 0x30..=0x39))
}

fn alphanum() -> Rule {
    Either(vec![alpha(), digit()])
}

/// ``token = 1*(alphanum / "-" / "." / "!" / "%" / "*" / "_" / "+" / "`" / "'" / "~" )``
fn token() -> Rule {
    some(Either(vec![alphanum(), Byte(|byte| b"-.!%*_+`'~".contains(&byte))]))
}

/// `qdtext = LWS / %x21 / %x23-5B / %x5D-7E / UTF8-NONASCII`; here every byte that is not ASCII, as broken UTF-8 is kept.
fn qdtext() -> Rule {
    Either(vec![lws(), Byte(|byte| matches!(byte, 0x21 | 0x23..=0x5B | 0x5D..=0x7E | 0x80..))])
}

/// `quoted-pair = "\" (%x00-09 / %x0B-0C / %x0E-7F)`
fn quoted_pair() -> Rule {
    Sequence(vec![Literal("\\"), Byte(|byte| matches!(byte, 0x00..=0x09 | 0x0B..=0x0C | 0x0E..=0x7F))])
}

/// `quoted-string = SWS DQUOTE *(qdtext / quoted-pair ) DQUOTE`
fn quoted_string() -> Rule {
    Sequence(vec![sws(), Literal("\""), many(Either(vec![qdtext(), quoted_pair()])), Literal("\"")])
}

/// `domainlabel = alphanum / alphanum *( alphanum / "-" ) alphanum`, and `toplabel` with another first character
fn label(first: fn() -> Rule) -> Rule {
    let inner = many(Either(vec![alphanum(), Literal("-")]));
    Either(vec![first(), Sequence(vec![first(), inner, alphanum()])])
}

/// `hostname = *( domainlabel "." ) toplabel [ "." ]`
fn hostname() -> Rule {
    Sequence(vec![many(Sequence(vec![label(alphanum), Literal(".")])), label(alpha), optional(Literal("."))])
}

/// `IPv4address = 1*3DIGIT "." 1*3DIGIT "." 1*3DIGIT "." 1*3DIGIT`
fn ipv4_address() -> Rule {
    let byte = || up_to(3, digit());
    Sequence(vec![byte(), Literal("."), byte(), Literal("."), byte(), Literal("."), byte()])
}

/// `hexseq = hex4 *( ":" hex4)`, `hex4 = 1*4HEXDIG`
fn hexseq() -> Rule {
    let hex4 = || up_to(4, Byte(|byte| byte.is_ascii_hexdigit()));
    Sequence(vec![hex4(), many(Sequence(vec![Literal(":"), hex4()]))])
}

/// `hexpart = hexseq / hexseq "::" [ hexseq ] / "::" [ hexseq ]`
fn hexpart() -> Rule {
    let after = || Sequence(vec![Literal("::"), optional(hexseq())]);
    Either(vec![hexseq(), Sequence(vec![hexseq(), after()]), after()])
}

/// `IPv6reference = "[" IPv6address "]"`, `IPv6address = hexpart [ ":" IPv4address ]`
fn ipv6_reference() -> Rule {
    let address = Sequence(vec![hexpart(), optional(Sequence(vec![Literal(":"), ipv4_address()]))]);
    Sequence(vec![Literal("["), address, Literal("]")])
}

/// `gen-value = token / host / quoted-string`
fn gen_value() -> Rule {
    Either(vec![token(), hostname(), ipv4_address(), ipv6_reference(), quoted_string()])
}

/// `reason-params = protocol-cause / reason-text / reason-extension`
///
/// A `cause` that is no number and a `text` without quotation marks would fit `reason-extension = generic-param`, and are
/// left out of it.
fn reason_params() -> Rule {
    let protocol_cause = Sequence(vec![Literal("cause"), separator("="), some(digit())]);
    let reason_text = Sequence(vec![Literal("text"), separator("="), quoted_string()]);
    let name = ButNot(&["cause", "text"], Box::new(token()));
    let reason_extension = Sequence(vec![name, optional(Sequence(vec![separator("="), gen_value()]))]);
    Either(vec![protocol_cause, reason_text, reason_extension])
}

/// `reason-value = protocol *(SEMI reason-params)`
fn reason_value() -> Rule {
    Sequence(vec![token(), many(Sequence(vec![separator(";"), reason_params()]))])
}

/// `Reason = "Reason" HCOLON reason-value *(COMMA reason-value)`; here also without its name, and with space after it.
fn reason() -> Rule {
    let name = Either(vec![Sequence(vec![Literal("Reason"), hcolon()]), sws()]);
    Sequence(vec![name, reason_value(), many(Sequence(vec![separator(","), reason_value()])), sws()])
}

/// Whether the grammar has the line that starts the input, up to the first CRLF after which no space stands.
///
/// That a parameter stands once (RFC 3261 §7.3.1) is beyond the grammar.
pub(crate) fn is_reason(input: &[u8]) -> bool {
    static REASON: LazyLock<Rule> = LazyLock::new(reason);
    let is_end =
        |offset: &usize| input[*offset..].starts_with(b"\r\n") && !matches!(input.get(offset + 2), Some(b' ' | b'\t'));
    let end = (0..input.len()).find(is_end).unwrap_or(input.len());
    REASON.matches(&input[..end])
}

#[test]
fn the_reader_of_the_grammar_tells_right_from_wrong() {
    let right: [&[u8]; 14] = [
        b"SIP",
        b"Reason: SIP ;cause=200 ;text=\"Call completed elsewhere\"",
        b"REASON \t :SIP",
        b"Q.850;cause=16,SIP;cause=200\r\nVia: x",
        b"SIP;text=\"\\\"\\\\;,\"",
        b"SIP;a=[2001:db8:192.0.2.1]",
        b"SIP;a=[::]",
        b"SIP;a=[1:2::]",
        b"SIP;a=example.com",
        b"SIP\r\n ;\r\n\ta = b",
        b"SIP;text=\"a\r\n b\"",
        b"SIP;caus;texts;cause1=a",
        b"SIP;text=\"\"",
        b"SIP\r\n",
    ];
    let wrong: [&[u8]; 18] = [
        b"",
        b"Reason:",
        b"SIP;",
        b"SIP,",
        b"SIP;cause",
        b"SIP;cause=",
        b"SIP;CAUSE=a",
        b"SIP;text=a",
        b"SIP;text=\"",
        b"SIP;text=\"\\\"",
        b"SIP;text=\"\\\r\n a\"",
        b"SIP;a=[]",
        b"SIP;a=[12345::]",
        b"SIP;a=[192.0.2.1]",
        b"SIP\n;a",
        b"SIP Q.850",
        b" Reason: SIP",
        b"Reason\r\n : SIP",
    ];
    for line in right {
        assert!(is_reason(line), "{}", line.escape_ascii());
    }
    for line in wrong {
        assert!(!is_reason(line), "{}", line.escape_ascii());
    }
}
