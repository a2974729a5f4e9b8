//! The command line of what is done with people's data.

use clap::{Args as ClapArgs, Subcommand, ValueEnum};
use std::path::PathBuf;

/// Everything about a customer, written.
#[derive(ClapArgs, Debug)]
pub struct Export {
    /// The customer: her id, or a ticket of hers.
    pub customer: String,
    /// The folder for the JSON file, the page and her files.
    #[arg(long, value_name = "FOLDER")]
    pub to: PathBuf,
}

/// An erasure.
#[derive(ClapArgs, Debug)]
pub struct Erase {
    /// The customer: her id, or a ticket of hers.
    pub customer: String,
    /// Why; it stays in the audit trail, so without her name.
    #[arg(long, value_name = "TEXT", required_unless_present = "preview")]
    pub reason: Option<String>,
    /// Only tell what would be erased, and what cannot be.
    #[arg(long)]
    pub preview: bool,
    /// Also erase what no help desk has confirmed yet.
    #[arg(long)]
    pub drop_outgoing: bool,
    /// Also delete the files with her data that were saved outside of the store.
    #[arg(long)]
    pub delete_files: bool,
}

/// Requests about data.
#[derive(Subcommand, Debug)]
pub enum Privacy {
    /// List open requests with the days that are left by the law of the customer's market.
    List {
        /// Of this customer only: her id, or a ticket of hers.
        #[arg(long)]
        customer: Option<String>,
        /// Closed ones, too.
        #[arg(long)]
        all: bool,
    },
    /// Open a request.
    Open {
        /// The customer: her id, or a ticket of hers.
        customer: String,
        /// What she asks for.
        #[arg(long)]
        kind: RequestKind,
        /// The day on which it came (2026-11-21).
        #[arg(long, value_name = "DATE")]
        received: String,
        /// What is to be noted of it.
        #[arg(long, value_name = "TEXT", default_value = "")]
        note: String,
    },
    /// Extend a request's deadline, where the law allows it; tell the customer.
    Extend {
        /// The request's id.
        request: String,
        /// The new last day (2026-11-21).
        #[arg(long, value_name = "DATE")]
        to: String,
    },
    /// Close a request.
    Close {
        /// The request's id.
        request: String,
        /// What was done.
        #[arg(long)]
        outcome: RequestOutcome,
    },
}

/// What a customer asks for.
#[derive(ValueEnum, Clone, Copy, Debug)]
pub enum RequestKind {
    /// To see her data.
    Access,
    /// To have them erased.
    Erasure,
    /// To have them put right.
    Correction,
    /// To have them in a form that others can read.
    Portability,
    /// That they are not used for something.
    Objection,
}

/// What was done.
#[derive(ValueEnum, Clone, Copy, Debug)]
pub enum RequestOutcome {
    /// All of it.
    Done,
    /// A part.
    Partly,
    /// Nothing, and she was told why.
    Refused,
    /// She took it back.
    Withdrawn,
}

/// How long things are kept.
#[derive(Subcommand, Debug)]
pub enum Retention {
    /// Show the rules; what none is for is kept.
    Show,
    /// Set a rule.
    Set {
        /// What.
        kind: RetentionKind,
        /// For how many months; 0 removes the rule.
        months: u32,
        /// Of customers of this market, ISO 3166-1 [default: of all others].
        #[arg(long)]
        market: Option<String>,
    },
    /// Follow the rules now.
    Run {
        /// Only tell what would go.
        #[arg(long)]
        dry_run: bool,
    },
}

/// What is kept for a time.
#[derive(ValueEnum, Clone, Copy, Debug)]
pub enum RetentionKind {
    /// Tickets that are done, with their messages.
    Messages,
    /// Orders and other records.
    Records,
    /// Files that were saved outside of the store.
    Copies,
}

/// The audit trail.
#[derive(Subcommand, Debug)]
pub enum Audit {
    /// List its entries, the latest first.
    List {
        /// How many at most.
        #[arg(long, default_value_t = 100)]
        most: u32,
    },
    /// Hold all of it against its hashes and signatures. Exit 1 if it was touched.
    Verify,
}
