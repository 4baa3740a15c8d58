//! The crates that are compiled: a workspace of their own in the target folder.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::SystemTime;
use std::{env, fmt, io};

use super::cargo::Manner;
use super::forms::{Enum, Form};
use super::program;

macro_rules! rows {
    ($name:ident $(($code:literal, $_variant:ident, $phrase:literal))+) => {
        const $name: &[(u16, &str)] = &[$(($code, $phrase)),+];
    };
}

registered!(rows, REGISTERED);
every!(rows, EVERY);

/// A crate with enums of one form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Crate {
    /// The form.
    pub form: Form,
    /// How much of it.
    pub size: Size,
}

/// How many enums of how many variants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Size {
    /// No enum.
    None,
    /// So many enums of the 75 registered codes.
    Registered(u16),
    /// One enum of all 600 codes.
    Every,
}

impl Size {
    /// Each, in the order of the table.
    pub const ALL: [Self; 5] =
        [Self::None, Self::Registered(1), Self::Every, Self::Registered(40), Self::Registered(400)];

    /// How many variants an enum has.
    #[must_use]
    pub fn variants(self) -> u16 {
        u16::try_from(self.rows().len()).unwrap_or(u16::MAX)
    }

    /// How many enums.
    #[must_use]
    pub const fn enums(self) -> u16 {
        match self {
            Self::None => 0,
            Self::Registered(enums) => enums,
            Self::Every => 1,
        }
    }

    const fn rows(self) -> &'static [(u16, &'static str)] {
        match self {
            Self::None => &[],
            Self::Registered(_) => REGISTERED,
            Self::Every => EVERY,
        }
    }
}

impl fmt::Display for Size {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None => f.write_str("no enum"),
            Self::Registered(_) | Self::Every => write!(f, "{} × {}", self.enums(), self.variants()),
        }
    }
}

impl Crate {
    /// The name of its package.
    #[must_use]
    pub fn name(self) -> String {
        let form = format!("{:?}", self.form).to_lowercase();
        format!("enums-{form}-{}x{}", self.size.enums(), self.size.variants())
    }

    /// The name of the package with the program that uses all of it.
    #[must_use]
    pub fn program(self) -> String {
        format!("{}-program", self.name())
    }

    fn enums(self) -> Vec<String> {
        (0..self.size.enums()).map(|number| format!("Status{number}")).collect()
    }

    /// Each enum has the codes in another order, or the compiler would make one of the tables of all.
    fn source(self) -> String {
        let vendor = (self.size == Size::Every).then_some("Everybody");
        let mut rows = self.size.rows().to_vec();
        let mut source = self.head();
        for name in self.enums() {
            source += &self.form.source(&Enum { name: &name, vendor, rows: &rows });
            rows.rotate_left(1);
        }
        source
    }

    /// Where there are no enums, nothing of it is used.
    fn head(self) -> String {
        format!("#![allow(unused)]\n\n{}", self.form.head())
    }

    const fn dependencies(self) -> &'static str {
        match self.form {
            Form::Sipcode => "sipcode = { workspace = true, features = [\"default\"] }\n",
            Form::ByHand => "sipcode = { workspace = true }\n",
            Form::ThisError => "thiserror = { workspace = true }\n",
            Form::NumEnum => "num_enum = { workspace = true }\nstrum = { workspace = true }\n",
            Form::Alone => "",
        }
    }
}

/// The workspace, which is gone when this is dropped.
#[derive(Debug)]
pub struct Crates {
    folder: PathBuf,
}

impl Crates {
    /// Every size of every form, with the versions that this workspace has.
    ///
    /// # Errors
    ///
    /// When a file cannot be written.
    pub fn write() -> io::Result<Self> {
        let crates = Self { folder: env::current_exe()?.with_file_name("compile_time.crates") };
        crates.remove();
        fs::create_dir_all(crates.folder())?;
        let home = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."));
        fs::copy(home.join("Cargo.lock"), crates.folder().join("Cargo.lock"))?;
        let manifest = WORKSPACE.replace("SIPCODE", &format!("{:?}", home.join("sipcode").display().to_string()));
        fs::write(crates.folder().join("Cargo.toml"), manifest)?;
        for form in Form::ALL {
            for size in Size::ALL {
                crates.write_crate(Crate { form, size })?;
            }
        }
        Ok(crates)
    }

    /// Where the workspace lies.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Where is put what was compiled in this manner.
    #[must_use]
    pub fn target(&self, manner: Manner) -> PathBuf {
        self.folder().join(format!("target-{manner:?}"))
    }

    /// Makes Cargo compile the crate again.
    ///
    /// # Errors
    ///
    /// When its source is not there.
    pub fn touch(&self, of: Crate) -> io::Result<()> {
        let source = self.folder().join(of.name()).join("src").join("lib.rs");
        File::options().append(true).open(source)?.set_modified(SystemTime::now())
    }

    fn remove(&self) {
        // What is not there need not go.
        drop(fs::remove_dir_all(&self.folder));
    }

    fn write_crate(&self, of: Crate) -> io::Result<()> {
        let name = of.name();
        self.write_package(&name, of.dependencies(), "lib.rs", &of.source())?;
        let dependencies = format!("{}{name} = {{ path = \"../{name}\" }}\n", of.dependencies());
        let program = program::source(of.form, &name.replace('-', "_"), &of.enums());
        self.write_package(&of.program(), &dependencies, "main.rs", &program)
    }

    fn write_package(&self, name: &str, dependencies: &str, file: &str, source: &str) -> io::Result<()> {
        let folder = self.folder().join(name);
        fs::create_dir_all(folder.join("src"))?;
        let package = format!("[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n");
        fs::write(folder.join("Cargo.toml"), format!("{package}\n[dependencies]\n{dependencies}"))?;
        fs::write(folder.join("src").join(file), source)
    }
}

impl Drop for Crates {
    fn drop(&mut self) {
        self.remove();
    }
}

const WORKSPACE: &str = "\
[workspace]
resolver = \"3\"
members = [\"enums-*\"]

[workspace.dependencies]
num_enum = { version = \"0.7\", default-features = false }
sipcode = { path = SIPCODE, default-features = false }
strum = { version = \"0.28\", features = [\"derive\"] }
thiserror = \"2\"

[profile.release]
strip = true
";
