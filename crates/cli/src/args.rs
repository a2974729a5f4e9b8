//! The command line, as it is written.

use clap::{Args as ClapArgs, Parser, Subcommand, ValueEnum};
use parlance_workspace::terminal;
use std::path::PathBuf;

/// A workspace for customer service: how to write to people in every market, and their tickets from your help desks.
#[derive(Parser, Debug)]
#[command(name = "parlance", version, about, max_term_width = 100)]
pub struct Args {
    /// JSON lines instead of text.
    #[arg(long, global = true)]
    pub json: bool,
    /// Folder of the store [default: PARLANCE_DATA, else the OS's place for data].
    #[arg(long, global = true, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// Language of our words: ar, bn, de, en, es, fr, hi, hu, ja, ml or te [default: as LANG says].
    #[arg(long, global = true, value_name = "LANG")]
    pub ui: Option<String>,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Subcommand, Debug)]
pub enum Command {
    /// What to know before writing to somebody in a market.
    Brief(AtMarket),
    /// A market's holidays.
    Holidays(Holidays),
    /// What the law gives a customer in a market: facts with their source, no advice on a single case.
    Rights(AtMarket),
    /// Which markets' office hours a team's shifts cover, and where the gaps are.
    ///
    /// The shifts are a JSON list: [{"name":"early","zone":"Europe/Budapest","days":[1,2,3,4,5],"from":"06:00","to":"14:00",
    /// "languages":["hu","de"]}]; day 1 is Monday; a shift may pass midnight.
    #[command(verbatim_doc_comment)]
    Coverage(Coverage),
    /// Write names: one JSON object a line on stdin, one name a line out.
    ///
    /// {"name":{"given":"…","surname":"…","locale":"de_AT"},"locale":"de","order":"default|givenFirst|surnameFirst|sorting",
    /// "length":"long|medium|short","usage":"addressing|referring|monogram","formality":"formal|informal"}
    #[command(verbatim_doc_comment)]
    Name,
    /// How texts speak to their reader, a text a line: formally, informally, both (mixed), or in a way that does not show.
    Register {
        /// Language of the texts, BCP 47 (de).
        #[arg(long)]
        lang: String,
    },
    /// Check a reply: what in it may hurt, confuse or harm, why, and what to write instead. Exit 1 if there is anything.
    Check(Check),
    /// Greetings and closings for somebody, in her language.
    Greet(Greet),
    /// Exchange rates.
    Rates {
        /// What to do.
        #[command(subcommand)]
        what: Rates,
    },
    /// Convert an amount, by the newest rate that there was on the day; exit 1 if that is too old to rely on.
    Convert(Convert),
    /// Help desks.
    Desk {
        /// What to do.
        #[command(subcommand)]
        what: Desk,
    },
    /// What the help desks have not confirmed yet.
    Outbox {
        /// What to do.
        #[command(subcommand)]
        what: Outbox,
    },
    /// List tickets.
    Tickets(Tickets),
    /// Show a ticket.
    Show {
        /// The ticket: its id, or its number on the help desk.
        ticket: String,
    },
    /// Answer a ticket.
    Reply(Reply),
    /// Practice: scenarios, and what an answer is worth. On a terminal nothing is kept.
    Practise {
        /// What to do.
        #[command(subcommand)]
        what: Practise,
    },
    /// Run the built-in demo help desk on loopback, in memory; prints its address and token as a JSON line.
    ServeDemoDesk {
        /// Port; 0 takes a free one.
        #[arg(long, default_value_t = 0)]
        port: u16,
    },
}

