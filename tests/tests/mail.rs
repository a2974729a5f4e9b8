//! The connector and its transport against a real Dovecot and Exim, started by `tests/helpdesks/mail/start.sh`.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test that cannot go on says so"
)]

use jiff::{SignedDuration, Timestamp};
use parlance_desk::mail::words::{Ask, Term, Told, What};
use parlance_desk::model::{
    BodyKind, Change, DeskId, DeskKind, Direction, Field, NewTicket, Operation, OperationKind,
    OperationState, Page, RemoteTicket, Seen, Status,
};
use parlance_desk::{DeskError, FilePlace, Lost, connector};
use parlance_store::Store;
use parlance_sync::{BuiltIn, Clock, Engine, Pace, Report, Secrets, SystemClock, run_once_with};
use parlance_tests::mail::{Cut, CuttingProxy, MailSystem, Mailbox};
use parlance_tests::rt::{messages, operation};
use parlance_vault::{Sensitive, VaultError};
use std::{
    collections::BTreeMap, net::ToSocketAddrs, path::Path, process::Command, sync::Arc, time::Duration,
};

const SENT: &str = "Gesendet";

fn reply(text: &str) -> OperationKind {
    OperationKind::Reply { text: text.to_owned() }
}

/// The tickets as pages leave them.
fn tickets(pages: &[Page]) -> BTreeMap<String, RemoteTicket> {
    let all = pages.iter().flat_map(|page| &page.tickets);
    all.map(|ticket| (ticket.remote_id.clone(), ticket.clone())).collect()
}

fn by_id(id: &str) -> Vec<Term> {
    vec![Term::Header("Message-ID".to_owned(), id.to_owned())]
}

/// An agent's mailbox reached through a proxy, a customer's, and a ticket of hers.
async fn stage(name: &str) -> (MailSystem, CuttingProxy, Mailbox, Mailbox) {
    let system = MailSystem::started();
    let proxy = CuttingProxy::start(system.port("smtp")).await;
    let url = format!("imap://127.0.0.1:{} smtp://127.0.0.1:{}", system.get("imap"), proxy.port);
    let us = system.mailbox_at(name, "desk.example", &url);
    let her = system.mailbox(name, "customer.example");
    us.hear(
        &her.address,
        &format!("{name}@customer.example"),
        "Subject: =?utf-8?Q?Hol_a_csomagom=3F?=",
        "Jó napot!",
    )
    .await;
    (system, proxy, us, her)
}

#[tokio::test]
async fn the_probe_says_who_we_are_and_what_keeps_us_out() {
    let system = MailSystem::started();
    let us = system.mailbox("probe", "desk.example");
    let profile = us.profile().await;
    assert_eq!((&profile.agent_id, &profile.agent_name), (&us.address, &us.address));
    assert_eq!(profile.choices.statuses.len(), 4);
    let unused = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let right = format!("{}:{}", us.address, us.password);
    let smtp = system.get("smtp");
    for (url, secret, expected) in [
        (us.url.clone(), format!("{}:wrong", us.address), DeskError::Unauthorized),
        (format!("imap://{unused} smtp://127.0.0.1:{smtp}"), right.clone(), DeskError::Lost(Lost::Refused)),
        (format!("imap://127.0.0.1:{smtp} smtp://127.0.0.1:{smtp}"), right.clone(), DeskError::NotADesk),
        // Nobody vouches for its certificate.
        (
            format!("imaps://localhost:{} smtp://localhost:{smtp}", system.get("imaps")),
            right.clone(),
            DeskError::Lost(Lost::Tls),
        ),
    ] {
        let us = system.mailbox("probe", "desk.example");
        let desk = connector(DeskKind::Email, &url, &secret).unwrap();
        assert_eq!(us.one(desk.probe()).await.unwrap_err(), expected, "{url}");
    }
}

