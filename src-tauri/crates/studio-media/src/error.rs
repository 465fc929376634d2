//! Why a media file is not taken: what happened, and what the trainer can do next.

use std::io;
use thiserror::Error;

/// Why a file cannot be used. It prints as whole sentences for a trainer: what happened, then what to do next.
#[derive(Debug, Error)]
#[non_exhaustive]
#[error("{} {}", self.what(), self.next_step())]
pub enum MediaError {
    /// Nothing is at the path.
    NotFound,
    /// A folder, a device or a pipe.
    NotAFile,
    /// The operating system does not hand the file out.
    CannotOpen(#[source] io::Error),
    /// Zero bytes.
    Empty,
    /// Something that no lesson can show; `found` names it with its article, such as “a web page”.
    NotMedia {
        /// What the bytes look like, with its article.
        found: &'static str,
    },
    /// An MP4 whose index was never written, as after a camera lost its power.
    NoIndex,
    /// The file says that it is longer than it is.
    Truncated {
        /// Bytes that are there and bytes that the file's own header promises, where the header says so.
        bytes: Option<(u64, u64)>,
    },
    /// The bytes contradict themselves.
    Broken,
    /// A poster was asked of a file without moving pictures.
    NoPicture,
    /// A thumbnail was asked of a file that is no still picture.
    NotAPicture,
    /// More pixels than are taken.
    PictureTooLarge {
        /// Pixels across.
        width: u32,
        /// Pixels down.
        height: u32,
    },
    /// More bytes than are taken for this kind of file.
    FileTooLarge {
        /// The file's size in bytes.
        bytes: u64,
        /// The most that is taken, in bytes.
        limit: u64,
    },
    /// Decoding it would take more memory than is allowed.
    TooMuchMemory,
    /// An SVG drawing.
    Drawing,
    /// A picture format that browsers or this program cannot show.
    ForeignPicture {
        /// The format's usual name, such as “HEIC”.
        format: &'static str,
    },
    /// FFmpeg was built without this decoder, or does not know the codec.
    NoDecoder {
        /// FFmpeg's name of the codec, or the file's own four letters.
        codec: String,
    },
    /// The file kept FFmpeg busy for longer than is reasonable.
    TookTooLong,
    /// Captions in another encoding than UTF-8.
    NotUtf8 {
        /// The encoding that the bytes look like.
        encoding: &'static str,
    },
    /// A picture could not be written although it was decoded. This is a fault of the program, not of the file.
    CannotEncode(String),
}

impl MediaError {
    /// The error's stable name, for programs and for translated messages.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotFound => "media-not-found",
            Self::NotAFile => "media-not-a-file",
            Self::CannotOpen(_) => "media-cannot-be-opened",
            Self::Empty => "media-empty",
            Self::NotMedia { .. } => "media-of-another-kind",
            Self::NoIndex => "media-without-index",
            Self::Truncated { .. } => "media-truncated",
            Self::Broken => "media-broken",
            Self::NoPicture => "media-without-picture",
            Self::NotAPicture => "media-not-a-picture",
            Self::PictureTooLarge { .. } => "picture-too-large",
            Self::FileTooLarge { .. } => "media-file-too-large",
            Self::TooMuchMemory => "media-needs-too-much-memory",
            Self::Drawing => "picture-is-svg",
            Self::ForeignPicture { .. } => "picture-format-not-shown",
            Self::NoDecoder { .. } => "media-without-decoder",
            Self::TookTooLong => "media-took-too-long",
            Self::NotUtf8 { .. } => "captions-not-utf-8",
            Self::CannotEncode(_) => "picture-not-written",
        }
    }

    /// What happened: one sentence.
    pub fn what(&self) -> String {
        match self {
            Self::NotFound => "There is no file at this place any more.".into(),
            Self::NotAFile => "This is a folder or a device, not a file.".into(),
            Self::CannotOpen(cause) => format!("The file cannot be opened ({cause})."),
            Self::Empty => "The file is empty.".into(),
            Self::NotMedia { found } => {
                format!("This is {found}, not a video, a sound, a picture, captions or a document.")
            }
            Self::NoIndex => "The recording was never finished: the file has no index to play it by.".into(),
            Self::Truncated { bytes: Some((there, promised)) } => {
                format!("The file stops before its end: {} of {} are there.", size(*there), size(*promised))
            }
            Self::Truncated { bytes: None } => "The file stops before its end.".into(),
            Self::Broken => "The file is damaged and cannot be read.".into(),
            Self::NoPicture => "There are no moving pictures in this file to take a poster from.".into(),
            Self::NotAPicture => "This file is not a still picture.".into(),
            Self::PictureTooLarge { width, height } => {
                format!("The picture is too large: {width} × {height} pixels.")
            }
            Self::FileTooLarge { bytes, limit } => {
                format!(
                    "The file is too large for its kind: {}, and at most {} are taken.",
                    size(*bytes),
                    size(*limit)
                )
            }
            Self::TooMuchMemory => "Reading this file would take more memory than is allowed.".into(),
            Self::Drawing => "SVG drawings are not taken, because they can carry programs.".into(),
            Self::ForeignPicture { format } => {
                format!("This is a {format} picture, which ordinary browsers or this program cannot show.")
            }
            Self::NoDecoder { codec } => {
                format!("FFmpeg on this computer cannot decode this file (codec “{codec}”).")
            }
            Self::TookTooLong => "Reading this file took too long and was stopped.".into(),
            Self::NotUtf8 { encoding } => format!("These captions look like {encoding}; they must be UTF-8."),
            Self::CannotEncode(cause) => format!("The picture could not be written ({cause})."),
        }
    }

    /// What the trainer can do next: one sentence.
    pub fn next_step(&self) -> &'static str {
        match self {
            Self::NotFound => "It may have been moved or renamed: choose it again.",
            Self::NotAFile => "Choose a single file.",
            Self::CannotOpen(_) => {
                "Close the programs that use it, make sure that you may read it, and try again."
            }
            Self::Empty => "Copy or download it again.",
            Self::NotMedia { .. } => "Choose another file.",
            Self::NoIndex => "Copy it from the camera or phone again, or record it again.",
            Self::Truncated { .. } => "Copy or download it again.",
            Self::Broken => "Copy or download it again, or export it again from the program that made it.",
            Self::NoPicture => "Choose a video, or add a picture as the poster.",
            Self::NotAPicture => "Choose a picture: PNG, JPEG, GIF or WebP.",
            Self::PictureTooLarge { .. } => {
                "Make it smaller in a picture editor: at most 20,000 pixels along an edge and 100 million in all."
            }
            Self::FileTooLarge { .. } => "Make it smaller, or split it.",
            Self::TooMuchMemory => "Export it with fewer pixels or as 8 bits per channel.",
            Self::Drawing => "Open it in a drawing program or a browser and export it as PNG.",
            Self::ForeignPicture { .. } => "Export it as JPEG or PNG.",
            Self::NoDecoder { .. } => "Convert it to MP4 (H.264 and AAC), or install a full build of FFmpeg.",
            Self::TookTooLong => {
                "Copy it to this computer's own disk and try again; if that is no help, convert it."
            }
            Self::NotUtf8 { .. } => {
                "Open them in a text editor, save them with the encoding UTF-8, and choose them again."
            }
            Self::CannotEncode(_) => "Try again; if it happens again, report this message.",
        }
    }
}

