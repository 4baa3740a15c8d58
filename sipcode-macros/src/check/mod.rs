//! Every rule, each a function of its own, in the order in which they are documented.
//!
//! A rule finds at most what it is named for, and says how it might be mended. Here the findings become errors: all of
//! them, and with each only those offers that mend more than they break.

mod declared_rules;
mod enum_rules;
mod variant_rules;

use proc_macro2::{TokenStream, TokenTree};

use crate::model::{Answer, Context, Declared, EnumOptions, Status};
use crate::suggest::Candidate;
use crate::tokens::Tokens;

/// A rule that is broken.
struct Finding {
    /// The tokens that are wrong.
    at: TokenStream,
    /// What is wrong, and why.
    fact: String,
    cure: Cure,
    /// What else there is to know, after the cure.
    remark: Option<&'static str>,
}

/// What to do about a finding.
enum Cure {
    /// Words alone.
    Advice(String),
    /// Other attributes for the variant, the best first; and words, for when none of them would do.
    Variant(fn(&Context<'_>) -> Vec<Candidate>, String),
    /// Other options for the enum, the best first, and the key that they change; and words, for when none of them would do.
    Enum(Vec<(&'static str, EnumOptions)>, &'static str, String),
}

impl Finding {
    fn new(at: impl quote::ToTokens, fact: impl Into<String>, cure: Cure) -> Self {
        Self { at: at.to_token_stream(), fact: fact.into(), cure, remark: None }
    }
}

/// Values that do not end with what stands for them, for want of a comma, or of `=` behind one of these keys.
fn commas_missing<'a>(values: impl IntoIterator<Item = &'a Tokens>, keys_with_value: &[&str]) -> Vec<Finding> {
    let finding = |value: &Tokens| {
        let (before, behind) = value.around_missing_comma()?;
        let is_key = keys_with_value.iter().any(|key| before.to_string() == *key);
        let missing = if is_key { "`=`" } else { "a comma" };
        let (place, advice) = match (before, behind) {
            // Of one in parentheses not the whole would be seen.
            (TokenTree::Group(_), one) | (one, TokenTree::Group(_)) => {
                (format!("next to `{one}`"), format!("write {missing} there"))
            }
            _ => {
                let separator = if is_key { " =" } else { "," };
                (format!("between `{before}` and `{behind}`"), format!("write `{before}{separator} {behind}`"))
            }
        };
        Some(Finding::new(value, format!("{missing} is missing {place}"), Cure::Advice(advice)))
    };
    values.into_iter().filter_map(finding).collect()
}

/// The errors, if there are any.
pub(crate) fn mistakes(status: &Status<'_>) -> Option<syn::Error> {
    if let Some(finding) = enum_rules::only(status) {
        return Some(error(status, None, 1, finding));
    }
    let errors = |index, findings: Vec<_>| {
        let count = findings.len();
        findings.into_iter().map(move |finding| error(status, index, count, finding))
    };
    let of_the_enum = errors(None, enum_rules::findings(status));
    let of_the_variants =
        (0..status.variants.len()).flat_map(|index| errors(Some(index), variant_rules::findings(status, index)));
    of_the_enum.chain(of_the_variants).reduce(|mut all, error| {
        all.combine(error);
        all
    })
}

/// The error of a finding about the enum, or about the variant with this index, of which there are so many findings.
fn error(status: &Status<'_>, index: Option<usize>, count: usize, finding: Finding) -> syn::Error {
    let help = match finding.cure {
        Cure::Advice(advice) => advice,
        Cure::Variant(candidates, advice) => {
            let offers = index.map(|index| variant_offers(status, index, count, candidates)).unwrap_or_default();
            if offers.is_empty() { advice } else { offer(&offers) }
        }
        Cure::Enum(candidates, key, advice) => {
            let offers = enum_offers(status, count, candidates, key);
            if offers.is_empty() { advice } else { offer(&offers) }
        }
    };
    let remark = finding.remark.map(|remark| format!("; {remark}")).unwrap_or_default();
    syn::Error::new_spanned(finding.at, format!("{}\nhelp: {help}{remark}", finding.fact))
}

/// `write A, or for a code of your own B`
fn offer(offers: &[(&str, String)]) -> String {
    let mut help = String::new();
    for (index, (purpose, text)) in offers.iter().enumerate() {
        let words = [if index > 0 { ", or" } else { "" }, purpose, if index == 0 { "write" } else { "" }, text];
        for word in words.into_iter().filter(|word| !word.is_empty()) {
            if !help.is_empty() && !word.starts_with(',') {
                help.push(' ');
            }
            help.push_str(word);
        }
    }
    help
}

fn variant_offers(
    status: &Status<'_>,
    index: usize,
    count: usize,
    candidates: fn(&Context<'_>) -> Vec<Candidate>,
) -> Vec<(&'static str, String)> {
    let Answer::Code(declared) = &status.variants[index].answer else { return Vec::new() };
    let context = Context { status, index, declared };
    let mut offers = Vec::<Candidate>::new();
    for candidate in candidates(&context) {
        let is_new = offers.iter().all(|earlier| !earlier.declared.says_the_same(&candidate.declared));
        if is_new && mends(&context, count, &candidate.declared) {
            offers.push(candidate);
        }
    }
    offers.into_iter().map(|Candidate { purpose, declared }| (purpose, format!("`{}`", declared.text()))).collect()
}

/// Whether the variant has fewer mistakes than these with the other attribute, and no other variant has more.
fn mends(context: &Context<'_>, count: usize, candidate: &Declared) -> bool {
    let (before, Some(after)) = (context.declared.code(), candidate.code()) else { return false };
    let is_taken = if before == Some(after) { context.is_taken_earlier(after) } else { context.is_taken(after) };
    if is_taken || !enum_rules::is_welcome(context.status, after) {
        return false;
    }
    let leaves = |code| code != after && enum_rules::is_needed_for_fallback(context.status, code);
    if before.is_some_and(leaves) {
        return false;
    }
    variant_rules::findings_with_code(&Context { declared: candidate, ..*context }).len() < count
}

/// Those with which the enum has fewer mistakes than these, whatever comes to light about its variants.
fn enum_offers(
    status: &Status<'_>,
    count: usize,
    candidates: Vec<(&'static str, EnumOptions)>,
    key: &str,
) -> Vec<(&'static str, String)> {
    let mends = |options: &EnumOptions| enum_rules::findings(&status.with_options(options.clone())).len() < count;
    let mending = candidates.into_iter().filter(|(_, options)| mends(options));
    mending.map(|(purpose, options)| (purpose, format!("`{}`", options.text(key)))).collect()
}

/// `a`, `b` and `c`
pub(crate) fn list(words: impl IntoIterator<Item = String>) -> String {
    let mut words: Vec<_> = words.into_iter().collect();
    let last = words.pop().unwrap_or_default();
    if words.is_empty() { last } else { format!("{} and {last}", words.join(", ")) }
}
