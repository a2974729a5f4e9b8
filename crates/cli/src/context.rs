//! What commands work with: words, time, the store that they open, and secrets that never are arguments.

use crate::{args::Args, say::Say};
use jiff::{Timestamp, civil::Date};
use parlance_workspace::{
    Clock, OsKeyring, SystemClock, Workspace, data_dir,
    model::{CustomerId, DeskId, TicketId},
    view::{DeskView, Door, InboxQuery, Problem},
};
use std::{
    env, fs,
    io::{self, IsTerminal, Read},
    path::{Path, PathBuf},
    sync::Arc,
};

/// What commands work with.
pub struct Context {
    /// How to speak.
    pub say: Say,
    dir: Option<PathBuf>,
    workspace: Workspace,
}

impl Context {
    pub fn new(args: &Args) -> Self {
        let say = Say::new(&args.ui, args.json);
        let dir = args.data.clone().or_else(data_dir);
        let (clock, keyring) = (Arc::new(SystemClock), Arc::new(OsKeyring));
        let place = dir.clone().unwrap_or_default();
        let workspace = Workspace::for_terminal(place, clock, keyring, say.words.language());
        Self { say, dir, workspace }
    }

    /// The time that was asked for, or now.
    pub fn time(&self, asked: Option<&str>) -> Result<Timestamp, Problem> {
        match asked {
            Some(text) => text.parse().map_err(|_| Problem::new("cli-bad-time").with("text", text)),
            None => Ok(SystemClock.now()),
        }
    }

    /// The text of a file; `-` is stdin.
    pub fn text(&self, file: &Path) -> Result<String, Problem> {
        if file == Path::new("-") {
            return self.input();
        }
        fs::read_to_string(file).map_err(|_| Problem::new("cli-bad-input"))
    }

    /// The folder of rules of one's own, if there is one.
    pub fn rules(&self) -> Option<PathBuf> {
        self.dir.as_ref().map(|dir| dir.join("rules"))
    }

    /// The folder of scenarios of one's own, if there is one.
    pub fn scenarios(&self) -> Option<PathBuf> {
        self.dir.as_ref().map(|dir| dir.join("scenarios"))
    }

    /// A day, as `2026-11-21`.
    pub fn day(&self, text: &str) -> Result<Date, Problem> {
        text.parse().map_err(|_| Problem::new("cli-bad-date").with("text", text))
    }

    /// The store, opened; there must be one.
    pub async fn store(&self) -> Result<&Workspace, Problem> {
        match self.workspace.door().await {
            Door::Open { .. } => {}
            Door::Passphrase => drop(self.workspace.unlock(self.passphrase()?).await?),
            Door::New { .. } => return Err(self.no_store()),
            Door::Recovery { problem } | Door::Closed { problem } | Door::Damaged { problem, .. } => {
                return Err(problem);
            }
        }
        Ok(&self.workspace)
    }

    /// Where the store stands once its key is there, be it damaged or not there at all.
    pub async fn door(&self) -> Result<Door, Problem> {
        match self.workspace.door().await {
            Door::Passphrase => self.workspace.unlock(self.passphrase()?).await,
            Door::Recovery { problem } | Door::Closed { problem } => Err(problem),
            door => Ok(door),
        }
    }

    /// The workspace as it is, open or not.
    pub fn workspace(&self) -> &Workspace {
        &self.workspace
    }

    /// A recovery code: from the environment, else asked for.
    pub fn recovery_code(&self) -> Result<String, Problem> {
        if let Some(code) = env::var("PARLANCE_RECOVERY_CODE").ok().filter(|code| !code.is_empty()) {
            return Ok(code);
        }
        if !io::stderr().is_terminal() {
            return Err(Problem::new("cli-no-recovery-code"));
        }
        rpassword::prompt_password(self.say.words.say("cli-recovery-code-ask", &[]))
            .map_err(|_| Problem::new("cli-no-recovery-code"))
    }

    /// The passphrase of a store that is to be: none where the keyring holds its key.
    pub fn new_passphrase(&self, keyring: bool) -> Result<Option<String>, Problem> {
        match (passphrase_of_environment(), keyring) {
            (Some(passphrase), _) => Ok(Some(passphrase)),
            (None, true) => Ok(None),
            (None, false) => self.passphrase().map(Some),
        }
    }

