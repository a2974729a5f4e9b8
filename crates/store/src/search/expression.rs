//! What FTS5 is asked: a superset of what is meant, as small as the index can tell.

use super::{
    atoms::{Atom, Kind, has_marks, spelled_out},
    matching::Wanted,
    tokens::{self, AUTHOR, BEGINNING, FIRST_LETTERS, MARKED, is_bound},
};
use crate::StoreError;
use rusqlite::{Connection, params};

/// Spellings with marks that are asked for one by one; if there are more, the texts are read.
const SPELLINGS: usize = 128;
/// Words that begin alike are asked for one by one, each as far back as is needed. Of more, FTS5 puts all texts that have any
/// of them in a row first, which takes longer from about so many on.
const GATHERED: usize = 512;
/// A token that no text has.
const NOTHING: &str = "\"\u{e00f}\"";
/// The last character that there is: an upper end for what begins with something.
const LAST: char = '\u{10ffff}';

/// Lets a connection be searched: it gets tables of the indexes' tokens, of its own and without rows of their own.
#[doc(hidden)]
pub fn prepare(db: &Connection) -> Result<(), StoreError> {
    Ok(db.execute_batch(
        "CREATE VIRTUAL TABLE temp.search_tokens USING fts5vocab(main, search_index, instance);
         CREATE VIRTUAL TABLE temp.names_tokens USING fts5vocab(main, search_names, instance);",
    )?)
}

/// An index that is asked, with the table of its tokens.
#[derive(Clone, Copy)]
pub(super) struct Index<'a> {
    db: &'a Connection,
    tokens: &'static str,
}

impl<'a> Index<'a> {
    /// Of messages, subjects and records.
    pub(super) fn texts(db: &'a Connection) -> Self {
        Self { db, tokens: "search_tokens" }
    }

    /// Of customers.
    pub(super) fn names(db: &'a Connection) -> Self {
        Self { db, tokens: "names_tokens" }
    }
}

/// An expression, and whether every text that it finds is one that is meant.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Expression {
    pub text: String,
    pub exact: bool,
}

impl Expression {
    pub(super) fn or(self, other: Self) -> Self {
        Self { text: format!("({} OR {})", self.text, other.text), exact: self.exact && other.exact }
    }
}

fn exact(text: String) -> Expression {
    Expression { text, exact: true }
}

/// Atoms in a row.
pub(super) fn of(index: Index<'_>, wanted: &Wanted) -> Result<Expression, StoreError> {
    let parts: Vec<_> = wanted.parts().collect();
    let mut all = Vec::new();
    let mut known =
        parts.len() == 1 || (parts.len() == 2 && parts.iter().all(|part| part.0.kind == Kind::Gram));
    for (at, (atom, folded, base, beginning)) in parts.iter().enumerate() {
        let after = parts.get(at + 1);
        let next = after.filter(|next| is_bound(atom, next.0));
        let loose = after.filter(|_| next.is_none());
        all.extend(loose.and_then(|after| in_a_row((atom, folded, base), *after)));
        let continued = at.checked_sub(1).and_then(|before| parts.get(before));
        let continued = continued.is_some_and(|before| is_bound(before.0, atom));
        match atom.kind {
            Kind::Word => {
                let word = word(index, folded, base, *beginning)?;
                known &= word.exact;
                all.push(word.text);
            }
            Kind::Gram | Kind::Cluster => {
                let syllables = atom.kind == Kind::Cluster;
                let token = |token: String, goes_on: bool| match goes_on && syllables {
                    true => begun(index, &token),
                    false => Ok(quoted(&token)),
                };
                if let Some(next) = next {
                    known &= !syllables;
                    all.push(token(format!("{folded}{}", next.1), next.3)?);
                } else if !continued {
                    known &= parts.len() == 1;
                    all.push(token((*folded).to_owned(), *beginning)?);
                }
            }
        }
    }
    Ok(Expression { text: format!("({})", all.join(" AND ")), exact: known })
}

/// Two atoms in a row that are not bound as they were typed.
fn in_a_row(
    (one, folded, base): (&Atom, &str, &str),
    (next, next_folded, next_base, goes_on): (&Atom, &str, &str, bool),
) -> Option<String> {
    // a word or a syllable that may go on is in no pair; a character never goes on
    if goes_on && next.kind != Kind::Gram {
        return None;
    }
    let pair = tokens::pair(base, next_base)?;
    // without the space between them, they may be a token of their own
    let bound = next.kind == one.kind && one.kind != Kind::Word;
    let bound = bound.then(|| format!("{folded}{next_folded}"));
    any(bound.into_iter().chain([pair])).map(|any| any.text)
}

/// Parts of addresses and numbers, if there is enough of one to look for.
pub(super) fn parts(plain: &str) -> Option<Expression> {
    let parts: Vec<String> = tokens::parts(plain).map(|part| quoted(&part)).collect();
    (!parts.is_empty()).then(|| Expression { text: format!("({})", parts.join(" AND ")), exact: false })
}

/// All words of a name in an author's.
pub(super) fn author(wanted: &Wanted) -> Expression {
    let words = wanted.parts().map(|(_, _, base, _)| quoted(&format!("{AUTHOR}{base}")));
    exact(format!("({})", words.collect::<Vec<_>>().join(" AND ")))
}

