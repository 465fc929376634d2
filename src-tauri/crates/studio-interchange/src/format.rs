//! The formats that questions travel in.

/// A format that learning management systems and authoring tools exchange questions in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// Moodle's own XML, the richest of them (docs.moodle.org, “Moodle XML format”).
    MoodleXml,
    /// A text format for people's hands, without pictures (docs.moodle.org, “GIFT format”).
    Gift,
    /// The simplest text format: single choice and nothing else (docs.moodle.org, “Aiken format”). It is only read.
    Aiken,
    /// Question and Test Interoperability 2.2 of 1EdTech, as a content package. 2.1 is read too.
    Qti22,
}

impl Format {
    /// Every format.
    pub const ALL: [Self; 4] = [Self::MoodleXml, Self::Gift, Self::Aiken, Self::Qti22];

    /// The name that commands and the wire use.
    pub fn id(self) -> &'static str {
        match self {
            Self::MoodleXml => "moodle-xml",
            Self::Gift => "gift",
            Self::Aiken => "aiken",
            Self::Qti22 => "qti22",
        }
    }

    /// The format of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.id() == id)
    }

    /// What people call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::MoodleXml => "Moodle XML",
            Self::Gift => "GIFT",
            Self::Aiken => "Aiken",
            Self::Qti22 => "QTI",
        }
    }

    /// What the name of such a file ends with, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::MoodleXml => "xml",
            Self::Gift | Self::Aiken => "txt",
            Self::Qti22 => "zip",
        }
    }

    /// Whether quizzes can be written in it.
    pub fn can_write(self) -> bool {
        self != Self::Aiken
    }
}
