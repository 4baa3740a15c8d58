//! What every command has in common.

mod program;

use std::process::Stdio;

use program::{program, run};

#[test]
fn it_runs_alone_and_as_a_subcommand_of_cargo() {
    let alone = run(&["explain", "486"], "");
    assert_eq!((alone.code, alone.stdout), (0, run(&["sipcode", "explain", "486"], "").stdout));
    assert_eq!(run(&["--version"], "").stdout, format!("cargo-sipcode {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn a_wrong_option_is_exit_code_2() {
    for arguments in
        [&["--busy"] as &[_], &["audit"], &["audit", "--from", "fax", "-"], &["draft", "--vendor", " ", "-"]]
    {
        let run = run(arguments, "486 Busy Here\n");
        assert_eq!((run.code, &*run.stdout), (2, ""), "{run:?}");
    }
}

#[test]
fn completions_and_the_manual_page_are_written() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        assert!(run(&["completions", shell], "").stdout.contains("explain"), "{shell}");
    }
    let page = run(&["man"], "").stdout;
    assert!(page.contains(".TH cargo-sipcode 1") && page.contains("explain"), "{page}");
}

#[test]
fn a_closed_pipe_ends_it_quietly() {
    for arguments in [&["explain"] as &[_], &["explain", "--json"], &["completions", "bash"], &["man"], &["--help"]] {
        let mut child =
            program(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program runs");
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("the program ends");
        assert!(output.stderr.is_empty(), "{arguments:?} {}", String::from_utf8_lossy(&output.stderr));
    }
}

#[test]
fn control_characters_in_the_names_of_files_are_shown() {
    let run = run(&["audit", "\x1b[31m"], "");
    assert_eq!((run.code, run.stderr.contains('\x1b')), (2, false));
}

/// Of `explain` the exit code 1 says that nothing was found.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_exit_code_2() {
    for arguments in [&["explain", "486"] as &[_], &["man"]] {
        let full = std::fs::File::options().write(true).open("/dev/full").expect("Linux has it");
        let status = program(arguments).stdout(full).stderr(Stdio::null()).status().expect("the program runs");
        assert_eq!(status.code(), Some(2), "{arguments:?}");
    }
}