#[tokio::test]
async fn a_new_ticket_is_a_message_that_begins_a_thread() {
    let (_system, _proxy, us, her) = stage("opening").await;
    let new = NewTicket {
        email: her.address.clone(),
        name: Some("Szabó Éva".to_owned()),
        subject: "Rückfrage zu 返品 4471".to_owned(),
        text: "Kedves Éva!\n\nMegjött.".to_owned(),
        queue: None,
    };
    let opening = operation("new:1", OperationKind::Open(new));
    assert_eq!(us.look(&opening).await, Ok(None));
    let sent = us.send(&opening).await.unwrap();
    assert_eq!(us.send(&opening).await.unwrap(), sent, "once");
    assert_eq!(us.look(&opening).await.unwrap(), Some(sent.clone()));
    let pages = us.pull(None).await;
    let ticket = &tickets(&pages)[&sent.remote_id];
    assert_eq!(ticket.subject, "Rückfrage zu 返品 4471");
    assert_eq!(ticket.requester.email.as_deref(), Some(her.address.as_str()));
    let said = pages.iter().flat_map(|page| &page.messages).filter(|it| it.ticket == sent.remote_id);
    let said: Vec<_> = said.map(|it| (it.body.text.trim(), it.direction)).collect();
    assert_eq!(said, [("Kedves Éva!\n\nMegjött.", Direction::Outbound)]);
}

#[tokio::test]
async fn a_thread_is_a_ticket_with_the_customer_s_words_and_files() {
    let system = MailSystem::started();
    let us = system.mailbox("pull", "desk.example");
    us.receive(
        "From: =?ISO-2022-JP?B?GyRCImJmNhsoQg==?= <misaki@customer.example>\nMessage-ID: <first@customer.example>\n\
         Subject: =?UTF-8?B?5oCl6aCI44GM5bGK44GL44Gq44GE?=\nDate: Sun, 22 Nov 2026 10:00:00 +0900\nMIME-Version: 1.0\n\
         Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain; charset=shift_jis\n\
         Content-Transfer-Encoding: base64\n\ngqiQophigsmCyILBgsSCqILogtyCtw==\n--x\nContent-Type: text/csv; charset=iso-8859-1\n\
         Content-Transfer-Encoding: base64\nContent-Disposition: attachment; filename*=utf-8''rendel%C3%A9s.csv\n\n6TtmDQo=\n--x--\n",
    )
    .await;
    us.hear(
        "misaki@customer.example",
        "second@customer.example",
        "In-Reply-To: <first@customer.example>\nSubject: Re: ?",
        "Hallo?",
    )
    .await;
    us.hear(
        "misaki@customer.example",
        "third@customer.example",
        "In-Reply-To: <second@customer.example>\nSubject: Re: ?",
        "Hallo??",
    )
    .await;
    us.hear(
        "other@customer.example",
        "other@customer.example",
        "Subject: =?utf-8?Q?K=C3=A9rd=C3=A9s?=",
        "Én is kérdezek.",
    )
    .await;
    let pages = us.pull(None).await;
    let tickets = tickets(&pages);
    assert_eq!(tickets.len(), 2);
    let ticket = &tickets["first@customer.example"];
    assert_eq!((ticket.subject.as_str(), ticket.status), ("急須が届かない", Status::New));
    assert_eq!(ticket.requester.email.as_deref(), Some("misaki@customer.example"));
    assert_eq!(tickets["other@customer.example"].requester.name.as_deref(), Some("髙橋 美咲"));
    let said = messages(&pages, "first@customer.example");
    let mut texts: Vec<_> = said.iter().map(|message| message.body.text.trim()).collect();
    texts.sort_unstable();
    assert_eq!(texts, ["Hallo?", "Hallo??", "お世話になっております"]);
    let first = said.iter().find(|message| !message.attachments.is_empty()).unwrap();
    assert_eq!((first.direction, first.body.kind), (Direction::Inbound, BodyKind::Plain));
    let file = &first.attachments[0];
    assert_eq!((file.name.as_str(), file.media_type.as_str()), ("rendelés.csv", "text/csv"));
    let place = FilePlace {
        ticket: first.ticket.clone(),
        message: first.remote_id.clone(),
        file: file.remote_id.clone(),
    };
    let request = us.desk.file(&place).unwrap();
    let answer = us.fetch(request).await;
    assert_eq!(us.desk.file_bytes(answer).unwrap(), b"\xe9;f\r\n");
    assert!(
        us.pull(Some(&pages.last().unwrap().cursor)).await.is_empty(),
        "a pull without news tells nothing"
    );
}

