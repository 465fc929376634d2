//! Passphrases: wiped from memory after use, and never shown.

use core::fmt;
use std::io::Read;

use zeroize::Zeroizing;

use crate::fault::KeysFault;

/// Longer than anybody types; a file beyond it is the wrong file.
const SIZE_LIMIT: u64 = 4_096;

/// A passphrase. It is wiped from memory when dropped and does not show itself in debug output.
#[derive(Clone)]
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// Takes over what somebody typed.
    #[must_use]
    pub fn new(text: String) -> Self {
        Self(Zeroizing::new(text))
    }

    /// Reads a passphrase from a file or from standard input (`--passphrase-file FILE|-`): one line of UTF-8, of which
    /// the line end does not count.
    ///
    /// # Errors
    /// When it can't be read or is not one line of text.
    pub fn from_reader(source: impl Read) -> Result<Self, KeysFault> {
        let mut text = Zeroizing::new(String::new());
        let read = source.take(SIZE_LIMIT + 1).read_to_string(&mut text);
        let line =
            text.strip_suffix('\n').map_or(text.as_str(), |line| line.strip_suffix('\r').unwrap_or(line));
        match read {
            Ok(length) if length as u64 <= SIZE_LIMIT && !line.contains('\n') => {
                Ok(Self::new(line.to_owned()))
            }
            _ => Err(KeysFault::PassphraseUnreadable),
        }
    }

    /// Whether there is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(…)")
    }
}

/// Somebody who can be asked for the passphrase of a signer; asked only when it is needed.
pub trait AskPassphrase {
    /// The passphrase of the signer of this name, or nothing when there is nobody to ask.
    fn ask(&self, signer: &str) -> Option<Passphrase>;
}

/// Nobody can be asked.
#[derive(Clone, Copy, Debug)]
pub struct NoPassphrase;

impl AskPassphrase for NoPassphrase {
    fn ask(&self, _signer: &str) -> Option<Passphrase> {
        None
    }
}

/// The answer is known beforehand.
impl AskPassphrase for Passphrase {
    fn ask(&self, _signer: &str) -> Option<Passphrase> {
        Some(self.clone())
    }
}

/// The answer was given beforehand, or not.
impl AskPassphrase for Option<Passphrase> {
    fn ask(&self, _signer: &str) -> Option<Passphrase> {
        self.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<String> {
        Passphrase::from_reader(text.as_bytes()).ok().map(|passphrase| passphrase.expose().to_owned())
    }

    #[test]
    fn a_passphrase_file_is_one_line() {
        assert_eq!(read("two words\n").as_deref(), Some("two words"));
        assert_eq!(read("密码 \r\n").as_deref(), Some("密码 "));
        assert_eq!(read("no end").as_deref(), Some("no end"));
        assert_eq!(read("two\nlines\n"), None);
        assert_eq!(read(&"x".repeat(5_000)), None);
        assert!(Passphrase::from_reader(&b"\xff\xfe"[..]).is_err());
    }

    #[test]
    fn a_passphrase_does_not_show_itself() {
        assert_eq!(format!("{:?}", Passphrase::new("secret".into())), "Passphrase(…)");
    }
}
