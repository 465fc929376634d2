//! A keyring of the test's own, so that the desktop's is never touched.
#![allow(dead_code, unreachable_pub, reason = "each test binary uses a part of it")]
#![allow(clippy::unwrap_used, reason = "a test may fail at once")]

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex};

use studio_keys::{Keyring, Keys, Passphrase, Protect};
use studio_sign::{Identity, UnixSeconds};
use zeroize::Zeroizing;

pub const NOW: UnixSeconds = UnixSeconds(1_795_000_000);

/// Keeps secrets in memory, or loses them all.
#[derive(Clone, Default)]
pub struct TestKeyring {
    pub secrets: Arc<Mutex<BTreeMap<String, String>>>,
    pub is_forgetful: bool,
}

impl Keyring for TestKeyring {
    fn put(&self, name: &str, secret: &str) -> bool {
        if !self.is_forgetful {
            self.secrets.lock().unwrap().insert(name.into(), secret.into());
        }
        true
    }

    fn get(&self, name: &str) -> Option<Zeroizing<String>> {
        self.secrets.lock().unwrap().get(name).cloned().map(Zeroizing::new)
    }

    fn remove(&self, name: &str) {
        self.secrets.lock().unwrap().remove(name);
    }
}

pub fn keys(folder: &Path) -> Keys {
    keys_with(folder, &TestKeyring::default())
}

pub fn keys_with(folder: &Path, keyring: &TestKeyring) -> Keys {
    Keys::with_keyring(folder, Box::new(keyring.clone())).unwrap()
}

pub fn passphrase(text: &str) -> Passphrase {
    Passphrase::new(text.into())
}

pub fn under(text: &str) -> Protect {
    Protect::Passphrase(passphrase(text))
}

pub fn identity(name: &str) -> Identity {
    Identity { name: name.into(), organisation: Some("Academy".into()), email: None }
}
