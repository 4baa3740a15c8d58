//! What an enum costs the compiler. A check evaluates no table of it: only code generation asks for them; when one is, an enum costs
//! six times as much. And to build the tables takes few calls, for the compiler has more work with a call than with anything else.

#![cfg(target_os = "linux")]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// Twice what a check of an enum of 75 variants costs.
const OF_A_CHECK: u64 = 110_000_000;

/// Half as much again as it costs to build an enum of three variants and what uses it. With a call for each code it would be more than
/// twice as much.
const OF_A_BUILD: u64 = 80_000_000;

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

const USED_SET: &str = r"
    macro_rules! used_set {
        ($name:ident $use:ident) => {
            #[derive(sipcode::SipStatus)]
            pub enum $name {
                #[sip(180)] Ringing,
                #[sip(200)] Ok,
                #[sip(486)] Busy,
            }

            #[inline(never)]
            pub fn $use(code: sipcode::StatusCode) -> bool {
                $name::recognize(code).is_some_and(|status| sipcode::StatusSet::of::<$name>().contains(status.code()))
            }
        };
    }
";

fn sysroot() -> PathBuf {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let sysroot = Command::new(rustc).args(["--print", "sysroot"]).output().unwrap().stdout;
    PathBuf::from(String::from_utf8(sysroot).unwrap().trim())
}

/// Compiles the library, and gives the folder where it lies.
fn library() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("library");
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["build", "--quiet", "--release", "--package", "sipcode", "--target-dir"]).arg(&folder);
    assert!(cargo.status().unwrap().success(), "the library does not compile");
    folder.join("release")
}

/// The instructions of the compiler for one of three enums.
fn instructions(start: &str, enums: [&str; 3], emit: &str, folder: &str) -> u64 {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(folder);
    fs::create_dir_all(&folder).unwrap();
    let library = library();
    let [one, three] =
        [1, 3].map(|count| instructions_of(&format!("{start}{}", enums[..count].concat()), emit, &library, &folder));
    (three - one) / 2
}

fn instructions_of(program: &str, emit: &str, library: &Path, folder: &Path) -> u64 {
    let source = folder.join("sets.rs");
    fs::write(&source, program).unwrap();
    let sysroot = sysroot();
    let rustc = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(sysroot.join("bin/rustc"))
        .args(["--edition=2024", "--crate-type=lib"])
        .arg(format!("--emit={emit}={}", folder.join("sets.out").display()))
        .arg(format!("--extern=sipcode={}", library.join("libsipcode.rlib").display()))
        .arg(format!("-Ldependency={}", library.join("deps").display()))
        .arg(source)
        .env("LD_LIBRARY_PATH", sysroot.join("lib"))
        .env("OUT_DIR", env!("OUT_DIR"))
        .output()
        .expect("valgrind must be installed");
    let text = String::from_utf8(rustc.stderr).unwrap();
    assert!(rustc.status.success(), "{text}");
    let (_, collected) = text.split_once("Collected : ").unwrap_or_else(|| panic!("{text}"));
    collected.split_whitespace().next().and_then(|number| number.parse().ok()).unwrap_or_else(|| panic!("{text}"))
}

#[test]
fn a_check_evaluates_no_table() {
    let enums = ["registered! { set, One }\n", "registered! { set, Two }\n", "registered! { set, Three }\n"];
    let of_an_enum = instructions(SET, enums, "metadata", "check");
    assert!(of_an_enum < OF_A_CHECK, "{of_an_enum} instructions");
}

#[test]
fn a_build_evaluates_tables_with_few_calls() {
    let enums = ["used_set! { One one }\n", "used_set! { Two two }\n", "used_set! { Three three }\n"];
    let of_an_enum = instructions(USED_SET, enums, "obj", "build");
    assert!(of_an_enum < OF_A_BUILD, "{of_an_enum} instructions");
}
