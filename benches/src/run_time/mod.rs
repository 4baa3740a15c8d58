//! The run-time suite: works, each done by hand-written code, by sipcode and by peers.

pub mod instructions;
pub mod measure;
pub mod report;
pub mod streams;
pub mod work;
pub mod works;