#[tokio::test]
async fn a_reply_arrives_once_in_its_thread_and_comes_back_as_itself() {
    let (_system, _proxy, us, her) = stage("reply").await;
    let pages = us.pull(None).await;
    let ticket = "reply@customer.example";
    let text = "Kedves 髙橋 Misaki!\n\n.\nFrom now on = 100 %: ártvíztűrő\n";
    let operation = operation(ticket, reply(text));
    assert_eq!(us.look(&operation).await, Ok(None));
    let sent = us.send(&operation).await.unwrap();
    assert_eq!(us.look(&operation).await.unwrap().unwrap().remote_id, sent.remote_id);
    // Asked for again, it is there already.
    assert_eq!(us.send(&operation).await, Ok(sent.clone()));
    let arrived = her.arrived(1).await;
    for field in [
        "Subject: Re: Hol a csomagom?",
        "In-Reply-To: <reply@customer.example>",
        "References: <reply@customer.example>",
    ] {
        assert!(arrived[0].contains(field), "{}", arrived[0]);
    }
    assert!(arrived[0].contains(&format!("Message-ID: <{}@desk.example>", operation.id)));
    let copies = us.mails(SENT, Vec::new()).await;
    assert_eq!(copies.len(), 1);
    assert_eq!(copies[0].flags, ["\\Seen"]);
    // She answers, and her program names our message only.
    let ours = format!("{}@desk.example", operation.id);
    us.hear(
        &her.address,
        "again@customer.example",
        &format!("In-Reply-To: <{ours}>\nSubject: AW: Hol a csomagom?"),
        "Köszönöm",
    )
    .await;
    let later = us.pull(Some(&pages.last().unwrap().cursor)).await;
    let said = messages(&later, ticket);
    let back = said.iter().find(|message| message.remote_id == sent.remote_id).unwrap();
    assert_eq!((back.client_ref, back.direction), (Some(operation.id), Direction::Outbound));
    assert_eq!(back.body.text.trim(), text.trim());
    assert_eq!(said.len(), 2);
    assert_eq!(tickets(&later)[ticket].status, Status::Open);
    assert_eq!(us.profile().await.agent_name, "Kovács Anna");
    assert_eq!(her.arrived(1).await.len(), 1);
}

#[tokio::test]
async fn an_answer_lost_after_the_message_leaves_it_to_the_agent_until_somebody_knows() {
    let (_, proxy, us, her) = stage("lost").await;
    proxy.set(Cut::AfterTheEnd);
    let operation = operation("lost@customer.example", reply("Feladtuk."));
    assert_eq!(us.send(&operation).await, Err(DeskError::Lost(Lost::AfterSending)));
    proxy.set(Cut::Nowhere);
    assert_eq!(us.look(&operation).await, Err(DeskError::Uncertain));
    assert_eq!(her.arrived(1).await.len(), 1);
    let pages = us.pull(None).await;
    assert_eq!(
        messages(&pages, "lost@customer.example").len(),
        1,
        "what may not have been sent is not shown as sent"
    );
    // Her answer is the proof.
    let ours = format!("{}@desk.example", operation.id);
    us.hear(
        &her.address,
        "lost-2@customer.example",
        &format!("References: <lost@customer.example> <{ours}>\nSubject: Re: Hol"),
        "Megjött!",
    )
    .await;
    let found = us.look(&operation).await.unwrap().unwrap();
    let later = us.pull(Some(&pages.last().unwrap().cursor)).await;
    let said = messages(&later, "lost@customer.example");
    assert!(said.iter().any(|message| message.remote_id == found.remote_id));
    assert_eq!(said.len(), 2);
    assert_eq!(her.arrived(1).await.len(), 1);
}

#[tokio::test]
async fn a_message_that_broke_off_was_not_sent_and_is_sent_once() {
    let (_, proxy, us, her) = stage("broken").await;
    proxy.set(Cut::BeforeTheMessage);
    let operation = operation("broken@customer.example", reply("Feladtuk."));
    assert_eq!(us.send(&operation).await, Err(DeskError::Lost(Lost::Refused)));
    assert_eq!(us.look(&operation).await, Ok(None));
    assert!(us.mails(SENT, Vec::new()).await.is_empty());
    proxy.set(Cut::Nowhere);
    us.send(&operation).await.unwrap();
    assert_eq!(her.arrived(1).await.len(), 1);
}

