//! Media that come in with the questions.

use std::collections::BTreeSet;
use studio_course::MediaName;

/// No file may be larger, and not all together, and not more in number.
const MAX_BYTES: usize = 64 << 20;
const MAX_ALL_BYTES: usize = 256 << 20;
const MAX_FILES: usize = 2_000;

/// The media that were taken in so far.
#[derive(Debug)]
pub(crate) struct Coming {
    /// Names in lower case, which nothing else may have.
    taken: BTreeSet<String>,
    files: Vec<(MediaName, Vec<u8>)>,
    bytes: usize,
}

impl Coming {
    /// Nothing taken in yet; these names are taken.
    pub(crate) fn new(taken: &BTreeSet<MediaName>) -> Self {
        let taken = taken.iter().map(|name| name.as_str().to_lowercase()).collect();
        Self { taken, files: Vec::new(), bytes: 0 }
    }

    /// Takes a file in under a name like the one that it has, and says under which; the same file is taken once. What is
    /// refused is so for a reason in words of the rule `media-not-read`.
    pub(crate) fn take(&mut self, wish: &str, bytes: &[u8]) -> Result<MediaName, &'static str> {
        let extension = kind(wish, bytes)?;
        if let Some((name, _)) = self.files.iter().find(|(_, known)| known == bytes) {
            return Ok(name.clone());
        }
        if bytes.len() > MAX_BYTES || self.bytes + bytes.len() > MAX_ALL_BYTES {
            return Err("it-is-too-large");
        }
        if self.files.len() >= MAX_FILES {
            return Err("there-are-too-many-files");
        }
        let name = self.name(wish, extension);
        self.taken.insert(name.as_str().to_lowercase());
        self.bytes += bytes.len();
        self.files.push((name.clone(), bytes.to_vec()));
        Ok(name)
    }

    /// All that was taken in.
    pub(crate) fn finish(self) -> Vec<(MediaName, Vec<u8>)> {
        self.files
    }

    /// A free name that every system can hold.
    fn name(&self, wish: &str, extension: &str) -> MediaName {
        let file = wish.rsplit(['/', '\\']).next().unwrap_or_default();
        let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
        let given = file.rsplit_once('.').map(|(_, extension)| extension);
        // The name says what the bytes are, also where it said something else.
        let extension = match given {
            Some(given)
                if MediaName::new(format!("a.{given}")).is_ok_and(|name| is_same(&name, extension)) =>
            {
                given
            }
            _ => extension,
        };
        let stem: String = stem.chars().take(40).collect();
        let wished = [stem.trim(), "picture"].into_iter().flat_map(|stem| {
            let numbered = (2..10_000u32).map(move |n| format!("{stem}-{n}.{extension}"));
            std::iter::once(format!("{stem}.{extension}")).chain(numbered)
        });
        let free = wished
            .filter(|name| !self.taken.contains(&name.to_lowercase()))
            .find_map(|name| MediaName::new(name).ok());
        free.unwrap_or_else(|| unnamed(self.files.len()))
    }
}

/// A name for the ten-thousandth file that wanted the same one.
fn unnamed(count: usize) -> MediaName {
    let letters: String = count.to_string();
    match MediaName::new(format!("file-{letters}.bin")) {
        Ok(name) => name,
        Err(_) => unnamed(count + 1),
    }
}

fn is_same(name: &MediaName, extension: &str) -> bool {
    let canonical = |extension: &str| if extension == "jpeg" { "jpg" } else { extension }.to_owned();
    canonical(&name.extension()) == canonical(extension)
}

/// What the file is, by its first bytes: a picture that browsers show, or a document whose name and bytes agree.
fn kind(name: &str, bytes: &[u8]) -> Result<&'static str, &'static str> {
    let named =
        name.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase()).unwrap_or_default();
    if bytes.is_empty() {
        return Err("it-is-empty");
    }
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        Ok("png")
    } else if bytes.starts_with(b"\xff\xd8\xff") {
        Ok("jpg")
    } else if bytes.starts_with(b"GIF87a") || bytes.starts_with(b"GIF89a") {
        Ok("gif")
    } else if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        Ok("webp")
    } else if bytes.starts_with(b"%PDF-") {
        Ok("pdf")
    } else if bytes.starts_with(b"PK\x03\x04") {
        ["docx", "xlsx", "pptx"].into_iter().find(|known| *known == named).ok_or("it-is-of-an-unknown-kind")
    } else {
        Err("it-is-of-an-unknown-kind")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PNG: &[u8] = b"\x89PNG\r\n\x1a\nx";

    #[test]
    fn a_file_is_named_for_what_it_is_and_once() {
        let taken = BTreeSet::from([MediaName::new("Seal.png").unwrap()]);
        let mut coming = Coming::new(&taken);
        assert_eq!(coming.take("../x/seal.PNG", PNG).unwrap().as_str(), "seal-2.PNG");
        assert_eq!(coming.take("other.png", PNG).unwrap().as_str(), "seal-2.PNG");
        assert_eq!(coming.take("evil.html", b"GIF89a").unwrap().as_str(), "evil.gif");
        assert_eq!(coming.take("海关 检查.jpeg", b"\xff\xd8\xff").unwrap().as_str(), "海关 检查.jpeg");
        assert_eq!(coming.take("nul.png", b"\x89PNG\r\n\x1a\ny").unwrap().as_str(), "nul-2.png");
        assert!(coming.take("a.svg", b"<svg onload=x>").is_err());
        assert!(coming.take("a.png", b"").is_err());
        assert_eq!(coming.finish().len(), 4);
    }
}
