//! IMAP4rev1 (RFC 3501) with CONDSTORE, QRESYNC, SPECIAL-USE and UIDPLUS where the server has them.

mod idle;

pub(crate) use idle::{Heard, Listening};

use super::parse::{Line, Value, announced};
use super::wire::{Secured, Server, Wire};
use super::{Account, Trouble, told};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use parlance_desk::{
    Lost,
    mail::words::{Ask, Folder, HEAD, Kept, Mail, Term, Told, What, set},
};
use std::{collections::BTreeMap, time::Duration};

/// The most that one answer may hold.
const ANSWER: usize = 160 << 20;
/// How long a search may be: servers need not take longer lines than eight thousand bytes.
const SEARCH: usize = 6000;

/// A connection that has logged in.
pub(super) struct Session {
    wire: Wire,
    commands: u32,
    capabilities: Vec<String>,
    /// Whether it tells which messages are no more (RFC 7162).
    vanished: bool,
    /// The folder that is open, and its UIDVALIDITY.
    open: Option<(String, u32)>,
}

/// A part of a command.
enum Part {
    Plain(String),
    Literal(Vec<u8>),
}

/// What the server said to a command.
struct Said {
    lines: Vec<Line>,
    /// The words of its yes.
    yes: String,
}

impl Session {
    /// Connects, secures and logs in.
    pub(super) async fn begin(
        server: &Server,
        account: &Account,
        patience: Duration,
    ) -> Result<Self, Trouble> {
        let (wire, secured) = Wire::connect(server, patience).await?;
        let session = Self { wire, commands: 0, capabilities: Vec::new(), vanished: false, open: None };
        // Nothing was asked yet, so nothing can have been done.
        let begun = session.log_in(account, secured).await;
        match begun {
            Ok(session) => Ok(session),
            Err(Trouble::Lost(Lost::AfterSending)) => Err(Trouble::Lost(Lost::Refused)),
            Err(trouble) => Err(trouble),
        }
    }

