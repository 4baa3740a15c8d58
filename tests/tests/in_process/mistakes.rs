//! What the errors about single mistakes say, and which errors are not in their wake.

use proc_macro2::TokenStream;
use quote::quote;

use crate::derive;
use crate::program::emitted_errors;

/// The errors, fact and help.
fn errors(item: &str) -> Vec<String> {
    let item: TokenStream = item.parse().expect("these are tokens");
    emitted_errors(derive::sip_status, item).into_iter().map(|error| error.message).collect()
}

/// The helps of the errors.
fn helps(item: &str) -> Vec<String> {
    let help = |error: &String| error.split_once("\nhelp: ").expect("each error helps").1.to_owned();
    errors(item).iter().map(help).collect()
}

fn facts(item: &str) -> Vec<String> {
    errors(item).iter().map(|error| error.lines().next().unwrap_or_default().to_owned()).collect()
}

#[test]
fn a_key_with_an_equals_sign_and_nothing_behind_it_is_underlined_itself() {
    let item = "enum Status { #[sip(486, action = )] Busy }";
    let errors = emitted_errors(derive::sip_status, item.parse().expect("these are tokens"));
    assert_eq!(errors.len(), 1);
    assert_eq!(&item[errors[0].start.1 - 1..errors[0].end.1 - 1], "action");
}

#[test]
fn an_offer_holds_what_all_attributes_of_the_enum_say() {
    let found = helps("#[sip(vendor = \"Acme\")] #[sip(range = 489..=480)] enum Status { #[sip(486)] Busy }");
    assert_eq!(found, ["write `#[sip(vendor = \"Acme\", range = 480..=489)]`"]);
}

#[test]
fn beside_a_range_that_the_class_contradicts_no_code_is_held_against_either() {
    let advice = ["write the first and the last code, within 500..=599"];
    let mixed =
        "#[sip(class = ServerError, range = 480..=489)] enum Status { #[sip(486)] Busy, #[sip(503)] Overloaded }";
    assert_eq!(helps(mixed), advice);
    let across = "#[sip(class = ServerError, range = 380..=489)] enum Status { #[sip(486)] Busy }";
    assert_eq!(helps(across), advice);
}

#[test]
fn on_the_enum_a_comma_too_many_and_what_is_no_option_are_told_apart() {
    let missing = facts("#[sip(dialect,, vendor = \"Acme\")] enum Status { #[sip(486)] Busy }");
    assert_eq!(missing, ["nothing stands before this comma"]);
    let sum = facts("#[sip(400 + 86)] enum Status { #[sip(486)] Busy }");
    assert_eq!(sum, ["this is no option of the enum"]);
    let code = facts("#[sip(486)] enum Status { #[sip(486)] Busy }");
    assert_eq!(code, ["a code or a phrase belongs to a variant, not to the enum"]);
}

#[test]
fn an_enum_without_variants_is_not_told_what_its_fallback_needs() {
    assert_eq!(facts("#[sip(fallback)] enum Status {}").len(), 1);
}

#[test]
fn a_variant_that_was_meant_for_the_fallback_is_not_missed_by_it() {
    let unreadable = facts("#[sip(fallback, class = ServerError)] enum Status { #[sip(\"500\")] Broken }");
    assert_eq!(unreadable, ["the code must be an integer literal, not `\"500\"`"]);
    let bare = facts("#[sip(fallback, class = ServerError)] enum Status { ServerInternalError }");
    assert_eq!(bare, ["`ServerInternalError` has no `#[sip(…)]`, so it has no code"]);
    let another = facts("#[sip(fallback, class = ServerError)] enum Status { #[sip(\"503\")] Overloaded }");
    assert_eq!(another.len(), 2);
}

#[test]
fn no_code_is_offered_that_a_later_variant_has() {
    let found = helps("enum Status { #[sip(201, \"Accepted\")] Taken, #[sip(202)] Accepted }");
    assert_eq!(found, ["for a code of your own write `#[sip(201, \"Accepted\", vendor)]`"]);
}

#[test]
fn no_code_is_offered_in_place_of_one_that_the_fallback_needs() {
    let found =
        helps("#[sip(fallback, class = ServerError)] enum Status { #[sip(500, \"Service Unavailable\")] Broken }");
    assert_eq!(found, ["write `#[sip(500)]`, or to keep the phrase `#[sip(500, \"Service Unavailable\", custom)]`"]);
}

#[test]
fn an_option_like_none_silences_whether_the_code_is_registered() {
    let unknown = ["`proprietary` is no option of a variant"];
    assert_eq!(facts("enum Status { #[sip(497, \"Trunk Group Full\", proprietary)] TrunkFull }"), unknown);
    assert_eq!(facts("enum Status { #[sip(486, \"All Lines Busy\", proprietary)] Busy }"), unknown);
    let on_the_enum = ["`proprietary` is no option of the enum"];
    assert_eq!(facts("#[sip(proprietary)] enum Status { #[sip(497, \"Trunk Group Full\")] TrunkFull }"), on_the_enum);
    assert_eq!(facts("#[sip(proprietary)] enum Status { #[sip(486, \"All Lines Busy\")] Busy }"), on_the_enum);
}

