//! What is wrong with a scenario, and where.

pub(crate) use parlance_courtesy::check::place;

/// What is wrong with a scenario's file.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Fault {
    /// The file's name in its folder.
    pub file: String,
    /// Line and column from 1, if they are known.
    pub place: Option<(usize, usize)>,
    /// What is wrong.
    pub kind: FaultKind,
    /// What it is about: a name, a tag, the compiler's own words (English).
    pub about: String,
}

/// What can be wrong.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum FaultKind {
    /// The file is not there.
    NoFile,
    /// The file is no text in UTF-8.
    NotText,
    /// The file is larger than may be.
    TooLarge,
    /// The file's name is none that a scenario has.
    UnknownFile,
    /// TOML or a value in it cannot be read.
    Toml,
    /// What is looked for is not a pattern.
    Pattern,
    /// A market, language, channel or skill that is not known.
    Unknown,
    /// The translation has other turns or criteria than the scenario.
    Differs,
    /// The ink cannot be compiled.
    Ink,
    /// The ink has more levels of brackets or choices than may be.
    TooDeep,
    /// Playing goes on without end.
    Endless,
    /// Playing fails.
    Plays,
    /// A way through it ends without `-> END`.
    DeadEnd,
    /// A knot or stitch that no way leads to.
    UnreachableKnot,
    /// A choice that is never offered.
    UnreachableChoice,
    /// There are more ways through it than could be walked.
    TooManyWays,
    /// A tag that is not known.
    Tag,
    /// A free-text turn that the rubric does not have.
    Unscored,
    /// A turn of the rubric that the story never asks for.
    Unasked,
    /// A free-text turn is not followed by the choices good, middling and poor.
    Outcomes,
    /// A turn has too few sample answers: good, middling and poor are needed.
    Samples,
    /// A sample answer is not worth what it is said to be.
    SampleGrade,
    /// A language that only a part of the scenario is in.
    Untranslated,
}

impl FaultKind {
    /// All of them.
    pub const ALL: [Self; 23] = [
        Self::NoFile,
        Self::NotText,
        Self::TooLarge,
        Self::UnknownFile,
        Self::Toml,
        Self::Pattern,
        Self::Unknown,
        Self::Differs,
        Self::Ink,
        Self::TooDeep,
        Self::Endless,
        Self::Plays,
        Self::DeadEnd,
        Self::UnreachableKnot,
        Self::UnreachableChoice,
        Self::TooManyWays,
        Self::Tag,
        Self::Unscored,
        Self::Unasked,
        Self::Outcomes,
        Self::Samples,
        Self::SampleGrade,
        Self::Untranslated,
    ];

    /// Its name in messages.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoFile => "no-file",
            Self::NotText => "not-text",
            Self::TooLarge => "too-large",
            Self::UnknownFile => "unknown-file",
            Self::Toml => "toml",
            Self::Pattern => "pattern",
            Self::Unknown => "unknown",
            Self::Differs => "differs",
            Self::Ink => "ink",
            Self::TooDeep => "too-deep",
            Self::Endless => "endless",
            Self::Plays => "plays",
            Self::DeadEnd => "dead-end",
            Self::UnreachableKnot => "unreachable-knot",
            Self::UnreachableChoice => "unreachable-choice",
            Self::TooManyWays => "too-many-ways",
            Self::Tag => "tag",
            Self::Unscored => "unscored",
            Self::Unasked => "unasked",
            Self::Outcomes => "outcomes",
            Self::Samples => "samples",
            Self::SampleGrade => "sample-grade",
            Self::Untranslated => "untranslated",
        }
    }

    /// Whether the scenario can be practised nevertheless.
    pub fn is_remark(self) -> bool {
        matches!(
            self,
            Self::UnreachableKnot
                | Self::UnreachableChoice
                | Self::TooManyWays
                | Self::Unasked
                | Self::Samples
                | Self::SampleGrade
                | Self::Untranslated
                | Self::UnknownFile
                | Self::Tag
        )
    }
}

impl Fault {
    pub(crate) fn new(file: &str, kind: FaultKind, about: impl Into<String>) -> Self {
        Self { file: file.to_owned(), place: None, kind, about: about.into() }
    }

    pub(crate) fn at(self, place: Option<(usize, usize)>) -> Self {
        Self { place, ..self }
    }
}
