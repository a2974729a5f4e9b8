//! IDLE (RFC 2177): a connection that stays in a folder and hears when something changes there.
//!
//! What it hears is a hint. Nothing that the server says here is kept or believed: the pull that follows asks for itself.

use super::{Line, Lost, Part, Session, Trouble, text};
use crate::{Clock, carry::stopped, edge::sleep_towards, machine::after, mail::late};
use jiff::Timestamp;
use std::time::Duration;
use tokio::{sync::watch, time::timeout};

/// For how long the server is listened to when it was told that we go.
const FAREWELL: Duration = Duration::from_secs(2);

/// What is told to whoever listens.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Heard {
    /// From now on changes are heard.
    Listening,
    /// Something has changed.
    News,
}

/// How a connection listens.
pub(crate) struct Listening<'a> {
    pub(crate) clock: &'a dyn Clock,
    /// For how long before it begins anew.
    pub(crate) renew: Duration,
    /// Until an answer must be there.
    pub(crate) patience: Duration,
    /// Turns true when it is to end.
    pub(crate) stop: watch::Receiver<bool>,
    pub(crate) tell: &'a (dyn Fn(Heard) + Send + Sync),
}

impl Listening<'_> {
    /// What is to be done soon, unless the end comes first.
    pub(crate) async fn soon<T>(
        &mut self,
        work: impl Future<Output = Result<T, Trouble>>,
    ) -> Result<T, Trouble> {
        tokio::select! {
            () = stopped(&mut self.stop) => late(),
            done = timeout(self.patience, work) => done.unwrap_or_else(|_| late()),
        }
    }

    async fn until(&self, time: Timestamp) {
        while self.clock.now() < time {
            sleep_towards(time, self.clock).await;
        }
    }
}

/// What comes before an IDLE is to be renewed.
enum Next {
    Stop,
    Renew,
    Line,
}

impl Session {
    /// Stays in a folder until told to stop, or until the server does not want it any more.
    pub(in crate::mail) async fn listen(
        &mut self,
        folder: &str,
        how: &mut Listening<'_>,
    ) -> Result<(), Trouble> {
        match self.stay(folder, how).await {
            // Wherever it was told so: the server may be waiting for the end of an IDLE of which we have not heard yet.
            Err(_) if *how.stop.borrow() => {
                self.take_leave().await;
                Ok(())
            }
            stayed => stayed,
        }
    }

    /// Stays until something ends it.
    async fn stay(&mut self, folder: &str, how: &mut Listening<'_>) -> Result<(), Trouble> {
        if !self.can("IDLE") {
            return Err(Trouble::No(400, String::new()));
        }
        // For reading only, so that no message loses the mark of being recent for others by our being here.
        let folder = vec![Part::Plain("EXAMINE ".to_owned()), text(folder)];
        let said = how.soon(self.command(folder)).await?;
        let mut counts = Counts::default();
        for line in &said.lines {
            counts.take(line)?;
        }
        loop {
            let tag = how.soon(self.begin_idle(&mut counts, how.tell)).await?;
            (how.tell)(Heard::Listening);
            let end = after(how.clock.now(), how.renew);
            loop {
                match self.next(how, end).await? {
                    Next::Stop => return late(),
                    Next::Renew => break,
                    Next::Line => how.soon(self.hear(&mut counts, how.tell)).await?,
                }
            }
            how.soon(self.end_idle(&tag, &mut counts, how.tell)).await?;
        }
    }

    async fn next(&mut self, how: &Listening<'_>, end: Timestamp) -> Result<Next, Trouble> {
        let mut stop = how.stop.clone();
        tokio::select! {
            () = stopped(&mut stop) => Ok(Next::Stop),
            () = how.until(end) => Ok(Next::Renew),
            ready = self.wire.ready() => ready.map(|()| Next::Line),
        }
    }

    async fn begin_idle(
        &mut self,
        counts: &mut Counts,
        tell: &(dyn Fn(Heard) + Send + Sync),
    ) -> Result<String, Trouble> {
        let tag = self.tag();
        self.wire.say(format!("{tag} IDLE\r\n").as_bytes()).await?;
        loop {
            let line = self.response().await?;
            match line.words().0.as_str() {
                "+" => return Ok(tag),
                "*" => counts.hear(&line, tell)?,
                // A no; a yes before anything was said is none.
                first if first == tag => {
                    self.verdict((line, Vec::new()))?;
                    return Err(Trouble::Strange);
                }
                _ => return Err(Trouble::Strange),
            }
        }
    }

