//! The reader of `Form::Kotlin` on any bytes.

#![no_main]

mod table;

use libfuzzer_sys::fuzz_target;
use sipcode_cli::read::Form;

fuzz_target!(|input: &[u8]| table::read(input, Form::Kotlin));
