//! The pseudo-language: readable by an English reader, yet foreign in length, letters and direction.

/// Letters with marks above and below, so that a line of text shows whether it has room.
pub(super) fn accented(plain: &str) -> String {
    plain
        .chars()
        .map(|letter| match letter {
            'a' => 'á',
            'e' => 'ë',
            'i' => 'ï',
            'o' => 'ö',
            'u' => 'ü',
            'c' => 'ç',
            'n' => 'ñ',
            's' => 'š',
            'y' => 'ý',
            'A' => 'Å',
            'E' => 'Ê',
            'I' => 'Î',
            'O' => 'Ø',
            'U' => 'Û',
            'C' => 'Ç',
            'N' => 'Ñ',
            'S' => 'Š',
            _ => letter,
        })
        .collect()
}

/// The whole sentence in brackets, so that a cut end shows, and forced from right to left
/// (U+202E … U+202C). Isolated arguments inside keep their own direction.
pub(super) fn mirrored(sentence: &str) -> String {
    format!("\u{202E}[{sentence}]\u{202C}")
}
