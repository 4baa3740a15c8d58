use std::env;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process, kill_process_group};
use tempfile::TempDir;

use super::wait::wait_for;

/// A program, and Debian's package that has it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Program {
    pub(super) name: &'static str,
    pub(super) package: &'static str,
}

const SETPRIV: Program = Program { name: "setpriv", package: "util-linux" };
const TIMEOUT: Program = Program { name: "timeout", package: "coreutils" };

impl Program {
    /// Where it is installed, be it in a folder that only root has in its path.
    fn path(self) -> PathBuf {
        let path = env::var_os("PATH").unwrap_or_default();
        let folders = env::split_paths(&path).chain([PathBuf::from("/usr/sbin")]);
        let found = folders.map(|folder| folder.join(self.name)).find(|file| file.is_file());
        found.unwrap_or_else(|| panic!("{} is missing; apt-get install {}", self.name, self.package))
    }
}

/// A program that runs in a folder of its own. When this is dropped, it and all that it started is killed.
#[derive(Debug)]
pub(super) struct Process {
    program: Program,
    child: Child,
    folder: TempDir,
}

impl Process {
    /// Starts a program.
    ///
    /// # Panics
    ///
    /// When it is not installed, or does not start.
    pub(super) fn start<A: AsRef<OsStr>>(
        program: Program,
        folder: TempDir,
        arguments: impl IntoIterator<Item = A>,
    ) -> Self {
        let log = |name: &str| File::create(folder.path().join(name)).expect("a temporary file");
        // When a signal ends the test, nothing is dropped. But the kernel then ends `timeout`, which asks the program and all
        // that it started to end, and after five seconds kills what is left.
        let child = Command::new(SETPRIV.path())
            .args(["--pdeathsig", "TERM"])
            .arg(TIMEOUT.path())
            .args(["--kill-after=5s", "5m"])
            .arg(program.path())
            .args(arguments)
            .current_dir(&folder)
            .env("HOME", folder.path())
            .env("LC_ALL", "C")
            .stdin(Stdio::null())
            .stdout(log(STDOUT))
            .stderr(log(STDERR))
            .process_group(0)
            .spawn()
            .unwrap_or_else(|error| panic!("{} does not start: {error}", program.name));
        Self { program, child, folder }
    }

    pub(super) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The text of a file in its folder; empty when there is none.
    pub(super) fn file(&self, name: &str) -> String {
        let bytes = fs::read(self.folder().join(name)).unwrap_or_default();
        String::from_utf8_lossy(&bytes).into_owned()
    }

    pub(super) fn stdout(&self) -> String {
        self.file(STDOUT)
    }

    pub(super) fn stderr(&self) -> String {
        self.file(STDERR)
    }

    /// With what it has ended.
    pub(super) fn ended(&mut self) -> Option<ExitStatus> {
        self.child.try_wait().expect("the process is ours")
    }

    /// Waits for its end.
    ///
    /// # Panics
    ///
    /// When it does not come in time.
    pub(super) fn wait(&mut self, limit: Duration) -> ExitStatus {
        let what = format!("{} ends", self.program.name);
        wait_for(&what, limit, || self.ended())
    }

    /// Asks it to end.
    pub(super) fn interrupt(&self) {
        kill_process(Pid::from_child(&self.child), Signal::INT).expect("the process is ours");
    }
}

const STDOUT: &str = "stdout";
const STDERR: &str = "stderr";

impl Drop for Process {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = kill_process_group(Pid::from_child(&self.child), Signal::KILL);
        let _ = self.child.wait();
    }
}

#[cfg(test)]
mod tests {
    use super::Program;

    #[test]
    #[should_panic(expected = "zipp is missing; apt-get install zip-tester")]
    fn a_program_that_is_missing_is_named_with_its_package() {
        Program { name: "zipp", package: "zip-tester" }.path();
    }
}
