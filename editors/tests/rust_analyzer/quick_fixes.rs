//! With `cargo sipcode check` as its check command, an editor offers what an error suggests, and pastes it.

use std::path::Path;

use lsp_types::notification::{DidOpenTextDocument, Initialized, PublishDiagnostics};
use lsp_types::request::{CodeActionRequest, Initialize};
use lsp_types::{
    CodeAction, CodeActionContext, CodeActionOrCommand, CodeActionParams, Diagnostic, DiagnosticSeverity,
    DidOpenTextDocumentParams, InitializedParams, PartialResultParams, PublishDiagnosticsParams,
    TextDocumentIdentifier, TextDocumentItem, TextEdit, WorkDoneProgressParams,
};
use serde_json::json;
use sipcode_tests::outside::{Crate, at, cargo, workspace};

use crate::editor::{initialization, uri};
use crate::server::Server;

const MISTAKEN: &str = r#"use sipcode::SipStatus;

#[derive(SipStatus)]
pub enum Status {
    #[sip(486, q850 = 128)]
    Busy,
    #[sip(603, "Busy Here")]
    Declined,
}
"#;

/// The server in a crate with this program, which is checked by the tool.
fn start(program: &Crate, text: &str) -> Server {
    let built = cargo(workspace(), &workspace().join("target"), "build", &["-p", "sipcode-cli"]);
    assert!(built.success, "{}", built.stderr);
    let tool = workspace().join("target/debug/cargo-sipcode");
    program.write("src/lib.rs", text);
    let mut server = Server::start(program.folder());
    let options = json!({
        "check": { "overrideCommand": [tool, "sipcode", "check"] },
        "cachePriming": { "enable": false },
        "diagnostics": { "enable": false },
    });
    let _ = server.ask::<Initialize>(initialization(program.folder(), options));
    server.tell::<Initialized>(InitializedParams {});
    let file = uri(&program.folder().join("src/lib.rs"));
    let text_document = TextDocumentItem::new(file, "rust".to_owned(), 0, text.to_owned());
    server.tell::<DidOpenTextDocument>(DidOpenTextDocumentParams { text_document });
    server
}

/// What an editor offers for a finding.
fn actions(server: &mut Server, file: &Path, finding: &Diagnostic) -> Vec<CodeAction> {
    let actions = server.ask::<CodeActionRequest>(CodeActionParams {
        text_document: TextDocumentIdentifier::new(uri(file)),
        range: finding.range,
        context: CodeActionContext::default(),
        work_done_progress_params: WorkDoneProgressParams::default(),
        partial_result_params: PartialResultParams::default(),
    });
    let actions = actions.into_iter().flatten().filter_map(|action| match action {
        CodeActionOrCommand::CodeAction(action) => Some(action),
        CodeActionOrCommand::Command(_) => None,
    });
    actions.filter(|action| action.title.contains("#[sip")).collect()
}

/// The text with the edits of an action.
fn applied(text: &str, action: &CodeAction) -> String {
    let edit = action.edit.as_ref().expect("the action has an edit");
    let mut edits: Vec<TextEdit> = edit.changes.iter().flatten().flat_map(|(_, edits)| edits.clone()).collect();
    edits.sort_by_key(|edit| edit.range.start);
    let offset = |line: u32, column: u32| {
        let before: usize = text.split_inclusive('\n').take(line as usize).map(str::len).sum();
        before + column as usize
    };
    let mut text = text.to_owned();
    for edit in edits.iter().rev() {
        let (start, end) = (edit.range.start, edit.range.end);
        text.replace_range(offset(start.line, start.character)..offset(end.line, end.character), &edit.new_text);
    }
    text
}

#[test]
fn what_an_error_suggests_is_a_quick_fix() {
    let dependency = at(&workspace().join("sipcode"));
    let manifest = format!("[dependencies]\nsipcode = {{ {dependency} }}\n");
    let program = Crate::new(env!("CARGO_TARGET_TMPDIR"), "quick_fixes", "2024", &manifest);
    let mut server = start(&program, MISTAKEN);
    let file = program.folder().join("src/lib.rs");
    let findings = server.wait_for::<PublishDiagnostics, _>(|published: PublishDiagnosticsParams| {
        let findings: Vec<_> = published
            .diagnostics
            .into_iter()
            .filter(|found| found.severity == Some(DiagnosticSeverity::ERROR))
            .collect();
        (findings.len() > 1).then_some(findings)
    });
    let on_line = |line: u32| findings.iter().find(|found| found.range.start.line == line).expect("there is an error");

    let forward = actions(&mut server, &file, on_line(4));
    let titles: Vec<_> = forward.iter().map(|action| &*action.title).collect();
    assert_eq!(titles, ["for the cause that RFC 3398 §8.2.6.1 gives: `#[sip(486)]`"]);
    let mended = MISTAKEN.replace("486, q850 = 128", "486");
    assert_eq!(applied(MISTAKEN, &forward[0]), mended);

    let declined = actions(&mut server, &file, on_line(6));
    let choices: Vec<_> = declined.iter().map(|action| applied(MISTAKEN, action)).collect();
    for choice in ["603", "603, \"Busy Here\", custom"] {
        assert!(choices.contains(&MISTAKEN.replace("603, \"Busy Here\"", choice)), "{choice}: {choices:?}");
    }
}
