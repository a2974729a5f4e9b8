//! A stand-in for Jira Service Management Cloud, after Atlassian's published API descriptions: one service desk (10000)
//! with the workflow that comes with it, our agent Anna, her colleagues, and customers with accounts of their own kind.

use crate::stand_in::{StandIn, Told, beginning};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use parlance_desk::model::{DeskKind, Field};
use parlance_desk::{Desk, Method, Request, Response, connector};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

const SECRET: &str = "anna@example.com:secret-token";
const ME: &str = "712020:anna";
const EVA: &str = "712020:eva";
const AGENTS: [(&str, &str); 3] = [(ME, "Anna"), (EVA, "Éva"), ("712020:balint", "Bálint")];
const PRIORITIES: [&str; 4] = ["Highest", "High", "Medium", "Low"];
const STATUSES: [(&str, &str); 4] = [
    ("Waiting for support", "indeterminate"),
    ("Waiting for customer", "indeterminate"),
    ("Resolved", "done"),
    ("Closed", "done"),
];

/// How many milliseconds the index is behind.
const LAG: i64 = 20_000;

/// How this site differs from another.
#[derive(Clone, Copy, Default)]
pub struct Setup {
    /// Anna has no licence for service desks: what she writes is internal.
    pub no_licence: bool,
    /// Page tokens have ended.
    pub old_tokens: bool,
    /// It does not heed the property that makes a comment internal from the start.
    pub overlooks: bool,
    /// It keeps no properties with comments.
    pub forgetful: bool,
    /// Nothing between says what time it is.
    pub clockless: bool,
}

pub struct Jira {
    pub setup: Setup,
    /// In milliseconds: everything that happens takes one.
    now: i64,
    issues: BTreeMap<u64, Issue>,
    last_id: u64,
    last_change: u64,
}

struct Issue {
    fields: Map<String, Value>,
    created: i64,
    /// When it changed.
    updates: Vec<i64>,
    status: usize,
    comments: Vec<Comment>,
    histories: Vec<Value>,
    forbidden: bool,
}

struct Comment {
    id: u64,
    author: String,
    body: Value,
    created: i64,
    public: bool,
    properties: Value,
}

type Answered = Result<(u16, Value), (u16, Value)>;

fn no(status: u16, words: &str) -> (u16, Value) {
    (status, json!({"errorMessages": [words], "errors": {}}))
}

fn wrong(field: &str, words: &str) -> (u16, Value) {
    (400, json!({"errorMessages": [], "errors": {field: words}}))
}

fn missing() -> (u16, Value) {
    no(404, "Issue does not exist or you do not have permission to see it.")
}

/// As Jira writes times: in Anna's own time zone.
fn time(millis: i64) -> String {
    let at = jiff::Timestamp::from_millisecond(millis)
        .unwrap()
        .to_zoned(jiff::tz::TimeZone::fixed(jiff::tz::offset(1)));
    at.strftime("%Y-%m-%dT%H:%M:%S%.3f%z").to_string()
}

fn user(id: &str) -> Value {
    let agent = AGENTS.iter().find(|(agent, _)| *agent == id);
    let (kind, name) = agent.map_or(("customer", "Szabó Éva"), |(_, name)| ("atlassian", name));
    json!({"self": format!("https://site.example/rest/api/3/user?accountId={id}"), "accountId": id, "accountType": kind,
        "emailAddress": format!("{}@example.com", id.rsplit(':').next().unwrap()), "displayName": name, "active": true, "timeZone": "Europe/Budapest"})
}

/// The editor's document for a text.
pub fn typed(text: &str) -> Value {
    let mut paragraphs = Vec::new();
    for block in text.trim().split("\n\n") {
        let mut content = Vec::new();
        for line in block.split('\n') {
            if !content.is_empty() {
                content.push(json!({"type": "hardBreak"}));
            }
            content.push(json!({"type": "text", "text": line}));
        }
        paragraphs.push(json!({"type": "paragraph", "content": content}));
    }
    json!({"type": "doc", "version": 1, "content": paragraphs})
}

