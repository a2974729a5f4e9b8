//! Packages for learning systems: what is in them, and what a schema says of their course structure.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test"
)]

mod node;

use parlance_practice::{
    Ask, FaultKind, File, Grade, MOST_NODES, PLAYER_TEXTS, PlayerWords, Scenario, Step, Story, package,
    shipped, shipped_ids,
};
use serde_json::{Value, json};
use std::{
    collections::BTreeMap,
    fs,
    io::{Cursor, Read},
    path::Path,
};
use zip::ZipArchive;

const WORDS: PlayerWords<'_> = PlayerWords { language: "en", say: &str::to_owned };

fn scenario(id: &str) -> Scenario {
    Scenario::read(id, shipped(id).unwrap()).0.unwrap()
}

/// A scenario with one turn, `reply`, and a story.
fn told(title: &str, language: &str, ink: &str) -> Scenario {
    let about = "How to answer.";
    let described = format!(
        "title = {title:?}\nabout = {about:?}\nmarket = \"DE\"\nchannel = \"email\"\nlanguage = {language:?}\nminutes = 5\n\
         level = 1\nskills = [\"apology\"]\nauthor = \"A\"\nversion = 1\n[customer]\nname = \"B\"\nwrote = \"Hi\"\n\
         [turns.reply]\ntask = \"Write\"\n[[turns.reply.criteria]]\nmust = \"apologise\"\npoints = 2\nwhy = \"It hurt.\"\n"
    );
    let files = [File { name: "scenario.toml", text: &described }, File { name: "scenario.ink", text: ink }];
    let (scenario, faults) = Scenario::read("made-up", &files);
    scenario.unwrap_or_else(|| panic!("{faults:?}"))
}

fn unpacked(package: &[u8]) -> BTreeMap<String, String> {
    let mut zip = ZipArchive::new(Cursor::new(package)).unwrap();
    let names: Vec<_> = zip.file_names().map(|name| name.unwrap().into_owned()).collect();
    let mut text = |name: &String| {
        let mut text = String::new();
        zip.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    };
    names.iter().map(|name| (name.clone(), text(name))).collect()
}

fn packed(scenario: &Scenario, language: &str) -> BTreeMap<String, String> {
    let package =
        package(scenario, language, WORDS).unwrap_or_else(|fault| panic!("{}: {fault:?}", scenario.id));
    unpacked(&package)
}

/// What the schemas say is wrong with course structures: for each all that any of them says.
fn wrong(structures: &[String]) -> Vec<Vec<String>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/schema");
    let schemas = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let schemas = schemas.filter(|path| path.extension().is_some_and(|kind| kind == "rng" || kind == "xsd"));
    let schemas: Vec<_> = schemas.map(|path| path.to_str().unwrap().to_owned()).collect();
    let arguments: Vec<_> = ["structures"].into_iter().chain(schemas.iter().map(String::as_str)).collect();
    let wrong: Vec<Vec<String>> = node::run("validate.mjs", &arguments, &json!(structures).to_string());
    assert!(!schemas.is_empty() && wrong.len() == structures.len());
    wrong
}

#[test]
fn every_shipped_scenario_is_packed_and_its_course_structure_is_valid() {
    let mut structures = Vec::new();
    for id in shipped_ids() {
        let scenario = scenario(id);
        for language in scenario.tellings.keys() {
            let mut files = packed(&scenario, language);
            let names: Vec<_> = files.keys().map(String::as_str).collect();
            assert_eq!(names, ["cmi5.xml", "index.html", "player.css", "player.js", "story.json"]);
            structures.extend(files.remove("cmi5.xml"));
        }
    }
    for (wrong, structure) in wrong(&structures).iter().zip(&structures) {
        assert!(wrong.is_empty(), "{wrong:?}\n{structure}");
    }
}

#[test]
fn the_schema_finds_what_is_wrong() {
    let right = packed(&told("A", "en", "Hi\n-> END\n"), "en")["cmi5.xml"].clone();
    let broken = [
        ("moveOn=\"Completed\"", "moveOn=\"Done\""),
        ("masteryScore=\"0.72\"", "masteryScore=\"72\""),
        ("launchMethod=\"AnyWindow\"", "launchMethod=\"Tab\""),
        ("<url>index.html</url>", ""),
        ("<url>index.html</url>", "<url>index.html</url><more/>"),
        ("/v1/CourseStructure.xsd", "/v2/CourseStructure.xsd"),
        ("lang=\"en\"", "lang=\"?\""),
        ("<description>", "<about>"),
        ("<course ", "<course colour=\"blue\" "),
    ];
    let broken = broken.map(|(from, to)| right.replace(from, to));
    for (wrong, broken) in wrong(&broken).iter().zip(&broken) {
        assert!(*broken != right && !wrong.is_empty(), "{broken}");
    }
}

