//! Each derive on any item that the compiler could hand it.

#![no_main]

use std::cell::RefCell;
use std::collections::BTreeSet;

use libfuzzer_sys::{Corpus, fuzz_mutator, fuzz_target, fuzzer_mutate};
use proc_macro2::extra::invalidate_current_thread_spans;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use sipcode_fuzz::abnf::is_reason_phrase;
use sipcode_fuzz::fragment::{invisible, written};
use sipcode_fuzz::mutation::Mutator;
use sipcode_fuzz::offer::{Mistake, Place, is_sip, pasted};
use sipcode_fuzz::{DERIVES, Derive};
use syn::visit::{self, Visit};
use syn::{Attribute, Data, DeriveInput, File, ItemImpl, Lit, LitStr, Macro, Variant};

/// The offers of so many mistakes are pasted.
const OFFERING: usize = 4;

fuzz_target!(|input: &[u8]| -> Corpus {
    invalidate_current_thread_spans();
    let Some(input) = read(input) else { return Corpus::Reject };
    for derive in DERIVES {
        let emitted = (derive.emit)(input.to_token_stream());
        assert_eq!((derive.emit)(input.to_token_stream()).to_string(), emitted.to_string(), "the same each time");
        let Some(emitted) = items(&input, emitted) else { continue };
        let mistakes = mistakes(&emitted);
        if mistakes.is_empty() && !is_refused_by_the_compiler(&input) {
            may_go_on_the_wire(&input, derive.is_a_set);
        } else if !mistakes.is_empty() {
            implements(&emitted, derive.traits);
        }
        // Without the groups of a macro's fragments, as whoever pastes would see it; it may be another program then.
        let Ok(source) = syn::parse_str::<DeriveInput>(&input.to_token_stream().to_string()) else { continue };
        let Some(emitted) = items(&source, (derive.emit)(source.to_token_stream())) else { continue };
        let mistakes = self::mistakes(&emitted);
        for mistake in mistakes.iter().take(OFFERING) {
            offers_mend(derive, &source, mistake, &mistakes);
        }
    }
    Corpus::Keep
});

// Mostly tokens are changed, so that the rules see more than the parser does.
fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    thread_local!(static MUTATOR: RefCell<Mutator> = RefCell::default());
    let text = String::from_utf8_lossy(&data[..size]);
    let text = MUTATOR.with_borrow_mut(|mutator| mutator.mutate(&text, u64::from(seed)));
    if text.len() > max_size || seed.is_multiple_of(32) {
        return fuzzer_mutate(data, size, max_size);
    }
    data[..text.len()].copy_from_slice(text.as_bytes());
    text.len()
});

fn read(input: &[u8]) -> Option<DeriveInput> {
    let written = written(str::from_utf8(input).ok()?)?;
    sipcode_fuzz::input(invisible(written)).ok()
}

/// What is emitted, unless the value of a header field is no expression: the compiler reports that.
fn items(input: &DeriveInput, emitted: TokenStream) -> Option<File> {
    let items = syn::parse2(emitted);
    assert!(items.is_ok() || input.to_token_stream().to_string().contains("header"), "what is emitted is Rust");
    items.ok()
}

/// The errors; each states a fact and what to do about it.
fn mistakes(emitted: &File) -> Vec<Mistake> {
    #[derive(Default)]
    struct Mistakes(Vec<Mistake>);
    impl Visit<'_> for Mistakes {
        fn visit_macro(&mut self, call: &Macro) {
            let name = &call.path.segments.last().expect("a macro has a name").ident;
            if name == "compile_error" {
                let message: LitStr = call.parse_body().expect("a message");
                self.0.push(Mistake { message: message.value(), at: name.span().start() });
            }
        }
    }
    let mut mistakes = Mistakes::default();
    mistakes.visit_file(emitted);
    for Mistake { message, .. } in &mistakes.0 {
        let (fact, help) = message.split_once("\nhelp: ").expect("a fact and help");
        assert!(!fact.is_empty() && !help.is_empty());
    }
    mistakes.0
}

/// Whoever pastes what an error offers has fewer errors: in the enum, or about its options.
fn offers_mend(derive: &Derive, input: &DeriveInput, mistake: &Mistake, before: &[Mistake]) {
    let place = mistake.place(input);
    // On a variant it keeps quiet about the codes that others share, until it is gone.
    let is_by_phrase =
        |variant: &Variant| variant.attrs.iter().any(|one| one.to_token_stream().to_string().contains("by_phrase"));
    if matches!((place, &input.data), (Place::Variant(index), Data::Enum(data)) if is_by_phrase(&data.variants[index]))
    {
        return;
    }
    for offer in mistake.offers() {
        // Read again, so that each token has a place of its own.
        let text = pasted(input, place, &offer).to_string();
        let read: Result<DeriveInput, _> = syn::parse_str(&text);
        let input_after = read.unwrap_or_else(|_| panic!("what is offered can be pasted: {text}"));
        let Some(emitted) = items(&input_after, (derive.emit)(input_after.to_token_stream())) else { continue };
        let after = mistakes(&emitted);
        let counts = |mistakes: &[Mistake], input: &DeriveInput| match place {
            Place::Variant(_) => mistakes.iter().filter(|mistake| !mistake.may_come_to_light(input, place)).count(),
            Place::Item => mistakes.iter().filter(|mistake| mistake.place(input) == Place::Item).count(),
        };
        assert!(
            counts(&after, &input_after) < counts(before, input),
            "{}\n{before:#?}\n{text}\n{after:#?}",
            mistake.message
        );
    }
}

