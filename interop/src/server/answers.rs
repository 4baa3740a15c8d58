use rsipstack::dialog::DialogId;
use rsipstack::sip::{HeadersExt, Method, Request, To};
use sipcode::StatusCode;

use super::Calls;
use crate::acme::AcmeStatus;

/// The answers to a request of a call, in order; the last one is final.
pub(super) fn answers(request: &Request, call: DialogId, calls: &Calls) -> Vec<AcmeStatus> {
    let answers = match request.method {
        Method::Invite | Method::Options | Method::Register => {
            asked_for(request).unwrap_or_else(|| vec![AcmeStatus::NotFound])
        }
        Method::Bye if calls.end(&call) => vec![AcmeStatus::Ok],
        Method::Bye => vec![AcmeStatus::NoSuchCall],
        _ => vec![AcmeStatus::MethodNotAllowed],
    };
    if request.method == Method::Invite && answers.last().is_some_and(|status| status.code().is_success()) {
        calls.begin(call);
    }
    answers
}

/// The answers that the user part asks for: that of To, for the Request-URI of a REGISTER has none (RFC 3261 §10.2).
fn asked_for(request: &Request) -> Option<Vec<AcmeStatus>> {
    let uri = request.to_header().and_then(To::uri).ok()?;
    let codes = uri.user()?.split('-').map(|code| StatusCode::from_bytes(code.as_bytes()));
    let answers: Vec<_> = codes.map(|code| Some(code.ok()?.into())).collect::<Option<_>>()?;
    may_be_sent(&answers, request.method).then_some(answers)
}

/// Whether the last is final and the others are not, of which only an INVITE may have any (RFC 4320 §4.1).
fn may_be_sent(answers: &[AcmeStatus], method: Method) -> bool {
    answers.split_last().is_some_and(|(last, earlier)| {
        let may_come_earlier = |status: &AcmeStatus| method == Method::Invite && status.code().is_provisional();
        last.code().is_final() && earlier.iter().all(may_come_earlier)
    })
}
