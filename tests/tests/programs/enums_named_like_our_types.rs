mod named_status_code {
    #[derive(sipcode::SipStatus)]
    pub enum StatusCode {
        #[sip(480)]
        Unavailable,
        #[sip(486)]
        Busy,
        #[sip(other)]
        Other(sipcode::StatusCode),
    }
}

mod named_class {
    #[derive(sipcode::SipStatus)]
    #[sip(class = ClientError)]
    pub enum Class {
        #[sip(480)]
        Unavailable,
        #[sip(486)]
        Busy,
    }
}

mod named_action {
    #[derive(sipcode::SipStatus)]
    pub enum Action {
        #[sip(480, action = Failover)]
        Unavailable,
        #[sip(486)]
        Busy,
    }
}

mod named_cause {
    #[derive(sipcode::SipStatus)]
    pub enum Cause {
        #[sip(480, q850 = 18)]
        Unavailable,
        #[sip(486)]
        Busy,
    }
}

mod named_location {
    #[derive(sipcode::SipStatus)]
    pub enum Location {
        #[sip(480, q850 = 19)]
        Unavailable,
        #[sip(486)]
        Busy,
    }
}

mod named_reason_phrase {
    #[derive(sipcode::SipStatus)]
    pub enum ReasonPhrase {
        #[sip(480)]
        Unavailable,
        #[sip(486)]
        Busy,
    }
}

mod named_registered {
    #[derive(sipcode::SipStatus)]
    pub enum Registered {
        #[sip(480)]
        Unavailable,
        #[sip(486)]
        Busy,
    }
}

mod named_reliability {
    #[derive(sipcode::SipStatus)]
    pub enum Reliability {
        #[sip(480)]
        Unavailable,
        #[sip(486)]
        Busy,
    }
}

mod named_unknown_status {
    #[derive(sipcode::SipStatus)]
    pub enum UnknownStatus {
        #[sip(480)]
        Unavailable,
        #[sip(486)]
        Busy,
    }
}

mod named_invalid_status_code {
    #[derive(sipcode::SipStatus)]
    pub enum InvalidStatusCode {
        #[sip(480)]
        Unavailable,
        #[sip(486)]
        Busy,
    }
}

mod named_to_status {
    #[derive(sipcode::SipStatus)]
    pub enum ToStatus {
        #[sip(480)]
        Unavailable,
        #[sip(486)]
        Busy,
    }
}

mod named_sip_status {
    #[derive(sipcode::SipStatus)]
    pub enum SipStatus {
        #[sip(480)]
        Unavailable,
        #[sip(486)]
        Busy,
    }
}

mod named_final_status {
    #[derive(sipcode::SipStatus)]
    pub enum FinalStatus {
        #[sip(480)]
        Unavailable,
        #[sip(486)]
        Busy,
    }
}

mod named_provisional_status {
    #[derive(sipcode::SipStatus)]
    pub enum ProvisionalStatus {
        #[sip(480)]
        Unavailable,
        #[sip(486)]
        Busy,
    }
}

mod named_status_line {
    #[derive(sipcode::SipStatus)]
    pub enum StatusLine {
        #[sip(480)]
        Unavailable,
        #[sip(486)]
        Busy,
    }
}

mod named_option {
    #[derive(sipcode::SipStatus)]
    pub enum Option {
        #[sip(480)]
        Unavailable,
        #[sip(486)]
        Busy,
    }
}

mod named_result {
    #[derive(sipcode::SipStatus)]
    pub enum Result {
        #[sip(480)]
        Unavailable,
        #[sip(486)]
        Busy,
    }
}

mod named_error {
    #[derive(sipcode::SipStatus)]
    pub enum Error {
        #[sip(480)]
        Unavailable,
        #[sip(486)]
        Busy,
    }
}

mod named_display {
    #[derive(sipcode::SipStatus)]
    pub enum Display {
        #[sip(480)]
        Unavailable,
        #[sip(486)]
        Busy,
    }
}

mod named_from {
    #[derive(sipcode::SipStatus)]
    pub enum From {
        #[sip(480)]
        Unavailable,
        #[sip(486)]
        Busy,
    }
}

mod named_try_from {
    #[derive(sipcode::SipStatus)]
    pub enum TryFrom {
        #[sip(480)]
        Unavailable,
        #[sip(486)]
        Busy,
    }
}

mod named_string {
    #[derive(sipcode::SipStatus)]
    pub enum String {
        #[sip(480)]
        Unavailable,
        #[sip(486)]
        Busy,
    }
}

pub fn main() {
    assert_eq!(named_status_code::StatusCode::Busy.code(), sipcode::StatusCode::BUSY_HERE);
    assert_eq!(named_class::Class::Busy.code(), sipcode::StatusCode::BUSY_HERE);
    assert_eq!(named_action::Action::Busy.code(), sipcode::StatusCode::BUSY_HERE);
    assert_eq!(named_cause::Cause::Busy.code(), sipcode::StatusCode::BUSY_HERE);
    assert_eq!(named_location::Location::Busy.code(), sipcode::StatusCode::BUSY_HERE);
    assert_eq!(named_reason_phrase::ReasonPhrase::Busy.code(), sipcode::StatusCode::BUSY_HERE);
    assert_eq!(named_registered::Registered::Busy.code(), sipcode::StatusCode::BUSY_HERE);
    assert_eq!(named_reliability::Reliability::Busy.code(), sipcode::StatusCode::BUSY_HERE);
    assert_eq!(named_unknown_status::UnknownStatus::Busy.code(), sipcode::StatusCode::BUSY_HERE);
    assert_eq!(named_invalid_status_code::InvalidStatusCode::Busy.code(), sipcode::StatusCode::BUSY_HERE);
    assert_eq!(named_to_status::ToStatus::Busy.code(), sipcode::StatusCode::BUSY_HERE);
    assert_eq!(named_sip_status::SipStatus::Busy.code(), sipcode::StatusCode::BUSY_HERE);
    assert_eq!(named_final_status::FinalStatus::Busy.code(), sipcode::StatusCode::BUSY_HERE);
    assert_eq!(named_provisional_status::ProvisionalStatus::Busy.code(), sipcode::StatusCode::BUSY_HERE);
    assert_eq!(named_status_line::StatusLine::Busy.code(), sipcode::StatusCode::BUSY_HERE);
    assert_eq!(named_option::Option::Busy.code(), sipcode::StatusCode::BUSY_HERE);
    assert_eq!(named_result::Result::Busy.code(), sipcode::StatusCode::BUSY_HERE);
    assert_eq!(named_error::Error::Busy.code(), sipcode::StatusCode::BUSY_HERE);
    assert_eq!(named_display::Display::Busy.code(), sipcode::StatusCode::BUSY_HERE);
    assert_eq!(named_from::From::Busy.code(), sipcode::StatusCode::BUSY_HERE);
    assert_eq!(named_try_from::TryFrom::Busy.code(), sipcode::StatusCode::BUSY_HERE);
    assert_eq!(named_string::String::Busy.code(), sipcode::StatusCode::BUSY_HERE);
    assert_eq!(named_status_code::StatusCode::from(sipcode::StatusCode::GONE).reason(), "Gone");
    assert_eq!(sipcode::ToStatus::action(&named_action::Action::Unavailable), sipcode::Action::Failover);
    assert_eq!(sipcode::ToStatus::q850(&named_cause::Cause::Unavailable), sipcode::Cause::new(18));
}
