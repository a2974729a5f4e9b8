//! The connector against a real Request Tracker 5, started by `tests/helpdesks/rt/start.sh`.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test that cannot go on says so"
)]

use parlance_desk::model::{
    BodyKind, Change, DeskKind, Direction, Field, NewTicket, OperationKind, Seen, Status, Visibility,
};
use parlance_desk::{DeskError, FilePlace, Lost, Method, connector};
use parlance_tests::rt::{Rt, marked, messages, operation};
use serde_json::json;
use std::collections::BTreeSet;

const OSAKA: &str = "注文した急須がまだ届きません";

fn note(text: &str) -> OperationKind {
    OperationKind::Note { text: text.to_owned() }
}

fn reply(text: &str) -> OperationKind {
    OperationKind::Reply { text: text.to_owned() }
}

#[tokio::test]
async fn the_probe_says_who_we_are_and_what_we_may_see() {
    let profile = Rt::started().profile("anna").await;
    assert_eq!(profile.agent_name, "Kovács Anna");
    assert!(profile.product.starts_with("Request Tracker 5."), "{}", profile.product);
    assert!(profile.keeps_client_ref);
    assert_eq!(profile.queues, ["Billing", "Returns", "Support"]);
    let words: Vec<_> = profile.choices.statuses.iter().map(|status| status.word.as_str()).collect();
    assert_eq!(words, ["new", "open", "stalled", "resolved", "rejected"]);
    let agents: Vec<_> = profile.choices.agents.iter().map(|agent| agent.id.as_str()).collect();
    assert_eq!(agents, ["anna"], "she may not see groups");
    assert!(profile.choices.fields.iter().any(|field| field.name == "Order"));
}

#[tokio::test]
async fn fields_are_set_and_conflicts_and_refusals_are_told() {
    let rt = Rt::started();
    let (desk, profile) = (rt.desk("sync"), rt.profile("sync").await);
    let ticket = rt.new_ticket("Support", "fields").await;
    let set = async |field: Field, from: &str, to: &str| {
        let wanted = Change { field, from: from.to_owned(), to: to.to_owned() };
        rt.one(desk.send(&profile, &operation(&ticket, OperationKind::Change(wanted)))).await
    };
    let custom = |name: &str| Field::Custom(name.to_owned());
    let before = rt.cursor_now().await;
    set(Field::Owner, "", "anna").await.unwrap();
    set(Field::Owner, "anna", "sync").await.unwrap();
    set(Field::Priority, "0", "50").await.unwrap();
    set(custom("Order"), "", "4471").await.unwrap();
    set(Field::Status, "new", "stalled").await.unwrap();
    set(Field::Status, "new", "stalled").await.unwrap();
    let pages = rt.pull("sync", Some(&before)).await;
    let told = pages.iter().flat_map(|page| &page.tickets).find(|told| told.remote_id == ticket).unwrap();
    assert_eq!((told.owner_id.as_deref(), told.priority.as_deref()), (Some("sync"), Some("50")));
    assert_eq!((told.remote_status.as_str(), told.fields["Order"].as_str()), ("stalled", "4471"));
    let conflict = set(Field::Status, "new", "resolved").await;
    assert_eq!(conflict, Err(DeskError::Conflict("stalled".to_owned())));
    // RT says 200 to these.
    let refused = set(Field::Owner, "sync", "norights").await;
    assert!(matches!(refused, Err(DeskError::Refused(words)) if words.contains("may not own tickets")));
    let refused = set(Field::Status, "stalled", "elsewhere").await;
    assert!(matches!(refused, Err(DeskError::Refused(words)) if words.contains("elsewhere")));
    set(Field::Owner, "sync", "").await.unwrap();
    set(custom("Order"), "4471", "").await.unwrap();
}