/// What stands in a document.
fn text_of(node: &Value) -> String {
    let inside = |separator: &str| {
        let nodes = node["content"].as_array().cloned().unwrap_or_default();
        nodes.iter().map(text_of).collect::<Vec<_>>().join(separator)
    };
    match node["type"].as_str() {
        Some("doc") => inside("\n\n"),
        Some("hardBreak") => "\n".to_owned(),
        Some("text") => node["text"].as_str().unwrap_or_default().to_owned(),
        _ => inside(""),
    }
}

fn html_of(document: &Value) -> String {
    let text = text_of(document).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let paragraphs: Vec<_> =
        text.split("\n\n").map(|block| format!("<p>{}</p>", block.replace('\n', "<br/>"))).collect();
    paragraphs.join("\n")
}

/// Whether the editor takes it.
fn is_document(node: &Value) -> bool {
    let kind = node["type"].as_str().unwrap_or_default();
    let children = node.get("content").and_then(Value::as_array);
    let all = |kinds: &[&str]| {
        children.is_none_or(|nodes| {
            nodes
                .iter()
                .all(|node| kinds.contains(&node["type"].as_str().unwrap_or_default()) && is_document(node))
        })
    };
    match kind {
        "doc" => node["version"] == json!(1) && children.is_some() && all(&["paragraph"]),
        "paragraph" => all(&["text", "hardBreak"]),
        "text" => node["text"].as_str().is_some_and(|text| !text.is_empty() && !text.contains('\n')),
        "hardBreak" => true,
        _ => false,
    }
}

fn info() -> Value {
    json!({"version": "5.12.0", "platformVersion": "1001.0.0-SNAPSHOT", "buildDate": {"iso8601": "2026-11-01T00:00:00+0000"},
        "buildChangeSet": "x", "isLicensedForUse": true, "_links": {}})
}

/// What is answered to whom Jira does not let in: not always a 401, as a site may be open to everybody.
fn anonymous(method: Method, path: &[&str]) -> Answered {
    match (method, path) {
        (Method::Get, ["rest", "servicedeskapi", "info"]) => Ok((200, info())),
        (Method::Get, ["rest", "api", "3", "search", ..]) => Ok((200, json!({"issues": [], "isLast": true}))),
        (_, ["rest", "api", "3", "issue", ..]) => Err(missing()),
        _ => Err((
            401,
            json!({"message": "Client must be authenticated to access this resource.", "status-code": 401}),
        )),
    }
}

impl Jira {
    pub fn new(setup: Setup) -> Self {
        Self { setup, now: beginning().as_millis(), issues: BTreeMap::new(), last_id: 10_000, last_change: 0 }
    }

    fn tick(&mut self) -> i64 {
        self.now += 1;
        self.now
    }

    fn issue(&mut self, ticket: &str) -> &mut Issue {
        self.issues.get_mut(&ticket.parse().unwrap()).unwrap()
    }

    pub fn add_comment(
        &mut self,
        id: u64,
        author: &str,
        body: Value,
        public: bool,
        properties: Value,
    ) -> u64 {
        let created = self.tick();
        self.last_id += 1;
        let comment = self.last_id;
        let issue = self.issues.get_mut(&id).unwrap();
        issue.updates.push(created);
        issue.comments.push(Comment {
            id: comment,
            author: author.to_owned(),
            body,
            created,
            public,
            properties,
        });
        comment
    }

    #[allow(dead_code, reason = "the suite deletes no messages")]
    pub fn delete_first_comment(&mut self, ticket: &str) {
        self.issue(ticket).comments.remove(0);
    }

    #[allow(dead_code, reason = "the suite has no files")]
    pub fn add_file(&mut self, ticket: &str, name: &str) -> u64 {
        let at = self.tick();
        self.last_id += 1;
        let file = json!({"id": self.last_id.to_string(), "filename": name, "mimeType": "application/pdf", "size": 7, "created": time(at),
            "content": format!("https://site.example/rest/api/3/attachment/content/{}", self.last_id)});
        let issue = self.issue(ticket);
        issue.fields["attachment"].as_array_mut().unwrap().push(file);
        issue.updates.push(at);
        self.last_id
    }

