//! What the stand-in answers.

use super::*;
use parlance_desk::Method;

fn answer(status: u16, body: &Value) -> Response {
    let headers = vec![("content-type".to_owned(), "application/json; charset=utf-8".to_owned())];
    Response { status, headers, body: body.to_string().into_bytes() }
}

fn bare(status: u16) -> Response {
    let headers = vec![("content-type".to_owned(), "application/json".to_owned())];
    Response { status, headers, body: Vec::new() }
}

fn errors(words: &[&str]) -> Response {
    answer(422, &json!({"errors": words}))
}

/// A time without its fraction.
fn time(at: Timestamp) -> String {
    Timestamp::from_second(at.as_second()).unwrap().to_string()
}

/// Whether a number or a time meets a filter, if the filter can be read.
fn meets<T: PartialOrd>(filter: &str, value: &T, read: impl Fn(&str) -> Option<T>) -> Option<bool> {
    if let Some(range) = filter.strip_prefix("><") {
        let (from, to) = range.split_once('|')?;
        return Some(*value >= read(from)? && *value <= read(to)?);
    }
    if let Some(least) = filter.strip_prefix(">=") {
        return Some(*value >= read(least)?);
    }
    if let Some(most) = filter.strip_prefix("<=") {
        return Some(*value <= read(most)?);
    }
    let listed = filter.split(',').map(&read).collect::<Option<Vec<_>>>()?;
    Some(listed.contains(value))
}

impl Redmine {
    pub(super) fn answered(&mut self, request: &Request) -> Response {
        let header =
            |name: &str| request.headers.iter().find(|(n, _)| *n == name).map(|(_, value)| value.as_str());
        let Some(path) = request.url.path().strip_prefix("/redmine/") else { return bare(404) };
        let known = header("x-redmine-api-key") == Some("secret");
        let parameters: BTreeMap<String, String> = request.url.query_pairs().into_owned().collect();
        let Some(path) = path.strip_suffix(".json") else { return bare(422) };
        let path: Vec<_> = path.split('/').collect();
        let issue = |id: &str| id.parse::<u64>().unwrap_or(0);
        match (request.method, &path[..]) {
            (Method::Get, ["issues"]) => self.list(known, &parameters),
            (Method::Get, ["projects"]) if !known => answer(200, &json!({"projects": [], "total_count": 0})),
            (Method::Get, ["issue_statuses"]) => {
                let rows =
                    STATUSES.iter().map(|(id, name)| json!({"id": id, "name": name, "is_closed": *id > 4}));
                answer(200, &json!({"issue_statuses": rows.collect::<Vec<_>>()}))
            }
            _ if !known => bare(401),
            (Method::Get, ["users", "current"]) => self.current(&parameters),
            (Method::Get, ["projects"]) => {
                answer(200, &json!({"projects": [{"id": 1, "name": "Support"}], "total_count": 1}))
            }
            (Method::Get, ["enumerations", "issue_priorities"]) => {
                let rows =
                    PRIORITIES.iter().map(|(id, name)| json!({"id": id, "name": name, "active": true}));
                answer(200, &json!({"issue_priorities": rows.collect::<Vec<_>>()}))
            }
            (Method::Get, ["roles"]) => {
                answer(200, &json!({"roles": [{"id": 3, "name": "Manager"}, {"id": 5, "name": "Reporter"}]}))
            }
            (Method::Get, ["roles", id]) => self.role(issue(id)),
            (Method::Get, ["custom_fields"]) => bare(403),
            (Method::Get, ["projects", "1", "memberships"]) => {
                let rows = USERS.iter().map(|(id, name)| {
                    let role = if *id == CUSTOMER { 5 } else { 3 };
                    json!({"id": id, "project": {"id": 1}, "user": {"id": id, "name": name}, "roles": [{"id": role}]})
                });
                answer(200, &json!({"memberships": rows.collect::<Vec<_>>(), "total_count": 3}))
            }
            (Method::Get, ["issues", id]) => match self.issues.get(&issue(id)) {
                Some(held) => answer(200, &json!({"issue": self.alone(issue(id), held, &parameters)})),
                None => bare(404),
            },
            (Method::Put, ["issues", id]) => match self.issues.get(&issue(id)) {
                Some(held) if held.forbidden => bare(403),
                Some(_) if header("content-type") != Some("application/json") => bare(204),
                Some(_) => match serde_json::from_slice(request.body.as_deref().unwrap_or_default()) {
                    Ok(body) => self.put(issue(id), &body),
                    Err(_) => bare(400),
                },
                None => bare(404),
            },
            _ => bare(404),
        }
    }

    fn current(&self, parameters: &BTreeMap<String, String>) -> Response {
        let mut user = json!({"id": ME, "login": "sync", "admin": false, "firstname": "Sync", "lastname": "Bot", "api_key": "hidden"});
        if parameters.get("include").is_some_and(|include| include == "memberships") {
            user["memberships"] = json!([{"id": 5, "project": {"id": 1, "name": "Support"}, "roles": [{"id": 3, "name": "Manager"}]}]);
        }
        answer(200, &json!({"user": user}))
    }

