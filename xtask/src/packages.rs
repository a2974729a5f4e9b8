//! What must be on the machine besides Rust and Node: installed by apt where there is apt, elsewhere checked,
//! with the exact command printed.

use crate::{
    Outcome,
    steps::{command, output, run},
};
use std::{fs, path::Path, process::Command};

/// What a chore is going to do, and so what it needs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Need {
    /// Build the window.
    Build,
    /// Drive the window where there is no display.
    VirtualWindow,
    /// Run the real help desks that tests talk to; Debian's kind only.
    HelpDesks,
}

const DEBIAN_BUILD: &[&str] = &[
    "build-essential",
    "file",
    "libayatana-appindicator3-dev",
    "librsvg2-dev",
    "libssl-dev",
    "libwebkit2gtk-4.1-dev",
    "libxdo-dev",
    "pkg-config",
    "strace",
];

const DEBIAN_WINDOW: &[&str] = &[
    "dbus-daemon",
    "dbus-x11",
    "fonts-noto-cjk",
    "fonts-noto-color-emoji",
    "fonts-noto-core",
    "gnome-keyring",
    "openbox",
    "webkit2gtk-driver",
    "wmctrl",
    "xauth",
    "xvfb",
];

const DEBIAN_HELP_DESKS: &[&str] = &[
    "curl",
    "dovecot-imapd",
    "dovecot-lmtpd",
    "exim4-daemon-light",
    "openssl",
    "python3-venv",
    "request-tracker5",
    "rt5-db-sqlite",
    "rt5-standalone",
];

/// By capability and by file, which dnf resolves to packages whatever they are called.
const FEDORA_BUILD: &[&str] = &[
    "gcc",
    "make",
    "pkgconfig(ayatana-appindicator3-0.1)",
    "pkgconfig(librsvg-2.0)",
    "pkgconfig(openssl)",
    "pkgconfig(webkit2gtk-4.1)",
    "libxdo-devel",
    "strace",
];

const FEDORA_WINDOW: &[&str] = &[
    "/usr/bin/WebKitWebDriver",
    "/usr/bin/Xvfb",
    "/usr/bin/dbus-run-session",
    "/usr/bin/dbus-send",
    "/usr/bin/gnome-keyring-daemon",
    "/usr/bin/openbox",
    "/usr/bin/wmctrl",
    "/usr/bin/xvfb-run",
    "google-noto-sans-fonts",
    "google-noto-sans-cjk-fonts",
    "google-noto-color-emoji-fonts",
];

/// Sees to it that what the chore needs is there.
pub fn ensure(needs: &[Need]) -> Outcome {
    node()?;
    if cfg!(target_os = "macos") {
        return macos();
    }
    if cfg!(windows) {
        return windows();
    }
    if has("apt-get") {
        return debian(needs);
    }
    if has("dnf") {
        return fedora(needs);
    }
    println!(
        "This Linux is neither Debian's nor Fedora's kind: WebKitGTK 4.1, librsvg, OpenSSL and libxdo with their headers are taken to be here."
    );
    Ok(())
}

/// Whether the window can be driven and the help desks can run on this machine; where not, the reason.
pub fn whole_house_can_be_tested() -> Result<(), &'static str> {
    match std::env::consts::OS {
        "linux" if has("apt-get") => Ok(()),
        "linux" => Err("Request Tracker is installed from Debian's packages"),
        "macos" => Err("macOS has no WebDriver for its web view"),
        _ => Err("the virtual session of these tests is Linux's"),
    }
}

fn has(program: &str) -> bool {
    output(program, &["--version"]).is_some()
}

fn node() -> Outcome {
    let version =
        output("node", &["--version"]).ok_or("Node.js is missing: install version 20.19 or later.")?;
    let mut numbers = version.trim().trim_start_matches('v').split('.').map(|n| n.parse().unwrap_or(0));
    let found: (u32, u32) = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    match found >= (20, 19) {
        true => Ok(()),
        false => Err(format!("Node.js {} is too old: install version 20.19 or later.", version.trim())),
    }
}