#[test]
fn a_variant_with_a_status_code_is_offered_other_unless_there_is_one() {
    let other = "write `#[sip(other)]` in front of it";
    assert_eq!(helps("enum Status { #[sip(486)] Busy, Unknown(StatusCode) }"), [other]);
    let second = "enum Status { #[sip(486)] Busy, #[sip(other)] Other(StatusCode), Unknown(StatusCode) }";
    assert_eq!(helps(second), ["write its code and reason phrase in front of it"]);
}

#[test]
fn the_code_of_a_name_is_offered_only_where_it_may_stand() {
    assert_eq!(helps("enum Status { BusyHere }"), ["write `#[sip(486)]` in front of it"]);
    let no_code = ["write its code and reason phrase in front of it"];
    assert_eq!(helps("enum Status { BusyHere(u8) }"), no_code);
    assert_eq!(helps("#[sip(class = ServerError)] enum Status { BusyHere }"), no_code);
}

#[test]
fn a_phrase_is_offered_in_the_words_of_the_name() {
    let names = [
        ("TrunkGroupFull", "Trunk Group Full"),
        ("SIPTrunkFull", "SIP Trunk Full"),
        ("TrunkFULL", "Trunk FULL"),
        ("TRUNK_FULL", "Trunk Full"),
        ("Trunk2Full", "Trunk 2 Full"),
        ("r#Trunk", "Trunk"),
    ];
    for (name, words) in names {
        let found = helps(&format!("enum Status {{ #[sip(497, vendor)] {name} }}"));
        assert_eq!(found, [format!("write `#[sip(497, \"{words}\", vendor)]`")]);
    }
}

#[test]
fn other_may_hold_its_status_code_in_parentheses_or_out_of_a_macro() {
    let variant = |held: TokenStream| quote!(enum Status { #[sip(other)] Other(#held) });
    let group = |tokens| proc_macro2::Group::new(proc_macro2::Delimiter::None, tokens);
    let from_a_fragment = group(quote!(StatusCode));
    assert_eq!(emitted_errors(derive::sip_status, variant(quote!((sipcode::StatusCode)))), []);
    assert_eq!(emitted_errors(derive::sip_status, variant(quote!(#from_a_fragment))), []);
    let number = group(quote!(u16));
    assert_eq!(emitted_errors(derive::sip_status, variant(quote!(#number))).len(), 1);
    assert_eq!(emitted_errors(derive::sip_status, variant(quote!((u16)))).len(), 1);
}

#[test]
fn however_many_options_are_missing_in_an_attribute_it_is_one_error() {
    for commas in [",,", ",,,", ",, KEY,,"] {
        let of_a_variant = format!("enum Status {{ #[sip(486{commas} q850 = 34)] Busy }}");
        let of_the_enum = format!("#[sip(dialect{commas} display = false)] enum Status {{ #[sip(486)] Busy }}");
        assert_eq!(errors(&of_a_variant.replace("KEY", "action = Retry")).len(), 1, "{of_a_variant}");
        assert_eq!(errors(&of_the_enum.replace("KEY", "vendor = \"Acme\"")).len(), 1, "{of_the_enum}");
    }
    let of_two = "#[sip(dialect,, vendor = \"Acme\")] #[sip(display = false,,)] enum Status { #[sip(486)] Busy }";
    assert_eq!(errors(of_two).len(), 2);
}

#[test]
fn a_line_break_in_a_phrase_is_one_however_the_file_ends_its_lines() {
    let item = |end| format!("enum Status {{ #[sip(497, \"Trunk{end}Full\", vendor)] TrunkFull }}");
    let (with_cr, without) = (errors(&item("\r\n")), errors(&item("\n")));
    assert_eq!(without.len(), 1);
    assert_eq!(with_cr, without);
}

#[test]
fn in_a_set_transparent_is_offered_to_be_other_only_where_other_may_stand() {
    let other = "enum Status { #[sip(486)] Busy, #[sip(transparent)] Held(StatusCode) }";
    assert_eq!(helps(other), ["write `#[sip(other)]`"]);
    let code = ["write the code, 100 to 699, and its phrase behind it"];
    assert_eq!(helps("enum Status { #[sip(486)] Busy, #[sip(transparent)] Held(u16) }"), code);
    let limited = "#[sip(class = ClientError)] enum Status { #[sip(486)] Busy, #[sip(transparent)] Held(StatusCode) }";
    assert_eq!(helps(limited), code);
    let held = "enum Status { #[sip(486)] Busy, #[sip(transparent)] Held(#[sip(other)] StatusCode) }";
    assert_eq!(helps(held), code);
}
