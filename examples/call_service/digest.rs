//! Digest authentication (RFC 3261 §22.4, RFC 2617). The algorithm is MD5, which every SIP phone has; a new service also offers
//! SHA-256 (RFC 8760).

use std::fmt;
use std::hash::{BuildHasher, RandomState};
use std::time::{Duration, Instant};

use crate::request::Request;

const REALM: &str = "acme.example";

/// What a 401 asks for: the value of its WWW-Authenticate.
#[derive(Debug)]
pub(crate) struct Challenge {
    nonce: String,
    /// The credentials were right, but of an old nonce.
    stale: bool,
}

impl fmt::Display for Challenge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Digest realm=\"{REALM}\", nonce=\"{}\", qop=\"auth\", algorithm=MD5", self.nonce)?;
        f.write_str(if self.stale { ", stale=true" } else { "" })
    }
}

/// Makes challenges, and checks what comes back. A nonce says when it was made, and carries a hash of that with a secret key.
pub(crate) struct Digest {
    secret: RandomState,
    start: Instant,
}

const LIFE: Duration = Duration::from_secs(300);

impl Digest {
    pub(crate) fn new() -> Self {
        Self { secret: RandomState::new(), start: Instant::now() }
    }

    /// Whether the request has the credentials of this user. If not, it is challenged.
    pub(crate) fn check(&self, request: &Request, user: &str, password: Option<&str>) -> Result<(), Challenge> {
        let challenge = |stale| Challenge { nonce: self.nonce(self.start.elapsed().as_secs()), stale };
        let credentials = request.all("Authorization").find_map(Credentials::read).ok_or_else(|| challenge(false))?;
        let is_right = password.is_some_and(|password| credentials.are_of(user, password, &request.method));
        match self.age(credentials.nonce) {
            Some(age) if is_right && age <= LIFE => Ok(()),
            age => Err(challenge(is_right && age.is_some())),
        }
    }

    fn nonce(&self, seconds: u64) -> String {
        format!("{seconds:x}-{:016x}", self.secret.hash_one(seconds))
    }

    /// The age of a nonce, if it is one of ours.
    fn age(&self, nonce: &str) -> Option<Duration> {
        let seconds = u64::from_str_radix(nonce.split('-').next()?, 16).ok()?;
        let is_ours = self.nonce(seconds) == nonce;
        is_ours.then(|| self.start.elapsed().saturating_sub(Duration::from_secs(seconds)))
    }
}

/// The value of Authorization.
struct Credentials<'a> {
    username: &'a str,
    nonce: &'a str,
    uri: &'a str,
    response: &'a str,
    /// `nc`, `cnonce` and `qop`, which come together.
    protection: Option<[&'a str; 3]>,
}

impl<'a> Credentials<'a> {
    fn read(value: &'a str) -> Option<Self> {
        let parameters = value.strip_prefix("Digest ")?;
        let of = |name| parameter(parameters, name);
        Some(Self {
            username: of("username")?,
            nonce: of("nonce")?,
            uri: of("uri")?,
            response: of("response")?,
            protection: match of("qop") {
                Some(qop) => Some([of("nc")?, of("cnonce")?, qop]),
                None => None,
            },
        })
    }

    fn are_of(&self, user: &str, password: &str, method: &str) -> bool {
        let secret = md5(&format!("{user}:{REALM}:{password}"));
        let request = md5(&format!("{method}:{}", self.uri));
        let expected = match self.protection {
            Some([nc, cnonce, qop]) => md5(&format!("{secret}:{}:{nc}:{cnonce}:{qop}:{request}", self.nonce)),
            None => md5(&format!("{secret}:{}:{request}", self.nonce)),
        };
        self.username == user && self.response.eq_ignore_ascii_case(&expected)
    }
}

/// The value of a parameter, without its quotes; a comma in quotes does not end it.
fn parameter<'a>(parameters: &'a str, name: &str) -> Option<&'a str> {
    let mut is_quoted = false;
    let ends = move |letter| {
        is_quoted ^= letter == '"';
        letter == ',' && !is_quoted
    };
    let pairs = parameters.split(ends).filter_map(|pair| pair.split_once('='));
    let mut values = pairs.filter(|(key, _)| key.trim().eq_ignore_ascii_case(name));
    values.next().map(|(_, value)| value.trim().trim_matches('"'))
}

/// RFC 1321. The names are those of its §3.4.
#[expect(clippy::many_single_char_names, reason = "the names of the RFC")]
fn md5(text: &str) -> String {
    const SHIFTS: [[u32; 4]; 4] = [[7, 12, 17, 22], [5, 9, 14, 20], [4, 11, 16, 23], [6, 10, 15, 21]];
    let mut bytes = text.as_bytes().to_vec();
    bytes.push(0x80);
    bytes.resize((bytes.len() + 8).next_multiple_of(64), 0);
    let end = bytes.len() - 8;
    bytes[end..].copy_from_slice(&(text.len() as u64 * 8).to_le_bytes());

    let mut state: [u32; 4] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476];
    for block in bytes.chunks_exact(64) {
        let x = |k: usize| u32::from_le_bytes([block[4 * k], block[4 * k + 1], block[4 * k + 2], block[4 * k + 3]]);
        let [mut a, mut b, mut c, mut d] = state;
        for i in 0..64 {
            let (mixed, k) = match i / 16 {
                0 => (b & c | !b & d, i),
                1 => (b & d | c & !d, 5 * i + 1),
                2 => (b ^ c ^ d, 3 * i + 5),
                _ => (c ^ (b | !d), 7 * i),
            };
            let sum = a.wrapping_add(mixed).wrapping_add(x(k % 16)).wrapping_add(sine(i));
            (a, d, c, b) = (d, c, b, b.wrapping_add(sum.rotate_left(SHIFTS[i / 16][i % 4])));
        }
        for (word, add) in state.iter_mut().zip([a, b, c, d]) {
            *word = word.wrapping_add(add);
        }
    }
    let [a, b, c, d] = state.map(u32::swap_bytes);
    format!("{a:08x}{b:08x}{c:08x}{d:08x}")
}

/// The whole part of 4294967296 times the sine of `i + 1`, without its sign.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "as the RFC has it"
)]
fn sine(i: usize) -> u32 {
    (((i + 1) as f64).sin().abs() * 4_294_967_296.0) as u32
}