impl From<io::Error> for MediaError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::NotFound,
            io::ErrorKind::UnexpectedEof => Self::Truncated { bytes: None },
            _ => Self::CannotOpen(error),
        }
    }
}

/// A size as a person reads it: bytes up to a kilobyte, then kB, MB and GB of a thousand each, with one decimal.
fn size(bytes: u64) -> String {
    let (unit, name) = match bytes {
        0..1_000 => return format!("{bytes} bytes"),
        1_000..1_000_000 => (1_000, "kB"),
        1_000_000..1_000_000_000 => (1_000_000, "MB"),
        _ => (1_000_000_000, "GB"),
    };
    format!("{}.{} {name}", bytes / unit, bytes % unit * 10 / unit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_error_is_two_sentences_and_has_a_name() {
        let errors = [
            MediaError::NotFound,
            MediaError::NotAFile,
            MediaError::CannotOpen(io::Error::other("busy")),
            MediaError::Empty,
            MediaError::NotMedia { found: "a web page" },
            MediaError::NoIndex,
            MediaError::Truncated { bytes: Some((999, 60_100_000)) },
            MediaError::Truncated { bytes: None },
            MediaError::Broken,
            MediaError::NoPicture,
            MediaError::NotAPicture,
            MediaError::PictureTooLarge { width: 60_000, height: 60_000 },
            MediaError::FileTooLarge { bytes: 90_000_000, limit: 64_000_000 },
            MediaError::TooMuchMemory,
            MediaError::Drawing,
            MediaError::ForeignPicture { format: "HEIC" },
            MediaError::NoDecoder { codec: "zzzz".into() },
            MediaError::TookTooLong,
            MediaError::NotUtf8 { encoding: "windows-1252" },
            MediaError::CannotEncode("full".into()),
        ];
        for error in errors {
            assert!(error.what().ends_with('.') && error.next_step().ends_with('.'), "{error}");
            assert_eq!(error.to_string(), format!("{} {}", error.what(), error.next_step()));
            assert!(error.code().bytes().all(|b| b.is_ascii_lowercase() || b == b'-' || b.is_ascii_digit()));
        }
    }

    #[test]
    fn sizes_are_written_for_people() {
        assert_eq!(size(999), "999 bytes");
        assert_eq!(size(60_150_000), "60.1 MB");
        assert_eq!(size(u64::MAX), "18446744073.7 GB");
    }
}
