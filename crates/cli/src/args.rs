//! The command line, as it is written.

mod privacy;

pub use privacy::*;

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
    /// Returns and refunds: what may go back, cases, approvals, policies.
    Returns {
        /// What to do.
        #[command(subcommand)]
        what: Returns,
    },
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
    /// Backups of the store.
    Backup {
        /// What to do.
        #[command(subcommand)]
        what: Backup,
    },
    /// Make a whole store of all that can be read of a damaged one; it is kept aside. Exit 1 if anything is lost.
    Repair,
    /// Bring in customers, orders, returns, surveys or loyalty from a file; list what was brought in; undo it. Exit 1 if
    /// anything of the file was not taken.
    #[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
    Import(Import),
    /// List tickets.
    Tickets(Tickets),
    /// Search messages, tickets, orders and other records, and customers; newest first. Exit 1 if nothing is found.
    ///
    /// All words are wanted; "words in a row", -not, from:ADDRESS-OR-NAME, market:JP, desk:NAME,
    /// status:new|open|waiting|solved|closed, before:2026-11-21 and after:2026-11-01 (UTC). A letter typed without its
    /// mark finds both. What is in files that came with messages is not searched.
    #[command(verbatim_doc_comment)]
    Search(Search),
    /// Show a ticket.
    Show {
        /// The ticket: its id, or its number on the help desk.
        ticket: String,
    },
    /// Show a customer: one person, whatever she consists of.
    Customer {
        /// The customer: her id, or a ticket of hers by its id or number.
        customer: String,
    },
    /// A customer's timeline over all help desks and shops, newest first.
    Timeline(Timeline),
    /// Make two customers one person. Nothing is moved: unmerge parts them again at any time.
    Merge {
        /// The customer that is merged: her id, or a ticket of hers.
        from: String,
        /// The customer by whom the person is then known: her id, or a ticket of hers.
        into: String,
        /// Only show what it would bring, either way round.
        #[arg(long)]
        preview: bool,
    },
    /// Take a customer out of the person that she was merged into.
    Unmerge {
        /// The customer: her id, or a ticket of hers.
        customer: String,
    },
    /// Answer a ticket.
    Reply(Reply),
    /// Change a field of a ticket.
    Change(ChangeField),
    /// Write everything about a customer into a folder: JSON for machines, a page for her.
    Export(Export),
    /// Erase a customer, with a signed record of what was done. It cannot be taken back.
    Erase(Erase),
    /// Requests of customers about their data.
    Privacy {
        /// What to do.
        #[command(subcommand)]
        what: Privacy,
    },
    /// How long things are kept, by market.
    Retention {
        /// What to do.
        #[command(subcommand)]
        what: Retention,
    },
    /// What was done with people's data and money, in a chain that shows every change of it.
    Audit {
        /// What to do.
        #[command(subcommand)]
        what: Audit,
    },
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

/// A file that is brought in.
#[derive(ClapArgs, Debug)]
pub struct Import {
    /// What to do with what was brought in.
    #[command(subcommand)]
    pub what: Option<Imports>,
    /// The file: CSV, JSON lines, vCard, JSContact, mbox or EML.
    #[arg(required = true)]
    pub file: Option<PathBuf>,
    /// Your name for the shop or system that it is from.
    #[arg(long, value_name = "NAME", required = true)]
    pub source: Option<String>,
    /// The layout [default: as recognised]: shopify-orders, shopify-customers, woocommerce-orders, woocommerce-customers,
    /// columns, lines, vcard, jscontact or mail.
    #[arg(long = "as", value_name = "LAYOUT")]
    pub layout: Option<String>,
    /// File with a mapping of columns, TOML: rows = "orders", columns = [{ column = "Nr", field = "order-number" }], dates =
    /// "day-first", decimal = "comma", currency = "EUR", zone = "Europe/Budapest".
    #[arg(long, value_name = "FILE.toml")]
    pub map: Option<PathBuf>,
    /// The encoding [default: as detected]: utf-8, shift_jis, gb18030, windows-1250, ….
    #[arg(long, value_name = "NAME")]
    pub encoding: Option<String>,
    /// For mail: our own address, or domain as @example.com; may be given again.
    #[arg(long = "own", value_name = "ADDRESS")]
    pub own: Vec<String>,
    /// Only say what would come of it.
    #[arg(long)]
    pub dry_run: bool,
    /// Where what is not taken is written, as CSV [default: beside the file].
    #[arg(long, value_name = "FILE")]
    pub errors: Option<PathBuf>,
}