#[tokio::test]
async fn a_ticket_is_opened_for_the_customer_and_found_again() {
    let rt = Rt::started();
    let (desk, profile) = (rt.desk("sync"), rt.profile("sync").await);
    let new = |queue: &str| {
        OperationKind::Open(NewTicket {
            email: "anna.o'neil@customer.example".to_owned(),
            name: Some("Anna O'Neil".to_owned()),
            subject: "Rückfrage zu 返品 4471".to_owned(),
            text: "Guten Tag!\n\nIhre Bestellung ist da.".to_owned(),
            queue: Some(queue.to_owned()),
        })
    };
    let before = rt.cursor_now().await;
    let nowhere = rt.one(desk.send(&profile, &operation("new:1", new("Nirgends")))).await;
    assert_eq!(nowhere, Err(DeskError::Forbidden));
    let opening = operation("new:2", new("Returns"));
    assert_eq!(rt.one(desk.look(&profile, &opening)).await, Ok(None));
    let sent = rt.one(desk.send(&profile, &opening)).await.unwrap();
    // Sent again, it is the same ticket.
    assert_eq!(rt.one(desk.send(&profile, &opening)).await.unwrap().remote_id, sent.remote_id);
    let found = rt.one(desk.look(&profile, &opening)).await.unwrap().unwrap();
    assert_eq!(found.remote_id, sent.remote_id);
    let pages = rt.pull("sync", Some(&before)).await;
    let ticket =
        pages.iter().flat_map(|page| &page.tickets).find(|it| it.remote_id == sent.remote_id).unwrap();
    assert_eq!(
        (ticket.subject.as_str(), ticket.queue.as_deref()),
        ("Rückfrage zu 返品 4471", Some("Returns"))
    );
    assert_eq!(ticket.requester.email.as_deref(), Some("anna.o'neil@customer.example"));
    let said = pages.iter().flat_map(|page| &page.messages).filter(|it| it.ticket == sent.remote_id);
    let said: Vec<_> = said.map(|it| (it.body.text.trim(), it.direction, it.visibility)).collect();
    let text = "Guten Tag!\n\nIhre Bestellung ist da.";
    assert_eq!(said, [(text, Direction::Outbound, Visibility::Public)]);
}

#[tokio::test]
async fn what_others_wrote_since_is_told_and_our_own_is_no_news() {
    let rt = Rt::started();
    let (desk, profile) = (rt.desk("sync"), rt.profile("sync").await);
    let ticket = rt.new_ticket("Support", "written to by others").await;
    let first = rt.transactions(&ticket, "Create").await.remove(0);
    rt.write(&ticket, "correspond", "for her").await;
    rt.write(&ticket, "comment", "not for her").await;
    rt.one(desk.send(&profile, &operation(&ticket, reply("ours")))).await.unwrap();
    let mut next = operation(&ticket, reply("and more"));
    next.seen = Some(Seen { message: first, at: next.created });
    assert_eq!(rt.one(desk.mark(&next)).await.unwrap().unseen, 1);
}

#[tokio::test]
async fn a_file_comes_as_it_was_sent() {
    let rt = Rt::started();
    let messages = rt.first_pull().await.iter().flat_map(|page| &page.messages);
    let message = messages.into_iter().find(|message| !message.attachments.is_empty()).unwrap();
    let file = &message.attachments[0];
    let place = FilePlace {
        ticket: message.ticket.clone(),
        message: message.remote_id.clone(),
        file: file.remote_id.clone(),
    };
    let desk = rt.desk("sync");
    let answer = rt.fetch(desk.file(&place).unwrap()).await;
    let bytes = desk.file_bytes(Ok(answer)).unwrap();
    assert_eq!(Some(u64::try_from(bytes.len()).unwrap()), file.size);
}

#[tokio::test]
async fn a_wrong_token_a_wrong_address_and_an_agent_without_rights_are_told_apart() {
    let rt = Rt::started();
    let probe = async |url: &str, token: &str| {
        let desk = connector(DeskKind::RequestTracker, url, token).unwrap();
        rt.one(desk.probe()).await.unwrap_err()
    };
    assert_eq!(probe(&rt.url, "1-14-0123456789abcdef").await, DeskError::Unauthorized);
    assert_eq!(probe(&format!("{}/elsewhere", rt.url), rt.token("sync")).await, DeskError::NotADesk);
    assert_eq!(probe(&rt.url, rt.token("norights")).await, DeskError::Forbidden);
    assert_eq!(Rt::probe_refused(rt.token("sync")).await, DeskError::Lost(Lost::Refused));
}

