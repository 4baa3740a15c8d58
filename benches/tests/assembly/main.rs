//! What must hold of the machine code of the hot paths, read from what the compiler writes.

#![cfg(target_arch = "x86_64")]

mod listing;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;
use std::{env, fs};

use crate::listing::Listing;

const KINDS: [&str; 3] = ["plain", "with_discriminants", "with_other"];
/// Those that need not decide whether a variant holds its code.
const UNIT_KINDS: [&str; 2] = ["plain", "with_discriminants"];
const SIZES: [&str; 3] = ["three", "registered", "every"];

/// A call that costs no more than the work that it does.
const COPIES: [&str; 3] = ["memcpy", "memmove", "bcmp"];

static LISTING: LazyLock<Listing> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("assembly");
    let mut listing = Listing::default();
    for package in ["sipcode-core", "sipcode"] {
        listing.add(&assembly_of_package(package, &folder));
    }
    listing.add(&assembly_of_hot_paths(&folder));
    listing
});

fn assembly_of_package(package: &str, folder: &Path) -> String {
    let file = folder.join(package).with_extension("s");
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["rustc", "--quiet", "--release", "--package", package, "--target-dir"]).arg(folder);
    if package == "sipcode" {
        cargo.args(["--features", "alloc,derive"]);
    }
    cargo.args(["--", "-Ccodegen-units=1"]).arg(format!("--emit=asm={}", file.display()));
    assert!(cargo.status().unwrap().success(), "{package} does not compile");
    fs::read_to_string(&file).unwrap()
}

fn assembly_of_hot_paths(folder: &Path) -> String {
    let release = folder.join("release");
    let source: PathBuf = [env!("CARGO_MANIFEST_DIR"), "tests", "assembly", "hot_paths.rs"].iter().collect();
    let file = folder.join("hot_paths.s");
    let status = Command::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
        .args(["--edition=2024", "--crate-type=lib", "-Copt-level=3", "-Ccodegen-units=1"])
        .arg(format!("--emit=asm={}", file.display()))
        .arg(format!("--extern=sipcode={}", release.join("libsipcode.rlib").display()))
        .arg(format!("-Ldependency={}", release.join("deps").display()))
        .arg(source)
        .env("OUT_DIR", env!("OUT_DIR"))
        .status();
    assert!(status.unwrap().success(), "hot_paths.rs does not compile");
    fs::read_to_string(&file).unwrap()
}

fn paths(kinds: &'static [&str], work: &str) -> impl Iterator<Item = String> {
    kinds.iter().flat_map(move |kind| SIZES.map(|size| format!("{kind}::{size}::{work}")))
}

/// Panics with all that does not hold, and not only with the first.
fn all_hold(paths: impl Iterator<Item = String>, what: impl Fn(&str) -> Result<(), String>) {
    let broken: Vec<_> = paths.filter_map(|path| what(&path).err().map(|why| format!("{path} {why}"))).collect();
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

fn calls_nothing(path: &str) -> Result<(), String> {
    let calls: Vec<_> = LISTING.function(path).calls().collect();
    if calls.is_empty() { Ok(()) } else { Err(format!("calls {}", calls.join(", "))) }
}

fn does_not_branch(path: &str) -> Result<(), String> {
    branches_at_most(path, 0)
}

/// Where every code has a variant, the compiler asks first whether the number is a code, which is easy to predict.
fn branches_for_numbers_that_are_no_code(path: &str) -> Result<(), String> {
    branches_at_most(path, usize::from(path.contains("::every::")))
}

fn branches_at_most(path: &str, most: usize) -> Result<(), String> {
    calls_nothing(path)?;
    let branches = LISTING.function(path).branches();
    if branches <= most { Ok(()) } else { Err(format!("has {branches} branches")) }
}

fn never_panics(path: &str) -> Result<(), String> {
    let reached = LISTING.reached_from(LISTING.function(path));
    match reached.into_iter().find(|symbol| symbol.contains("panic")) {
        None => Ok(()),
        Some(symbol) => Err(format!("reaches {symbol}")),
    }
}

fn calls_copies_only(path: &str) -> Result<(), String> {
    let is_ours = |symbol: &&String| symbol.contains("sipcode");
    let reached = LISTING.reached_from(LISTING.function(path));
    match reached.iter().filter(|symbol| !is_ours(symbol)).find(|symbol| !COPIES.contains(&symbol.as_str())) {
        None => Ok(()),
        Some(symbol) => Err(format!("reaches {symbol}")),
    }
}

#[test]
fn a_variant_is_found_without_calls_and_branches() {
    all_hold(paths(&UNIT_KINDS, "from_number"), branches_for_numbers_that_are_no_code);
    all_hold(paths(&UNIT_KINDS, "from_code"), branches_for_numbers_that_are_no_code);
}

#[test]
fn a_variant_or_other_is_found_without_calls() {
    all_hold(paths(&["with_other"], "from_number"), calls_nothing);
    all_hold(paths(&["with_other"], "from_code"), calls_nothing);
}

#[test]
fn a_variant_gives_its_code_without_calls_and_branches() {
    all_hold(paths(&UNIT_KINDS, "to_code"), does_not_branch);
    // Of a status in registers LLVM makes a branch; of one in memory none, as the benchmark shows.
    all_hold(paths(&["with_other"], "to_code"), calls_nothing);
}

#[test]
fn a_variant_gives_its_phrase_without_calls_and_branches() {
    all_hold(paths(&KINDS, "to_phrase"), does_not_branch);
}

#[test]
fn three_bytes_are_read_without_calls() {
    all_hold(["from_three_bytes".to_owned()].into_iter(), calls_nothing);
}

#[test]
fn a_line_is_written_by_copying_alone() {
    all_hold(paths(&KINDS, "write_line"), calls_copies_only);
}

#[test]
fn a_line_is_read_without_calls_out_of_the_library() {
    all_hold(["read_line".to_owned()].into_iter(), calls_copies_only);
}

#[test]
fn nothing_panics() {
    let works = ["from_number", "from_code", "to_code", "to_phrase", "write_line"];
    all_hold(works.into_iter().flat_map(|work| paths(&KINDS, work)), never_panics);
    let others = ["from_three_bytes", "read_line"].map(str::to_owned);
    all_hold(others.into_iter(), never_panics);
}
