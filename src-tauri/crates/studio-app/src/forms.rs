//! The forms of a package, from the wire's words to those of rendering and packaging.

use crate::wire::{ExportDivision, ExportForm, ExportFormat, LmsFacts, LmsId};
use studio_course::Course;
use studio_package::{Division, LaunchUnit, Lms, Standard, launch_units};
use studio_render::LaunchPage;

impl ExportForm {
    /// This format for any LMS, with the course as its one launch unit.
    pub fn new(format: ExportFormat) -> Self {
        Self { format, division: ExportDivision::default(), lms: LmsId::default() }
    }

    /// What an LMS will launch.
    pub(crate) fn launch_units(self, course: &Course) -> Vec<LaunchUnit> {
        launch_units(course, self.format.standard(), self.division.division())
    }

    /// The pages of [`Self::launch_units`].
    pub(crate) fn launch_pages(self, course: &Course) -> Vec<LaunchPage> {
        let page = |unit: LaunchUnit| LaunchPage {
            unit: unit.id,
            path: unit.page,
            title: unit.title,
            lessons: unit.lessons,
        };
        self.launch_units(course).into_iter().map(page).collect()
    }
}

impl ExportFormat {
    pub(crate) fn standard(self) -> Standard {
        match self {
            Self::Scorm12 => Standard::Scorm12,
            Self::Scorm2004 => Standard::Scorm2004,
            Self::Cmi5 => Standard::Cmi5,
            Self::Html => Standard::Html,
            Self::HtmlSingle => Standard::HtmlSingle,
        }
    }

    fn of(standard: Standard) -> Self {
        match standard {
            Standard::Scorm12 => Self::Scorm12,
            Standard::Scorm2004 => Self::Scorm2004,
            Standard::Cmi5 => Self::Cmi5,
            Standard::Html => Self::Html,
            Standard::HtmlSingle => Self::HtmlSingle,
        }
    }

    /// What stands behind the pages.
    pub(crate) fn rendered(self) -> studio_render::Standard {
        match self {
            Self::Scorm12 => studio_render::Standard::Scorm12,
            Self::Scorm2004 => studio_render::Standard::Scorm2004,
            Self::Cmi5 => studio_render::Standard::Cmi5,
            Self::Html | Self::HtmlSingle => studio_render::Standard::Html,
        }
    }

    /// What a file name says of it, and its ending.
    pub(crate) fn name_and_ending(self) -> (&'static str, &'static str) {
        match self {
            Self::Scorm12 => ("scorm12", "zip"),
            Self::Scorm2004 => ("scorm2004", "zip"),
            Self::Cmi5 => ("cmi5", "zip"),
            Self::Html => ("html", "zip"),
            Self::HtmlSingle => ("single", "html"),
        }
    }
}

impl ExportDivision {
    pub(crate) fn division(self) -> Division {
        match self {
            Self::Course => Division::Course,
            Self::Modules => Division::Modules,
        }
    }
}

impl LmsId {
    pub(crate) fn lms(self) -> Lms {
        match self {
            Self::Generic => Lms::Generic,
            Self::Moodle => Lms::Moodle,
            Self::Canvas => Lms::Canvas,
            Self::OpenEdx => Lms::OpenEdx,
            Self::ScormCloud => Lms::ScormCloud,
            Self::Ilias => Lms::Ilias,
        }
    }

    fn of(lms: Lms) -> Self {
        match lms {
            Lms::Generic => Self::Generic,
            Lms::Moodle => Self::Moodle,
            Lms::Canvas => Self::Canvas,
            Lms::OpenEdx => Self::OpenEdx,
            Lms::ScormCloud => Self::ScormCloud,
            Lms::Ilias => Self::Ilias,
        }
    }
}

/// What is known of each LMS.
pub(crate) fn lms_facts() -> Vec<LmsFacts> {
    let facts = |lms: Lms| {
        let preset = lms.preset();
        LmsFacts {
            id: LmsId::of(lms),
            title: preset.title.to_owned(),
            upload_cap: preset.upload_cap.map(|cap| cap.bytes),
            formats: preset.standards.iter().copied().map(ExportFormat::of).collect(),
            recommended: ExportFormat::of(preset.recommended),
        }
    };
    Lms::ALL.into_iter().map(facts).collect()
}
