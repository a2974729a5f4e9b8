//! What FTS5 is asked: a superset of what is meant, as small as the index can tell.

use super::{
    atoms::{Kind, has_marks, spelled_out},
    matching::Wanted,
    tokens::{self, AUTHOR, BEGINNING, BEGINNINGS, MARKED},
};
use crate::StoreError;
use rusqlite::Connection;

/// Spellings with marks that are asked for one by one; if there are more, the texts are read.
const SPELLINGS: usize = 128;
/// Words that begin alike are asked for one by one, each as far back as is needed. Of more, FTS5 puts all texts that have any
/// of them in a row first.
const GATHERED: usize = 64;
/// A token that no text has.
const NOTHING: &str = "\"\u{e00f}\"";
/// The last character that there is: an upper end for what begins with something.
const LAST: char = '\u{10ffff}';

/// Lets a connection be searched: it gets a table of the index's tokens, of its own and without rows of its own.
#[doc(hidden)]
pub fn prepare(db: &Connection) -> Result<(), StoreError> {
    let tokens = "CREATE VIRTUAL TABLE temp.search_tokens USING fts5vocab(main, search_index, instance)";
    Ok(db.execute_batch(tokens)?)
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
pub(super) fn of(db: &Connection, wanted: &Wanted) -> Result<Expression, StoreError> {
    let parts: Vec<_> = wanted.parts().collect();
    let mut all = Vec::new();
    let mut known =
        parts.len() == 1 || (parts.len() == 2 && parts.iter().all(|part| part.0.kind == Kind::Gram));
    for (at, (atom, folded, base, beginning)) in parts.iter().enumerate() {
        let joined = |at: usize| parts.get(at).filter(|next| next.0.joined && next.0.kind == atom.kind);
        let (next, continued) = (joined(at + 1), at > 0 && joined(at).is_some());
        match atom.kind {
            Kind::Word => {
                let word = word(db, folded, base, *beginning)?;
                known &= word.exact;
                all.push(word.text);
            }
            Kind::Gram => match next {
                Some(next) => all.push(quoted(&format!("{folded}{}", next.1))),
                None if continued => {}
                None => {
                    known &= parts.len() == 1;
                    all.push(quoted(folded));
                }
            },
            Kind::Cluster => match next {
                Some(next) => {
                    known = false;
                    let pair = format!("{folded}{}", next.1);
                    all.push(if next.3 { begun(db, &pair)? } else { quoted(&pair) });
                }
                None if continued => {}
                None => {
                    known = *beginning && parts.len() == 1;
                    all.push(begun(db, folded)?);
                }
            },
        }
    }
    Ok(Expression { text: format!("({})", all.join(" AND ")), exact: known })
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

fn word(db: &Connection, folded: &str, base: &str, beginning: bool) -> Result<Expression, StoreError> {
    if base == tokens::cut(folded) {
        return plain_word(db, base, beginning);
    }
    let spelled =
        spelled_out(folded).map(|spelled| plain_word(db, tokens::cut(&spelled), beginning)).transpose()?;
    let Some(spellings) = spellings(db, folded, base, beginning)? else {
        let read = Expression { exact: false, ..plain_word(db, base, beginning)? };
        return Ok(spelled.into_iter().fold(read, Expression::or));
    };
    let marked = any(spellings.into_iter().map(|marked| format!("{MARKED}{marked}")));
    Ok(marked.into_iter().chain(spelled).reduce(Expression::or).unwrap_or_else(|| exact(NOTHING.to_owned())))
}

fn plain_word(db: &Connection, word: &str, beginning: bool) -> Result<Expression, StoreError> {
    Ok(exact(match word.chars().count() {
        0 => NOTHING.to_owned(),
        _ if !beginning => quoted(word),
        letters if BEGINNINGS.contains(&letters) => {
            format!("({} OR {})", quoted(word), quoted(&format!("{BEGINNING}{word}")))
        }
        _ => begun(db, word)?,
    }))
}

/// Any token that begins so.
fn begun(db: &Connection, beginning: &str) -> Result<String, StoreError> {
    let mut statement = db.prepare_cached(
        "WITH RECURSIVE begun (token) AS (
           SELECT (SELECT term FROM search_tokens WHERE term >= ?1 LIMIT 1)
           UNION ALL
           SELECT (SELECT term FROM search_tokens WHERE term >= token || char(0) LIMIT 1) FROM begun
             WHERE token BETWEEN ?1 AND ?2
         )
         SELECT token FROM begun WHERE token BETWEEN ?1 AND ?2",
    )?;
    let end = format!("{beginning}{LAST}");
    let rows = statement.query_map([beginning, &end], |row| row.get("token"))?;
    let tokens = rows.take(GATHERED + 1).collect::<Result<Vec<String>, _>>()?;
    if tokens.len() > GATHERED {
        return Ok(format!("{} *", quoted(beginning)));
    }
    Ok(any(tokens.into_iter()).map_or_else(|| NOTHING.to_owned(), |any| any.text))
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
