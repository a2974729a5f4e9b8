//! Honorifics and titles: missing, too familiar, doubled, with the wrong part of the name.

use super::{
    MOST, fixed,
    her::{Her, split},
    is_space, places,
    salutation::{Salutation, title},
};
use crate::{
    Channel, Formality,
    check::detect::{Context, Found},
    language::primary,
    name::{parse::PARTICLES, titles},
    tokens::is_unspaced,
};

/// What courtesy puts around her name.
pub(in super::super) fn honorific(context: &Context<'_>, found: &mut Vec<Found>) {
    doubled_titles(context, found);
    let Some(her) = context.her().filter(|her| her.formality == Formality::Formal) else {
        return;
    };
    if let Some(salutation) = context.salutation().filter(|salutation| salutation.is_ended) {
        found.extend(bare(context, her, salutation));
    }
    match primary(context.situation.language) {
        "ja" => honorifics_after(context, her, found),
        "ko" => surname_alone(context, her, found),
        _ if has_role(context, "title-with-given") => titles_with_surname(context, her, found),
        _ if is_title_due(context) => titles_with_given(context, her, found),
        _ => {}
    }
}

/// Whether a surname alone is rude, and a given name has no title: the rule's file says where.
fn is_title_due(context: &Context<'_>) -> bool {
    has_role(context, "title-due")
}

fn has_role(context: &Context<'_>, role: &str) -> bool {
    context.tables().any(|words| words.role.as_deref() == Some(role))
}

/// Frau Frau.
fn doubled_titles(context: &Context<'_>, found: &mut Vec<Found>) {
    let language = primary(context.situation.language);
    let tokens = &context.text.tokens;
    for three in tokens.windows(3) {
        let [one, next, name] = three else { continue };
        if one.folded == next.folded
            && name.text.starts_with(char::is_uppercase)
            && titles::gendered(&one.folded, language).is_some()
            && [" ", ". "].contains(&context.text.whole.get(one.end()..next.at).unwrap_or_default())
        {
            found.push(Found {
                span: (one.span.0, next.span.1),
                kind: "doubled",
                arguments: vec![("title", one.text.to_owned())],
                fixes: vec![next.text.to_owned()],
                ..Found::default()
            });
        }
    }
}

/// A salutation with her name and nothing around it.
fn bare(context: &Context<'_>, her: &Her, salutation: &Salutation<'_>) -> Option<Found> {
    if salutation.is_titled || salutation.honorific.is_some() {
        return None;
    }
    let words: Vec<&str> = salutation.name.iter().map(|word| word.text).collect();
    let is = |name: &str| split(name).eq(words.iter().copied());
    let whole = words.concat();
    if let Some(due) = context.words.lexicon.terms("honorific-due").first() {
        let begins = her.whole.starts_with(&whole) && whole.chars().nth(1).is_some() && words.len() == 1;
        let is_hers = words.iter().all(|word| her.has(word))
            || begins && whole.starts_with(is_unspaced)
            || whole == [&*her.surname, &*her.given].concat();
        let span = salutation.named();
        let is_agents = context.situation.agent.contains(&whole);
        return (is_hers && !is_agents).then(|| Found {
            span,
            kind: "missing",
            arguments: vec![("name", context.words_at(span)), ("honorific", due.text.to_string())],
            fixes: vec![[&context.words_at(span), due.fix.as_deref().unwrap_or(&due.text)].concat()],
            ..Found::default()
        });
    }
    let is_due = is_title_due(context) || has_role(context, "title-with-given");
    if !is_due || !her.is_split || !is(&her.surname) || opens_with_title(context, salutation) {
        return None;
    }
    let (span, fix) = fixed(salutation, her);
    let arguments = vec![("name", her.surname.clone())];
    Some(Found { span, kind: "surname-alone", arguments, fixes: vec![fix], ..Found::default() })
}

/// Whether what opens the salutation is a title itself: Sayın Kaya.
fn opens_with_title(context: &Context<'_>, salutation: &Salutation<'_>) -> bool {
    let language = primary(context.situation.language);
    let opening = context.words_at((salutation.start, salutation.named().0));
    opening.split_whitespace().any(|word| titles::is_ungendered(word, language))
}

