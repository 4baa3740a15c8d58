//! What stands on the enum itself, all of it `const`.

use super::text::code;
use super::{Emission, FromCode};

pub(super) fn implementation(emission: &Emission<'_>) -> String {
    let Emission { plan, krate, visibility, .. } = emission;
    let docs = format!("{:?}", plan.docs.join("\n"));
    let (implementation, all) = (emission.implementation(&emission.ty), emission.all());
    let FromCode { exact, recognized, .. } = FromCode::new(plan);
    code! { docs implementation visibility krate all exact recognized =>
        #[doc = #docs]
        #implementation {
            /// Every variant that has a code, in source order.
            #visibility const ALL: &'static [Self] = #all;

            /// The status code.
            #[inline]
            #[must_use]
            #visibility const fn code(&self) -> #krate::StatusCode {
                code(self)
            }

            /// The reason phrase.
            #[inline]
            #[must_use]
            #visibility const fn reason(&self) -> &'static ::core::primitive::str {
                phrase(self).as_str()
            }

            /// The variant with exactly this code; any other code gives the variant marked `other`, if there is one.
            #[inline]
            #[must_use]
            #visibility const fn from_code(code: #krate::StatusCode) -> ::core::option::Option<Self> {
                #exact
            }

            /// The variant with this code, else the one of the code as which an unknown one must be treated (RFC 3261
            /// §8.1.3.2).
            #[inline]
            #[must_use]
            #visibility const fn recognize(code: #krate::StatusCode) -> ::core::option::Option<Self> {
                #recognized
            }
        }
    }
}