    fn lets_in(&self, request: &Request) -> bool {
        let known = format!("Basic {}", STANDARD.encode(SECRET));
        request.headers.iter().any(|(name, value)| *name == "authorization" && *value == known)
    }

    fn respond(&mut self, request: &Request) -> Answered {
        let path = request.url.path().to_owned();
        let parts: Vec<_> = path.trim_matches('/').split('/').collect();
        let header = |name: &str| request.headers.iter().find(|(n, _)| *n == name).map(|(_, v)| v.as_str());
        if !self.lets_in(request) {
            return anonymous(request.method, &parts);
        }
        let body = match &request.body {
            Some(_) if !header("content-type").is_some_and(|kind| kind.starts_with("application/json")) => {
                return Err((415, json!({"message": "Unsupported Media Type", "status-code": 415})));
            }
            Some(bytes) => {
                serde_json::from_slice(bytes).map_err(|_| no(400, "There was an error parsing JSON."))?
            }
            None => Value::Null,
        };
        let query: BTreeMap<String, String> = request.url.query_pairs().into_owned().collect();
        match (request.method, parts.as_slice()) {
            (Method::Get, ["rest", "servicedeskapi", "info"]) => Ok((200, info())),
            (Method::Get, ["rest", "servicedeskapi", "servicedesk"]) => Ok((200, self.desks(&query))),
            (method, ["rest", "api", "3", rest @ ..]) => self.platform(method, rest, &query, &body),
            _ => Err((404, json!({"message": "null for uri", "status-code": 404}))),
        }
    }

    fn desks(&self, query: &BTreeMap<String, String>) -> Value {
        let start: usize = query.get("start").map_or(0, |start| start.parse().unwrap());
        let all = [
            json!({"id": "1", "projectId": "10000", "projectName": "Support", "projectKey": "SUP", "_links": {"self": "https://site.example/x"}}),
        ];
        let values: Vec<_> = all.into_iter().skip(start).collect();
        json!({"_expands": [], "size": values.len(), "start": start, "limit": 100, "isLastPage": true, "_links": {}, "values": values})
    }

    fn platform(
        &mut self,
        method: Method,
        path: &[&str],
        query: &BTreeMap<String, String>,
        body: &Value,
    ) -> Answered {
        let all_agents = || AGENTS.map(|(id, _)| user(id)).into_iter().collect::<Vec<_>>();
        match (method, path) {
            (Method::Get, ["myself"]) => Ok((200, user(ME))),
            (Method::Get, ["serverInfo"]) => Ok((
                200,
                json!({"deploymentType": "Cloud", "version": "1001.0.0", "serverTime": time(self.now)}),
            )),
            (Method::Get, ["status"]) => {
                Ok((200, STATUSES.iter().enumerate().map(|(id, _)| status(id)).collect()))
            }
            (Method::Get, ["priority", "search"]) => {
                let values: Vec<_> =
                    PRIORITIES.iter().map(|name| json!({"id": *name, "name": name})).collect();
                Ok((
                    200,
                    json!({"startAt": 0, "maxResults": 100, "total": 4, "isLast": true, "values": values}),
                ))
            }
            (Method::Get, ["user", "assignable", "multiProjectSearch"])
                if query.contains_key("projectKeys") =>
            {
                Ok((200, json!(all_agents())))
            }
            (Method::Get, ["field"]) => Ok((
                200,
                json!([
                    {"id": "summary", "name": "Summary", "custom": false, "schema": {"type": "string", "system": "summary"}},
                    {"id": "customfield_10050", "name": "Order", "custom": true, "schema": {"type": "string", "customId": 10050}},
                ]),
            )),
            (Method::Get, ["search", "jql"]) => self.search(query),
            (Method::Post, ["search", "approximate-count"]) => {
                let jql = Jql::parse(body["jql"].as_str().unwrap_or_default())?;
                Ok((200, json!({"count": self.matching(&jql).len()})))
            }
            (Method::Post, ["comment", "list"]) => self.comments_by_id(query, body),
            (Method::Put, ["comment", id, "properties", "sd.public.comment"]) => {
                let id: u64 = id.parse().map_err(|_| missing())?;
                let mut all = self.issues.values_mut().flat_map(|issue| &mut issue.comments);
                let comment = all.find(|comment| comment.id == id).ok_or_else(missing)?;
                comment.public = body["internal"] != json!(true);
                Ok((200, Value::Null))
            }
            (method, ["issue", id, rest @ ..]) => {
                let id: u64 = id.parse().map_err(|_| missing())?;
                self.issues.get(&id).ok_or_else(missing)?;
                self.in_issue(method, id, rest, query, body)
            }
            _ => Err((404, json!({"message": "null for uri", "status-code": 404}))),
        }
    }

