//! Export time and memory against the floor, measured in the same run.

use super::measure::{RUNS, draft, median, sentence, synthetic_course};
use crate::workspace::program;
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

/// Prints, for synthetic courses of 10, 100 and 500 pages and for a film of 300 MiB: the export's time and peak memory, and
/// the ratio to the floor, which is copying the same bytes into a stored zip.
pub(super) fn print(folder: &Path) -> Result<(), String> {
    println!("\n| course | package | export, median of {RUNS} | peak memory | floor | export ÷ floor |");
    println!("|---|---|---|---|---|---|");
    for (pages, film_mib) in [(10, 0), (100, 0), (500, 0), (10, 300)] {
        row(folder, pages, film_mib)?;
    }
    Ok(())
}

fn row(folder: &Path, pages: u64, film_mib: u64) -> Result<(), String> {
    let course = synthetic_course(folder, pages, film_mib, None)?;
    let package = folder.join("package.zip");
    let studio = program("release", "studio");
    let (course_path, package_path) =
        (course.to_string_lossy().into_owned(), package.to_string_lossy().into_owned());
    let export = draft(&course_path, "scorm12", &package_path);
    let (mut times, mut peaks, mut floors) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..RUNS {
        let (seconds, peak) = timed(&studio, &export)?;
        times.push(seconds);
        peaks.push(peak);
        floors.push(floor(&course, &folder.join("floor.zip"))?);
    }
    let bytes =
        std::fs::metadata(&package).map_err(|error| format!("the package is not there: {error}."))?.len();
    let (time, floor) = (median(&mut times), median(&mut floors));
    peaks.sort_unstable();
    let name =
        if film_mib > 0 { format!("{pages} pages + {film_mib} MiB film") } else { format!("{pages} pages") };
    let memory = match peaks[RUNS / 2] {
        0 => "not measured on this system".to_owned(),
        kib => format!("{} MiB", kib / 1024),
    };
    println!(
        "| {name} | {:.1} MB | {time:.2} s | {memory} | {floor:.2} s | {:.1} |",
        bytes as f64 / 1e6,
        time / floor.max(0.001)
    );
    Ok(())
}

/// Runs a program once and returns its wall time in seconds and its peak memory in KiB, 0 where the system has no GNU
/// time to ask.
fn timed(tool: &Path, arguments: &[&str]) -> Result<(f64, u64), String> {
    let time = Path::new("/usr/bin/time");
    let has_time = time.exists();
    let mut command = if has_time {
        let mut command = Command::new(time);
        command.args(["-f", "%M"]).arg(tool);
        command
    } else {
        Command::new(tool)
    };
    let start = Instant::now();
    let output = command
        .args(arguments)
        .output()
        .map_err(|error| format!("{} cannot be started: {error}.", tool.display()))?;
    let seconds = start.elapsed().as_secs_f64();
    let complaint = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() {
        return Err(format!("{} failed: {complaint}", tool.display()));
    }
    let peak = complaint.lines().next_back().and_then(|line| line.trim().parse().ok()).unwrap_or(0);
    Ok((seconds, if has_time { peak } else { 0 }))
}

/// Seconds to copy every file of a course into one stored zip, without reading what they say: the least that an export
/// can do.
fn floor(course: &Path, to: &Path) -> Result<f64, String> {
    let start = Instant::now();
    let sentence = sentence("the floor cannot be measured");
    let mut out = File::create(to).map_err(&sentence)?;
    for file in files(course) {
        let name = file.strip_prefix(course).unwrap_or(&file).to_string_lossy().into_owned();
        // A local header of the right size; that no reader would take this zip does not change what copying costs.
        out.write_all(&[0; 30]).map_err(&sentence)?;
        out.write_all(name.as_bytes()).map_err(&sentence)?;
        let mut from = File::open(&file).map_err(&sentence)?;
        std::io::copy(&mut from, &mut out).map_err(&sentence)?;
    }
    out.sync_all().map_err(&sentence)?;
    Ok(start.elapsed().as_secs_f64())
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found.sort();
    found
}
