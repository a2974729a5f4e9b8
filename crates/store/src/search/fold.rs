//! Folding: what different spellings of a letter have in common.
//!
//! Every character becomes a few *units*: letters without case, and marks that a reader may leave out. A word is kept
//! with its marks; without them it is its *base*. So a letter typed without its mark finds both, and one typed with it
//! asks for it. What is compatible (NFKC, UAX #15) or differs by case only (full case folding, Unicode 3.13) is the same.
//!
//! The rules below are the same in every language, but for the Turkish i; most follow from canonical decomposition,
//! [`RULES`] are those that do not.

use icu::{
    casemap::{CaseMapper, CaseMapperBorrowed},
    normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed},
    properties::{
        CodePointMapData, CodePointSetData,
        props::{DefaultIgnorableCodePoint, GeneralCategory, LineBreak, Script},
    },
};
use std::sync::OnceLock;

/// What a unit is part of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Class {
    /// What words are written with in scripts that set spaces.
    Letter,
    /// A mark that may be left out, or a sign that is part of the letter before it.
    Sign,
    /// One character of Han, kana or Hangul: any of them may begin or end a word.
    Gram,
    /// The beginning of a syllable in a script that sets no spaces (Line_Break=SA: Thai, Lao, Khmer, Burmese, …).
    Cluster,
    /// Parts words.
    Break,
}

/// A unit.
pub(super) type Unit = (Class, char);

/// The stroke of ø, and what tells ð from d and þ from th.
pub(super) const STROKE: char = '\u{338}';
const BAR: char = '\u{335}';
/// Tells ı from i: a mark that nobody writes on an i.
pub(super) const DOTLESS: char = '\u{fe2f}';
pub(super) const DOT_ABOVE: char = '\u{307}';
/// Tells a candrabindu from an anusvara.
const CANDRABINDU: char = '\u{310}';
pub(super) const UMLAUT: char = '\u{308}';
pub(super) const RING: char = '\u{30a}';

/// Letters that have no canonical decomposition and are yet a letter with a mark, or another spelling of other letters.
///
/// - Latin: CLDR's transform `Latin-ASCII` (đ d, ħ h, ł l, ø o, ŧ t, ð d, þ th, æ ae, œ oe, ı i).
/// - ё is written as е wherever no doubt can arise (Правила русской орфографии и пунктуации 1956, § 10).
/// - Arabic: yeh without dots, Persian and Urdu yeh; Persian kaf; teh marbuta is written as heh by many; alef wasla;
///   Urdu heh goal (Unicode 9.2, table 9-8 and "Yeh").
/// - Malayalam chillus and dot reph are a consonant with virama; au has two vowel signs (Unicode 12.9, "Chillu Forms",
///   "Special Characters: Au"). Bengali khanda ta likewise (12.2).
/// - Candrabindu is written as anusvara by many (Devanagari: Central Hindi Directorate, "Devanagari lipi tatha Hindi
///   vartani ka manakikaran", rule on anusvara and candrabindu): taken for one with a mark.
const RULES: &[(char, &[char])] = &[
    ('đ', &['d', BAR]),
    ('ħ', &['h', BAR]),
    ('ł', &['l', BAR]),
    ('ŧ', &['t', BAR]),
    ('ø', &['o', STROKE]),
    ('ð', &['d', STROKE]),
    ('þ', &['t', 'h', STROKE]),
    ('æ', &['a', 'e']),
    ('œ', &['o', 'e']),
    ('ı', &['i', DOTLESS]),
    ('ё', &['е']),
    ('ى', &['ي']),
    ('ی', &['ي']),
    ('ک', &['ك']),
    ('ة', &['ه']),
    ('ٱ', &['ا']),
    ('ہ', &['ه']),
    ('ൺ', &['ണ', '\u{d4d}']),
    ('ൻ', &['ന', '\u{d4d}']),
    ('ർ', &['ര', '\u{d4d}']),
    ('ൽ', &['ല', '\u{d4d}']),
    ('ൾ', &['ള', '\u{d4d}']),
    ('ൿ', &['ക', '\u{d4d}']),
    ('ൔ', &['മ', '\u{d4d}']),
    ('ൕ', &['യ', '\u{d4d}']),
    ('ൖ', &['ഴ', '\u{d4d}']),
    ('ൎ', &['ര', '\u{d4d}']),
    ('\u{d4c}', &['\u{d57}']),
    ('ৎ', &['ত', '\u{9cd}']),
    ('\u{901}', &['\u{902}', CANDRABINDU]),
    ('\u{981}', &['\u{982}', CANDRABINDU]),
    ('\u{a81}', &['\u{a82}', CANDRABINDU]),
    ('\u{b01}', &['\u{b02}', CANDRABINDU]),
    ('\u{c01}', &['\u{c02}', CANDRABINDU]),
    ('\u{c81}', &['\u{c82}', CANDRABINDU]),
];

/// Whether a word may be written without it: diacritics of Latin, Greek and Cyrillic, Hebrew points, Arabic and Syriac
/// vowel signs and hamza, nuktas (Canonical_Combining_Class 7). Vowel signs of Indic and other scripts are letters.
pub(super) fn is_mark(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36f}' | '\u{483}'..='\u{487}'
        | '\u{591}'..='\u{5bd}' | '\u{5bf}' | '\u{5c1}' | '\u{5c2}' | '\u{5c4}' | '\u{5c5}' | '\u{5c7}'
        | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}'
        | '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6e4}' | '\u{6e7}' | '\u{6e8}' | '\u{6ea}'..='\u{6ed}'
        | '\u{711}' | '\u{730}'..='\u{74a}' | '\u{8ca}'..='\u{8e1}' | '\u{8e3}'..='\u{8ff}'
        | '\u{93c}' | '\u{9bc}' | '\u{a3c}' | '\u{abc}' | '\u{b3c}' | '\u{c3c}' | '\u{cbc}'
        | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20f0}' | '\u{fe20}'..='\u{fe2f}')
}

