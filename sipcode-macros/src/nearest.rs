//! How near two words are: the edit distance of Damerau and Levenshtein, with neighbours exchanged once.

/// The word that was probably meant: of the known ones the nearest, if that is near.
pub(crate) fn nearest<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    let word = letters(word);
    known
        .iter()
        .copied()
        .filter_map(|candidate| Some((nearness(&word, candidate)?, candidate)))
        .min()
        .map(|(_, candidate)| candidate)
}

/// Letter case aside.
fn letters(word: &str) -> Vec<char> {
    word.to_lowercase().chars().collect()
}

/// How far one word is from another; nothing if that is too far for a slip.
fn nearness(word: &[char], known: &str) -> Option<usize> {
    let far = known.chars().count() / 3;
    let known = letters(known);
    // So many letters must be inserted or left out at least.
    if word.len().abs_diff(known.len()) > far {
        return None;
    }
    let distance = distance(word, &known);
    (distance <= far).then_some(distance)
}

/// How many letters must be inserted, left out, replaced, or exchanged with their neighbour.
fn distance(a: &[char], b: &[char]) -> usize {
    let mut earlier = Vec::new();
    let mut above: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let replaced = above[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut least = replaced.min(above[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(earlier[j - 2] + 1);
            }
            row.push(least);
        }
        earlier = std::mem::replace(&mut above, row);
    }
    above[b.len()]
}
