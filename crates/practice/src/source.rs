//! A story's text as its author sees it: where things are, so that what is wrong has a line and a column.

use crate::fault::place;

/// Levels of brackets, and of choices within choices.
const DEEPEST: usize = 40;

/// A story's text, and the same without its remarks, character by character.
#[derive(Debug)]
pub(crate) struct Source<'a> {
    text: &'a str,
    bare: String,
}

/// Where the ways of a walk end as they should; no author has a knot of this name.
const THE_END: &str = "parlance_the_end";

impl<'a> Source<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self { text, bare: without_remarks(text) }
    }

    /// Where it is nested deeper than may be.
    pub(crate) fn too_deep(&self) -> Option<(usize, usize)> {
        let (mut depth, mut at) = (0_usize, 0);
        for line in self.bare.split_inclusive('\n') {
            let marks = line.chars().filter(|c| !c.is_whitespace());
            if marks.take_while(|c| matches!(c, '*' | '+' | '-')).count() > DEEPEST {
                return Some(place(self.text, at));
            }
            for (offset, c) in line.char_indices() {
                match c {
                    '{' | '(' | '[' => depth += 1,
                    '}' | ')' | ']' => depth = depth.saturating_sub(1),
                    _ => {}
                }
                if depth > DEEPEST {
                    return Some(place(self.text, at + offset));
                }
            }
            at += line.len();
        }
        None
    }

    /// Knots, and stitches as `knot.stitch`, with their places. Functions are none.
    pub(crate) fn knots(&self) -> Vec<(String, (usize, usize))> {
        let (mut found, mut knot) = (Vec::new(), String::new());
        for (number, line) in self.bare.lines().enumerate() {
            let trimmed = line.trim_start();
            let marks = trimmed.chars().take_while(|c| *c == '=').count();
            let rest = trimmed.get(marks..).unwrap_or_default().trim_start();
            let name: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            if marks == 0 || name.is_empty() {
                continue;
            }
            let column = line.chars().count() - rest.chars().count() + 1;
            if marks > 1 {
                knot.clone_from(&name);
                if name != "function" {
                    found.push((name, (number + 1, column)));
                }
            } else {
                found.push((format!("{knot}.{name}"), (number + 1, column)));
            }
        }
        found
    }

    /// Where the compiler's remark belongs: its line, and there what it names; else where what it names is first met.
    pub(crate) fn place_of(&self, line: Option<usize>, why: &str) -> Option<(usize, usize)> {
        let named: Vec<&str> = why.split(['\'', '"', '`']).skip(1).step_by(2).collect();
        match line {
            Some(number) => {
                let line = self.bare.lines().nth(number.saturating_sub(1)).unwrap_or_default();
                let named = named.iter().find_map(|name| line.find(name));
                let at = named.unwrap_or_else(|| line.len() - line.trim_start().len());
                Some((number, line.get(..at).unwrap_or_default().chars().count() + 1))
            }
            None => named.iter().find_map(|name| self.place_of_text(name)),
        }
    }

    /// Where a text is first met.
    pub(crate) fn place_of_text(&self, text: &str) -> Option<(usize, usize)> {
        let at = self.bare.find(text).filter(|_| !text.is_empty())?;
        Some(place(self.text, at))
    }

    /// All tags with their places.
    pub(crate) fn tags(&self) -> Vec<(String, (usize, usize))> {
        let mut found = Vec::new();
        for (number, line) in self.bare.lines().enumerate() {
            for (at, _) in line.match_indices('#') {
                if line.get(..at).is_some_and(|before| before.ends_with('\\')) {
                    continue;
                }
                let rest = line.get(at + 1..).unwrap_or_default();
                let end = ["->", "#", "}", "|", "]"].iter().filter_map(|end| rest.find(end)).min();
                let tag = rest.get(..end.unwrap_or(rest.len())).unwrap_or_default().trim();
                let column = line.get(..at).unwrap_or_default().chars().count() + 1;
                found.push((tag.to_owned(), (number + 1, column)));
            }
        }
        found
    }

    /// Lines with a choice that has a text.
    pub(crate) fn choices(&self) -> Vec<usize> {
        let lines = self.bare.lines().enumerate();
        lines.filter(|(_, line)| is_choice(line)).map(|(number, _)| number + 1).collect()
    }

    /// The story with a tag at each choice that tells its line, and another at each end that is meant.
    pub(crate) fn marked(&self) -> String {
        let mut marked = String::with_capacity(self.bare.len() * 2);
        for (number, line) in self.bare.lines().enumerate() {
            let line = with_marked_ends(line);
            let tag = format!(" # line: {} ", number + 1);
            let at = if is_choice(&line) { Some(tag_at(&line)) } else { None };
            match at.and_then(|at| line.split_at_checked(at)) {
                Some((before, after)) => marked.extend([before, &tag, after]),
                None => marked.push_str(&line),
            }
            marked.push('\n');
        }
        marked.push_str(&format!("=== {THE_END} ===\n# the-end\n-> END\n"));
        marked
    }
}

