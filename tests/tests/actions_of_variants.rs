//! `action` of a derived enum: a variant's own, else the registry's, else the class's.

use sipcode::{Action, SipStatus, StatusCode, ToStatus};
use sipcode_tests::data::response_codes;

#[derive(SipStatus, Debug, Clone, Copy)]
enum AcmeStatus {
    #[sip(486, action = TryNextRoute)]
    Busy,
    #[sip(401)]
    Unauthorized,
    #[sip(497, "Trunk Group Full", vendor, action = Failover)]
    TrunkFull,
    #[sip(498, "Trunk Group Lost", vendor)]
    TrunkLost,
    #[sip(other)]
    Other(StatusCode),
}

/// A code of each class that is not registered.
#[derive(SipStatus, Debug, Clone, Copy)]
#[sip(vendor = "Acme")]
enum OnePerClass {
    #[sip(150, "Still Looking")]
    Looking,
    #[sip(250, "Taken Elsewhere")]
    Taken,
    #[sip(350, "Moved Upstairs")]
    Upstairs,
    #[sip(450, "Line Cut")]
    LineCut,
    #[sip(550, "Exchange Closed")]
    Closed,
    #[sip(650, "Gone Fishing")]
    Fishing,
}

macro_rules! every_action {
    ($($name:ident $code:literal)+) => {
        /// Each of the 17 actions as an own one.
        #[derive(SipStatus, Debug, Clone, Copy)]
        #[sip(vendor = "Acme")]
        enum EveryAction {
            $(#[sip($code, "Of Our Own", action = $name)] $name,)+
        }

        const ACTIONS: &[Action] = &[$(Action::$name),+];
    };
}

every_action! {
    Wait 451
    PlayRingback 452
    ConnectEarlyMedia 453
    Proceed 454
    Redirect 455
    FixRequest 456
    Authenticate 457
    AuthenticateToProxy 458
    CheckPermissions 459
    CheckDestination 460
    Retry 461
    TryNextRoute 462
    Forward 463
    Finish 464
    Renegotiate 465
    Failover 466
    End 467
}

#[test]
fn an_action_of_a_variant_s_own_goes_first() {
    assert_eq!(AcmeStatus::Busy.action(), Action::TryNextRoute);
    assert_eq!(AcmeStatus::TrunkFull.action(), Action::Failover);
}

#[test]
fn every_action_can_be_a_variant_s_own() {
    let actions: Vec<_> = EveryAction::ALL.iter().map(EveryAction::action).collect();
    assert_eq!(actions, ACTIONS);
    assert_eq!(actions, Action::ALL);
}

#[test]
fn without_one_a_registered_code_has_the_registry_s() {
    assert_eq!(AcmeStatus::Unauthorized.action(), Action::Authenticate);
}

#[test]
fn without_one_a_code_of_a_vendor_has_that_of_the_code_it_is_treated_as() {
    assert_eq!(AcmeStatus::TrunkLost.action(), Action::FixRequest);
    let expected =
        [Action::ConnectEarlyMedia, Action::Proceed, Action::Redirect, Action::FixRequest, Action::Retry, Action::End];
    assert_eq!(OnePerClass::ALL.iter().map(OnePerClass::action).collect::<Vec<_>>(), expected);
}

#[test]
fn a_kept_code_has_the_registry_s_whatever_another_variant_says() {
    for row in response_codes() {
        let code = StatusCode::from_u16(row.code).unwrap();
        assert_eq!(format!("{:?}", AcmeStatus::Other(code).action()), row.action, "{code}");
    }
}
