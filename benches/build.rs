//! Writes the lists of variants from which `src/enums.rs` makes its enums: 3, 75 and 600 of them; and the list of all
//! codes with the phrases that they have by themselves. Each is a macro that hands its rows, `(486, C486, "Busy Here")`, to
//! another macro.
//!
//! And for `tests/forms.rs` the enums with 75 and 600 variants in each form whose compile time is measured.

#[allow(unreachable_pub, reason = "the library shows them")]
#[path = "src/compile_time/forms/mod.rs"]
mod forms;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use forms::{Enum, Form};
use sipcode_core::Standing;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/compile_time/forms");
    let folder = PathBuf::from(env::var_os("OUT_DIR").unwrap());
    let (all, active) = registry();
    let every = || (100..700).map(|code| (code, all.get(&code).cloned().unwrap_or_else(|| format!("Reason {code}"))));
    let canonical = (100..700).map(|code| (code, all.get(&code).cloned().unwrap_or_default()));
    let three = [180, 200, 486].map(|code| (code, all[&code].clone()));
    let mut lists = String::new();
    write_list(&mut lists, "three", three);
    write_list(&mut lists, "registered", active.clone());
    write_list(&mut lists, "every", every());
    write_list(&mut lists, "canonical", canonical);
    fs::write(folder.join("lists.rs"), lists).unwrap();
    write_forms(&folder, &active, &every().collect());
}

/// The phrases by code: of all rows, and of those that IANA has.
fn registry() -> (BTreeMap<u16, String>, BTreeMap<u16, String>) {
    let (mut all, mut active) = (BTreeMap::new(), BTreeMap::new());
    for row in sipcode_core::registry() {
        let (code, phrase) = (row.code.as_u16(), row.reason.to_owned());
        if row.standing != Standing::Obsolete {
            active.insert(code, phrase.clone());
        }
        all.insert(code, phrase);
    }
    (all, active)
}

fn write_list(lists: &mut String, name: &str, rows: impl IntoIterator<Item = (u16, String)>) {
    writeln!(lists, "#[allow(unused_macros)]\nmacro_rules! {name} {{\n    ($define:ident, $name:ident) => {{\n        $define! {{ $name")
        .unwrap();
    for (code, phrase) in rows {
        writeln!(lists, "            ({code}, C{code}, {phrase:?})").unwrap();
    }
    writeln!(lists, "        }}\n    }};\n}}").unwrap();
}

fn write_forms(folder: &Path, registered: &BTreeMap<u16, String>, every: &BTreeMap<u16, String>) {
    for form in Form::ALL {
        let registered = Enum { name: "Registered", vendor: None, rows: &rows(registered) };
        let every = Enum { name: "Every", vendor: Some("Everybody"), rows: &rows(every) };
        let source = [form.head(), &form.source(&registered), &form.source(&every)].concat();
        fs::write(folder.join(format!("{form:?}.rs")), source).unwrap();
    }
}

fn rows(phrases: &BTreeMap<u16, String>) -> Vec<(u16, &str)> {
    phrases.iter().map(|(code, phrase)| (*code, phrase.as_str())).collect()
}