/// Any of these tokens.
pub(super) fn any(tokens: impl Iterator<Item = String>) -> Option<Expression> {
    let tokens: Vec<String> = tokens.map(|token| quoted(&token)).collect();
    (!tokens.is_empty()).then(|| exact(format!("({})", tokens.join(" OR "))))
}

fn word(index: Index<'_>, folded: &str, base: &str, beginning: bool) -> Result<Expression, StoreError> {
    if base == tokens::cut(folded) {
        return plain_word(index, base, beginning);
    }
    let spelled =
        spelled_out(folded).map(|spelled| plain_word(index, tokens::cut(&spelled), beginning)).transpose()?;
    let Some(spellings) = spellings(index.db, folded, base, beginning)? else {
        let read = Expression { exact: false, ..plain_word(index, base, beginning)? };
        return Ok(spelled.into_iter().fold(read, Expression::or));
    };
    let marked = any(spellings.into_iter().map(|marked| format!("{MARKED}{marked}")));
    Ok(marked.into_iter().chain(spelled).reduce(Expression::or).unwrap_or_else(|| exact(NOTHING.to_owned())))
}

fn plain_word(index: Index<'_>, word: &str, beginning: bool) -> Result<Expression, StoreError> {
    Ok(exact(match word.chars().count() {
        0 => NOTHING.to_owned(),
        _ if !beginning => quoted(word),
        letters if letters < FIRST_LETTERS => few_letters(index, word)?,
        FIRST_LETTERS => format!("({} OR {})", quoted(word), quoted(&format!("{BEGINNING}{word}"))),
        _ => begun(index, word)?,
    }))
}

/// Any token that begins so.
fn begun(index: Index<'_>, beginning: &str) -> Result<String, StoreError> {
    let tokens = tokens_from(index, beginning, beginning, i64::MAX, '\0')?;
    Ok(tokens.map_or_else(|| begun_by_all(beginning), |tokens| any_of(tokens.into_iter())))
}

/// Any word that begins so, with fewer letters than are a token as its beginning.
fn few_letters(index: Index<'_>, word: &str) -> Result<String, StoreError> {
    let letters = i64::try_from(FIRST_LETTERS).unwrap_or(i64::MAX);
    let Some(words) = tokens_from(index, word, &format!("{word}\0"), letters, LAST)? else {
        return Ok(begun_by_all(word));
    };
    let first = |word: String| word.chars().take(FIRST_LETTERS).collect::<String>();
    let both = words.into_iter().map(first).flat_map(|first| [format!("{BEGINNING}{first}"), first]);
    Ok(any_of([word.to_owned()].into_iter().chain(both)))
}

fn begun_by_all(beginning: &str) -> String {
    format!("{} *", quoted(beginning))
}

fn any_of(tokens: impl Iterator<Item = String>) -> String {
    any(tokens).map_or_else(|| NOTHING.to_owned(), |any| any.text)
}

/// Tokens that begin so, in their order from one on: after each, the first that is not less than so many of its letters with
/// this one after them. `None` if there are too many to ask for.
fn tokens_from(
    index: Index<'_>,
    beginning: &str,
    from: &str,
    letters: i64,
    next: char,
) -> Result<Option<Vec<String>>, StoreError> {
    let Index { db, tokens } = index;
    let mut statement = db.prepare_cached(&format!(
        "WITH RECURSIVE begun (token) AS (
           SELECT (SELECT term FROM {tokens} WHERE term >= ?1 LIMIT 1)
           UNION ALL
           SELECT (SELECT term FROM {tokens} WHERE term >= substr(token, 1, ?3) || ?4 LIMIT 1) FROM begun
             WHERE token BETWEEN ?1 AND ?2
         )
         SELECT token FROM begun WHERE token BETWEEN ?1 AND ?2"
    ))?;
    let end = format!("{beginning}{LAST}");
    let rows =
        statement.query_map(params![from, end, letters, String::from(next)], |row| row.get("token"))?;
    let tokens = rows.take(GATHERED + 1).collect::<Result<Vec<String>, _>>()?;
    Ok((tokens.len() <= GATHERED).then_some(tokens))
}

/// The words of this base that have all marks that were typed; `None` if there are too many to ask for.
fn spellings(
    db: &Connection,
    folded: &str,
    base: &str,
    beginning: bool,
) -> Result<Option<Vec<String>>, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT marked FROM search_marked WHERE base >= ?1 AND base <= ?2 ORDER BY base, marked",
    )?;
    let end = if beginning { format!("{base}{LAST}") } else { base.to_owned() };
    let mut rows = statement.query([base, &end])?;
    let (mut found, mut read) = (Vec::new(), 0);
    while let Some(row) = rows.next()? {
        let marked: String = row.get("marked")?;
        read += 1;
        if has_marks(&marked, folded, beginning) {
            found.push(marked);
        }
        if found.len() > SPELLINGS || read > SPELLINGS * 16 {
            return Ok(None);
        }
    }
    Ok(Some(found))
}

/// A token as FTS5's query language has it.
pub(super) fn quoted(token: &str) -> String {
    format!("\"{}\"", token.replace('"', "\"\""))
}
