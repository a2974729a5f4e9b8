//! Webhooks of desks: off until they are wanted, and an earlier pull when they come.

use crate::common::{Elsewhere, Ring, all_forty, inbox, now, until, workspace, workspace_by};
use parlance_workspace::{SystemClock, Workspace, model::DeskId};
use std::{sync::Arc, time::Duration};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

/// What is answered to a post; nothing if nobody listens there.
async fn posted(address: &str, body: &str) -> Option<String> {
    let (host, path) = address.strip_prefix("http://").unwrap().split_once('/').unwrap();
    let mut stream = TcpStream::connect(host).await.ok()?;
    let length = body.len();
    let request = format!("POST /{path} HTTP/1.1\r\nhost: {host}\r\ncontent-length: {length}\r\n\r\n{body}");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut said = String::new();
    let read = tokio::time::timeout(Duration::from_secs(60), stream.read_to_string(&mut said)).await;
    read.unwrap().unwrap();
    Some(said)
}

async fn address(workspace: &Workspace, desk: DeskId) -> Option<String> {
    let hints = workspace.desk_hints(desk).await.unwrap();
    assert_eq!(hints.listening, hints.address.is_some());
    hints.address
}

#[tokio::test]
async fn a_webhook_has_the_desk_asked_and_what_it_says_changes_nothing() {
    let (dir, ring) = (tempfile::tempdir().unwrap(), Ring::new());
    let elsewhere = Elsewhere::new().await;
    // A hint is gathered with others for a moment, and so time has to pass.
    let workspace = workspace_by(dir.path(), &ring, Arc::new(SystemClock));
    let mut changes = workspace.subscribe();
    workspace.create(None).await.unwrap();
    let desk = workspace.add_desk(elsewhere.form("Elsewhere")).await.unwrap().id;
    all_forty(&workspace, &mut changes).await;
    assert_eq!(address(&workspace, desk).await, None, "it is off until somebody wants it");

    let on = workspace.set_desk_hints(desk, true, None).await.unwrap().address.unwrap();
    assert!(on.starts_with("http://127.0.0.1:"), "{on}");
    let row = inbox(&workspace).await.rows.remove(0);
    let lie = format!(r#"{{"event":"ticket_deleted","ticket":{{"id":"{}","status":"closed"}}}}"#, row.number);
    assert!(posted(&on, &lie).await.unwrap().starts_with("HTTP/1.1 204 "));
    elsewhere.desk.customer_writes(&row.number, "Még egy kérdés", now()).unwrap();
    assert!(posted(&on, &lie).await.unwrap().starts_with("HTTP/1.1 204 "));
    until(&mut changes, || async {
        let view = workspace.ticket(row.ticket).await.unwrap();
        view.messages.iter().any(|message| message.html.contains("Még egy kérdés")).then_some(())
    })
    .await;
    let after = inbox(&workspace).await;
    assert_eq!(after.total, 40);
    let same = after.rows.iter().find(|other| other.ticket == row.ticket).unwrap();
    assert_eq!((same.status, &same.number), (row.status, &row.number));
    assert!(posted(&format!("{on}x"), &lie).await.unwrap().starts_with("HTTP/1.1 404 "));

    // It stays on when the window is opened anew, at the same address.
    workspace.close().await;
    assert_eq!(posted(&on, "").await, None);
    let workspace = workspace_by(dir.path(), &ring, Arc::new(SystemClock));
    workspace.door().await;
    assert_eq!(address(&workspace, desk).await.as_ref(), Some(&on));
    assert!(posted(&on, "").await.unwrap().starts_with("HTTP/1.1 204 "));

    workspace.set_desk_hints(desk, false, None).await.unwrap();
    assert_eq!((address(&workspace, desk).await, posted(&on, "").await), (None, None));
    let anew = workspace.set_desk_hints(desk, true, None).await.unwrap().address.unwrap();
    assert_ne!(anew, on, "who knew the old address does not know the new one");
    assert!(posted(&on, "").await.unwrap().starts_with("HTTP/1.1 404 "));
    workspace.close().await;
}

#[tokio::test]
async fn all_desks_share_one_port_that_the_agent_may_choose() {
    let (dir, ring) = (tempfile::tempdir().unwrap(), Ring::new());
    let (first, second) = (Elsewhere::new().await, Elsewhere::new().await);
    let workspace = workspace(dir.path(), &ring);
    workspace.create(None).await.unwrap();
    let first = workspace.add_desk(first.form("First")).await.unwrap().id;
    let second = workspace.add_desk(second.form("Second")).await.unwrap().id;
    let taken = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = taken.local_addr().unwrap().port();
    let problem = workspace.set_desk_hints(first, true, Some(port)).await.err().unwrap();
    assert_eq!(problem.code, "hooks-port");
    assert_eq!(address(&workspace, first).await, None);
    drop(taken);
    let one = workspace.set_desk_hints(first, true, Some(port)).await.unwrap().address.unwrap();
    let two = workspace.set_desk_hints(second, true, None).await.unwrap().address.unwrap();
    let place = format!("http://127.0.0.1:{port}/");
    assert!(one != two && one.starts_with(&place) && two.starts_with(&place), "{one} {two}");
    assert_eq!(address(&workspace, first).await.as_ref(), Some(&one), "turning it on twice changes nothing");

    workspace.remove_desk(first, false).await.unwrap();
    assert!(posted(&one, "").await.unwrap().starts_with("HTTP/1.1 404 "));
    assert!(posted(&two, "").await.unwrap().starts_with("HTTP/1.1 204 "));
    workspace.remove_desk(second, true).await.unwrap();
    assert_eq!(posted(&two, "").await, None, "nobody listens for nobody");
    assert_eq!(workspace.set_desk_hints(first, true, None).await.err().unwrap().code, "store-missing-row");
    workspace.close().await;
}
