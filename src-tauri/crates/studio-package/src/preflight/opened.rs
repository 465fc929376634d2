//! What is in a package: the names of its files, and the texts that are looked into.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Read, Seek};
use studio_sign::{Limits, OpenFault, StrictZip, reason_of};

/// A text that is larger is not looked into.
const LARGEST_TEXT: u64 = 64 << 20;
/// How much of a file is in memory at a time where its text does not matter.
const CHUNK: usize = 256 * 1024;

/// What was found in a zip.
#[derive(Default)]
pub(super) struct Opened {
    /// Every name.
    pub(super) names: BTreeSet<String>,
    /// Pages, styles, scripts and XML by name.
    pub(super) texts: BTreeMap<String, String>,
    /// What is wrong with the zip, a sentence for each fault. When it could not be opened at all, there is nothing else.
    pub(super) faults: Vec<String>,
}

impl Opened {
    /// Whether there is a file of this name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.names.contains(name)
    }
}

/// Opens a zip by the strict reader and reads every file in it to its end.
///
/// # Errors
/// When the source cannot be read.
pub(super) fn open<R: Read + Seek>(source: R) -> io::Result<Opened> {
    let mut opened = Opened::default();
    let mut zip = match StrictZip::open(source, &Limits::default()) {
        Ok(zip) => zip,
        Err(OpenFault::Unreadable(error)) => return Err(error),
        Err(OpenFault::Faults(reasons)) => {
            opened.faults = reasons.iter().map(ToString::to_string).collect();
            return Ok(opened);
        }
    };
    let entries: Vec<_> = zip.entries().iter().map(|entry| (entry.name.clone(), entry.unpacked)).collect();
    for (position, (name, bytes)) in entries.into_iter().enumerate() {
        let is_text = is_looked_into(&name);
        if is_text && bytes > LARGEST_TEXT {
            opened.faults.push(format!("“{name}” is too large to be looked into."));
        }
        let mut text = Vec::new();
        if let Some(mut content) = zip.read_entry(position)? {
            match read(&mut content, (is_text && bytes <= LARGEST_TEXT).then_some(&mut text)) {
                Ok(()) => {}
                Err(error) => match reason_of(&error) {
                    Some(reason) => opened.faults.push(reason.to_string()),
                    None => return Err(error),
                },
            }
        }
        if is_text {
            match String::from_utf8(text) {
                Ok(text) => {
                    opened.texts.insert(name.clone(), text);
                }
                Err(_) => opened.faults.push(format!("“{name}” is not text in UTF-8.")),
            }
        }
        opened.names.insert(name);
    }
    Ok(opened)
}

fn is_looked_into(name: &str) -> bool {
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
    ["html", "htm", "css", "js", "xml"].iter().any(|known| extension.eq_ignore_ascii_case(known))
}

fn read(content: &mut impl Read, keep: Option<&mut Vec<u8>>) -> io::Result<()> {
    if let Some(keep) = keep {
        return content.read_to_end(keep).map(|_| ());
    }
    let mut buffer = vec![0; CHUNK];
    loop {
        match content.read(&mut buffer) {
            Ok(0) => return Ok(()),
            Err(error) if error.kind() != io::ErrorKind::Interrupted => return Err(error),
            _ => {}
        }
    }
}
