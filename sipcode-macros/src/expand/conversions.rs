//! From and to `StatusCode` and `u16`.

use super::text::code;
use super::{Emission, FromCode};
use crate::plan::Conversion;

pub(super) fn items(emission: &Emission<'_>) -> String {
    let Emission { plan, krate, .. } = emission;
    let FromCode { exact, recognized, number } = FromCode::new(plan);
    let found = if matches!(plan.conversion, Conversion::Exact) { &exact } else { &recognized };
    let status_code = code!(krate => #krate::StatusCode);
    let of_code = if let Some(total) = total(emission, found) {
        let implementation = emission.implementation_of(&code!(status_code => ::core::convert::From<#status_code>));
        code! { implementation status_code total =>
            #[automatically_derived]
            #implementation {
                #[inline]
                fn from(code: #status_code) -> Self {
                    #total
                }
            }
        }
    } else {
        let known = code!(krate found => #krate::__private::known(#found, code.as_u16()));
        try_from(emission, &status_code, &known)
    };
    let of_number = match plan.conversion {
        Conversion::Exact | Conversion::Other => code!(krate number => #krate::__private::known(#number, code)),
        Conversion::Recognized | Conversion::Total(_) => {
            code!(krate found => #krate::__private::from_number(code, |code| #found))
        }
    };
    let of_number = try_from(emission, "::core::primitive::u16", &of_number);
    let to_code = into(emission, &status_code, "code(&status)");
    let to_number = into(emission, "::core::primitive::u16", "code(&status).as_u16()");
    [of_code, of_number, to_code, to_number].concat()
}

/// The variant for any code at all, where the enum has one.
fn total(emission: &Emission<'_>, found: &str) -> Option<String> {
    let Emission { plan, ident, .. } = emission;
    let none = match &plan.conversion {
        Conversion::Exact | Conversion::Recognized => return None,
        Conversion::Other => plan.other().map(|other| emission.around(other, "code")),
        Conversion::Total(last) => last.as_ref().map(|last| format!("{ident}::{last}")),
    };
    // There is none beside an error alone.
    let none = none.unwrap_or_else(|| code!(=> ::core::unreachable!()));
    Some(code! { found none =>
        match #found {
            ::core::option::Option::Some(status) => status,
            ::core::option::Option::None => #none,
        }
    })
}

fn try_from(emission: &Emission<'_>, source: &str, result: &str) -> String {
    let krate = &emission.krate;
    let implementation = emission.implementation_of(&code!(source => ::core::convert::TryFrom<#source>));
    code! { implementation krate source result =>
        #[automatically_derived]
        #implementation {
            type Error = #krate::UnknownStatus;

            #[inline]
            fn try_from(code: #source) -> ::core::result::Result<Self, #krate::UnknownStatus> {
                #result
            }
        }
    }
}

fn into(emission: &Emission<'_>, target: &str, result: &str) -> String {
    let ty = &emission.ty;
    let implementation = emission.implementation(&code!(ty target => ::core::convert::From<#ty> for #target));
    code! { implementation ty result =>
        #[automatically_derived]
        #implementation {
            #[inline]
            fn from(status: #ty) -> Self {
                #result
            }
        }
    }
}
