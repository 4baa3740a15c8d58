//! What an editor shows of a program with `sipcode`, asked of rust-analyzer.

mod document;
mod editor;
mod server;

pub use document::{Document, Finding};
pub use editor::Editor;
