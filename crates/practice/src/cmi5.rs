//! A scenario in a language as a cmi5 package, for learning systems: <https://github.com/AICC/CMI-5_Spec_Current> (Quartz).
//!
//! The story goes in as the tree of all its ways, so that the player needs no ink. The player (`../player`) cannot score free
//! text: there the learner compares her answer with the criteria and marks herself.

use crate::{
    Ask, By, Fault, FaultKind, Grade, Scenario, Skill, Step, Story, Telling, Turn, score::GOOD, story::apart,
    xapi,
};
use icu::locale::{Direction, LanguageIdentifier, LocaleDirectionality};
use quick_xml::{
    Writer,
    events::{BytesDecl, BytesText, Event},
};
use serde::Serialize;
use serde_json::{Value, json};
use std::{
    collections::{BTreeMap, VecDeque},
    io::{self, Cursor, Write},
};
use zip::{ZipWriter, write::SimpleFileOptions};

/// Places in a story, over all its ways, where something is asked or it ends. Larger stories are not packed.
pub const MOST_NODES: usize = 5_000;
/// Steps from a story's beginning to an end. One that can be longer asks in a circle.
const MOST_STEPS: usize = 200;
/// The namespace of course structures, by the specification's section 13.2.
const NAMESPACE: &str = "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd";

/// Texts that the player shows and that are no part of a scenario, by their keys.
pub const PLAYER_TEXTS: [&str; 46] = [
    "conversation",
    "say",
    "typing",
    "you",
    "why",
    "write",
    "answer",
    "compare",
    "your-answer",
    "criteria",
    "samples",
    "mark-yourself",
    "good",
    "middling",
    "poor",
    "ended",
    "score",
    "skill",
    "points",
    "passed",
    "failed",
    "again",
    "finish",
    "closed",
    "alone",
    "not-sent",
    // What criteria want, beside their reasons.
    "must-acknowledge",
    "must-apologise",
    "must-offer",
    "must-not-blame",
    "must-ask",
    "must-keep-register",
    "must-not-promise",
    "must-thank",
    "must-inform",
    "must-close",
    // Of skills, in the result.
    "skill-active-listening",
    "skill-empathy",
    "skill-plain-language",
    "skill-form-of-address",
    "skill-saying-no",
    "skill-apology",
    "skill-conflict",
    "skill-rapport",
    "skill-promise-keeping",
    "skill-privacy",
];

/// The player's own words.
#[derive(Clone, Copy)]
pub struct PlayerWords<'a> {
    /// The language that they are in (BCP 47).
    pub language: &'a str,
    /// The text of each key of [`PLAYER_TEXTS`].
    pub say: &'a dyn Fn(&str) -> String,
}

/// A scenario as a package: a ZIP file with `cmi5.xml`, `index.html`, `player.js`, `player.css` and `story.json`. A language
/// that it is not told in falls back to its own.
pub fn package(scenario: &Scenario, language: &str, words: PlayerWords<'_>) -> Result<Vec<u8>, Fault> {
    let (language, telling) = scenario.telling(language);
    let file = scenario.ink_file(language);
    let faulty = |error: &dyn std::fmt::Display| Fault::new(&file, FaultKind::Plays, error.to_string());
    let story = tree(scenario, language, telling, words)?;
    let story = serde_json::to_string(&story).map_err(|error| faulty(&error))?;
    let structure = structure(scenario, language, telling).map_err(|error| faulty(&error))?;
    let page = page(&xapi::tag(language), &story);
    let files = [
        ("cmi5.xml", structure.as_str()),
        ("index.html", &page),
        ("player.css", include_str!("../player/player.css")),
        ("player.js", include_str!("../player/player.js")),
        ("story.json", &story),
    ];
    zipped(&files).map_err(|error| faulty(&error))
}

fn zipped(files: &[(&str, &str)]) -> Result<Vec<u8>, zip::result::ZipError> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        zip.start_file(*name, SimpleFileOptions::default())?;
        zip.write_all(text.as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}

/// The page with the story in it: one that is opened from a disk may not fetch.
fn page(language: &str, story: &str) -> String {
    let page = include_str!("../player/index.html");
    let page = page.replace("{language}", language).replace("{direction}", direction(language));
    // As JSON has it, `<` may be written so, and then nothing in the story ends the element.
    page.replace("{story}", &story.replace('<', "\\u003c"))
}

