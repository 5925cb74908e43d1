//! Random ids from the browser's own generator.

/// `bytes` random bytes as hexadecimal digits.
pub fn random(bytes: usize) -> String {
    let mut buffer = vec![0; bytes];
    if let Some(crypto) = web_sys::window().and_then(|window| window.crypto().ok()) {
        // It fails only for more than 65,536 bytes.
        let _ = crypto.get_random_values_with_u8_array(&mut buffer);
    }
    buffer.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A device code for case numbers: three letters and digits that are not mistaken for one another.
pub fn device_code() -> String {
    const LETTERS: &[u8] = b"23456789ACDEFGHJKMNPQRTUVWXY";
    let mut buffer = [0; 3];
    if let Some(crypto) = web_sys::window().and_then(|window| window.crypto().ok()) {
        let _ = crypto.get_random_values_with_u8_array(&mut buffer);
    }
    buffer
        .iter()
        .filter_map(|byte| LETTERS.get(usize::from(*byte) % LETTERS.len()))
        .map(|letter| char::from(*letter))
        .collect()
}
