//! Campaigns against real help desks that a script under `tests/helpdesks` started, on tickets of their own, with the
//! engine's own waits.

use super::{Campaign, Place};
use crate::{
    rt::Rt,
    started::{Script, Started},
};
use parlance_desk::model::DeskKind;
use reqwest::Method;
use serde_json::json;
use std::{net::SocketAddr, path::PathBuf};

/// The started Request Tracker, with so many new tickets.
pub async fn on_request_tracker(program: PathBuf, tickets: usize, operations: usize) -> Campaign {
    let rt = Rt::started();
    let mut made = Vec::new();
    for number in 0..tickets {
        made.push(rt.new_ticket("Support", &format!("faults {number}")).await);
    }
    Campaign {
        kind: DeskKind::RequestTracker,
        plain: false,
        desk: address(&rt.url),
        place: Place::real(rt.token("sync")),
        tickets: made,
        operations,
        priorities: ["40", "60"],
        program,
    }
}

/// The started django-helpdesk, with so many new tickets.
pub async fn on_django_helpdesk(program: PathBuf, tickets: usize, operations: usize) -> Campaign {
    let desk = Started::by(Script::DJANGO_HELPDESK);
    let mut made = Vec::new();
    for number in 0..tickets {
        let title = format!("faults {number}");
        let body = json!({"queue": 1, "title": title, "description": title, "status": 1, "priority": 3,
            "submitter_email": "someone@customer.example"});
        made.push(desk.ask("anna", Method::POST, "api/tickets/", Some(body)).await["id"].to_string());
    }
    Campaign {
        kind: DeskKind::DjangoHelpdesk,
        plain: false,
        desk: address(&desk.url),
        place: Place::real(desk.token("sync")),
        tickets: made,
        operations,
        priorities: ["1. Critical", "4. Low"],
        program,
    }
}

fn address(url: &str) -> SocketAddr {
    url.trim_start_matches("http://").trim_end_matches('/').parse().unwrap()
}
