//! Enums of every kind, in a crate that denies what can be denied. Unused ones are wanted, so that it shows whether the
//! emitted code uses anything in their place.
#![deny(
    warnings,
    future_incompatible,
    keyword_idents,
    let_underscore,
    nonstandard_style,
    rust_2018_compatibility,
    rust_2018_idioms,
    rust_2021_compatibility,
    rust_2024_compatibility,
    unused,
    absolute_paths_not_starting_with_crate,
    ambiguous_negative_literals,
    closure_returning_async_block,
    deprecated_in_future,
    deprecated_safe_2024,
    deref_into_dyn_supertrait,
    edition_2024_expr_fragment_specifier,
    elided_lifetimes_in_paths,
    explicit_outlives_requirements,
    ffi_unwind_calls,
    if_let_rescope,
    impl_trait_overcaptures,
    impl_trait_redundant_captures,
    keyword_idents_2018,
    keyword_idents_2024,
    let_underscore_drop,
    macro_use_extern_crate,
    meta_variable_misuse,
    missing_copy_implementations,
    missing_debug_implementations,
    missing_docs,
    missing_unsafe_on_extern,
    non_ascii_idents,
    redundant_imports,
    redundant_lifetimes,
    rust_2021_incompatible_closure_captures,
    rust_2021_incompatible_or_patterns,
    rust_2021_prefixes_incompatible_syntax,
    rust_2021_prelude_collisions,
    rust_2024_guarded_string_incompatible_syntax,
    rust_2024_incompatible_pat,
    rust_2024_prelude_collisions,
    single_use_lifetimes,
    tail_expr_drop_order,
    trivial_casts,
    trivial_numeric_casts,
    unit_bindings,
    unnameable_types,
    unreachable_pub,
    unsafe_attr_outside_unsafe,
    unsafe_code,
    unsafe_op_in_unsafe_fn,
    unstable_features,
    unused_crate_dependencies,
    unused_extern_crates,
    unused_import_braces,
    unused_lifetimes,
    unused_macro_rules,
    unused_qualifications,
    unused_results,
    variant_size_differences,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    rustdoc::all
)]

use sipcode::{SipStatus, StatusCode, ToStatus};

/// Any code.
#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[sip(vendor = "Acme")]
pub enum Public {
    /// The callee is on another call.
    ///
    /// So is the operator.
    #[sip(486)]
    Busy,
    /// Every channel of the trunk group is in use.
    #[sip(497, "Trunk Group Full", action = Failover, q850 = 34)]
    TrunkFull,
    /// Whatever else.
    #[sip(other)]
    Other(StatusCode),
}

/// Any code, held under a name.
#[derive(SipStatus, Debug, Clone, Copy)]
pub enum Named {
    /// Whatever it is.
    #[sip(other)]
    Other {
        /// The code.
        code: StatusCode,
    },
}

/// A variant that is called as a method is.
#[allow(non_camel_case_types, reason = "the links of the page tell both apart")]
#[derive(SipStatus, Debug, Clone, Copy)]
pub enum Lower {
    /// The callee is on another call.
    #[sip(486)]
    code,
}

/// The codes that a class needs.
#[derive(SipStatus, Debug, Clone, Copy)]
#[sip(class = ClientError, fallback)]
#[repr(u16)]
pub enum Discriminants {
    /// The request is wrong.
    #[sip(400)]
    Rejected = 400,
    /// The callee is on another call.
    #[sip(486, action = TryNextRoute)]
    Busy = 486,
}

/// The codes that every class needs.
#[derive(SipStatus, Debug, Clone, Copy)]
#[sip(fallback)]
#[non_exhaustive]
pub enum Total {
    /// 100.
    #[sip(100)]
    Trying,
    /// 183.
    #[sip(183)]
    EarlyMedia,
    /// 200.
    #[sip(200)]
    Answered,
    /// 300.
    #[sip(300)]
    Choices,
    /// 400.
    #[sip(400)]
    Rejected,
    /// 500.
    #[sip(500)]
    Broken,
    /// 600.
    #[sip(600)]
    BusyEverywhere,
}

/// One code.
#[derive(SipStatus, Debug, Clone, Copy)]
#[sip(range = 600..=609)]
pub enum Single {
    /// The callee does not want to.
    #[sip(603)]
    Declined,
}