/// Practice.
#[derive(Subcommand, Debug)]
pub enum Practise {
    /// List the scenarios.
    List {
        /// The language to practise in, BCP 47 [default: the language of this terminal].
        #[arg(long)]
        lang: Option<String>,
    },
    /// Practise a scenario: a line on stdin is the number of a choice, or an answer (`\\n` is a line break).
    Run {
        /// The scenario, as listed.
        scenario: String,
        /// The language to practise in, BCP 47.
        #[arg(long)]
        lang: Option<String>,
    },
    /// What an answer to a free-text turn is worth, and why. Exit 1 if it is not good.
    Score {
        /// The scenario, as listed.
        scenario: String,
        /// File with the answer, UTF-8; - is stdin.
        file: PathBuf,
        /// The turn [default: the first].
        #[arg(long)]
        turn: Option<String>,
        /// The language that it is written in, BCP 47.
        #[arg(long)]
        lang: Option<String>,
    },
    /// What is wrong with a scenario's folder, with line and column. Exit 1 if there is anything.
    Check {
        /// The folder.
        folder: PathBuf,
    },
}

/// A market at a time.
#[derive(ClapArgs, Debug)]
pub struct AtMarket {
    /// Market, ISO 3166-1 (JP).
    pub market: String,
    /// Subdivision, ISO 3166-2 without the market (13).
    #[arg(long, value_name = "CODE")]
    pub subdivision: Option<String>,
    /// When, RFC 3339 (2026-11-21T09:00Z) [default: now].
    #[arg(long, value_name = "TIME")]
    pub at: Option<String>,
}

/// A market's holidays, from a day to a day.
#[derive(ClapArgs, Debug)]
pub struct Holidays {
    /// Market, ISO 3166-1 (IN).
    pub market: String,
    /// Subdivision, ISO 3166-2 without the market (TS).
    #[arg(long, value_name = "CODE")]
    pub subdivision: Option<String>,
    /// First day (2026-01-01).
    #[arg(long, value_name = "DATE")]
    pub from: String,
    /// Last day (2026-12-31).
    #[arg(long, value_name = "DATE")]
    pub to: String,
}

/// Coverage of markets.
#[derive(ClapArgs, Debug)]
pub struct Coverage {
    /// File with the shifts; - is stdin.
    #[arg(long, value_name = "FILE")]
    pub shifts: PathBuf,
    /// Markets, ISO 3166-1 (DE,JP,BR) [default: one or more for each of our languages].
    #[arg(long, value_delimiter = ',', value_name = "CODES")]
    pub markets: Vec<String>,
    /// Any day of the week (2026-11-23) [default: today].
    #[arg(long, value_name = "DATE")]
    pub week: Option<String>,
    /// Day of the picture, 1 (Monday) to 7 [default: the whole week].
    #[arg(long)]
    pub day: Option<u8>,
    /// Zone in which files tell hours, too.
    #[arg(long, default_value = "UTC")]
    pub zone: String,
    /// Office hours to assume [default: 09:00-17:00].
    #[arg(long, value_name = "FROM-TO")]
    pub hours: Option<String>,
    /// Write a picture.
    #[arg(long, value_name = "FILE")]
    pub svg: Option<PathBuf>,
    /// Write a table.
    #[arg(long, value_name = "FILE")]
    pub csv: Option<PathBuf>,
}

/// The check of a reply.
#[derive(ClapArgs, Debug)]
pub struct Check {
    /// File with the reply, UTF-8; - is stdin.
    #[arg(required_unless_present = "test_rules")]
    pub file: Option<PathBuf>,
    /// The language to answer in, BCP 47.
    #[arg(long, value_name = "LANG", required_unless_present_any = ["ticket", "customer", "test_rules"], conflicts_with = "ticket")]
    pub to: Option<String>,
    /// Her market, ISO 3166-1.
    #[arg(long, conflicts_with = "ticket")]
    pub market: Option<String>,
    /// The customer, by her id: with what is known of her.
    #[arg(long, value_name = "ID", conflicts_with = "ticket")]
    pub customer: Option<String>,
    /// The ticket that it answers, by its id or number: with all that is known of it.
    #[arg(long)]
    pub ticket: Option<String>,
    /// By what she is reached.
    #[arg(long, default_value = "email")]
    pub channel: Channel,
    /// Her name as it stands on the help desk.
    #[arg(long)]
    pub name: Option<String>,
    /// How she asked to be addressed [default: as usual there].
    #[arg(long)]
    pub formality: Option<Formality>,
    /// When it is sent, RFC 3339 [default: now].
    #[arg(long, value_name = "TIME", conflicts_with = "ticket")]
    pub at: Option<String>,
    /// Folder of rules of your own [default: rules in the store's folder].
    #[arg(long, value_name = "DIR")]
    pub rules: Option<PathBuf>,
    /// Test every rule of your own by its examples instead.
    #[arg(long)]
    pub test_rules: bool,
}

