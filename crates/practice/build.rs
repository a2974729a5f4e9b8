//! Lists the scenarios that come with Parlance, so that they are embedded with all their files.
#![allow(missing_docs)] // A build script has no callers.

use std::{env, error::Error, fmt::Write, fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("scenarios");
    println!("cargo::rerun-if-changed=scenarios");
    println!("cargo::rerun-if-changed=build.rs");
    let mut code = String::from("const SHIPPED: &[(&str, &[File<'static>])] = &[\n");
    for scenario in sorted(&folder)?.iter().filter(|path| path.is_dir()) {
        let id = scenario.file_name().unwrap_or_default().to_string_lossy();
        writeln!(code, "    ({id:?}, &[")?;
        for file in sorted(scenario)? {
            let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
            // A checkout may have other line ends.
            let text = fs::read_to_string(&file)?.replace("\r\n", "\n");
            writeln!(code, "        File {{ name: {name:?}, text: {text:?} }},")?;
        }
        writeln!(code, "    ]),")?;
    }
    code.push_str("];\n");
    fs::write(Path::new(&env::var("OUT_DIR")?).join("scenarios.rs"), code)?;
    Ok(())
}

fn sorted(folder: &Path) -> Result<Vec<std::path::PathBuf>, std::io::Error> {
    let mut paths =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, std::io::Error>>()?;
    paths.sort();
    Ok(paths)
}
