//! Enums that a macro reads.

use std::fmt::Write as _;

use super::Enum;

/// What is said of the enum, and of a variant.
struct Annotations<'a> {
    derives: &'a str,
    of_enum: &'a str,
    of_variant: fn(u16, &str) -> String,
    has_discriminants: bool,
}

const NONE: Annotations<'_> =
    Annotations { derives: "", of_enum: "", of_variant: |_, _| String::new(), has_discriminants: false };

pub(super) fn alone(declared: &Enum<'_>) -> String {
    source(declared, &NONE)
}

pub(super) fn by_sipcode(declared: &Enum<'_>) -> String {
    let vendor = declared.vendor.map_or_else(String::new, |vendor| format!("#[sip(vendor = {vendor:?})]\n"));
    let of_variant = |code, phrase: &str| format!("    #[sip({code}, {phrase:?})]\n");
    source(declared, &Annotations { derives: ", SipStatus", of_enum: &vendor, of_variant, ..NONE })
}

pub(super) fn by_this_error(declared: &Enum<'_>) -> String {
    let of_variant = |code, phrase: &str| format!("    #[error(\"{code} {phrase}\")]\n");
    source(declared, &Annotations { derives: ", Error", of_variant, ..NONE })
}

pub(super) fn by_num_enum(declared: &Enum<'_>) -> String {
    let derives = ", IntoPrimitive, TryFromPrimitive, IntoStaticStr";
    let of_variant = |_, phrase: &str| format!("    #[strum(serialize = {phrase:?})]\n");
    source(declared, &Annotations { derives, of_enum: "#[repr(u16)]\n", of_variant, has_discriminants: true })
}

fn source(declared: &Enum<'_>, annotations: &Annotations<'_>) -> String {
    let Annotations { derives, of_enum, of_variant, has_discriminants } = annotations;
    let mut source = format!(
        "\n/// What a server answers.\n#[derive(Debug, Clone, Copy, PartialEq, Eq{derives})]\n{of_enum}pub enum {} {{\n",
        declared.name
    );
    for (code, phrase) in declared.rows {
        let discriminant = if *has_discriminants { format!(" = {code}") } else { String::new() };
        let annotation = of_variant(*code, phrase);
        let _ = writeln!(source, "    /// {}\n{annotation}    C{code}{discriminant},", description(*code, phrase));
    }
    source + "}\n"
}

/// The doc comment of a variant.
pub(super) fn description(code: u16, phrase: &str) -> String {
    format!("The server answers {code}, which is {phrase}.")
}