#[tokio::test]
async fn an_agent_who_decides_to_send_again_does_so_under_the_same_name() {
    let (_, proxy, us, her) = stage("again").await;
    proxy.set(Cut::AfterTheEnd);
    let operation = operation("again@customer.example", reply("Feladtuk."));
    us.send(&operation).await.unwrap_err();
    proxy.set(Cut::Nowhere);
    us.send(&operation).await.unwrap();
    let ours = format!("{}@desk.example", operation.id);
    assert_eq!(us.mails(SENT, by_id(&ours)).await.len(), 1);
    assert!(her.arrived(2).await.iter().all(|message| message.contains(&ours)));
    assert!(us.look(&operation).await.unwrap().is_some());
}

#[tokio::test]
async fn a_server_s_no_is_told_in_its_words_and_leaves_nothing_behind() {
    let system = MailSystem::started();
    let us = system.mailbox("refused", "desk.example");
    for (address, expected) in [
        ("nobody@customer.example", DeskError::Refused("550 5.1.1 there is nobody of that name".to_owned())),
        ("later@customer.example", DeskError::RateLimited(None)),
    ] {
        us.hear(address, &format!("x-{address}"), "Subject: x", "x").await;
        let operation = operation(&format!("x-{address}"), reply("y"));
        assert_eq!(us.send(&operation).await, Err(expected));
        assert_eq!(us.look(&operation).await, Ok(None));
    }
    assert!(us.mails(SENT, Vec::new()).await.is_empty());
    let gone = operation("never@was.example", reply("y"));
    assert_eq!(us.send(&gone).await, Err(DeskError::NotFound));
    assert_eq!(us.one(us.desk.mark(&gone)).await, Err(DeskError::NotFound));
}

#[tokio::test]
async fn addresses_in_other_letters_are_written_to() {
    let system = MailSystem::started();
    let us = system.mailbox("utf8", "desk.example");
    us.receive(
        "From: 用户 <用户@customer.example>\nMessage-ID: <utf8@customer.example>\nSubject: 你好\n\nx\n",
    )
    .await;
    us.pull(None).await;
    let sent = us.send(&operation("utf8@customer.example", reply("您好"))).await;
    assert!(sent.is_ok(), "{sent:?}");
}

#[tokio::test]
async fn a_folder_that_was_made_anew_is_read_again_and_nothing_is_there_twice() {
    let (system, _proxy, us, her) = stage("anew").await;
    us.hear(
        &her.address,
        "anew-2@customer.example",
        "References: <anew@customer.example>\nSubject: Re: x",
        "Még valami",
    )
    .await;
    let before = us.pull(None).await;
    let cursor = before.last().unwrap().cursor.clone();
    system.administer(&["mailbox", "update", "-u", &us.address, "--uid-validity", "4711", "INBOX"]);
    us.hear(
        &her.address,
        "anew-3@customer.example",
        "References: <anew@customer.example>\nSubject: Re: x",
        "És még",
    )
    .await;
    let after = us.pull(Some(&cursor)).await;
    let ids = |pages: &[Page]| {
        let mut ids: Vec<_> = messages(pages, "anew@customer.example")
            .iter()
            .map(|message| message.remote_id.clone())
            .collect();
        ids.sort_unstable();
        ids
    };
    assert_eq!(ids(&after).len(), 3);
    assert!(ids(&before).iter().all(|id| ids(&after).contains(id)));
}

#[tokio::test]
async fn a_first_pull_that_was_cut_goes_on_where_it_was() {
    let system = MailSystem::started();
    let us = system.mailbox("many", "desk.example");
    for number in 0..130 {
        us.hear("a@customer.example", &format!("n{number}@customer.example"), "Subject: x", "x").await;
    }
    let (mut at, mut seen, mut pulls) = (None, BTreeMap::new(), 0);
    // Only the first page of each pull: the rest is thrown away, as in a crash.
    while let Ok(page) = us.one(us.desk.pull(&Default::default(), at.as_ref())).await {
        if pulls == 0 {
            assert!(
                page.tickets.iter().any(|ticket| ticket.remote_id == "n129@customer.example"),
                "the newest first"
            );
            us.hear("b@customer.example", "meanwhile@customer.example", "Subject: y", "y").await;
        }
        seen.extend(page.messages.into_iter().map(|message| (message.remote_id, message.ticket)));
        at = Some(page.cursor);
        pulls += 1;
        assert!(pulls < 20);
    }
    assert_eq!(seen.len(), 131);
}

