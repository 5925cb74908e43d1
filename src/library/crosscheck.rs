//! What the assets must agree on: every reference resolves, every id is there once, every threshold is a length
//! that a home can have.

use std::collections::{BTreeMap, BTreeSet};

use super::{Entries, Fault, Source};
use crate::{
    home::PlaceKind,
    ids::{FeatureId, ItemId, RuleId, SourceId},
    programme::{Programme, Regions},
    retrofit::{Amount, Item, effect::set_has_form},
    rules::{Check, Condition, Feature, Form, Rule, Test},
};

/// Names every fault between the files.
pub fn crosscheck(
    features: &Entries<Feature>,
    rules: &Entries<Rule>,
    items: &Entries<Item>,
    programmes: &Entries<Programme>,
    sources: &Entries<Source>,
    regions: &Regions,
    faults: &mut Vec<Fault>,
) {
    let mut known = Known { faults: Vec::new(), ..Known::default() };
    known.twice(features, |one| one.id.as_str());
    known.twice(rules, |one| one.id.as_str());
    known.twice(items, |one| one.id.as_str());
    known.twice(programmes, |one| one.id.as_str());
    known.twice(sources, |one| one.id.as_str());
    known.features = features.iter().map(|(_, one)| (one.id.clone(), one.clone())).collect();
    known.rules = rules.iter().map(|(_, one)| (one.id.clone(), one.clone())).collect();
    known.items = items.iter().map(|(_, one)| one.id.clone()).collect();
    known.sources = sources.iter().map(|(_, one)| one.id.clone()).collect();
    for (file, feature) in features {
        known.check_feature(file, feature);
    }
    for (file, rule) in rules {
        known.check_rule(file, rule);
    }
    for (file, item) in items {
        known.check_item(file, item);
    }
    for (file, programme) in programmes {
        known.check_programme(file, programme, regions);
    }
    faults.append(&mut known.faults);
}

/// What is known, and the faults so far.
#[derive(Default)]
struct Known {
    features: BTreeMap<FeatureId, Feature>,
    rules: BTreeMap<RuleId, Rule>,
    items: BTreeSet<ItemId>,
    sources: BTreeSet<SourceId>,
    faults: Vec<Fault>,
}

impl Known {
    fn fault(&mut self, file: &str, id: &str, fault: String) {
        self.faults.push(Fault { file: file.to_owned(), id: id.to_owned(), fault });
    }

    fn twice<T>(&mut self, entries: &Entries<T>, id: impl Fn(&T) -> &str) {
        let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
        for (file, entry) in entries {
            if let Some(first) = seen.insert(id(entry), file) {
                self.fault(file, id(entry), format!("the id is there twice; first in {first}"));
            }
        }
    }

    fn source(&mut self, file: &str, id: &str, source: &SourceId) {
        if !self.sources.contains(source) {
            self.fault(file, id, format!("source `{source}` is not in sources.toml"));
        }
    }

    /// A condition's question exists at each of these places (or in the dwelling), and its test suits it.
    fn condition(&mut self, file: &str, id: &str, condition: &Condition, places: &[PlaceKind]) {
        if !self.asked(file, id, &condition.feature, places) {
            return;
        }
        let form = self.features.get(&condition.feature).map(|feature| feature.answer.clone());
        let suits = match (&form, &condition.test) {
            (
                Some(Form::Choice { choices } | Form::Several { choices }),
                Test::Is(named) | Test::IsNot(named),
            ) => named.iter().all(|one| choices.contains(one)),
            (Some(Form::Measured { .. }), Test::AtLeast(_) | Test::AtMost(_))
            | (Some(Form::YesNo), Test::Yes(_)) => true,
            _ => false,
        };
        if !suits {
            self.fault(
                file,
                id,
                format!("the condition on `{}` does not suit its answers", condition.feature),
            );
        }
    }

    /// The question exists, and is asked at each of these places or in the dwelling.
    fn asked(&mut self, file: &str, id: &str, feature: &FeatureId, places: &[PlaceKind]) -> bool {
        let Some(asked_at) = self.features.get(feature).map(|one| one.places.clone()) else {
            self.fault(file, id, format!("feature `{feature}` is not in survey/"));
            return false;
        };
        if !asked_at.contains(&PlaceKind::Dwelling)
            && let Some(place) = places.iter().find(|place| !asked_at.contains(place))
        {
            self.fault(file, id, format!("feature `{feature}` is not asked at `{}`", place.word()));
            return false;
        }
        true
    }

    fn check_feature(&mut self, file: &str, feature: &Feature) {
        let id = feature.id.as_str();
        if let Form::Measured { low, high, .. } = feature.answer
            && (low < 0 || low >= high)
        {
            self.fault(file, id, format!("low {low} and high {high} are no range"));
        }
        for condition in &feature.when {
            self.condition(file, id, condition, &feature.places);
            self.ancestors(file, id, condition, &feature.when);
        }
    }

    /// The conditions of a condition's own question are repeated: a question that is hidden is never answered,
    /// and what hangs on it would stay unknown for ever.
    fn ancestors(&mut self, file: &str, id: &str, condition: &Condition, all: &[Condition]) {
        let of_question =
            self.features.get(&condition.feature).map(|one| one.when.clone()).unwrap_or_default();
        for ancestor in of_question.iter().filter(|one| !all.iter().any(|known| known.feature == one.feature))
        {
            let fault = format!(
                "it hangs on `{}`, which hangs on `{}`; repeat that",
                condition.feature, ancestor.feature
            );
            self.fault(file, id, fault);
        }
    }

