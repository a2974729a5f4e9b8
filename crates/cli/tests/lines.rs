//! Lines in, lines out, and how each command ends.
#![cfg(test)]

use serde_json::Value;
use std::{
    io::{BufRead, BufReader, Write},
    net::TcpListener,
    path::Path,
    process::{Child, Command, Stdio},
};

struct Ended {
    code: i32,
    out: String,
    err: String,
}

fn parlance(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_parlance"));
    for name in ["LC_ALL", "LC_MESSAGES", "LANG", "PARLANCE_DATA", "PARLANCE_SECRET", "PARLANCE_PASSPHRASE"] {
        command.env_remove(name);
    }
    command.args(args);
    command
}

fn ended(mut command: Command, input: &str) -> Ended {
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // a command that does not read its input may have ended before it is written
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let output = child.wait_with_output().unwrap();
    Ended {
        code: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

fn run(args: &[&str], input: &str) -> Ended {
    ended(parlance(args), input)
}

/// With a store in `dir` under a passphrase.
fn run_in(dir: &Path, args: &[&str]) -> Ended {
    let mut command = parlance(args);
    command
        .arg("--data")
        .arg(dir)
        .env("PARLANCE_PASSPHRASE", "négy kis só")
        .env("PARLANCE_SECRET", "parlance-demo");
    ended(command, "")
}

fn json(line: &str) -> Value {
    serde_json::from_str(line).unwrap()
}

#[track_caller]
fn refused(ended: &Ended, said: &str) {
    assert_eq!(ended.code, 2, "{}{}", ended.out, ended.err);
    assert_eq!(ended.out, "");
    assert_eq!(ended.err.lines().count(), 1, "{}", ended.err);
    assert!(ended.err.contains(said), "{}", ended.err);
}

#[test]
fn a_market_s_brief_is_one_json_line() {
    let brief = run(&["brief", "JP", "--subdivision", "27", "--at", "2026-11-23T08:05Z", "--json"], "");
    assert_eq!((brief.code, brief.err.as_str(), brief.out.lines().count()), (0, "", 1));
    let brief = json(&brief.out);
    assert_eq!(brief["time"]["time"], "17:05");
    assert_eq!(brief["currency"]["code"], "JPY");
    assert_eq!(brief["language"]["tag"], "ja");
    assert_eq!(brief["market"]["name"], "Japan");
}

#[test]
fn what_the_law_gives_is_said_with_its_law_and_its_source() {
    let rights = run(&["rights", "HU", "--at", "2026-11-23T08:05Z", "--json"], "");
    assert_eq!((rights.code, rights.err.as_str()), (0, ""));
    let withdrawal = json(rights.out.lines().next().unwrap());
    assert_eq!(withdrawal["kind"], "withdrawal");
    assert_eq!(withdrawal["text"], "14 days from when the customer has the goods");
    assert!(withdrawal["source"]["reference"].as_str().unwrap().starts_with("https://"));
    let text = run(&["rights", "US", "--subdivision", "CA", "--at", "2026-11-23T08:05Z"], "");
    assert_eq!(text.code, 0);
    assert!(text.out.contains("Holds in this part of the market (CA)"), "{}", text.out);
    let strange = run(&["rights", "QQ"], "");
    assert_eq!((strange.code, strange.out.as_str()), (2, ""));
}

#[test]
fn a_market_s_holidays_are_one_json_line_each() {
    let days = |arguments: &[&str]| {
        let found = run(&[&["holidays"], arguments, &["--json"]].concat(), "");
        let lines: Vec<_> = found.out.lines().map(json).collect();
        (found.code, lines)
    };
    let (code, golden_week) = days(&["JP", "--from", "2026-05-03", "--to", "2026-05-06"]);
    assert_eq!((code, golden_week.len()), (0, 4));
    assert_eq!(golden_week[0]["date"], "2026-05-03");
    assert_eq!(golden_week[0]["local_name"], "憲法記念日");
    assert_eq!(golden_week[0]["name"], "Constitution Day");
    assert_eq!(golden_week[0]["category"], "public");
    assert_eq!(golden_week[3]["name"], "Substitute Holiday");
    let (code, bonalu) = days(&["IN", "--subdivision", "TS", "--from", "2026-08-10", "--to", "2026-08-10"]);
    assert_eq!((code, bonalu.len()), (0, 1));
    assert_eq!(days(&["IN", "--from", "2026-08-10", "--to", "2026-08-10"]), (1, vec![]));
    let printed = run(&["holidays", "HU", "--from", "2026-08-20", "--to", "2026-08-20"], "");
    assert!(printed.out.starts_with("2026-08-20  public  "), "{}", printed.out);
}

#[test]
fn whether_to_call_and_what_a_holiday_means_are_told() {
    let monday = ["brief", "JP", "--at", "2026-11-23T08:05Z"];
    let told = run(&monday, "").out;
    assert!(told.contains("Call: Better not call: it is a public holiday there"), "{told}");
    assert!(told.contains("Next good moment: Tuesday 09:00 there."), "{told}");
    assert!(told.contains("勤労感謝の日 (Labor Thanksgiving Day). "), "{told}");
    let brief = json(&run(&[&monday[..], &["--json"]].concat(), "").out);
    assert_eq!(brief["call"]["verdict"], "no");
    assert_eq!(brief["call"]["next"]["at"], "2026-11-24T00:00:00Z");
    let day = run(&["holidays", "JP", "--from", "2026-11-23", "--to", "2026-11-23", "--json"], "");
    assert_eq!(json(&day.out)["custom"]["closed"], "offices");
}

#[test]
fn holidays_that_cannot_be_known_are_told_and_not_guessed() {
    let year = |year: &str, place: &[&str]| {
        let (from, to) = (format!("{year}-01-01"), format!("{year}-12-31"));
        run(&[&["holidays"], place, &["--from", &from, "--to", &to]].concat(), "")
    };
    refused(&year("2026", &["XQ"]), "There is no market with the code “XQ”.");
    refused(&year("2026", &["JP", "--subdivision", "QQ"]), "no such subdivision");
    refused(&year("2051", &["JP"]), "The holidays of this market are not known for this day.");
    refused(&year("soon", &["JP"]), "The date soon-01-01 cannot be read.");
}

#[test]
fn a_brief_is_in_the_agent_s_language() {
    let brief = run(&["brief", "JP", "--at", "2026-11-23T08:05Z", "--ui", "hu"], "");
    assert_eq!(brief.code, 0);
    assert!(brief.out.starts_with("Piac: Japán (JP)\nHelyi idő: hétfő 17:05"), "{}", brief.out);
    assert!(!brief.out.contains('\u{2068}'));
    let mut command = parlance(&["brief", "jp"]);
    command.env("LANG", "hu_HU.UTF-8");
    assert!(ended(command, "").out.starts_with("Piac: Japán (JP)"));
}

#[test]
fn what_cannot_be_is_refused_in_one_line_in_the_agent_s_language() {
    refused(&run(&["brief", "XQ"], ""), "There is no market with the code “XQ”.");
    refused(&run(&["brief", "XQ", "--ui", "hu"], ""), "Nincs „XQ” kódú piac.");
    refused(&run(&["brief", "JP", "--subdivision", "QQ"], ""), "no such subdivision");
    refused(&run(&["brief", "JP", "--at", "tomorrow"], ""), "The time tomorrow cannot be read.");
    refused(&run(&["brief", "--ui", "hu"], ""), "A parancs nem érthető:");
    refused(&run(&["fly"], ""), "The command cannot be read:");
    refused(&run(&["name"], "{\"name\":\n"), "Line 1 of the input");
    refused(&run(&["greet", "--lang", "hu", "--name", "Kovács"], ""), "Line 1 of the input");
}

#[test]
fn help_names_what_there_is_and_nothing_else() {
    let help = run(&["--help"], "");
    assert_eq!(help.code, 0);
    for there in [
        "brief",
        "holidays",
        "coverage",
        "name",
        "register",
        "check",
        "greet",
        "rates",
        "convert",
        "desk",
        "outbox",
        "tickets",
        "show",
        "reply",
        "customer",
        "timeline",
        "merge",
        "unmerge",
        "export",
        "erase",
        "privacy",
        "retention",
        "audit",
        "practise",
        "import",
        "search",
        "returns",
        "backup",
        "repair",
        "serve-demo-desk",
        "--json",
    ] {
        assert!(help.out.contains(there), "{there}");
    }
}

const RATES: &str = "<Envelope><Sender><name>European Central Bank</name></Sender><Cube><Cube time='2026-11-20'>\
    <Cube currency='USD' rate='1.0874'/><Cube currency='HUF' rate='402.15'/></Cube></Cube></Envelope>";

#[test]
fn an_amount_is_converted_by_a_file_and_never_without_rate_day_and_source() {
    let convert = |more: &[&str]| run(&[&["convert", "--rates", "-"], more].concat(), RATES);
    let found = convert(&["100", "EUR", "--to-market", "HU", "--on", "2026-11-22", "--json"]);
    assert_eq!((found.code, found.out.lines().count()), (0, 1), "{}", found.err);
    let found = json(&found.out);
    assert_eq!(
        (&found["result"], &found["to"], &found["rate"]),
        (&"40215".into(), &"HUF".into(), &"402.15".into())
    );
    assert_eq!((&found["date"], &found["source"]), (&"2026-11-20".into(), &"European Central Bank".into()));
    assert_eq!(found["customer"]["text"], "40\u{a0}215\u{a0}Ft");
    let said = convert(&["-100", "USD", "HUF", "--on", "2026-11-20"]);
    assert_eq!(
        said.out,
        "-$100.00 = -HUF\u{a0}36,983\n1 USD = 369.82711 HUF, by way of EUR\n\
         Rate of 2026-11-20, European Central Bank; of that very day\n"
    );
    let old = convert(&["100", "EUR", "HUF", "--on", "2026-11-30"]);
    assert_eq!(old.code, 1);
    assert!(old.out.contains("10 days old: too old to rely on."), "{}", old.out);
    refused(&convert(&["100", "EUR", "JPY"]), "There is no rate from EUR to JPY");
    refused(&convert(&["1,5", "EUR", "HUF"]), "The amount cannot be read.");
    refused(&convert(&["100", "EUR"]), "The command cannot be read:");
    refused(
        &run(&["convert", "1", "EUR", "HUF", "--rates", "-"], "<!DOCTYPE html>"),
        "This looks like a web page",
    );
    refused(&run(&["convert", "1", "EUR", "HUF", "--rates", "/none"], ""), "The input cannot be read.");
}

#[test]
fn rates_are_imported_once_listed_typed_and_removed() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("rates.xml");
    std::fs::write(&file, RATES).unwrap();
    let file = file.to_str().unwrap();
    refused(&run_in(dir.path(), &["rates", "list"]), "There is no store in");
    for _ in 0..2 {
        let imported = run_in(dir.path(), &["rates", "import", file]);
        assert_eq!(
            (imported.code, imported.out.as_str()),
            (0, "European Central Bank: 2026-11-20\n"),
            "{}",
            imported.err
        );
    }
    let listed = run_in(dir.path(), &["rates", "list", "--json"]);
    assert_eq!((listed.code, listed.out.lines().count()), (0, 1));
    let typed = ["rates", "set", "EUR", "HUF", "400.5", "--date", "2026-11-21", "--source", "our bank"];
    assert_eq!(run_in(dir.path(), &typed).code, 0);
    let found =
        json(&run_in(dir.path(), &["convert", "2", "EUR", "HUF", "--on", "2026-11-21", "--json"]).out);
    assert_eq!((&found["result"], &found["source"]), (&"801".into(), &"our bank".into()));

    std::fs::write(file, RATES.split_at(150).0).unwrap();
    refused(&run_in(dir.path(), &["rates", "import", file]), "it is cut off");
    let listed = run_in(dir.path(), &["rates", "list", "--json"]);
    let ids: Vec<_> = listed.out.lines().map(|line| json(line)["id"].as_str().unwrap().to_owned()).collect();
    assert_eq!(ids, ["imported/European Central Bank", "typed/2026-11-21/EUR/HUF"]);
    for id in &ids {
        assert_eq!(run_in(dir.path(), &["rates", "remove", id]).code, 0);
        assert_eq!(run_in(dir.path(), &["rates", "remove", id]).code, 1);
    }
    assert_eq!(run_in(dir.path(), &["rates", "list"]).code, 1);
}

const SHIFTS: &str = r#"[{"name":"early","zone":"Europe/Budapest","days":[1,2,3,4,5],"from":"09:00","to":"14:00",
    "languages":["de"]}]"#;