    /// Issues as the index knows them, by when they last changed there.
    fn matching(&self, jql: &Jql) -> Vec<(u64, i64)> {
        let indexed = |issue: &Issue| issue.updates.iter().copied().filter(|at| *at <= self.now - LAG).max();
        let rows = self.issues.iter().filter_map(|(id, issue)| Some((*id, indexed(issue)?)));
        // Minutes only, and to our disadvantage.
        let floor =
            jql.minutes.map(|minutes| (self.now - minutes * 60_000).div_euclid(60_000) * 60_000 + 60_000);
        let mut rows: Vec<_> =
            rows.filter(|(_, updated)| floor.is_none_or(|floor| *updated >= floor)).collect();
        rows.sort_by_key(|row| self.place(jql, row));
        rows
    }

    fn place(&self, jql: &Jql, (id, updated): &(u64, i64)) -> (i64, i64) {
        let value = if jql.by_created { self.issues[id].created } else { *updated };
        let id = i64::try_from(*id).unwrap();
        if jql.descending { (-value, -id) } else { (value, id) }
    }

    fn search(&self, query: &BTreeMap<String, String>) -> Answered {
        let jql = Jql::parse(query.get("jql").map_or("", String::as_str))?;
        let most: usize = query.get("maxResults").map_or(50, |most| most.parse().unwrap_or(50)).min(100);
        let expired = || no(400, "The provided nextPageToken is invalid or has expired.");
        let after: Option<(i64, i64)> = match query.get("nextPageToken") {
            Some(_) if self.setup.old_tokens => return Err(expired()),
            Some(token) => Some(
                serde_json::from_slice(&STANDARD.decode(token).map_err(|_| expired())?)
                    .map_err(|_| expired())?,
            ),
            None => None,
        };
        let mut rows = self.matching(&jql);
        rows.retain(|row| after.is_none_or(|after| self.place(&jql, row) > after));
        let is_last = rows.len() <= most;
        rows.truncate(most);
        let issues: Vec<_> = rows.iter().map(|(id, _)| self.shown(*id, query)).collect();
        let mut answer = json!({"issues": issues, "isLast": is_last});
        if query.get("expand").is_some_and(|expand| expand.contains("names")) {
            answer["names"] = names();
        }
        if let Some(last) = rows.last().filter(|_| !is_last) {
            answer["nextPageToken"] = json!(STANDARD.encode(json!(self.place(&jql, last)).to_string()));
        }
        Ok((200, answer))
    }

