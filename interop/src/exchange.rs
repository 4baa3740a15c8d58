//! What is asked of the user agent server, and what it answers.

use crate::peers::{Scenario, receive};

/// A request for certain answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exchange {
    /// The method of the request.
    pub method: &'static str,
    /// The codes that it asks for; the last one is final.
    pub answers: Vec<u16>,
}

impl Exchange {
    /// Requests for each code that there is: each final one in answer to OPTIONS, REGISTER and INVITE, each provisional one
    /// in answer to INVITE.
    pub fn each() -> impl Iterator<Item = Self> {
        let with_one_answer = |method| (200..700).map(move |code| Self { method, answers: vec![code] });
        let invites = (200..700).map(|code| Self { method: "INVITE", answers: vec![100 + code % 100, code] });
        with_one_answer("OPTIONS").chain(with_one_answer("REGISTER")).chain(invites)
    }

    /// The codes of all that the server sends: the answers, and that to the BYE which ends a call.
    #[must_use]
    pub fn sent(&self) -> Vec<u16> {
        let is_call = self.method == "INVITE" && self.answers.last().is_some_and(|last| (200..300).contains(last));
        self.answers.iter().copied().chain(is_call.then_some(200)).collect()
    }

    /// `sipp`'s part, when it receives these answers.
    ///
    /// # Panics
    ///
    /// When it receives none.
    #[must_use]
    pub fn scenario(&self, received: &[u16]) -> Scenario {
        let asked: Vec<_> = self.answers.iter().map(u16::to_string).collect();
        let (last, provisional) = received.split_last().expect("there is a final answer");
        let file = match (self.method, last) {
            ("INVITE", 200..300) => "call",
            ("INVITE", _) => "rejected-call",
            ("REGISTER", _) => "register",
            _ => "request",
        };
        Scenario::of(
            file,
            &[
                ("method", self.method),
                ("user", &asked.join("-")),
                ("provisional", &receive(provisional)),
                ("final", &last.to_string()),
            ],
        )
    }
}