#[tokio::test]
async fn a_first_pull_brings_the_customer_from_osaka_with_her_words() {
    let rt = Rt::started();
    let pages = rt.first_pull().await;
    let ticket = pages.iter().flat_map(|page| &page.tickets).find(|ticket| ticket.subject == OSAKA).unwrap();
    let customer = &ticket.requester;
    assert_eq!(customer.name.as_deref(), Some("髙橋 美咲"));
    assert_eq!(customer.email.as_deref(), Some("takahashi.misaki@customer.example"));
    assert_eq!(customer.country.as_deref(), Some("JP"));
    assert_eq!(customer.city.as_deref(), Some("大阪"));
    assert_eq!(customer.language.as_deref(), Some("ja"));
    assert_eq!(ticket.queue.as_deref(), Some("Support"));
    assert_eq!(ticket.fields["Order"], "4471");
    assert_eq!((ticket.owner.as_ref(), ticket.due), (None, None));
    let first = messages(pages, &ticket.remote_id)[0];
    assert_eq!((first.direction, first.visibility), (Direction::Inbound, Visibility::Public));
    assert!(first.body.text.starts_with("お世話になっております。"));
}

#[tokio::test]
async fn texts_files_and_notes_come_as_they_show_best() {
    let rt = Rt::started();
    let pages = rt.first_pull().await;
    let of = |subject: &str| {
        let ticket =
            pages.iter().flat_map(|page| &page.tickets).find(|ticket| ticket.subject == subject).unwrap();
        (ticket, messages(pages, &ticket.remote_id))
    };
    let (ticket, mill) = of("Ersatzteil für die Kaffeemühle");
    assert_eq!(ticket.requester.form_of_address.as_deref(), Some("Frau Dr. Brandt"));
    assert_eq!((mill[0].body.kind, mill[0].attachments.len()), (BodyKind::Plain, 0));
    assert!(mill[0].body.text.contains("Mahlwerk. Führen Sie es noch?"));

    let (_, code) = of("Login code never arrives");
    let names: Vec<_> = code[0].attachments.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(names, ["képernyő-髙橋.txt"]);
    assert_eq!(code[0].attachments[0].media_type, "text/plain");

    let (ticket, charged) = of("Kétszer terhelték meg a kártyámat");
    let ways: Vec<_> = charged.iter().map(|message| (message.direction, message.visibility)).collect();
    use {Direction::*, Visibility::*};
    assert_eq!(ways, [(Inbound, Public), (Outbound, Public), (Outbound, Internal), (Inbound, Public)]);
    assert_eq!(charged[1].author.name.as_deref(), Some("Kovács Anna"));
    assert_eq!(ticket.status, Status::Open);
}

#[tokio::test]
async fn a_reply_and_a_note_arrive_once_and_come_back_under_the_same_id() {
    let rt = Rt::started();
    let (desk, profile) = (rt.desk("sync"), rt.profile("sync").await);
    let ticket = rt.new_ticket("Support", "a reply and a note").await;
    let before = rt.cursor_now().await;
    for (kind, transaction) in
        [(reply("髙橋様\r\n\r\nお待たせいたしました。"), "Correspond"), (note("0"), "Comment")]
    {
        let text = kind.text().replace("\r\n", "\n");
        let operation = operation(&ticket, kind);
        let sent = rt.one(desk.send(&profile, &operation)).await.unwrap();
        assert_eq!(rt.texts(&ticket, transaction).await, [text.as_str()]);
        let pages = rt.pull("sync", Some(&before)).await;
        let back = messages(&pages, &ticket)
            .into_iter()
            .find(|message| message.remote_id == sent.remote_id)
            .unwrap();
        assert_eq!(back.client_ref, Some(operation.id));
        assert_eq!(back.direction, Direction::Outbound);
        assert_eq!(back.body.text.trim_end(), text);
        let found = rt.one(desk.look(&profile, &operation)).await.unwrap().unwrap();
        assert_eq!((found.remote_id, found.at), (sent.remote_id, Some(back.sent)));
    }
}

#[tokio::test]
async fn an_answer_spoilt_by_the_agent_s_language_is_still_a_yes() {
    let rt = Rt::started();
    let ticket = rt.new_ticket("Billing", "a note in Hungarian").await;
    let (desk, profile) = (rt.desk("anna"), rt.profile("anna").await);
    let sent = rt.one(desk.send(&profile, &operation(&ticket, note("Utánanézek.")))).await.unwrap();
    assert_eq!(rt.transactions(&ticket, "Comment").await, [sent.remote_id]);
}

