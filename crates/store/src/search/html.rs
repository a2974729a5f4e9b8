//! The words of a message that came as HTML: what a reader would see, blocks parted by line ends. Scripts, styles and the
//! like are left out. Tokens only: no tree is built of markup that may be hostile.

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::{RawKind, Rawtext, Rcdata, ScriptData};
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};
use std::cell::RefCell;

/// Elements that stand in a line with what surrounds them; any other begins and ends a line.
const INLINE: &[&str] = &[
    "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "del", "em", "font", "i", "img", "ins", "kbd",
    "mark", "q", "rb", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "tt", "u",
    "var", "wbr",
];

/// The visible text of HTML.
pub(super) fn visible(html: &str) -> String {
    let tokenizer = Tokenizer::new(Sink(RefCell::default()), TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(html));
    while !input.is_empty() {
        // a script's end hands control back; there is nothing to run, so reading goes on
        let _ = tokenizer.feed(&input);
    }
    tokenizer.end();
    tokenizer.sink.0.take().out
}

#[derive(Default)]
struct Seen {
    out: String,
    skipping: Option<String>,
}

struct Sink(RefCell<Seen>);

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut seen = self.0.borrow_mut();
        match token {
            Token::CharacterTokens(text) if seen.skipping.is_none() => seen.out.push_str(&text),
            Token::TagToken(tag) if tag.kind == TagKind::StartTag => return seen.start(&tag),
            Token::TagToken(tag) => seen.end(&tag.name),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

impl Seen {
    fn start(&mut self, tag: &Tag) -> TokenSinkResult<()> {
        let name = tag.name.as_ref();
        if let Some(kind) = unseen(name) {
            self.skipping = Some(name.to_owned());
            return TokenSinkResult::RawData(kind);
        }
        self.part(name);
        TokenSinkResult::Continue
    }

    fn end(&mut self, name: &str) {
        match &self.skipping {
            Some(skipped) if skipped == name => self.skipping = None,
            Some(_) => {}
            None => self.part(name),
        }
    }

    fn part(&mut self, name: &str) {
        if !INLINE.contains(&name) && !self.out.is_empty() && !self.out.ends_with('\n') {
            self.out.push('\n');
        }
    }
}

/// Elements whose content nobody sees, and how it is to be read over.
fn unseen(name: &str) -> Option<RawKind> {
    match name {
        "script" => Some(ScriptData),
        "style" | "iframe" | "xmp" | "noembed" | "noframes" => Some(Rawtext),
        "title" | "textarea" => Some(Rcdata),
        _ => None,
    }
}
