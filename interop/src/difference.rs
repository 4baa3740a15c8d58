use std::collections::BTreeSet;
use std::fmt::Debug;

use crate::Bytes;

/// A class of inputs that `sipcode` and another parser read differently, and its shortest example.
#[derive(Debug)]
pub struct Difference<Ours, Theirs> {
    /// What the class is called.
    pub name: &'static str,
    /// The example.
    pub input: &'static [u8],
    /// What `sipcode` makes of it.
    pub ours: Ours,
    /// What the other parser makes of it.
    pub theirs: Theirs,
    /// Which of them does what the RFCs say.
    pub who_is_right: Right,
    /// The section that decides it.
    pub why: &'static str,
    /// Whether another input that was read like this belongs to the class.
    pub covers: fn(input: &[u8], ours: &Ours, theirs: &Theirs) -> bool,
}

/// Which of two readings the RFCs ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Right {
    /// That of `sipcode`.
    Ours,
    /// That of the other parser.
    Theirs,
    /// Each is allowed.
    Both,
}

/// Holds the examples of the classes to what they say, and every input on which the two differ to be of a class; of more than
/// one, when it differs in more than one way.
///
/// # Panics
///
/// With the first inputs that differ in a way that no class names; or with a class that no input is of.
pub fn differences<Ours: Debug + PartialEq, Theirs: Debug + PartialEq>(
    known: &[Difference<Ours, Theirs>],
    inputs: impl IntoIterator<Item = Vec<u8>>,
    read: impl Fn(&[u8]) -> (Ours, Theirs),
    agree: impl Fn(&Ours, &Theirs) -> bool,
) {
    let classes = |input: &[u8], ours: &Ours, theirs: &Theirs| -> Vec<&'static str> {
        known.iter().filter(|class| (class.covers)(input, ours, theirs)).map(|class| class.name).collect()
    };

    for class in known {
        let (ours, theirs) = read(class.input);
        assert_eq!((&ours, &theirs), (&class.ours, &class.theirs), "the example of {:?}", class.name);
        assert!(!agree(&ours, &theirs), "the example of {:?} is no difference", class.name);
        assert_eq!(classes(class.input, &ours, &theirs), [class.name], "the class of the example of {:?}", class.name);
    }

    let mut met = BTreeSet::new();
    let mut unexplained = Vec::new();
    for input in inputs {
        let (ours, theirs) = read(&input);
        if agree(&ours, &theirs) {
            continue;
        }
        let classes = classes(&input, &ours, &theirs);
        if classes.is_empty() {
            unexplained.push(format!("{:?}: {ours:?} {theirs:?}", Bytes(input)));
        }
        met.extend(classes);
    }
    let first = unexplained.iter().take(20).map(String::as_str).collect::<Vec<_>>().join("\n");
    assert!(unexplained.is_empty(), "{} inputs differ in a way that no class names:\n{first}", unexplained.len());
    for class in known {
        assert!(met.contains(class.name), "no input is of the class {:?}", class.name);
    }
}