    async fn log_in(mut self, account: &Account, secured: Secured) -> Result<Self, Trouble> {
        let (star, greeting, words) = self.response().await?.words();
        match (star.as_str(), greeting.to_ascii_uppercase().as_str()) {
            ("*", "OK") => {}
            ("*", "BYE") => return Err(Trouble::No(503, words)),
            _ => return Err(Trouble::Strange),
        }
        if secured == Secured::StartTls {
            self.plain("STARTTLS").await.map_err(|_| Trouble::Lost(Lost::Tls))?;
            self.wire = self.wire.secure().await.map_err(Trouble::Lost)?;
        }
        self.ask_capabilities().await?;
        self.authenticate(account).await.map_err(|trouble| match trouble {
            Trouble::No(400 | 422, words) => Trouble::No(401, words),
            trouble => trouble,
        })?;
        self.ask_capabilities().await?;
        if self.can("ID") {
            // Some servers let nobody in who does not say it.
            self.plain(r#"ID ("name" "Parlance")"#).await?;
        }
        self.vanished = self.can("QRESYNC") && self.enable("QRESYNC").await?;
        Ok(self)
    }

    async fn ask_capabilities(&mut self) -> Result<(), Trouble> {
        let said = self.plain("CAPABILITY").await?;
        let of = |line: &Line| {
            let (_, name, list) = line.words();
            name.eq_ignore_ascii_case("CAPABILITY").then_some(list)
        };
        let list = said.lines.iter().find_map(of).unwrap_or_default();
        self.capabilities = list.split_whitespace().map(str::to_ascii_uppercase).collect();
        Ok(())
    }

    /// Turns an extension on (RFC 5161); whether it is on.
    async fn enable(&mut self, extension: &str) -> Result<bool, Trouble> {
        let said = match self.plain(&format!("ENABLE {extension}")).await {
            Err(Trouble::No(..)) => return Ok(false),
            said => said?,
        };
        let is_it = |word: &str| word.eq_ignore_ascii_case(extension);
        Ok(said.lines.iter().map(Line::words).any(|(_, name, list)| {
            name.eq_ignore_ascii_case("ENABLED") && list.split_whitespace().any(is_it)
        }))
    }

    fn can(&self, capability: &str) -> bool {
        self.capabilities.iter().any(|it| it == capability)
    }

    async fn authenticate(&mut self, account: &Account) -> Result<(), Trouble> {
        let Account { address, password } = account;
        if !self.can("AUTH=PLAIN") {
            let mut login = vec![Part::Plain("LOGIN ".to_owned())];
            login.extend([text(address), Part::Plain(" ".to_owned()), text(password)]);
            return self.command(login).await.map(drop);
        }
        let secret = STANDARD.encode(format!("\0{address}\0{password}"));
        if self.can("SASL-IR") {
            return self.plain(&format!("AUTHENTICATE PLAIN {secret}")).await.map(drop);
        }
        let tag = self.tag();
        self.wire.say(format!("{tag} AUTHENTICATE PLAIN\r\n").as_bytes()).await?;
        if let Some(said) = self.until_asked(&tag).await? {
            return self.verdict(said).map(drop);
        }
        self.wire.say(format!("{secret}\r\n").as_bytes()).await?;
        self.finish(&tag, Vec::new()).await.map(drop)
    }

    fn tag(&mut self) -> String {
        self.commands = self.commands.wrapping_add(1);
        format!("p{}", self.commands)
    }

    async fn plain(&mut self, command: &str) -> Result<Said, Trouble> {
        self.command(vec![Part::Plain(command.to_owned())]).await
    }

    /// Says a command and hears all that the server says to it.
    async fn command(&mut self, parts: Vec<Part>) -> Result<Said, Trouble> {
        let tag = self.tag();
        let mut line = format!("{tag} ").into_bytes();
        for part in parts {
            match part {
                Part::Plain(text) => line.extend(text.bytes()),
                Part::Literal(bytes) => {
                    line.extend(format!("{{{}}}\r\n", bytes.len()).bytes());
                    self.wire.say(&line).await?;
                    if let Some(said) = self.until_asked(&tag).await? {
                        return self.verdict(said);
                    }
                    line = bytes;
                }
            }
        }
        line.extend(b"\r\n");
        self.wire.say(&line).await?;
        self.finish(&tag, Vec::new()).await
    }

    /// Waits until the server asks for more; what it says if it does not want any.
    async fn until_asked(&mut self, tag: &str) -> Result<Option<(Line, Vec<Line>)>, Trouble> {
        loop {
            let line = self.response().await?;
            match line.words().0.as_str() {
                "+" => return Ok(None),
                first if first == tag => return Ok(Some((line, Vec::new()))),
                "*" => {}
                _ => return Err(Trouble::Strange),
            }
        }
    }

    async fn finish(&mut self, tag: &str, mut lines: Vec<Line>) -> Result<Said, Trouble> {
        let mut size = 0;
        loop {
            let line = self.response().await?;
            size += line.text.len() + line.literals.iter().map(Vec::len).sum::<usize>();
            if size > ANSWER {
                return Err(Trouble::Strange);
            }
            let (first, second, _) = line.words();
            match first.as_str() {
                first if first == tag => return self.verdict((line, lines)),
                "*" if second.eq_ignore_ascii_case("BYE") => return Err(Trouble::Lost(Lost::AfterSending)),
                "*" => lines.push(line),
                // It asks for more than there is.
                "+" => self.wire.say(b"\r\n").await?,
                _ => return Err(Trouble::Strange),
            }
        }
    }

    fn verdict(&self, (line, lines): (Line, Vec<Line>)) -> Result<Said, Trouble> {
        let (_, verdict, words) = line.words();
        let code = |name: &str| words.to_ascii_uppercase().starts_with(&format!("[{name}"));
        match verdict.to_ascii_uppercase().as_str() {
            "OK" => Ok(Said { lines, yes: words }),
            "NO" if code("NONEXISTENT") || code("TRYCREATE") => Err(Trouble::No(404, words)),
            "NO" if ["UNAVAILABLE", "INUSE", "LIMIT", "SERVERBUG", "CONTACTADMIN"].into_iter().any(code) => {
                Err(Trouble::No(503, words))
            }
            "NO" => Err(Trouble::No(422, words)),
            "BAD" => Err(Trouble::No(400, words)),
            _ => Err(Trouble::Strange),
        }
    }

    /// One response with its literals.
    async fn response(&mut self) -> Result<Line, Trouble> {
        let (mut whole, mut size) = (Line::default(), 0);
        loop {
            let mut line = self.wire.line().await?;
            // NUL stands for a literal, and may not stand in a line.
            line.retain(|byte| *byte != 0);
            let Some(length) = announced(&line) else {
                whole.text.extend(line);
                return Ok(whole);
            };
            size += length;
            if size > ANSWER {
                return Err(Trouble::Strange);
            }
            let start = line.iter().rposition(|byte| *byte == b'{').unwrap_or(line.len());
            line.truncate(start);
            whole.text.extend(line);
            whole.text.push(0);
            whole.literals.push(self.wire.bytes(length).await?);
        }
    }
}

/// Text as a command has it.
fn text(text: &str) -> Part {
    match text.chars().all(|c| c == ' ' || c.is_ascii_graphic()) {
        true => Part::Plain(format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))),
        false => Part::Literal(text.as_bytes().to_vec()),
    }
}

