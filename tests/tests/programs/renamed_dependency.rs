mod vendored {
    pub(super) use ::sipcode as renamed;
}

#[derive(vendored::renamed::SipStatus)]
#[sip(crate = crate::renamed_dependency::vendored::renamed)]
enum AcmeStatus {
    #[sip(486)]
    Busy,
    #[sip(other)]
    Other(vendored::renamed::StatusCode),
}

mod gateway {
    use super::vendored;

    #[derive(vendored::renamed::SipStatus)]
    #[sip(class = ServerError, crate = vendored::renamed, vendor = "Acme", fallback)]
    pub enum GatewayStatus {
        #[sip(500)]
        Broken,
        #[sip(597, "Fraud Suspected", action = End, q850 = 21)]
        Fraud,
    }
}

pub fn main() {
    use vendored::renamed::StatusCode;

    assert_eq!(AcmeStatus::Busy.code(), StatusCode::BUSY_HERE);
    assert_eq!(AcmeStatus::from(StatusCode::GONE).code(), StatusCode::GONE);
    assert_eq!(gateway::GatewayStatus::Fraud.to_string(), "597 Fraud Suspected");
    assert!(gateway::GatewayStatus::Broken.code().is_server_error());
}
