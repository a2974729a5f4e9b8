//! The small word lists under `data/`: lines of key words and then the words themselves.

/// The words on the lines that begin with `first` and, unless it is empty, `second`.
pub(crate) fn words(list: &'static str, keys: [&str; 2]) -> impl Iterator<Item = &'static str> {
    let [first, second] = keys.map(str::to_owned);
    let after = |line: &'static str, key: &str| line.strip_prefix(key)?.strip_prefix(' ');
    list.lines()
        .filter_map(move |line| {
            let rest = after(line, &first)?;
            if second.is_empty() { Some(rest) } else { after(rest, &second) }
        })
        .flat_map(|line| line.split(' '))
}
