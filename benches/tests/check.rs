//! A check of an enum evaluates no table of it: only code generation asks for them. When one is, an enum costs six times as much.

#![cfg(target_os = "linux")]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// Twice what a check of an enum of 75 variants costs.
const INSTRUCTIONS_OF_AN_ENUM: u64 = 110_000_000;

const SET: &str = r#"
    include!(concat!(env!("OUT_DIR"), "/lists.rs"));

    macro_rules! set {
        ($name:ident $(($code:literal, $variant:ident, $phrase:literal))+) => {
            #[derive(sipcode::SipStatus)]
            pub enum $name {
                $(#[sip($code, $phrase)] $variant,)+
            }
        };
    }
"#;

fn sysroot() -> PathBuf {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let sysroot = Command::new(rustc).args(["--print", "sysroot"]).output().unwrap().stdout;
    PathBuf::from(String::from_utf8(sysroot).unwrap().trim())
}

/// Compiles the library, and gives the folder where it lies.
fn library(folder: &Path) -> PathBuf {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["build", "--quiet", "--release", "--package", "sipcode", "--target-dir"]).arg(folder);
    assert!(cargo.status().unwrap().success(), "the library does not compile");
    folder.join("release")
}

/// The instructions of a check of so many enums.
fn instructions(enums: usize, library: &Path, folder: &Path) -> u64 {
    let source = folder.join("sets.rs");
    let sets = ["registered! { set, One }\n", "registered! { set, Two }\n", "registered! { set, Three }\n"];
    fs::write(&source, format!("{SET}{}", sets[..enums].concat())).unwrap();
    let sysroot = sysroot();
    let check = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(sysroot.join("bin/rustc"))
        .args(["--edition=2024", "--crate-type=lib"])
        .arg(format!("--emit=metadata={}", folder.join("sets.rmeta").display()))
        .arg(format!("--extern=sipcode={}", library.join("libsipcode.rlib").display()))
        .arg(format!("-Ldependency={}", library.join("deps").display()))
        .arg(source)
        .env("LD_LIBRARY_PATH", sysroot.join("lib"))
        .env("OUT_DIR", env!("OUT_DIR"))
        .output()
        .expect("valgrind must be installed");
    let text = String::from_utf8(check.stderr).unwrap();
    assert!(check.status.success(), "{text}");
    let (_, collected) = text.split_once("Collected : ").unwrap_or_else(|| panic!("{text}"));
    collected.split_whitespace().next().and_then(|number| number.parse().ok()).unwrap_or_else(|| panic!("{text}"))
}

#[test]
fn a_check_evaluates_no_table() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("check");
    fs::create_dir_all(&folder).unwrap();
    let library = library(&folder);
    let [one, three] = [1, 3].map(|enums| instructions(enums, &library, &folder));
    let of_an_enum = (three - one) / 2;
    assert!(of_an_enum < INSTRUCTIONS_OF_AN_ENUM, "{of_an_enum} instructions");
}
