//! The smallest declaration that still shows a difference.

use crate::declaration::{Declaration, Through};
use crate::wall::{Difference, Judged, differences};

/// Leaves out what can be left out, as long as the compiler and the verdict differ.
pub(crate) fn shrink(declaration: Declaration, difference: Difference) -> Difference {
    let (mut declaration, mut difference) = (declaration, difference);
    loop {
        let smaller: Vec<_> = smaller(&declaration).into_iter().map(Judged::new).collect();
        let same =
            differences("wall_shrink", &smaller).into_iter().find(|(_, found)| found.kind() == difference.kind());
        let Some((index, found)) = same else { return difference };
        declaration = smaller[index].declaration.clone();
        difference = found;
    }
}

/// The declarations with one thing less.
fn smaller(declaration: &Declaration) -> Vec<Declaration> {
    let mut smaller = Vec::new();
    let mut without = |leave_out: &dyn Fn(&mut Declaration)| {
        let mut less = declaration.clone();
        leave_out(&mut less);
        less.settle();
        smaller.push(less);
    };
    if declaration.style.crooked {
        without(&|less| less.style.crooked = false);
    }
    if declaration.style.through != Through::Nothing {
        without(&|less| less.style.through = Through::Nothing);
    }
    for variant in 0..declaration.variants.len() {
        without(&|less| drop(less.variants.remove(variant)));
    }
    for (index, attribute) in declaration.attributes.iter().enumerate() {
        without(&|less| drop(less.attributes.remove(index)));
        for item in 0..attribute.items.len() {
            without(&|less| drop(less.attributes[index].items.remove(item)));
        }
    }
    for (index, variant) in declaration.variants.iter().enumerate() {
        if variant.discriminant.is_some() {
            without(&|less| less.variants[index].discriminant = None);
        }
        if variant.fields.is_some() {
            without(&|less| less.variants[index].fields = None);
        }
        for (which, attribute) in variant.attributes.iter().enumerate() {
            if which > 0 {
                without(&|less| drop(less.variants[index].attributes.remove(which)));
            }
            for item in 0..attribute.items.len() {
                without(&|less| drop(less.variants[index].attributes[which].items.remove(item)));
            }
        }
    }
    smaller
}