/// Whether a line has a choice with a text, not one that is taken by itself.
fn is_choice(line: &str) -> bool {
    let rest = line.trim_start();
    let Some(rest) = rest.strip_prefix(['*', '+']) else { return false };
    let text = rest.trim_start_matches(['*', '+', ' ', '\t']);
    !text.is_empty() && !text.starts_with("->")
}

/// Where a choice's own tag goes: before the bracket closes, or before what follows the text.
fn tag_at(line: &str) -> usize {
    let diverts = line.find("->").unwrap_or(line.len());
    let closes = line.find(']').filter(|at| *at < diverts);
    closes.unwrap_or(diverts)
}

fn with_marked_ends(line: &str) -> String {
    let mut marked = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((before, after)) = rest.split_once("->") {
        let target = after.trim_start();
        let name: String =
            target.chars().take_while(|c| c.is_alphanumeric() || matches!(c, '_' | '.')).collect();
        marked.push_str(before);
        if name == "END" || name == "DONE" {
            marked.extend(["-> ", THE_END]);
            rest = target.get(name.len()..).unwrap_or_default();
        } else {
            marked.push_str("->");
            rest = after;
        }
    }
    marked + rest
}

/// The text with blanks in the place of remarks, so that places stay.
fn without_remarks(text: &str) -> String {
    let mut bare = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    let (mut in_line, mut in_block) = (false, false);
    while let Some(c) = rest.next() {
        let next = rest.peek().copied();
        match (c, next) {
            ('\n', _) => {
                in_line = false;
                bare.push(c);
                continue;
            }
            ('/', Some('/')) if !in_block => in_line = true,
            ('/', Some('*')) if !in_line => in_block = true,
            ('*', Some('/')) if in_block => {
                in_block = false;
                rest.next();
                bare.push_str("  ");
                continue;
            }
            _ => {}
        }
        if in_line || in_block {
            // As many bytes, so that a place in one is a place in the other.
            bare.extend(std::iter::repeat_n(' ', c.len_utf8()));
        } else {
            bare.push(c);
        }
    }
    bare
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_those_of_the_text() {
        let source =
            Source::new("Hi // -> nowhere é\n/* x\n=== no ===\n*/ === yes_1 ===\nA # tag: 1 # b -> x\n");
        assert_eq!(source.knots(), [("yes_1".to_owned(), (4, 8))]);
        assert_eq!(source.tags(), [("tag: 1".to_owned(), (5, 3)), ("b".to_owned(), (5, 12))]);
        assert_eq!(source.place_of_text("nowhere"), None);
        assert_eq!(source.place_of_text("-> x"), Some((5, 16)));
    }

    #[test]
    fn marks_tell_lines_and_ends() {
        let marked =
            Source::new("* [good] -> a\n* Text # skill: x +1 ->END\n* -> b\n- -> ENDLESS\n").marked();
        let lines: Vec<_> = marked.lines().take(4).collect();
        assert_eq!(
            lines,
            [
                "* [good # line: 1 ] -> a",
                "* Text # skill: x +1  # line: 2 -> parlance_the_end",
                "* -> b",
                "- -> ENDLESS"
            ]
        );
    }
}