#[tokio::test]
async fn a_thread_that_was_put_away_elsewhere_is_hidden_until_she_writes_again() {
    let (system, _proxy, us, her) = stage("away").await;
    let ticket = "away@customer.example";
    let fields = format!("References: <{ticket}>\nSubject: Re: x");
    us.hear(&her.address, "away-2@customer.example", &fields, "Még valami").await;
    us.hear(&her.address, "other@customer.example", "Subject: y", "Más").await;
    us.send(&operation(ticket, reply("Nézzük."))).await.unwrap();
    let put_away = |id: &str| {
        let (id, folder) = (format!("<{id}>"), "K&AOk-sz");
        let header = ["mailbox", "INBOX", "header", "Message-ID", id.as_str()];
        system.administer(&[&["move", "-u", &us.address, folder][..], &header].concat());
    };
    system.administer(&["mailbox", "create", "-u", &us.address, "K&AOk-sz"]);
    let gone = |pages: &[Page]| -> Vec<String> {
        let gone = pages.iter().flat_map(|page| &page.gone);
        gone.filter(|gone| gone.merged_into.is_none()).map(|gone| gone.ticket.clone()).collect()
    };
    let at = |pages: &[Page]| pages.last().unwrap().cursor.clone();
    let first = us.pull(None).await;
    assert_eq!(gone(&first), [""; 0]);
    put_away(ticket);
    let one_left = us.pull(Some(&at(&first))).await;
    assert_eq!(gone(&one_left), [""; 0], "her other message is still there");
    put_away("away-2@customer.example");
    let none_left = us.pull(Some(&at(&one_left))).await;
    assert_eq!(gone(&none_left), [ticket]);
    let Told::Selected { validity, .. } = us.ask(&Ask::Select { folder: "INBOX".into() }).await else {
        panic!("a folder stands somehow");
    };
    let (uids, what) = ("1:*".into(), What::Flags);
    let changes = Ask::Fetch { folder: "INBOX".into(), validity, uids, since: Some(1), what };
    let Told::Mails { vanished, .. } = us.ask(&changes).await else { panic!("changes are told") };
    assert_eq!(vanished, "1:2", "this server tells it");
    assert_eq!(us.pull(Some(&at(&none_left))).await, [], "what is known is not told again");
    us.hear(&her.address, "away-3@customer.example", &fields, "Mégis").await;
    let back = us.pull(Some(&at(&none_left))).await;
    assert_eq!((gone(&back), tickets(&back).contains_key(ticket)), (Vec::new(), true));
}

#[tokio::test]
async fn a_status_is_set_is_seen_and_gives_way_to_the_customer_s_next_word() {
    let (_system, _proxy, us, her) = stage("status").await;
    let ticket = "status@customer.example";
    let mut pages = us.pull(None).await;
    let change = |from: &str, to: &str| {
        let change = Change { field: Field::Status, from: from.to_owned(), to: to.to_owned() };
        operation(ticket, OperationKind::Change(change))
    };
    us.send(&change("new", "solved")).await.unwrap();
    pages = us.pull(Some(&pages.last().unwrap().cursor)).await;
    assert_eq!(tickets(&pages)[ticket].status, Status::Solved);
    assert_eq!(us.send(&change("open", "waiting")).await, Err(DeskError::Conflict("solved".to_owned())));
    us.hear(
        &her.address,
        "status-2@customer.example",
        &format!("References: <{ticket}>\nSubject: Re: x"),
        "Mégsem",
    )
    .await;
    pages = us.pull(Some(&pages.last().unwrap().cursor)).await;
    assert_eq!(tickets(&pages)[ticket].status, Status::New);
    us.send(&operation(ticket, reply("Nézzük."))).await.unwrap();
    pages = us.pull(Some(&pages.last().unwrap().cursor)).await;
    assert_eq!(tickets(&pages)[ticket].status, Status::Waiting);
}

#[tokio::test]
async fn what_came_since_the_agent_looked_is_told() {
    let (_system, _proxy, us, her) = stage("seen").await;
    let pages = us.pull(None).await;
    let first = messages(&pages, "seen@customer.example")[0].clone();
    let mut operation: Operation = operation("seen@customer.example", reply("Igen."));
    operation.seen = Some(Seen { message: first.remote_id, at: first.sent });
    assert_eq!(us.one(us.desk.mark(&operation)).await.unwrap().unseen, 0);
    us.hear(
        &her.address,
        "seen-2@customer.example",
        "References: <seen@customer.example>\nSubject: Re: x",
        "Várjon!",
    )
    .await;
    assert_eq!(us.one(us.desk.mark(&operation)).await.unwrap().unseen, 1);
}

