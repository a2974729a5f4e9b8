//! What the README beside the connectors says of each is what the connectors say of themselves.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test")]

use expect_test::expect_file;
use parlance_desk::model::DeskKind;
use parlance_desk::{Capabilities, Changeable, Proven, connector};
use std::fmt::Write as _;

const HEAD: &str = "\
# Help desks

One connector a folder, behind one trait ([`Desk`](src/lib.rs)); the table is made by a test from what each says of itself.
Every connector runs through one suite of tests (`tests/conformance`) against a stand-in of its desk, or the desk itself where it
is our own: two ways, over many pages while tickets change, with answers lost, halved, refused and late, conflicts, lost rights,
deletion and merging (for each is said what is told of it, or that nothing is), and errors that repeat the request with its secret.
Those that the table calls *stand-in* have met nothing else: nobody has seen them work on the real product.

What Zendesk, Chatwoot and Jira Service Management publish as descriptions of their APIs is held against the suite by
`cargo xtask oracle specs FOLDER`, for whoever has the three files, when a connector or its stand-in has changed: Prism judges what
was asked and answered, and must first object to each kind of exchange with wrong values in it, as it takes what it cannot read. Of
55,635 exchanges 440 are distinct, by 49 operations, of which 17 are not described (16 are the Jira platform's); 10 requests and 84
answers violate. The 182 different findings are gaps and mistakes of the descriptions, each with its cause in
[known.tsv](../../xtask/specs/known.tsv), and any other fails.

| help desk | tried against | changes are found by | says by itself that something is new | lost updates are prevented by | our messages are known again by | tells what went | notes | files | new tickets | fields that can be changed |
|---|---|---|---|---|---|---|---|---|---|---|
";

const TAIL: &str = "
## When something is new

A desk is asked every half a minute. Two things make that come sooner, and nothing else: a hint is not believed, several that come
together are one pull, and there are three seconds at least between a pull and one that a hint asks for.

- A mailbox whose server has IDLE (RFC 2177) keeps a second connection open on its inbox, and is asked every two minutes besides. A server
  that has none or does not want it is asked every half a minute; it is tried again after waits that grow up to an hour.
- A desk that can post to an address when a ticket changes (Zendesk, Chatwoot, Jira, Zammad, Freshdesk, Help Scout; a scrip of Request
  Tracker) may post to Parlance: off, until it is turned on in the desk's settings or by `parlance desk hints DESK on`, which show the address to
  paste there. It is on the loopback of the agent's machine, since nothing else of a desktop application can be reached: a relay or a
  tunnel that the team runs brings the posts to it. The path holds 256 random bits that are kept as the desk's token is; turned off
  and on again it has others. Any body up to 1 MiB is read and thrown away. No desk's own webhook has been seen by us yet, only posts of the same form.
";

fn word(value: impl serde::Serialize) -> String {
    serde_json::to_value(value).unwrap().as_str().unwrap().replace('-', " ")
}

fn fields(change: Changeable) -> String {
    let Changeable { status, owner, priority, tags, custom } = change;
    let named =
        [(status, "status"), (owner, "owner"), (priority, "priority"), (tags, "tags"), (custom, "custom")];
    let named: Vec<_> = named.into_iter().filter(|(may, _)| *may).map(|(_, name)| name).collect();
    if named.is_empty() { "none".to_owned() } else { named.join(", ") }
}

#[test]
fn the_readme_s_table_is_true() {
    let mut table = HEAD.to_owned();
    for kind in DeskKind::ALL {
        let (url, secret) = match kind {
            DeskKind::Email => ("desk.example", "user@desk.example:secret"),
            _ => ("https://desk.example/", "1-2-user:secret"),
        };
        let desk = connector(kind, url, secret).unwrap();
        let Capabilities {
            proven,
            cursor,
            lock,
            write_identity,
            tombstones,
            notes,
            attachments,
            open,
            change,
        } = desk.capabilities();
        let tried = if proven == Proven::RealServer { "the real one" } else { "stand-in" };
        let yes = |may| if may { "yes" } else { "no" };
        writeln!(
            table,
            "| {} | {tried} | {} | {} | {} | {} | {} | {} | {} | {} | {} |",
            word(kind),
            word(cursor),
            yes(desk.listen().is_some()),
            word(lock),
            word(write_identity),
            yes(tombstones),
            yes(notes),
            yes(attachments),
            yes(open),
            fields(change)
        )
        .unwrap();
    }
    table.push_str(TAIL);
    expect_file!["../README.md"].assert_eq(&table);
}