/// Greetings.
#[derive(ClapArgs, Debug)]
pub struct Greet {
    /// Her language, BCP 47.
    #[arg(long)]
    pub lang: String,
    /// Her market, ISO 3166-1.
    #[arg(long)]
    pub market: Option<String>,
    /// Formality [default: as usual there].
    #[arg(long)]
    pub formality: Option<Formality>,
    /// By what she is reached.
    #[arg(long, default_value = "email")]
    pub channel: Channel,
    /// What for.
    #[arg(long, default_value = "first-contact")]
    pub occasion: Occasion,
    /// When she reads it, RFC 3339: greetings of that hour in her market.
    #[arg(long, value_name = "TIME")]
    pub at: Option<String>,
    /// Her name: {"given":"…","surname":"…"}.
    #[arg(long, value_name = "JSON", default_value = "{}")]
    pub name: String,
    /// Whom closings are signed by.
    #[arg(long, value_name = "NAME", default_value = "")]
    pub agent: String,
}

/// Exchange rates.
#[derive(Subcommand, Debug)]
pub enum Rates {
    /// Keep the tables of a file of the European Central Bank (eurofxref-daily.xml, or of more days).
    Import {
        /// The XML file; - is stdin.
        file: PathBuf,
    },
    /// List what is kept.
    List,
    /// Keep a rate of your own: so many TO for one FROM.
    Set {
        /// Currency, ISO 4217 (EUR).
        from: String,
        /// Currency, ISO 4217 (HUF).
        to: String,
        /// The rate (402.15).
        rate: String,
        /// Of which day [default: today].
        #[arg(long)]
        date: Option<String>,
        /// Where it is from.
        #[arg(long)]
        source: String,
    },
    /// Remove the tables of a source, or a rate of your own.
    Remove {
        /// Its id, as listed.
        id: String,
    },
}

/// A conversion.
#[derive(ClapArgs, Debug)]
pub struct Convert {
    /// The amount, with a point before the decimals (1234.56).
    #[arg(allow_negative_numbers = true)]
    pub amount: String,
    /// Its currency, ISO 4217 (EUR).
    pub from: String,
    /// The currency that is wanted (HUF) [default: the market's].
    #[arg(required_unless_present = "to_market")]
    pub to: Option<String>,
    /// The customer's market, ISO 3166-1: the amount is also written as it is there.
    #[arg(long, value_name = "MARKET")]
    pub to_market: Option<String>,
    /// On which day (2026-11-20) [default: today].
    #[arg(long, value_name = "DATE")]
    pub on: Option<String>,
    /// Take the rates from this file instead of the store; - is stdin.
    #[arg(long, value_name = "FILE")]
    pub rates: Option<PathBuf>,
    /// Round to what there are coins for.
    #[arg(long)]
    pub cash: bool,
}

/// Formal or informal.
#[derive(ValueEnum, Clone, Copy, Debug)]
pub enum Formality {
    /// Formal.
    Formal,
    /// Informal.
    Informal,
}

impl From<Formality> for terminal::Formality {
    fn from(formality: Formality) -> Self {
        match formality {
            Formality::Formal => Self::Formal,
            Formality::Informal => Self::Informal,
        }
    }
}

/// By what she is reached.
#[derive(ValueEnum, Clone, Copy, Debug)]
pub enum Channel {
    /// E-mail.
    Email,
    /// Chat.
    Chat,
    /// Phone.
    Phone,
    /// Social media.
    Social,
}

