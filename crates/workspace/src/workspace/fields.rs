//! A ticket's fields: what they hold, what they may hold, and the changes that are on their way.

use super::{Workspace, desks::capabilities, outbox};
use crate::view::{
    ChangeView, Changed, FieldValue, FieldView, MappingView, PendingChange, PriorityWord, Problem, StatusWord,
};
use parlance_desk::{Changeable, Choices, Mapping, Profile};
use parlance_model::{Change, DeskId, Field, OperationKind, OperationState, Status, TicketId};
use parlance_store::{DeskRecord, OutboxRow, Store, StoreError, Terms, TicketRecord};
use std::collections::{BTreeMap, BTreeSet};

/// The longest text of a field, in characters.
const LONGEST: usize = 5_000;

/// What a desk says of its fields, and what the team says of that.
pub(super) struct DeskWords {
    profile: Profile,
    mapping: Mapping,
    change: Changeable,
}

impl DeskWords {
    pub(super) fn of(record: &DeskRecord) -> Self {
        let profile = record.profile.as_deref().and_then(|json| serde_json::from_str(json).ok());
        let mapping = record.mapping.as_deref().and_then(|json| serde_json::from_str(json).ok());
        Self {
            profile: profile.unwrap_or_default(),
            mapping: mapping.unwrap_or_default(),
            change: capabilities(record.kind, &record.url).change,
        }
    }

    fn choices(&self) -> &Choices {
        &self.profile.choices
    }

    /// What the field may hold, as far as the desk says.
    fn values(&self, field: &Field) -> Vec<FieldValue> {
        let same = |value: &String| FieldValue { value: value.clone(), label: value.clone() };
        match field {
            Field::Status => self.choices().statuses.iter().map(|status| same(&status.word)).collect(),
            Field::Priority => self.choices().priorities.iter().map(same).collect(),
            Field::Owner => self.agents(),
            Field::Tags => Vec::new(),
            Field::Custom(name) => {
                let field = self.choices().fields.iter().find(|field| field.name == *name);
                field.map(|field| field.values.iter().map(same).collect()).unwrap_or_default()
            }
        }
    }

    fn agents(&self) -> Vec<FieldValue> {
        let agents = self.choices().agents.iter().cloned().map(FieldValue::from);
        agents
            .map(|agent| match self.mapping.agents.get(&agent.value) {
                Some(name) => FieldValue { label: name.clone(), ..agent },
                None => agent,
            })
            .collect()
    }

    /// A value as people read it.
    fn label(&self, field: &Field, value: &str) -> String {
        let known = self.values(field).into_iter().find(|choice| choice.value == value);
        known.map_or_else(|| value.lines().collect::<Vec<_>>().join(", "), |choice| choice.label)
    }

    fn means(&self, word: &str) -> Option<Status> {
        let usual =
            || self.choices().statuses.iter().find(|status| status.word == word).map(|found| found.means);
        self.mapping.statuses.get(word).copied().or_else(usual)
    }

    pub(super) fn change(&self, change: &Change) -> ChangeView {
        ChangeView {
            field: change.field.clone(),
            from: self.label(&change.field, &change.from),
            to: self.label(&change.field, &change.to),
        }
    }

    pub(super) fn theirs(&self, row: &OutboxRow) -> Option<String> {
        match (&row.kind, &row.theirs) {
            (OperationKind::Change(change), Some(theirs)) => Some(self.label(&change.field, theirs)),
            _ => None,
        }
    }

    /// The ticket's fields, with the changes among its unconfirmed operations.
    pub(super) fn fields(&self, ticket: &TicketRecord, outgoing: &[OutboxRow]) -> Vec<FieldView> {
        let named = self.choices().fields.iter().map(|field| field.name.clone());
        let held = ticket.fields.keys().cloned();
        let mut custom: Vec<String> = named.chain(held).collect();
        custom.sort();
        custom.dedup();
        let plain = [Field::Status, Field::Owner, Field::Priority, Field::Tags];
        let fields = plain.into_iter().chain(custom.into_iter().map(Field::Custom));
        let views = fields.map(|field| self.field(field, ticket, outgoing));
        views.filter(|view| view.changeable || !view.value.is_empty()).collect()
    }