/// An agent's secret, always at hand.
struct Pocket(String);

impl Secrets for Pocket {
    fn secret(&self, _: DeskId) -> Result<Option<Sensitive<String>>, VaultError> {
        Ok(Some(Sensitive::new(self.0.clone())))
    }
}

/// The machine's clock; whoever waits by it has waited.
struct Impatient;

impl Clock for Impatient {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn sleep(&self, _: Duration) -> std::pin::Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(std::future::ready(()))
    }
}

async fn sync(store: &Store, us: &Mailbox, dir: &Path, desk: DeskId) -> Report {
    let secrets = Arc::new(Pocket(format!("{}:{}", us.address, us.password)));
    let connectors = Arc::new(BuiltIn);
    let run =
        run_once_with(store.clone(), secrets, Arc::new(Impatient), dir, desk, connectors, Pace::default());
    run.await.unwrap()
}

#[tokio::test]
async fn the_engine_sends_once_and_leaves_to_the_agent_what_nobody_can_tell() {
    let (_system, proxy, us, her) = stage("engine").await;
    let dir = tempfile::tempdir().unwrap();
    let store = Store::create(dir.path(), &[7; 32]).unwrap();
    let desk = store.add_desk("Mail", DeskKind::Email, &us.url, Timestamp::now()).unwrap();
    assert_eq!(sync(&store, &us, dir.path(), desk).await.new_messages, 1);
    let ticket = store.ticket_by_remote(desk, "engine@customer.example").unwrap().unwrap();
    let write = |text: &str| {
        store.enqueue(ticket, &reply(text), Timestamp::now() + SignedDuration::from_millis(1)).unwrap()
    };
    write("Első válasz");
    assert_eq!(sync(&store, &us, dir.path(), desk).await.confirmed, 1);
    assert_eq!(store.messages(ticket).unwrap().len(), 2);

    proxy.set(Cut::AfterTheEnd);
    let doubtful = write("Második válasz");
    sync(&store, &us, dir.path(), desk).await;
    proxy.set(Cut::Nowhere);
    // However often it is synced, the second reply has gone out once.
    for _ in 0..3 {
        sync(&store, &us, dir.path(), desk).await;
    }
    let row = store.outbox().unwrap().remove(0);
    assert_eq!((row.state, row.problem.as_deref()), (OperationState::Conflict, Some("desk-uncertain")));
    assert_eq!(her.arrived(2).await.len(), 2);
    assert_eq!(store.messages(ticket).unwrap().len(), 2);

    // Her answer tells that it was sent; the agent asks for another look by trying again.
    let ours = format!("{doubtful}@desk.example");
    us.hear(
        &her.address,
        "engine-2@customer.example",
        &format!("In-Reply-To: <{ours}>\nSubject: Re: Hol"),
        "Jó",
    )
    .await;
    store.retry(doubtful).unwrap();
    sync(&store, &us, dir.path(), desk).await;
    let texts: Vec<_> =
        store.messages(ticket).unwrap().into_iter().map(|message| message.body.text).collect();
    assert_eq!(texts.iter().filter(|text| text.trim() == "Második válasz").count(), 1, "{texts:?}");
    assert!(store.outbox().unwrap().is_empty());
    assert_eq!(her.arrived(2).await.len(), 2);
}

#[tokio::test]
async fn threads_that_turn_out_to_be_one_become_one_ticket() {
    let system = MailSystem::started();
    let us = system.mailbox("merge", "desk.example");
    let dir = tempfile::tempdir().unwrap();
    let store = Store::create(dir.path(), &[7; 32]).unwrap();
    let desk = store.add_desk("Mail", DeskKind::Email, &us.url, Timestamp::now()).unwrap();
    us.hear("a@customer.example", "merge-1@c.example", "Subject: x", "eins").await;
    us.hear(
        "a@customer.example",
        "merge-3@c.example",
        "In-Reply-To: <merge-2@c.example>\nSubject: Re: x",
        "drei",
    )
    .await;
    sync(&store, &us, dir.path(), desk).await;
    assert_eq!(store.inbox(&Default::default()).unwrap().total, 2);
    us.hear(
        "a@customer.example",
        "merge-2@c.example",
        "References: <merge-1@c.example>\nSubject: Re: x",
        "zwei",
    )
    .await;
    sync(&store, &us, dir.path(), desk).await;
    let ticket = store.ticket_by_remote(desk, "merge-1@c.example").unwrap().unwrap();
    assert_eq!(store.ticket_by_remote(desk, "merge-2@c.example").unwrap(), Some(ticket));
    let mut texts: Vec<_> = store
        .messages(ticket)
        .unwrap()
        .into_iter()
        .map(|message| message.body.text.trim().to_owned())
        .collect();
    texts.sort_unstable();
    assert_eq!(texts, ["drei", "eins", "zwei"]);
}

