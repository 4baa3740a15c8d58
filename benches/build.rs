//! Writes the lists of variants from which `src/enums.rs` makes its enums: 3, 75 and 600 of them; and the list of all
//! codes with the phrases that they have by themselves.
//!
//! Each is a macro that hands its rows, `(486, C486, "Busy Here")`, to another macro.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

const REGISTRY: &str = "../tests/data/response-codes.csv";

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={REGISTRY}");
    let (all, active) = registry();
    let every = (100..700).map(|code| (code, all.get(&code).cloned().unwrap_or_else(|| format!("Reason {code}"))));
    let canonical = (100..700).map(|code| (code, all.get(&code).cloned().unwrap_or_default()));
    let three = [180, 200, 486].map(|code| (code, all[&code].clone()));
    let mut lists = String::new();
    write_list(&mut lists, "three", three);
    write_list(&mut lists, "registered", active);
    write_list(&mut lists, "every", every);
    write_list(&mut lists, "canonical", canonical);
    let path = Path::new(&env::var_os("OUT_DIR").unwrap()).join("lists.rs");
    fs::write(path, lists).unwrap();
}

/// The phrases by code: of all rows, and of those that IANA has.
fn registry() -> (BTreeMap<u16, String>, BTreeMap<u16, String>) {
    let (mut all, mut active) = (BTreeMap::new(), BTreeMap::new());
    for row in csv::Reader::from_path(REGISTRY).unwrap().deserialize() {
        let row: BTreeMap<String, String> = row.unwrap();
        let (code, phrase) = (row["code"].parse().unwrap(), &row["reason"]);
        all.insert(code, phrase.clone());
        if row["standing"] != "obsolete" {
            active.insert(code, phrase.clone());
        }
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
