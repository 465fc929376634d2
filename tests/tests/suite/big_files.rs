//! Memory does not grow with media.

use std::process::Command;
use studio_tests::{StudioTest, media, studio_program};

/// Peak memory of a run in KiB, from the kernel's own count (`VmHWM`, as GNU time reports it).
#[cfg(target_os = "linux")]
fn peak_kib(test: &StudioTest, arguments: &[&str]) -> u64 {
    let script = "\"$@\" > /dev/null & pid=$!; peak=0; \
        while kill -0 $pid 2>/dev/null; do now=$(sed -n 's/^VmHWM:[^0-9]*\\([0-9]*\\).*/\\1/p' /proc/$pid/status 2>/dev/null); \
        [ -n \"$now\" ] && [ \"$now\" -gt $peak ] && peak=$now; sleep 0.05; done; wait $pid || exit 9; echo $peak";
    let output = Command::new("sh")
        .args(["-c", script, "sh"])
        .arg(studio_program())
        .args(arguments)
        .current_dir(test.home())
        .env("TRAINER_STUDIO_CONFIG", test.home().join("config"))
        .env("TRAINER_STUDIO_LIBRARY", test.home().join("library"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).trim().parse().unwrap()
}

#[cfg(target_os = "linux")]
#[test]
fn a_film_of_two_gibibytes_is_exported_signed_and_verified_in_under_a_hundred_mebibytes() {
    const GIB: u64 = 1024 * 1024 * 1024;
    const MOST: u64 = 100 * 1024;
    let test = StudioTest::from_template("express-mail-inspection").with_signer("Li Wei");
    media::padded_mp4(&test.course_folder().join("media/film.mp4"), 2 * GIB);
    let lesson = "kind = \"video\"\ntitle = \"The line\"\nfile = \"film.mp4\"\nduration_ms = 2000\ntranscript = \"What is said.\"\n";
    std::fs::write(test.course_folder().join("lessons/film.toml"), lesson).unwrap();
    let text = std::fs::read_to_string(test.course_folder().join("course.toml")).unwrap();
    let text = text.replacen("lessons = [", "lessons = [\"lessons/film.toml\", ", 1);
    std::fs::write(test.course_folder().join("course.toml"), text).unwrap();

    let export =
        ["export", "course", "--to", "scorm12", "-o", "big.zip", "--passphrase-file", "passphrase.txt"];
    let exported = peak_kib(&test, &export);
    assert!(std::fs::metadata(test.home().join("big.zip")).unwrap().len() > 2 * GIB);
    assert!(exported < MOST, "the export took {exported} KiB");
    let verified = peak_kib(&test, &["verify", "big.zip"]);
    assert!(verified < MOST, "the verification took {verified} KiB");
    println!("peak memory: export {} MiB, verify {} MiB", exported / 1024, verified / 1024);
}
