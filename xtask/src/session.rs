//! A throwaway desktop session: a virtual display, a message bus, an unlocked keyring and an empty home, so that
//! a test never touches the person's own. Linux only: elsewhere commands run in the person's session.

use crate::{
    Outcome,
    steps::{command, output},
};
use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Child, Command, ExitCode, Stdio},
    time::Duration,
};

/// The command, to be run in a throwaway session where there can be one.
pub fn within(program: &Path, arguments: &[&str]) -> Outcome<Command> {
    if !cfg!(target_os = "linux") {
        let mut direct = command(&program.to_string_lossy());
        direct.args(arguments);
        return Ok(direct);
    }
    let me = std::env::current_exe().map_err(|e| format!("this program does not find itself: {e}"))?;
    let mut session = command("xvfb-run");
    session
        .args(["-a", "-s", "-screen 0 1280x900x24 -nolisten tcp", "dbus-run-session", "--"])
        .arg(me)
        .arg("in-session")
        .arg(program)
        .args(arguments);
    Ok(session)
}

/// Whether a person looks at a display here.
pub fn has_display() -> bool {
    !cfg!(target_os = "linux")
        || ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|v| std::env::var_os(v).is_some_and(|d| !d.is_empty()))
}

/// Inside the virtual display and the bus: makes the home and the keyring, runs the command, ends what it began.
pub fn inside(words: &[&str]) -> ExitCode {
    match run_inside(words) {
        Ok(code) => code,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn run_inside(words: &[&str]) -> Outcome<ExitCode> {
    let (program, arguments) = words.split_first().ok_or("in-session wants a command")?;
    let home = Home::make()?;
    let mut keyring = keyring(&home)?;
    let mut windows = home.set(&mut Command::new("openbox")).spawn().map_err(|e| format!("openbox: {e}"))?;
    let status = home.set(Command::new(program).args(arguments)).status();
    end(&mut windows);
    end(&mut keyring);
    let code = status.map_err(|e| format!("{program}: {e}"))?.code().unwrap_or(1);
    Ok(ExitCode::from(u8::try_from(code).unwrap_or(1)))
}

fn end(child: &mut Child) {
    // It may have ended already, with the display or the bus; then there is nothing left to end.
    let _ = child.kill();
    let _ = child.wait();
}

/// An empty home that goes with the session; the toolchain's own places stay where they are.
struct Home(PathBuf);

impl Home {
    fn make() -> Outcome<Self> {
        let path = std::env::temp_dir().join(format!("parlance-session-{}", std::process::id()));
        let home = Self(path);
        for part in ["config", "data", "cache", "state", "run"] {
            fs::create_dir_all(home.0.join(part)).map_err(|e| format!("{}: {e}", home.0.display()))?;
        }
        private(&home.0.join("run"))?;
        Ok(home)
    }

    fn set<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        let kept = std::env::var_os("HOME").map(PathBuf::from).unwrap_or_default();
        let place = |variable: &str, folder: &str| {
            std::env::var_os(variable).map_or_else(|| kept.join(folder), PathBuf::from)
        };
        command
            .env("CARGO_HOME", place("CARGO_HOME", ".cargo"))
            .env("RUSTUP_HOME", place("RUSTUP_HOME", ".rustup"))
            .env("npm_config_cache", place("npm_config_cache", ".npm"))
            .env("HOME", &self.0)
            .env("XDG_CONFIG_HOME", self.0.join("config"))
            .env("XDG_DATA_HOME", self.0.join("data"))
            .env("XDG_CACHE_HOME", self.0.join("cache"))
            .env("XDG_STATE_HOME", self.0.join("state"))
            .env("XDG_RUNTIME_DIR", self.0.join("run"))
            .env("NO_AT_BRIDGE", "1")
            .env("GDK_BACKEND", "x11")
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        // A process that is just ending may still write: what is left lies in the temporary folder.
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[cfg(unix)]
fn private(folder: &Path) -> Outcome {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(folder, fs::Permissions::from_mode(0o700))
        .map_err(|e| format!("{}: {e}", folder.display()))
}

#[cfg(not(unix))]
fn private(_folder: &Path) -> Outcome {
    Ok(())
}

/// Starts a keyring whose login collection is unlocked, and waits until the bus knows it.
fn keyring(home: &Home) -> Outcome<Child> {
    let mut daemon = home
        .set(Command::new("gnome-keyring-daemon").args(["--foreground", "--unlock", "--components=secrets"]))
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|e| format!("gnome-keyring-daemon: {e}"))?;
    let mut password = daemon.stdin.take().ok_or("gnome-keyring-daemon has no input")?;
    password.write_all(b"throwaway").map_err(|e| format!("gnome-keyring-daemon: {e}"))?;
    drop(password);
    for _ in 0..100 {
        if on_the_bus("org.freedesktop.secrets") {
            return Ok(daemon);
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    end(&mut daemon);
    Err("gnome-keyring-daemon did not come to the message bus within 5 s".into())
}

fn on_the_bus(name: &str) -> bool {
    let question = format!("string:{name}");
    output(
        "dbus-send",
        &[
            "--session",
            "--print-reply",
            "--dest=org.freedesktop.DBus",
            "/",
            "org.freedesktop.DBus.NameHasOwner",
            &question,
        ],
    )
    .is_some_and(|answer| answer.contains("boolean true"))
}
