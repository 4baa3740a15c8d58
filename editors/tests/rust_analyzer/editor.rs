//! An editor with one file open.

use std::path::Path;

use lsp_types::notification::{DidChangeTextDocument, DidOpenTextDocument, Initialized};
use lsp_types::request::Initialize;
use lsp_types::{
    ClientCapabilities, CodeActionClientCapabilities, CodeActionKindLiteralSupport, CodeActionLiteralSupport,
    DidChangeTextDocumentParams, DidOpenTextDocumentParams, GeneralClientCapabilities, InitializeParams,
    InitializedParams, PositionEncodingKind, TextDocumentClientCapabilities, TextDocumentContentChangeEvent,
    TextDocumentItem, Uri, VersionedTextDocumentIdentifier, WorkspaceFolder,
};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde_json::{Value, json};
use sipcode_tests::outside::{Crate, at, workspace};

use crate::document::Document;
use crate::server::Server;

/// What may not stand in the path of a URI (RFC 3986 §3.3).
const NOT_IN_PATHS: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// An editor with a program open in a crate that depends on `sipcode`.
#[derive(Debug)]
pub(crate) struct Editor {
    server: Server,
    file: Uri,
    version: i32,
}

impl Editor {
    /// Opens a crate of its own in the temporary folder of the tests, and waits until rust-analyzer has built the macro.
    ///
    /// # Panics
    ///
    /// When there is no rust-analyzer, or it cannot read the crate.
    #[must_use]
    pub(crate) fn new(temporary: &str) -> Self {
        let dependency = at(&workspace().join("sipcode"));
        let program =
            Crate::new(temporary, "program", "2024", &format!("[dependencies]\nsipcode = {{ {dependency} }}\n"));
        program.write("src/main.rs", "fn main() {}\n");

        let mut server = Server::start(program.folder());
        // Nothing but rust-analyzer itself looks for errors.
        let options = json!({
            "checkOnSave": false,
            "cachePriming": { "enable": false },
            "inlayHints": { "maxLength": null },
        });
        let _ = server.ask::<Initialize>(initialization(program.folder(), options));
        server.tell::<Initialized>(InitializedParams {});
        let file = uri(&program.folder().join("src/main.rs"));
        let text_document = TextDocumentItem::new(file.clone(), "rust".to_owned(), 0, String::new());
        server.tell::<DidOpenTextDocument>(DidOpenTextDocumentParams { text_document });
        server.wait_until_ready();
        Self { server, file, version: 0 }
    }

    /// Makes this the text of the file, as if somebody had just typed it.
    pub(crate) fn show<'a>(&'a mut self, text: &'a str) -> Document<'a> {
        self.version += 1;
        let whole = TextDocumentContentChangeEvent { range: None, range_length: None, text: text.to_owned() };
        self.server.tell::<DidChangeTextDocument>(DidChangeTextDocumentParams {
            text_document: VersionedTextDocumentIdentifier::new(self.file.clone(), self.version),
            content_changes: vec![whole],
        });
        Document::new(&mut self.server, &self.file, text)
    }
}

/// Columns are counted in bytes.
pub(crate) fn initialization(folder: &Path, options: Value) -> InitializeParams {
    let general = GeneralClientCapabilities {
        position_encodings: Some(vec![PositionEncodingKind::UTF8]),
        ..GeneralClientCapabilities::default()
    };
    let capabilities = ClientCapabilities {
        general: Some(general),
        experimental: Some(json!({ "serverStatusNotification": true })),
        text_document: Some(TextDocumentClientCapabilities {
            code_action: Some(CodeActionClientCapabilities {
                code_action_literal_support: Some(CodeActionLiteralSupport {
                    code_action_kind: CodeActionKindLiteralSupport { value_set: vec!["quickfix".to_owned()] },
                }),
                ..CodeActionClientCapabilities::default()
            }),
            ..TextDocumentClientCapabilities::default()
        }),
        ..ClientCapabilities::default()
    };
    InitializeParams {
        capabilities,
        initialization_options: Some(options),
        workspace_folders: Some(vec![WorkspaceFolder { uri: uri(folder), name: "program".to_owned() }]),
        ..InitializeParams::default()
    }
}

pub(crate) fn uri(path: &Path) -> Uri {
    let path = path.to_str().expect("the path is UTF-8");
    let uri = format!("file://{}", utf8_percent_encode(path, NOT_IN_PATHS));
    uri.parse().unwrap_or_else(|error| panic!("{uri}: {error}"))
}
