use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};

use rsipstack::dialog::DialogId;

/// The calls that were answered with a 2xx and not hung up.
#[derive(Clone, Default)]
pub(super) struct Calls(Arc<Mutex<HashSet<DialogId>>>);

impl Calls {
    pub(super) fn begin(&self, call: DialogId) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(call);
    }

    /// Whether there was such a call.
    pub(super) fn end(&self, call: &DialogId) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(call)
    }
}
