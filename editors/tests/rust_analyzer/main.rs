//! What rust-analyzer shows of programs with `sipcode`.

mod cases;
mod document;
mod editor;
mod hovers;
mod mistakes;
mod quick_fixes;
mod rest;
mod server;

use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};

use crate::editor::Editor;
use crate::rest::Rest;

/// A program without mistakes.
const ACME: &str = include_str!("../../examples/acme.rs");

/// The editor that all tests share. A test that has failed leaves nothing in it that the next would see.
fn editor() -> MutexGuard<'static, Editor> {
    static EDITOR: LazyLock<Mutex<Editor>> = LazyLock::new(|| Mutex::new(Editor::new(env!("CARGO_TARGET_TMPDIR"))));
    EDITOR.lock().unwrap_or_else(PoisonError::into_inner)
}

#[test]
fn a_right_program_has_no_findings() {
    assert_eq!(editor().show(ACME).findings(), []);
}

#[test]
fn every_type_is_known() {
    let types = editor().show(ACME).types();
    // How much of a lifetime is shown depends on the version.
    let types: Vec<_> = types.iter().map(|shown| shown.replace("<'_>", "").replace("<'static>", "")).collect();
    let expected = [
        "status: AcmeStatus",
        "code: StatusCode",
        "reason: &str",
        "exact: Option<AcmeStatus>",
        "recognized: Option<AcmeStatus>",
        "all: &[AcmeStatus]",
        "from: AcmeStatus",
        "tried: Result<AcmeStatus, UnknownStatus>",
        "class: Class",
        "action: Action",
        "cause: Option<Cause>",
        "line: StatusLine",
        "text: String",
        "error: CallError",
        "answer: StatusLine",
        "next: Action",
        "echo: Result<EchoStatus, UnknownStatus>",
        "refusal: StatusLine",
    ];
    assert_eq!(types, expected);
}

#[test]
fn variants_and_methods_are_offered() {
    let rest = Rest::of(&mut editor().show(ACME));
    let of_the_enum = ["Busy", "TrunkFull", "Other", "ALL", "from_code", "recognize", "from_cause(as SipStatus)"];
    assert!(rest.of_the_enum.is_superset(&of_the_enum.map(str::to_owned).into()), "{:?}", rest.of_the_enum);
    let of_a_status = ["code", "reason", "class(as ToStatus)", "status_line(as ToStatus)", "to_string(as ToString)"];
    assert!(rest.of_a_status.is_superset(&of_a_status.map(str::to_owned).into()), "{:?}", rest.of_a_status);
    let of_an_error = ["code(as ToStatus)", "action(as ToStatus)", "status_line(as ToStatus)"];
    assert!(rest.of_an_error.is_superset(&of_an_error.map(str::to_owned).into()), "{:?}", rest.of_an_error);
}
