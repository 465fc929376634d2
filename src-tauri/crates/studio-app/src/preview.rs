//! Plays the very files that the package would hold, through the very player.

use crate::app::App;
use crate::failure::{Failure, FailureCode};
use crate::packing;
use crate::review::review;
use crate::wire::{ExportForm, ExportFormat, Nothing, PreviewAddress, PreviewClose, PreviewOpen};

/// Puts a course on the stage and says where it plays.
pub(crate) fn open(app: &App, request: PreviewOpen) -> Result<PreviewAddress, Failure> {
    let base = app.host().served_at().ok_or_else(|| {
        Failure::new(FailureCode::Fault, "Nothing is served here, so there is nowhere to preview a course.")
            .with_hint("Export it as HTML instead and open its index.html.")
    })?;
    let (course, media) =
        app.with_library(|library| Ok((library.load(&request.course)?, library.media_files())))?;
    let reviewed = review(&course, &[]);
    let plan = packing::plan(&course, &reviewed, ExportForm::new(ExportFormat::Scorm12), false, &media)?;
    let number = app.stage(|stage| stage.play(plan.files().to_vec()));
    let lesson = request.lesson.map(|lesson| format!("?lesson={lesson}")).unwrap_or_default();
    Ok(PreviewAddress { url: format!("{base}/preview/{number}/host.html{lesson}") })
}

/// Takes the course off the stage.
pub(crate) fn close(app: &App, _: PreviewClose) -> Result<Nothing, Failure> {
    app.stage(|stage| stage.play(Vec::new()));
    Ok(Nothing {})
}