/// `rtl` or `ltr`.
fn direction(language: &str) -> &'static str {
    let language = LanguageIdentifier::try_from_str(language).unwrap_or(LanguageIdentifier::UNKNOWN);
    match LocaleDirectionality::new_common().get(&language) {
        Some(Direction::RightToLeft) => "rtl",
        _ => "ltr",
    }
}

/// `cmi5.xml`.
fn structure(scenario: &Scenario, language: &str, telling: &Telling) -> io::Result<String> {
    let tag = xapi::tag(language);
    let unit = format!("{}/languages/{tag}", xapi::scenario_iri(&scenario.id));
    let course = format!("{}courses/{}/{tag}", xapi::BASE, scenario.id);
    let mastery = format!("0.{GOOD:02}");
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
    let said = |writer: &mut Writer<Vec<u8>>, element: &str, text: &str| {
        writer
            .create_element(element)
            .write_inner_content(|writer| {
                let string = writer.create_element("langstring").with_attribute(("lang", tag.as_str()));
                string.write_text_content(BytesText::new(&without_controls(text))).map(drop)
            })
            .map(drop)
    };
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
    writer.create_element("courseStructure").with_attribute(("xmlns", NAMESPACE)).write_inner_content(
        |writer| {
            writer.create_element("course").with_attribute(("id", course.as_str())).write_inner_content(
                |writer| {
                    said(writer, "title", &telling.title)?;
                    said(writer, "description", &telling.about)
                },
            )?;
            let unit = writer.create_element("au").with_attributes([
                ("id", unit.as_str()),
                ("moveOn", "Completed"),
                ("masteryScore", &mastery),
                ("launchMethod", "AnyWindow"),
                ("activityType", "http://adlnet.gov/expapi/activities/simulation"),
            ]);
            unit.write_inner_content(|writer| {
                said(writer, "title", &telling.title)?;
                said(writer, "description", &telling.about)?;
                writer.create_element("url").write_text_content(BytesText::new("index.html")).map(drop)
            })
            .map(drop)
        },
    )?;
    String::from_utf8(writer.into_inner()).map_err(io::Error::other)
}

/// XML has no way to write most control characters.
fn without_controls(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}') || *c == '\n').collect()
}

/// A line as the player shows it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
struct Said {
    by: &'static str,
    text: String,
    #[serde(skip_serializing_if = "is_none")]
    pause: u8,
}

fn is_none(pause: &u8) -> bool {
    *pause == 0
}