    async fn hear(
        &mut self,
        counts: &mut Counts,
        tell: &(dyn Fn(Heard) + Send + Sync),
    ) -> Result<(), Trouble> {
        let line = self.response().await?;
        match line.words().0.as_str() {
            "*" => counts.hear(&line, tell),
            "+" => Ok(()),
            _ => Err(Trouble::Strange),
        }
    }

    async fn end_idle(
        &mut self,
        tag: &str,
        counts: &mut Counts,
        tell: &(dyn Fn(Heard) + Send + Sync),
    ) -> Result<(), Trouble> {
        self.wire.say(b"DONE\r\n").await?;
        loop {
            let line = self.response().await?;
            match line.words().0.as_str() {
                "*" => counts.hear(&line, tell)?,
                "+" => {}
                first if first == tag => return self.verdict((line, Vec::new())).map(drop),
                _ => return Err(Trouble::Strange),
            }
        }
    }

    /// Says that we go. Who does not hear it notices that we are gone.
    async fn take_leave(&mut self) {
        let leave = format!("DONE\r\n{} LOGOUT\r\n", self.tag());
        let left = async {
            self.wire.say(leave.as_bytes()).await?;
            while self.wire.line().await.is_ok() {}
            Ok::<(), Trouble>(())
        };
        // Nothing depends on how it ends.
        let _ = timeout(FAREWELL, left).await;
    }
}

/// How many messages there are, as far as the server said: some say it again and again though nothing has changed.
#[derive(Default)]
struct Counts {
    exists: Option<u32>,
    recent: u32,
}

impl Counts {
    fn hear(&mut self, line: &Line, tell: &(dyn Fn(Heard) + Send + Sync)) -> Result<(), Trouble> {
        if self.take(line)? {
            tell(Heard::News);
        }
        Ok(())
    }

    /// Whether this says that something has changed.
    fn take(&mut self, line: &Line) -> Result<bool, Trouble> {
        let (_, second, rest) = line.words();
        let Ok(number) = second.parse::<u32>() else {
            return match second.to_ascii_uppercase().as_str() {
                "BYE" => Err(Trouble::Lost(Lost::AfterSending)),
                "VANISHED" => Ok(self.fewer()),
                _ => Ok(false),
            };
        };
        let word = rest.split_whitespace().next().unwrap_or_default().to_ascii_uppercase();
        Ok(match word.as_str() {
            "EXISTS" => self.exists.replace(number) != Some(number),
            "RECENT" => std::mem::replace(&mut self.recent, number) < number,
            "EXPUNGE" => self.fewer(),
            "FETCH" => true,
            _ => false,
        })
    }

    /// Some messages are gone: from now on any count is new.
    fn fewer(&mut self) -> bool {
        self.exists = None;
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn news(counts: &mut Counts, line: &str) -> Result<bool, Trouble> {
        counts.take(&Line { text: line.as_bytes().to_vec(), literals: Vec::new() })
    }

    #[test]
    fn what_changes_the_folder_is_news_and_what_a_server_says_to_pass_the_time_is_none() {
        let mut counts = Counts::default();
        for (line, expected) in [
            ("* 3 EXISTS", true),
            ("* 3 EXISTS", false),
            ("* 4 exists ", true),
            ("* 1 RECENT", true),
            ("* 1 RECENT", false),
            ("* 0 RECENT", false),
            ("* 2 EXPUNGE", true),
            ("* 4 EXISTS", true),
            ("* VANISHED 41,43:116", true),
            ("* 2 FETCH (FLAGS (\\Seen))", true),
            ("* OK Still here", false),
            ("* FLAGS (\\Seen)", false),
            ("* 99999999999999999999 EXISTS", false),
            ("* 7", false),
            ("*", false),
            ("", false),
        ] {
            assert_eq!(news(&mut counts, line), Ok(expected), "{line}");
        }
        assert_eq!(news(&mut counts, "* BYE shutting down"), Err(Trouble::Lost(Lost::AfterSending)));
    }
}