#[test]
fn coverage_is_a_line_a_market_and_its_files_are_written() {
    let dir = tempfile::tempdir().unwrap();
    let [svg, csv] = ["week.svg", "week.csv"].map(|name| dir.path().join(name).display().to_string());
    let asked = ["coverage", "--shifts", "-", "--markets", "DE,JP", "--week", "2026-11-25"];
    let said = run(&[&asked[..], &["--json", "--svg", &svg, "--csv", &csv]].concat(), SHIFTS);
    assert_eq!((said.code, said.err.as_str(), said.out.lines().count()), (0, "", 2));
    let germany = json(said.out.lines().next().unwrap());
    assert_eq!(
        (germany["week"].as_str(), germany["market"]["code"].as_str()),
        (Some("2026-11-23"), Some("DE"))
    );
    assert_eq!(germany["total"], serde_json::json!({"own": 1500, "other": 0, "none": 900}));
    assert!(std::fs::read_to_string(&svg).unwrap().starts_with("<svg "));
    assert_eq!(std::fs::read_to_string(&csv).unwrap().lines().count(), 1 + 2 * 168);

    let printed = run(&asked, SHIFTS);
    let lines: Vec<_> = printed.out.lines().collect();
    assert!(lines[0].starts_with("Week of 2026-11-23; office hours 09:00 to 17:00"), "{lines:?}");
    assert_eq!(lines[1], "DE  25:00 own language   0:00 other language  15:00 nobody  Germany");
    assert_eq!(
        lines[2],
        "     3:00  2026-11-23T13:00:00Z/2026-11-23T16:00:00Z  2026-11-23T14:00/2026-11-23T17:00 Europe/Berlin"
    );
    assert!(printed.out.contains("2026-11-23  勤労感謝の日"), "{}", printed.out);
}

