//! Everything that people deny.
#![forbid(unsafe_code)]
#![deny(
    warnings,
    dead_code,
    deprecated,
    elided_lifetimes_in_paths,
    explicit_outlives_requirements,
    future_incompatible,
    keyword_idents,
    let_underscore,
    meta_variable_misuse,
    missing_copy_implementations,
    missing_debug_implementations,
    missing_docs,
    non_ascii_idents,
    nonstandard_style,
    redundant_lifetimes,
    refining_impl_trait,
    rust_2018_idioms,
    rust_2021_compatibility,
    rust_2024_compatibility,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    unit_bindings,
    unnameable_types,
    unreachable_pub,
    unsafe_code,
    unused,
    unused_extern_crates,
    unused_import_braces,
    unused_lifetimes,
    unused_macro_rules,
    unused_qualifications,
    unused_results,
    variant_size_differences
)]

/// What Acme answers.
pub mod answers {
    use sipcode::{SipStatus, StatusCode};

    /// What the session border controller answers.
    #[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
    #[sip(vendor = "Acme")]
    pub enum AcmeStatus {
        /// The callee is on another call.
        #[sip(486)]
        Busy,
        /// Every channel of the trunk group is in use.
        #[sip(497, "Trunk Group Full", action = Failover, q850 = 34)]
        TrunkFull,
        /// Whatever else.
        #[sip(other)]
        Other(StatusCode),
    }

    /// Why the call was not put through.
    #[derive(SipStatus, Debug, Clone, Copy)]
    #[sip(class = ClientError, fallback)]
    #[repr(u16)]
    pub enum Rejection {
        /// The request is wrong.
        #[sip(400)]
        Rejected = 400,
        /// The callee is on another call.
        #[sip(486)]
        Busy = 486,
    }

    /// Every class.
    #[derive(SipStatus, Debug, Clone, Copy)]
    #[sip(fallback)]
    pub enum Total {
        /// 1xx.
        #[sip(100)]
        Trying,
        /// 1xx.
        #[sip(183)]
        EarlyMedia,
        /// 2xx.
        #[sip(200)]
        Answered,
        /// 3xx.
        #[sip(300)]
        Choices,
        /// 4xx.
        #[sip(400)]
        Rejected,
        /// 5xx.
        #[sip(500)]
        Broken,
        /// 6xx.
        #[sip(600)]
        BusyEverywhere,
    }
}

/// What another deprecates.
#[deprecated]
pub type Code = sipcode::StatusCode;

/// Who allows it on the enum allows it in what is derived.
#[derive(sipcode::SipStatus, Debug, Clone, Copy)]
#[allow(deprecated)]
pub enum Allowing {
    /// 486.
    #[sip(486)]
    Busy,
    /// The rest.
    #[sip(other)]
    Other(Code),
}

/// None of its methods is called.
#[derive(sipcode::SipStatus)]
enum Quiet {
    #[sip(486)]
    Busy,
    #[sip(480)]
    Unavailable,
}

/// Nor of this one's.
#[derive(sipcode::SipStatus)]
#[sip(class = ServerError, fallback, display = false)]
enum Silent {
    #[sip(500)]
    Broken,
}

fn main() {
    let silent = [Silent::Broken];
    for status in [Quiet::Busy, Quiet::Unavailable] {
        match status {
            Quiet::Busy => assert!(matches!(silent, [Silent::Broken])),
            Quiet::Unavailable => {}
        }
    }
    assert_eq!(Allowing::from(sipcode::StatusCode::GONE).to_string(), "410 Gone");
    assert_eq!(answers::AcmeStatus::Busy.to_string(), "486 Busy Here");
    assert_eq!(answers::AcmeStatus::ALL.len() + answers::Rejection::ALL.len() + answers::Total::ALL.len(), 11);
}