impl Session {
    /// Carries out what is asked.
    pub(super) async fn carry_out(&mut self, ask: &Ask) -> Result<Vec<u8>, Trouble> {
        match ask {
            Ask::Folders => told(&self.folders().await?),
            Ask::Select { folder } => told(&self.select(folder).await?),
            Ask::Fetch { folder, validity, uids, since, what } => {
                self.open(folder, *validity).await?;
                let (mails, vanished) = self.fetch(uids, *since, *what).await?;
                told(&Told::Mails { mails, vanished })
            }
            Ask::Search { folder, validity, any } => {
                self.open(folder, *validity).await?;
                told(&Told::Found { uids: self.search(any).await? })
            }
            Ask::Flag { folder, validity, uid, add, remove } => {
                self.open(folder, *validity).await?;
                self.store(*uid, '+', add).await?;
                self.store(*uid, '-', remove).await?;
                told(&Told::Done)
            }
            Ask::Keep { folder, message_id, message, flags } => {
                told(&self.keep(folder, message_id, message, flags).await?)
            }
            Ask::Remove { folder, validity, uid } => {
                self.open(folder, *validity).await?;
                self.store(*uid, '+', &["\\Deleted".to_owned()]).await?;
                if self.can("UIDPLUS") {
                    self.plain(&format!("UID EXPUNGE {uid}")).await?;
                }
                told(&Told::Done)
            }
            Ask::File { folder, message_id, section } => self.file(folder, message_id, section).await,
            Ask::Listen { .. } | Ask::Hello | Ask::Send { .. } => Err(Trouble::Strange),
        }
    }