/// A Python that can make environments, 3.10 or later; installed by apt where there is none.
pub fn python() -> Outcome<String> {
    if let Some(found) = fitting_python() {
        return Ok(found);
    }
    if cfg!(target_os = "linux") && has("apt-get") {
        println!("Installing with apt-get: python3 python3-venv");
        apt(&["update", "-qq"])?;
        apt(&["install", "-y", "-qq", "--no-install-recommends", "python3", "python3-venv"])?;
    }
    fitting_python()
        .ok_or_else(|| "Python is missing or too old: install version 3.10 or later, with venv.".into())
}

fn fitting_python() -> Option<String> {
    let test = "import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 10))";
    let fits = |name: &&str| output(name, &["-c", test]).is_some();
    ["python3", "python"].into_iter().find(fits).map(str::to_owned)
}

fn debian(needs: &[Need]) -> Outcome {
    let wanted = needs.iter().flat_map(|need| match need {
        Need::Build => DEBIAN_BUILD,
        Need::VirtualWindow => DEBIAN_WINDOW,
        Need::HelpDesks => DEBIAN_HELP_DESKS,
    });
    let missing: Vec<_> = wanted.copied().filter(|p| !installed(p)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("Installing with apt-get: {}", missing.join(" "));
    apt(&["update", "-qq"])?;
    if missing.contains(&"request-tracker5") {
        keep_database_questions_away()?;
    }
    apt(&[&["install", "-y", "-qq", "--no-install-recommends"], missing.as_slice()].concat())
}

fn installed(package: &str) -> bool {
    output("dpkg-query", &["-W", "-f=${Status}", package]).is_some_and(|s| s.contains("install ok installed"))
}

fn apt(arguments: &[&str]) -> Outcome {
    run(as_root("env")
        .args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", "DPkg::Lock::Timeout=500"])
        .args(arguments))
}

/// Request Tracker's package would set up a database of its own; the tests make theirs.
fn keep_database_questions_away() -> Outcome {
    let answer = "request-tracker5 request-tracker5/dbconfig-install boolean false";
    run(as_root("sh").args(["-c", &format!("echo {answer} | debconf-set-selections")]))
}

fn as_root(program: &str) -> Command {
    if output("id", &["-u"]).is_some_and(|id| id.trim() == "0") {
        return command(program);
    }
    let mut sudo = command("sudo");
    sudo.arg(program);
    sudo
}

fn fedora(needs: &[Need]) -> Outcome {
    let wanted = needs.iter().flat_map(|need| match need {
        Need::Build => FEDORA_BUILD,
        Need::VirtualWindow => FEDORA_WINDOW,
        Need::HelpDesks => &[],
    });
    let missing: Vec<_> =
        wanted.copied().filter(|p| output("rpm", &["-q", "--whatprovides", p]).is_none()).collect();
    match missing.is_empty() {
        true => Ok(()),
        false => Err(format!("Please run:\n  sudo dnf install {}", quoted(&missing))),
    }
}

fn quoted(words: &[&str]) -> String {
    words.iter().map(|w| format!("'{w}'")).collect::<Vec<_>>().join(" ")
}

fn macos() -> Outcome {
    match output("xcode-select", &["-p"]) {
        Some(_) => Ok(()),
        None => Err("Please run:\n  xcode-select --install".into()),
    }
}

fn windows() -> Outcome {
    let mut missing = Vec::new();
    let installer = std::env::var("ProgramFiles(x86)").unwrap_or_default();
    if !Path::new(&installer).join("Microsoft Visual Studio/Installer/vswhere.exe").exists() {
        missing.push("winget install Microsoft.VisualStudio.2022.BuildTools --override \"--wait --passive --add Microsoft.VisualStudio.Workload.VCTools --includeRecommended\"");
    }
    if fs::read_dir(Path::new(&installer).join("Microsoft/EdgeWebView/Application")).is_err() {
        missing.push("winget install Microsoft.EdgeWebView2Runtime");
    }
    if !has("perl") {
        missing.push("winget install StrawberryPerl.StrawberryPerl");
    }
    match missing.is_empty() {
        true => Ok(()),
        false => Err(format!("Please run:\n  {}", missing.join("\n  "))),
    }
}
