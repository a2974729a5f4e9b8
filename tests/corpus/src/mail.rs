//! One message, one customer, and pages of them as a desk gives them.

use crate::{CUSTOMER, Corpus, LANGUAGES, MAIL, Random, THREAD, Writing, random::floor, sent};
use jiff::Timestamp;
use parlance_model::{
    Body, BodyKind, Cursor, Direction, Moment, Page, RemoteMessage, RemotePerson, RemoteTicket, Status,
    Visibility,
};
use std::collections::BTreeMap;

/// A customer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Customer {
    /// Her name.
    pub name: String,
    /// Her e-mail address.
    pub email: String,
    /// Her telephone number.
    pub phone: String,
    /// Her language (BCP 47).
    pub language: &'static str,
    /// Her market (ISO 3166-1 alpha-2).
    pub market: &'static str,
}

/// A message.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mail {
    /// Its number.
    pub number: u32,
    /// Its ticket's number.
    pub ticket: u32,
    /// Its customer's number.
    pub customer: u32,
    /// Seconds since 1970.
    pub sent: i64,
    /// Whether the customer wrote it.
    pub inbound: bool,
    /// Its text.
    pub text: String,
    /// Its words, in their order.
    pub words: Vec<String>,
}

impl Corpus {
    /// A customer.
    pub fn customer(&self, number: u32) -> Customer {
        let mut random = Random::of(CUSTOMER + 100, u64::from(number));
        let language = self.language_of(number);
        let (tag, market) =
            LANGUAGES.get(language).map_or(("en", "US"), |language| (language.tag, language.market));
        let name = |random: &mut Random| -> String {
            let word = self.word(language, random).to_owned() + self.word(language, random);
            let mut letters = word.chars();
            letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
        };
        let name = format!("{} {}", name(&mut random), name(&mut random));
        let handle: String =
            (0..6 + random.below(5)).filter_map(|_| char::from_u32(97 + random.below(26))).collect();
        let phone = format!("+{}{:09}", 1 + random.below(98), random.below(1_000_000_000));
        Customer { name, email: format!("{handle}.{number}@example.com"), phone, language: tag, market }
    }

    /// A message.
    pub fn mail(&self, number: u32) -> Mail {
        let mut random = Random::of(MAIL, u64::from(number));
        let customer = self.customer_of(number);
        let language = self.language_of(customer);
        let spaced = LANGUAGES.get(language).is_none_or(|language| language.writing == Writing::Spaced);
        // half of all messages have more than 65 words, one in forty more than 200
        let words = floor((4.17 + 0.6 * random.normal()).exp()).clamp(4, 900);
        let planted = self.planted.get(&number).map(Vec::as_slice).unwrap_or_default();
        let at: Vec<u32> = planted.iter().map(|_| random.below(words)).collect();
        let (mut text, mut written) = (String::new(), Vec::new());
        let mut sentence = 0;
        for n in 0..words {
            for (word, _) in planted.iter().zip(&at).filter(|(_, at)| **at == n) {
                push(&mut text, word, spaced);
                written.push(word.clone());
            }
            let (word, apart) = match random.below(90) {
                0 => (format!("A-{:06}", random.below(1_000_000)), true),
                _ => (self.word(language, &mut random).to_owned(), spaced),
            };
            push(&mut text, &word, apart);
            written.push(word);
            sentence += 1;
            if sentence > 5 + random.below(14) || n + 1 == words {
                text.push_str(if spaced { ". " } else { "。" });
                sentence = 0;
                if random.below(4) == 0 {
                    text.push('\n');
                }
            }
        }
        Mail {
            number,
            ticket: number / THREAD,
            customer,
            sent: sent(self.messages, number),
            inbound: number.is_multiple_of(2),
            text,
            words: written,
        }
    }

    /// Everything as a desk gives it: pages of so many tickets, in the order of time.
    pub fn pages(&self, tickets: u32) -> impl Iterator<Item = Page> + '_ {
        let all = self.messages / THREAD;
        (0..all.div_ceil(tickets)).map(move |page| self.page(page * tickets..all.min((page + 1) * tickets)))
    }

    fn page(&self, tickets: std::ops::Range<u32>) -> Page {
        let mut page = Page {
            tickets: Vec::new(),
            messages: Vec::new(),
            events: Vec::new(),
            gone: Vec::new(),
            cursor: Cursor(tickets.end.to_string()),
            progress: (tickets.end.into(), None),
        };
        for ticket in tickets {
            let mails: Vec<Mail> =
                (ticket * THREAD..(ticket + 1) * THREAD).map(|number| self.mail(number)).collect();
            page.tickets.extend(mails.first().map(|first| self.ticket(first)));
            page.messages.extend(mails.into_iter().map(|mail| self.remote(mail)));
        }
        page
    }

    fn ticket(&self, first: &Mail) -> RemoteTicket {
        let customer = self.customer(first.customer);
        let mut random = Random::of(MAIL + 100, u64::from(first.ticket));
        let language = self.language_of(first.customer);
        let subject: Vec<&str> = (0..4).map(|_| self.word(language, &mut random)).collect();
        let recent = first.number + 2000 > self.messages;
        RemoteTicket {
            remote_id: (100_000 + first.ticket).to_string(),
            subject: subject.join(" "),
            status: if recent { Status::Open } else { Status::Closed },
            remote_status: if recent { "open" } else { "closed" }.to_owned(),
            queue: None,
            channel: None,
            requester: RemotePerson {
                remote_id: Some(format!("u{}", first.customer)),
                name: Some(customer.name),
                email: Some(customer.email),
                phone: Some(customer.phone),
                country: Some(customer.market.to_owned()),
                ..RemotePerson::default()
            },
            owner: None,
            owner_id: None,
            priority: None,
            tags: Default::default(),
            created: moment(first.sent),
            updated: moment(first.sent + 100_000),
            due: None,
            fields: BTreeMap::new(),
        }
    }

    fn remote(&self, mail: Mail) -> RemoteMessage {
        let (direction, author) = match mail.inbound {
            true => (Direction::Inbound, self.customer(mail.customer).name),
            false => (Direction::Outbound, "Kovács Éva".to_owned()),
        };
        RemoteMessage {
            remote_id: mail.number.to_string(),
            ticket: (100_000 + mail.ticket).to_string(),
            visibility: Visibility::Public,
            direction,
            author: RemotePerson { name: Some(author), ..RemotePerson::default() },
            body: Body { kind: BodyKind::Plain, text: mail.text },
            sent: moment(mail.sent),
            attachments: Vec::new(),
            client_ref: None,
        }
    }
}

fn push(text: &mut String, word: &str, spaced: bool) {
    if spaced && !text.is_empty() && !text.ends_with([' ', '\n']) {
        text.push(' ');
    }
    text.push_str(word);
}

fn moment(seconds: i64) -> Moment {
    Timestamp::from_second(seconds).unwrap_or_default().into()
}
