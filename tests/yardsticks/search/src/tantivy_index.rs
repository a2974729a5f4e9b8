//! The same mail, subjects and customers in tantivy: characters of Chinese, Japanese and Korean one by one, ICU4X's words of
//! Thai, Lao, Khmer and Burmese, words between spaces elsewhere, all in lower case; newest first by a fast field, and the
//! latest customers that have all words. Once the hits' times alone, and once what Parlance's answer has of each, too: its
//! text, and the piece of it with what was found marked.

use crate::Outcome;
use icu::segmenter::{WordSegmenter, options::WordBreakInvariantOptions};
use parlance_corpus::{Corpus, Customer, Kind, Looked};
use std::{
    fs,
    hint::black_box,
    path::Path,
    time::{Duration, Instant},
};
use tantivy::{
    DocAddress, Index, IndexReader, Order, TantivyDocument, Term,
    collector::TopDocs,
    query::{BooleanQuery, Occur, PhraseQuery, Query, RegexQuery, TermQuery},
    schema::{FAST, Field, INDEXED, IndexRecordOption, Schema, TextFieldIndexing, TextOptions},
    snippet::SnippetGenerator,
    tokenizer::{TextAnalyzer, WhitespaceTokenizer},
};

/// Customers of one answer.
const PEOPLE: usize = 8;

pub struct Made {
    reader: IndexReader,
    text: Field,
    who: Field,
}

impl Made {
    pub fn make(corpus: &Corpus, folder: &Path) -> Outcome<Self> {
        if folder.exists() {
            fs::remove_dir_all(folder)?;
        }
        fs::create_dir_all(folder)?;
        let mut schema = Schema::builder();
        let indexed = TextFieldIndexing::default().set_tokenizer("words").set_index_option(IndexRecordOption::WithFreqsAndPositions);
        let words = TextOptions::default().set_indexing_options(indexed).set_stored();
        let text = schema.add_text_field("text", words.clone());
        let who = schema.add_text_field("who", words);
        let sent = schema.add_i64_field("sent", FAST | INDEXED);
        let index = Index::create_in_dir(folder, schema.build())?;
        index.tokenizers().register("words", TextAnalyzer::from(WhitespaceTokenizer::default()));
        let begun = Instant::now();
        let mut writer = index.writer_with_num_threads::<TantivyDocument>(1, 200_000_000)?;
        let document = |words: &str, at: i64| {
            let mut document = TantivyDocument::new();
            document.add_text(text, tokens(words).join(" "));
            document.add_i64(sent, at);
            document
        };
        for page in corpus.pages(100) {
            for ticket in page.tickets {
                writer.add_document(document(&ticket.subject, ticket.created.as_millis() / 1000))?;
            }
            for message in page.messages {
                writer.add_document(document(&message.body.text, message.sent.as_millis() / 1000))?;
            }
        }
        for n in 0..corpus.customers() {
            let Customer { name, email, phone, .. } = corpus.customer(n);
            let mut document = TantivyDocument::new();
            document.add_text(who, tokens(&[name, email, phone].join(" ")).join(" "));
            document.add_i64(sent, i64::from(n));
            writer.add_document(document)?;
        }
        writer.commit()?;
        let segments = index.searchable_segment_ids()?;
        if segments.len() > 1 {
            writer.merge(&segments).wait()?;
        }
        writer.wait_merging_threads()?;
        let size: u64 = fs::read_dir(folder)?.filter_map(|file| file.ok()?.metadata().ok()).map(|file| file.len()).sum();
        println!("\ntantivy: {:.1} MB with the texts, in plain text on the disk; indexed in {:.1} s", size as f64 / 1e6, begun.elapsed().as_secs_f64());
        Ok(Self { reader: index.reader()?, text, who })
    }

    /// How long each query took, and how many hits there were. `shown`: with the texts and their pieces.
    pub fn newest(&self, queries: &[Looked], shown: bool) -> Outcome<(Vec<Duration>, usize)> {
        let searcher = self.reader.searcher();
        let search = |query: &Looked| -> Outcome<usize> {
            let newest = |most| TopDocs::with_limit(most).order_by_fast_field::<i64>("sent", Order::Desc);
            let asked = self.query(query, self.text)?;
            let hits = searcher.search(&asked, &newest(20))?;
            let of_people = self.query(query, self.who)?;
            let people = searcher.search(&of_people, &newest(PEOPLE))?;
            if shown {
                let show = |asked: &dyn Query, field, places: &mut dyn Iterator<Item = DocAddress>| -> Outcome {
                    let pieces = SnippetGenerator::create(&searcher, asked, field)?;
                    for place in places {
                        let document: TantivyDocument = searcher.doc(place)?;
                        black_box(pieces.snippet_from_doc(&document));
                    }
                    Ok(())
                };
                show(&*asked, self.text, &mut hits.iter().map(|(_, place)| *place))?;
                show(&*of_people, self.who, &mut people.iter().map(|(_, place)| *place))?;
            }
            Ok(black_box(hits).len())
        };
        let mut hits = 0;
        for query in queries {
            hits += search(query)?;
        }
        let mut times = Vec::new();
        for query in queries {
            let begun = Instant::now();
            search(query)?;
            times.push(begun.elapsed());
        }
        Ok((times, hits))
    }

    fn query(&self, query: &Looked, field: Field) -> Outcome<Box<dyn Query>> {
        let last = query.words.len().saturating_sub(1);
        let mut all: Vec<(Occur, Box<dyn Query>)> = Vec::new();
        if query.kind == Kind::Phrase {
            return Ok(in_a_row(field, &query.words.iter().flat_map(|word| tokens(word)).collect::<Vec<_>>()));
        }
        for (n, word) in query.words.iter().enumerate() {
            let tokens = tokens(word);
            let one: Box<dyn Query> = match (query.kind == Kind::Typing && n == last, &*tokens) {
                (true, [word]) => Box::new(RegexQuery::from_pattern(&format!("{}.*", escaped(word)), field)?),
                _ => in_a_row(field, &tokens),
            };
            all.push((Occur::Must, one));
        }
        Ok(Box::new(BooleanQuery::new(all)))
    }
}

fn in_a_row(field: Field, tokens: &[String]) -> Box<dyn Query> {
    let terms: Vec<Term> = tokens.iter().map(|token| Term::from_field_text(field, token)).collect();
    match &*terms {
        [one] => Box::new(TermQuery::new(one.clone(), IndexRecordOption::Basic)),
        _ => Box::new(PhraseQuery::new(terms)),
    }
}

fn escaped(word: &str) -> String {
    word.chars().filter(|c| c.is_alphanumeric() || !c.is_ascii()).collect()
}

fn tokens(text: &str) -> Vec<String> {
    let segmenter = WordSegmenter::new_dictionary(WordBreakInvariantOptions::default());
    let (mut tokens, mut from) = (Vec::new(), 0);
    for to in segmenter.segment_str(text).skip(1) {
        let word = &text[from..to];
        from = to;
        if !word.chars().any(char::is_alphanumeric) {
            continue;
        }
        let single = |c: char| matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}');
        if word.chars().any(single) {
            tokens.extend(word.chars().map(String::from));
        } else {
            tokens.push(word.to_lowercase());
        }
    }
    tokens
}
