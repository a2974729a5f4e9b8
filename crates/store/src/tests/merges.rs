//! Any sequence of merges and unmerges with whatever comes in between: an unmerge leaves exactly what would be there had
//! the merge never been. Two stores live the same days, one of them without any merge.

use super::*;
use proptest::prelude::*;
use rust_decimal::Decimal;

#[derive(Clone, Debug)]
enum Step {
    /// A desk tells of a ticket with a message of this person.
    Ticket {
        desk: usize,
        number: u32,
        person: usize,
    },
    Newcomer {
        person: usize,
    },
    Record {
        customer: usize,
        number: u32,
    },
    Promise {
        ticket: usize,
    },
    Keep {
        ticket: usize,
    },
    Draft {
        ticket: usize,
    },
    Reply {
        ticket: usize,
    },
    Market {
        customer: usize,
        market: usize,
    },
    PhoneKeys {
        customer: usize,
    },
    Refuse {
        one: usize,
        other: usize,
    },
    RemoveDesk,
    Merge {
        from: usize,
        into: usize,
    },
    Unmerge {
        customer: usize,
    },
}

const MARKETS: [Option<&str>; 4] = [None, Some("HU"), Some("JP"), Some("BR")];

fn step() -> impl Strategy<Value = Step> {
    let any = 0..8usize;
    prop_oneof![
        6 => (0..2usize, 1..5u32, 0..8usize).prop_map(|(desk, number, person)| Step::Ticket { desk, number, person }),
        1 => (0..8usize).prop_map(|person| Step::Newcomer { person }),
        2 => (any.clone(), 0..4u32).prop_map(|(customer, number)| Step::Record { customer, number }),
        2 => any.clone().prop_map(|ticket| Step::Promise { ticket }),
        1 => any.clone().prop_map(|ticket| Step::Keep { ticket }),
        1 => any.clone().prop_map(|ticket| Step::Draft { ticket }),
        1 => any.clone().prop_map(|ticket| Step::Reply { ticket }),
        3 => (any.clone(), 0..4usize).prop_map(|(customer, market)| Step::Market { customer, market }),
        1 => any.clone().prop_map(|customer| Step::PhoneKeys { customer }),
        1 => (any.clone(), any.clone()).prop_map(|(one, other)| Step::Refuse { one, other }),
        1 => Just(Step::RemoveDesk),
        6 => (any.clone(), any.clone()).prop_map(|(from, into)| Step::Merge { from, into }),
        4 => any.prop_map(|customer| Step::Unmerge { customer }),
    ]
}

/// Eight people; some share an office's mailbox, some a phone.
fn requester(person: usize) -> RemotePerson {
    let email = match person {
        0..3 => "info@firm.example".to_owned(),
        _ => format!("p{person}@example.org"),
    };
    RemotePerson {
        remote_id: (person != 1 && person != 5).then(|| format!("u{person}")),
        name: Some(
            ["Anna Kis", "Béla Nagy", "Csilla Tót", "Dóra Vas", "Anna Kis", "", "髙橋 花子", "Zed"][person]
                .to_owned(),
        )
        .filter(|name| !name.is_empty()),
        email: Some(email),
        phone: person.is_multiple_of(2).then(|| "06 1 234 5678".to_owned()),
        city: Some("Pécs".to_owned()),
        ..RemotePerson::default()
    }
}

/// One store with its ids, in the order in which they came.
struct World {
    place: Place,
    desks: Vec<DeskId>,
    customers: Vec<CustomerId>,
    tickets: Vec<TicketId>,
    merges: bool,
}

impl World {
    fn new(merges: bool) -> Self {
        let place = Place::new();
        let second = place.store.add_desk("Osaka", DeskKind::Demo, "", at(0)).unwrap();
        let desks = vec![place.desk, second];
        Self { place, desks, customers: Vec::new(), tickets: Vec::new(), merges }
    }

    fn store(&self) -> &Store {
        &self.place.store
    }

    fn ids(&self, table: &str) -> Vec<[u8; 16]> {
        let query = format!("SELECT id FROM {table} ORDER BY id");
        let read = self
            .store()
            .connections
            .read(|db| Ok(db.prepare(&query)?.query_map((), |row| row.get(0))?.collect::<Result<_, _>>()?));
        read.unwrap()
    }

