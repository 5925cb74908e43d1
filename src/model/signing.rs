//! A signature belongs to one exact text: change a line, and it is shown as void.

use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

use crate::home::{Consent, Proposal, Signature};

/// The text that is signed: every line that is in, with quantity and price, and the household's answer to it.
pub fn signed_text(proposal: &Proposal, consent: &Consent) -> String {
    let mut text = format!("version {}\ncap {}\n", proposal.version, proposal.cap.0);
    for line in proposal.lines.iter().filter(|line| line.is_in()) {
        let decision = consent.decisions.get(&line.id);
        let answer = decision.map(|decision| (decision.answer, decision.words.as_str()));
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "{} {} {} {} {:?}",
            line.item, line.place, line.quantity.0, line.unit_price.0, answer
        );
    }
    text
}

/// SHA-256 of the signed text, hexadecimal.
pub fn signed_digest(proposal: &Proposal, consent: &Consent) -> String {
    Sha256::digest(signed_text(proposal, consent).as_bytes())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Whether a signature still belongs to what stands there now.
pub fn signature_holds(signature: &Signature, proposal: &Proposal, consent: &Consent) -> bool {
    signature.digest == signed_digest(proposal, consent)
}
