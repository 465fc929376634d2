//! Export time and memory against the floor, measured in the same run.

use crate::run::{output, run};
use crate::workspace::{program, root, target};
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

/// How often each thing is timed; the median is what is printed.
const RUNS: usize = 5;

/// Builds in release and prints, for synthetic courses of 10, 100 and 500 pages and for a film of 300 MiB: the export's
/// time and peak memory, and the ratio to the floor, which is copying the same bytes into a stored zip.
pub(crate) fn bench() -> Result<(), String> {
    run(&root(), "cargo", &["build", "--release", "-p", "studio-cli", "-p", "studio-tests", "--bins"])?;
    let folder = target().join("bench");
    drop(std::fs::remove_dir_all(&folder));
    std::fs::create_dir_all(&folder)
        .map_err(|error| format!("{} cannot be made: {error}.", folder.display()))?;
    println!("\n| course | package | export, median of {RUNS} | peak memory | floor | export ÷ floor |");
    println!("|---|---|---|---|---|---|");
    for (pages, film_mib) in [(10, 0), (100, 0), (500, 0), (10, 300)] {
        row(&folder, pages, film_mib)?;
    }
    Ok(())
}

fn row(folder: &Path, pages: u32, film_mib: u64) -> Result<(), String> {
    let course = folder.join(format!("course-{pages}-{film_mib}"));
    let make = program("release", "synthetic-course");
    let path = course.to_string_lossy().into_owned();
    run_quietly(&make, &[&path, &pages.to_string(), &film_mib.to_string()])?;
    let package = folder.join("package.zip");
    let package_path = package.to_string_lossy().into_owned();
    let studio = program("release", "studio");
    let export = ["export", &path, "--to", "scorm12", "--unsigned", "-o", &package_path];
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

fn run_quietly(tool: &Path, arguments: &[&str]) -> Result<(), String> {
    let tool = tool.to_string_lossy();
    output(&root(), &tool, arguments)
        .map(drop)
        .ok_or_else(|| format!("“{tool} {}” failed.", arguments.join(" ")))
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
    let sentence = |error: std::io::Error| format!("the floor cannot be measured: {error}.");
    let mut out = File::create(to).map_err(sentence)?;
    for file in files(course) {
        let name = file.strip_prefix(course).unwrap_or(&file).to_string_lossy().into_owned();
        // A local header of the right size; that no reader would take this zip does not change what copying costs.
        out.write_all(&[0; 30]).map_err(sentence)?;
        out.write_all(name.as_bytes()).map_err(sentence)?;
        let mut from = File::open(&file).map_err(sentence)?;
        std::io::copy(&mut from, &mut out).map_err(sentence)?;
    }
    out.sync_all().map_err(sentence)?;
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

fn median(times: &mut [f64]) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
