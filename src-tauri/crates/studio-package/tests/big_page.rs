//! Memory does not grow with the media in a page. Alone in its program, since the peak is that of the whole process.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "the peak of memory is read from /proc; without it the test has failed"
)]
#![cfg(target_os = "linux")]

mod common;

use common::{course, facts, page};
use std::io::{self, Read};
use std::ops::ControlFlow;
use studio_course::{FileSource, PlannedFile, Sha256};
use studio_package::{Layout, Standard, lay_out, preflight, write_single_html};

const BYTES: u64 = 256 << 20;
/// `head -c 268435456 /dev/zero | sha256sum`
const DIGEST: &str = "a6d72ac7690f53be6ae46ba88506bd97302a093f7108472bd9efc3cefda06484";

#[test]
fn a_film_of_256_mebibytes_is_put_into_a_page_and_looked_at_in_less_than_100_mebibytes() {
    let sha256 = Sha256::try_from(DIGEST.to_owned()).unwrap();
    let film =
        PlannedFile { path: "media/film.mp4".to_owned(), source: FileSource::Media { sha256, bytes: BYTES } };
    let files = vec![page("index.html", "<video src=\"media/film.mp4\"></video>"), film];
    let plan = lay_out(&course(), files, &facts(), Layout::new(Standard::HtmlSingle)).unwrap();
    let mut open = |_: &Sha256| Ok(Box::new(io::repeat(0).take(BYTES)) as Box<dyn Read>);
    let mut go_on = |_| ControlFlow::Continue(());
    let mut page = tempfile::tempfile().unwrap();
    let receipt = write_single_html(&plan, &mut open, &mut go_on, &mut page).unwrap();
    assert!(receipt.bytes > BYTES / 3 * 4);
    let looked = preflight(&mut page, &plan, &mut go_on).unwrap();
    assert!(looked.is_good() && looked.bytes == receipt.bytes, "{:?}", looked.checks);
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    let peak: u64 = line.trim().trim_end_matches(" kB").parse().unwrap();
    println!("peak of memory: {peak} KiB");
    assert!(peak < 100 * 1024, "{peak} KiB");
}
