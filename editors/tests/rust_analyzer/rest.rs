//! What is shown of a program beside the findings.

use std::collections::BTreeSet;

use crate::document::Document;

/// The types of all variables, and what may be written after the names of the first program.
#[derive(Debug, PartialEq)]
pub(crate) struct Rest {
    pub(crate) types: Vec<String>,
    pub(crate) of_the_enum: BTreeSet<String>,
    pub(crate) of_a_status: BTreeSet<String>,
    pub(crate) of_an_error: BTreeSet<String>,
}

impl Rest {
    pub(crate) fn of(document: &mut Document<'_>) -> Self {
        Self {
            types: document.types(),
            of_the_enum: document.completions("AcmeStatus::|ALL"),
            of_a_status: document.completions("status.|code()"),
            of_an_error: document.completions("error.|status_line()"),
        }
    }
}
