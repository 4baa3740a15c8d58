use core::array::from_fn;

/// No text that is compared has more characters than this.
const LONGEST: usize = 64;

/// The number of edits between two texts, if there are at most `limit` of them; none if a text has more than 64 characters.
///
/// An edit inserts, deletes or replaces one character, or exchanges two neighbours (Damerau–Levenshtein distance in the
/// form of the optimal string alignment: no character is edited twice). Letter case counts.
///
/// ```
/// use sipcode_core::tooling::edit_distance_at_most;
///
/// assert_eq!(edit_distance_at_most("vendro", "vendor", 2), Some(1));
/// assert_eq!(edit_distance_at_most("dialect", "display", 2), None);
/// ```
#[must_use]
pub fn edit_distance_at_most(a: &str, b: &str, limit: usize) -> Option<usize> {
    distance_of_chars(a.chars(), b.chars(), limit)
}

/// [`edit_distance_at_most`] of texts given by their characters.
pub(super) fn distance_of_chars(
    a: impl Iterator<Item = char>,
    b: impl Iterator<Item = char>,
    limit: usize,
) -> Option<usize> {
    let (mut buffer_a, mut buffer_b) = (['\0'; LONGEST], ['\0'; LONGEST]);
    let (a, b) = (fill(&mut buffer_a, a)?, fill(&mut buffer_b, b)?);
    if a.len().abs_diff(b.len()) > limit {
        return None;
    }
    let distance = optimal_string_alignment(a, b);
    (distance <= limit).then_some(distance)
}

fn fill(buffer: &mut [char; LONGEST], chars: impl Iterator<Item = char>) -> Option<&[char]> {
    let mut length = 0;
    for char in chars {
        *buffer.get_mut(length)? = char;
        length += 1;
    }
    Some(&buffer[..length])
}

/// Both texts have at most [`LONGEST`] characters.
fn optimal_string_alignment(a: &[char], b: &[char]) -> usize {
    let mut two_above = [0; LONGEST + 1];
    let mut above: [usize; LONGEST + 1] = from_fn(|column| column);
    for i in 0..a.len() {
        let mut row = [0; LONGEST + 1];
        row[0] = i + 1;
        for j in 0..b.len() {
            let replaced = above[j] + usize::from(a[i] != b[j]);
            let mut least = replaced.min(above[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j] {
                least = least.min(two_above[j - 1] + 1);
            }
            row[j + 1] = least;
        }
        two_above = above;
        above = row;
    }
    above[b.len()]
}

#[cfg(test)]
mod tests {
    use super::edit_distance_at_most;

    #[test]
    fn each_kind_of_edit_counts_as_one() {
        for (a, b) in [("vendor", "vendor1"), ("vendor", "vndor"), ("vendor", "bendor"), ("vendor", "vednor")] {
            assert_eq!(edit_distance_at_most(a, b, 3), Some(1), "{a}, {b}");
            assert_eq!(edit_distance_at_most(b, a, 3), Some(1), "{b}, {a}");
        }
    }

    #[test]
    fn distances_known_from_the_literature() {
        assert_eq!(edit_distance_at_most("kitten", "sitting", 9), Some(3));
        assert_eq!(edit_distance_at_most("saturday", "sunday", 9), Some(3));
        // The unrestricted distance is 2.
        assert_eq!(edit_distance_at_most("ca", "abc", 9), Some(3));
        assert_eq!(edit_distance_at_most("", "abc", 9), Some(3));
        assert_eq!(edit_distance_at_most("", "", 0), Some(0));
    }

    #[test]
    fn characters_count_and_not_bytes() {
        assert_eq!(edit_distance_at_most("Bündel", "Bundel", 1), Some(1));
    }

    #[test]
    fn the_limit_is_included() {
        assert_eq!(edit_distance_at_most("kitten", "sitting", 3), Some(3));
        assert_eq!(edit_distance_at_most("kitten", "sitting", 2), None);
    }

    #[test]
    fn texts_of_more_than_64_characters_have_no_distance() {
        let text = "a".repeat(65);
        assert_eq!(edit_distance_at_most(&text[..64], &text[..64], 0), Some(0));
        assert_eq!(edit_distance_at_most(&text, &text, usize::MAX), None);
        assert_eq!(edit_distance_at_most(&text[..64], "", usize::MAX), Some(64));
    }
}
