// The sources of the macro crate, for tests that `include!` them at their root: a crate of procedural macros gives nothing
// but its macros.

extern crate proc_macro;

#[path = "../../../sipcode-macros/src/attr/mod.rs"]
mod attr;
#[path = "../../../sipcode-macros/src/check/mod.rs"]
mod check;
#[allow(dead_code, reason = "not every test makes the docs")]
#[path = "../../../sipcode-macros/src/derive.rs"]
mod derive;
#[path = "../../../sipcode-macros/src/expand/mod.rs"]
mod expand;
#[path = "../../../sipcode-macros/src/input.rs"]
mod input;
#[path = "../../../sipcode-macros/src/model.rs"]
mod model;
#[path = "../../../sipcode-macros/src/suggest.rs"]
mod suggest;