    fn shown(&self, id: u64, query: &BTreeMap<String, String>) -> Value {
        let issue = &self.issues[&id];
        let wanted: Vec<_> = query.get("fields").map_or("*all", String::as_str).split(',').collect();
        let mut fields = issue.fields.clone();
        fields.insert("status".to_owned(), status(issue.status));
        fields.insert("created".to_owned(), json!(time(issue.created)));
        fields.insert("updated".to_owned(), json!(time(*issue.updates.last().unwrap())));
        fields.insert(
            "project".to_owned(),
            json!({"id": "10000", "key": "SUP", "name": "Support", "projectTypeKey": "service_desk"}),
        );
        fields.insert("comment".to_owned(), json!({"comments": [], "total": issue.comments.len()}));
        fields.insert("customfield_10011".to_owned(), json!({"id": "1", "name": "Time to resolution", "completedCycles": [],
            "ongoingCycle": {"breachTime": {"epochMillis": issue.created + 3_600_000}, "breached": false, "paused": false}}));
        fields.insert("customfield_10019".to_owned(), json!("0|i0000f:"));
        fields.retain(|name, _| {
            let minus = wanted.iter().any(|one| one.strip_prefix('-') == Some(name));
            !minus && (wanted.contains(&"*all") || wanted.contains(&name.as_str()))
        });
        let mut shown = json!({"id": id.to_string(), "key": format!("SUP-{}", id - 10_000), "self": format!("https://site.example/rest/api/3/issue/{id}"), "fields": fields});
        let expand = query.get("expand").map_or("", String::as_str);
        if expand.contains("renderedFields") {
            shown["renderedFields"] = json!({"description": html_of(&issue.fields["description"])});
        }
        if expand.contains("changelog") {
            shown["changelog"] = json!({"startAt": 0, "maxResults": 40, "total": issue.histories.len(), "histories": issue.histories});
        }
        if expand.contains("names") {
            shown["names"] = names();
        }
        if expand.contains("editmeta") {
            let schema = json!({"type": "string", "custom": "com.atlassian.jira.plugin.system.customfieldtypes:textfield", "customId": 10050});
            shown["editmeta"] = json!({"fields": {
                "customfield_10050": {"required": false, "schema": schema, "name": "Order", "key": "customfield_10050", "operations": ["set"]},
                "customfield_10051": {"required": false, "schema": {"type": "option", "customId": 10051}, "name": "Size", "key": "customfield_10051",
                    "operations": ["set"], "allowedValues": [{"id": "1", "value": "S"}, {"id": "2", "value": "L"}]},
            }});
        }
        if query.get("properties").is_some_and(|names| names.contains("request.channel.type")) {
            shown["properties"] = json!({"request.channel.type": {"value": "email"}});
        }
        shown
    }

    fn comments_by_id(&self, query: &BTreeMap<String, String>, body: &Value) -> Answered {
        let ids: Vec<_> = body["ids"].as_array().into_iter().flatten().filter_map(Value::as_u64).collect();
        if ids.is_empty() || ids.len() > 1000 {
            return Err(no(400, "The number of comment IDs must be between 1 and 1000."));
        }
        let expand = query.get("expand").map_or("", String::as_str);
        let all = self.issues.values().flat_map(|issue| &issue.comments);
        let values: Vec<_> =
            all.filter(|comment| ids.contains(&comment.id)).map(|comment| comment.shown(expand)).collect();
        Ok((
            200,
            json!({"isLast": true, "maxResults": 1_048_576, "startAt": 0, "total": values.len(), "values": values}),
        ))
    }

    fn in_issue(
        &mut self,
        method: Method,
        id: u64,
        path: &[&str],
        query: &BTreeMap<String, String>,
        body: &Value,
    ) -> Answered {
        match (method, path) {
            (Method::Get, []) => Ok((200, self.shown(id, query))),
            (Method::Put, []) => self.edit(id, body),
            (Method::Get, ["comment"]) => self.issues[&id].listed(query),
            (Method::Post, ["comment"]) => self.comment(id, body),
            (Method::Get, ["transitions"]) => {
                let transitions: Vec<_> = STATUSES
                    .iter()
                    .enumerate()
                    .filter(|(to, _)| *to != self.issues[&id].status)
                    .map(|(to, (name, _))| json!({"id": format!("{}1", to + 1), "name": format!("To {name}"), "to": status(to), "isAvailable": true}))
                    .collect();
                Ok((200, json!({"expand": "transitions", "transitions": transitions})))
            }
            (Method::Post, ["transitions"]) => {
                let wanted = body["transition"]["id"].as_str().unwrap_or_default();
                let found = (0..STATUSES.len())
                    .find(|to| format!("{}1", to + 1) == wanted && *to != self.issues[&id].status);
                let to = found.ok_or_else(|| no(400, "It seems that you have tried to perform a workflow operation that is not valid for the current state of this issue."))?;
                self.change(id, ME, "status", STATUSES[to].0);
                Ok((204, Value::Null))
            }
            (Method::Put, ["assignee"]) => {
                let wanted =
                    body.get("accountId").ok_or_else(|| wrong("assignee", "accountId is required"))?;
                let name = wanted.as_str().unwrap_or_default();
                if !name.is_empty() && !AGENTS.iter().any(|(id, _)| *id == name) {
                    return Err(wrong("assignee", &format!("User '{name}' cannot be assigned issues.")));
                }
                self.change(id, ME, "assignee", name);
                Ok((204, Value::Null))
            }
            _ => Err((404, json!({"message": "null for uri", "status-code": 404}))),
        }
    }

