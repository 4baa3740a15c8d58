//! Right programs, each named for what it shows: they compile without a warning and keep their promises.

#![allow(
    missing_docs,
    missing_debug_implementations,
    dead_code,
    clippy::all,
    clippy::pedantic,
    reason = "each is a program of its own"
)]

macro_rules! programs {
    ($($name:ident,)*) => {
        $(
            pub mod $name;

            #[test]
            fn $name() {
                $name::main();
            }
        )*
    };
}

programs! {
    answers_of_errors,
    behind_a_macro,
    class,
    codes_in_every_base,
    conditional_compilation,
    const_use,
    destructors,
    dialect,
    discriminants,
    display,
    display_off,
    enums_named_like_our_types,
    fallback_over_all_classes,
    fallback_within_a_class,
    fallback_within_a_range,
    inside_functions,
    markers,
    no_derives_of_its_own,
    no_discriminants,
    no_implicit_prelude,
    odd_variant_names,
    options_shared_or_split,
    other_derives_and_attributes,
    other_in_a_tuple,
    other_with_a_named_field,
    phrases_in_every_form,
    range,
    raw_enum_names,
    registered_codes_without_a_phrase,
    renamed_dependency,
    trailing_commas,
    user_macros_named_like_std,
    user_traits_with_our_method_names,
    user_types_named_like_std,
    users_own_methods,
    variant_options,
    vendor_on_the_enum,
    visibilities,
}