/// Whatever a title has: it is text in the course structure, in the page and in the story.
#[test]
fn texts_stay_texts() {
    let title = "</script><b>\u{1}&amp; ]]> \"A\" 'B'";
    let scenario = told("T", "en", "Hi </script><!--\n-> END\n");
    let mut scenario = scenario;
    let telling = scenario.tellings.get_mut("en").unwrap();
    telling.title = title.to_owned();
    let files = packed(&scenario, "en");
    assert_eq!(wrong(&[files["cmi5.xml"].clone()]), [Vec::<String>::new()], "{}", files["cmi5.xml"]);
    let page = &files["index.html"];
    assert_eq!(page.matches("</script>").count(), 2);
    assert!(!page.contains("<b>") && !page.contains("<!--"));
    let story: Value = serde_json::from_str(&files["story.json"]).unwrap();
    assert_eq!(story["title"], title);
}

/// Every way through the tree is a way through the story, line by line.
#[test]
fn the_tree_is_the_story() {
    for (id, language) in [("late-parcel-wedding-tr", "en"), ("upset-refund-de", "hu")] {
        let scenario = scenario(id);
        let (language, telling) = scenario.telling(language);
        let story = Story::compile("scenario.ink", &telling.ink).unwrap();
        let tree: Value = serde_json::from_str(&packed(&scenario, language)["story.json"]).unwrap();
        let (mut open, mut ends) = (vec![(Vec::new(), tree["first"].as_u64().unwrap())], 0);
        while let Some((steps, place)) = open.pop() {
            let scene = story.play(&steps).unwrap();
            let node = &tree["nodes"][place as usize];
            let lines: Vec<_> =
                node["lines"].as_array().unwrap().iter().map(|line| line["text"].as_str().unwrap()).collect();
            let new: Vec<_> =
                scene.lines.iter().filter(|line| line.after == steps.len()).map(|line| &line.text).collect();
            assert_eq!(lines, new, "{id} {steps:?}");
            let then = |step: Step| steps.iter().cloned().chain([step]).collect::<Vec<_>>();
            match scene.ask {
                Ask::End => {
                    assert_eq!(node["end"], true);
                    ends += 1;
                }
                Ask::Choose(offers) => {
                    let told = node["choose"]["offers"].as_array().unwrap();
                    assert_eq!(told.len(), offers.len());
                    for (choice, (told, offer)) in told.iter().zip(&offers).enumerate() {
                        assert_eq!(told["text"], offer.text);
                        open.push((then(Step::Chose { choice }), told["next"].as_u64().unwrap()));
                    }
                }
                Ask::Write(turn) => {
                    assert_eq!(node["write"]["turn"], turn);
                    assert!(tree["turns"][&turn]["task"].is_string());
                    for grade in Grade::ALL {
                        let next = node["write"]["after"][grade.name()].as_u64().unwrap();
                        open.push((then(Step::Wrote { grade }), next));
                    }
                }
            }
        }
        assert!(ends >= 6, "{id}: {ends}");
    }
}

#[test]
fn ways_that_meet_again_are_there_once() {
    let forks: String = (0..6).map(|at| format!("* a{at}\n* b{at}\n- on{at}\n")).collect();
    let tree: Value =
        serde_json::from_str(&packed(&told("A", "en", &format!("{forks}-> END\n")), "en")["story.json"])
            .unwrap();
    assert!(tree["nodes"].as_array().unwrap().len() <= 13, "{}", tree["nodes"]);
}

#[test]
fn a_story_that_cannot_be_packed_is_told() {
    let kind = |ink: &str| package(&told("A", "en", ink), "en", WORDS).map(drop).expect_err(ink).kind;
    let forks: String = (0..14).map(|at| format!("* a{at}\n* b{at}\n- on{at}\n")).collect();
    assert_eq!(kind(&format!("{forks}-> END\n")), FaultKind::TooManyWays);
    const { assert!(1 << 14 > MOST_NODES) };
    assert_eq!(kind("-> a\n=== a ===\nHi\n+ again\n-> a\n"), FaultKind::TooManyWays);
    assert_eq!(
        kind("# free: other\nHi\n* [good] -> END\n* [middling] -> END\n* [poor] -> END\n"),
        FaultKind::Unscored
    );
    assert_eq!(kind("# free: reply\nHi\n* [good] -> END\n* [bad] -> END\n"), FaultKind::Plays);
    assert_eq!(kind("Hi {\n"), FaultKind::Ink);
}

#[test]
fn a_package_is_the_same_each_time_and_has_every_text() {
    let scenario = told("A", "ar", "مرحبا\n-> END\n");
    let first = package(&scenario, "ar", WORDS).unwrap();
    assert_eq!(first, package(&scenario, "ar", WORDS).unwrap());
    let files = unpacked(&first);
    assert!(files["index.html"].contains("<html lang=\"ar\" dir=\"rtl\">"));
    let story: Value = serde_json::from_str(&files["story.json"]).unwrap();
    let texts = story["words"]["texts"].as_object().unwrap();
    assert_eq!(texts.len(), PLAYER_TEXTS.len());
    assert_eq!(story["words"]["direction"], "ltr");
    // What the player asks for by name is there.
    for key in files["player.js"].split("say(\"").skip(1).filter_map(|rest| rest.split('"').next()) {
        assert!(texts.contains_key(key), "{key}");
    }
}