#[test]
fn coverage_refuses_what_it_cannot_use() {
    let asked = |more: &[&str], shifts: &str| run(&[&["coverage", "--shifts", "-"], more].concat(), shifts);
    refused(&asked(&[], "{}"), "The file with the shifts cannot be read.");
    refused(&asked(&[], &SHIFTS.replace("Budapest", "Atlantis")), "“Europe/Atlantis”");
    refused(&asked(&["--markets", "DE,QQ"], SHIFTS), "There is no market with the code “QQ”.");
    refused(&asked(&["--week", "soon"], SHIFTS), "“soon” is not a date.");
    refused(&asked(&["--hours", "9"], SHIFTS), "The office hours do not end after they begin.");
    refused(&asked(&["--day", "8", "--svg", "-"], SHIFTS), "There is no such day of the week.");
    refused(&run(&["coverage", "--shifts", "/no/such/file"], ""), "The input cannot be read.");
}

#[test]
fn names_are_written_a_line_a_line() {
    let lines = concat!(
        r#"{"name":{"given":"Anna","surname":"Kovács","locale":"hu"},"locale":"hu","length":"medium"}"#,
        "\n",
        r#"{"name":{"given":"美咲","surname":"髙橋","locale":"ja"},"locale":"ja"}"#,
        "\n",
    );
    let names = run(&["name"], lines);
    assert_eq!((names.code, names.err.as_str()), (0, ""));
    let names: Vec<_> = names.out.lines().collect();
    assert_eq!(names.len(), 2);
    assert!(names[0].starts_with("Kovács") && names[1].starts_with("髙橋"), "{names:?}");
    assert_eq!(run(&["name"], "").code, 1);
}

#[test]
fn a_text_s_register_is_told_with_the_words_that_show_it() {
    let texts =
        "Können Sie das Paket schicken?\nWie du willst.\nWie du siehst, helfen wir Ihnen.\nAlles ist da.\n";
    let told = run(&["register", "--lang", "de", "--json"], texts);
    assert_eq!(told.code, 0, "{}", told.err);
    let lines: Vec<Value> = told.out.lines().map(json).collect();
    let formal = serde_json::json!({ "register": "formal", "spans": [[7, 10]] });
    assert_eq!(lines[0], formal);
    assert_eq!(lines[2]["spans"], serde_json::json!([[4, 6], [7, 13], [26, 31]]));
    let registers: Vec<_> = lines.iter().map(|line| line["register"].as_str().unwrap()).collect();
    assert_eq!(registers, ["formal", "informal", "mixed", "neutral"]);
    assert_eq!(run(&["register", "--lang", "de", "--ui", "hu"], "Wie du willst.").out, "tegező\n");
    assert_eq!(run(&["register", "--lang", "de"], "").code, 1);
    refused(&run(&["register", "--lang", "xx"], "du"), "no rules of register for the language xx");
}

