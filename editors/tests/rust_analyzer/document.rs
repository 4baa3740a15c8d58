//! What an editor shows of a text.

use std::collections::BTreeSet;

use lsp_types::request::{Completion, DocumentDiagnosticRequest, HoverRequest, InlayHintRequest};
use lsp_types::{
    CompletionParams, CompletionResponse, Diagnostic, DocumentDiagnosticParams, DocumentDiagnosticReport,
    DocumentDiagnosticReportResult, Hover, HoverContents, HoverParams, InlayHint, InlayHintKind, InlayHintLabel,
    InlayHintParams, NumberOrString, PartialResultParams, Position, Range, TextDocumentIdentifier,
    TextDocumentPositionParams, Uri, WorkDoneProgressParams,
};

use crate::server::Server;

/// The text that the editor shows now.
#[derive(Debug)]
pub(crate) struct Document<'a> {
    server: &'a mut Server,
    file: TextDocumentIdentifier,
    text: &'a str,
}

/// An error or a warning, or anything else that is underlined.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Finding {
    /// The line, counted from 1.
    pub(crate) line: usize,
    /// The text that is underlined.
    pub(crate) underlined: String,
    /// What is wrong, and on a line of its own what to do about it.
    pub(crate) message: String,
    /// Whether it comes out of a macro.
    pub(crate) from_macro: bool,
}

impl<'a> Document<'a> {
    pub(crate) fn new(server: &'a mut Server, file: &Uri, text: &'a str) -> Self {
        Self { server, file: TextDocumentIdentifier::new(file.clone()), text }
    }

    /// Everything that is underlined, in source order.
    ///
    /// # Panics
    ///
    /// When rust-analyzer does not answer.
    pub(crate) fn findings(&mut self) -> Vec<Finding> {
        let report = self.server.ask::<DocumentDiagnosticRequest>(DocumentDiagnosticParams {
            text_document: self.file.clone(),
            identifier: None,
            previous_result_id: None,
            work_done_progress_params: WorkDoneProgressParams::default(),
            partial_result_params: PartialResultParams::default(),
        });
        let DocumentDiagnosticReportResult::Report(DocumentDiagnosticReport::Full(report)) = report else {
            panic!("rust-analyzer has no findings yet: {report:?}")
        };
        let found = report.full_document_diagnostic_report.items;
        let mut findings: Vec<_> = found.into_iter().map(|found| self.finding(found)).collect();
        findings.sort();
        findings
    }

    fn finding(&self, found: Diagnostic) -> Finding {
        let Range { start, end } = found.range;
        let underlined = self.text[self.offset(start)..self.offset(end)].to_owned();
        let from_macro = found.code == Some(NumberOrString::String("macro-error".to_owned()));
        Finding { line: start.line as usize + 1, underlined, message: found.message, from_macro }
    }

    /// What hovering shows where `|` stands in this piece of the text, which must be there once.
    ///
    /// # Panics
    ///
    /// When nothing is shown.
    pub(crate) fn hover(&mut self, piece: &str) -> String {
        let text_document_position_params = self.place(piece);
        let work_done_progress_params = WorkDoneProgressParams::default();
        let params = HoverParams { text_document_position_params, work_done_progress_params };
        match self.server.ask::<HoverRequest>(params) {
            Some(Hover { contents: HoverContents::Markup(shown), .. }) => shown.value,
            nothing => panic!("hovering over `{piece}` shows nothing: {nothing:?}"),
        }
    }

    /// What may be written where `|` stands in this piece of the text, which must be there once; the trait in parentheses.
    ///
    /// # Panics
    ///
    /// When nothing is offered.
    pub(crate) fn completions(&mut self, piece: &str) -> BTreeSet<String> {
        let text_document_position = self.place(piece);
        let offered = self.server.ask::<Completion>(CompletionParams {
            text_document_position,
            work_done_progress_params: WorkDoneProgressParams::default(),
            partial_result_params: PartialResultParams::default(),
            context: None,
        });
        let items = match offered {
            Some(CompletionResponse::Array(items)) => items,
            Some(CompletionResponse::List(list)) => list.items,
            None => panic!("nothing is offered at `{piece}`"),
        };
        items.into_iter().map(|item| name(&item.label)).collect()
    }

    /// The types of the variables that no type is written to: `code: StatusCode`.
    ///
    /// # Panics
    ///
    /// When rust-analyzer does not answer.
    pub(crate) fn types(&mut self) -> Vec<String> {
        let hints = self.server.ask::<InlayHintRequest>(InlayHintParams {
            text_document: self.file.clone(),
            range: Range::new(Position::new(0, 0), self.end()),
            work_done_progress_params: WorkDoneProgressParams::default(),
        });
        let hints = hints.into_iter().flatten().filter(|hint| hint.kind == Some(InlayHintKind::TYPE));
        hints.map(|hint| format!("{}{}", self.word_before(hint.position), label(hint))).collect()
    }

    fn place(&self, piece: &str) -> TextDocumentPositionParams {
        let (before, after) = piece.split_once('|').unwrap_or_else(|| panic!("no place is marked in `{piece}`"));
        let piece = format!("{before}{after}");
        let mut found = self.text.match_indices(&piece);
        let (Some((start, _)), None) = (found.next(), found.next()) else { panic!("`{piece}` is not there once") };
        TextDocumentPositionParams::new(self.file.clone(), self.position(start + before.len()))
    }

    fn word_before(&self, position: Position) -> &str {
        let before = &self.text[..self.offset(position)];
        before.rsplit(|character: char| !character.is_alphanumeric() && character != '_').next().unwrap_or_default()
    }

    fn end(&self) -> Position {
        self.position(self.text.len())
    }

    fn position(&self, offset: usize) -> Position {
        let before = &self.text[..offset];
        let line = before.matches('\n').count();
        let column = offset - before.rfind('\n').map_or(0, |end| end + 1);
        let number = |count| u32::try_from(count).expect("the text is short");
        Position::new(number(line), number(column))
    }

    fn offset(&self, position: Position) -> usize {
        let lines = self.text.split_inclusive('\n').take(position.line as usize);
        lines.map(str::len).sum::<usize>() + position.character as usize
    }
}

/// The label of what is offered, without the value of a constant, which some versions show.
fn name(label: &str) -> String {
    let Some((name, rest)) = label.split_once(" = ") else { return label.to_owned() };
    let of_trait = rest.find("(as ").map_or("", |start| &rest[start..]);
    format!("{name}{of_trait}")
}

fn label(hint: InlayHint) -> String {
    match hint.label {
        InlayHintLabel::String(label) => label,
        InlayHintLabel::LabelParts(parts) => parts.into_iter().map(|part| part.value).collect(),
    }
}
