use std::fs;

/// A scenario for `sipp`.
#[derive(Debug, Clone)]
pub struct Scenario {
    steps: String,
}

/// `sipp` reads no longer file.
const LONGEST: usize = 60_000;

impl Scenario {
    /// A file of `scenarios/`, with what it has in braces replaced.
    ///
    /// # Panics
    ///
    /// When the file cannot be read, or is none of a scenario, or braces are left.
    #[must_use]
    pub fn of(name: &str, values: &[(&str, &str)]) -> Self {
        let file = format!("{}/scenarios/{name}.xml", env!("CARGO_MANIFEST_DIR"));
        let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{file}: {error}"));
        let steps = steps(&text).unwrap_or_else(|| panic!("{file} has no <scenario>")).to_owned();
        let steps = values.iter().fold(steps, |text, (key, value)| text.replace(&format!("{{{key}}}"), value));
        assert!(!steps.contains(['{', '}']), "{file} is not filled in: {steps}");
        Self { steps }
    }

    /// The same in as few scenarios as `sipp` can read: it goes through those in one file one after the other.
    #[must_use]
    pub fn joined(scenarios: impl IntoIterator<Item = Self>) -> Vec<Self> {
        let mut joined: Vec<Self> = Vec::new();
        for next in scenarios {
            match joined.last_mut() {
                Some(last) if last.steps.len() + next.steps.len() < LONGEST => last.steps += &next.steps,
                _ => joined.push(next),
            }
        }
        joined
    }

    pub(super) fn xml(&self) -> String {
        format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<scenario name=\"interop\">{}</scenario>\n", self.steps)
    }
}

fn steps(file: &str) -> Option<&str> {
    let (_, after) = file.split_once("<scenario ")?.1.split_once('>')?;
    Some(after.split_once("</scenario>")?.0)
}

/// The part of a scenario that receives these responses.
#[must_use]
pub fn receive(codes: &[u16]) -> String {
    codes.iter().map(|code| format!("<recv response=\"{code}\"/>")).collect::<Vec<_>>().concat()
}
