// errors: 12
// at: 9:"Line > Locked" | 11:"Line [Locked" | 13:"Line ]Locked" | 15:"Line ^Locked" | 17:"Line {Locked" | 19:"Line |Locked" | 21:"Line }Locked" | 23:"Line\x01Locked" | 25:"Line\x0BLocked" | 27:"Line\x1FLocked" | 29:"Line%%25Locked" | 31:"Line%2GLocked"

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(vendor = "Acme")]
enum AcmeStatus {
    #[sip(450, "Line > Locked")]
    GreaterThan,
    #[sip(451, "Line [Locked")]
    OpenBracket,
    #[sip(452, "Line ]Locked")]
    CloseBracket,
    #[sip(453, "Line ^Locked")]
    Caret,
    #[sip(454, "Line {Locked")]
    OpenBrace,
    #[sip(455, "Line |Locked")]
    Bar,
    #[sip(456, "Line }Locked")]
    CloseBrace,
    #[sip(457, "Line\x01Locked")]
    StartOfHeading,
    #[sip(458, "Line\x0BLocked")]
    VerticalTab,
    #[sip(459, "Line\x1FLocked")]
    UnitSeparator,
    #[sip(460, "Line%%25Locked")]
    PercentBeforeEscape,
    #[sip(461, "Line%2GLocked")]
    PercentTwoG,
}

const CARET: StatusCode = AcmeStatus::Caret.code();

fn main() {
    println!("{}", CARET.as_str());
    println!("{} answers", AcmeStatus::ALL.len());
}
