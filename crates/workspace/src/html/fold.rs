//! The first pass: tokens in, properly nested markup of bounded depth out. A parser that builds a tree from
//! hostile markup may take quadratic time and memory (unclosed formatting is opened again in every paragraph);
//! it is never given any.

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::{RawKind, Rawtext, Rcdata, ScriptData};
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};
use std::cell::RefCell;

/// Elements that may stay.
pub const ALLOWED: &[&str] = &[
    "a",
    "abbr",
    "b",
    "bdi",
    "bdo",
    "blockquote",
    "br",
    "caption",
    "center",
    "cite",
    "code",
    "dd",
    "del",
    "div",
    "dl",
    "dt",
    "em",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "ins",
    "kbd",
    "li",
    "ol",
    "p",
    "pre",
    "q",
    "rp",
    "rt",
    "ruby",
    "s",
    "samp",
    "small",
    "span",
    "strike",
    "strong",
    "sub",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "tt",
    "u",
    "ul",
    "var",
    "wbr",
];
const VOID: &[&str] = &["br", "hr", "img", "wbr"];
const BLOCK: &[&str] = &[
    "blockquote",
    "br",
    "dd",
    "div",
    "dt",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "li",
    "p",
    "pre",
    "tr",
];
const KEPT_ATTRIBUTES: &[&str] = &["href", "colspan", "rowspan", "start", "dir", "lang"];
const DEEPEST: usize = 100;
const MOST_TAGS: usize = 20_000;

/// Properly nested markup, and what was left out of it.
pub struct Folded {
    /// The markup; attributes are not judged yet, but for images.
    pub html: String,
    /// How many remote images were left out.
    pub blocked_images: u32,
}

/// Folds markup.
pub fn fold(raw: &str) -> Folded {
    let mut state = run(raw, false);
    while let Some(name) = state.open.pop() {
        state.close(&name);
    }
    Folded { html: state.out, blocked_images: state.blocked_images }
}

/// The text of markup, its blocks parted by line breaks.
pub fn text(raw: &str) -> String {
    run(raw, true).out
}

/// Whether an address is an image that stands in the text itself, of a kind that cannot run anything.
pub fn is_inline_image(address: &str) -> bool {
    let address = address.trim();
    ["data:image/png;base64,", "data:image/jpeg;base64,", "data:image/gif;base64,"]
        .iter()
        .any(|kind| address.get(..kind.len()).is_some_and(|start| start.eq_ignore_ascii_case(kind)))
}

/// Whether an address is data.
pub fn is_data(address: &str) -> bool {
    address.trim().get(..5).is_some_and(|scheme| scheme.eq_ignore_ascii_case("data:"))
}

fn is_remote(address: &str) -> bool {
    let address = address.trim().to_ascii_lowercase();
    address.starts_with("http:") || address.starts_with("https:") || address.starts_with("//")
}

fn run(raw: &str, text_only: bool) -> State {
    let sink = Sink(RefCell::new(State { text_only, ..State::default() }));
    let tokenizer = Tokenizer::new(sink, TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(raw));
    while !input.is_empty() {
        // a script's end hands control back; there is nothing to run, so reading goes on
        let _ = tokenizer.feed(&input);
    }
    tokenizer.end();
    tokenizer.sink.0.take()
}

struct Sink(RefCell<State>);

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut state = self.0.borrow_mut();
        match token {
            Token::CharacterTokens(text) => state.text(&text),
            Token::TagToken(tag) if tag.kind == TagKind::StartTag => return state.start(&tag),
            Token::TagToken(tag) => state.end(&tag.name),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

#[derive(Default)]
struct State {
    out: String,
    open: Vec<String>,
    beyond: usize,
    tags: usize,
    blocked_images: u32,
    skipping: Option<String>,
    text_only: bool,
}

impl State {
    fn text(&mut self, text: &str) {
        if self.skipping.is_some() {
            return;
        }
        match self.text_only {
            true => self.out.push_str(text),
            false => escape(text, &mut self.out),
        }
    }

    fn start(&mut self, tag: &Tag) -> TokenSinkResult<()> {
        let name = tag.name.as_ref();
        if let Some(kind) = raw_kind(name) {
            self.skipping = Some(name.to_owned());
            return TokenSinkResult::RawData(kind);
        }
        if self.text_only {
            self.part(name);
        } else if name == "img" {
            self.image(tag);
        } else if ALLOWED.contains(&name) && self.tags < MOST_TAGS {
            self.open(name, tag);
        }
        TokenSinkResult::Continue
    }

    fn end(&mut self, name: &str) {
        if let Some(skipped) = &self.skipping {
            if skipped == name {
                self.skipping = None;
            }
        } else if self.text_only {
            self.part(name);
        } else if ALLOWED.contains(&name) && self.beyond > 0 {
            self.beyond -= 1;
        } else if let Some(at) = self.open.iter().rposition(|open| open == name) {
            for inner in self.open.split_off(at).iter().rev() {
                self.close(inner);
            }
        }
    }

    fn open(&mut self, name: &str, tag: &Tag) {
        let void = VOID.contains(&name);
        if self.open.len() >= DEEPEST && !void {
            self.beyond += 1;
            return;
        }
        self.tags += 1;
        self.write_tag(name, tag, KEPT_ATTRIBUTES);
        if !void {
            self.open.push(name.to_owned());
        }
    }

    fn image(&mut self, tag: &Tag) {
        let source = attribute(tag, "src").unwrap_or_default();
        if is_inline_image(source) && self.tags < MOST_TAGS {
            self.tags += 1;
            self.write_tag("img", tag, &["src", "alt"]);
            return;
        }
        if is_remote(source) {
            self.blocked_images += 1;
        }
        self.text(attribute(tag, "alt").unwrap_or_default());
    }

    fn write_tag(&mut self, name: &str, tag: &Tag, kept: &[&str]) {
        self.out.push('<');
        self.out.push_str(name);
        for attribute in tag.attrs.iter().filter(|a| kept.contains(&a.name.local.as_ref())) {
            self.out.push(' ');
            self.out.push_str(&attribute.name.local);
            self.out.push_str("=\"");
            escape(&attribute.value, &mut self.out);
            self.out.push('"');
        }
        self.out.push('>');
    }

    fn close(&mut self, name: &str) {
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }

    fn part(&mut self, name: &str) {
        if BLOCK.contains(&name) && !self.out.is_empty() && !self.out.ends_with('\n') {
            self.out.push('\n');
        }
    }
}

/// Elements whose content is not text to be read, and how it is to be tokenized.
fn raw_kind(name: &str) -> Option<RawKind> {
    match name {
        "script" => Some(ScriptData),
        "style" | "iframe" | "xmp" | "noembed" | "noframes" => Some(Rawtext),
        "textarea" | "title" => Some(Rcdata),
        _ => None,
    }
}

fn attribute<'a>(tag: &'a Tag, name: &str) -> Option<&'a str> {
    tag.attrs.iter().find(|a| &*a.name.local == name).map(|a| &*a.value)
}

fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\0' => {}
            c => out.push(c),
        }
    }
}
