//! Plain text to the simple HTML that desks keep, and back.

/// A text as HTML: paragraphs and lines kept, everything else escaped.
pub(crate) fn html(text: &str) -> String {
    let text = unified(text);
    let paragraphs = text.trim().split("\n\n").map(|paragraph| match paragraph {
        "" => "<p><br></p>".to_owned(),
        paragraph => format!("<p>{}</p>", escaped(paragraph)),
    });
    paragraphs.collect()
}

fn escaped(paragraph: &str) -> String {
    let mut escaped = String::with_capacity(paragraph.len());
    let mut after_space = true;
    for c in paragraph.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\n' => escaped.push_str("<br>"),
            // A browser shows one of several spaces, and none at a line's start.
            ' ' if after_space => escaped.push_str("&nbsp;"),
            c => escaped.push(c),
        }
        after_space = matches!(c, ' ' | '\n');
    }
    escaped
}

/// The text of HTML that holds no more than paragraphs, lines and bare addresses; `None` if it holds more.
pub(crate) fn plain(html: &str) -> Option<String> {
    let mut reader = Reader::default();
    let mut rest = html;
    while let Some((text, tagged)) = rest.split_once('<') {
        reader.text(text)?;
        let (tag, after) = tagged.split_once('>')?;
        reader.tag(tag)?;
        rest = after;
    }
    reader.text(rest)?;
    reader.link.is_none().then(|| reader.out.replace('\u{a0}', " ").trim().to_owned())
}

/// Whether two texts are the same but for what desks do to spaces and line ends.
pub(crate) fn same(one: &str, other: &str) -> bool {
    bare(one).eq(bare(other))
}

fn bare(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| !c.is_whitespace())
}

fn unified(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

#[derive(Default)]
struct Reader {
    out: String,
    /// Line ends owed before the next text: between blocks.
    gap: usize,
    /// Line breaks read; the last one before a block's end shows nothing.
    breaks: usize,
    /// A link being read: where it leads, and where its text begins.
    link: Option<(String, usize)>,
}

impl Reader {
    fn text(&mut self, text: &str) -> Option<()> {
        let text = unescaped(text)?;
        for c in text.chars() {
            let blank = c.is_ascii_whitespace();
            if blank && (self.gap > 0 || self.breaks > 0 || self.out.is_empty() || self.out.ends_with(' ')) {
                continue;
            }
            self.settle();
            self.out.push(if blank { ' ' } else { c });
        }
        Some(())
    }

    fn settle(&mut self) {
        self.settle_gap();
        self.lines(self.breaks);
        self.breaks = 0;
    }

    fn settle_gap(&mut self) {
        if !self.out.is_empty() {
            self.lines(self.gap);
        }
        self.gap = 0;
    }

    fn lines(&mut self, count: usize) {
        self.out.extend(std::iter::repeat_n('\n', count));
    }

    fn tag(&mut self, tag: &str) -> Option<()> {
        let tag = tag.trim_end_matches('/').trim();
        let (name, attributes) = tag.split_once(|c: char| c.is_ascii_whitespace()).unwrap_or((tag, ""));
        let plain_attributes = !attributes.contains("style") || is_of_fonts(attributes);
        match name.to_ascii_lowercase().as_str() {
            "br" => {
                self.settle_gap();
                self.breaks += 1;
            }
            "p" | "/p" if plain_attributes => self.block(2),
            "div" | "/div" if plain_attributes => self.block(1),
            "a" if self.link.is_none() => self.link = Some((target(attributes)?, self.out.len())),
            "/a" => self.end_link()?,
            _ => return None,
        }
        Some(())
    }

    fn block(&mut self, gap: usize) {
        self.lines(self.breaks.saturating_sub(1));
        self.breaks = 0;
        self.gap = self.gap.max(gap);
    }

    /// A link is plain if it shows where it leads.
    fn end_link(&mut self) -> Option<()> {
        let (target, start) = self.link.take()?;
        let shown = self.out.get(start..)?.trim();
        let bare = |address: &str| address.trim_start_matches("mailto:").trim_end_matches('/').to_owned();
        (bare(&target) == bare(shown)).then_some(())
    }
}

/// Whether a style says no more than a desk's editor says of all that is written in it.
fn is_of_fonts(attributes: &str) -> bool {
    let style = attributes.split_once("style=\"").and_then(|(_, after)| after.split_once('"'));
    style.is_some_and(|(style, _)| {
        let mut names = style.split(';').map(|part| part.split(':').next().unwrap_or_default().trim());
        names.all(|name| matches!(name, "" | "font-family" | "font-size" | "direction" | "text-align"))
    })
}

fn target(attributes: &str) -> Option<String> {
    let (_, after) = attributes.split_once("href=\"")?;
    unescaped(after.split_once('"')?.0)
}

/// A text without its entities; `None` if one is not known.
fn unescaped(text: &str) -> Option<String> {
    let mut parts = text.split('&');
    let mut out = parts.next()?.to_owned();
    for part in parts {
        let (entity, rest) = part.split_once(';')?;
        out.push(character(entity)?);
        out.push_str(rest);
    }
    Some(out)
}

fn character(entity: &str) -> Option<char> {
    if let Some(number) = entity.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16),
            None => number.parse(),
        };
        return char::from_u32(code.ok()?);
    }
    Some(match entity {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => '\u{a0}',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn paragraphs_and_lines_are_kept_and_the_rest_is_escaped() {
        assert_eq!(
            html("Kedves Éva!\r\n\r\n2 < 3 & \"x\"\n  beljebb\n"),
            "<p>Kedves Éva!</p><p>2 &lt; 3 &amp; &quot;x&quot;<br>&nbsp;&nbsp;beljebb</p>"
        );
    }

    #[test]
    fn simple_markup_is_read_back() {
        let cases = [
            ("<div class=\"x\" dir=\"auto\"><p dir=\"auto\">a<br />\nb</p>\n<p>c</p></div>", "a\nb\n\nc"),
            (
                "<div style=\"font-family: Arial,sans-serif; font-size: 14px;\">a<br></div><div>b</div>",
                "a\nb",
            ),
            (
                "<p>siehe <a href=\"https://a.example/?x=1&amp;y\" rel=\"x\">https://a.example/?x=1&amp;y</a></p>",
                "siehe https://a.example/?x=1&y",
            ),
            ("<a href=\"mailto:a@b.example\">a@b.example</a>", "a@b.example"),
            ("&#39;&#x3C;&nbsp;", "'<"),
            ("", ""),
        ];
        for (html, text) in cases {
            assert_eq!(plain(html).as_deref(), Some(text), "{html}");
        }
    }

    #[test]
    fn richer_markup_is_left_alone() {
        let cases = [
            "<b>a</b>",
            "<p style=\"color:red\">a</p>",
            "<a href=\"https://evil.example\">https://bank.example</a>",
            "<img src=\"x\">",
            "a < b",
            "&bogus;",
            "<a href=\"x\">",
            "<p",
        ];
        for html in cases {
            assert_eq!(plain(html), None, "{html}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(text in "[ab &<>\"'\n\u{a0}髙]{0,40}") {
            let read = plain(&html(&text)).unwrap();
            let shown = |text: &str| {
                let lines: Vec<_> = unified(text).replace('\u{a0}', " ").lines().map(|line| line.trim_end().to_owned()).collect();
                lines.join("\n").trim().to_owned()
            };
            prop_assert_eq!(shown(&read), shown(&text));
        }

        #[test]
        fn any_markup_is_read_or_left_alone(html in "[<>/abpr&;#x \"=\n]{0,60}") {
            plain(&html);
        }
    }
}
