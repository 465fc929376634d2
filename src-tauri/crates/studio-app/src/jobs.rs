//! Long work on threads of its own: it reports, can be cancelled, and its outcome stays until the studio is closed.

use crate::app::App;
use crate::board::Progress;
use crate::failure::{Failure, FailureCode};
use crate::wire::{JobCancel, JobOutcome, JobState, JobStatus};

/// Starts `work` on a thread of its own and returns how it stands.
pub(crate) fn start(
    app: &App,
    work: impl FnOnce(&App, &Progress) -> Result<JobOutcome, Failure> + Send + 'static,
) -> Result<JobState, Failure> {
    let (state, progress) = app.jobs().enter(app.host_arc());
    let app = app.clone();
    let spawned = std::thread::Builder::new().name("job".to_owned()).spawn(move || {
        progress.end(match work(&app, &progress) {
            Ok(outcome) => outcome,
            Err(failure) if failure.code == FailureCode::Cancelled => JobOutcome::Cancelled,
            Err(failure) => JobOutcome::Failed { failure },
        });
    });
    match spawned {
        Ok(_) => Ok(state),
        Err(error) => Err(Failure::new(FailureCode::Fault, format!("The work cannot be started: {error}."))
            .with_hint("Close other programs and try again.")),
    }
}

/// How a job stands.
pub(crate) fn status(app: &App, request: JobStatus) -> Result<JobState, Failure> {
    app.jobs().state(request.job).ok_or_else(unknown)
}

/// Asks a job to stop.
pub(crate) fn cancel(app: &App, request: JobCancel) -> Result<JobState, Failure> {
    app.jobs().cancel(request.job).ok_or_else(unknown)
}

fn unknown() -> Failure {
    Failure::new(FailureCode::NotFound, "This job is not known any more.")
}