#[tokio::test]
async fn a_note_whose_answer_dies_with_the_worker_is_found_and_not_sent_again() {
    let rt = Rt::started();
    let ticket = rt.new_ticket("Support", "a note in Japanese").await;
    let (desk, mut profile) = (rt.desk("emi"), rt.profile("emi").await);
    let operation = operation(&ticket, note("確認中です。"));
    let mark = rt.one(desk.mark(&operation)).await.unwrap();
    let operation = marked(operation, mark.watermark);
    assert_eq!(rt.one(desk.look(&profile, &operation)).await.unwrap(), None);
    let lost = rt.one(desk.send(&profile, &operation)).await.unwrap_err();
    assert_eq!(lost, DeskError::Lost(Lost::AfterSending));
    let written = rt.transactions(&ticket, "Comment").await;
    let found = rt.one(desk.look(&profile, &operation)).await.unwrap().unwrap();
    assert_eq!(written, [found.remote_id.as_str()]);
    // The same by author, text and time.
    profile.keeps_client_ref = false;
    let again = rt.one(desk.look(&profile, &operation)).await.unwrap().unwrap();
    assert_eq!(again, found);
}

#[tokio::test]
async fn the_same_words_of_another_operation_are_not_taken_for_this_one() {
    let rt = Rt::started();
    let ticket = rt.new_ticket("Support", "the same words twice").await;
    let (desk, mut profile) = (rt.desk("sync"), rt.profile("sync").await);
    let (first, second) = (operation(&ticket, reply("Thank you.")), operation(&ticket, reply("Thank you.")));
    let mark = rt.one(desk.mark(&second)).await.unwrap();
    let sent = rt.one(desk.send(&profile, &first)).await.unwrap();
    let mut second = marked(second, mark.watermark);
    // The first carries its reference, so it cannot be the second.
    assert_eq!(rt.one(desk.look(&profile, &second)).await.unwrap(), None);
    profile.keeps_client_ref = false;
    let mut third = operation(&ticket, reply("Thank you."));
    third.watermark = second.watermark.clone();
    let unmarked = rt.one(desk.send(&profile, &third)).await.unwrap();
    assert_eq!(rt.one(desk.look(&profile, &second)).await.unwrap().unwrap().remote_id, unmarked.remote_id);
    second.claimed = vec![sent.remote_id, unmarked.remote_id];
    assert_eq!(rt.one(desk.look(&profile, &second)).await.unwrap(), None);
}

#[tokio::test]
async fn a_refused_write_is_a_refusal() {
    let rt = Rt::started();
    let hidden = rt.new_ticket("Internal", "not for agents").await;
    let (desk, profile) = (rt.desk("sync"), rt.profile("sync").await);
    let operation = operation(&hidden, note("x"));
    assert_eq!(rt.one(desk.mark(&operation)).await.unwrap_err(), DeskError::Forbidden);
    let refused = rt.one(desk.send(&profile, &operation)).await.unwrap_err();
    assert_eq!(refused, DeskError::Refused("Permission Denied".to_owned()));
    assert_eq!(rt.transactions(&hidden, "Comment").await, [""; 0]);
}

#[tokio::test]
async fn deleted_and_merged_tickets_are_found_gone() {
    let rt = Rt::started();
    let [deleted, merged, kept] = ["deleted", "merged", "kept"].map(str::to_owned);
    let (deleted, merged, kept) = (
        rt.new_ticket("Support", &deleted).await,
        rt.new_ticket("Support", &merged).await,
        rt.new_ticket("Billing", &kept).await,
    );
    let before = rt.cursor_now().await;
    let late = rt.new_ticket("Support", "made and merged between two pulls").await;
    rt.set(&deleted, json!({"Status": "deleted"}), "deleted").await;
    for gone in [&merged, &late] {
        rt.set(gone, json!({"MergeInto": kept}), "Merge Successful").await;
    }
    let pages = rt.pull("sync", Some(&before)).await;
    let grave = |id: &str| {
        let mut graves = pages.iter().flat_map(|page| &page.gone).filter(|grave| grave.ticket == id);
        graves.next().map(|grave| grave.merged_into.clone())
    };
    assert_eq!(grave(&deleted), Some(None));
    assert_eq!(grave(&merged), Some(Some(kept.clone())));
    assert_eq!(grave(&late), Some(Some(kept.clone())));
    let texts = |pages| -> BTreeSet<String> {
        messages(pages, &kept).into_iter().map(|message| message.body.text.trim().to_owned()).collect()
    };
    let all = ["kept", "merged", "made and merged between two pulls"].map(str::to_owned);
    assert_eq!(texts(&pages), all.clone().into());
    assert_eq!(texts(&rt.pull("sync", None).await), all.into());
}