/// A place in the story: what is said there, and what comes next.
#[derive(Debug, Serialize)]
struct Node {
    lines: Vec<Said>,
    #[serde(flatten)]
    next: Next,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
enum Next {
    /// A question by the name that learning systems know it by, and what may be said.
    Choose {
        id: String,
        offers: Vec<Offered>,
    },
    /// A free-text turn, by that name and the rubric's, with the nodes after each grade.
    Write {
        id: String,
        turn: String,
        after: BTreeMap<&'static str, usize>,
    },
    End(bool),
}

#[derive(Debug, Serialize)]
struct Offered {
    text: String,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    skills: BTreeMap<&'static str, i8>,
    next: usize,
}

impl Next {
    /// Nodes that come after it.
    fn after(&mut self) -> Vec<&mut usize> {
        match self {
            Self::Choose { offers, .. } => offers.iter_mut().map(|offer| &mut offer.next).collect(),
            Self::Write { after, .. } => after.values_mut().collect(),
            Self::End(_) => Vec::new(),
        }
    }
}

/// `story.json`.
fn tree(
    scenario: &Scenario,
    language: &str,
    telling: &Telling,
    words: PlayerWords<'_>,
) -> Result<Value, Fault> {
    let story = Story::compile(&scenario.ink_file(language), &telling.ink)?;
    let walked = apart(|| nodes(scenario, telling, &story));
    let nodes = walked.unwrap_or_else(|| Err(Fault::new(story.file(), FaultKind::Plays, "")))?;
    let (first, nodes) = merged(nodes);
    let turns: BTreeMap<_, _> = telling.turns.iter().map(|(name, turn)| (name, told(turn))).collect();
    let texts: BTreeMap<_, _> = PLAYER_TEXTS.into_iter().map(|key| (key, (words.say)(key))).collect();
    let spoken = xapi::tag(words.language);
    Ok(json!({
        "format": "parlance-story",
        "version": 1,
        "id": xapi::scenario_iri(&scenario.id),
        "title": telling.title,
        "about": telling.about,
        "language": xapi::tag(language),
        "customer": scenario.customer.name,
        "mastery": f64::from(GOOD) / 100.0,
        "extensions": xapi::extensions(scenario, scenario.version, language),
        "selfMark": xapi::extension("self-mark"),
        "words": {"language": spoken, "direction": direction(&spoken), "texts": texts},
        "turns": turns,
        "first": first,
        "nodes": nodes,
    }))
}

fn told(turn: &Turn) -> Value {
    let criteria = turn.criteria.iter().map(|criterion| {
        json!({
            "must": criterion.must.name(),
            "skill": criterion.skill().name(),
            "points": criterion.points,
            "why": criterion.why,
        })
    });
    let samples =
        turn.samples.iter().map(|sample| json!({"grade": sample.grade.name(), "text": sample.text}));
    json!({"task": turn.task, "criteria": criteria.collect::<Vec<_>>(), "samples": samples.collect::<Vec<_>>()})
}

/// All places, each before those that come after it, nearest to the beginning first.
fn nodes(scenario: &Scenario, telling: &Telling, story: &Story) -> Result<Vec<Node>, Fault> {
    let (mut nodes, mut open, mut met) = (Vec::new(), VecDeque::from([Vec::<Step>::new()]), 1);
    while let Some(steps) = open.pop_front() {
        if met > MOST_NODES || steps.len() > MOST_STEPS {
            return Err(Fault::new(story.file(), FaultKind::TooManyWays, MOST_NODES.to_string()));
        }
        let scene = story.play_here(&steps)?;
        let new = scene.lines.iter().filter(|line| line.after == steps.len());
        let lines =
            new.map(|line| Said { by: name(line.by), text: line.text.clone(), pause: line.pause }).collect();
        let mut then = |step: Step| {
            open.push_back(steps.iter().cloned().chain([step]).collect());
            met += 1;
            met - 1
        };
        let next = match &scene.ask {
            Ask::End => Next::End(true),
            Ask::Choose(offers) => Next::Choose {
                id: xapi::choice_iri(&scenario.id, offers.iter().map(|offer| offer.text.as_str())),
                offers: offers
                    .iter()
                    .enumerate()
                    .map(|(choice, offer)| Offered {
                        text: offer.text.clone(),
                        skills: skills(&offer.skills),
                        next: then(Step::Chose { choice }),
                    })
                    .collect(),
            },
            Ask::Write(turn) if telling.turns.contains_key(turn) => Next::Write {
                id: xapi::turn_iri(&scenario.id, turn),
                turn: turn.clone(),
                after: Grade::ALL
                    .into_iter()
                    .map(|grade| (grade.name(), then(Step::Wrote { grade })))
                    .collect(),
            },
            Ask::Write(turn) => return Err(Fault::new(story.file(), FaultKind::Unscored, turn)),
        };
        nodes.push(Node { lines, next });
    }
    Ok(nodes)
}

/// What is the same from there on is there once: ways that meet again stay one way. The first node's place, and all.
fn merged(nodes: Vec<Node>) -> (usize, Vec<Value>) {
    let (mut kept, mut known) = (Vec::new(), BTreeMap::new());
    let mut places = vec![0; nodes.len()];
    for (at, mut node) in nodes.into_iter().enumerate().rev() {
        for next in node.next.after() {
            *next = places.get(*next).copied().unwrap_or_default();
        }
        let value = json!(node);
        let place = *known.entry(value.to_string()).or_insert_with(|| {
            kept.push(value);
            kept.len() - 1
        });
        places.get_mut(at).into_iter().for_each(|known| *known = place);
    }
    (places.first().copied().unwrap_or_default(), kept)
}

fn skills(shown: &[(Skill, i8)]) -> BTreeMap<&'static str, i8> {
    shown.iter().map(|(skill, by)| (skill.name(), *by)).collect()
}

fn name(by: By) -> &'static str {
    match by {
        By::Customer => "customer",
        By::Agent => "agent",
        By::Scene => "scene",
        By::Why => "why",
    }
}
