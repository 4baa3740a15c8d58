//! What the compiler wrote: functions by name, and what each jumps to and calls.

use std::collections::{BTreeMap, BTreeSet};

/// The functions of one or more crates.
#[derive(Default)]
pub(crate) struct Listing(BTreeMap<String, Function>);

/// The machine code of a function.
#[derive(Default)]
pub(crate) struct Function {
    /// Each instruction, a line of assembly.
    pub(crate) instructions: Vec<String>,
}

impl Listing {
    /// Adds what the compiler wrote for a crate (x86-64, AT&T syntax).
    pub(crate) fn add(&mut self, assembly: &str) {
        let mut name = None;
        for line in assembly.lines() {
            if let Some(label) = line.strip_suffix(':')
                && !label.starts_with('.')
            {
                name = Some(label.to_owned());
            } else if line.starts_with(".Lfunc_end") {
                name = None;
            } else if let Some(name) = &name
                && let Some(instruction) = line.strip_prefix('\t')
                && !instruction.starts_with(['.', '#'])
            {
                self.0.entry(name.clone()).or_default().instructions.push(instruction.to_owned());
            }
        }
    }

    /// The one function whose mangled name has this path: `plain::three::to_code`.
    pub(crate) fn function(&self, path: &str) -> &Function {
        let mangled = path.split("::").fold(String::new(), |start, name| format!("{start}{}{name}", name.len()));
        let mut found = self.0.iter().filter(|(symbol, _)| symbol.contains(&mangled));
        let (_, function) = found.next().unwrap_or_else(|| panic!("{path} was not compiled"));
        assert!(found.next().is_none(), "{path} is the path of more than one function");
        function
    }

    /// Everything that the function calls, and that what it calls calls: functions of other crates by name only.
    pub(crate) fn reached_from(&self, function: &Function) -> BTreeSet<String> {
        let mut reached = BTreeSet::new();
        let mut waiting: Vec<_> = function.calls().collect();
        while let Some(symbol) = waiting.pop() {
            if let Some(function) = self.0.get(&symbol) {
                waiting.extend(function.calls().filter(|symbol| !reached.contains(symbol)));
            }
            reached.insert(symbol);
        }
        reached
    }
}

impl Function {
    /// The symbols that are called, or jumped to instead.
    pub(crate) fn calls(&self) -> impl Iterator<Item = String> {
        let symbol = |instruction: &String| {
            let (mnemonic, target) = instruction.split_once('\t')?;
            let target = target.trim_start_matches('*').split(['@', ' ', '(']).next()?;
            let leaves = mnemonic.starts_with("call") || mnemonic.starts_with('j') && !target.starts_with('.');
            leaves.then(|| target.to_owned())
        };
        self.instructions.iter().filter_map(symbol)
    }

    /// How often it jumps on a condition.
    pub(crate) fn branches(&self) -> usize {
        let is_branch = |instruction: &&String| instruction.starts_with('j') && !instruction.starts_with("jmp");
        self.instructions.iter().filter(is_branch).count()
    }
}