    fn check_rule(&mut self, file: &str, rule: &Rule) {
        let id = rule.id.as_str();
        for citation in std::iter::once(&rule.source).chain(&rule.also) {
            self.source(file, id, &citation.document);
        }
        if rule.everyone.is_none() && rule.severity.is_empty() {
            self.fault(file, id, "it concerns nobody: neither everyone nor a need has a severity".to_owned());
        }
        for condition in &rule.when {
            self.condition(file, id, condition, &rule.places);
            let of_check = rule.check.features().into_iter().filter_map(|feature| self.features.get(feature));
            let all: Vec<Condition> =
                of_check.flat_map(|one| one.when.clone()).chain(rule.when.clone()).collect();
            self.ancestors(file, id, condition, &all);
        }
        for feature in rule.check.features() {
            self.asked(file, id, feature, &rule.places);
        }
        for (feature, threshold) in thresholds(&rule.check) {
            match self.features.get(feature).map(|one| one.answer.clone()) {
                Some(Form::Measured { low, high, .. }) if !(low..=high).contains(&threshold) => {
                    self.fault(file, id, format!("{threshold} is outside {low} to {high} of `{feature}`"));
                }
                Some(Form::Measured { .. }) | None => {}
                Some(_) => self.fault(file, id, format!("`{feature}` is not answered by a number")),
            }
        }
        if let Check::OneOf(check) = &rule.check {
            self.choices(file, id, &check.feature, &check.allowed);
        }
        if let Check::Signals(check) = &rule.check {
            self.choices(file, id, &check.feature, &check.any_of);
        }
    }

    fn choices(&mut self, file: &str, id: &str, feature: &FeatureId, named: &[crate::ids::ChoiceId]) {
        let Some(Form::Choice { choices } | Form::Several { choices }) =
            self.features.get(feature).map(|one| one.answer.clone())
        else {
            return self.fault(file, id, format!("`{feature}` has no choices"));
        };
        if let Some(unknown) = named.iter().find(|one| !choices.contains(one)) {
            self.fault(file, id, format!("`{feature}` has no choice `{unknown}`"));
        }
    }

    fn check_item(&mut self, file: &str, item: &Item) {
        let id = item.id.as_str();
        self.source(file, id, &item.source);
        for rule in &item.helps {
            match self.rules.get(rule).map(|rule| rule.places.clone()) {
                None => self.fault(file, id, format!("rule `{rule}` is not in rules/")),
                Some(places) if !places.iter().any(|place| item.places.contains(place)) => {
                    self.fault(file, id, format!("rule `{rule}` speaks of none of the item's places"));
                }
                Some(_) => {}
            }
        }
        for other in item.with.iter().chain(&item.excludes) {
            if !self.items.contains(other) {
                self.fault(file, id, format!("item `{other}` is not in catalogue/"));
            }
        }
        for condition in &item.fits {
            if !self.features.contains_key(&condition.feature) {
                self.fault(file, id, format!("feature `{}` is not in survey/", condition.feature));
            }
        }
        for (feature, set) in &item.sets {
            match self.features.get(feature).map(|one| one.answer.clone()) {
                None => self.fault(file, id, format!("feature `{feature}` is not in survey/")),
                Some(form) if !set_has_form(set, &form) => {
                    self.fault(file, id, format!("what it sets for `{feature}` is no answer to it"));
                }
                Some(_) => {}
            }
        }
        let measured: Vec<&FeatureId> = match &item.quantity {
            Amount::MetresOf { feature, .. } | Amount::CountOf { feature, .. } => vec![feature],
            Amount::AreaOf { length, width, .. } => vec![length, width],
            Amount::Each { .. } | Amount::RampRun | Amount::RampRails => Vec::new(),
        };
        for feature in item.narrows.keys().chain(measured) {
            if !matches!(self.features.get(feature).map(|one| &one.answer), Some(Form::Measured { .. })) {
                self.fault(file, id, format!("`{feature}` is not answered by a number"));
            }
        }
        if item.yuan <= 0 {
            self.fault(file, id, format!("{} yuan is no price", item.yuan));
        }
    }

    fn check_programme(&mut self, file: &str, programme: &Programme, regions: &Regions) {
        let id = programme.id.as_str();
        self.source(file, id, &programme.source);
        for source in programme.funding.iter().filter_map(|one| one.from_source.as_ref()) {
            self.source(file, id, source);
        }
        if programme.from > programme.to {
            self.fault(file, id, format!("it ends on {} before it begins", programme.to));
        }
        if regions.get(programme.region).is_none() {
            self.fault(file, id, format!("region {} is in no table of regions/", programme.region));
        }
    }
}

/// The numbers of a check with the question that each is compared with.
fn thresholds(check: &Check) -> Vec<(&FeatureId, i32)> {
    match check {
        Check::AtLeast(one) => vec![(&one.feature, one.target)],
        Check::AtMost(one) => vec![(&one.feature, one.target)],
        Check::Between(one) => vec![(&one.feature, one.low), (&one.feature, one.high)],
        Check::ChairClear(one) => vec![(&one.feature, one.target)],
        Check::Ramp(one) => vec![(&one.length, one.landing), (&one.width, one.clear_width)],
        Check::OneOf(_) | Check::YesNo(_) | Check::Signals(_) | Check::Slope(_) | Check::Difference(_) => {
            Vec::new()
        }
    }
}
