//! What the embedded facts weigh in a program: the data sections of one that can reach all of them, less those of one
//! that embeds nothing. Text of the program itself is not counted; pointers are, with what the loader needs for each.

use crate::{
    Outcome,
    steps::{command, output, run},
    target,
};

/// Sections that hold data: constants, tables with pointers in them, and how these are set right when they are loaded.
const DATA: [&str; 4] = [".rodata", ".data.rel.ro", ".data", ".rela.dyn"];

/// Prints the weight of each part.
pub fn size() -> Outcome {
    let build = ["build", "--release", "--package", "parlance-courtesy", "--examples"];
    run(command("cargo").args(build))?;
    let [nothing, zones, market, all] = ["nothing", "zones", "market", "all"].map(weigh);
    let (nothing, zones, market, all) = (nothing?, zones?, market?, all?);
    println!("\n| embedded data, as a program has it | kB |\n|---|---|");
    for (what, bytes) in [
        ("market and courtesy, with all that they rest on", all.saturating_sub(nothing)),
        ("of it: the market crate, with the time zones", market.saturating_sub(nothing)),
        ("of it: the time zones", zones.saturating_sub(nothing)),
    ] {
        println!("| {what} | {} |", bytes / 1000);
    }
    Ok(())
}

fn weigh(part: &str) -> Outcome<u64> {
    let program = target().join("release/examples").join(format!("embedded_{part}"));
    let sections = output("size", &["-A", &program.to_string_lossy()])
        .ok_or("`size` of binutils could not read the program: this chore needs it, and Linux")?;
    let bytes = |line: &str| {
        let mut words = line.split_whitespace();
        let name = words.next().filter(|name| DATA.contains(name));
        name.and(words.next()).and_then(|bytes| bytes.parse::<u64>().ok())
    };
    Ok(sections.lines().filter_map(bytes).sum())
}
