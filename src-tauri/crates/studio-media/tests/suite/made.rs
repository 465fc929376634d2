//! Media made by the `ffmpeg` command in a folder that goes away with the test.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// A folder for one test.
pub(crate) struct Folder(TempDir);

impl Folder {
    pub(crate) fn new() -> Self {
        Self(TempDir::new().unwrap())
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// A file of these bytes.
    pub(crate) fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }

    /// Runs `ffmpeg` with these arguments, separated by spaces, and the file as the last one.
    pub(crate) fn ffmpeg(&self, name: &str, arguments: &str) -> PathBuf {
        let path = self.path(name);
        let output = Command::new("ffmpeg")
            .args(["-nostdin", "-hide_banner", "-loglevel", "error", "-y"])
            .args(arguments.split(' '))
            .arg(&path)
            .current_dir(self.0.path())
            .stdin(Stdio::null())
            .output()
            .expect("the tests need the ffmpeg command: install FFmpeg");
        assert!(output.status.success(), "ffmpeg {arguments}: {}", String::from_utf8_lossy(&output.stderr));
        path
    }

    /// Three seconds of moving pictures with a tone, H.264 and AAC, with the index at the front.
    pub(crate) fn mp4(&self, name: &str) -> PathBuf {
        self.ffmpeg(name, &format!("{PICTURES} {TONE} {H264} -c:a aac -movflags +faststart"))
    }
}

/// Three seconds, 320 × 180, 25 frames a second.
pub(crate) const PICTURES: &str = "-f lavfi -i testsrc2=size=320x180:rate=25:duration=3";
/// Three seconds of 440 Hz.
pub(crate) const TONE: &str = "-f lavfi -i sine=frequency=440:duration=3";
/// H.264 as browsers play it, with a key frame every second.
pub(crate) const H264: &str = "-c:v libx264 -preset ultrafast -pix_fmt yuv420p -g 25";

/// Cuts a copy of a file.
pub(crate) fn cut(path: &Path, length: usize) -> PathBuf {
    let bytes = std::fs::read(path).unwrap();
    let short = path.with_extension("cut");
    std::fs::write(&short, &bytes[..length.min(bytes.len())]).unwrap();
    short
}

/// Where some bytes stand in others.
pub(crate) fn position(bytes: &[u8], wanted: &[u8]) -> usize {
    bytes.windows(wanted.len()).position(|w| w == wanted).expect("the bytes are there")
}

/// Writes a display matrix into the header of the first track, as a phone does (ISO/IEC 14496-12 §8.3.2).
pub(crate) fn turn(path: &Path, a: i32, b: i32, c: i32, d: i32) {
    let mut bytes = std::fs::read(path).unwrap();
    let matrix = position(&bytes, b"tkhd") + 44;
    for (index, number) in [(0, a), (1, b), (3, c), (4, d)] {
        bytes[matrix + index * 4..][..4].copy_from_slice(&(number * 65_536).to_be_bytes());
    }
    std::fs::write(path, bytes).unwrap();
}
