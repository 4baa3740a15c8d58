#![deny(warnings, unreachable_pub, private_interfaces, private_bounds)]
#![allow(missing_debug_implementations, unused_qualifications, clippy::all, clippy::pedantic)]

pub mod gateway {
    mod trunk {
        use sipcode::SipStatus;

        #[derive(SipStatus)]
        pub(super) enum TrunkStatus {
            #[sip(503)]
            Overloaded,
        }

        #[derive(SipStatus)]
        pub(in crate::visibilities::gateway) enum LineStatus {
            #[sip(480)]
            Unavailable,
        }

        #[derive(SipStatus)]
        enum ChannelStatus {
            #[sip(486)]
            Busy,
        }

        #[derive(SipStatus)]
        #[sip(class = ClientError, fallback)]
        pub(self) enum BearerStatus {
            #[sip(400)]
            Rejected,
            #[sip(488)]
            NotAcceptable,
        }

        pub(super) fn codes() -> [u16; 3] {
            [ChannelStatus::Busy.into(), BearerStatus::Rejected.into(), BearerStatus::NotAcceptable.into()]
        }
    }

    use sipcode::{SipStatus, StatusCode};

    #[derive(SipStatus)]
    pub(crate) enum GatewayStatus {
        #[sip(502)]
        BadGateway,
        #[sip(other)]
        Other(StatusCode),
    }

    #[derive(SipStatus)]
    pub enum PublicStatus {
        #[sip(500)]
        Broken,
    }

    pub(crate) fn codes() -> [StatusCode; 3] {
        let [first, ..] = trunk::codes();
        assert_eq!(first, 486);
        [trunk::TrunkStatus::Overloaded.code(), trunk::LineStatus::Unavailable.code(), PublicStatus::Broken.code()]
    }
}

pub fn main() {
    const BAD_GATEWAY: sipcode::StatusCode = gateway::GatewayStatus::BadGateway.code();

    assert_eq!(gateway::codes(), [503, 480, 500].map(|code| sipcode::StatusCode::from_u16(code).unwrap()));
    assert_eq!(BAD_GATEWAY, 502);
    assert_eq!(gateway::GatewayStatus::from(sipcode::StatusCode::GONE).reason(), "Gone");
    assert_eq!(gateway::PublicStatus::ALL.len(), 1);
}
