//! The demo desk as a desk would be that keeps no reference of ours and takes every write as a new one: what we
//! wrote is known again by author, text and time alone.

use jiff::Timestamp;
use parlance_desk::{
    Answer, Capabilities, Desk, DeskError, Exchange, FilePlace, Mark, Profile, Request, Step, WriteIdentity,
    connector,
    model::{Cursor, DeskKind, Direction, Operation, OperationId, Page, Sent},
};
use parlance_sync::Connectors;

/// Makes such desks.
pub struct Plain;

impl Connectors for Plain {
    fn connect(&self, kind: DeskKind, url: &str, secret: &str) -> Result<Box<dyn Desk>, DeskError> {
        Ok(Box::new(PlainDesk(connector(kind, url, secret)?)))
    }
}

struct PlainDesk(Box<dyn Desk>);

impl Desk for PlainDesk {
    fn kind(&self) -> DeskKind {
        self.0.kind()
    }

    fn capabilities(&self) -> Capabilities {
        Capabilities { write_identity: WriteIdentity::AuthorTextTime, ..self.0.capabilities() }
    }

    fn probe(&self) -> Box<dyn Exchange<Item = Profile>> {
        self.0.probe()
    }

    fn pull(&self, profile: &Profile, since: Option<&Cursor>) -> Box<dyn Exchange<Item = Page>> {
        Box::new(WithoutReferences(self.0.pull(profile, since)))
    }

    fn mark(&self, operation: &Operation) -> Box<dyn Exchange<Item = Mark>> {
        self.0.mark(operation)
    }

    fn send(&self, profile: &Profile, operation: &Operation) -> Box<dyn Exchange<Item = Sent>> {
        Box::new(AlwaysNew(self.0.send(profile, operation)))
    }

    fn look(&self, profile: &Profile, operation: &Operation) -> Box<dyn Exchange<Item = Option<Sent>>> {
        let mark = operation.watermark.clone().expect("looked for before it was marked");
        Box::new(Look {
            changes: self.0.pull(profile, Some(&Cursor(mark.0))),
            agent: profile.agent_id.clone(),
            operation: operation.clone(),
            found: Some(None),
        })
    }

    fn file(&self, file: &FilePlace) -> Result<Request, DeskError> {
        self.0.file(file)
    }
}

/// Takes our reference out of what is read.
struct WithoutReferences(Box<dyn Exchange<Item = Page>>);

impl Exchange for WithoutReferences {
    type Item = Page;

    fn step(&mut self, answers: Vec<Answer>) -> Result<Step<Page>, DeskError> {
        let mut step = self.0.step(answers)?;
        if let Step::Yield(page) = &mut step {
            page.messages.iter_mut().for_each(|message| message.client_ref = None);
        }
        Ok(step)
    }
}

/// Sends under another key every time.
struct AlwaysNew(Box<dyn Exchange<Item = Sent>>);

impl Exchange for AlwaysNew {
    type Item = Sent;

    fn step(&mut self, answers: Vec<Answer>) -> Result<Step<Sent>, DeskError> {
        let mut step = self.0.step(answers)?;
        if let Step::Fetch(requests) = &mut step {
            let headers = requests.iter_mut().flat_map(|request| &mut request.headers);
            headers
                .filter(|(name, _)| *name == "idempotency-key")
                .for_each(|(_, key)| *key = OperationId::new(Timestamp::now()).to_string());
        }
        Ok(step)
    }
}

/// Reads what changed after the watermark, to its end, and picks out what can only be ours.
struct Look {
    changes: Box<dyn Exchange<Item = Page>>,
    agent: String,
    operation: Operation,
    found: Option<Option<Sent>>,
}

impl Look {
    fn find(&self, page: Page) -> Option<Sent> {
        let ours = page.messages.into_iter().find(|message| {
            message.ticket == self.operation.remote_ticket
                && message.direction == Direction::Outbound
                && message.author.remote_id.as_ref() == Some(&self.agent)
                && message.body.text == self.operation.kind.text()
                && !self.operation.claimed.contains(&message.remote_id)
        })?;
        Some(Sent { remote_id: ours.remote_id, at: Some(ours.sent) })
    }
}

impl Exchange for Look {
    type Item = Option<Sent>;

    fn step(&mut self, mut answers: Vec<Answer>) -> Result<Step<Option<Sent>>, DeskError> {
        loop {
            match self.changes.step(std::mem::take(&mut answers))? {
                Step::Fetch(requests) => return Ok(Step::Fetch(requests)),
                Step::Yield(page) => {
                    if let Some(sent) = self.find(page) {
                        self.found = Some(self.found.take().flatten().or(Some(sent)));
                    }
                }
                Step::Done => return Ok(self.found.take().map_or(Step::Done, Step::Yield)),
            }
        }
    }
}