#[test]
fn greetings_come_in_her_language_with_the_signature() {
    let name = r#"{"given":"Anna","surname":"Kovács"}"#;
    let args = ["greet", "--lang", "hu", "--market", "HU", "--formality", "formal", "--name", name, "--json"];
    let greeting = run(&[&args[..], &["--agent", "Vámos Nóra", "--at", "2026-11-23T08:05Z"]].concat(), "");
    assert_eq!(greeting.code, 0, "{}", greeting.err);
    let greeting = json(&greeting.out);
    assert!(!greeting["greetings"].as_array().unwrap().is_empty());
    assert!(greeting["closings"][0]["text"].as_str().unwrap().contains("Vámos Nóra"));
}

#[test]
fn without_a_store_commands_that_need_one_say_so() {
    let dir = tempfile::tempdir().unwrap();
    refused(&run_in(dir.path(), &["tickets"]), "There is no store in");
    refused(&run_in(&dir.path().join("none"), &["outbox", "list", "--ui", "hu"]), "Itt még nincs tároló");
}

/// A demo desk in a process of its own; it ends with this.
struct Demo {
    process: Child,
    url: String,
}

impl Demo {
    fn start() -> Self {
        let mut process =
            parlance(&["serve-demo-desk", "--port", "0"]).stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let said = json(&line);
        assert_eq!(said["token"], "parlance-demo");
        Self { process, url: said["url"].as_str().unwrap().to_owned() }
    }