    fn field(&self, field: Field, ticket: &TicketRecord, outgoing: &[OutboxRow]) -> FieldView {
        let value = value(&field, ticket);
        let mut choices = self.values(&field);
        let mut label = self.label(&field, &value);
        if field == Field::Owner && label == value {
            label = ticket.owner.clone().unwrap_or(label);
        }
        if !choices.is_empty() && !value.is_empty() && choices.iter().all(|choice| choice.value != value) {
            choices.push(FieldValue { value: value.clone(), label: label.clone() });
        }
        let known = match &field {
            Field::Status | Field::Owner => !choices.is_empty(),
            Field::Custom(name) => self.choices().fields.iter().any(|known| known.name == *name),
            Field::Priority | Field::Tags => true,
        };
        let change = outgoing.iter().rev().find_map(|row| self.pending(&field, row));
        FieldView { changeable: known && self.change.allows(&field), field, value, label, choices, change }
    }

    fn pending(&self, field: &Field, row: &OutboxRow) -> Option<PendingChange> {
        let OperationKind::Change(change) = &row.kind else { return None };
        (change.field == *field).then(|| PendingChange {
            operation: row.operation,
            value: change.to.clone(),
            label: self.label(field, &change.to),
            state: row.state,
            theirs: self.theirs(row),
            problem: row.problem.as_deref().map(|code| Problem::kept(code, row.refusal.as_deref())),
        })
    }
}

fn value(field: &Field, ticket: &TicketRecord) -> String {
    match field {
        Field::Status => ticket.remote_status.clone(),
        Field::Owner => ticket.owner_id.clone().unwrap_or_default(),
        Field::Priority => ticket.priority.clone().unwrap_or_default(),
        Field::Tags => ticket.tags.iter().cloned().collect::<Vec<_>>().join("\n"),
        Field::Custom(name) => ticket.fields.get(name).cloned().unwrap_or_default(),
    }
}

impl Workspace {
    /// Puts a change of a field into the outbox; durable when this returns. It takes the place of an earlier change of
    /// the same field that was never tried. `field-fixed` if the desk does not let the field be changed, `field-value`
    /// if it cannot hold this.
    pub async fn change_field(&self, ticket: TicketId, field: Field, to: String) -> Result<(), Problem> {
        let open = self.opened().await?;
        let (now, held) = (self.now(), self.held(&open));
        let asked = open.stored(move |store| {
            let record = store.ticket(ticket)?;
            let words = DeskWords::of(&store.desk(record.row.desk)?);
            let outgoing = store.outbox_of(ticket)?;
            let fields = words.fields(&record, &outgoing);
            let Some(view) = fields.into_iter().find(|view| view.field == field && view.changeable) else {
                return Ok(Err(Problem::new("field-fixed")));
            };
            let to = cleaned(&field, &to);
            if !holds(&view, &to) {
                return Ok(Err(Problem::new("field-value")));
            }
            let from = replaced(store, &outgoing, &field)?.unwrap_or(view.value);
            if from != to {
                let means = (field == Field::Status).then(|| words.means(&to)).flatten();
                let change = OperationKind::Change(Change { field, from, to });
                store.enqueue_on(ticket, &change, Terms { means, held }, now)?;
            }
            Ok(Ok(()))
        });
        asked.await??;
        open.outbox_changed();
        self.changed(Changed::Outbox);
        self.changed(Changed::Tickets { tickets: vec![ticket] });
        Ok(())
    }

