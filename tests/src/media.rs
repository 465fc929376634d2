//! Media for the suites, made by the `ffmpeg` command on the spot and never committed. The same call gives the same
//! bytes on the same machine.

use std::fs::OpenOptions;
use std::io::{Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A video as a trainer would bring it: a moving test card of `width` × `height` pixels at 25 frames a second with a
/// tone, H.264 and AAC in an MP4 whose index stands in front. Both edges must be even.
///
/// # Panics
/// If the `ffmpeg` command is missing or refuses.
pub fn video_mp4(folder: &Path, seconds: u32, (width, height): (u32, u32)) -> PathBuf {
    let path = folder.join(format!("video-{seconds}s-{width}x{height}.mp4"));
    make_video(&path, seconds, width, height);
    path
}

/// A PNG of `width` × `height` pixels with `label` written in its middle, so that a person tells pictures apart on a
/// screenshot and two labels never give the same bytes. The file is named after the label.
///
/// # Panics
/// If the `ffmpeg` command is missing or refuses, or no font is installed.
pub fn png(folder: &Path, width: u32, height: u32, label: &str) -> PathBuf {
    let name: String = label.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
    let path = folder.join(format!("{name}.png"));
    // The label goes through a file: in a filter's arguments half of all signs would need escaping.
    let text = folder.join("label.txt");
    std::fs::write(&text, label).expect("the folder takes a file");
    let size = (width / 12).max(8);
    let card = format!("color=0x0B6E66:size={width}x{height}");
    let words = format!(
        "drawtext=textfile=label.txt:expansion=none:fontcolor=white:fontsize={size}:x=(w-tw)/2:y=(h-th)/2"
    );
    run(folder, &path, &["-f", "lavfi", "-i", &card, "-vf", &words, "-frames:v", "1"]);
    std::fs::remove_file(text).expect("the label was written a moment ago");
    path
}

/// A captions file in WebVTT with cues of start and end in milliseconds and text.
///
/// # Panics
/// If the folder cannot be written to.
pub fn vtt(folder: &Path, cues: &[(u64, u64, &str)]) -> PathBuf {
    let stamp = |ms: u64| {
        format!("{:02}:{:02}:{:02}.{:03}", ms / 3_600_000, ms / 60_000 % 60, ms / 1000 % 60, ms % 1000)
    };
    let mut text = String::from("WEBVTT\n");
    for (start, end, words) in cues {
        text.push_str(&format!("\n{} --> {}\n{words}\n", stamp(*start), stamp(*end)));
    }
    let path = folder.join("captions.vtt");
    std::fs::write(&path, text).expect("the folder takes a file");
    path
}

/// A short, valid MP4 of exactly `total_bytes` at `path`: a second of video, then a `free` box that runs to the end
/// (ISO/IEC 14496-12 §8.1.2). The padding is a hole in a sparse file, so two gigabytes take no room on the disk.
///
/// # Panics
/// If the `ffmpeg` command is missing or refuses, or `total_bytes` does not hold the video and an empty box.
pub fn padded_mp4(path: &Path, total_bytes: u64) -> PathBuf {
    make_video(path, 1, 320, 180);
    let mut file = OpenOptions::new().write(true).open(path).expect("the video was made a moment ago");
    let end = file.seek(SeekFrom::End(0)).expect("a file can be sought");
    let padding = total_bytes.checked_sub(end).expect("the padded size holds the video");
    assert!(padding >= 8, "{padding} bytes hold no box, the least is 8");
    let header = match u32::try_from(padding) {
        Ok(size) => [&size.to_be_bytes()[..], b"free"].concat(),
        Err(_) => [&1u32.to_be_bytes()[..], b"free", &padding.to_be_bytes()].concat(),
    };
    file.write_all(&header).expect("the disk takes a few bytes");
    file.set_len(total_bytes).expect("the file system has sparse files");
    path.to_owned()
}

fn make_video(path: &Path, seconds: u32, width: u32, height: u32) {
    let folder = path.parent().expect("a file stands in a folder");
    let card = format!("testsrc2=size={width}x{height}:rate=25:duration={seconds}");
    let tone = format!("sine=frequency=440:duration={seconds}");
    let pictures = ["-f", "lavfi", "-i", &card, "-f", "lavfi", "-i", &tone];
    let codecs =
        ["-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", "-g", "25", "-c:a", "aac"];
    let layout = ["-movflags", "+faststart", "-threads", "1", "-f", "mp4"];
    run(folder, path, &[&pictures[..], &codecs, &layout].concat());
}

/// Runs `ffmpeg` in a folder; what it writes holds no date and no version.
fn run(folder: &Path, path: &Path, arguments: &[&str]) {
    let target = std::path::absolute(path).expect("the working folder is there");
    let output = Command::new("ffmpeg")
        .args(["-nostdin", "-hide_banner", "-loglevel", "error", "-y"])
        .args(arguments)
        .args(["-fflags", "+bitexact", "-flags", "+bitexact", "-map_metadata", "-1"])
        .arg(target)
        .current_dir(folder)
        .stdin(Stdio::null())
        .output()
        .expect("the suites need the ffmpeg command: install FFmpeg, or run `cargo xtask setup`");
    assert!(output.status.success(), "ffmpeg: {}", String::from_utf8_lossy(&output.stderr));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> tempfile::TempDir {
        tempfile::Builder::new().prefix("媒体 ").tempdir().unwrap()
    }

    /// What `ffprobe` says of the format's duration and of the streams' codecs.
    fn probed(path: &Path) -> String {
        let shown = "format=duration:stream=codec_name,width,height";
        let output = Command::new("ffprobe")
            .args(["-v", "error", "-show_entries", shown, "-of", "csv=p=0"])
            .arg(path)
            .output()
            .unwrap();
        String::from_utf8(output.stdout).unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_video_has_pictures_sound_and_always_the_same_bytes() {
        let (one, other) = (folder(), folder());
        let path = video_mp4(one.path(), 2, (320, 180));
        assert_eq!(probed(&path), "h264,320,180 aac 2.000000");
        let again = video_mp4(other.path(), 2, (320, 180));
        assert_eq!(std::fs::read(path).unwrap(), std::fs::read(again).unwrap());
    }

    #[test]
    fn pictures_with_two_labels_differ() {
        let folder = folder();
        let one = png(folder.path(), 320, 200, "Scene 1: 100% 'x' 海关");
        let two = png(folder.path(), 320, 200, "Scene 2");
        assert_eq!(probed(&one), "png,320,200 N/A");
        assert_ne!(std::fs::read(one).unwrap(), std::fs::read(two).unwrap());
    }

    #[test]
    fn captions_are_written_with_hours() {
        let folder = folder();
        let path = vtt(folder.path(), &[(0, 1_500, "Good morning."), (3_600_000, 3_601_000, "关税")]);
        let text = std::fs::read_to_string(path).unwrap();
        assert_eq!(
            text,
            "WEBVTT\n\n00:00:00.000 --> 00:00:01.500\nGood morning.\n\n01:00:00.000 --> 01:00:01.000\n关税\n"
        );
    }

    #[test]
    fn a_padded_video_has_its_size_and_still_plays() {
        let folder = folder();
        for (name, total) in [("two.mp4", 2u64 << 30), ("five.mp4", 5 << 30)] {
            let path = padded_mp4(&folder.path().join(name), total);
            let about = std::fs::metadata(&path).unwrap();
            assert_eq!(about.len(), total);
            #[cfg(unix)]
            assert!(std::os::unix::fs::MetadataExt::blocks(&about) * 512 < 4 << 20, "the padding takes room");
            assert_eq!(probed(&path), "h264,320,180 aac 1.000000");
        }
    }
}