    fn add_to(&self, dir: &Path) -> Ended {
        run_in(dir, &["desk", "add", "--name", "Shop", "--kind", "demo", "--url", &self.url, "--json"])
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[test]
fn a_ticket_is_found_read_and_answered_from_a_terminal() {
    let (dir, demo) = (tempfile::tempdir().unwrap(), Demo::start());
    let added = demo.add_to(dir.path());
    assert_eq!(added.code, 0, "{}", added.err);
    assert!(added.err.starts_with("Recovery code"), "{}", added.err);
    assert_eq!(json(&added.out)["name"], "Shop");
    assert_eq!(run_in(dir.path(), &["tickets"]).code, 1, "nothing is there before the first sync");

    let synced = run_in(dir.path(), &["desk", "sync"]);
    assert_eq!(synced.code, 0, "{}", synced.err);
    assert!(synced.out.starts_with("Shop: ") && synced.out.contains("new messages"), "{}", synced.out);
    assert_eq!(run_in(dir.path(), &["tickets"]).out.lines().count(), 40);
    let tickets = run_in(dir.path(), &["tickets", "--market", "jp", "--json"]);
    let osaka =
        tickets.out.lines().map(json).find(|row| row["customer"].as_str().unwrap().contains("髙橋")).unwrap();
    let (id, number) = (osaka["ticket"].as_str().unwrap(), osaka["number"].as_str().unwrap());
    let shown = run_in(dir.path(), &["show", number]);
    assert!(shown.code == 0 && shown.out.contains("髙橋"), "{}", shown.err);

    let file = dir.path().join("reply.txt");
    std::fs::write(&file, "髙橋様\n\nお世話になっております。\n").unwrap();
    let replied = run_in(dir.path(), &["reply", id, file.to_str().unwrap()]);
    assert_eq!(replied.code, 0, "{}", replied.err);
    assert!(replied.out.ends_with("Delivered.\n"), "{}", replied.out);
    assert_eq!(run_in(dir.path(), &["outbox", "list"]).code, 1, "nothing is left in it");
    let shown = json(&run_in(dir.path(), &["show", id, "--json"]).out);
    let texts = shown["messages"].as_array().unwrap().iter().filter_map(|message| message["plain"].as_str());
    assert_eq!(texts.filter(|text| text.starts_with("髙橋様\n\nお世話になっております。\n")).count(), 1);

    std::fs::write(&file, " \n").unwrap();
    refused(&run_in(dir.path(), &["reply", id, file.to_str().unwrap()]), "There is no text to send.");
    refused(&run_in(dir.path(), &["show", "999999"]), "There is no ticket 999999.");

    let reply = dir.path().join("reply.txt");
    std::fs::write(&reply, "{{name}}").unwrap();
    let reply = reply.to_str().unwrap();
    let customer = shown["customer"].as_str().unwrap();
    for whom in [["--ticket", id], ["--customer", customer]] {
        let checked = run_in(dir.path(), &["check", whom[0], whom[1], "--json", reply]);
        assert_eq!(
            (checked.code, json(&checked.out)["rule"].as_str()),
            (1, Some("placeholder")),
            "{}",
            checked.err
        );
    }
    refused(&run_in(dir.path(), &["check", "--customer", "nobody", reply]), "There is no customer nobody.");
    refused(&run_in(dir.path(), &["check", "--customer", id, reply]), "There is no customer");
    refused(&run_in(dir.path(), &["desk", "test", "Nowhere"]), "There is no help desk Nowhere.");
}

#[test]
fn two_customers_are_made_one_looked_at_and_parted_from_a_terminal() {
    let (dir, demo) = (tempfile::tempdir().unwrap(), Demo::start());
    demo.add_to(dir.path());
    run_in(dir.path(), &["desk", "sync"]);
    let of = |market| {
        json(run_in(dir.path(), &["tickets", "--market", market, "--json"]).out.lines().next().unwrap())
    };
    let (japan, hungary) = (of("jp"), of("hu"));
    let (from, into) = (japan["number"].as_str().unwrap(), hungary["number"].as_str().unwrap());
    let id_of = |ticket| {
        json(&run_in(dir.path(), &["show", ticket, "--json"]).out)["customer"].as_str().unwrap().to_owned()
    };
    let (from_id, into_id) = (id_of(from), id_of(into));
    let timeline = |who: &str| run_in(dir.path(), &["timeline", who, "--json"]);
    let (hers, theirs) = (timeline(from), timeline(&into_id));
    assert_eq!(timeline(&from_id).out, hers.out);

    let preview = run_in(dir.path(), &["merge", from, into, "--preview", "--json"]);
    assert_eq!(preview.code, 1, "there is something to look at: {}", preview.err);
    let preview = json(&preview.out);
    assert_eq!(
        (preview["from"]["id"].as_str(), preview["as_asked"]["market"]["code"].as_str()),
        (Some(from_id.as_str()), Some("HU"))
    );
    let merged = run_in(dir.path(), &["merge", from, into]);
    assert!(merged.code == 0 && merged.out.starts_with("Merged: "), "{}{}", merged.out, merged.err);
    assert_eq!(timeline(from).out.lines().count(), hers.out.lines().count() + theirs.out.lines().count());
    let shown = json(&run_in(dir.path(), &["customer", from, "--json"]).out);
    assert_eq!(
        (shown["id"].as_str(), shown["members"].as_array().unwrap().len()),
        (Some(into_id.as_str()), 2)
    );
    refused(&run_in(dir.path(), &["merge", into, from]), "These customers are one person already.");
    refused(&run_in(dir.path(), &["merge", into, &into_id]), "A customer cannot be merged with herself.");

    let parted = run_in(dir.path(), &["unmerge", from]);
    assert!(parted.code == 0 && parted.out.starts_with("Parted: "), "{}{}", parted.out, parted.err);
    assert_eq!((timeline(from).out, timeline(into).out), (hers.out, theirs.out));
    refused(&run_in(dir.path(), &["unmerge", from]), "This customer was not merged into another.");

    let messages = run_in(dir.path(), &["timeline", from, "--kind", "message", "--limit", "1", "--json"]);
    let newest = json(&messages.out);
    assert_eq!((messages.code, newest["kind"].as_str()), (0, Some("message")));
    let older = ["timeline", from, "--before", newest["cursor"].as_str().unwrap(), "--json"];
    let older = run_in(dir.path(), &older);
    assert!(older.out.lines().all(|line| json(line)["cursor"] != newest["cursor"]));
    assert_eq!(run_in(dir.path(), &["timeline", from, "--kind", "order"]).code, 1);
    assert_eq!(run_in(dir.path(), &["timeline", from, "--before", "2001-01-01"]).code, 1);
    refused(&run_in(dir.path(), &["timeline", from, "--before", "soon"]), "“soon” is not a date.");
    refused(&run_in(dir.path(), &["customer", "999999"]), "There is no customer 999999.");
}

#[test]
fn a_customer_is_exported_and_erased_and_the_trail_says_so() {
    let (dir, demo) = (tempfile::tempdir().unwrap(), Demo::start());
    demo.add_to(dir.path());
    run_in(dir.path(), &["desk", "sync"]);
    let tickets = run_in(dir.path(), &["tickets", "--market", "jp", "--json"]);
    let osaka =
        tickets.out.lines().map(json).find(|row| row["customer"].as_str().unwrap().contains("髙橋")).unwrap();
    let (number, name) = (osaka["number"].as_str().unwrap(), osaka["customer"].as_str().unwrap());

    let folder = tempfile::tempdir().unwrap();
    let made = run_in(dir.path(), &["export", number, "--to", folder.path().to_str().unwrap(), "--json"]);
    assert_eq!(made.code, 0, "{}", made.err);
    let page = std::fs::read_to_string(json(&made.out)["html"].as_str().unwrap()).unwrap();
    assert!(page.contains(name));

    let opened =
        run_in(dir.path(), &["privacy", "open", number, "--kind", "erasure", "--received", "2026-01-05"]);
    assert_eq!(opened.code, 0, "{}", opened.err);
    assert_eq!(run_in(dir.path(), &["privacy", "list", "--json"]).out.lines().count(), 1);
    let preview = json(&run_in(dir.path(), &["erase", number, "--preview", "--json"]).out);
    assert_eq!((preview["confirm"].as_str(), preview["undecided"].as_u64()), (Some(name), Some(0)));
    refused(&run_in(dir.path(), &["erase", number, "--reason", name]), "The reason names the customer.");
    let erased =
        run_in(dir.path(), &["erase", number, "--reason", "asked by letter", "--delete-files", "--json"]);
    assert_eq!((erased.code, json(&erased.out)["files_deleted"].as_u64()), (0, Some(2)), "{}", erased.err);
    assert!(!erased.out.contains(name));

    run_in(dir.path(), &["desk", "sync"]);
    assert!(!run_in(dir.path(), &["tickets"]).out.contains(name), "what was erased came back");
    assert_eq!(run_in(dir.path(), &["privacy", "list"]).code, 1);
    let verified = run_in(dir.path(), &["audit", "verify"]);
    assert!(verified.code == 0 && verified.out.starts_with("3 entries, untouched."), "{}", verified.out);
    let latest = json(run_in(dir.path(), &["audit", "list", "--json"]).out.lines().next().unwrap());
    assert_eq!(
        (latest["kind"].as_str(), latest["reason"].as_str()),
        (Some("erase"), Some("asked by letter"))
    );
}

#[test]
fn how_long_things_are_kept_is_set_and_tried_before_it_is_followed() {
    let (dir, demo) = (tempfile::tempdir().unwrap(), Demo::start());
    demo.add_to(dir.path());
    assert_eq!(run_in(dir.path(), &["retention", "show"]).code, 1);
    refused(&run_in(dir.path(), &["retention", "set", "messages", "12", "--market", "ZZ"]), "ZZ");
    assert_eq!(run_in(dir.path(), &["retention", "set", "messages", "12", "--market", "de"]).code, 0);
    let shown = run_in(dir.path(), &["retention", "show", "--json"]);
    assert_eq!(json(&shown.out), serde_json::json!({"market": "DE", "kind": "messages", "months": 12}));
    let dry = json(&run_in(dir.path(), &["retention", "run", "--dry-run", "--json"]).out);
    assert_eq!(dry["tickets"], 0);
    assert_eq!(run_in(dir.path(), &["retention", "set", "messages", "0", "--market", "DE"]).code, 0);
    assert_eq!(run_in(dir.path(), &["retention", "show"]).code, 1);
}

#[test]
fn without_the_desk_a_reply_waits_in_the_outbox_and_can_be_dropped() {
    let (dir, demo) = (tempfile::tempdir().unwrap(), Demo::start());
    assert_eq!(demo.add_to(dir.path()).code, 0);
    let tested = run_in(dir.path(), &["desk", "test", "Shop", "--json"]);
    assert_eq!(tested.code, 0, "{}", tested.err);
    assert_eq!(run_in(dir.path(), &["desk", "sync", "Shop"]).code, 0);
    drop(demo);

    let synced = run_in(dir.path(), &["desk", "sync"]);
    assert_eq!(synced.code, 1);
    assert!(synced.err.contains("The help desk cannot be reached."), "{}", synced.err);
    let ticket = json(run_in(dir.path(), &["tickets", "--json"]).out.lines().next().unwrap());
    let mut reply = parlance(&["reply", ticket["ticket"].as_str().unwrap(), "-", "--note", "--ui", "hu"]);
    reply.arg("--data").arg(dir.path()).env("PARLANCE_PASSPHRASE", "négy kis só");
    let reply = ended(reply, "Utánanézek.");
    assert_eq!(reply.code, 0, "{}", reply.err);
    assert!(reply.out.contains("A kimenő üzenetek között van"), "{}", reply.out);

    let outbox = run_in(dir.path(), &["outbox", "list", "--json"]);
    let operation = json(&outbox.out)["operation"].as_str().unwrap().to_owned();
    assert_eq!(run_in(dir.path(), &["outbox", "retry", &operation]).code, 0);
    assert_eq!(run_in(dir.path(), &["outbox", "drop", &operation]).code, 0);
    refused(&run_in(dir.path(), &["outbox", "drop", &operation]), "There is nothing in the outbox under");
    assert_eq!(run_in(dir.path(), &["desk", "remove", "Shop"]).code, 0);
    assert_eq!(run_in(dir.path(), &["desk", "list"]).code, 1);
}

#[test]
fn webhooks_are_taken_when_they_are_wanted_and_their_address_is_printed() {
    let (dir, demo) = (tempfile::tempdir().unwrap(), Demo::start());
    assert_eq!(demo.add_to(dir.path()).code, 0);
    let off = run_in(dir.path(), &["desk", "hints", "Shop"]);
    assert_eq!((off.code, off.out.trim()), (0, "No webhooks are taken from Shop."));
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port().to_string();
    let on = run_in(dir.path(), &["desk", "hints", "Shop", "on", "--port", &port]);
    let place = format!("Shop can post its webhooks to: http://127.0.0.1:{port}/hint/");
    assert!(on.code == 0 && on.out.starts_with(&place), "{} {}", on.out, on.err);
    let shown = json(&run_in(dir.path(), &["desk", "hints", "Shop", "--json"]).out);
    assert!(on.out.trim().ends_with(shown["address"].as_str().unwrap()), "{shown}");
    assert_eq!(shown["listening"], false, "a window listens, a terminal does not");
    assert_eq!(run_in(dir.path(), &["desk", "hints", "Shop", "off"]).code, 0);
    assert_eq!(json(&run_in(dir.path(), &["desk", "hints", "Shop", "--json"]).out)["address"], json("null"));
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let refusal = run_in(dir.path(), &["desk", "hints", "Shop", "on", "--port", &port]);
    refused(&refusal, &format!("Port {port} cannot be used."));
}

#[test]
fn a_secret_is_never_an_argument_and_a_missing_or_wrong_one_is_told() {
    let (dir, demo) = (tempfile::tempdir().unwrap(), Demo::start());
    let add = ["desk", "test", "--kind", "demo", "--url", &demo.url];
    refused(&run(&add, ""), "There is no token.");
    refused(&run(&add, "wrong\n"), "The help desk does not accept the token.");
    assert_eq!(run(&add, "parlance-demo\n").code, 0);
    let mut locked = parlance(&["tickets", "--data"]);
    assert_eq!(demo.add_to(dir.path()).code, 0);
    locked.arg(dir.path()).env("PARLANCE_PASSPHRASE", "wrong");
    refused(&ended(locked, ""), "The passphrase is not right.");
}

#[test]
fn a_reply_is_checked_and_each_finding_is_one_json_line() {
    let reply = "Guten Tag Frau Weber,\n\nIhr Paket kommt HEUTE NOCH ZUVERLÄSSIG an!!! 😊 {{name}}";
    let found = run(
        &[
            "check",
            "--to",
            "de",
            "--market",
            "DE",
            "--name",
            "Frau Anna Weber",
            "--formality",
            "formal",
            "--json",
            "-",
        ],
        reply,
    );
    assert_eq!((found.code, found.err.as_str()), (1, ""));
    let lines: Vec<Value> = found.out.lines().map(json).collect();
    let rules: Vec<_> = lines.iter().map(|line| line["rule"].as_str().unwrap()).collect();
    assert_eq!(rules, ["shouting", "repeated-marks", "emoji", "placeholder"]);
    for line in &lines {
        let (start, end) = (line["start"].as_u64().unwrap(), line["end"].as_u64().unwrap());
        assert!(start < end && end <= reply.chars().count() as u64);
        assert!(!line["message"].as_str().unwrap().starts_with("check-"));
        assert!(["hint", "warning", "error"].contains(&line["severity"].as_str().unwrap()));
    }
    assert_eq!(lines[1]["fixes"], serde_json::json!(["!"]));
    assert_eq!(lines[2]["fixes"], serde_json::json!([""]));
    let words: String = reply.chars().skip(70).collect();
    assert_eq!((lines[3]["start"].as_u64(), words.as_str()), (Some(70), "{{name}}"));
}

#[test]
fn a_good_reply_is_all_clear_and_says_what_was_not_checked() {
    let good = run(&["check", "--to", "hu", "--ui", "en", "-"], "Köszönjük a türelmét, a csomag úton van.");
    assert_eq!((good.code, good.out.lines().next()), (0, Some("Nothing to remark.")), "{}", good.err);
    let icelandic = run(&["check", "--to", "is", "--ui", "en", "-"], "Góðan dag.");
    assert!(icelandic.out.contains("Not checked here:\n"), "{}", icelandic.out);
    refused(&run(&["check", "--to", "de", "--market", "XX", "-"], "Hallo"), "XX");
    refused(&run(&["check", "--to", "de", "no such file"], ""), "");
    refused(&run(&["check", "-"], ""), "");
}

#[test]
fn a_team_s_rules_are_tested_by_their_own_examples() {
    let folder = tempfile::tempdir().unwrap();
    let rules = |text: &str| std::fs::write(folder.path().join("guests.toml"), text).unwrap();
    let test = || run(&["check", "--test-rules", "--json", "--rules", &folder.path().to_string_lossy()], "");
    let good = "severity = \"hint\"\nreason = \"Say guest.\"\n[[words]]\nlang = \"de\"\nfind = [\"kunde\"]\n\
                must_find = [\"Jeder Kunde zählt.\"]\nmust_pass = [\"Jeder Gast zählt.\"]\n";
    rules(good);
    assert_eq!((test().code, test().out.as_str()), (0, ""));
    rules(&good.replace("Jeder Gast zählt.", "Der Kunde ist da."));
    let wrong = test();
    assert_eq!((wrong.code, json(wrong.out.trim())["why"].as_str()), (1, Some("found")));
    rules("severity = \"loud\"");
    let broken = test();
    assert_eq!((broken.code, broken.out.as_str()), (1, ""));
    assert!(broken.err.contains("guests.toml") && broken.err.contains('1'), "{}", broken.err);
}

#[test]
fn a_scenario_is_practised_scored_and_checked_on_a_terminal() {
    let list = run(&["practise", "list", "--json"], "");
    assert_eq!(list.code, 0);
    let cards: Vec<_> = list.out.lines().map(json).collect();
    assert!(
        cards.len() >= 30
            && cards.iter().all(|card| card["sources"].as_array().is_some_and(|all| !all.is_empty()))
    );

    let good = "Dear Ms Lindner, I am sorry. You waited 31 days and wrote three times, and the delay was our mistake. I \
                released the 129 euros today, and they will be there by Friday. I will check on Friday. Kind regards, Mira Adler";
    let played = run(&["practise", "run", "upset-refund-de", "--json"], &format!("9\n2\n2\n2\n{good}\n"));
    assert_eq!(played.code, 0, "{}{}", played.out, played.err);
    let end = json(played.out.lines().last().unwrap());
    assert!(end["percent"].as_u64().unwrap() > 60, "{end}");
    assert_eq!(run(&["practise", "run", "upset-refund-de"], "2\n").code, 1, "no more is said");

    let scored = run(&["practise", "score", "upset-refund-de", "-", "--json"], good);
    assert_eq!((scored.code, json(&scored.out)["is_good"].as_bool()), (0, Some(true)));
    let poor = run(&["practise", "score", "upset-refund-de", "-"], "Please be patient.");
    assert_eq!(poor.code, 1);
    assert!(poor.out.contains("Apologise"), "{}", poor.out);
    refused(&run(&["practise", "score", "upset-refund-de", "-", "--turn", "none"], good), "none");
    refused(&run(&["practise", "run", "nowhere"], ""), "no such scenario");

    let folder = tempfile::tempdir().unwrap();
    let into = folder.path().to_str().unwrap();
    for (kind, name, begins) in [
        ("parlance", "upset-refund-de.parlance-scenario", ""),
        ("parlance", "upset-refund-de (2).parlance-scenario", ""),
        ("cmi5", "upset-refund-de.zip", "PK"),
    ] {
        let written = run(&["practise", "export", "upset-refund-de", "--kind", kind, "--to", into], "");
        assert_eq!((written.code, written.out.trim()), (0, folder.path().join(name).to_str().unwrap()));
        let bytes = std::fs::read(folder.path().join(name)).unwrap();
        assert!(bytes.len() > 1000 && bytes.starts_with(begins.as_bytes()), "{name}");
    }
    refused(&run(&["practise", "export", "nowhere", "--to", into], ""), "no such scenario");

    let folder = tempfile::tempdir().unwrap();
    let faulty = run(&["practise", "check", folder.path().to_str().unwrap()], "");
    assert!(faulty.code == 1 && faulty.out.contains("scenario.toml"), "{}", faulty.out);
}

#[test]
fn a_file_is_brought_in_and_taken_back_from_a_terminal() {
    let dir = tempfile::tempdir().unwrap();
    let store = dir.path().join("store");
    let file = dir.path().join("orders.csv");
    let file_name = file.display().to_string();
    std::fs::write(&file, "Vevő;E-mail;Rendelésszám;Dátum;Összeg\nAnna;anna@example.hu;R-1;2026.05.01;1.234\nBéla;;R-2;2026.05.02;5\n").unwrap();
    let import = |more: &[&str]| {
        let args = [&["import", &file_name, "--source", "bolt", "--json"], more].concat();
        run_in(&store, &args)
    };
    let first = import(&[]);
    assert!(first.code == 2 && first.err.contains("decimal (Összeg: 1.234)"), "{}", first.err);
    let map = dir.path().join("map.toml");
    let columns = [
        ("Vevő", "name"),
        ("E-mail", "email"),
        ("Rendelésszám", "order-number"),
        ("Dátum", "at"),
        ("Összeg", "total"),
    ];
    let columns: Vec<_> =
        columns.iter().map(|(c, f)| format!("{{ column = \"{c}\", field = \"{f}\" }}")).collect();
    let mapping = format!(
        "rows = \"orders\"\ndecimal = \"comma\"\ncurrency = \"HUF\"\ncolumns = [{}]\n",
        columns.join(", ")
    );
    std::fs::write(&map, mapping).unwrap();
    let map = map.display().to_string();
    let dry = import(&["--map", &map, "--dry-run"]);
    assert_eq!((dry.code, json(&dry.out)["counts"]["customers_new"].as_u64()), (1, Some(1)), "{}", dry.err);
    let done = import(&["--map", &map, "--errors", &dir.path().join("errors.csv").display().to_string()]);
    assert_eq!(done.code, 1, "Béla has no key: {}", done.err);
    let told = std::fs::read_to_string(dir.path().join("errors.csv")).unwrap();
    assert!(told.contains("3,no-customer,E-mail,"), "{told}");
    let again = json(&import(&["--map", &map]).out);
    assert_eq!((again["nothing_new"].as_bool(), again["import"].as_str()), (Some(true), None));
    let listed = run_in(&store, &["import", "list", "--json"]);
    let id = json(&listed.out)["import"].as_str().unwrap().to_owned();
    assert_eq!(json(&listed.out)["source"], "bolt");
    let undone = run_in(&store, &["import", "undo", &id, "--json"]);
    assert_eq!((undone.code, json(&undone.out)["records_removed"].as_u64()), (0, Some(1)), "{}", undone.err);
    assert_eq!(run_in(&store, &["import", "list"]).code, 1);
    refused(&run_in(&store, &["import", &file_name, "--source", "bolt", "--as", "nonsense"]), "nonsense");
    refused(&run_in(&store, &["import", "/nowhere/at/all.csv", "--source", "bolt"]), "no such file");
    assert_eq!(run_in(&store, &["import", &file_name]).code, 2, "a source is needed");
}

#[test]
fn what_is_wrong_with_a_policy_on_returns_is_told_with_its_place() {
    let sound = run(
        &["returns", "policy", "check", "-"],
        "shop = \"Kék Kerámia\"\n[default]\nwindow = { days = 30 }\n",
    );
    assert_eq!(
        (sound.code, sound.out.as_str()),
        (0, "The policy of Kék Kerámia can be used.\n"),
        "{}",
        sound.err
    );
    let faulty = run(
        &["--json", "returns", "policy", "check", "-"],
        "shop = \"\"\n[markets.QQ]\nrefund-hours = 9000\n",
    );
    assert_eq!(faulty.code, 1, "{}", faulty.err);
    let faults: Vec<(Value, Value, Value)> = faulty
        .out
        .lines()
        .map(json)
        .map(|fault| (fault["line"].clone(), fault["column"].clone(), fault["problem"]["code"].clone()))
        .collect();
    let expected = |line: u32, column: u32, code: &str| (line.into(), column.into(), code.into());
    assert_eq!(
        faults,
        [
            expected(1, 8, "returns-policy-no-shop"),
            expected(2, 10, "returns-policy-unknown-market"),
            expected(3, 16, "returns-policy-too-long"),
        ]
    );
    let place = run(&["returns", "policy", "check", "-"], "shop = \"a\"\n[default]\nwindow = 3\n");
    assert!(place.code == 1 && place.out.starts_with("3:10: The policy cannot be read"), "{}", place.out);
}

#[test]
fn returns_are_refused_in_one_line() {
    let dir = tempfile::tempdir().unwrap();
    let kept = run_in(dir.path(), &["returns", "limits", "set", "EUR", "50", "200", "--market", "JP:20:"]);
    assert_eq!(kept.code, 0, "{}", kept.err);
    let shown = run_in(dir.path(), &["returns", "limits", "show"]);
    assert_eq!((shown.code, shown.out.as_str()), (0, "EUR\t50\t200\nJP\t20\t-\n"));
    refused(
        &run_in(dir.path(), &["returns", "check", "--order", "1"]),
        "There is no order with the number 1.",
    );
    refused(&run_in(dir.path(), &["returns", "check", "--order", "1", "--item", "0:1"]), "0:1 is not a line");
    refused(
        &run_in(dir.path(), &["returns", "approve", "x", "--by", "Béla", "--reason", "so"]),
        "x is not a case",
    );
    assert_eq!(run_in(dir.path(), &["returns", "list"]).code, 1);
    let totals = run_in(dir.path(), &["returns", "totals"]);
    assert!(totals.out.contains("€0.00 of €200.00, €200.00 left"), "{}{}", totals.out, totals.err);
}