    fn comment(&mut self, id: u64, body: &Value) -> Answered {
        if self.issues[&id].forbidden {
            return Err(wrong("comment", "Anna, you do not have the permission to comment on this issue."));
        }
        let document = &body["body"];
        if !is_document(document) {
            return Err(wrong("comment", "Comment body is not valid!"));
        }
        if document.to_string().chars().count() > 32_767 {
            return Err(wrong(
                "comment",
                "The entered text is too long. It exceeds the allowed limit of 32,767 characters.",
            ));
        }
        let properties = body.get("properties").cloned().unwrap_or(json!([]));
        let internal =
            properties.as_array().into_iter().flatten().any(|one| {
                one["key"] == json!("sd.public.comment") && one["value"]["internal"] == json!(true)
            });
        let properties = if self.setup.forgetful { json!([]) } else { properties };
        let public = (!internal || self.setup.overlooks) && !self.setup.no_licence;
        let comment = self.add_comment(id, ME, document.clone(), public, properties);
        let issue = &self.issues[&id];
        Ok((201, issue.comments.iter().find(|one| one.id == comment).unwrap().shown("")))
    }

    fn edit(&mut self, id: u64, body: &Value) -> Answered {
        for (name, value) in body["fields"].as_object().into_iter().flatten() {
            match name.as_str() {
                "priority" => {
                    let wanted = value["name"].as_str().unwrap_or_default();
                    if !PRIORITIES.contains(&wanted) {
                        return Err(wrong("priority", "The priority selected is invalid."));
                    }
                    self.change(id, ME, "priority", wanted);
                }
                "customfield_10050" if value.is_string() || value.is_null() => {
                    self.change(id, ME, "customfield_10050", value.as_str().unwrap_or_default());
                }
                "customfield_10051" if value["value"].is_string() => {
                    self.issues.get_mut(&id).unwrap().fields.insert(name.clone(), value.clone());
                    self.change(id, ME, "size", "");
                }
                "customfield_10050" => return Err(wrong(name, "Operation value must be a string")),
                _ => {
                    return Err(wrong(
                        name,
                        &format!(
                            "Field '{name}' cannot be set. It is not on the appropriate screen, or unknown."
                        ),
                    ));
                }
            }
        }
        for step in body["update"]["labels"].as_array().into_iter().flatten() {
            let mut labels = self.labels(id);
            match (step["add"].as_str(), step["remove"].as_str()) {
                (Some(label), None) if label.contains(' ') => {
                    return Err(wrong(
                        "labels",
                        &format!("The label '{label}' contains spaces which is invalid."),
                    ));
                }
                (Some(label), None) => labels.push(label.to_owned()),
                (None, Some(label)) => labels.retain(|one| one != label),
                _ => return Err(wrong("labels", "Unsupported operation")),
            }
            self.change(id, ME, "labels", &labels.join("\n"));
        }
        Ok((204, Value::Null))
    }

    fn labels(&self, id: u64) -> Vec<String> {
        let labels = self.issues[&id].fields["labels"].as_array().unwrap();
        labels.iter().map(|label| label.as_str().unwrap().to_owned()).collect()
    }

    fn change(&mut self, id: u64, by: &str, field: &str, value: &str) {
        let at = self.tick();
        self.last_change += 1;
        let history = self.last_change;
        let issue = self.issues.get_mut(&id).unwrap();
        issue.updates.push(at);
        let some = (!value.is_empty()).then_some(value);
        let before = STATUSES[issue.status].0;
        match field {
            "status" => issue.status = STATUSES.iter().position(|(name, _)| *name == value).unwrap(),
            "assignee" => drop(issue.fields.insert(field.to_owned(), some.map_or(Value::Null, user))),
            "priority" => drop(issue.fields.insert(field.to_owned(), json!({"id": "1", "name": value}))),
            "labels" => drop(issue.fields.insert(field.to_owned(), json!(value.lines().collect::<Vec<_>>()))),
            "size" => {}
            _ => drop(issue.fields.insert(field.to_owned(), json!(some))),
        }
        let from = (field == "status").then_some(before);
        issue.histories.insert(0, json!({"id": history.to_string(), "author": user(by), "created": time(at),
            "items": [{"field": field, "fieldtype": "jira", "from": null, "fromString": from, "to": null, "toString": some}]}));
    }
}

