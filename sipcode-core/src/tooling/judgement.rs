use super::edit_distance::distance_of_chars;
use super::http_phrases::is_http_phrase;
use super::invisible::first_invisible;
use crate::{InvalidReasonPhrase, ReasonPhrase, Registered, StatusCode, registry};

/// What a phrase is beside its code.
///
/// Where several hold, the first of this order counts: illegal, invisible, empty, outer white space, registered, letter case,
/// other code, HTTP, word order, spelling, own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Judgement {
    /// It has a byte that the grammar forbids (RFC 3261 §25.1).
    Illegal(InvalidReasonPhrase),
    /// It has a character that [cannot be seen](first_invisible).
    Invisible {
        /// The first such character.
        character: char,
        /// How many bytes stand before it.
        offset: usize,
    },
    /// It has no text. RFC 3261 §25.1 allows that.
    Empty,
    /// It begins or ends with white space of any kind.
    OuterWhiteSpace {
        /// How many bytes stand before that white space.
        offset: usize,
    },
    /// It is exactly the registered phrase of the code.
    Registered,
    /// It is a slip of the code's own registered phrase.
    Slip(Slip),
    /// Letter case aside, it is HTTP's phrase for that number: that of IANA's registry, or an older one. The code may be
    /// unregistered for SIP; then the phrase is a vendor's to choose, and no mistake.
    Http,
    /// Letter case aside, it is the registered phrase of another code, whose row this is. 406 and 606 share a phrase; this is
    /// the first of them.
    OtherCode(&'static Registered),
    /// None of these: a wording of its own, for a registered or an unregistered code.
    Own,
}

/// How a phrase differs from the registered one of its code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Slip {
    /// In letter case alone: `Busy here`.
    LetterCase,
    /// By a small edit distance, letter case and runs of white space aside: `Declined`.
    ///
    /// That is at most a seventh of the registered phrase's characters, rounded down, and at least 1; none for phrases of
    /// fewer than five. A space counts as a character, so that `Call Being Forwarded` is a slip of the 23 characters of
    /// `Call Is Being Forwarded`.
    Spelling,
    /// The same words in another order, letter case aside: `Here Busy`.
    WordOrder,
}

/// Judges a code and a phrase. The work is linear in the length of the phrase.
///
/// ```
/// use sipcode_core::StatusCode;
/// use sipcode_core::tooling::{Judgement, Slip, judge};
///
/// assert_eq!(judge(StatusCode::DECLINE, "Decline"), Judgement::Registered);
/// assert_eq!(judge(StatusCode::DECLINE, "Declined"), Judgement::Slip(Slip::Spelling));
/// assert_eq!(judge(StatusCode::DECLINE, "Not Today"), Judgement::Own);
/// ```
#[must_use]
pub fn judge(code: StatusCode, phrase: &str) -> Judgement {
    // The most frequent case, and every registered phrase is legal.
    if code.canonical_reason() == Some(phrase) {
        return Judgement::Registered;
    }
    if let Some(flaw) = flaw(phrase) {
        return flaw;
    }
    let own = code.registered().map(|row| row.reason);
    if own == Some(phrase) {
        Judgement::Registered
    } else if own.is_some_and(|own| own.eq_ignore_ascii_case(phrase)) {
        Judgement::Slip(Slip::LetterCase)
    } else if let Some(owner) = owners(phrase).next() {
        Judgement::OtherCode(owner)
    } else if is_http_phrase(code, phrase) {
        Judgement::Http
    } else if own.is_some_and(|own| has_words_in_another_order(own, phrase)) {
        Judgement::Slip(Slip::WordOrder)
    } else if own.is_some_and(|own| has_small_edit_distance(own, phrase)) {
        Judgement::Slip(Slip::Spelling)
    } else {
        Judgement::Own
    }
}

/// The rows of the registry with this phrase, letter case aside.
///
/// ```
/// use sipcode_core::tooling::owners;
///
/// assert!(owners("not acceptable").map(|row| row.code.as_u16()).eq([406, 606]));
/// assert!(owners("Trunk Group Full").next().is_none());
/// ```
pub fn owners(phrase: &str) -> impl Iterator<Item = &'static Registered> {
    registry().iter().filter(|row| row.reason.eq_ignore_ascii_case(phrase))
}

