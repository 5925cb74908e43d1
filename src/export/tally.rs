//! The tally of some programmes as CSV. The first row has the column names in the reader's language, the second
//! their machine names, so that office programs and data tools both find their way. Every row has every column.

use std::{
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

use chrono::{DateTime, Datelike, FixedOffset, SecondsFormat};

use crate::{
    export::row::{COLUMNS, RowKind, Sum, no_numbers, words},
    ids::CaseId,
    library::Library,
    programme::{
        Counts, Digest, Programme, RegionCode, counts,
        tally::{Month, county},
    },
    text::Text,
    units::Timestamp,
};

/// By this mark office programs know that the file is UTF-8.
const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// When, where and how a tally is made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occasion {
    /// When.
    pub made_at: Timestamp,
    /// Minutes by which the device's clock is ahead of UTC.
    pub offset_minutes: i32,
    /// The device's code.
    pub device: String,
    /// Homes of the 兵团 count in the autonomous region's programmes.
    pub with_xpcc: bool,
}

/// The tally of `programmes` over `digests` as a CSV file: UTF-8 with a byte order mark, lines ended by CRLF. A
/// digest that appears twice counts once.
pub fn tally_csv<'a>(
    programmes: &[Rc<Programme>],
    digests: impl IntoIterator<Item = &'a Digest>,
    library: &Library,
    text: &Text,
    occasion: &Occasion,
) -> Result<Vec<u8>, csv::Error> {
    let homes: BTreeMap<&CaseId, &Digest> = digests.into_iter().map(|digest| (&digest.id, digest)).collect();
    let homes: Vec<&Digest> = homes.into_values().collect();
    let sheet = Sheet { library, text, occasion };
    let mut writer =
        csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(BYTE_ORDER_MARK.to_vec());
    writer.write_record(COLUMNS.map(|name| sheet.column(name)))?;
    writer.write_record(COLUMNS)?;
    for programme in programmes {
        for row in sheet.programme(programme, &homes) {
            writer.write_record(row)?;
        }
    }
    writer.write_record(sheet.all_once(programmes, &homes))?;
    for row in sheet.about(programmes, &homes) {
        writer.write_record(row)?;
    }
    writer.into_inner().map_err(|error| error.into_error().into())
}

struct Sheet<'a> {
    library: &'a Library,
    text: &'a Text,
    occasion: &'a Occasion,
}