    fn note_ids(&mut self) {
        for id in self.ids("customers").into_iter().map(CustomerId::from_bytes) {
            if !self.customers.contains(&id) {
                self.customers.push(id);
            }
        }
        for id in self.ids("tickets").into_iter().map(TicketId::from_bytes) {
            if !self.tickets.contains(&id) {
                self.tickets.push(id);
            }
        }
    }

    /// By name, whether each customer is there.
    fn alive(&self) -> Vec<bool> {
        self.customers.iter().map(|customer| self.store().customer(*customer).is_ok()).collect()
    }

    /// Takes a step, which addresses nobody but who is alive.
    fn take(&mut self, step: &Step, time: i64, alive: &[bool]) {
        let now = at(time);
        let (customers, tickets) = (self.customers.clone(), self.tickets.clone());
        let customer = |n: &usize| customers.get(*n).copied().filter(|_| alive.get(*n) == Some(&true));
        let ticket = |n: &usize| tickets.get(*n).copied();
        match step {
            Step::Ticket { desk, number, person } => {
                let Some(desk) = self.desks.get(*desk) else { return };
                let page = Page {
                    tickets: vec![RemoteTicket { requester: requester(*person), ..super::ticket(*number) }],
                    messages: vec![RemoteMessage {
                        sent: now.into(),
                        ..message(&format!("m{time}"), *number, &format!("text {time}"))
                    }],
                    ..page()
                };
                self.store().apply_page(*desk, &page, now).unwrap();
            }
            Step::Newcomer { person } => {
                let newcomer = Newcomer { person: requester(*person), ..Newcomer::default() };
                self.store().put_customers("shop", &[newcomer], None, now).unwrap();
            }
            Step::Record { customer: n, number } => {
                let Some(id) = customer(n) else { return };
                let _ = self.store().put_records(&[(id, order(&number.to_string(), time))], None, now);
            }
            Step::Promise { ticket: n } => {
                let Some(id) = ticket(n) else { return };
                let _ =
                    self.store().add_promise(id, &format!("promise {time}"), Some(at(time + 9).into()), now);
            }
            Step::Keep { ticket: n } => {
                let Some(id) = ticket(n) else { return };
                let Ok(record) = self.store().ticket(id) else { return };
                let promises = self.store().promises(record.row.customer).unwrap();
                if let Some(promise) = promises.iter().find(|promise| promise.ticket == id) {
                    self.store().set_promise(promise.id, PromiseState::Kept).unwrap();
                }
            }
            Step::Draft { ticket: n } => {
                let Some(id) = ticket(n) else { return };
                let _ = self.store().save_draft(id, Writing::Reply, &format!("draft {time}"), now);
            }
            Step::Reply { ticket: n } => {
                let Some(id) = ticket(n) else { return };
                let _ = self.store().enqueue(id, &reply(&format!("reply {time}")), now);
            }
            Step::Market { customer: n, market } => {
                let Some(id) = customer(n) else { return };
                let _ = self.store().set_customer_market(id, MARKETS[*market], "phone");
            }
            Step::PhoneKeys { customer: n } => {
                let Some(Ok(record)) = customer(n).map(|id| self.store().customer(id)) else { return };
                let phones = record.identities.iter().filter(|identity| identity.kind == IdentityKind::Phone);
                let keys: Vec<_> = phones.map(|phone| (phone.id, "+3612345678".to_owned())).collect();
                self.store().set_phone_keys(record.id, &keys).unwrap();
            }
            Step::Refuse { one, other } => {
                if let (Some(one), Some(other)) = (customer(one), customer(other)) {
                    let _ = self.store().refuse_link(one, other, now);
                }
            }
            Step::RemoveDesk => {
                if self.desks.len() == 2 {
                    let desk = self.desks.pop().unwrap();
                    self.store().remove_desk(desk).unwrap();
                }
            }
            Step::Merge { .. } | Step::Unmerge { .. } => {}
        }
        self.note_ids();
        assert!(
            self.merges
                || self.place.count("customers WHERE person IS NOT NULL OR merged_into IS NOT NULL") == 0
        );
    }

