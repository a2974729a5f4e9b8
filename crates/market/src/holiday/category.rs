//! For whom a day is a holiday.

/// For whom a day is a holiday, by the source's own distinctions. In order of use.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum HolidayCategory {
    /// A public holiday: a day off by law.
    Public,
    /// Banks are closed.
    Bank,
    /// Offices of the government are closed.
    Government,
    /// A day that employees may take, or that employers may give.
    Optional,
    /// Schools are closed.
    School,
    /// A part of the day is off.
    HalfDay,
    /// Of the armed forces.
    ArmedForces,
    /// A day that is marked and worked.
    Workday,
    /// A day that is kept without being a holiday by law.
    Unofficial,
    /// A day off by custom.
    DeFacto,
    /// A day that women may take.
    OptionalWomen,
    /// A day that Catholics have off or keep, by law or by custom.
    Catholic,
    /// A day that Protestants have off or keep, by law or by custom.
    Protestant,
    /// A day that Orthodox Christians have off or keep, by law or by custom.
    Orthodox,
    /// A day that Christians have off or keep, by law or by custom.
    Christian,
    /// A day that Jews have off or keep, by law or by custom.
    Hebrew,
    /// A day that Muslims have off or keep, by law or by custom.
    Islamic,
    /// A day that Hindus have off or keep, by law or by custom.
    Hindu,
    /// A day that Armenians have off or keep, by law or by custom.
    Armenian,
    /// A day that Mandaeans have off or keep, by law or by custom.
    Sabian,
    /// A day that Yazidis have off or keep, by law or by custom.
    Yazidi,
    /// A day that Albanians have off or keep, by law or by custom.
    Albanian,
    /// A day that Bosniaks have off or keep, by law or by custom.
    Bosnian,
    /// A day that Roma have off or keep, by law or by custom.
    Roma,
    /// A day that Serbs have off or keep, by law or by custom.
    Serbian,
    /// A day that Turks have off or keep, by law or by custom.
    Turkish,
    /// A day that Vlachs have off or keep, by law or by custom.
    Vlach,
}

impl HolidayCategory {
    /// Every category.
    pub const ALL: [Self; 27] = [
        Self::Public,
        Self::Bank,
        Self::Government,
        Self::Optional,
        Self::School,
        Self::HalfDay,
        Self::ArmedForces,
        Self::Workday,
        Self::Unofficial,
        Self::DeFacto,
        Self::OptionalWomen,
        Self::Catholic,
        Self::Protestant,
        Self::Orthodox,
        Self::Christian,
        Self::Hebrew,
        Self::Islamic,
        Self::Hindu,
        Self::Armenian,
        Self::Sabian,
        Self::Yazidi,
        Self::Albanian,
        Self::Bosnian,
        Self::Roma,
        Self::Serbian,
        Self::Turkish,
        Self::Vlach,
    ];

    /// A stable code: the source's own word, such as `public` or `half_day`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Bank => "bank",
            Self::Government => "government",
            Self::Optional => "optional",
            Self::School => "school",
            Self::HalfDay => "half_day",
            Self::ArmedForces => "armed_forces",
            Self::Workday => "workday",
            Self::Unofficial => "unofficial",
            Self::DeFacto => "de_facto",
            Self::OptionalWomen => "optional_women",
            Self::Catholic => "catholic",
            Self::Protestant => "protestant",
            Self::Orthodox => "orthodox",
            Self::Christian => "christian",
            Self::Hebrew => "hebrew",
            Self::Islamic => "islamic",
            Self::Hindu => "hindu",
            Self::Armenian => "armenian",
            Self::Sabian => "sabian",
            Self::Yazidi => "yazidi",
            Self::Albanian => "albanian",
            Self::Bosnian => "bosnian",
            Self::Roma => "roma",
            Self::Serbian => "serbian",
            Self::Turkish => "turkish",
            Self::Vlach => "vlach",
        }
    }
}
