//! What is read of an enum that is no Rust.

use quote::ToTokens;
use syn::DeriveInput;

use crate::input;

fn recovered(item: &str) -> syn::Result<DeriveInput> {
    input::read(item.parse().expect("these are tokens")).map(|input| input.item)
}

/// A wrong item is read as this right one is.
#[track_caller]
fn is_read_as(wrong: &str, right: &str) {
    let [wrong, right] = [recovered(wrong), syn::parse_str(right)]
        .map(|read| read.unwrap_or_else(|error| panic!("{wrong} or {right}: {error}")).into_token_stream().to_string());
    assert_eq!(wrong, right);
}

/// Each wrong body of an enum, and the one that is read.
#[track_caller]
fn are_read_as(bodies: &[(&str, &str)]) {
    for (wrong, right) in bodies {
        let [wrong, right] = [wrong, right].map(|body| format!("enum E {{ {body} }}"));
        assert!(syn::parse_str::<DeriveInput>(&wrong).is_err(), "{wrong}");
        is_read_as(&wrong, &right);
    }
}

#[test]
fn what_is_rust_is_read_as_it_stands() {
    let item =
        "#[sip(vendor = \"Acme\")] pub enum E<T: Copy = u8> where T: Eq { #[sip(486)] A(T,) = 486, B { a: [T; 3], }, }";
    is_read_as(item, item);
}

#[test]
fn variants_need_no_comma_between_them() {
    are_read_as(&[
        ("#[sip(486)] A #[sip(410)] B,", "#[sip(486)] A, #[sip(410)] B"),
        ("A B", "A, B"),
        ("A = 486 #[sip(410)] B = 410", "A = 486, #[sip(410)] B = 410"),
        ("A(u8) B { b: u8 } C", "A(u8), B { b: u8 }, C"),
        ("A, , B", "A, B"),
    ]);
}

#[test]
fn names_that_later_editions_reserve_are_no_errors() {
    for (early, late) in [
        (
            "enum E { async, dyn = 1, try(u8), await { dyn: Box<dyn Fn()> } }",
            "enum E { r#async, r#dyn = 1, r#try(u8), r#await { r#dyn: Box<dyn Fn()> } }",
        ),
        ("struct S { async: u8, try: u8 }", "struct S { r#async: u8, r#try: u8 }"),
    ] {
        assert!(!input::read(early.parse().unwrap()).unwrap().has_syntax_error, "{early}");
        is_read_as(early, late);
    }
}

#[test]
fn whatever_stands_between_variants_is_left_out() {
    are_read_as(&[
        ("A; B", "A, B"),
        ("A. B", "A, B"),
        ("A, 486, { B } C", "A, C"),
        ("A = 486; B = 410", "A = 486, B = 410"),
    ]);
}

#[test]
fn a_discriminant_is_read_to_its_end() {
    are_read_as(&[
        ("A = X.y B = X.y(1, 2)", "A = X.y, B = X.y(1, 2)"),
        ("A = f::<u8, u16>(1) B", "A = f::<u8, u16>(1), B"),
        ("A = [1; 3][2] B", "A = [1; 3][2], B"),
    ]);
}

#[test]
fn a_variant_that_is_not_finished_is_left_out() {
    are_read_as(&[
        ("A = , B", "B"),
        ("A =", ""),
        ("A, #[sip(410)]", "A"),
        ("A, #[sip(410)], B", "A, B"),
        ("A { a: u8, b }, B", "B"),
        ("A { a: u8, b: } #[sip(410)] B", "#[sip(410)] B"),
    ]);
}

#[test]
fn a_variant_with_a_mistake_in_its_fields_is_left_out() {
    are_read_as(&[
        ("A { a: [u8; 3]; b: u8 }", ""),
        ("A { a: u8 b: u8 }, B", "B"),
        ("A(StatusCode;), #[sip(410)] B", "#[sip(410)] B"),
        ("A(#[from] X #[source] Y)", ""),
    ]);
}

#[test]
fn parameters_and_bounds_stay() {
    let head = "#[sip(vendor = \"Acme\")] pub(crate) enum E<'a, T: Copy, const N: usize> where T: Eq";
    is_read_as(&format!("{head} {{ A(&'a [T; N]) B }}"), &format!("{head} {{ A(&'a [T; N]), B }}"));
}

#[test]
fn of_a_struct_the_name_and_the_parameters_stay() {
    is_read_as("#[sip(486)] pub struct S<'a, T: Copy> { a: &'a T b: u8 }", "#[sip(486)] pub struct S<'a, T: Copy>;");
}

#[test]
fn what_is_neither_is_refused_as_the_parser_does() {
    for item in ["union U { a: u8; b: u8 }", "enum { A B }", "enum E", ""] {
        let refusal = |read: syn::Result<DeriveInput>| read.err().map(|error| error.to_string());
        let of_the_parser = refusal(syn::parse_str(item));
        assert!(of_the_parser.is_some(), "{item}");
        assert_eq!(refusal(recovered(item)), of_the_parser, "{item}");
    }
}