    /// What the team says of a desk's words, and which words it has.
    pub async fn mapping(&self, desk: DeskId) -> Result<MappingView, Problem> {
        let record = self.stored(move |store| store.desk(desk)).await?;
        let DeskWords { profile, mapping, .. } = DeskWords::of(&record);
        let Choices { statuses, priorities, agents, fields } = profile.choices;
        let usual = Mapping::default();
        Ok(MappingView {
            mapping,
            statuses: statuses
                .into_iter()
                .map(|status| StatusWord { word: status.word, means: status.means })
                .collect(),
            priorities: priorities
                .into_iter()
                .map(|word| PriorityWord { means: usual.priority(&word), word })
                .collect(),
            queues: profile.queues,
            fields: fields.into_iter().map(|field| field.name).collect(),
            agents: agents.into_iter().map(FieldValue::from).collect(),
        })
    }

    /// Keeps what the team says of a desk's words. Statuses of tickets that are here follow at once, the rest with each
    /// ticket's next change.
    pub async fn set_mapping(&self, desk: DeskId, mapping: Mapping) -> Result<(), Problem> {
        let open = self.opened().await?;
        let json = serde_json::to_string(&mapping).map_err(|_| Problem::new("workspace-failed"))?;
        open.stored(move |store| {
            store.set_desk_mapping(desk, &json)?;
            let words = DeskWords::of(&store.desk(desk)?);
            let known = words.choices().statuses.iter().map(|status| status.word.clone());
            let all = known.chain(words.mapping.statuses.keys().cloned());
            let meant: Vec<_> = all.filter_map(|word| Some((words.means(&word)?, word))).collect();
            meant.into_iter().try_for_each(|(means, word)| store.set_status_of_word(desk, &word, means))
        })
        .await?;
        open.desks_changed();
        self.changed(Changed::Desks);
        self.changed(Changed::Tickets { tickets: Vec::new() });
        Ok(())
    }
}

/// The value from which a change of the field begins: the one that an earlier, untried change began from, which gives way,
/// or the one that an earlier change on its way wants.
fn replaced(store: &Store, outgoing: &[OutboxRow], field: &Field) -> Result<Option<String>, StoreError> {
    let earlier = outgoing.iter().rev().find_map(|row| match &row.kind {
        OperationKind::Change(change) if change.field == *field => Some((row, change)),
        _ => None,
    });
    let Some((row, change)) = earlier else { return Ok(None) };
    let last = outgoing.last().is_some_and(|last| last.operation == row.operation);
    let untried = row.attempts == 0 && row.state == OperationState::Waiting;
    let decided = matches!(row.state, OperationState::Refused | OperationState::Conflict);
    if (last && untried) || decided {
        return match store.drop_operation(row.operation) {
            Ok(_) => Ok(Some(row.theirs.clone().unwrap_or_else(|| change.from.clone()))),
            Err(StoreError::Busy | StoreError::MissingRow) => Ok(Some(change.to.clone())),
            Err(error) => Err(error),
        };
    }
    Ok(Some(change.to.clone()))
}

/// A value as it is sent: tags one a line, sorted, once each.
fn cleaned(field: &Field, value: &str) -> String {
    match field {
        Field::Tags => {
            let tags = value.split(['\n', ',']).map(str::trim).filter(|tag| !tag.is_empty());
            tags.collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>().join("\n")
        }
        _ => value.trim().to_owned(),
    }
}

/// Whether the field may hold the value. Only an owner and a custom field may be none.
fn holds(view: &FieldView, value: &str) -> bool {
    let may_be_none = matches!(view.field, Field::Owner | Field::Tags | Field::Custom(_));
    match value.is_empty() {
        true => may_be_none,
        false if view.choices.is_empty() => value.chars().count() <= LONGEST,
        false => view.choices.iter().any(|choice| choice.value == value),
    }
}

pub(super) fn outbox_view(
    store: &Store,
    rows: Vec<OutboxRow>,
) -> Result<Vec<crate::view::OutboxRow>, StoreError> {
    let desks: BTreeMap<_, _> =
        store.desks()?.iter().map(|record| (record.id, DeskWords::of(record))).collect();
    Ok(rows.into_iter().map(|row| outbox::view(desks.get(&row.desk), row)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_taken_as_people_type_them() {
        assert_eq!(cleaned(&Field::Tags, " vip, refund\n vip "), "refund\nvip");
        assert_eq!(cleaned(&Field::Status, " open "), "open");
    }
}
