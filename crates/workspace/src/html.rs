//! A message's text made safe to show: no script, no style, no form, nothing fetched from afar. Two passes: the
//! first reads the tokens of whatever came and writes properly nested markup of bounded depth; the second
//! (ammonia) parses that as a browser does and lets only a whitelist pass.

mod fold;

use fold::Folded;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// More of a text than this is not shown.
const MOST_BYTES: usize = 2 * 1024 * 1024;

/// HTML that can be put into a frame, and what was left out of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Safe {
    /// The HTML: one `div dir="auto"`.
    pub html: String,
    /// How many remote images were left out.
    pub blocked_images: u32,
}

/// Makes HTML from a desk safe.
pub fn from_html(raw: &str) -> Safe {
    let Folded { html, blocked_images } = fold::fold(beginning(raw, MOST_BYTES));
    Safe { html: wrapped(&CLEANER.clean(&html).to_string()), blocked_images }
}

/// Plain text as HTML: escaped, with its line breaks, without links.
pub fn from_plain(raw: &str) -> Safe {
    let escaped = ammonia::clean_text(&beginning(raw, MOST_BYTES).replace("\r\n", "\n"));
    // clean_text also escapes what only attributes need, line breaks and spaces among it
    let lines = escaped.replace("&#10;", "<br>").replace("&#32;", " ");
    Safe { html: wrapped(&lines), blocked_images: 0 }
}

/// What a person reads of an HTML text: its words without markup, for telling its language and for excerpts.
pub fn words(raw: &str) -> String {
    fold::text(beginning(raw, MOST_BYTES))
}

/// At most so many bytes of a text, whole characters only.
fn beginning(text: &str, most: usize) -> &str {
    text.get(..text.floor_char_boundary(most)).unwrap_or(text)
}

fn wrapped(inner: &str) -> String {
    format!("<div dir=\"auto\">{inner}</div>")
}

