//! The files of a package, taken out of a zip that is not trusted.

use crate::{Fault, Format};
use std::collections::BTreeMap;
use std::io::{Cursor, Read};

/// So many files, and so many bytes of all of them together, are looked at.
const MAX_FILES: usize = 10_000;
const MAX_BYTES: u64 = 300_000_000;

/// The files by their path from the root of the package, with `/`.
#[derive(Debug, Default)]
pub(super) struct Archive {
    files: BTreeMap<String, Vec<u8>>,
    /// The paths by themselves in lower case, since some programs do not mind capitals.
    lower: BTreeMap<String, String>,
}

impl Archive {
    /// One document without a package around it.
    pub(super) fn single(name: &str, bytes: &[u8]) -> Self {
        Self { files: BTreeMap::from([(name.to_owned(), bytes.to_vec())]), lower: BTreeMap::new() }
    }

    /// Unpacks a zip. Paths that leave it, and what systems put beside files, are passed over.
    pub(super) fn open(bytes: &[u8]) -> Result<Self, Fault> {
        let fault = |why: String| Fault::NotSuchAFile { format: Format::Qti22, why };
        let mut zip = zip::ZipArchive::new(Cursor::new(bytes))
            .map_err(|error| fault(format!("it is a zip that cannot be read ({error})")))?;
        if zip.len() > MAX_FILES {
            return Err(fault(format!("it holds more than {MAX_FILES} files")));
        }
        let mut archive = Self::default();
        let mut left = MAX_BYTES;
        for at in 0..zip.len() {
            let mut file =
                zip.by_index(at).map_err(|error| fault(format!("a file in it cannot be read ({error})")))?;
            let path = file.name().ok().and_then(|name| joined("", &name));
            let Some(path) = path.filter(|path| !file.is_dir() && !path.starts_with("__MACOSX/")) else {
                continue;
            };
            let mut content = Vec::new();
            // What a zip says of its size is not believed.
            let read = (&mut file)
                .take(left + 1)
                .read_to_end(&mut content)
                .map_err(|error| fault(format!("“{path}” in it is broken ({error})")))?;
            left = left
                .checked_sub(read as u64)
                .ok_or(Fault::TooLarge { megabytes: (MAX_BYTES / 1_000_000) as usize })?;
            archive.lower.entry(path.to_lowercase()).or_insert_with(|| path.clone());
            archive.files.entry(path).or_insert(content);
        }
        Ok(archive)
    }

    /// The documents, in the order of their paths.
    pub(super) fn documents(&self) -> impl Iterator<Item = (&str, &[u8])> {
        let is_document = |path: &str| path.to_ascii_lowercase().ends_with(".xml");
        let is_only = self.files.len() == 1;
        self.files
            .iter()
            .filter(move |(path, _)| is_only || is_document(path))
            .map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }

    /// The file that an address in a document means: its path and bytes.
    pub(super) fn find(&self, document: &str, address: &str) -> Option<(&str, &[u8])> {
        let address = address.split(['?', '#']).next().unwrap_or_default();
        let folder = document.rsplit_once('/').map_or("", |(folder, _)| folder);
        let decoded = crate::addresses::decoded(address);
        let wishes = [joined(folder, &decoded), joined("", &decoded), joined(folder, address)];
        let found = wishes.iter().flatten().find_map(|path| self.files.get_key_value(path));
        let (path, bytes) = found.or_else(|| {
            let wish = wishes.iter().flatten().next()?.to_lowercase();
            self.files.get_key_value(self.lower.get(&wish)?)
        })?;
        Some((path, bytes))
    }
}

/// A path from the root; nothing where it leaves the package.
pub(super) fn joined(folder: &str, address: &str) -> Option<String> {
    let address = address.replace('\\', "/");
    if address.contains([':', '\0']) || address.starts_with('/') && !folder.is_empty() {
        return None;
    }
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in address.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    (!parts.is_empty()).then(|| parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_path_leaves_the_package() {
        assert_eq!(joined("items", "../media/x.png").as_deref(), Some("media/x.png"));
        assert_eq!(joined("items", "a\\./b.xml").as_deref(), Some("items/a/b.xml"));
        for bad in ["../../etc/passwd", "C:/x", "..", "http://x/y"] {
            assert_eq!(joined("items", bad), None, "{bad}");
        }
        assert_eq!(joined("", "../x"), None);
    }
}
