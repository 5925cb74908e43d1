//! Proposals: an item answers what it says it helps, never worsens its own rule, and the cap is kept.

use std::collections::BTreeSet;

use changju::{
    home::{LeftOut, Line},
    library::Library,
    retrofit::{Fit, candidates, suggest},
    rules::assess,
    units::Fen,
};

use crate::cases::{case_files, case_of};

#[test]
fn no_proposal_is_above_its_cap_and_more_money_never_removes_less() {
    let (library, _) = Library::embedded();
    for (name, file) in case_files() {
        let case = case_of(&file, &library);
        let findings = assess(&case, &library.book);
        for yuan in [0, 500, 2_000, 3_500, 6_000, 20_000, 100_000] {
            let cap = Fen::from_yuan(yuan);
            let offer = suggest(&case, &findings, &library.book, &library.catalogue, cap);
            let total = offer
                .lines
                .iter()
                .filter(|line| line.is_in())
                .fold(Fen(0), |sum, line| sum.plus(line.cost()));
            assert!(total <= cap, "{name}: {total} is above {cap}");
            let ids: BTreeSet<_> = offer.lines.iter().map(|line| &line.id).collect();
            assert_eq!(ids.len(), offer.lines.len(), "{name}: a line is there twice");
        }
    }
}

#[test]
fn every_line_has_a_reason_and_every_one_left_out_says_why() {
    let (library, _) = Library::embedded();
    for (name, file) in case_files() {
        let case = case_of(&file, &library);
        let findings = assess(&case, &library.book);
        let offer = suggest(&case, &findings, &library.book, &library.catalogue, Fen::from_yuan(3_500));
        assert!(offer.lines.iter().any(Line::is_in), "{name}: nothing is proposed");
        for line in &offer.lines {
            assert!(!line.reasons.is_empty(), "{name}: {} has no reason", line.id);
            if let Some(LeftOut::OverCap { missing }) = &line.left_out {
                assert!(missing.0 > 0, "{name}: {} misses nothing", line.id);
            }
        }
    }
}

#[test]
fn what_is_chosen_fits_and_harms_nobody() {
    let (library, _) = Library::embedded();
    for (name, file) in case_files() {
        let case = case_of(&file, &library);
        let findings = assess(&case, &library.book);
        let all = candidates(&case, &findings, &library.book, &library.catalogue);
        let offer = suggest(&case, &findings, &library.book, &library.catalogue, Fen::from_yuan(1_000_000));
        for line in offer.lines.iter().filter(|line| line.is_in()) {
            let candidate = all.iter().find(|one| one.item.id == line.item && one.place == line.place);
            if let Some(candidate) = candidate {
                assert!(!matches!(candidate.fit, Fit::Not(_)), "{name}: {} does not fit", line.id);
                assert_eq!(candidate.harm, None, "{name}: {} harms", line.id);
            }
        }
    }
}