/// What is wrong with the phrase, whatever its code is.
fn flaw(phrase: &str) -> Option<Judgement> {
    if let Err(error) = ReasonPhrase::new(phrase) {
        return Some(Judgement::Illegal(error));
    }
    if let Some((offset, character)) = first_invisible(phrase) {
        return Some(Judgement::Invisible { character, offset });
    }
    if phrase.is_empty() {
        return Some(Judgement::Empty);
    }
    if phrase.starts_with(char::is_whitespace) {
        return Some(Judgement::OuterWhiteSpace { offset: 0 });
    }
    let offset = phrase.trim_end().len();
    (offset < phrase.len()).then_some(Judgement::OuterWhiteSpace { offset })
}

fn has_words_in_another_order(registered: &str, phrase: &str) -> bool {
    let words = |text| str::split_whitespace(text);
    let count = |text, word: &str| words(text).filter(|other| other.eq_ignore_ascii_case(word)).count();
    words(phrase).count() == words(registered).count()
        && words(registered).all(|word| count(phrase, word) == count(registered, word))
        && !words(registered).zip(words(phrase)).all(|(own, given)| own.eq_ignore_ascii_case(given))
}

fn has_small_edit_distance(registered: &str, phrase: &str) -> bool {
    let length = registered.chars().count();
    length >= 5 && distance_of_chars(folded(registered), folded(phrase), (length / 7).max(1)).is_some()
}

/// The characters in lower case, with each run of white space as one space.
fn folded(text: &str) -> impl Iterator<Item = char> {
    let mut is_after_space = false;
    text.chars().filter_map(move |c| {
        let is_space = c.is_whitespace();
        let is_repeated = is_space && is_after_space;
        is_after_space = is_space;
        (!is_repeated).then_some(if is_space { ' ' } else { c.to_ascii_lowercase() })
    })
}

#[cfg(test)]
mod tests {
    use super::{Judgement, Slip, judge, owners};
    use crate::{ReasonPhrase, StatusCode, registry};

    const SPELLING: Judgement = Judgement::Slip(Slip::Spelling);
    const LETTER_CASE: Judgement = Judgement::Slip(Slip::LetterCase);
    const WORD_ORDER: Judgement = Judgement::Slip(Slip::WordOrder);

    fn judged(code: u16, phrase: &str) -> Judgement {
        judge(StatusCode::from_u16(code).unwrap(), phrase)
    }

    #[track_caller]
    fn assert_each(expected: Judgement, pairs: &[(u16, &str)]) {
        for (code, phrase) in pairs {
            assert_eq!(judged(*code, phrase), expected, "{code} {phrase:?}");
        }
    }

    #[track_caller]
    fn assert_other_code(code: u16, phrase: &str, owner: u16) {
        let Judgement::OtherCode(row) = judged(code, phrase) else { panic!("{code} {phrase:?}") };
        assert_eq!(row.code, owner, "{code} {phrase:?}");
    }

    #[test]
    fn each_registered_phrase_is_registered() {
        for row in registry() {
            assert_eq!(judge(row.code, row.reason), Judgement::Registered);
        }
    }

    #[test]
    fn the_slips_and_wordings_of_the_design() {
        assert_each(SPELLING, &[(603, "Declined"), (380, "Alternate Service"), (181, "Call Being Forwarded")]);
        assert_each(Judgement::Own, &[(183, "Session in Progress"), (414, "Request-URL too large")]);
        assert_each(Judgement::Http, &[(500, "Internal Server Error"), (504, "Gateway Timeout")]);
    }

    #[test]
    fn typos_are_slips() {
        let typos = [
            (480, "Temporarly Unavailable"),
            (503, "Service Unavailble"),
            (484, "Adress Incomplete"),
            (300, "Multiple Choises"),
            (414, "Request-URI to Long"),
            (436, "Bad Identity-Info"),
            (604, "Does Note Exist Anywhere"),
            (401, "Unauthorised"),
            (407, "Proxy Authentification Required"),
            (486, "busy heer"),
            (486, "Busy  Here"),
            (486, "Busy\tHere"),
        ];
        assert_each(SPELLING, &typos);
    }