static CLEANER: LazyLock<ammonia::Builder<'static>> = LazyLock::new(|| {
    let mut cleaner = ammonia::Builder::empty();
    cleaner
        .tags(fold::ALLOWED.iter().copied().collect())
        .generic_attributes(HashSet::from(["dir", "lang"]))
        .tag_attributes(HashMap::from([
            ("a", HashSet::from(["href"])),
            ("img", HashSet::from(["src", "alt"])),
            ("ol", HashSet::from(["start"])),
            ("td", HashSet::from(["colspan", "rowspan"])),
            ("th", HashSet::from(["colspan", "rowspan"])),
        ]))
        .url_schemes(HashSet::from(["http", "https", "mailto", "tel", "data"]))
        .url_relative(ammonia::UrlRelative::Deny)
        .link_rel(Some("noopener noreferrer"))
        .attribute_filter(|element, attribute, value| match (element, attribute) {
            ("img", "src") => fold::is_inline_image(value).then_some(value.into()),
            ("a", "href") => (!fold::is_data(value)).then_some(value.into()),
            _ => Some(value.into()),
        });
    cleaner
});

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};
    use proptest::prelude::*;

    fn check(raw: &str, expected: Expect) {
        expected.assert_eq(&from_html(raw).html);
    }

    #[test]
    fn scripts_styles_forms_and_frames_go_with_all_that_they_do() {
        check(
            "<p onclick=alert(1) style='color:red'>Hi<script>alert(1)</script><style>p{}</style>\
             <form action=x><input name=q><button>go</button></form><iframe src=http://e.com>in</iframe></p>",
            expect![[r#"<div dir="auto"><p>Higo</p></div>"#]],
        );
    }

    #[test]
    fn links_stay_and_say_nothing_to_whom_they_lead() {
        check(
            "<a href='https://example.com/a?b=1&c=2' target=_blank>x</a><a href='javascript:alert(1)'>y</a>",
            expect![[
                r#"<div dir="auto"><a href="https://example.com/a?b=1&amp;c=2" rel="noopener noreferrer">x</a><a rel="noopener noreferrer">y</a></div>"#
            ]],
        );
    }

    #[test]
    fn remote_images_are_counted_and_only_their_words_are_shown() {
        let safe = from_html(
            "<img src=https://t.example/1.gif alt='Logo &lt;b>'><img src=//t.example/2.gif><img src=cid:3>\
             <img src='data:image/png;base64,iVBORw0KGgo=' alt=d><img src='data:image/svg+xml;base64,AAAA'>",
        );
        assert_eq!(safe.blocked_images, 2);
        assert_eq!(
            safe.html,
            "<div dir=\"auto\">Logo &lt;b&gt;<img src=\"data:image/png;base64,iVBORw0KGgo=\" alt=\"d\"></div>"
        );
    }

    #[test]
    fn quoted_text_and_tables_stay() {
        check(
            "<blockquote>old<blockquote>older</blockquote></blockquote><table><tr><td colspan=2>1</table>",
            expect![[
                r#"<div dir="auto"><blockquote>old<blockquote>older</blockquote></blockquote><table><tbody><tr><td colspan="2">1</td></tr></tbody></table></div>"#
            ]],
        );
    }

    #[test]
    fn ten_thousand_nested_elements_neither_overflow_nor_stay() {
        for tag in ["div", "b", "blockquote", "font", "table><tr><td", "ul><li", "a href=x", "svg", "p"] {
            let deep = format!("<{tag}>").repeat(10_000) + "bottom";
            let html = from_html(&deep).html;
            assert!(html.contains("bottom"), "{tag}");
            assert!(html.len() < 10_000, "{tag}: {} bytes", html.len());
        }
    }

    #[test]
    fn formatting_that_is_never_closed_does_not_multiply() {
        let mut raw = String::new();
        for n in 0..5_000 {
            raw += &format!("<b lang=x{n}><p>");
        }
        assert!(from_html(&raw).html.len() < 2 * raw.len());
    }

    #[test]
    fn a_text_beyond_the_cap_is_cut_between_characters() {
        let raw = "あ".repeat(MOST_BYTES);
        assert!(from_html(&raw).html.len() <= MOST_BYTES + 30);
        assert!(from_plain(&raw).html.len() <= MOST_BYTES + 30);
    }

    #[test]
    fn plain_text_keeps_its_lines_and_makes_nothing_a_tag() {
        assert_eq!(
            from_plain("a  <b> & \"c\"\nhttps://example.com").html,
            "<div dir=\"auto\">a  &lt;b&gt; &amp; &quot;c&quot;<br>https:&#47;&#47;example.com</div>"
        );
    }

    #[test]
    fn the_words_of_html_are_without_its_markup() {
        assert_eq!(
            words("<style>p{}</style><p>Jó&nbsp;napot!</p><p>Köszönöm</p>").trim(),
            "Jó\u{a0}napot!\nKöszönöm"
        );
    }

    /// The tags of some HTML, in lower case, without the text between them.
    fn tags(html: &str) -> Vec<String> {
        html.split('<').skip(1).filter_map(|t| t.split('>').next()).map(str::to_lowercase).collect()
    }

    fn hostile() -> impl Strategy<Value = String> {
        let piece = prop_oneof![
            Just("<".to_owned()),
            Just(">".to_owned()),
            Just("\"".to_owned()),
            Just("'".to_owned()),
            Just("</".to_owned()),
            Just("<!--".to_owned()),
            Just("-->".to_owned()),
            Just("<![CDATA[".to_owned()),
            "<(a|b|p|img|svg|math|style|script|title|noscript|table|td|mtext|template|textarea|select|plaintext)",
            "( on[a-z]{1,6}=| src=http://e.com/| href=javascript:| src='data:image/png;base64,AA==' | style=)",
            "</(a|b|p|svg|math|style|script|title|noscript|table|template|textarea|select)>",
            "[a-z&;:=/ \u{0}\n]{0,8}",
            any::<char>().prop_map(|c| c.to_string()),
        ];
        prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #[test]
        fn nothing_that_runs_or_fetches_comes_through(raw in hostile()) {
            for tag in tags(&from_html(&raw).html) {
                prop_assert!(!tag.starts_with("script") && !tag.starts_with("style"), "{tag}");
                prop_assert!(!tag.contains("javascript:"), "{tag}");
                prop_assert!(!tag.contains("src=\"http"), "{tag}");
                for attribute in tag.split('"').step_by(2).flat_map(|names| names.split(' ')) {
                    prop_assert!(!(attribute.starts_with("on") && attribute.ends_with('=')), "{tag}");
                }
            }
        }

        #[test]
        fn plain_text_has_no_tag_but_line_breaks(raw in any::<String>()) {
            for tag in tags(&from_plain(&raw).html) {
                prop_assert!(["div dir=\"auto\"", "/div", "br"].contains(&tag.as_str()), "{tag}");
            }
        }

        #[test]
        fn cleaning_twice_changes_nothing_more(raw in hostile()) {
            let once = from_html(&raw).html;
            let inner = once.strip_prefix("<div dir=\"auto\">").and_then(|s| s.strip_suffix("</div>")).unwrap();
            prop_assert_eq!(&from_html(inner).html, &once);
        }
    }
}