/// The certificate is trusted in a process of its own, whose environment says so.
#[tokio::test]
async fn tls_is_spoken_from_the_first_byte_and_by_starttls() {
    let system = MailSystem::started();
    if std::env::var_os("PARLANCE_TLS_TEST").is_none() {
        let name = "tls_is_spoken_from_the_first_byte_and_by_starttls";
        let test = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", name, "--nocapture"])
            .env("PARLANCE_TLS_TEST", "within")
            .env("SSL_CERT_FILE", system.get("cert"))
            .env_remove("SSL_CERT_DIR")
            .output()
            .unwrap();
        assert!(test.status.success(), "{}", String::from_utf8_lossy(&test.stderr));
        return;
    }
    let (imaps, smtps) = (system.get("imaps"), system.get("smtps"));
    let mut urls = vec![format!("imaps://localhost:{imaps} smtps://localhost:{smtps}")];
    // The machine's own name is none of those that need no TLS; but not every machine knows its name.
    let (host, imap, smtp) = (system.get("host"), system.get("imap"), system.get("smtp"));
    if (host, 0).to_socket_addrs().is_ok_and(|mut all| all.any(|address| address.ip().is_loopback())) {
        urls.push(format!("imap://{host}:{imap} smtp://{host}:{smtp}"));
    }
    for url in urls {
        let us = system.mailbox_at("tls", "desk.example", &url);
        assert_eq!(us.profile().await.agent_id, us.address, "{url}");
        us.hear("a@customer.example", "tls@customer.example", "Subject: x", "x").await;
        assert_eq!(us.pull(None).await[0].messages.len(), 1);
        us.send(&operation("tls@customer.example", reply("y"))).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_comes_is_here_at_once_since_the_server_says_so() {
    let us = MailSystem::started().mailbox("idle", "desk.example");
    us.hear("her@customer.example", "idle-0@customer.example", "Subject: 0", "Jó napot!").await;
    let dir = tempfile::tempdir().unwrap();
    let store = Store::create(dir.path(), &[7; 32]).unwrap();
    let desk = store.add_desk("Mail", DeskKind::Email, &us.url, Timestamp::now()).unwrap();
    let secrets = Arc::new(Pocket(format!("{}:{}", us.address, us.password)));
    // By itself the mailbox is asked once an hour.
    let hour = Duration::from_secs(3600);
    let pace = Pace { pull_every: hour, pull_every_listening: hour, ..Pace::default() };
    let (clock, connectors) = (Arc::new(SystemClock), Arc::new(BuiltIn));
    let engine = Engine::start_with(store.clone(), secrets, clock, dir.path(), connectors, pace);
    let engine = engine.await.unwrap();
    let mut events = engine.subscribe();
    let mut until = async |holds: &(dyn Fn() -> bool + Sync)| {
        let wait = async {
            while !holds() {
                // One that fell behind looks again, too.
                let _ = events.recv().await;
            }
        };
        tokio::time::timeout(Duration::from_secs(60), wait).await.expect("it does not come");
    };
    until(&|| engine.status().iter().any(|status| status.listening)).await;
    // The first may come with the pull that asks for what came before somebody listened; the others cannot.
    for count in 1..5 {
        let (id, subject) = (format!("idle-{count}@customer.example"), format!("Subject: {count}"));
        us.hear("her@customer.example", &id, &subject, "Hol a csomagom?").await;
        until(&|| store.ticket_by_remote(desk, &id).unwrap().is_some()).await;
    }
    store.set_desk_paused(desk, true).unwrap();
    engine.desks_changed();
    until(&|| engine.status().iter().all(|status| !status.listening)).await;
    engine.stop().await;
}