    fn name_of(&self, customer: CustomerId) -> usize {
        self.customers.iter().position(|known| *known == customer).unwrap()
    }

    /// All that there is, in words that do not hang on ids, by customer: nothing of merges, but for the market under which
    /// a ticket is found.
    fn told(&self) -> BTreeMap<usize, Vec<String>> {
        let mut told = BTreeMap::<usize, Vec<String>>::new();
        let name = |id: [u8; 16]| self.name_of(CustomerId::from_bytes(id));
        for query in [
            "SELECT id, 'customer', market, market_evidence FROM customers",
            "SELECT customer, 'identity', kind, (SELECT name FROM desks WHERE id = desk), network, value, written, shared,
               verified, (SELECT group_concat(name, '|' ORDER BY name) FROM identity_names WHERE identity = identities.id)
             FROM identities",
            "SELECT customer, 'said', (SELECT name FROM desks WHERE id = desk), source, remote_id, name, email, phone,
               name_key, city_key, said_ms FROM descriptions",
            "SELECT customer, 'ticket', (SELECT name FROM desks WHERE id = desk), remote_id, market, status, promise_due_ms,
               due_key, heard_ms FROM tickets",
            "SELECT customer, 'message', remote_id, sent_ms, body, (SELECT remote_id FROM tickets WHERE id = ticket)
             FROM messages",
            "SELECT customer, 'record', source, kind, remote_id, at_ms, content FROM records",
            "SELECT customer, 'promise', text, state, made_ms, due_ms FROM promises",
            "SELECT t.customer, 'draft', d.text, d.writing FROM drafts d JOIN tickets t ON t.id = d.ticket",
            "SELECT t.customer, 'outbox', o.text, o.writing, o.state FROM outbox o JOIN tickets t ON t.id = o.ticket",
            "SELECT customer, 'count', kind, entries FROM timeline_counts WHERE entries <> 0",
        ] {
            let rows = self.store().connections.read(|db| {
                let mut statement = db.prepare(query)?;
                let columns = statement.column_count();
                let rows = statement.query_map((), |row| {
                    let columns = (1..columns).map(|n| format!("{:?}", row.get_ref(n).unwrap()));
                    Ok((row.get::<_, [u8; 16]>(0)?, columns.collect::<Vec<_>>().join(" ")))
                })?;
                Ok(rows.collect::<Result<Vec<_>, _>>()?)
            });
            for (customer, line) in rows.unwrap() {
                told.entry(name(customer)).or_default().push(line);
            }
        }
        told.values_mut().for_each(|lines| lines.sort());
        told
    }

    fn counts(&self) -> Vec<(String, String, i64)> {
        let read = self.store().connections.read(|db| {
            let mut statement = db.prepare(
                "SELECT market, status, sum(tickets) FROM ticket_counts GROUP BY 1, 2 HAVING sum(tickets) <> 0 ORDER BY 1, 2",
            )?;
            Ok(statement
                .query_map((), |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
                .collect::<Result<_, _>>()?)
        });
        read.unwrap()
    }

    /// What the timeline of a person is made of, oldest first.
    fn timeline(&self, customer: CustomerId) -> Vec<String> {
        let part = self.store().timeline(customer, &TimelineFilter::default(), Start::Newest, 1000).unwrap();
        assert!(!part.older && !part.newer);
        let mut lines: Vec<_> = part
            .entries
            .into_iter()
            .map(|entry| match entry.entry {
                Entry::Message(message) => message.body.text,
                Entry::Event(event) => event.kind,
                Entry::Record(row) => format!("{} {}", row.record.remote_id, row.record.at),
                Entry::Promise(promise) => promise.text,
            })
            .collect();
        lines.sort();
        lines
    }
}

fn order(number: &str, time: i64) -> Record {
    Record {
        source: "shop".to_owned(),
        remote_id: number.to_owned(),
        at: at(time).into(),
        channel: None,
        by: None,
        language: None,
        body: RecordBody::Order {
            number: number.to_owned(),
            status: Some(time.to_string()),
            total: Some(Money { amount: Decimal::new(time, 0), currency: "HUF".to_owned() }),
            items: Vec::new(),
            payment: None,
            ship_to: None,
        },
    }
}

/// Who was merged into whom, as plainly as it can be kept.
#[derive(Default)]
struct Forest(BTreeMap<CustomerId, CustomerId>);

impl Forest {
    fn root(&self, customer: CustomerId) -> CustomerId {
        self.0.get(&customer).map_or(customer, |into| self.root(*into))
    }