impl Sheet<'_> {
    /// The name of a column in the reader's language.
    fn column(&self, name: &str) -> String {
        let key = name.replace('_', "-");
        if key.starts_with("stage-") { self.text.say(&key) } else { self.text.say(&format!("csv-{key}")) }
    }

    /// The rows of one programme: by county and month, then their sum.
    fn programme(&self, programme: &Programme, homes: &[&Digest]) -> Vec<Vec<String>> {
        let mut details: BTreeMap<(String, Option<Month>), Sum> = BTreeMap::new();
        let mut total = Sum::default();
        for home in homes {
            let counted = counts(home, programme, self.occasion.with_xpcc);
            let month = match counted {
                Counts::OtherRegion => continue,
                Counts::Yes { on } => Some((on.year(), on.month())),
                _ => None,
            };
            details.entry((county(&home.region), month)).or_default().add(home, counted);
            total.add(home, counted);
        }
        let mut rows: Vec<Vec<String>> = details
            .iter()
            .map(|((county, month), sum)| {
                self.row(RowKind::Detail, Some(programme), Some(county), *month, sum)
            })
            .collect();
        rows.push(self.row(RowKind::Total, Some(programme), None, None, &total));
        rows
    }

    /// All programmes together, each home once: it counts where it counts for one of them.
    fn all_once(&self, programmes: &[Rc<Programme>], homes: &[&Digest]) -> Vec<String> {
        let mut total = Sum::default();
        for home in homes {
            let best = programmes
                .iter()
                .map(|programme| counts(home, programme, self.occasion.with_xpcc))
                .min_by_key(|counted| rank(*counted));
            total.add(home, best.unwrap_or(Counts::OtherRegion));
        }
        self.row(RowKind::AllOnce, None, None, None, &total)
    }

    fn row(
        &self,
        kind: RowKind,
        programme: Option<&Programme>,
        county: Option<&str>,
        month: Option<Month>,
        sum: &Sum,
    ) -> Vec<String> {
        let mut row = self.kind(kind);
        let region = programme.map(|one| one.region.to_string()).unwrap_or_default();
        let name = programme.map(|one| self.text.say(&format!("programme-{}", one.id))).unwrap_or_default();
        row.extend(words([
            programme.map_or("", |one| one.id.as_str()),
            &name,
            &region,
            &self.region(&region),
        ]));
        let county_name = match county {
            None => String::new(),
            Some("") => self.text.say("csv-no-county"),
            Some(code) => self.region(code),
        };
        row.extend(words([county.unwrap_or_default(), &county_name]));
        row.push(month.map(|(year, month)| format!("{year}-{month:02}")).unwrap_or_default());
        // Only a whole programme has a target.
        let target = programme.filter(|_| kind == RowKind::Total).map(|one| one.target.to_string());
        row.push(target.unwrap_or_default());
        row.extend(sum.cells());
        row.push(sum.newest.map(|at| self.time(at)).unwrap_or_default());
        row.extend([String::new(), String::new()]);
        row
    }

    /// How the sheet was made: what an auditor has to know to judge it.
    fn about(&self, programmes: &[Rc<Programme>], homes: &[&Digest]) -> Vec<Vec<String>> {
        let newest = homes.iter().map(|home| home.changed).max();
        let ids: Vec<&str> = programmes.iter().map(|one| one.id.as_str()).collect();
        let sources: BTreeSet<&str> = programmes.iter().map(|one| one.source.as_str()).collect();
        let sources: Vec<&str> = sources.into_iter().collect();
        [
            ("made_at", self.time(self.occasion.made_at)),
            ("as_of", newest.map(|at| self.time(at)).unwrap_or_default()),
            ("device", self.occasion.device.clone()),
            ("households_on_device", homes.len().to_string()),
            ("with_xpcc", if self.occasion.with_xpcc { "yes" } else { "no" }.to_owned()),
            ("programmes", ids.join(" ")),
            ("sources", sources.join(" ")),
            ("app", env!("CARGO_PKG_VERSION").to_owned()),
            ("rules", self.library.book.edition.clone()),
            ("catalogue", self.library.catalogue.edition.clone()),
            ("prices", self.library.catalogue.prices.clone()),
        ]
        .into_iter()
        .map(|(fact, value)| {
            let mut row = words([
                RowKind::About.word(),
                &self.text.say(&format!("csv-fact-{}", fact.replace('_', "-"))),
            ]);
            row.extend(vec![String::new(); 8]);
            row.extend(no_numbers());
            row.push(String::new());
            row.extend(words([fact, &value]));
            row
        })
        .collect()
    }

    fn kind(&self, kind: RowKind) -> Vec<String> {
        words([kind.word(), &self.text.say(&format!("csv-row-{}", kind.word()))])
    }

    fn region(&self, code: &str) -> String {
        let region = code.parse::<RegionCode>().ok().and_then(|code| self.library.regions.get(code));
        let is_chinese = self.text.language().starts_with("zh");
        region.map(|one| if is_chinese { &one.name_zh } else { &one.name_en }).cloned().unwrap_or_default()
    }

    /// An instant as the device's clock showed it, with its distance from UTC.
    fn time(&self, at: Timestamp) -> String {
        let offset = FixedOffset::east_opt(self.occasion.offset_minutes.saturating_mul(60));
        let time = DateTime::from_timestamp_millis(at.0).zip(offset);
        time.map(|(time, offset)| time.with_timezone(&offset).to_rfc3339_opts(SecondsFormat::Secs, true))
            .unwrap_or_default()
    }
}

/// The order in which the ways of counting prevail where programmes disagree.
fn rank(counted: Counts) -> u8 {
    match counted {
        Counts::Yes { .. } => 0,
        Counts::NotAccepted => 1,
        Counts::TooEarly { .. } | Counts::TooLate { .. } => 2,
        Counts::KeptApart => 3,
        Counts::OtherRegion => 4,
    }
}