    #[test]
    fn other_words_are_of_ones_own() {
        let wordings = [
            (402, "Low Credits"),
            (401, "Not Authorized"),
            (407, "Proxy Auth Required"),
            (437, "Unsupported Certificate"),
            (182, "Call Queued"),
            (486, "Busy"),
            (487, "Request Terminated (Cancel)"),
            (489, "Event Package Not Supported"),
            (497, "Trunk Group Full"),
        ];
        assert_each(Judgement::Own, &wordings);
    }

    #[test]
    fn phrases_under_five_letters_have_no_near_ones() {
        assert_each(Judgement::Own, &[(200, "OKK"), (200, "K"), (410, "Gon"), (410, "Gone!")]);
    }

    #[test]
    fn letter_case_goes_before_all_but_the_phrase_itself() {
        let pairs =
            [(486, "busy here"), (200, "Ok"), (606, "Not acceptable"), (406, "NOT ACCEPTABLE"), (502, "Bad gateway")];
        assert_each(LETTER_CASE, &pairs);
    }

    #[test]
    fn the_same_words_in_another_order() {
        assert_each(WORD_ORDER, &[(486, "Here busy"), (606, "acceptable  Not"), (404, "Found Not")]);
        assert_each(Judgement::Own, &[(486, "Here Busy Here"), (486, "Here Here")]);
    }

    #[test]
    fn the_phrase_of_another_code_letter_case_aside() {
        assert_other_code(600, "Busy Here", 486);
        assert_other_code(503, "bad gateway", 502);
        assert_other_code(488, "Not Acceptable", 406);
        assert_other_code(606, "Not Acceptable Here", 488);
        assert_other_code(201, "Accepted", 202);
        // HTTP's phrase of 508.
        assert_other_code(508, "Loop Detected", 482);
    }

    #[test]
    fn phrases_of_http() {
        let pairs = [
            (302, "Found"),
            (412, "Precondition Failed"),
            (413, "Content Too Large"),
            (413, "Payload Too Large"),
            (414, "URI Too Long"),
            (414, "Request-URI Too Large"),
            (416, "Requested range not satisfiable"),
            (422, "Unprocessable Entity"),
            (408, "Request Time-out"),
            (504, "Gateway time-out"),
            (505, "HTTP Version not supported"),
            (203, "Non-Authoritative Information"),
            (418, "I'm a teapot"),
            (510, "Not Extended"),
        ];
        assert_each(Judgement::Http, &pairs);
        assert_each(Judgement::Own, &[(503, "Gateway Timeout"), (501, "Internal Server Error")]);
    }

    #[test]
    fn an_illegal_byte_goes_first() {
        let illegal = ReasonPhrase::new(" \u{a0}\r\n").unwrap_err();
        assert_eq!(judged(486, " \u{a0}\r\n"), Judgement::Illegal(illegal));
        assert_eq!((illegal.byte(), illegal.offset()), (b'\r', 3));
    }

    #[test]
    fn an_invisible_character_goes_before_white_space() {
        assert_eq!(judged(486, " Busy\u{a0}Here"), Judgement::Invisible { character: '\u{a0}', offset: 5 });
        assert_eq!(judged(497, "Full\u{200b}"), Judgement::Invisible { character: '\u{200b}', offset: 4 });
        assert_each(Judgement::Own, &[(497, "क\u{200d}ख")]);
    }

    #[test]
    fn empty_phrases_and_white_space_at_the_ends() {
        assert_each(Judgement::Empty, &[(486, ""), (497, "")]);
        assert_each(Judgement::OuterWhiteSpace { offset: 0 }, &[(486, " "), (486, " Busy Here "), (497, "\tFull")]);
        assert_each(Judgement::OuterWhiteSpace { offset: 9 }, &[(486, "Busy Here "), (486, "Busy Here\u{3000} \t")]);
    }

    #[test]
    fn long_phrases_are_of_ones_own() {
        for part in ["Busy Here ", "a", "Busy ", "\u{3000}x"] {
            let phrase = part.repeat(100_000);
            assert_eq!(judged(486, phrase.trim()), Judgement::Own);
        }
    }

    #[test]
    fn the_owners_of_a_phrase() {
        assert!(owners("NOT ACCEPTABLE").map(|row| row.code.as_u16()).eq([406, 606]));
        assert!(owners("Gone").map(|row| row.code.as_u16()).eq([410]));
        assert_eq!(owners("Gon").count(), 0);
    }
}