impl Issue {
    fn listed(&self, query: &BTreeMap<String, String>) -> Answered {
        let number =
            |name: &str, default| query.get(name).map_or(default, |value| value.parse::<usize>().unwrap());
        let (start, most) = (number("startAt", 0), number("maxResults", 100).min(100));
        let mut rows: Vec<_> = self.comments.iter().collect();
        match query.get("orderBy").map(String::as_str) {
            None | Some("created" | "+created") => {}
            Some("-created") => rows.reverse(),
            Some(other) => return Err(no(400, &format!("Can not order by {other}"))),
        }
        let shown: Vec<_> = rows.into_iter().skip(start).take(most).map(|one| one.shown("")).collect();
        Ok((
            200,
            json!({"startAt": start, "maxResults": most, "total": self.comments.len(), "comments": shown}),
        ))
    }
}

impl Comment {
    fn shown(&self, expand: &str) -> Value {
        let mut shown = json!({"self": format!("https://site.example/rest/api/3/issue/1/comment/{}", self.id), "id": self.id.to_string(),
            "author": user(&self.author), "body": self.body, "updateAuthor": user(&self.author), "created": time(self.created),
            "updated": time(self.created), "jsdPublic": self.public});
        if expand.contains("renderedBody") {
            shown["renderedBody"] = json!(html_of(&self.body));
        }
        if expand.contains("properties") {
            shown["properties"] = self.properties.clone();
        }
        shown
    }
}

fn status(id: usize) -> Value {
    let (name, category) = STATUSES[id];
    json!({"self": "https://site.example/x", "description": "", "iconUrl": "", "name": name, "id": id.to_string(),
        "statusCategory": {"id": 4, "key": category, "colorName": "yellow", "name": category}})
}

fn names() -> Value {
    json!({"summary": "Summary", "customfield_10011": "Time to resolution", "customfield_10019": "Rank", "customfield_10050": "Order", "customfield_10051": "Size"})
}

/// The part of the query language that is used here.
struct Jql {
    minutes: Option<i64>,
    by_created: bool,
    descending: bool,
}

impl Jql {
    fn parse(text: &str) -> Result<Self, (u16, Value)> {
        let bad = || no(400, &format!("Error in the JQL Query: {text}"));
        let (filter, order) = text.split_once(" ORDER BY ").unwrap_or((text, "created DESC, key DESC"));
        let projects = filter.strip_prefix("project in (").ok_or_else(bad)?;
        let (projects, rest) = projects.split_once(')').ok_or_else(bad)?;
        if projects.split(", ").any(|project| project != "10000") {
            return Err(no(400, "A value with ID does not exist for the field 'project'."));
        }
        let minutes = match rest {
            "" => None,
            rest => {
                let span = rest.strip_prefix(" AND updated >= \"-").and_then(|rest| rest.strip_suffix("m\""));
                Some(span.and_then(|span| span.parse().ok()).ok_or_else(bad)?)
            }
        };
        let (by_created, descending) = match order {
            "created DESC, key DESC" => (true, true),
            "updated ASC, key ASC" => (false, false),
            _ => return Err(bad()),
        };
        Ok(Self { minutes, by_created, descending })
    }
}

impl StandIn for Jira {
    fn desk(&self) -> Box<dyn Desk> {
        let address = "https://site.example/jira/servicedesk/projects/SUP/queues/custom/1";
        connector(DeskKind::JiraServiceManagement, address, SECRET).unwrap()
    }

    fn stranger(&self) -> Box<dyn Desk> {
        connector(DeskKind::JiraServiceManagement, "site.example", "nobody@example.com:secret-nobody")
            .unwrap()
    }

