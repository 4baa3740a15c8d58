//! The rules about `class`, `range` and `fallback`: the limits of the type, and what they ask for; and what is offered for the
//! options of a type, which depends on these limits.

use sipcode_core::{Class, StatusCode};

use super::{Check, list};
use crate::attr::values::{self, Range};
use crate::attr::{Args, Opt, Stray, StrayKind};
use crate::model::{Answer, LIMITS, Variant};
use crate::suggest::{self, Candidate, Subject};

/// The first and the last code.
pub(super) type Bounds = (u32, u32);

fn bounds_of(class: Class) -> Bounds {
    (u32::from(*class.range().start()), u32::from(*class.range().end()))
}

impl Check<'_> {
    /// What class and range allow, which the rules behind this one ask.
    pub(super) fn class_and_range(&mut self) {
        let args = &self.status.args;
        let outer @ (first, last) = self.bounds_of_the_class();
        let range = args.get("range");
        let written = range.and_then(|option| values::range(option.value.as_ref()?).ok());
        // A range counts, however it is written, where the bounds that stand there are those that it means.
        let is_meant = |bounds: &Bounds| self.range_meant() == Some(*bounds);
        let bounds = match range {
            Some(_) => args.meant("range", values::range).and_then(Range::first_and_last).filter(is_meant),
            None => Some(outer),
        };
        let is_right = written.and_then(Range::bounds).is_some_and(|written| bounds == Some(written));
        let class_is_right = self.status.class().is_some() || !args.has("class");
        // A second range or class may be the one that was meant.
        let is_limit = |stray: &Stray| {
            matches!(stray.kind, StrayKind::Twice("class" | "range"))
                || values::meant(values::range(&stray.at)).is_some()
                || values::meant(values::class(&stray.at)).is_some()
        };
        self.allowed = bounds.filter(|_| class_is_right && !args.strays.iter().any(is_limit));
        // What cannot be read may be an error of the form already.
        let is_wrong = |option: &&Opt| !is_right && (written.is_some() || !option.is_right_or_reported());
        if let Some(option) = range.filter(is_wrong) {
            let fact = match (&option.value, written.map(Range::bounds)) {
                (Some(value), Some(bounds)) => format!("`{}` {}", value.text(), self.range_mistake(bounds)),
                _ => "`range` takes a range of codes, as in 450..=459".to_owned(),
            };
            let advice = format!("write the first and the last code, within {first}..={last}");
            self.blame(Subject::Option("range"), option.at(), fact, advice);
        }
        self.class_excludes_most_codes();
    }

    /// The first and the last code of the class, or of all classes.
    fn bounds_of_the_class(&self) -> Bounds {
        let all = (bounds_of(Class::Provisional).0, bounds_of(Class::GlobalFailure).1);
        self.status.class().map_or(all, bounds_of)
    }

    /// What is wrong with a range of these bounds, if it is closed.
    fn range_mistake(&self, bounds: Option<Bounds>) -> String {
        let (first, last) = self.bounds_of_the_class();
        match bounds {
            None => "must name its first and its last code, with `..=` between".to_owned(),
            Some((lower, upper)) if lower > upper => "is empty: its first code is greater than its last".to_owned(),
            Some(_) => match self.status.class() {
                Some(class) => format!("reaches beyond the class `{class:?}`, which is {first} to {last}"),
                None => format!("reaches beyond the status codes, which are {first} to {last} (RFC 3261 §7.2)"),
            },
        }
    }

    /// The range with both bounds, in their order, and within the class.
    fn range_meant(&self) -> Option<Bounds> {
        let range = self.status.args.meant("range", values::range)?;
        let (first, last) = self.bounds_of_the_class();
        let (lower, upper) = (range.lower.unwrap_or(first), range.upper.unwrap_or(last));
        let (lower, upper) = (lower.min(upper).max(first), range.last_of(lower.max(upper)).min(last));
        Some((lower, upper)).filter(|(lower, upper)| lower <= upper)
    }

    /// A class that contradicts most codes is the mistake, and not each code.
    fn class_excludes_most_codes(&mut self) {
        let (status, args) = (self.status, &self.status.args);
        let class = status.class().filter(|_| self.allowed.is_some());
        let Some((option, class)) = args.get("class").zip(class) else { return };
        let codes = || status.variants.iter().filter_map(Variant::code);
        let outside: Vec<_> = codes().filter(|code| code.class() != class).collect();
        if outside.len() >= 2 && outside.len() * 2 > codes().count() {
            self.allowed = None;
            if !status.has_written_class() {
                return;
            }
            let outside: Vec<_> = StatusCode::all().filter(|code| outside.contains(code)).collect();
            let are = if outside.len() == 1 { "is" } else { "are" };
            let fact = format!("{} {are} not of class `{class:?}` ({})", list(outside), class.label());
            let advice = "leave out the class, or give each class an enum of its own";
            self.blame(Subject::Option("class"), option.at(), fact, advice);
        }
    }

    /// Whether the type may have this code, as far as its class and range are right.
    pub(super) fn is_allowed(&self, code: StatusCode) -> bool {
        let number = u32::from(code.as_u16());
        self.allowed.is_none_or(|(lower, upper)| lower <= number && number <= upper)
    }

    /// Whether unknown codes must be treated as this one (RFC 3261 §8.1.3.2).
    pub(super) fn is_needed_for_fallback(&self, code: StatusCode) -> bool {
        let (first, last) = bounds_of(code.class());
        let may_have_the_class = || self.allowed.is_some_and(|(lower, upper)| lower <= last && first <= upper);
        self.status.has("fallback") && code.treated_as() == code && may_have_the_class()
    }

    /// Whether `fallback` needs this code, and no variant has it.
    pub(super) fn is_lacked_by_fallback(&self, code: StatusCode) -> bool {
        self.is_needed_for_fallback(code) && self.status.claims(code).next().is_none()
    }

    /// The codes that `fallback` needs: those that the type may have, and those that its range excludes.
    fn needed_for_fallback(&self) -> (Vec<StatusCode>, Vec<StatusCode>) {
        let needed = StatusCode::all().filter(|code| self.is_needed_for_fallback(*code));
        needed.partition(|code| self.is_allowed(*code))
    }

    /// `fallback` needs a variant for each code as which unknown ones are treated.
    pub(super) fn fallback(&mut self) {
        let status = self.status;
        let Some(option) = status.args.get("fallback") else { return };
        let (mut missing, excluded) = self.needed_for_fallback();
        // A code whose phrase stands beside another code is there, and its number is the mistake.
        let is_meant =
            |code: &StatusCode| status.variants.iter().flat_map(Variant::codes_of_phrase).any(|one| one == *code);
        missing.retain(|code| self.is_lacked_by_fallback(*code) && !is_meant(code));
        // A variant without a code that can be read may be meant for any.
        let is_complete = !status.variants.is_empty() && status.variants.iter().all(|variant| variant.code().is_some());
        if is_complete && !missing.is_empty() {
            let fact = format!(
                "`fallback` treats an unknown code as the x00 of its class, and an unknown 1xx as 183 (RFC 3261 \
                 §8.1.3.2); no variant has {}",
                list(&missing)
            );
            let variants: Vec<_> = missing.iter().map(|code| suggest::new_variant(status, *code)).collect();
            self.error(&option.ident, fact, format!("add `{}`", variants.join(", ")));
        }
        let range = status.args.get("range").filter(|_| !excluded.is_empty() && status.other().is_none());
        if let Some(range) = range {
            let excluded = list(&excluded);
            let fact = format!(
                "this range excludes {excluded}, as which `fallback` treats an unknown code (RFC 3261 §8.1.3.2)"
            );
            self.blame(Subject::Option("fallback"), range.at(), fact, "widen the range, or leave out the fallback");
        }
    }

    /// A variant that stands for any code leaves nothing to limit.
    pub(super) fn any_code_beside_limits(&mut self) {
        let is_any_code = |variant: &&Variant<'_>| variant.answer != Answer::Code;
        let Some(Variant { ident, .. }) = self.status.variants.iter().find(is_any_code) else { return };
        for option in self.status.args.options.iter().filter(|option| LIMITS.contains(&option.key.name)) {
            let key = option.key.name;
            let fact = format!("`{ident}` stands for any code, so `{key}` has no effect");
            let or = if self.status.is_struct() { String::new() } else { format!(" here, or the variant `{ident}`") };
            self.error(&option.ident, fact, format!("remove `{key}`{or}"));
        }
    }

    /// The options that may have been meant where the type has such a mistake.
    pub(super) fn for_the_type(&self, subject: Subject) -> Vec<Candidate> {
        let given = self.status.args.mended();
        let value = match subject {
            // A class that is understood goes before that of the codes, unless they contradict it.
            Subject::Option("class") if self.status.class().is_none() || self.status.has_written_class() => {
                let classes = || self.status.variants.iter().filter_map(Variant::code).map(StatusCode::class);
                let own = classes().next().filter(|own| classes().all(|class| class == *own));
                own.map(|own| ("class", format!("{own:?}")))
            }
            Subject::Option("range") => self.range_meant().map(|(first, last)| ("range", format!("{first}..={last}"))),
            Subject::Option("fallback") => return self.with_or_without_fallback(given),
            _ => None,
        };
        match value {
            Some((key, value)) => vec![("", given.with_value(key, &value))],
            None => suggest::as_meant(&self.status.args),
        }
    }

    /// A range with the codes that `fallback` needs, and the options without it.
    fn with_or_without_fallback(&self, given: Args) -> Vec<Candidate> {
        let Some((mut first, mut last)) = self.allowed else { return Vec::new() };
        let (_, excluded) = self.needed_for_fallback();
        for number in excluded.iter().map(|code| u32::from(code.as_u16())) {
            (first, last) = (first.min(number), last.max(number));
        }
        let mut candidates = vec![("", given.clone().with_value("range", &format!("{first}..={last}")))];
        // A variant with such a code is outside the range without the fallback, too.
        if excluded.iter().all(|code| self.status.claims(*code).next().is_none()) {
            candidates.push(("without the fallback", given.without("fallback")));
        }
        candidates
    }
}