/// Phrases that are not registered.
#[derive(SipStatus, Debug, Clone, Copy)]
#[sip(dialect, display = false)]
pub enum Dialect {
    /// The callee is on another call.
    #[sip(486, "All Lines Busy")]
    Busy,
    /// The callee does not answer.
    #[sip(480, "No Answer", custom, q850 = 19)]
    NoAnswer,
    /// A phrase of one's own, with what Markdown would take for its own.
    #[sip(499, "(Who) Knows? *Nobody*_:", vendor)]
    Unknown,
}

impl core::fmt::Display for Dialect {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.reason())
    }
}

/// Variants that are not to be used, or not to be seen.
#[derive(SipStatus, Debug, Clone, Copy)]
pub enum Ageing {
    /// Still in use.
    #[sip(486, q850 = 17)]
    Busy,
    /// Answer 200.
    #[sip(202, q850 = 31, action = End)]
    #[deprecated(note = "answer 200")]
    Accepted,
    /// Not for users.
    #[doc(hidden)]
    #[sip(499, "Ended by Test", vendor)]
    Ended,
}

/// The whole enum is not to be used.
#[deprecated]
#[derive(Debug, Clone, Copy)]
pub struct OldStatus;

/// Nothing uses it.
#[derive(SipStatus)]
enum Unused {
    #[sip(486)]
    _Busy,
}

/// Only a crate sees it.
#[derive(SipStatus, Debug, Clone, Copy)]
pub(crate) enum Internal {
    /// The server is broken.
    #[sip(500)]
    Broken,
    /// The server is overloaded.
    #[sip(503)]
    Overloaded,
}

#[allow(clippy::redundant_pub_crate, reason = "`unreachable_pub` wants what it does not")]
mod inner {
    use sipcode::{SipStatus, StatusCode};

    /// Only the parent sees it.
    #[derive(SipStatus, Debug, Clone, Copy)]
    pub(super) enum Nested {
        /// The server is broken.
        #[sip(500)]
        Broken,
        #[sip(other)]
        Rest(StatusCode),
    }

    #[derive(SipStatus, Debug, Clone, Copy)]
    #[sip(class = ServerError, fallback)]
    pub(in crate::inner) enum Deeper {
        #[sip(500)]
        Broken,
    }

    pub(super) const DEEPER: StatusCode = Deeper::Broken.code();
}

macro_rules! made_by_a_macro {
    ($(#[$meta:meta])* $vis:vis $name:ident { $($(#[$doc:meta])* $code:literal $phrase:literal $variant:ident),* $(,)? }) => {
        $(#[$meta])*
        #[derive(SipStatus, Debug, Clone, Copy)]
        $vis enum $name { $($(#[$doc])* #[sip($code, $phrase, vendor)] $variant,)* }
    };
}

made_by_a_macro! {
    /// Made by a macro.
    pub Made {
        /// Every channel of the trunk group is in use.
        497 "Trunk Group Full" TrunkFull,
        /// No channel of the trunk group may be used.
        498 "Trunk Group Barred" TrunkBarred,
    }
}

/// Uses what must not be unused.
#[must_use]
pub fn everything() -> [StatusCode; 5] {
    #[derive(SipStatus)]
    enum Inside {
        #[sip(302)]
        Moved,
    }

    let [broken, overloaded] = [Internal::Broken, Internal::Overloaded].map(|status| status.code());
    let nested = [inner::Nested::Broken, inner::Nested::Rest(inner::DEEPER)];
    let [rest, _] = nested.map(|status| status.code());
    [broken, overloaded, rest, inner::DEEPER, Inside::Moved.code()]
}

/// Why there is no call.
#[derive(ToStatus, Debug, Clone, Copy)]
#[sip(vendor = "Acme")]
pub enum CallError<'a, T> {
    /// The callee is on another call.
    #[sip(486)]
    Busy(u32),
    /// Every channel of the trunk group is in use.
    #[sip(497, "Trunk Group Full", action = Failover, q850 = 34)]
    TrunkFull {
        /// Which.
        group: u32,
    },
    /// What another says.
    #[sip(transparent)]
    Inner(&'a T),
    /// What another server answered.
    #[sip(transparent)]
    Upstream {
        /// The code.
        code: StatusCode,
    },
}

/// Why there is no call, without more.
#[derive(ToStatus, Debug, Clone, Copy)]
pub enum PlainError {
    /// The callee is on another call.
    #[sip(486)]
    Busy,
}