    fn role(&self, id: u64) -> Response {
        let mut permissions = vec!["view_issues", "add_issues", "add_issue_notes"];
        if id == 3 {
            permissions.extend(["edit_issues", "view_private_notes"]);
            permissions.extend((!self.setup.cannot_hide).then_some("set_notes_private"));
        }
        answer(200, &json!({"role": {"id": id, "assignable": true, "permissions": permissions}}))
    }

    fn list(&self, known: bool, parameters: &BTreeMap<String, String>) -> Response {
        let number = |name: &str, otherwise: usize| {
            parameters.get(name).and_then(|text| text.parse().ok()).unwrap_or(otherwise)
        };
        let (limit, offset) = (number("limit", 25).min(100), number("offset", 0));
        let any = parameters.get("status_id").is_some_and(|status| status == "*");
        let mut rows = Vec::new();
        for (id, issue) in self.issues.iter().filter(|(_, issue)| known && (any || issue.status < 5)) {
            let by_id = parameters.get("issue_id").map(|filter| meets(filter, id, |text| text.parse().ok()));
            let by_time = parameters
                .get("updated_on")
                .map(|filter| meets(filter, &issue.updated, |text| text.parse().ok()));
            match (by_id.unwrap_or(Some(true)), by_time.unwrap_or(Some(true))) {
                (None, _) => return errors(&["Issue is invalid"]),
                (_, None) => return errors(&["Updated is invalid"]),
                (Some(true), Some(true)) => rows.push((*id, issue)),
                _ => {}
            }
        }
        match parameters.get("sort").map_or("id:desc", String::as_str) {
            "id:asc" => {}
            "updated_on:asc,id:asc" => rows.sort_by_key(|(id, issue)| (issue.updated, *id)),
            "updated_on:desc" => rows.sort_by_key(|(_, issue)| std::cmp::Reverse(issue.updated)),
            _ => rows.reverse(),
        }
        let total = rows.len();
        let nothing = BTreeMap::new();
        let page = rows.into_iter().skip(offset).take(limit);
        let page: Vec<_> = page.map(|(id, issue)| self.alone(id, issue, &nothing)).collect();
        answer(200, &json!({"issues": page, "total_count": total, "offset": offset, "limit": limit}))
    }

    fn alone(&self, id: u64, issue: &Issue, parameters: &BTreeMap<String, String>) -> Value {
        let mut row = json!({"id": id, "project": {"id": 1, "name": "Support"}, "tracker": {"id": 3, "name": "Support"},
            "status": {"id": issue.status, "name": word_of(STATUSES, issue.status), "is_closed": issue.status > 4},
            "priority": named(PRIORITIES, issue.priority), "author": named(USERS, CUSTOMER), "subject": issue.subject,
            "description": issue.description, "due_date": null, "created_on": time(issue.created),
            "updated_on": time(issue.updated), "closed_on": null,
            "custom_fields": [{"id": 1, "name": "Order", "value": issue.order}, {"id": 2, "name": "Language", "value": null}]});
        if let Some(owner) = issue.assigned_to {
            row["assigned_to"] = json!(named(USERS, owner));
        }
        let include = parameters.get("include").map(String::as_str).unwrap_or_default();
        if include.split(',').any(|part| part == "journals") {
            let journals = self.journals.iter().filter(|(_, journal)| journal.issue == id);
            row["journals"] = journals.map(|(id, journal)| self.noted(*id, journal)).collect();
        }
        if include.split(',').any(|part| part == "attachments") {
            row["attachments"] = json!([]);
        }
        row
    }

    fn noted(&self, id: u64, journal: &Journal) -> Value {
        json!({"id": id, "user": named(USERS, journal.user), "notes": journal.notes, "created_on": time(journal.created),
            "private_notes": journal.private, "details": journal.details})
    }

    fn put(&mut self, id: u64, body: &Value) -> Response {
        let issue = &body["issue"];
        let known = |table: &[(u64, &str)], value: &Value| {
            value.as_u64().is_some_and(|id| named(table, id).is_some())
        };
        let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let mut wrong = Vec::new();
        if !issue["priority_id"].is_null() && !known(PRIORITIES, &issue["priority_id"]) {
            wrong.push("Priority cannot be blank");
        }
        let owner = &issue["assigned_to_id"];
        if !owner.is_null() && owner != "" && !known(USERS, owner) {
            wrong.push("Assignee is invalid");
        }
        if !wrong.is_empty() {
            return errors(&wrong);
        }
        let mut details = Vec::new();
        for field in ["status_id", "priority_id", "assigned_to_id"] {
            let value = &issue[field];
            let fits = field != "status_id" || known(STATUSES, value);
            if !value.is_null() && fits {
                details.extend(self.set(id, field, &text(value)));
            }
        }
        for field in issue["custom_fields"].as_array().cloned().unwrap_or_default() {
            if field["id"] == 1 {
                details.extend(self.set(id, "1", &text(&field["value"])));
            }
        }
        let private = issue["private_notes"] == true && !self.setup.cannot_hide;
        let notes = issue["notes"].as_str().unwrap_or_default().to_owned();
        self.journal(id, ME, &notes, private, details);
        bare(204)
    }
}
