//! From a course to a package on the disk: the one way that window, command line and tests share.

use crate::failure::{Failure, FailureCode};
use crate::review::Reviewed;
use crate::wire::ExportFormat;
use std::fs::File;
use std::io::{self, BufWriter, Read};
use std::ops::ControlFlow;
use std::path::Path;
use studio_course::{Course, Decimal, MediaName, Minutes, PlannedFile, Sha256};
use studio_hours::Estimate;
use studio_package::{Facts, PackagePlan, Progress, Receipt, Signing};
use studio_render::{RenderOptions, Shown, ShownHours};
use studio_sign::RawSigner;

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
    format: ExportFormat,
    is_draft: bool,
    media: &dyn MediaSource,
) -> Vec<PlannedFile> {
    let standard = match format {
        ExportFormat::Scorm12 => studio_render::Standard::Scorm12,
        ExportFormat::Html => studio_render::Standard::Html,
    };
    let estimate = &reviewed.estimate;
    let shown = Shown {
        hours: stated_hours(course, estimate),
        lesson_times: estimate.lesson_times(),
        is_draft,
        competency_labels: reviewed.labels.clone(),
        caption_texts: match format {
            ExportFormat::Html => caption_texts(course, media),
            ExportFormat::Scorm12 => Default::default(),
        },
    };
    studio_render::learner_files(course, &shown, &RenderOptions { standard })
}

/// Lays the package out, without writing anything.
pub fn plan(
    course: &Course,
    reviewed: &Reviewed,
    format: ExportFormat,
    is_draft: bool,
    media: &dyn MediaSource,
) -> Result<PackagePlan, Failure> {
    let files = learner_files(course, reviewed, format, is_draft, media);
    let facts = Facts {
        typical_learning_time: reviewed.estimate.total.typical,
        hours_in_words: hours_in_words(course, &reviewed.estimate),
        framework_title: reviewed.framework_title.clone(),
        competency_titles: reviewed.labels.clone(),
        is_draft,
    };
    let standard = match format {
        ExportFormat::Scorm12 => studio_package::Standard::Scorm12,
        ExportFormat::Html => studio_package::Standard::Html,
    };
    studio_package::lay_out(course, files, &facts, standard)
        .map_err(|error| Failure::new(FailureCode::CannotPack, error.to_string()))
}

/// Writes a package beside its place and moves it there when it is whole, so that a half-written one never stands under
/// its name.
pub fn write(
    course: &Course,
    plan: &PackagePlan,
    media: &dyn MediaSource,
    signer: Option<&dyn RawSigner>,
    to: &Path,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Receipt, Failure> {
    let signing = signer.map(|signer| Signing { signer, released_on: course.released_on });
    replace_file(to, |file| {
        let mut open = |sha256: &Sha256| media.open(sha256);
        let out = BufWriter::with_capacity(256 * 1024, file);
        studio_package::write_package(plan, &mut open, signing.as_ref(), progress, out).map_err(|error| {
            match error {
                studio_package::PackageError::Cancelled => {
                    Failure::new(FailureCode::Cancelled, error.to_string())
                }
                studio_package::PackageError::Unwritable(_) => {
                    Failure::new(FailureCode::Disk, error.to_string())
                }
                studio_package::PackageError::MediaUnreadable { .. }
                | studio_package::PackageError::MediaChanged { .. } => {
                    Failure::new(FailureCode::BadMedia, error.to_string())
                }
                _ => Failure::new(FailureCode::CannotPack, error.to_string()),
            }
        })
    })
}

/// Lets `fill` write a new file in the folder of `to`, and puts it in the place of `to` when that went well.
pub(crate) fn replace_file<T>(
    to: &Path,
    fill: impl FnOnce(&mut File) -> Result<T, Failure>,
) -> Result<T, Failure> {
    let sentence = |error: io::Error| {
        Failure::new(FailureCode::Disk, format!("“{}” cannot be written: {error}.", to.display()))
            .with_hint("Check that the folder is there, that the disk has room, and that the file is not open elsewhere.")
    };
    let folder = match to.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let mut file = tempfile::Builder::new().prefix(".writing-").tempfile_in(folder).map_err(sentence)?;
    let filled = fill(file.as_file_mut())?;
    file.as_file().sync_all().map_err(sentence)?;
    file.persist(to).map_err(|error| sentence(error.error))?;
    Ok(filled)
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
