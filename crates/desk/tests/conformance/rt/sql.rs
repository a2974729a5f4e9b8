//! RT's query language, as far as tickets and transactions are searched with it: comparisons, AND, OR and brackets.

/// Whether a row meets the query. `row` gives a field's value, or nothing for a field that there is not.
pub fn meets(query: &str, row: &dyn Fn(&str) -> Option<String>) -> Result<bool, String> {
    let words = words(query)?;
    let mut parser = Parser { query, words: &words, at: 0, row };
    let met = parser.any()?;
    match parser.words.get(parser.at) {
        None => Ok(met),
        Some(word) => Err(format!("Wrong query, no PAREN or AGGREG before '{word}' in '{query}'")),
    }
}

struct Parser<'a> {
    query: &'a str,
    words: &'a [String],
    at: usize,
    row: &'a dyn Fn(&str) -> Option<String>,
}

impl Parser<'_> {
    fn next(&mut self) -> Result<String, String> {
        let word = self.words.get(self.at).cloned();
        self.at += 1;
        word.ok_or_else(|| {
            format!("Incomplete query, last element is not close paren or value in '{}'", self.query)
        })
    }

    fn takes(&mut self, word: &str) -> bool {
        let is_next = self.words.get(self.at).is_some_and(|next| next.eq_ignore_ascii_case(word));
        self.at += usize::from(is_next);
        is_next
    }

    fn any(&mut self) -> Result<bool, String> {
        let mut met = self.all()?;
        while self.takes("OR") {
            met |= self.all()?;
        }
        Ok(met)
    }

    fn all(&mut self) -> Result<bool, String> {
        let mut met = self.one()?;
        while self.takes("AND") {
            met &= self.one()?;
        }
        Ok(met)
    }

    fn one(&mut self) -> Result<bool, String> {
        if self.takes("(") {
            let met = self.any()?;
            return match self.takes(")") {
                true => Ok(met),
                false => Err(format!("Incomplete query, there are unclosed parens in '{}'", self.query)),
            };
        }
        let (field, operator, value) = (self.next()?, self.next()?, self.next()?);
        let value = value.trim_matches('\'').to_owned();
        let held = (self.row)(&field).ok_or_else(|| format!("Unknown field: {field}"))?;
        let order = match (held.parse::<i64>(), value.parse::<i64>()) {
            (Ok(held), Ok(value)) => held.cmp(&value),
            _ => held.cmp(&value),
        };
        Ok(match operator.as_str() {
            "=" if value == "__Active__" => ["new", "open", "stalled"].contains(&held.as_str()),
            "=" if value == "__Inactive__" => ["resolved", "rejected", "deleted"].contains(&held.as_str()),
            "=" => order.is_eq(),
            "!=" => order.is_ne(),
            "<" => order.is_lt(),
            ">" => order.is_gt(),
            "<=" => order.is_le(),
            ">=" => order.is_ge(),
            other => return Err(format!("Wrong query, expecting an OPERATOR before '{other}'")),
        })
    }
}

fn words(query: &str) -> Result<Vec<String>, String> {
    let (mut words, mut rest) = (Vec::new(), query.trim_start());
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '(' | ')' => 1,
            '\'' => match rest[1..].find('\'') {
                Some(end) => end + 2,
                None => return Err(format!("Unclosed quote in '{query}'")),
            },
            '=' | '<' | '>' | '!' => rest.find(|c| !"=<>!".contains(c)).unwrap_or(rest.len()),
            _ => rest.find(|c: char| c.is_whitespace() || "()=<>!'".contains(c)).unwrap_or(rest.len()),
        };
        words.push(rest[..length].to_owned());
        rest = rest[length..].trim_start();
    }
    Ok(words)
}
