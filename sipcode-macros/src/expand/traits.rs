//! The traits of the library, and `Display`.

use proc_macro2::Span;
use quote::{ToTokens as _, quote, quote_spanned};
use syn::spanned::Spanned as _;

use super::text::{self, code};
use super::{Emission, FromCode, data, option};
use crate::plan::{Kind, Plan, Row};

pub(super) fn one_way(emission: &Emission<'_>) -> String {
    [inner(emission), to_status(emission), markers(emission)].concat()
}

pub(super) fn way_back(emission: &Emission<'_>) -> String {
    sip_status(emission) + &if emission.plan.displays { display(emission) } else { String::new() }
}

fn has_transparent(plan: &Plan<'_>) -> bool {
    plan.rows.iter().any(|row| matches!(row.kind, Kind::Transparent(_)))
}

/// What answers for a variant, where that is what it holds. The one place where the compiler sees that it does.
fn inner(emission: &Emission<'_>) -> String {
    let Emission { plan, krate, ty, clause, kept, .. } = emission;
    if !has_transparent(plan) {
        return String::new();
    }
    let arms = plan.rows.iter().filter_map(|row| {
        let Kind::Transparent(field) = row.kind else { return None };
        let pattern = emission.around((row.ident, field.ident.as_ref()), "__inner");
        let at_the_type = Span::call_site().located_at(field.ty.span());
        let inner = kept.keep(quote_spanned!(at_the_type=> __inner));
        Some(code!(pattern krate inner => #pattern => ::core::option::Option::Some(#krate::__private::answering(#inner)),))
    });
    let mut arms: Vec<_> = arms.collect();
    if arms.len() < plan.rows.len() {
        arms.push(code!(=> _ => ::core::option::Option::None,));
    }
    // The parameters, between `<` and `>`, may have lifetimes of their own.
    let (parameters, ..) = plan.generics.split_for_impl();
    let parameters = parameters.to_token_stream().into_iter().skip(1);
    let parameters = if plan.is_generic() { quote!(<'__status, #(#parameters)*) } else { quote!(<'__status>) };
    let (arms, parameters) = (arms.concat(), kept.keep(parameters));
    let result = option(&code!(krate => &'__status dyn #krate::ToStatus));
    code! { parameters ty result clause arms =>
        #[inline]
        const fn inner #parameters (status: &'__status #ty) -> #result #clause {
            match status { #arms }
        }
    }
}

/// A method that a transparent variant leaves to what it holds.
fn method(emission: &Emission<'_>, name: &str, result: &str, body: &str) -> String {
    let Emission { plan, krate, .. } = emission;
    let body = if has_transparent(plan) {
        code! { krate name body =>
            match inner(self) {
                ::core::option::Option::Some(__inner) => #krate::ToStatus::#name(__inner),
                ::core::option::Option::None => #body,
            }
        }
    } else {
        body.to_owned()
    };
    code! { name result body =>
        #[inline]
        fn #name(&self) -> #result {
            #body
        }
    }
}

fn to_status(emission: &Emission<'_>) -> String {
    let Emission { plan, krate, .. } = emission;
    let implementation = emission.implementation_of(&code!(krate => #krate::ToStatus));
    let answer = |name: &str, of_other: &str| match plan.place_of_other() {
        None => code!(name => #name(self)),
        Some(other) => {
            let other = other.to_string();
            code!(krate other of_other name => #krate::__private::select(row(self) == #other, #of_other, TABLE.#name(row(self))))
        }
    };
    let code = answer("code", "held(self)");
    let phrase = answer("phrase", &code!(krate => #krate::ReasonPhrase::canonical(held(self))));
    let lifetime = if has_transparent(plan) { "'_" } else { "'static" };
    let methods = [
        method(emission, "code", &code!(krate => #krate::StatusCode), &code),
        method(emission, "phrase", &format!("{krate}::ReasonPhrase<{lifetime}>"), &phrase),
        method(emission, "status_line", &format!("{krate}::StatusLine<{lifetime}>"), &data::line(emission)),
        own_answers(emission),
    ];
    let methods = methods.concat();
    code! { implementation methods =>
        #[automatically_derived]
        #implementation { #methods }
    }
}

/// What the variants say beyond their codes, where any does.
fn own_answers(emission: &Emission<'_>) -> String {
    let Emission { plan, krate, .. } = emission;
    let own = |of: &dyn Fn(&Row<'_>) -> Option<String>, of_code: &str| {
        let arm = |(row, variant)| Some(format!("{row} => {},", of(variant)?));
        let arms = text::list(plan.rows.iter().enumerate().filter_map(arm));
        if arms.is_empty() {
            has_transparent(plan).then(|| of_code.to_owned())
        } else {
            Some(code!(arms of_code => match row(self) { #arms _ => #of_code }))
        }
    };
    let action = |row: &Row<'_>| Some(format!("{krate}::Action::{:?}", row.action?));
    let action = own(&action, "code(self).action()")
        .map(|body| method(emission, "action", &code!(krate => #krate::Action), &body));
    let cause = |row: &Row<'_>| Some(format!("{krate}::Cause::new({})", row.cause?.value()));
    let cause = own(&cause, "code(self).cause()")
        .map(|body| method(emission, "q850", &option(&code!(krate => #krate::Cause)), &body));
    let has_description = has_transparent(plan) || plan.rows.iter().any(|row| !row.description.is_empty());
    let description = has_description.then(|| {
        let descriptions = text::list(plan.rows.iter().map(|row| format!("{:?},", row.description)));
        let body = code!(krate descriptions => #krate::__private::description(&[#descriptions], row(self)));
        method(emission, "docs", &option("&'static ::core::primitive::str"), &body)
    });
    [action, cause, description].into_iter().flatten().collect()
}

fn sip_status(emission: &Emission<'_>) -> String {
    let Emission { plan, krate, .. } = emission;
    let implementation = emission.implementation_of(&code!(krate => #krate::SipStatus));
    let vendor = plan.vendor.as_ref().map(|vendor| {
        let vendor = format!("{vendor:?}");
        code! { vendor =>
            const VENDOR: ::core::option::Option<&'static ::core::primitive::str> = ::core::option::Option::Some(#vendor);
        }
    });
    let (all, vendor, from_cause) = (emission.all(), vendor.unwrap_or_default(), from_cause(emission));
    let FromCode { exact, .. } = FromCode::new(plan);
    code! { implementation all vendor krate exact from_cause =>
        #[automatically_derived]
        #implementation {
            const ALL: &'static [Self] = #all;
            #vendor

            #[inline]
            fn from_code(code: #krate::StatusCode) -> ::core::option::Option<Self> {
                #exact
            }

            #from_cause
        }
    }
}

/// A variant's own cause goes before the table of RFC 3398; of two variants with the same, the first.
fn from_cause(emission: &Emission<'_>) -> String {
    let Emission { plan, krate, ident, .. } = emission;
    let mut seen = Vec::new();
    let mut arms = String::new();
    for row in plan.rows.iter().filter(|row| matches!(row.kind, Kind::Code(_))) {
        if let Some(cause) = row.q850
            && !seen.contains(&cause)
        {
            seen.push(cause);
            let (value, variant) = (cause.value().to_string(), row.ident.to_string());
            arms += &code!(value ident variant => #value => ::core::option::Option::Some(#ident::#variant),);
        }
    }
    if arms.is_empty() {
        return arms;
    }
    code! { krate arms =>
        #[inline]
        fn from_cause(__cause: #krate::Cause, __location: #krate::Location) -> ::core::option::Option<Self> {
            match __cause.value() {
                #arms
                _ => #krate::__private::from_cause(__cause, __location),
            }
        }
    }
}

fn markers(emission: &Emission<'_>) -> String {
    let krate = &emission.krate;
    let marker = |name: &&str| {
        let implementation = emission.implementation_of(&format!("{krate}::{name}"));
        code! { implementation =>
            #[automatically_derived]
            #implementation {}
        }
    };
    emission.plan.markers.iter().map(marker).collect()
}

fn display(emission: &Emission<'_>) -> String {
    let krate = &emission.krate;
    let implementation = emission.implementation_of(&code!(=> ::core::fmt::Display));
    code! { implementation krate =>
        #[automatically_derived]
        #implementation {
            fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                #krate::__private::display(code(self), phrase(self), __f)
            }
        }
    }
}
