//! The real window, driven over WebDriver.
//!
//! `PARLANCE_TAURI_DRIVER` names tauri-driver, `PARLANCE_APP` the app (else the one beside this test), and
//! `PARLANCE_SCREENSHOTS` the folder for pictures; `cargo xtask` sets them.

use fantoccini::{
    Client, ClientBuilder, Locator,
    actions::{InputSource, KeyAction, KeyActions},
    elements::Element,
    key::Key,
    wd::Capabilities,
};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::{
    fs,
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

/// How long a test waits for something that must come.
pub const PATIENCE: Duration = Duration::from_secs(30);
/// How long an app may take to end.
const ENDING: Duration = Duration::from_secs(10);

/// Says what is on the screen and cannot be read.
const HIDDEN: &str = include_str!("hidden.js");

/// An opened window, on a data directory.
pub struct Window {
    /// The WebDriver session.
    pub client: Client,
    driver: Child,
    data: PathBuf,
}

impl Window {
    /// Opens the app on a data directory, with further arguments.
    pub async fn open(data: &Path, arguments: &[&str]) -> Self {
        Self::open_program(&app(), data, &[&["--data", &data.to_string_lossy()], arguments].concat()).await
    }

    /// Opens the app, or a script that becomes it, where no keyring can be reached.
    pub async fn open_without_keyring(program: &Path, data: &Path) -> Self {
        let mut driver = tauri_driver();
        driver.env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        Self::driven(driver, program, data, &["--data", &data.to_string_lossy()]).await
    }

    /// Opens any Tauri window; `data` only tells its process from others.
    pub async fn open_program(program: &Path, data: &Path, arguments: &[&str]) -> Self {
        Self::driven(tauri_driver(), program, data, arguments).await
    }

    async fn driven(mut driver: Command, program: &Path, data: &Path, arguments: &[&str]) -> Self {
        let (port, native) = (free_port(), free_port());
        let driver = driver
            .env("PARLANCE_DOWNLOADS", data)
            .args(["--port", &port.to_string(), "--native-port", &native.to_string()])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("tauri-driver starts");
        let options = json!({"application": program, "args": arguments});
        let mut capabilities = Capabilities::new();
        capabilities.insert("tauri:options".into(), options);
        let client = connect(port, capabilities).await;
        Self { client, driver, data: data.to_owned() }
    }

    /// The first element of that test id, as soon as it is there and shown.
    pub async fn find(&self, testid: &str) -> Element {
        self.find_css(&format!("[data-testid='{testid}']")).await
    }

    /// The first element of that selector, as soon as it is there and shown.
    pub async fn find_css(&self, css: &str) -> Element {
        let begun = Instant::now();
        loop {
            if let Ok(element) = self.client.find(Locator::Css(css)).await
                && element.is_displayed().await.unwrap_or(false)
            {
                return element;
            }
            if begun.elapsed() > PATIENCE {
                self.screenshot("missing").await;
                panic!("{css} did not come; see missing.png");
            }
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
    }

    /// Waits until a script's value is what is wanted, and gives it back.
    pub async fn until(&self, script: &str, wanted: impl Fn(&Value) -> bool) -> Value {
        let begun = Instant::now();
        loop {
            let value = self.run(script).await;
            if wanted(&value) {
                return value;
            }
            if begun.elapsed() > PATIENCE {
                self.screenshot("missing").await;
                panic!("`{script}` stayed {value}; see missing.png");
            }
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
    }

    /// Runs a script in the window; its `return` is the value.
    pub async fn run(&self, script: &str) -> Value {
        self.client.execute(script, Vec::new()).await.unwrap_or(Value::Null)
    }

    /// The text of the first element of that test id.
    pub async fn text(&self, testid: &str) -> String {
        self.find(testid).await.text().await.expect("it has a text")
    }

    /// An attribute of the first element of that test id.
    pub async fn attribute(&self, testid: &str, name: &str) -> String {
        self.find(testid).await.attr(name).await.expect("it can be asked").unwrap_or_default()
    }

    /// Clicks the first element of that test id once it stands still: what is being read in above moves it between being
    /// found and being clicked.
    pub async fn click(&self, testid: &str) {
        let begun = Instant::now();
        loop {
            let element = self.find(testid).await;
            let place = element.rectangle().await.ok();
            tokio::time::sleep(Duration::from_millis(100)).await;
            let stands = place.is_some() && element.rectangle().await.ok() == place;
            match stands {
                true if element.click().await.is_ok() => return,
                _ => assert!(begun.elapsed() < PATIENCE, "{testid} cannot be clicked"),
            }
        }
    }

    /// Puts a text into the field of that test id, instead of what was there.
    pub async fn fill(&self, testid: &str, text: &str) {
        let field = self.find(testid).await;
        field.clear().await.expect("it can be cleared");
        field.send_keys(text).await.expect("it can be typed into");
    }

    /// Chooses an option of the select of that test id, by value.
    pub async fn choose(&self, testid: &str, value: &str) {
        self.find(testid).await.select_by_value(value).await.expect("it has that option");
    }

    /// Presses a key, with modifiers held.
    pub async fn press(&self, modifiers: &[Key], key: char) {
        let mut keys = KeyActions::new("keyboard".into());
        for modifier in modifiers {
            keys = keys.then(KeyAction::Down { value: char::from(*modifier) });
        }
        keys = keys.then(KeyAction::Down { value: key }).then(KeyAction::Up { value: key });
        for modifier in modifiers.iter().rev() {
            keys = keys.then(KeyAction::Up { value: char::from(*modifier) });
        }
        self.client.perform_actions(keys).await.expect("keys can be pressed");
    }

    /// Writes a picture of the window, and gives its path.
    pub async fn screenshot(&self, name: &str) -> PathBuf {
        // The compositor shows a frame late: a picture taken at once may be of the frame before.
        tokio::time::sleep(Duration::from_millis(250)).await;
        let folder = std::env::var_os("PARLANCE_SCREENSHOTS").map_or_else(std::env::temp_dir, PathBuf::from);
        fs::create_dir_all(&folder).expect("the folder for pictures can be made");
        let file = folder.join(format!("{name}.png"));
        let picture = self.client.screenshot().await.expect("a picture can be taken");
        fs::write(&file, picture).expect("the picture can be written");
        file
    }

    /// Writes a picture of the window, as `screenshot` does.
    ///
    /// # Panics
    ///
    /// When something in it is cut off, wider than its place, or under a scroll bar.
    pub async fn look(&self, name: &str) {
        self.screenshot(name).await;
        assert_eq!(self.run(HIDDEN).await, json!([]), "{name}");
    }

    /// The app's processes: those whose command line names the data directory.
    pub fn processes(&self) -> Vec<u32> {
        let wanted = self.data.to_string_lossy().into_owned();
        let me = std::process::id();
        pids()
            .filter(|pid| *pid != me && *pid != self.driver.id())
            .filter(|pid| {
                let line = fs::read(format!("/proc/{pid}/cmdline")).unwrap_or_default();
                String::from_utf8_lossy(&line).split('\0').any(|word| word == wanted)
            })
            .collect()
    }

    /// Ends the app as a crash would (SIGKILL), at once.
    pub async fn kill(mut self) {
        self.end_processes();
        let _ = tokio::time::timeout(Duration::from_secs(2), self.client.clone().close()).await;
        self.end_driver();
        self.gone().await;
    }

    /// Closes the window as a person would: by the window manager. The app must then end by itself.
    pub async fn close(mut self) {
        self.ask_to_close();
        self.gone().await;
        let _ = tokio::time::timeout(Duration::from_secs(2), self.client.clone().close()).await;
        self.end_driver();
    }

    fn ask_to_close(&self) {
        assert!(close_window_of(&self.processes()), "the app has no window");
    }

    /// Waits until the app has ended: only then is its store free for the next one.
    async fn gone(&self) {
        let begun = Instant::now();
        while !self.processes().is_empty() {
            assert!(begun.elapsed() < ENDING, "the app does not end");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    fn end_processes(&self) {
        for pid in self.processes() {
            let _ = Command::new("kill").args(["-9", &pid.to_string()]).status();
        }
    }

    fn end_driver(&mut self) {
        if !matches!(self.driver.try_wait(), Ok(None)) {
            return;
        }
        // SIGTERM, for on SIGKILL tauri-driver leaves its own child behind.
        let _ = Command::new("kill").args(["-TERM", &self.driver.id().to_string()]).status();
        let _ = self.driver.wait();
    }
}

impl Drop for Window {
    /// A test that fails leaves nothing running.
    fn drop(&mut self) {
        self.end_driver();
    }
}

fn tauri_driver() -> Command {
    Command::new(std::env::var_os("PARLANCE_TAURI_DRIVER").expect("PARLANCE_TAURI_DRIVER is set"))
}

async fn connect(port: u16, capabilities: Capabilities) -> Client {
    let begun = Instant::now();
    loop {
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities.clone());
        match builder.connect(&format!("http://127.0.0.1:{port}")).await {
            Ok(client) => return client,
            Err(why) if begun.elapsed() > PATIENCE => panic!("no WebDriver session: {why}"),
            Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
        }
    }
}

/// Two windows at a time would take the keyboard from each other: a test holds this as long as its window is open.
pub async fn one_window_at_a_time() -> tokio::sync::MutexGuard<'static, ()> {
    static SCREEN: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());
    SCREEN.lock().await
}

/// Has the window manager close the window of one of these processes, as a person would. False if none has one.
pub fn close_window_of(processes: &[u32]) -> bool {
    let listed = Command::new("wmctrl").arg("-lp").output().expect("wmctrl lists windows");
    let ours = String::from_utf8_lossy(&listed.stdout).lines().find_map(|line| {
        let mut words = line.split_whitespace();
        let (window, process) = (words.next()?, words.nth(1)?);
        processes.contains(&process.parse().ok()?).then(|| window.to_owned())
    });
    ours.is_some_and(|window| {
        let asked = Command::new("wmctrl").args(["-i", "-c", &window]).status();
        asked.expect("wmctrl closes windows").success()
    })
}

/// All processes of the machine.
pub fn pids() -> impl Iterator<Item = u32> {
    fs::read_dir("/proc")
        .into_iter()
        .flatten()
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok())
}

/// A port that nobody listens on now.
pub fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").expect("a port is free").local_addr().expect("it has an address").port()
}

/// The app under test.
pub fn app() -> PathBuf {
    std::env::var_os("PARLANCE_APP").map_or_else(|| beside("parlance-app"), PathBuf::from)
}

/// A program that cargo built beside this one.
pub fn beside(name: &str) -> PathBuf {
    let me = std::env::current_exe().expect("a program knows its path");
    let found = me.ancestors().map(|folder| folder.join(name)).find(|file| file.is_file());
    found.unwrap_or_else(|| panic!("{name} is not built"))
}
