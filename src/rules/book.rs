//! The rule book: questions, rules and suggestions of one edition.

use std::{
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

use crate::{
    home::PlaceKind,
    ids::{FeatureId, RuleId},
    rules::{Feature, Rule, Suggestion},
};

/// One edition of questions and rules.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RuleBook {
    /// The edition, stamped on every proposal.
    pub edition: String,
    /// The questions, in the order in which they are asked.
    pub features: Vec<Rc<Feature>>,
    /// What certificates suggest.
    pub suggestions: Vec<Suggestion>,
    rules: BTreeMap<RuleId, Rc<Rule>>,
    rules_at: BTreeMap<PlaceKind, Vec<Rc<Rule>>>,
    feature_by_id: BTreeMap<FeatureId, Rc<Feature>>,
}

impl RuleBook {
    /// A rule book of these parts. The last of two with one id wins; the library's cross-check names them.
    pub fn new(
        edition: &str,
        features: Vec<Feature>,
        rules: Vec<Rule>,
        suggestions: Vec<Suggestion>,
    ) -> RuleBook {
        let features: Vec<Rc<Feature>> = features.into_iter().map(Rc::new).collect();
        let rules: Vec<Rc<Rule>> = rules.into_iter().map(Rc::new).collect();
        let mut rules_at: BTreeMap<PlaceKind, Vec<Rc<Rule>>> = BTreeMap::new();
        for rule in &rules {
            for kind in rule.places.iter().collect::<BTreeSet<_>>() {
                rules_at.entry(*kind).or_default().push(rule.clone());
            }
        }
        RuleBook {
            edition: edition.to_owned(),
            feature_by_id: features.iter().map(|feature| (feature.id.clone(), feature.clone())).collect(),
            rules: rules.iter().map(|rule| (rule.id.clone(), rule.clone())).collect(),
            features,
            rules_at,
            suggestions,
        }
    }

    /// Every rule, by id.
    pub fn rules(&self) -> impl Iterator<Item = &Rc<Rule>> {
        self.rules.values()
    }

    /// The rule with this id.
    pub fn rule(&self, id: &RuleId) -> Option<&Rc<Rule>> {
        self.rules.get(id)
    }

    /// The rules that speak of this kind of place, in the order of the book.
    pub fn rules_at(&self, kind: PlaceKind) -> &[Rc<Rule>] {
        self.rules_at.get(&kind).map_or(&[], Vec::as_slice)
    }

    /// The question with this id.
    pub fn feature(&self, id: &FeatureId) -> Option<&Rc<Feature>> {
        self.feature_by_id.get(id)
    }
}
