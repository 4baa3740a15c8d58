//! What hovering over a name shows.

use crate::{ACME, editor};

/// Each piece of the program, with `|` where the mouse is, and lines that are shown there.
fn shows(hovers: &[(&str, &[&str])]) {
    let mut editor = editor();
    let mut program = editor.show(ACME);
    for (piece, lines) in hovers {
        let shown = program.hover(piece);
        let missing: Vec<_> = lines.iter().filter(|line| !shown.lines().any(|shown| shown == **line)).collect();
        assert!(missing.is_empty(), "{piece} lacks {missing:?}:\n{shown}");
    }
}

#[test]
fn what_the_derive_gives_has_docs() {
    shows(&[
        (
            "#[derive(SipSta|tus, Debug, Clone, Copy, PartialEq, Eq)]\n#[sip(vendor",
            &["Makes an enum a checked set of SIP status codes (RFC 3261 §7.2)."],
        ),
        ("status.co|de()", &["pub const fn code(&self) -> __sip::StatusCode", "The status code (RFC 3261 §7.2)."]),
        ("status.rea|son()", &["pub const fn reason(&self) -> &'static __sip::str", "The reason phrase as text."]),
        (
            "AcmeStatus::from_co|de(",
            &[
                "pub const fn from_code(__sip_code: __sip::StatusCode) -> __sip::Option<Self>",
                "The variant with exactly this code; any other code gives the variant marked other, if there is one.",
            ],
        ),
        (
            "AcmeStatus::recog|nize(",
            &[
                "pub const fn recognize(__sip_code: __sip::StatusCode) -> __sip::Option<Self>",
                "The variant with this code, else the one of the code as which an unknown one must be treated (RFC 3261 §8.1.3.2).",
            ],
        ),
        ("AcmeStatus::A|LL", &["Every variant that has a code, in source order."]),
    ]);
}

#[test]
fn what_the_traits_give_has_docs() {
    let action = "What an element that receives the status does next: a variant's own action, else StatusCode::action.";
    shows(&[
        ("status.cl|ass()", &["The class of the code (RFC 3261 §7.2)."]),
        ("status.act|ion()", &[action]),
        ("error.act|ion()", &[action]),
    ]);
}

#[test]
fn a_variant_has_its_docs() {
    shows(&[
        ("AcmeStatus::Trunk|Full", &["TrunkFull", "Every channel of the trunk group is in use."]),
        ("    Bu|sy,", &["Busy", "The callee is on another call."]),
        ("CallError::Data|base(io", &["The database did not answer."]),
    ]);
}

#[test]
fn a_variant_with_its_code_as_discriminant_has_the_code() {
    shows(&[
        ("EchoStatus::Sil|ence", &["Silence = 488 (0x1E8)", "There is no silence to echo."]),
        ("    Ec|ho = 200", &["Echo = 200 (0xC8)"]),
    ]);
}