/// 田中さん where 様 is due, 田中様さん.
fn honorifics_after(context: &Context<'_>, her: &Her, found: &mut Vec<Found>) {
    let (text, lexicon) = (context.text.whole, &context.words.lexicon);
    let agent = context.situation.agent;
    if !agent.is_empty() && agent.contains(&*her.surname) {
        return;
    }
    let Some(due) = lexicon.terms("honorific-due").first() else { return };
    for (at, _) in text.match_indices(&*her.surname) {
        let after = text.get(at + her.surname.len()..).unwrap_or_default();
        let space = |text: &str| text.len() - text.trim_start_matches([' ', '\u{3000}']).len();
        let given = after.get(space(after)..).and_then(|rest| rest.strip_prefix(&*her.given));
        let after = given.unwrap_or(after);
        let rest = after.get(space(after)..).unwrap_or_default();
        let next = |rest: &str, role| lexicon.terms(role).iter().find(|term| rest.starts_with(&*term.text));
        let any = |rest: &str| next(rest, "honorific").or_else(|| next(rest, "familiar"));
        let Some(first) = any(rest) else { continue };
        let second = rest.get(first.text.len()..).and_then(any);
        let is_familiar = next(rest, "familiar").is_some() && context.situation.channel == Channel::Email;
        let (kind, length) = match second {
            Some(second) => ("doubled", first.text.len() + second.text.len()),
            None if is_familiar => ("familiar", first.text.len()),
            None => continue,
        };
        let said = rest.get(..length).unwrap_or_default();
        let start = text.get(..text.len() - rest.len()).unwrap_or_default().chars().count();
        let span = (start, start + said.chars().count());
        if found.len() >= MOST {
            return;
        }
        if !context.text.is_masked(start) {
            let arguments = vec![("title", said.to_owned()), ("honorific", due.text.to_string())];
            found.push(Found {
                span,
                kind,
                arguments,
                fixes: vec![due.text.to_string()],
                ..Found::default()
            });
        }
    }
}

/// 김씨.
fn surname_alone(context: &Context<'_>, her: &Her, found: &mut Vec<Found>) {
    let Some(due) = context.words.lexicon.terms("honorific-due").first() else { return };
    for term in context.words.lexicon.terms("familiar") {
        let is = |text: &str| text.strip_suffix(&*term.text) == Some(&*her.surname);
        for token in context.text.tokens.iter().filter(|token| her.is_split && is(token.text)) {
            found.push(Found {
                span: token.span,
                kind: "familiar",
                arguments: vec![("title", term.text.to_string()), ("honorific", due.text.to_string())],
                fixes: vec![[&*her.whole, &*due.text].concat()],
                ..Found::default()
            });
        }
    }
}

/// Frau Anna, Mr John.
fn titles_with_given(context: &Context<'_>, her: &Her, found: &mut Vec<Found>) {
    let (text, tokens) = (context.text.whole, &context.text.tokens);
    let given: Vec<&str> = split(&her.given).collect();
    for at in places(text, tokens, &given).filter(|_| her.is_split) {
        let end = at + given.len();
        let (Some(before), Some(first), Some(last)) =
            (at.checked_sub(1), tokens.get(at), tokens.get(end - 1))
        else {
            continue;
        };
        let goes_on = tokens.get(end).is_some_and(|next| {
            is_space(text, last, next) && next.text.starts_with(|c: char| c.is_uppercase())
                || PARTICLES.contains(&next.text)
                || text.get(last.end()..next.at).is_some_and(|gap| gap.starts_with('.'))
                    && last.text.chars().count() == 1
        });
        let Some((1, Some(_))) = title(context, tokens, before) else { continue };
        let Some(title) = tokens.get(before) else { continue };
        let gap = text.get(title.end()..first.at).unwrap_or_default();
        if !goes_on && [" ", ". ", "\u{A0}", ".\u{A0}"].contains(&gap) {
            found.push(Found {
                span: (first.span.0, last.span.1),
                kind: "given-alone",
                arguments: vec![("title", title.text.to_owned()), ("name", her.given.clone())],
                fixes: vec![her.surname.clone()],
                ..Found::default()
            });
        }
    }
}

/// Kaya Hanım, where the title follows the given name.
fn titles_with_surname(context: &Context<'_>, her: &Her, found: &mut Vec<Found>) {
    let (text, tokens) = (context.text.whole, &context.text.tokens);
    let surname: Vec<&str> = split(&her.surname).collect();
    let is_given = |word: &str| split(&her.given).any(|given| given == word);
    for at in places(text, tokens, &surname).filter(|_| her.is_split) {
        let end = at + surname.len();
        let (Some(first), Some(last), Some(behind)) = (tokens.get(at), tokens.get(end - 1), tokens.get(end))
        else {
            continue;
        };
        let has_given = at.checked_sub(1).and_then(|at| tokens.get(at)).is_some_and(|one| is_given(one.text));
        let is_titled =
            is_space(text, last, behind) && matches!(title(context, tokens, end), Some((1, Some(_))));
        if is_titled && !has_given && found.len() < MOST {
            found.push(Found {
                span: (first.span.0, last.span.1),
                kind: "with-surname",
                arguments: vec![("title", behind.text.to_owned()), ("name", her.surname.clone())],
                fixes: vec![her.given.clone()],
                ..Found::default()
            });
        }
    }
}
