//! The player of packages against a small learning system: in WebKitGTK, which is there wherever the window is tested, and
//! elsewhere in happy-dom.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test"
)]

mod node;

use parlance_practice::{File, PlayerWords, Scenario, package};
use serde_json::{Value, json};
use std::{
    fs,
    io::Cursor,
    path::{Path, PathBuf},
    process::Command,
};
use zip::ZipArchive;

const INK: &str = "It is Thursday.
Where is it? # customer
- (first)
* Soon. # skill: promise-keeping -1
    When is soon? # why
    -> first
* I am sorry. On Friday. # skill: apology +1 # skill: promise-keeping +1
    # pause: 1
    Good. # customer
- # free: reply
* [good] Thank you. <b>So</b> kind. # customer
* [middling] Well. # customer
* [poor] Bye. # customer
- -> END
";

/// An unpacked package that goes with the test.
struct Unpacked(PathBuf);

impl Unpacked {
    fn new(name: &str, language: &str) -> Self {
        let described = format!(
            "title = \"Where is <it>?\"\nabout = \"How to answer.\"\nmarket = \"DE\"\nchannel = \"email\"\nlanguage = {language:?}\n\
             minutes = 5\nlevel = 1\nskills = [\"apology\"]\nauthor = \"A\"\nversion = 3\n[customer]\nname = \"Ms Lindner\"\nwrote = \"Hi\"\n\
             [turns.reply]\ntask = \"Write to her.\"\n[[turns.reply.criteria]]\nmust = \"apologise\"\npoints = 2\nwhy = \"It hurt.\"\n\
             [[turns.reply.samples]]\ngrade = \"good\"\ntext = \"I am sorry.\"\n"
        );
        let files =
            [File { name: "scenario.toml", text: &described }, File { name: "scenario.ink", text: INK }];
        let scenario = Scenario::read("made-up", &files).0.unwrap();
        let words = PlayerWords { language: "en", say: &str::to_owned };
        let package = package(&scenario, language, words).unwrap();
        let folder = std::env::temp_dir().join(format!("parlance-package-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        ZipArchive::new(Cursor::new(package)).unwrap().extract(&folder).unwrap();
        Self(folder)
    }

    /// What came of runs in a browser.
    fn play(&self, runs: Value) -> Vec<Value> {
        let input =
            json!({"browser": browser(), "folder": self.0.to_str().unwrap(), "runs": runs}).to_string();
        node::run("player.mjs", &[], &input)
    }
}

impl Drop for Unpacked {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A real browser, if there are one and a display for it. Where the window is tested there must be.
fn browser() -> &'static str {
    let is_driver = |folder: PathBuf| folder.join("WebKitWebDriver").exists();
    let path = std::env::var_os("PATH").unwrap_or_default();
    let has = std::env::var_os("DISPLAY").is_some() && std::env::split_paths(&path).any(is_driver);
    assert!(
        has || std::env::var_os("PARLANCE_TAURI_DRIVER").is_none(),
        "WebKitWebDriver or a display is missing"
    );
    if has { "webkit" } else { "happy-dom" }
}

const ACTIVITY: &str = "https://lms.example/units/7";
const SESSION: &str = "https://w3id.org/xapi/cmi5/context/extensions/sessionid";
const MASTERY: &str = "https://w3id.org/xapi/cmi5/context/extensions/masteryscore";

fn launch(mode: &str, mastery: Option<f64>) -> Value {
    let mut data = json!({
        "launchMode": mode,
        "moveOn": "Completed",
        "returnURL": "here",
        "contextTemplate": {
            "contextActivities": {"grouping": [{"id": "https://parlance.invalid/xapi/scenarios/made-up/languages/en"}]},
            "extensions": {SESSION: "s-1"},
        },
    });
    if let Some(mastery) = mastery {
        data["masteryScore"] = json!(mastery);
    }
    json!({
        "actor": {"objectType": "Agent", "account": {"homePage": "https://lms.example", "name": "17"}},
        "registration": "760e3480-ba55-4991-94b0-01820dbd23a2",
        "activityId": ACTIVITY,
        "data": data,
    })
}

/// Chooses wrong, then right, writes, and marks herself.
fn way(mark: &str) -> Vec<Value> {
    vec![
        json!(["await", "say"]),
        json!(["look"]),
        json!(["key", "1"]),
        json!(["await", "say"]),
        json!(["press", "I am sorry. On Friday."]),
        json!(["await", "write"]),
        json!(["write", "I am sorry; on Friday <b>at 9</b>."]),
        json!(["press", "answer"]),
        json!(["await", "compare"]),
        json!(["look"]),
        json!(["press", mark]),
        json!(["await", "ended"]),
        json!(["look"]),
    ]
}

fn with(mut steps: Vec<Value>, more: &[Value]) -> Vec<Value> {
    steps.extend_from_slice(more);
    steps
}

fn verbs(run: &Value) -> Vec<&str> {
    let statements = run["statements"].as_array().unwrap();
    statements.iter().map(|one| one["verb"]["id"].as_str().unwrap().rsplit('/').next().unwrap()).collect()
}

fn categories(statement: &Value) -> Vec<&str> {
    let all = statement["context"]["contextActivities"]["category"].as_array();
    all.into_iter().flatten().map(|one| one["id"].as_str().unwrap().rsplit('/').next().unwrap()).collect()
}

#[test]
fn a_learning_system_hears_what_it_should() {
    let finish = [json!(["press", "finish"]), json!(["await-page", "left"])];
    let unpacked = Unpacked::new("en", "en");
    let runs = unpacked.play(json!([
        {"launch": launch("Normal", Some(0.7)), "steps": with(way("good"), &finish)},
        {"launch": launch("Normal", Some(0.8)), "steps": with(way("good"), &finish), "refusals": 1},
        {"launch": launch("Normal", None), "steps": with(way("poor"), &finish), "known": {"completed": true, "passed": true}},
        {"launch": launch("Browse", Some(0.7)), "steps": with(way("good"), &finish)},
        {"launch": launch("Normal", Some(0.7)), "steps": [
            ["await", "say"], ["key", "1"], ["await", "say"], ["await-statements", 2], ["leave"], ["await-statements", 3],
        ]},
    ]));
    for run in &runs {
        assert_eq!((&run["wrong"], &run["tokens"], &run["preferences"]), (&json!([]), &json!(1), &json!(1)));
    }
    let answers = ["answered"; 3];
    let told = |after: &[&'static str]| [&["initialized"], answers.as_slice(), after].concat();
    // Of four points, one for each choice and two for the answer, she has three.
    assert_eq!(verbs(&runs[0]), told(&["completed", "passed", "terminated"]));
    assert_eq!(verbs(&runs[1]), told(&["completed", "failed", "terminated"]));
    assert_eq!(verbs(&runs[2]), told(&["terminated"]));
    assert_eq!(verbs(&runs[3]), ["initialized", "terminated"]);
    assert_eq!(verbs(&runs[4]), ["initialized", "answered", "terminated"]);
    assert_eq!(runs[0]["known"], json!({"completed": true, "passed": true}));
    assert_eq!(runs[1]["known"], json!({"completed": true, "passed": false}));

    let statements: Vec<Value> =
        runs.iter().flat_map(|run| run["statements"].as_array().unwrap().clone()).collect();
    let wrong: Vec<Vec<String>> = node::run("validate.mjs", &["statements"], &json!(statements).to_string());
    assert!(wrong.iter().all(Vec::is_empty), "{wrong:?}");
    for one in &statements {
        let context = &one["context"];
        assert_eq!(context["registration"], "760e3480-ba55-4991-94b0-01820dbd23a2");
        assert_eq!(context["extensions"][SESSION], "s-1");
        assert_eq!(context["contextActivities"]["grouping"].as_array().map(Vec::len), Some(1));
        assert_eq!(one["actor"]["account"]["name"], "17");
        let verb = one["verb"]["display"]["en"].as_str().unwrap();
        // "cmi5 allowed" statements have no category of cmi5's; moveOn's is with what completes or judges.
        let wanted: &[&str] = match verb {
            "answered" => &[],
            "completed" | "passed" | "failed" => &["cmi5", "moveon"],
            _ => &["cmi5"],
        };
        assert_eq!(categories(one), wanted, "{verb}");
        assert_eq!(one["object"]["id"] == ACTIVITY, verb != "answered");
        let result = &one["result"];
        assert_eq!(result.get("completion").is_some(), verb == "completed");
        assert_eq!(result.get("score").is_some(), ["passed", "failed"].contains(&verb));
        assert_eq!(result["duration"].is_string(), verb != "initialized");
        assert_eq!(context["extensions"].get(MASTERY).is_some(), ["passed", "failed"].contains(&verb));
    }
    assert!(!json!(statements).to_string().contains("at 9"), "her own words are told");
    let [.., passed, _] = runs[0]["statements"].as_array().unwrap().as_slice() else { panic!() };
    assert_eq!(passed["result"]["score"], json!({"scaled": 0.75, "raw": 75, "min": 0, "max": 100}));
    assert_eq!(passed["context"]["extensions"][MASTERY], 0.7);
    let first = &runs[0]["statements"][1];
    assert_eq!(first["object"]["definition"]["correctResponsesPattern"], json!(["1"]));
    assert_eq!((&first["result"]["response"], &first["result"]["success"]), (&json!("0"), &json!(false)));
    assert_eq!(first["context"]["extensions"]["https://parlance.invalid/xapi/extensions/market"], "DE");
}

#[test]
fn it_plays_alone_and_tells_everybody_what_is_asked() {
    let again = [json!(["press", "again"]), json!(["await", "say"]), json!(["look"])];
    let runs =
        Unpacked::new("alone", "en").play(json!([{"launch": null, "steps": with(way("good"), &again)}]));
    assert_eq!((&runs[0]["statements"], &runs[0]["tokens"]), (&json!([]), &json!(0)));
    let [begun, comparing, ended, again] = runs[0]["looks"].as_array().unwrap().as_slice() else { panic!() };
    assert_eq!(
        (&begun["title"], &begun["language"], &begun["direction"]),
        (&json!("Where is <it>?"), &json!("en"), &json!("ltr"))
    );
    assert_eq!(
        (&begun["live"], &begun["name"], &begun["status"]),
        (&json!("polite"), &json!("conversation"), &json!("alone"))
    );
    let first = json!([["scene", "It is Thursday."], ["customer", "Where is it?"]]);
    assert_eq!(begun["lines"], first);
    assert_eq!(begun["focus"], "say");
    for text in ["must-apologise", "It hurt.", "mark-yourself", "good"] {
        assert!(comparing["ask"].as_str().unwrap().contains(text), "{text}: {}", comparing["ask"]);
    }
    assert_eq!(comparing["focus"], "compare");
    let lines = json!([
        ["scene", "It is Thursday."],
        ["customer", "Where is it?"],
        ["agent", "Soon."],
        ["why", "When is soon?"],
        ["agent", "I am sorry. On Friday."],
        ["customer", "Good."],
        ["agent", "I am sorry; on Friday <b>at 9</b>."],
        ["customer", "Thank you. <b>So</b> kind."],
    ]);
    assert_eq!(ended["lines"], lines);
    assert_eq!(ended["focus"], "ended");
    let result = ended["ask"].as_str().unwrap();
    assert!(
        result.contains("75%") && result.contains("passed") && result.contains("skill-apology"),
        "{result}"
    );
    assert_eq!(again["lines"], first);
}

#[test]
fn it_runs_from_right_to_left_where_one_reads_so() {
    let steps = json!([["await", "say"], ["look"]]);
    let runs = Unpacked::new("ar", "ar").play(json!([{"launch": null, "steps": steps}]));
    assert_eq!(
        (&runs[0]["looks"][0]["language"], &runs[0]["looks"][0]["direction"]),
        (&json!("ar"), &json!("rtl"))
    );
}

/// The script of the player is read by browsers of any age since 2020: it is checked to be a script, not a module, at least.
#[test]
fn the_player_is_a_plain_script() {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("player/player.js");
    let checked = Command::new("node").arg("--check").arg(&script).status().unwrap();
    assert!(checked.success());
    let text = fs::read_to_string(script).unwrap();
    for never in ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "import "] {
        assert!(!text.contains(never), "{never}");
    }
}
