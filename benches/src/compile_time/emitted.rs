//! How much is emitted: tokens, and bytes of a program.

use std::collections::BTreeMap;
use std::fs;
use std::str::FromStr;

use object::{Object, ObjectSegment};
use proc_macro2::{TokenStream, TokenTree};

use super::cargo::{self, Manner};
use super::crates::{Crate, Crates, Size};
use super::forms::Form;

const ONE: Size = Size::Registered(1);
const FORTY: Size = Size::Registered(40);

/// One line of the table.
#[derive(Debug)]
pub struct Emitted {
    /// What is counted.
    pub name: String,
    /// How many of it, by form.
    pub of: BTreeMap<Form, f64>,
}

/// Counts what has a name that this accepts.
///
/// # Errors
///
/// When a crate does not compile.
pub fn count(crates: &Crates, is_wanted: impl Fn(&str) -> bool) -> Result<Vec<Emitted>, String> {
    let mut lines = Vec::new();
    for size in [ONE, Size::Every] {
        lines.push((format!("tokens a variant, {size}"), Counter::Tokens(size)));
    }
    lines.push((format!("bytes an enum, {ONE}"), Counter::Bytes));
    lines.retain(|(name, _)| is_wanted(name));
    lines.into_iter().map(|(name, counter)| Ok(Emitted { name, of: counter.of_each_form(crates)? })).collect()
}

enum Counter {
    Tokens(Size),
    Bytes,
}

impl Counter {
    fn of_each_form(&self, crates: &Crates) -> Result<BTreeMap<Form, f64>, String> {
        let of = |form| match self {
            Self::Tokens(size) => tokens_a_variant(crates, form, *size),
            Self::Bytes => bytes_an_enum(crates, form),
        };
        Form::ALL.into_iter().map(|form| Ok((form, of(form)?))).collect()
    }
}

/// The tokens for each variant of an enum of this size, beyond those of the enum alone.
fn tokens_a_variant(crates: &Crates, form: Form, size: Size) -> Result<f64, String> {
    let of_enum = |form| -> Result<f64, String> {
        Ok(tokens(crates, Crate { form, size })? - tokens(crates, Crate { form, size: Size::None })?)
    };
    Ok((of_enum(form)? - of_enum(Form::Alone)?) / f64::from(size.variants()))
}

/// The tokens of a crate after its macros are expanded.
fn tokens(crates: &Crates, of: Crate) -> Result<f64, String> {
    let arguments = ["rustc", "--quiet", "--profile=check", "--package", &of.name(), "--", "-Zunpretty=expanded"];
    let output = cargo::run(crates.folder(), &crates.target(Manner::AsNightly), Manner::AsNightly, &arguments)?;
    let source = String::from_utf8(output.stdout).map_err(|error| error.to_string())?;
    Ok(length(TokenStream::from_str(&source).map_err(|error| error.to_string())?))
}

fn length(tokens: TokenStream) -> f64 {
    let of_tree = |tree| match tree {
        TokenTree::Group(group) => 2.0 + length(group.stream()),
        TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => 1.0,
    };
    tokens.into_iter().map(of_tree).sum()
}

/// The bytes for each enum in a program that uses all of it.
fn bytes_an_enum(crates: &Crates, form: Form) -> Result<f64, String> {
    let bytes = |size| bytes(crates, Crate { form, size });
    Ok((bytes(FORTY)? - bytes(ONE)?) / f64::from(FORTY.enums() - ONE.enums()))
}

/// What of the program is loaded.
#[expect(clippy::cast_precision_loss, reason = "some megabytes")]
fn bytes(crates: &Crates, of: Crate) -> Result<f64, String> {
    let (program, target) = (of.program(), crates.target(Manner::NotIncremental));
    cargo::run(crates.folder(), &target, Manner::NotIncremental, &["build", "--release", "--package", &program])?;
    let file = fs::read(target.join("release").join(program)).map_err(|error| error.to_string())?;
    let program = object::File::parse(&*file).map_err(|error| error.to_string())?;
    Ok(program.segments().map(|segment| segment.file_range().1).sum::<u64>() as f64)
}
