//! Every job since the studio was started, and how each stands.

use crate::failure::{Failure, FailureCode};
use crate::host::Host;
use crate::wire::{JobId, JobOutcome, JobState, JobStep};
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

    /// Says how the job ended.
    pub(crate) fn end(&self, outcome: JobOutcome) {
        let ended = self.board.change(self.job, |state| {
            (state.step, state.thousandths, state.outcome) = (JobStep::Done, 1000, Some(outcome));
            state.clone()
        });
        if let Some(state) = ended {
            self.host.tell(&state);
        }
    }

    /// As [`Progress::at`], for work that stops by `?`.
    pub(crate) fn step(&self, step: JobStep, thousandths: u32) -> Result<(), Failure> {
        match self.at(step, thousandths) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(Failure::new(FailureCode::Cancelled, "This was cancelled.")),
        }
    }
}

impl Board {
    /// Puts a job on the board, before it runs.
    pub(crate) fn enter(self: &Arc<Self>, host: Arc<dyn Host>) -> (JobState, Progress) {
        let mut jobs = self.jobs.lock().unwrap_or_else(PoisonError::into_inner);
        let job = JobId(jobs.keys().next_back().map_or(1, |last| last.0 + 1));
        let state = JobState { job, step: JobStep::Waiting, thousandths: 0, outcome: None };
        let is_cancelled = Arc::new(AtomicBool::new(false));
        jobs.insert(job, (state.clone(), is_cancelled.clone()));
        (state, Progress { board: self.clone(), host, job, is_cancelled })
    }

    /// How a job stands; `None` where there is no such job.
    pub(crate) fn state(&self, job: JobId) -> Option<JobState> {
        self.change(job, |state| state.clone())
    }

    /// Asks a job to stop, and says how it stands.
    pub(crate) fn cancel(&self, job: JobId) -> Option<JobState> {
        let jobs = self.jobs.lock().unwrap_or_else(PoisonError::into_inner);
        let (state, is_cancelled) = jobs.get(&job)?;
        is_cancelled.store(true, Ordering::Relaxed);
        Some(state.clone())
    }

    fn change<T>(&self, job: JobId, change: impl FnOnce(&mut JobState) -> T) -> Option<T> {
        let mut jobs = self.jobs.lock().unwrap_or_else(PoisonError::into_inner);
        jobs.get_mut(&job).map(|(state, _)| change(state))
    }
}
