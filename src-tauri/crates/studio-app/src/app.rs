//! The one thing that everything is asked of: it holds the open library and the running jobs.

use crate::board::Board;
use crate::failure::{Failure, FailureCode};
use crate::host::Host;
use crate::stage::Stage;
use std::sync::{Arc, Mutex, PoisonError};
use studio_keys::Keys;
use studio_store::Library;

/// The studio without its window. Cloning it gives another handle on the same studio.
#[derive(Clone)]
pub struct App {
    inner: Arc<Inner>,
}

struct Inner {
    host: Arc<dyn Host>,
    library: Mutex<Option<Library>>,
    jobs: Arc<Board>,
    stage: Mutex<Stage>,
}

impl App {
    /// A studio in this world, with no library open yet.
    pub fn new(host: Arc<dyn Host>) -> Self {
        let inner = Inner { host, library: Mutex::new(None), jobs: Arc::default(), stage: Mutex::default() };
        Self { inner: Arc::new(inner) }
    }

    /// The world.
    pub fn host(&self) -> &dyn Host {
        self.inner.host.as_ref()
    }

    pub(crate) fn host_arc(&self) -> Arc<dyn Host> {
        self.inner.host.clone()
    }

    pub(crate) fn jobs(&self) -> Arc<Board> {
        self.inner.jobs.clone()
    }

    /// What the preview plays.
    pub(crate) fn stage<T>(&self, look: impl FnOnce(&mut Stage) -> T) -> T {
        look(&mut self.inner.stage.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// The user's signers and trust list.
    pub fn keys(&self) -> Result<Keys, Failure> {
        Keys::open(&self.host().config_folder()).map_err(Failure::from)
    }

    /// An id for something inside a course: ten random letters and digits, a letter first.
    pub(crate) fn new_id(&self) -> String {
        const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
        let mut rest = self.host().random();
        let mut id = String::with_capacity(10);
        for place in 0..10 {
            // The first is one of the 24 letters, so that the id is an XML name as it stands.
            let among = if place == 0 { 24 } else { 32 };
            id.push(char::from(LETTERS[usize::try_from(rest % among).unwrap_or_default()]));
            rest /= among;
        }
        id
    }

    /// Puts a library in the place of the open one.
    pub(crate) fn hold(&self, library: Library) {
        *self.inner.library.lock().unwrap_or_else(PoisonError::into_inner) = Some(library);
    }

    /// Lets `act` work with the open library.
    ///
    /// # Errors
    /// When no library is open, or `act` fails.
    pub fn with_library<T>(
        &self,
        act: impl FnOnce(&mut Library) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let mut library = self.inner.library.lock().unwrap_or_else(PoisonError::into_inner);
        match library.as_mut() {
            Some(library) => act(library),
            None => {
                Err(Failure::new(FailureCode::NoLibrary, "No library is open.").with_hint("Open one first."))
            }
        }
    }
}