/// What a greeting is for.
#[derive(ValueEnum, Clone, Copy, Debug)]
pub enum Occasion {
    /// Our first answer.
    FirstContact,
    /// A further answer.
    Reply,
    /// We apologise.
    Apology,
    /// A holiday there.
    Holiday,
    /// Somebody near to her has died.
    Condolence,
}

/// Help desks.
#[derive(Subcommand, Debug)]
pub enum Desk {
    /// Add a help desk; its token comes from stdin or PARLANCE_SECRET.
    Add {
        /// The name that you will know it by.
        #[arg(long)]
        name: String,
        /// Where it is.
        #[command(flatten)]
        place: Place,
    },
    /// List help desks.
    List,
    /// Test address, token and rights: of a help desk, or (with --kind and --url, token from stdin or PARLANCE_SECRET) of one not added yet.
    Test {
        /// The help desk: its id or name.
        #[arg(required_unless_present = "url", conflicts_with_all = ["kind", "url"])]
        desk: Option<String>,
        /// Kind.
        #[arg(long, requires = "url")]
        kind: Option<Kind>,
        /// Address.
        #[arg(long, requires = "kind")]
        url: Option<String>,
    },
    /// Sync a help desk once, or all.
    Sync {
        /// The help desk: its id or name.
        desk: Option<String>,
    },
    /// Remove a help desk with its tickets and its token.
    Remove {
        /// The help desk: its id or name.
        desk: String,
    },
}

/// Where a desk is.
#[derive(ClapArgs, Debug)]
pub struct Place {
    /// Kind.
    #[arg(long)]
    pub kind: Kind,
    /// Address.
    #[arg(long)]
    pub url: String,
}

/// Kinds of desk.
#[derive(ValueEnum, Clone, Copy, Debug)]
pub enum Kind {
    /// Request Tracker 5.
    RequestTracker,
    /// Parlance's demo desk.
    Demo,
}

/// The outbox.
#[derive(Subcommand, Debug)]
pub enum Outbox {
    /// List it.
    List,
    /// Try one again now.
    Retry {
        /// Its id.
        operation: String,
    },
    /// Take one out; its text becomes the ticket's draft again.
    Drop {
        /// Its id.
        operation: String,
    },
}

/// Which tickets.
#[derive(ClapArgs, Debug)]
pub struct Tickets {
    /// Of this help desk only: its id or name.
    #[arg(long)]
    pub desk: Option<String>,
    /// Of this market only, ISO 3166-1.
    #[arg(long)]
    pub market: Option<String>,
    /// Of this status only.
    #[arg(long)]
    pub status: Option<Status>,
    /// First row, from 0.
    #[arg(long, default_value_t = 0)]
    pub offset: u32,
    /// How many at most.
    #[arg(long, default_value_t = 200)]
    pub limit: u32,
}

/// Where a ticket stands.
#[derive(ValueEnum, Clone, Copy, Debug)]
pub enum Status {
    /// Nobody has answered yet.
    New,
    /// Our turn.
    Open,
    /// Not our turn.
    Waiting,
    /// Done.
    Solved,
    /// Done for good.
    Closed,
}

/// An answer.
#[derive(ClapArgs, Debug)]
pub struct Reply {
    /// The ticket: its id, or its number on the help desk.
    pub ticket: String,
    /// File with the text, UTF-8; - is stdin.
    pub file: PathBuf,
    /// A note that only agents see.
    #[arg(long)]
    pub note: bool,
    /// Only put it into the outbox; do not send now.
    #[arg(long)]
    pub later: bool,
}

/// The language that is asked for on a command line that cannot be read.
pub fn ui_before_parsing(args: impl Iterator<Item = String>) -> Option<String> {
    let mut args = args.skip_while(|arg| arg != "--ui" && !arg.starts_with("--ui="));
    let found = args.next()?;
    match found.strip_prefix("--ui=") {
        Some(language) => Some(language.to_owned()),
        None => args.next(),
    }
}
