//! The enums of status codes that two SIP stacks have, declared with the derive as their maintainers would do it, and held against
//! the originals.

mod rsipstack;
mod rvoip_sip_core;
