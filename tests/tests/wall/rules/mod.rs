//! The verdict: which errors a declaration must have, and on what each stands.
//!
//! Written from the rules as `ui/README.md` and the README state them, and from the data files.

mod discriminants;
mod items;
mod of_the_enum;
mod of_variants;
mod options;
mod other;
mod phrase;
mod registration;

use crate::declaration::{Declaration, Shape};
use crate::source::Place;

/// An error that must be there.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Finding {
    pub(crate) rule: Rule,
    pub(crate) place: Place,
}

macro_rules! rules {
    ($($rule:ident)*) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub(crate) enum Rule {
            $($rule),*
        }

        impl Rule {
            pub(crate) const ALL: &[Self] = &[$(Self::$rule),*];
        }
    };
}

rules! {
    NotAnEnum NoVariants Parameters
    UnknownKey RepeatedKey WrongValue NoOption
    ClassUnknown RangeNotInclusive RangeEmpty RangeReversed RangeOutsideCodes RangeOutsideClass
    CodeOutsideClass CodeOutsideRange
    FallbackWithoutVariants FallbackOutsideRange
    OtherWithFallback OtherWithClass OtherWithRange
    NoSip SipTwice
    CodeNoInteger CodeMissing CodeBehindEquals CodeOutOfRange CodeTwice
    UnregisteredUnmarked UnregisteredWithRegisteredPhrase
    PhraseMissing PhraseDiffers PhraseDiffersInCase PhraseOfAnotherCode
    PhraseNoString PhraseOutOfPlace CommaMissing CommaTwice
    PhraseWithCr PhraseWithLf PhraseWithNul PhraseWithOtherByte PhraseWithPercent PhraseEmpty PhraseWithOuterSpace
    VendorOnRegistered CustomWithRegisteredPhrase CustomWithoutPhrase CustomOnUnregistered
    CauseOutOfRange CauseUnassigned ActionUnknown
    OptionUnknown OptionRepeated OptionWithWrongValue
    DiscriminantDiffers DiscriminantImplied DiscriminantNoLiteral
    Fields SipOnField
    OtherTwice OtherWithOption OtherWithoutStatusCode
}

/// The errors of a declaration, in no order.
pub(crate) fn findings(declaration: &Declaration) -> Vec<Finding> {
    let alone = |rule, place| vec![Finding { rule, place }];
    if declaration.shape != Shape::Enum {
        return alone(Rule::NotAnEnum, Place::Keyword);
    }
    if declaration.parameter.is_some() {
        return alone(Rule::Parameters, Place::Parameters);
    }
    let mut findings = Findings::default();
    if declaration.variants.is_empty() {
        findings.add(Rule::NoVariants, Place::Name);
    }
    let keys = of_the_enum::keys(&declaration.attributes, &mut findings);
    let variants = of_variants::variants(&declaration.variants, &keys, &mut findings);
    of_the_enum::fallback(&keys, &variants, &mut findings);
    of_the_enum::other(&keys, &variants, &mut findings);
    findings.0
}

/// The errors that were found so far.
#[derive(Debug, Default)]
struct Findings(Vec<Finding>);

impl Findings {
    fn add(&mut self, rule: Rule, place: Place) {
        self.0.push(Finding { rule, place });
    }
}