/// Imports that were done.
#[derive(Subcommand, Debug)]
pub enum Imports {
    /// List imports, newest first.
    List,
    /// Take a whole import back.
    Undo {
        /// The import, as listed.
        id: String,
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
    /// Write a scenario into a folder, as one file for another Parlance or as a package for a learning system.
    Export {
        /// The scenario, as listed.
        scenario: String,
        /// What it is for.
        #[arg(long, value_name = "KIND", default_value = "parlance")]
        kind: ScenarioKind,
        /// The language of a package, BCP 47.
        #[arg(long)]
        lang: Option<String>,
        /// The folder [default: this one].
        #[arg(long, value_name = "FOLDER", default_value = ".")]
        to: PathBuf,
    },
    /// What is wrong with a scenario's folder, with line and column. Exit 1 if there is anything.
    Check {
        /// The folder.
        folder: PathBuf,
    },
}

/// What a scenario is written for.
#[derive(ValueEnum, Clone, Copy, Debug)]
pub enum ScenarioKind {
    /// Another Parlance: one file with all languages.
    Parlance,
    /// A learning system: a cmi5 package in one language.
    Cmi5,
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

/// Returns and refunds.
#[derive(Subcommand, Debug)]
pub enum Returns {
    /// Whether something of an order may go back, by policy and law. Exit 1 unless it may.
    Check(ReturnOf),
    /// Open a case.
    Open {
        /// What goes back.
        #[command(flatten)]
        of: ReturnOf,
        /// Why.
        #[arg(long)]
        reason: String,
        /// Who does it [default: whom closings are signed by].
        #[arg(long, value_name = "NAME")]
        by: Option<String>,
    },
    /// Do a step of a case. A refund over the limit waits for an approval: exit 1.
    Step {
        /// The case, by its id.
        case: String,
        /// The step.
        step: ReturnStep,
        /// How much: of refund and goodwill.
        #[arg(long, required_if_eq_any = [("step", "refund"), ("step", "goodwill")])]
        amount: Option<String>,
        /// By which way: of approve (prepaid-label, in-store, drop-off, own-parcel).
        #[arg(long)]
        option: Option<String>,
        /// Why.
        #[arg(long)]
        reason: String,
        /// Who does it [default: whom closings are signed by].
        #[arg(long, value_name = "NAME")]
        by: Option<String>,
    },
    /// Decide on a refund that waits, as a second person.
    Approve {
        /// The case, by its id.
        case: String,
        /// Who decides.
        #[arg(long, value_name = "NAME")]
        by: String,
        /// Why.
        #[arg(long)]
        reason: String,
        /// Refuse it instead.
        #[arg(long)]
        deny: bool,
    },
    /// List cases.
    List {
        /// Those that are not closed only.
        #[arg(long)]
        open: bool,
        /// Those that wait for an approval only.
        #[arg(long)]
        waiting: bool,
    },
    /// What was refunded today, and what is left of the limit.
    Totals,
    /// Policies of shops.
    Policy {
        /// What to do.
        #[command(subcommand)]
        what: ReturnPolicy,
    },
    /// Up to what refunds need no approval.
    Limits {
        /// What to do.
        #[command(subcommand)]
        what: ReturnLimits,
    },
}

/// A policy on returns.
#[derive(Subcommand, Debug)]
pub enum ReturnPolicy {
    /// What is wrong with a policy's file, with line and column. Exit 1 if there is anything.
    Check {
        /// The TOML file; - is stdin.
        file: PathBuf,
    },
    /// Keep a shop's policy.
    Set {
        /// The TOML file; - is stdin.
        file: PathBuf,
    },
    /// List what is kept.
    List,
    /// Remove a shop's policy.
    Remove {
        /// The shop.
        shop: String,
    },
}

/// Limits of refunds.
#[derive(Subcommand, Debug)]
pub enum ReturnLimits {
    /// Show them.
    Show,
    /// Keep them.
    Set {
        /// Currency, ISO 4217 (EUR).
        currency: String,
        /// In one case (50).
        per_case: String,
        /// In one day (200).
        per_day: String,
        /// A market's own, as MARKET:PER-CASE:PER-DAY; either may be left empty (JP:20:).
        #[arg(long, value_name = "LIMITS")]
        market: Vec<String>,
    },
    /// Have none: every refund needs an approval.
    Remove,
}

/// What goes back.
#[derive(ClapArgs, Debug)]
pub struct ReturnOf {
    /// The order's number.
    #[arg(long)]
    pub order: String,
    /// The shop, where several have the number.
    #[arg(long)]
    pub shop: Option<String>,
    /// The customer's market, ISO 3166-1, if it is not the one that is known.
    #[arg(long)]
    pub market: Option<String>,
    /// Why it goes back.
    #[arg(long, default_value = "changed-mind")]
    pub grounds: ReturnGround,
    /// Which lines and how many: LINE:QUANTITY, lines from 1 [default: all].
    #[arg(long, value_name = "LINE:QUANTITY")]
    pub item: Vec<String>,
    /// The day on which it was delivered (2026-11-05), where no shipment tells it.
    #[arg(long, value_name = "DATE")]
    pub delivered: Option<String>,
    /// When the customer asked, RFC 3339 [default: now].
    #[arg(long, value_name = "TIME")]
    pub announced: Option<String>,
}

/// Why something goes back.
#[derive(ValueEnum, Clone, Copy, Debug)]
pub enum ReturnGround {
    /// The customer changed her mind.
    ChangedMind,
    /// It is faulty.
    Faulty,
    /// It is not what was ordered.
    WrongItem,
    /// It has not arrived.
    NotArrived,
}

/// A step of a case.
#[derive(ValueEnum, Clone, Copy, Debug)]
pub enum ReturnStep {
    /// It may go back.
    Approve,
    /// It may not.
    Refuse,
    /// Something was asked of the customer.
    Ask,
    /// The label was sent.
    SendLabel,
    /// It is on its way.
    OnItsWay,
    /// It is here.
    Receive,
    /// It was looked at and is as it should be.
    Accept,
    /// It was looked at and is not as it should be.
    NotAccept,
    /// Money goes back.
    Refund,
    /// Money goes back, nothing comes back.
    Goodwill,
    /// Something else goes out instead.
    Exchange,
    /// Nothing more is to be done.
    Close,
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
        /// Talk to an http:// address, though anybody on the way can read it.
        #[arg(long, requires = "url")]
        unencrypted: bool,
    },
    /// List what waits for your decision because somebody else changed or answered the ticket meanwhile.
    Conflicts,
    /// Print the web service that a Znuny's administrator imports for Parlance.
    WebService,
    /// Take a help desk's webhooks as hints that something is new, or no more, or show where it posts them to.
    ///
    /// A hint makes an open window ask the desk at once, and does nothing else: what a webhook says is thrown away. The address is
    /// on this machine's loopback (127.0.0.1), so the desk reaches it through a relay or a tunnel that your team runs, or from
    /// this machine. It holds a secret: who knows it can have the desk asked more often. Turned off and on again it is a new one.
    /// A window that is open takes a change up when it is started anew.
    Hints {
        /// The help desk: its id or name.
        desk: String,
        /// Take them, or do so no more.
        switch: Option<Switch>,
        /// The port at which webhooks of all help desks are taken; the one of before, or any that is free, unless you choose one.
        #[arg(long, requires = "switch", value_parser = clap::value_parser!(u16).range(1..))]
        port: Option<u16>,
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
        /// Keep its tickets here.
        #[arg(long)]
        keep_tickets: bool,
    },
}

/// On or off.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Switch {
    /// On.
    On,
    /// Off.
    Off,
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
    /// Talk to an http:// address, though anybody on the way can read it.
    #[arg(long)]
    pub unencrypted: bool,
}

