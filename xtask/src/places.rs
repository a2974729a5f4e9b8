//! Dialling codes, telephone prefixes, postal codes and forms of addresses, from the Python packages that have them.

use crate::{
    Outcome,
    generate::Mode,
    python, root,
    steps::{run, step},
    target,
};

/// Makes the data, or compares it. It reads the territories' table, so that one comes first.
pub fn generate(mode: Mode) -> Outcome {
    let folder = root().join("xtask/generate/places");
    let python = python::environment(&folder, &target().join("places"))?;
    step("data of places", || {
        let mut script = python::script(&python, &folder.join("generate.py"));
        if mode == Mode::Check {
            script.arg("--check");
        }
        run(&mut script)
    })
}