    fn answer(&mut self, request: &Request) -> Response {
        let (status, body) = self.respond(request).unwrap_or_else(|refused| refused);
        let mut headers = vec![("content-type".to_owned(), "application/json;charset=UTF-8".to_owned())];
        if !self.setup.clockless {
            let now = jiff::Timestamp::from_millisecond(self.now).unwrap();
            headers.push(("date".to_owned(), now.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()));
        }
        if !self.lets_in(request) {
            headers.push(("x-seraph-loginreason".to_owned(), "AUTHENTICATED_FAILED".to_owned()));
        }
        Response {
            status,
            headers,
            body: if status == 204 { Vec::new() } else { body.to_string().into_bytes() },
        }
    }

    fn pass(&mut self, seconds: u32) {
        self.now += i64::from(seconds) * 1000;
    }

    fn open(&mut self, subject: &str, text: &str) -> String {
        let created = self.tick();
        self.last_id += 1;
        let id = self.last_id;
        let fields = json!({"summary": subject, "description": typed(text), "reporter": user(&format!("qm:customer{id}")), "assignee": null,
            "priority": {"id": "3", "name": "Medium"}, "labels": [], "attachment": [], "customfield_10050": null, "customfield_10051": null});
        let issue = Issue {
            fields: fields.as_object().cloned().unwrap(),
            created,
            updates: vec![created],
            status: 0,
            comments: Vec::new(),
            histories: Vec::new(),
            forbidden: false,
        };
        self.issues.insert(id, issue);
        id.to_string()
    }

    fn customer_writes(&mut self, ticket: &str, text: &str) {
        let id: u64 = ticket.parse().unwrap();
        self.add_comment(id, &format!("qm:customer{id}"), typed(text), true, json!([]));
    }

    fn colleague_writes(&mut self, ticket: &str, text: &str, public: bool) {
        let properties = json!([{"key": "sd.public.comment", "value": {"internal": !public}}]);
        self.add_comment(ticket.parse().unwrap(), EVA, typed(text), public, properties);
    }

    fn colleague_sets(&mut self, ticket: &str, field: &Field, value: &str) {
        let name = match field {
            Field::Status => "status",
            Field::Owner => "assignee",
            Field::Priority => "priority",
            Field::Tags => "labels",
            Field::Custom(_) => "customfield_10050",
        };
        self.change(ticket.parse().unwrap(), EVA, name, value);
    }

    fn value(&self, ticket: &str, field: &Field) -> String {
        let issue = &self.issues[&ticket.parse().unwrap()];
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        match field {
            Field::Status => STATUSES[issue.status].0.to_owned(),
            Field::Owner => text(&issue.fields["assignee"]["accountId"]),
            Field::Priority => text(&issue.fields["priority"]["name"]),
            Field::Tags => self.labels(ticket.parse().unwrap()).join("\n"),
            Field::Custom(_) => text(&issue.fields["customfield_10050"]),
        }
    }

    fn ours(&self, ticket: &str) -> Vec<(String, bool)> {
        let Some(issue) = self.issues.get(&ticket.parse().unwrap()) else { return Vec::new() };
        let ours = issue.comments.iter().filter(|comment| comment.author == ME);
        ours.map(|comment| (text_of(&comment.body), comment.public)).collect()
    }

    fn delete(&mut self, ticket: &str) {
        self.issues.remove(&ticket.parse().unwrap());
    }

    fn told_of_deletion(&self) -> Told {
        Told::Nothing
    }

    fn merge(&mut self, _: &str, _: &str) {
        panic!("nothing is merged there");
    }

    fn told_of_merge(&self) -> Told {
        Told::Never
    }

    fn forbid(&mut self, ticket: &str) {
        self.issue(ticket).forbidden = true;
    }

    fn values(&self, field: &Field) -> Option<[&'static str; 2]> {
        Some(match field {
            Field::Status => ["Resolved", "Waiting for customer"],
            Field::Owner => [EVA, "712020:balint"],
            Field::Priority => ["High", "Low"],
            Field::Tags => ["refund", "vip"],
            Field::Custom(_) => ["A-17", "B-4"],
        })
    }
}
