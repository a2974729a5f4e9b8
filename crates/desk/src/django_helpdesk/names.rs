//! Names for the numbers of the JSON, read from the form of the API's page for browsers.

use super::translate::means;
use crate::{AgentChoice, Answer, DeskError, FieldChoice, StatusChoice, reading::whole};
use std::collections::BTreeSet;

/// A value of a choice, and what people see.
type Choice = (i64, String);

/// The names.
pub(super) struct Names {
    user: Option<String>,
    queues: Vec<Choice>,
    users: Vec<Choice>,
    statuses: Vec<Choice>,
    priorities: Vec<Choice>,
    fields: Vec<FieldChoice>,
}

impl Names {
    /// The names in the answer to [`super::api::Api::names`]; the product's own where there is no such page.
    pub(super) fn of(answer: Answer) -> Result<Self, DeskError> {
        match whole(answer) {
            // No page for browsers: 404 for the format, 406 for the type.
            Err(DeskError::NotFound | DeskError::Refused(_)) => Ok(Self::own()),
            Err(error) => Err(error),
            Ok(response) => Self::read(&String::from_utf8_lossy(&response.body)),
        }
    }

    /// The product's own words.
    pub(super) fn own() -> Self {
        let table = |words: &[&str]| (1..).zip(words).map(|(id, word)| (id, (*word).to_owned())).collect();
        Self {
            user: None,
            queues: Vec::new(),
            users: Vec::new(),
            statuses: table(&["Open", "Reopened", "Resolved", "Closed", "Duplicate"]),
            priorities: table(&["1. Critical", "2. High", "3. Normal", "4. Low", "5. Very Low"]),
            fields: Vec::new(),
        }
    }

    fn read(page: &str) -> Result<Self, DeskError> {
        let has = |what: &str| page.contains(what);
        if !has("name=\"status\"") || !has("name=\"priority\"") {
            return Err(if has("REST framework") { DeskError::BadAnswer } else { DeskError::NotADesk });
        }
        // Half a page would have half the names.
        if !has("</html>") {
            return Err(DeskError::BadAnswer);
        }
        let numbered = |name: &str| {
            let options = options(page, name).into_iter();
            options.filter_map(|(value, word)| Some((value.parse().ok()?, word))).collect()
        };
        Ok(Self {
            user: user(page),
            queues: numbered("queue"),
            users: numbered("assigned_to"),
            statuses: numbered("status"),
            priorities: numbered("priority"),
            fields: fields(page),
        })
    }

    /// Our id and name.
    pub(super) fn me(&self) -> Option<(i64, &str)> {
        let user = self.user.as_ref()?;
        let mut found = self.users.iter().filter(|(_, name)| name == user);
        // Two of the same name: nobody knows which.
        let first = found.next().filter(|_| found.next().is_none())?;
        Some((first.0, &first.1))
    }

    pub(super) fn queue(&self, id: i64) -> String {
        word(&self.queues, id)
    }

    pub(super) fn agent(&self, id: i64) -> Option<String> {
        self.users.iter().find(|(user, _)| *user == id).map(|(_, name)| name.clone())
    }

    pub(super) fn status(&self, id: i64) -> String {
        word(&self.statuses, id)
    }

    pub(super) fn priority(&self, id: i64) -> String {
        word(&self.priorities, id)
    }

    pub(super) fn status_of(&self, word: &str) -> Option<i64> {
        number(&self.statuses, word)
    }

    pub(super) fn priority_of(&self, word: &str) -> Option<i64> {
        number(&self.priorities, word)
    }

    pub(super) fn queues(&self) -> Vec<String> {
        self.queues.iter().map(|(_, name)| name.clone()).collect()
    }

    pub(super) fn statuses(&self) -> Vec<StatusChoice> {
        let choice = |(id, word): &Choice| StatusChoice { word: word.clone(), means: means(*id) };
        self.statuses.iter().map(choice).collect()
    }

    /// The desk has the most urgent first.
    pub(super) fn priorities(&self) -> Vec<String> {
        self.priorities.iter().rev().map(|(_, word)| word.clone()).collect()
    }

    /// The desk offers all its users, customers with an account among them.
    pub(super) fn agents(&self) -> Vec<AgentChoice> {
        let choice = |(id, name): &Choice| AgentChoice { id: id.to_string(), name: name.clone() };
        self.users.iter().map(choice).collect()
    }

    pub(super) fn fields(&self) -> Vec<FieldChoice> {
        self.fields.clone()
    }
}

fn word(table: &[Choice], id: i64) -> String {
    table.iter().find(|(other, _)| *other == id).map_or_else(|| id.to_string(), |(_, word)| word.clone())
}

fn number(table: &[Choice], word: &str) -> Option<i64> {
    let named = table.iter().find(|(_, other)| other == word.trim()).map(|(id, _)| *id);
    named.or_else(|| word.trim().parse().ok())
}

/// The first words in the bar at the page's top are the user's name.
fn user(page: &str) -> Option<String> {
    let (_, bar) = page.split_once("navbar-nav")?;
    let texts = bar.split('>').skip(1).filter_map(|piece| piece.split_once('<')).map(|(text, _)| text.trim());
    texts.into_iter().find(|text| !text.is_empty()).map(unescaped)
}

/// Values and labels of the list of this name.
fn options(page: &str, name: &str) -> Vec<(String, String)> {
    let lists = page.split("<select").skip(1).filter_map(|list| list.split_once('>'));
    let wanted = format!("name=\"{name}\"");
    let Some((_, list)) = lists.into_iter().find(|(head, _)| head.contains(&wanted)) else {
        return Vec::new();
    };
    let list = list.split_once("</select>").map_or(list, |(list, _)| list);
    list.split("<option").skip(1).filter_map(option).collect()
}

fn option(text: &str) -> Option<(String, String)> {
    let (head, rest) = text.split_once('>')?;
    let (value, _) = head.split_once("value=\"")?.1.split_once('"')?;
    let (label, _) = rest.split_once("</option>")?;
    Some((unescaped(value), unescaped(label.trim()))).filter(|(value, _)| !value.is_empty())
}

/// Custom fields, with what those may hold that are lists.
fn fields(page: &str) -> Vec<FieldChoice> {
    let names = page.split("name=\"custom_").skip(1).filter_map(|rest| rest.split_once('"'));
    let (mut fields, mut seen) = (Vec::new(), BTreeSet::new());
    for (name, _) in names.filter(|(name, _)| !name.is_empty()) {
        if seen.insert(name) {
            let values = options(page, &format!("custom_{name}")).into_iter().map(|(value, _)| value);
            fields.push(FieldChoice { name: unescaped(name), values: values.collect() });
        }
    }
    fields
}

/// What Django escapes.
fn unescaped(text: &str) -> String {
    let signs =
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&#39;", "'"), ("&amp;", "&")];
    signs.iter().fold(text.to_owned(), |text, (escaped, sign)| text.replace(escaped, sign))
}