#[tokio::test]
async fn changes_beneath_a_hundred_hidden_ones_are_not_missed() {
    let rt = Rt::started();
    let (hidden, seen) = (rt.new_ticket("Returns", "noise").await, rt.new_ticket("Support", "signal").await);
    let before = rt.cursor_now().await;
    rt.write(&seen, "comment", "before the noise").await;
    let noise = json!({"id": hidden, "Content": "noise", "ContentType": "text/plain"});
    for _ in 0..11 {
        rt.ask(Method::Post, "tickets/bulk/comment", Some(json!(vec![&noise; 10]))).await;
    }
    rt.write(&seen, "comment", "after the noise").await;
    let pages = rt.pull("sync", Some(&before)).await;
    let texts: Vec<_> = messages(&pages, &seen).iter().map(|message| message.body.text.trim()).collect();
    assert_eq!(texts, ["before the noise", "after the noise"]);
    assert_eq!(messages(&pages, &hidden).len(), 0);
}

#[tokio::test]
async fn a_ticket_moved_where_we_can_see_it_comes_whole() {
    let rt = Rt::started();
    let ticket = rt.new_ticket("Internal", "began elsewhere").await;
    rt.write(&ticket, "correspond", "and went on there").await;
    let before = rt.cursor_now().await;
    rt.set(&ticket, json!({"Queue": "Support"}), "Support").await;
    let pages = rt.pull("sync", Some(&before)).await;
    let texts: Vec<_> = messages(&pages, &ticket).iter().map(|message| message.body.text.trim()).collect();
    assert_eq!(texts, ["began elsewhere", "and went on there"]);
}

#[tokio::test]
async fn a_first_pull_that_was_cut_goes_on_where_it_was_and_misses_nothing_written_meanwhile() {
    let rt = Rt::started();
    let ticket = rt.new_ticket("Support", "written to during the pull").await;
    let whole = rt.pull("sync", None).await;
    let expected: BTreeSet<_> =
        whole.iter().flat_map(|page| &page.messages).map(|m| m.remote_id.clone()).collect();
    let (mut got, mut at, mut written) = (BTreeSet::new(), None, Vec::new());
    let (desk, profile) = (rt.desk("sync"), rt.profile("sync").await);
    for cut in 0..200 {
        // Only the first page of each pull: the rest is thrown away, as in a crash.
        let Ok(page) = rt.one(desk.pull(&profile, at.as_ref())).await else { break };
        got.extend(page.messages.iter().map(|message| message.remote_id.clone()));
        at = Some(page.cursor);
        if cut < 3 {
            let sent =
                rt.one(desk.send(&profile, &operation(&ticket, note(&format!("note {cut}"))))).await.unwrap();
            written.push(sent.remote_id);
        }
    }
    assert!(expected.is_subset(&got), "missed {:?}", expected.difference(&got));
    assert!(written.iter().all(|id| got.contains(id)));
}

/// With `PARLANCE_UPDATE_TAPE` set, best against a desk that was just made, this renews what the connector's own tests replay.
#[tokio::test]
async fn a_tape_holds_answers_and_no_secret() {
    let rt = Rt::started();
    let tape = serde_json::to_string_pretty(&rt.tape().await).unwrap();
    assert!(tape.contains(OSAKA) && !tape.contains(rt.token("sync")));
    if std::env::var_os("PARLANCE_UPDATE_TAPE").is_some() {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../crates/desk/tests/recorded/first-pull.json");
        std::fs::write(file, tape + "\n").unwrap();
    }
}
