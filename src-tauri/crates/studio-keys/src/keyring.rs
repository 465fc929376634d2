//! The desktop's keyring, which keeps the secret that opens a signer.

use keyring::Entry;
use zeroize::Zeroizing;

/// Where a keyring shows these secrets to its owner.
const SERVICE: &str = "Trainer Studio signer";

/// Something that keeps short secrets by name. A test has its own and never touches the desktop's.
pub trait Keyring: Send + Sync {
    /// Keeps a secret and says whether that worked.
    fn put(&self, name: &str, secret: &str) -> bool;
    /// Hands a secret out.
    fn get(&self, name: &str) -> Option<Zeroizing<String>>;
    /// Forgets a secret.
    fn remove(&self, name: &str);
}

/// The keyring of the operating system: Windows Credential Manager, macOS Keychain, Secret Service on Linux.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemKeyring;

impl Keyring for SystemKeyring {
    fn put(&self, name: &str, secret: &str) -> bool {
        Entry::new(SERVICE, name).and_then(|entry| entry.set_password(secret)).is_ok()
    }

    fn get(&self, name: &str) -> Option<Zeroizing<String>> {
        Entry::new(SERVICE, name).and_then(|entry| entry.get_password()).ok().map(Zeroizing::new)
    }

    fn remove(&self, name: &str) {
        // What is not there need not be forgotten, and a keyring that is locked cannot be told to.
        let _ = Entry::new(SERVICE, name).and_then(|entry| entry.delete_credential());
    }
}

/// Whether a keyring really keeps what it is given. Reading alone does not tell: a keyring without a usable collection
/// answers "no such entry" as an empty one does.
pub(crate) fn works(keyring: &dyn Keyring) -> bool {
    const PROBE: &str = "probe";
    let is_kept = keyring.put(PROBE, PROBE) && keyring.get(PROBE).is_some_and(|found| *found == PROBE);
    keyring.remove(PROBE);
    is_kept
}