/// Kinds of desk.
#[derive(ValueEnum, Clone, Copy, Debug)]
pub enum Kind {
    /// Request Tracker 5.
    RequestTracker,
    /// django-helpdesk.
    DjangoHelpdesk,
    /// Redmine.
    Redmine,
    /// Zendesk.
    Zendesk,
    /// Chatwoot.
    Chatwoot,
    /// Jira Service Management.
    JiraServiceManagement,
    /// Zammad.
    Zammad,
    /// Freshdesk.
    Freshdesk,
    /// Help Scout.
    HelpScout,
    /// Znuny.
    Znuny,
    /// A mailbox over IMAP and SMTP; the secret is address:password.
    Email,
    /// Parlance's demo desk.
    Demo,
}

/// The outbox.
#[derive(Subcommand, Debug)]
pub enum Outbox {
    /// List it.
    List,
    /// Try one again now; one in conflict goes out over what has come since.
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

/// Backups.
#[derive(Subcommand, Debug)]
pub enum Backup {
    /// Make one now.
    Now,
    /// List them, newest first.
    List,
    /// Read one whole and hold it against what it says of itself.
    Verify {
        /// Its id, as listed, or its folder.
        backup: String,
    },
    /// Go back to one. What was written since and not sent comes along; what may have been sent already waits for your decision
    /// (exit 1 then). Where there is no store yet, the recovery code comes from PARLANCE_RECOVERY_CODE or the terminal.
    Restore {
        /// Its id, as listed, or its folder.
        backup: String,
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

/// A part of a timeline.
#[derive(ClapArgs, Debug)]
pub struct Timeline {
    /// The customer: her id, or a ticket of hers by its id or number.
    pub customer: String,
    /// Of these kinds only (message,order).
    #[arg(long, value_delimiter = ',', value_name = "KINDS")]
    pub kind: Vec<EntryKind>,
    /// Of this help desk only: its id or name.
    #[arg(long)]
    pub desk: Option<String>,
    /// Of this channel only, in the help desk's or shop's word (chat).
    #[arg(long)]
    pub channel: Option<String>,
    /// How many at most.
    #[arg(long, default_value_t = 50)]
    pub limit: u32,
    /// Older than this: an entry's cursor, or a day (2026-03-31) with all that was on it.
    #[arg(long, value_name = "CURSOR|DATE")]
    pub before: Option<String>,
}

/// What an entry of a timeline is.
#[derive(ValueEnum, Clone, Copy, Debug)]
pub enum EntryKind {
    /// Messages.
    Message,
    /// Notes.
    Note,
    /// Events.
    Event,
    /// Calls.
    Call,
    /// Orders.
    Order,
    /// Parcels.
    Shipment,
    /// Returns.
    Return,
    /// Refunds.
    Refund,
    /// Surveys.
    Survey,
    /// Loyalty points and tiers.
    Loyalty,
    /// Consents.
    Consent,
    /// Promises.
    Promise,
}

/// A search.
#[derive(ClapArgs, Debug)]
pub struct Search {
    /// The query; several arguments are one query.
    #[arg(required = true, allow_hyphen_values = true)]
    pub query: Vec<String>,
    /// Best first, of the newest 2,000 hits.
    #[arg(long)]
    pub ranked: bool,
    /// How many hits at most, 200 or fewer.
    #[arg(long, default_value_t = 20)]
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

/// A change of a ticket's field.
#[derive(ClapArgs, Debug)]
pub struct ChangeField {
    /// The ticket: its id, or its number on the help desk.
    pub ticket: String,
    /// status, owner, priority, tags, or the name of a custom field.
    pub field: String,
    /// Its new value, as the help desk has it: an owner by name or id, tags with commas; empty for none.
    pub value: String,
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
