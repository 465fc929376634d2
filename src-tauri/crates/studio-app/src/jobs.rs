//! Long work on threads of its own: it reports, can be cancelled, and its outcome stays until the studio is closed.

use crate::app::App;
use crate::failure::{Failure, FailureCode};
use crate::host::Host;
use crate::wire::{JobCancel, JobId, JobOutcome, JobState, JobStatus, JobStep};
use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// Every job since the studio was started.
#[derive(Default)]
pub(crate) struct Board {
    jobs: Mutex<BTreeMap<JobId, (JobState, Arc<AtomicBool>)>>,
}

/// What a job holds while it runs: how it says where it is, and how it learns that it shall stop.
pub(crate) struct Progress {
    board: Arc<Board>,
    host: Arc<dyn Host>,
    job: JobId,
    is_cancelled: Arc<AtomicBool>,
}

impl Progress {
    /// Says what the job is doing and how much of all its work is done. `Break` asks the job to stop.
    pub(crate) fn at(&self, step: JobStep, thousandths: u32) -> ControlFlow<()> {
        let changed = self.board.change(self.job, |state| {
            let is_new = state.step != step || state.thousandths != thousandths;
            (state.step, state.thousandths) = (step, thousandths.min(1000));
            is_new.then(|| state.clone())
        });
        if let Some(Some(state)) = changed {
            self.host.tell(&state);
        }
        if self.is_cancelled.load(Ordering::Relaxed) {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    }

    /// The same, for work that stops by `?`.
    pub(crate) fn step(&self, step: JobStep, thousandths: u32) -> Result<(), Failure> {
        match self.at(step, thousandths) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(Failure::new(FailureCode::Cancelled, "This was cancelled.")),
        }
    }
}

impl Board {
    fn change<T>(&self, job: JobId, change: impl FnOnce(&mut JobState) -> T) -> Option<T> {
        let mut jobs = self.jobs.lock().unwrap_or_else(PoisonError::into_inner);
        jobs.get_mut(&job).map(|(state, _)| change(state))
    }
}

/// Starts `work` on a thread of its own and returns how it stands.
pub(crate) fn start(
    app: &App,
    work: impl FnOnce(&App, &Progress) -> Result<JobOutcome, Failure> + Send + 'static,
) -> Result<JobState, Failure> {
    let board = app.jobs();
    let is_cancelled = Arc::new(AtomicBool::new(false));
    let state = {
        let mut jobs = board.jobs.lock().unwrap_or_else(PoisonError::into_inner);
        let job = JobId(jobs.keys().next_back().map_or(1, |last| last.0 + 1));
        let state = JobState { job, step: JobStep::Waiting, thousandths: 0, outcome: None };
        jobs.insert(job, (state.clone(), is_cancelled.clone()));
        state
    };
    let progress = Progress { board, host: app.host_arc(), job: state.job, is_cancelled };
    let app = app.clone();
    let spawned = std::thread::Builder::new().name("job".to_owned()).spawn(move || {
        let outcome = match work(&app, &progress) {
            Ok(outcome) => outcome,
            Err(failure) if failure.code == FailureCode::Cancelled => JobOutcome::Cancelled,
            Err(failure) => JobOutcome::Failed { failure },
        };
        let ended = progress.board.change(progress.job, |state| {
            (state.step, state.thousandths, state.outcome) = (JobStep::Done, 1000, Some(outcome));
            state.clone()
        });
        if let Some(state) = ended {
            progress.host.tell(&state);
        }
    });
    match spawned {
        Ok(_) => Ok(state),
        Err(error) => Err(Failure::new(FailureCode::Fault, format!("The work cannot be started: {error}."))
            .with_hint("Close other programs and try again.")),
    }
}

/// How a job stands.
pub(crate) fn status(app: &App, request: JobStatus) -> Result<JobState, Failure> {
    app.jobs().change(request.job, |state| state.clone()).ok_or_else(unknown)
}

/// Asks a job to stop.
pub(crate) fn cancel(app: &App, request: JobCancel) -> Result<JobState, Failure> {
    let board = app.jobs();
    let jobs = board.jobs.lock().unwrap_or_else(PoisonError::into_inner);
    let (state, is_cancelled) = jobs.get(&request.job).ok_or_else(unknown)?;
    is_cancelled.store(true, Ordering::Relaxed);
    Ok(state.clone())
}

fn unknown() -> Failure {
    Failure::new(FailureCode::NotFound, "This job is not known any more.")
}
