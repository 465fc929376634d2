//! From a course to the plan of a package: the one way that window, command line, preview and tests share.

use crate::failure::{Failure, FailureCode};
use crate::review::Reviewed;
use crate::wire::{ExportForm, ExportFormat};
use std::io::{self, Read};
use studio_course::{Course, Decimal, MediaName, Minutes, PlannedFile, Sha256};
use studio_hours::Estimate;
use studio_package::{Facts, Layout, PackagePlan};
use studio_render::{LaunchPage, RenderOptions, Shown, ShownHours};

/// Where the bytes of a course's media come from: the library, a folder, a course file, a template.
pub trait MediaSource {
    /// Opens a media file by its digest.
    fn open(&self, sha256: &Sha256) -> io::Result<Box<dyn Read>>;
}

/// Captions are shown from the page itself where no server stands behind it; none is longer than this.
const MOST_CAPTIONS: u64 = 4 * 1024 * 1024;

/// The learner's files of a course, exactly as a package holds them and the preview plays them.
pub fn learner_files(
    course: &Course,
    reviewed: &Reviewed,
    form: ExportForm,
    is_draft: bool,
    media: &dyn MediaSource,
) -> Vec<PlannedFile> {
    let estimate = &reviewed.estimate;
    let shown = Shown {
        hours: stated_hours(course, estimate),
        lesson_times: estimate.lesson_times(),
        is_draft,
        competency_labels: reviewed.labels.clone(),
        caption_texts: match form.format {
            ExportFormat::Html | ExportFormat::HtmlSingle => caption_texts(course, media),
            ExportFormat::Scorm12 | ExportFormat::Scorm2004 | ExportFormat::Cmi5 => Default::default(),
        },
    };
    let options = RenderOptions { standard: form.format.rendered(), launch_pages: form.launch_pages(course) };
    studio_render::learner_files(course, &shown, &options)
}

/// Lays the package out, without writing anything.
pub fn plan(
    course: &Course,
    reviewed: &Reviewed,
    form: ExportForm,
    is_draft: bool,
    media: &dyn MediaSource,
) -> Result<PackagePlan, Failure> {
    let files = learner_files(course, reviewed, form, is_draft, media);
    let facts = Facts {
        typical_learning_time: reviewed.estimate.total.typical,
        hours_in_words: hours_in_words(course, &reviewed.estimate),
        framework_title: reviewed.framework_title.clone(),
        competency_titles: reviewed.labels.clone(),
        is_draft,
    };
    let worst_case = |page: LaunchPage| {
        let length = studio_render::suspend_worst_case_of(course, &page);
        (page.unit, length)
    };
    let layout = Layout {
        standard: form.format.standard(),
        division: form.division.division(),
        suspend_worst_cases: form.launch_pages(course).into_iter().map(worst_case).collect(),
        lms: form.lms.lms(),
    };
    studio_package::lay_out(course, files, &facts, layout)
        .map_err(|error| Failure::new(FailureCode::CannotPack, error.to_string()))
}

/// The hours and credits that a package states; none while they cannot be given.
fn stated_hours(course: &Course, estimate: &Estimate) -> Option<ShownHours> {
    let hours = estimate.hours?;
    let policy = studio_hours::find_policy(&course.hours_policy)?;
    Some(ShownHours {
        learning_hours: decimal(hours.typical.0, 3)?,
        exact_hours: decimal(hours.exact_hundredths, 2)?,
        credits: decimal(hours.credits.0, 3)?,
        hour: Minutes(policy.minutes_per_hour),
    })
}

/// The same as a phrase for metadata. It is in English, since policies have English titles; the pages say it in the
/// course's language.
fn hours_in_words(course: &Course, estimate: &Estimate) -> String {
    match (stated_hours(course, estimate), &estimate.policy_title) {
        (Some(hours), Some(policy)) => format!(
            "{} learning hours of {} minutes, {} credits with the final test passed ({policy})",
            hours.learning_hours, hours.hour.0, hours.credits
        ),
        _ => String::new(),
    }
}

/// A number of thousandths or hundredths without the zeros that say nothing.
pub(crate) fn decimal(units: u64, scale: u8) -> Option<Decimal> {
    let (mut units, mut scale) = (i64::try_from(units).ok()?, scale);
    while scale > 0 && units % 10 == 0 {
        (units, scale) = (units / 10, scale - 1);
    }
    Decimal::new(units, scale)
}

fn caption_texts(course: &Course, media: &dyn MediaSource) -> std::collections::BTreeMap<MediaName, String> {
    let names = course.lessons().filter_map(|lesson| match &lesson.body {
        studio_course::Body::Video(video) => Some(video.captions.iter().map(|captions| &captions.file)),
        _ => None,
    });
    let text = |name: &MediaName| {
        let mut text = String::new();
        let reader = media.open(&course.media_named(name)?.sha256).ok()?;
        reader.take(MOST_CAPTIONS).read_to_string(&mut text).ok()?;
        Some((name.clone(), text))
    };
    names.flatten().filter_map(text).collect()
}