    fn merge(&mut self, from: CustomerId, into: CustomerId) -> &'static str {
        let (from_root, into_root) = (self.root(from), self.root(into));
        if from == into {
            return "merge-herself";
        }
        if from_root == into_root {
            return "merge-same-person";
        }
        self.0.insert(from_root, into_root);
        "merged"
    }
}

/// Does a merge or an unmerge in the store and in the forest, and compares what they say.
fn part_or_join(world: &mut World, forest: &mut Forest, step: &Step, time: i64) {
    let there: Vec<CustomerId> = world.ids("customers").into_iter().map(CustomerId::from_bytes).collect();
    let get = |n: usize| world.customers.get(n).copied().filter(|id| there.contains(id));
    match *step {
        Step::Merge { from, into } => {
            let (Some(from), Some(into)) = (get(from), get(into)) else { return };
            let expected = forest.merge(from, into);
            let done =
                world.store().merge(from, into, at(time)).map_or_else(|error| error.code(), |()| "merged");
            assert_eq!(done, expected);
        }
        Step::Unmerge { customer } => {
            let Some(customer) = get(customer) else { return };
            let expected = if forest.0.remove(&customer).is_some() { "unmerged" } else { "merge-not-merged" };
            let done = world.store().unmerge(customer).map_or_else(|error| error.code(), |()| "unmerged");
            assert_eq!(done, expected);
        }
        _ => {}
    }
}

/// What is known of customers who are nobody else is as it would be; persons are the sum of their customers.
fn compare(merged: &World, plain: &World, forest: &mut Forest) {
    let there: BTreeSet<CustomerId> =
        merged.ids("customers").into_iter().map(CustomerId::from_bytes).collect();
    forest.0.retain(|customer, _| there.contains(customer));
    let (told, expected) = (merged.told(), plain.told());
    for customer in &there {
        let name = merged.name_of(*customer);
        let root = forest.root(*customer);
        let mut members: Vec<_> = there.iter().copied().filter(|other| forest.root(*other) == root).collect();
        members.sort_by_key(|member| (*member != root, *member));
        assert_eq!(merged.store().members(*customer).unwrap(), members);
        let market = members.iter().find_map(|member| merged.store().customer(*member).unwrap().market);
        if members.len() == 1 {
            assert_eq!(told.get(&name), expected.get(&name), "customer {name}");
        }
        for ticket in &merged.tickets {
            if let Ok(record) = merged.store().ticket(*ticket)
                && record.row.customer == *customer
            {
                assert_eq!(record.row.market, market);
            }
        }
        let apart = members.iter().filter_map(|member| plain.customers.get(merged.name_of(*member)));
        let apart = apart.filter(|member| plain.store().customer(**member).is_ok());
        let mut all: Vec<_> = apart.flat_map(|member| plain.timeline(*member)).collect();
        all.sort();
        assert_eq!(merged.timeline(*customer), all);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn an_unmerge_leaves_what_would_be_had_the_merge_never_been(steps in prop::collection::vec(step(), 1..40)) {
        let (mut merged, mut plain, mut forest) = (World::new(true), World::new(false), Forest::default());
        for (time, step) in (1..).zip(&steps) {
            let alive = plain.alive();
            merged.take(step, time, &alive);
            plain.take(step, time, &alive);
            part_or_join(&mut merged, &mut forest, step, time);
            prop_assert_eq!(merged.customers.len(), plain.customers.len());
        }
        compare(&merged, &plain, &mut forest);
        let edges: Vec<_> = forest.0.keys().copied().collect();
        for customer in edges {
            // taking one out may end a mere name above her
            let done = merged.store().unmerge(customer);
            prop_assert!(done.is_ok() || matches!(done, Err(StoreError::MissingRow)));
        }
        prop_assert_eq!(merged.told(), plain.told());
        prop_assert_eq!(merged.counts(), plain.counts());
    }
}