    /// The store, opened, made if there is none: under the passphrase of the environment, else with its key in
    /// the keyring, else under a passphrase that is asked for.
    pub async fn store_or_new(&self) -> Result<&Workspace, Problem> {
        let Door::New { keyring } = self.workspace.door().await else { return self.store().await };
        if self.dir.is_none() {
            return Err(self.no_store());
        }
        let made = self.workspace.create(self.new_passphrase(keyring)?).await?;
        self.say.aside(&self.say.words.say("cli-recovery-code", &[("code", &made.recovery_code)]));
        Ok(&self.workspace)
    }

    pub async fn close(&self) {
        self.workspace.close().await;
    }

    fn no_store(&self) -> Problem {
        let dir = self.dir.as_ref().map(|dir| dir.display().to_string());
        Problem::new("cli-no-store").with("dir", dir.unwrap_or_else(|| "--data".to_owned()))
    }

    fn passphrase(&self) -> Result<String, Problem> {
        if let Some(passphrase) = passphrase_of_environment() {
            return Ok(passphrase);
        }
        let nobody = || Problem::new("cli-no-passphrase");
        if !io::stderr().is_terminal() {
            return Err(nobody());
        }
        rpassword::prompt_password(self.say.words.say("cli-passphrase", &[])).map_err(|_| nobody())
    }

    /// A desk's token: from the environment, else the first line of stdin.
    pub fn secret(&self) -> Result<String, Problem> {
        let given = env::var("PARLANCE_SECRET").ok().filter(|secret| !secret.is_empty());
        let secret = match given {
            Some(secret) => secret,
            None => self.input()?.lines().next().unwrap_or_default().trim().to_owned(),
        };
        if secret.is_empty() { Err(Problem::new("cli-no-secret")) } else { Ok(secret) }
    }

    /// All of stdin.
    pub fn input(&self) -> Result<String, Problem> {
        let mut text = String::new();
        io::stdin().read_to_string(&mut text).map_err(|_| Problem::new("cli-bad-input"))?;
        Ok(text)
    }

    /// The desk of this id or name.
    pub async fn desk(&self, named: &str) -> Result<DeskView, Problem> {
        let desks = self.store().await?.desks().await?;
        let id = named.parse::<DeskId>().ok();
        let found = desks.into_iter().find(|desk| Some(desk.id) == id || desk.name == named);
        found.ok_or_else(|| Problem::new("cli-bad-desk").with("desk", named))
    }

    /// The customer of this id, or of the ticket of this id or number.
    pub async fn customer(&self, named: &str) -> Result<CustomerId, Problem> {
        let workspace = self.store().await?;
        let bad = |problem: Problem| match problem.code.as_str() {
            "store-missing-row" | "cli-bad-ticket" => {
                Problem::new("cli-bad-customer").with("customer", named)
            }
            _ => problem,
        };
        if let Ok(id) = named.parse() {
            match workspace.customer(id).await {
                Err(problem) if problem.code == "store-missing-row" => {}
                found => return found.map(|_| id),
            }
        }
        let ticket = self.ticket(named).await.map_err(bad)?;
        workspace.customer_of(ticket).await.map_err(bad)
    }

    /// The ticket of this id, or of this number on its desk if only one has it.
    pub async fn ticket(&self, named: &str) -> Result<TicketId, Problem> {
        if let Ok(id) = named.parse() {
            return Ok(id);
        }
        let all = InboxQuery { limit: u32::MAX, ..InboxQuery::default() };
        let rows = self.store().await?.inbox(all).await?.rows;
        let mut found = rows.into_iter().filter(|row| row.number == named);
        match (found.next(), found.next()) {
            (Some(row), None) => Ok(row.ticket),
            _ => Err(bad_ticket(named)),
        }
    }
}

/// There is no such ticket.
pub fn bad_ticket(named: &str) -> Problem {
    Problem::new("cli-bad-ticket").with("ticket", named)
}

fn passphrase_of_environment() -> Option<String> {
    env::var("PARLANCE_PASSPHRASE").ok().filter(|passphrase| !passphrase.is_empty())
}