/// Characters of one block, folded.
type Block = Box<[Box<[Unit]>]>;

static BLOCKS: [OnceLock<Block>; 0x1100] = [const { OnceLock::new() }; 0x1100];

/// The units that a character stands for; none if it is not to be seen (default-ignorable, UAX #44).
pub(super) fn units(c: char) -> &'static [Unit] {
    let (block, place) = (u32::from(c) >> 8, u32::from(c) & 0xff);
    let folded = usize::try_from(block).ok().and_then(|block| BLOCKS.get(block));
    let folded = folded.map(|cell| cell.get_or_init(|| fold_block(block << 8)));
    let units = folded.and_then(|block| block.get(usize::try_from(place).ok()?));
    units.map_or(&[], |units| &**units)
}

fn fold_block(first: u32) -> Block {
    let folder = Folder::new();
    let fold = |code: u32| char::from_u32(code).map(|c| folder.fold(c).into_boxed_slice());
    (first..first + 0x100).map(|code| fold(code).unwrap_or_default()).collect()
}

/// Hangul and kana in pieces: what is one letter may be written as several characters, which NFC composes.
pub(super) fn continues_letter(c: char) -> bool {
    matches!(c, '\u{1160}'..='\u{11ff}' | '\u{3099}' | '\u{309a}' | '\u{ff9e}' | '\u{ff9f}')
}

/// The letters of a text's beginning that [`continues_letter`] has pieces of, composed.
pub(super) fn composed(pieces: &str) -> String {
    ComposingNormalizerBorrowed::new_nfkc().normalize(pieces).into_owned()
}

struct Folder {
    nfkc: ComposingNormalizerBorrowed<'static>,
    nfd: DecomposingNormalizerBorrowed<'static>,
    case: CaseMapperBorrowed<'static>,
}

impl Folder {
    fn new() -> Self {
        Self {
            nfkc: ComposingNormalizerBorrowed::new_nfkc(),
            nfd: DecomposingNormalizerBorrowed::new_nfd(),
            case: CaseMapper::new(),
        }
    }

    fn fold(&self, c: char) -> Vec<Unit> {
        if c == '\u{640}' || CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c) {
            return Vec::new();
        }
        let compatible = self.nfkc.normalize(c.encode_utf8(&mut [0; 4])).into_owned();
        let folded = self.case.fold_string(&compatible).into_owned();
        let mut units = Vec::new();
        for c in folded.chars() {
            match class(c) {
                Class::Letter | Class::Sign => self.decomposed(c, &mut units),
                class => units.push((class, c)),
            }
        }
        undotted(&mut units);
        units
    }

    fn decomposed(&self, c: char, units: &mut Vec<Unit>) {
        if let Some((_, letters)) = RULES.iter().find(|(letter, _)| *letter == c) {
            units.extend(letters.iter().map(|&letter| (class(letter), letter)));
            return;
        }
        let text = self.nfd.normalize(c.encode_utf8(&mut [0; 4])).into_owned();
        let mut letters = text.chars();
        match (letters.next(), letters.as_str()) {
            (Some(single), "") => units.push((class(single), digit(single))),
            (Some(first), rest) => {
                // ǿ is ø with an accent
                self.decomposed(first, units);
                units.extend(rest.chars().map(|mark| (class(mark), mark)));
            }
            (None, _) => {}
        }
    }
}

/// i with its dot as a mark (from İ) is i.
fn undotted(units: &mut Vec<Unit>) {
    if units.len() == 2 && units.first().is_some_and(|unit| unit.1 == 'i') {
        units.retain(|unit| unit.1 != DOT_ABOVE);
    }
}

/// Decimal digits of every script are one: they stand in rows from zero to nine (UAX #44, Nd).
pub(crate) fn digit(c: char) -> char {
    let decimal = |c: u32| {
        char::from_u32(c).is_some_and(|c| {
            CodePointMapData::<GeneralCategory>::new().get(c) == GeneralCategory::DecimalNumber
        })
    };
    let code = u32::from(c);
    if code < 0x80 || !decimal(code) {
        return c;
    }
    let before = (1..).take_while(|n| code.checked_sub(*n).is_some_and(decimal)).count();
    u32::try_from(before).ok().and_then(|before| char::from_digit(before % 10, 10)).unwrap_or(c)
}

fn class(c: char) -> Class {
    use GeneralCategory as Category;
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    match category {
        Category::NonspacingMark | Category::SpacingMark | Category::EnclosingMark => Class::Sign,
        Category::UppercaseLetter
        | Category::LowercaseLetter
        | Category::TitlecaseLetter
        | Category::ModifierLetter
        | Category::OtherLetter
        | Category::DecimalNumber
        | Category::LetterNumber
        | Category::OtherNumber => written(c),
        _ => Class::Break,
    }
}

fn written(c: char) -> Class {
    let script = CodePointMapData::<Script>::new().get(c);
    let grams =
        [Script::Han, Script::Hiragana, Script::Katakana, Script::Hangul, Script::Bopomofo, Script::Yi];
    if grams.contains(&script) || matches!(c, '\u{30fc}' | '\u{3005}'..='\u{3007}') {
        Class::Gram
    } else if CodePointMapData::<LineBreak>::new().get(c) == LineBreak::ComplexContext {
        Class::Cluster
    } else {
        Class::Letter
    }
}
