//! Memory does not grow with media. Alone in its program, since the peak is that of the whole process.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "the peak of memory is read from /proc; without it the test has failed"
)]
#![cfg(target_os = "linux")]

mod common;

use common::{course, facts, page, released_on, signer};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::ops::ControlFlow;
use studio_course::{FileSource, PlannedFile, Sha256};
use studio_package::{Layout, Signing, Standard, lay_out, write_package};

const BYTES: u64 = 2 << 30;
/// `head -c 2147483648 /dev/zero | sha256sum`
const DIGEST: &str = "a7c744c13cc101ed66c29f672f92455547889cc586ce6d44fe76ae824958ea51";

/// A file that is written, counted and forgotten.
#[derive(Default)]
struct Sink {
    at: u64,
    length: u64,
}

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.at += bytes.len() as u64;
        self.length = self.length.max(self.at);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Seek for Sink {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let SeekFrom::Start(at) = to else { return Err(io::ErrorKind::Unsupported.into()) };
        self.at = at;
        Ok(at)
    }
}

#[test]
fn a_film_of_two_gibibytes_is_written_and_signed_in_less_than_100_mebibytes() {
    let sha256 = Sha256::try_from(DIGEST.to_owned()).unwrap();
    let film =
        PlannedFile { path: "media/film.mp4".to_owned(), source: FileSource::Media { sha256, bytes: BYTES } };
    let plan =
        lay_out(&course(), vec![page("index.html", "x"), film], &facts(), Layout::new(Standard::Scorm12))
            .unwrap();
    let author = signer("Author", 7);
    let signing = Signing { signer: &author, released_on: released_on() };
    let mut open = |_: &Sha256| Ok(Box::new(io::repeat(0).take(BYTES)) as Box<dyn Read>);
    let mut sink = Sink::default();
    let receipt =
        write_package(&plan, &mut open, Some(&signing), &mut |_| ControlFlow::Continue(()), &mut sink)
            .unwrap();
    assert_eq!(receipt.bytes, sink.length);
    assert!(sink.length > BYTES);
    let peak = peak_kibibytes();
    println!("peak of memory: {peak} KiB");
    assert!(peak < 100 * 1024, "{peak} KiB");
}

fn peak_kibibytes() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").parse().unwrap()
}