/// Beside errors stands all that a program may ask of the enum, so that it gets no error of its own.
fn implements(emitted: &File, traits: &[&str]) {
    #[derive(Default)]
    struct Traits(Vec<String>);
    impl Visit<'_> for Traits {
        fn visit_item_impl(&mut self, item: &ItemImpl) {
            let path = item.trait_.as_ref().map(|(path, _)| path);
            self.0.extend(path.and_then(|path| path.segments.last()).map(|name| name.ident.to_string()));
            visit::visit_item_impl(self, item);
        }
    }
    let mut implemented = Traits::default();
    implemented.visit_file(emitted);
    for of in traits {
        let times = implemented.0.iter().filter(|implemented| implemented == of).count();
        assert_eq!(times, 1, "{of}");
    }
}

/// Attributes that stand on an item without a derive of their own.
const KNOWN_ATTRIBUTES: [&str; 4] = ["derive", "doc", "error", "repr"];

/// Whether the compiler reports a mistake, beside which the derive says nothing: two variants of one name, or an attribute of
/// the item that it does not know, such as a slip of `sip`.
fn is_refused_by_the_compiler(input: &DeriveInput) -> bool {
    let mut names = BTreeSet::new();
    let has_twins = match &input.data {
        Data::Enum(data) => !data.variants.iter().all(|variant| names.insert(&variant.ident)),
        Data::Struct(_) | Data::Union(_) => false,
    };
    let is_known = |attribute: &Attribute| {
        is_sip(attribute) || KNOWN_ATTRIBUTES.iter().any(|known| attribute.path().is_ident(known))
    };
    has_twins || !input.attrs.iter().all(is_known)
}

/// In what is right each variant has a code, unless it holds one, and no phrase breaks the grammar.
fn may_go_on_the_wire(input: &DeriveInput, is_a_set: bool) {
    let attributes: Vec<_> = match &input.data {
        Data::Enum(data) => data.variants.iter().map(|variant| &*variant.attrs).collect(),
        Data::Struct(_) if !is_a_set => vec![&*input.attrs],
        Data::Struct(_) | Data::Union(_) => panic!("nothing is derived for this"),
    };
    assert!(!attributes.is_empty());
    let is_by_phrase = arguments(&input.attrs).iter().any(|argument| argument[0].to_string() == "by_phrase");
    let (mut codes, mut others) = (BTreeSet::new(), 0);
    for attributes in attributes {
        let arguments = arguments(attributes);
        if arguments.is_empty() {
            // The compiler reports a slip such as `#[sipcode(486)]`.
            assert!(!attributes.is_empty(), "a variant says what it stands for");
            continue;
        }
        let literal = |place: usize| match arguments.get(place).map(Vec::as_slice) {
            Some([TokenTree::Literal(literal)]) => Some(Lit::new(literal.clone())),
            _ => None,
        };
        let Some(Lit::Int(code)) = literal(0) else {
            others += 1;
            continue;
        };
        let code: u16 = code.base10_parse().expect("a code is a number");
        assert!((100..=699).contains(&code));
        assert!(codes.insert(code) || !is_a_set || is_by_phrase);
        if let Some(Lit::Str(phrase)) = literal(1) {
            assert!(!phrase.value().is_empty() && is_reason_phrase(phrase.value().as_bytes()));
        }
    }
    assert!(others <= 1 || !is_a_set);
}

/// The arguments of all `#[sip(…)]`.
fn arguments(attributes: &[Attribute]) -> Vec<Vec<TokenTree>> {
    let lists = attributes.iter().filter(|attribute| is_sip(attribute));
    let lists = lists.filter_map(|attribute| attribute.meta.require_list().ok());
    let mut arguments = Vec::new();
    for list in lists {
        let tokens = flat(list.tokens.clone());
        let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(comma) if comma.as_char() == ',');
        arguments.extend(tokens.split(is_comma).filter(|argument| !argument.is_empty()).map(<[_]>::to_vec));
    }
    arguments
}

/// The tokens, without the invisible groups of a macro's fragments.
fn flat(tokens: TokenStream) -> Vec<TokenTree> {
    let inside = |token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::None => flat(group.stream()),
        token => vec![token],
    };
    tokens.into_iter().flat_map(inside).collect()
}