    async fn folders(&mut self) -> Result<Told, Trouble> {
        let uses = self.can("SPECIAL-USE") && self.can("LIST-EXTENDED");
        let said =
            self.plain(if uses { r#"LIST "" "*" RETURN (SPECIAL-USE)"# } else { r#"LIST "" "*""# }).await?;
        let mut folders = Vec::new();
        for line in &said.lines {
            let values = line.values();
            let [_, Value::Atom(kind), attributes, separator, name, ..] = values.as_slice() else { continue };
            let attributes: Vec<String> = attributes.list().iter().filter_map(Value::text).collect();
            let cannot =
                |it: &String| ["\\noselect", "\\nonexistent"].contains(&it.to_ascii_lowercase().as_str());
            if kind.eq_ignore_ascii_case("LIST") && !attributes.iter().any(cannot) {
                let (separator, name) = (separator.text(), name.text().unwrap_or_default());
                folders.push(Folder { name, separator, attributes });
            }
        }
        Ok(Told::Folders { capabilities: self.capabilities.clone(), folders })
    }

    /// Opens a folder and says how it stands now.
    async fn select(&mut self, folder: &str) -> Result<Told, Trouble> {
        self.open = None;
        let mut parts = vec![Part::Plain("SELECT ".to_owned()), text(folder)];
        if self.can("CONDSTORE") {
            parts.push(Part::Plain(" (CONDSTORE)".to_owned()));
        }
        let said = self.command(parts).await.map_err(|trouble| match trouble {
            Trouble::No(422, words) => Trouble::No(404, words),
            trouble => trouble,
        })?;
        let exists = said.lines.iter().find_map(|line| {
            let (_, number, word) = line.words();
            word.trim().eq_ignore_ascii_case("EXISTS").then(|| number.parse().ok()).flatten()
        });
        let (validity, next) = (code(&said, "UIDVALIDITY"), code(&said, "UIDNEXT"));
        let keywords = codes(&said, "PERMANENTFLAGS").is_some_and(|flags| flags.contains("\\*"));
        let (Some(validity), Some(exists)) = (validity, exists) else { return Err(Trouble::Strange) };
        self.open = Some((folder.to_owned(), validity));
        let next = match next {
            Some(next) => next,
            None => self.search(&[vec![Term::Uids("*".to_owned())]]).await?.last().map_or(1, |last| last + 1),
        };
        Ok(Told::Selected { validity, next, modseq: code(&said, "HIGHESTMODSEQ"), exists, keywords })
    }

    /// Makes sure that this folder is open, and that UIDs mean in it what they meant.
    async fn open(&mut self, folder: &str, validity: u32) -> Result<(), Trouble> {
        if self.open.as_ref().is_none_or(|(open, _)| open != folder) {
            self.select(folder).await?;
        }
        match &self.open {
            Some((_, now)) if *now == validity => Ok(()),
            _ => Err(Trouble::No(409, String::new())),
        }
    }

    /// Messages, and what is no more of them if changes are asked for and the server tells it.
    async fn fetch(
        &mut self,
        uids: &str,
        since: Option<u64>,
        what: What,
    ) -> Result<(Vec<Mail>, String), Trouble> {
        if !uids.chars().all(|c| c.is_ascii_digit() || ":,*".contains(c)) {
            return Err(Trouble::Strange);
        }
        let head = format!("INTERNALDATE RFC822.SIZE BODY.PEEK[HEADER.FIELDS ({})]", HEAD.join(" "));
        let items = match what {
            What::Flags => String::new(),
            What::Head => format!(" {head}"),
            What::Whole(most) => format!(" {head} BODYSTRUCTURE BODY.PEEK[]<0.{most}>"),
        };
        let also = if self.vanished { " VANISHED" } else { "" };
        let since = since.map(|since| format!(" (CHANGEDSINCE {since}{also})")).unwrap_or_default();
        let said = self.plain(&format!("UID FETCH {uids} (UID FLAGS{items}){since}")).await?;
        let mut mails: BTreeMap<u32, Mail> = BTreeMap::new();
        for mut mail in said.lines.iter().filter_map(mail) {
            // A server may tell flags of a message besides what it was asked for.
            if let Some(known) = mails.remove(&mail.uid)
                && mail.arrived.is_empty()
            {
                mail = Mail { flags: mail.flags, ..known };
            }
            mails.insert(mail.uid, mail);
        }
        let mails = mails.into_values().filter(|mail| what == What::Flags || !mail.arrived.is_empty());
        let vanished: Vec<String> = said.lines.iter().filter_map(vanished).collect();
        Ok((mails.collect(), vanished.join(",")))
    }

    /// UIDs that any of these lists finds, asked for in as many searches as fit into their lines.
    async fn search(&mut self, any: &[Vec<Term>]) -> Result<Vec<u32>, Trouble> {
        let (mut found, mut some, mut size) = (Vec::new(), Vec::new(), 0);
        for terms in any {
            let length: usize = terms.iter().map(length).sum();
            if size + length > SEARCH && !some.is_empty() {
                found.extend(self.search_once(&some).await?);
                (some, size) = (Vec::new(), 0);
            }
            some.push(terms.as_slice());
            size += length;
        }
        if !some.is_empty() {
            found.extend(self.search_once(&some).await?);
        }
        found.sort_unstable();
        found.dedup();
        Ok(found)
    }

    async fn search_once(&mut self, any: &[&[Term]]) -> Result<Vec<u32>, Trouble> {
        let mut parts = Vec::new();
        either(any, &mut parts);
        let other = parts.iter().any(|part| matches!(part, Part::Literal(_)));
        let start = if other { "UID SEARCH CHARSET UTF-8" } else { "UID SEARCH" };
        parts.insert(0, Part::Plain(start.to_owned()));
        let said = self.command(parts).await?;
        let mut found = Vec::new();
        for line in &said.lines {
            let (_, name, numbers) = line.words();
            if name.eq_ignore_ascii_case("SEARCH") {
                found.extend(numbers.split_whitespace().map_while(|number| number.parse::<u32>().ok()));
            }
        }
        Ok(found)
    }

    async fn store(&mut self, uid: u32, sign: char, flags: &[String]) -> Result<(), Trouble> {
        let plain = |c: char| c.is_ascii_alphanumeric() || "\\$_-.".contains(c);
        if flags.is_empty() {
            return Ok(());
        }
        if !flags.iter().all(|flag| flag.chars().all(plain)) {
            return Err(Trouble::Strange);
        }
        self.plain(&format!("UID STORE {uid} {sign}FLAGS.SILENT ({})", flags.join(" "))).await.map(drop)
    }

    async fn keep(
        &mut self,
        folder: &str,
        message_id: &str,
        message: &str,
        flags: &[String],
    ) -> Result<Told, Trouble> {
        // As it stands now: it is what the answer rests on.
        let selected = match self.select(folder).await {
            Err(Trouble::No(404, _)) => {
                self.command(vec![Part::Plain("CREATE ".to_owned()), text(folder)]).await?;
                self.select(folder).await?
            }
            selected => selected?,
        };
        let Told::Selected { validity, .. } = selected else { return Err(Trouble::Strange) };
        let id = [vec![Term::Header("Message-ID".to_owned(), format!("<{message_id}>"))]];
        let before = self.search(&id).await?;
        let new = before.is_empty();
        let found = match new {
            false => before,
            true => {
                let flags = format!(" ({}) ", flags.join(" "));
                let message = Part::Literal(message.as_bytes().to_vec());
                self.command(vec![
                    Part::Plain("APPEND ".to_owned()),
                    text(folder),
                    Part::Plain(flags),
                    message,
                ])
                .await?;
                // The folder that is open learns of it when it is asked for news.
                self.plain("NOOP").await?;
                self.search(&id).await?
            }
        };
        let mails =
            if found.is_empty() { Vec::new() } else { self.fetch(&set(&found), None, What::Flags).await?.0 };
        let mails = mails.into_iter().map(|mail| Kept { uid: mail.uid, flags: mail.flags }).collect();
        Ok(Told::Kept { validity, new, mails })
    }

    async fn file(&mut self, folder: &str, message_id: &str, section: &str) -> Result<Vec<u8>, Trouble> {
        if self.open.as_ref().is_none_or(|(open, _)| open != folder) {
            self.select(folder).await?;
        }
        let id = [vec![Term::Header("Message-ID".to_owned(), format!("<{message_id}>"))]];
        let Some(uid) = self.search(&id).await?.first().copied() else {
            return Err(Trouble::No(404, String::new()));
        };
        if !section.chars().all(|c| c.is_ascii_digit() || c == '.') {
            return Err(Trouble::Strange);
        }
        let items = match section {
            "" => "BODY.PEEK[]".to_owned(),
            section => format!("BODY.PEEK[{section}.MIME] BODY.PEEK[{section}]"),
        };
        let said = self.plain(&format!("UID FETCH {uid} (UID {items})")).await?;
        let values = said
            .lines
            .iter()
            .map(Line::values)
            .find(|values| values.get(3).is_some_and(|it| it.list().len() > 2));
        let values = values.ok_or_else(|| Trouble::No(404, String::new()))?;
        let fields = items_of(values.get(3).map(Value::list).unwrap_or_default());
        let mime = fields.get(&format!("BODY[{section}.MIME]")).map_or(&b"\r\n"[..], |value| value.bytes());
        let body = fields.get(&format!("BODY[{section}]")).ok_or_else(|| Trouble::No(404, String::new()))?;
        Ok([mime, body.bytes()].concat())
    }
}

/// The words of a response code, as of `[UIDNEXT 7]`.
fn codes(said: &Said, name: &str) -> Option<String> {
    let lines = said.lines.iter().map(|line| line.words().2);
    let start = format!("[{name} ");
    lines.chain([said.yes.clone()]).find_map(|words| {
        let begins = words.get(..start.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(&start));
        let inner = words.get(start.len()..).filter(|_| begins)?;
        inner.split_once(']').map(|(inner, _)| inner.to_owned())
    })
}

fn code<T: std::str::FromStr>(said: &Said, name: &str) -> Option<T> {
    codes(said, name)?.trim().parse().ok()
}

/// The items of a FETCH, by name.
fn items_of(values: &[Value]) -> BTreeMap<String, &Value> {
    let pairs = values.chunks(2).filter_map(|pair| match pair {
        [name, value] => Some((name.text()?.to_ascii_uppercase(), value)),
        _ => None,
    });
    pairs.collect()
}

/// The UIDs that a VANISHED tells of, whether they went before the question or just now.
fn vanished(line: &Line) -> Option<String> {
    let (_, name, words) = line.words();
    let uids = words.rsplit(' ').next().unwrap_or_default();
    let is_set = !uids.is_empty() && uids.chars().all(|c| c.is_ascii_digit() || ":,".contains(c));
    (name.eq_ignore_ascii_case("VANISHED") && is_set).then(|| uids.to_owned())
}

/// The message that a FETCH tells of.
fn mail(line: &Line) -> Option<Mail> {
    let values = line.values();
    let [_, _, Value::Atom(kind), Value::List(items)] = values.as_slice() else { return None };
    if !kind.eq_ignore_ascii_case("FETCH") {
        return None;
    }
    let items = items_of(items);
    let field = |start: &str| items.iter().find(|(name, _)| name.starts_with(start)).map(|(_, value)| *value);
    let encoded = |value: &Value| STANDARD.encode(value.bytes());
    Some(Mail {
        uid: items.get("UID")?.number()?,
        flags: items
            .get("FLAGS")
            .map(|flags| flags.list().iter().filter_map(Value::text).collect())
            .unwrap_or_default(),
        modseq: items.get("MODSEQ").and_then(|it| it.list().first()?.number()),
        arrived: items.get("INTERNALDATE").and_then(|date| date.text()).unwrap_or_default(),
        size: items.get("RFC822.SIZE").and_then(|size| size.number()).unwrap_or_default(),
        head: field("BODY[HEADER").map(encoded).unwrap_or_default(),
        body: field("BODY[]").map(encoded),
        structure: items.get("BODYSTRUCTURE").map(|structure| structure.json()).unwrap_or_default(),
    })
}

fn length(term: &Term) -> usize {
    match term {
        Term::Uids(uids) => uids.len() + 8,
        Term::Header(name, is) => name.len() + is.len() + 16,
        Term::Without(name) => name.len() + 24,
        Term::Since(_) => 24,
    }
}

/// A search for any of these: halves of halves, so that no server has to go deep.
fn either(any: &[&[Term]], parts: &mut Vec<Part>) {
    match any {
        [] => {}
        [terms] => {
            parts.push(Part::Plain(" (".to_owned()));
            for (place, term) in terms.iter().enumerate() {
                parts.push(Part::Plain(if place == 0 { "" } else { " " }.to_owned()));
                key(term, parts);
            }
            parts.push(Part::Plain(")".to_owned()));
        }
        _ => {
            let (first, second) = any.split_at(any.len() / 2);
            parts.push(Part::Plain(" OR".to_owned()));
            either(first, parts);
            either(second, parts);
        }
    }
}

fn key(term: &Term, parts: &mut Vec<Part>) {
    match term {
        Term::Uids(uids) => parts.push(Part::Plain(format!("UID {uids}"))),
        Term::Header(name, is) => {
            parts.push(Part::Plain(format!("HEADER {name} ")));
            parts.push(text(is));
        }
        Term::Without(name) => parts.push(Part::Plain(format!("NOT HEADER {name} \"\""))),
        Term::Since(day) => parts.push(Part::Plain(format!("SINCE {}", date(day)))),
    }
}

/// `2026-11-01` as IMAP writes it.
fn date(day: &str) -> String {
    let parsed = day.parse::<jiff::civil::Date>().unwrap_or(jiff::civil::Date::constant(1970, 1, 1));
    parsed.strftime("%-d-%b-%Y").to_string()
}
