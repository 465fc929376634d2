//! What is known of a media file after it was probed.

/// What one media file is. All of it comes from the bytes; the file's name was not looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// What a lesson can do with it.
    pub kind: Kind,
    /// The container or format, as people call it: “MP4”, “WebM”, “JPEG”, “PDF”.
    pub container: &'static str,
    /// The media type (RFC 6838) that a server should send it with.
    pub mime: &'static str,
    /// The usual file name extension of this content, without a dot. Servers go by it, so a package should use it.
    pub extension: &'static str,
    /// The file's length in bytes.
    pub bytes: u64,
    /// Playing time in milliseconds; for captions, the end of the last cue. Unknown for pictures and documents.
    pub duration_ms: Option<u64>,
    /// What a learner sees, in pixels: turned upright, and with square pixels.
    pub size: Option<Size>,
    /// Average of all streams together, in bits per second.
    pub bit_rate: Option<u64>,
    /// The streams inside, in the file's order. Empty for anything but video and sound.
    pub streams: Vec<Stream>,
    /// Whether ordinary browsers show or play it without conversion.
    pub playback: Playback,
}

/// What a lesson can do with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Moving pictures, with or without sound.
    Video,
    /// Sound alone; a cover picture inside does not make it a video.
    Audio,
    /// A still picture.
    Picture,
    /// Timed text.
    Captions,
    /// A hand-out: PDF, or a document, presentation or sheet of an office program.
    Document,
}

/// A size in pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
}

/// One stream of a video or sound file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stream {
    /// Pictures, sound or text, with what is particular to each.
    pub kind: StreamKind,
    /// FFmpeg's name of the codec, such as `h264`, `aac` or `vp9`.
    pub codec: String,
    /// The language as the file says it, mostly in three letters (ISO 639-2); `und` counts as unsaid.
    pub language: Option<String>,
    /// Average, in bits per second.
    pub bit_rate: Option<u64>,
}

/// What a stream carries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StreamKind {
    /// Moving pictures.
    Video {
        /// The size as it is stored, before turning; [`Facts::size`] is what a learner sees.
        stored: Size,
        /// FFmpeg's name of the pixel format, such as `yuv420p`; empty when unknown.
        pixel_format: String,
        /// Frames in a thousand seconds, on average: 25 frames a second are 25,000.
        millihertz: Option<u32>,
    },
    /// Sound.
    Audio {
        /// 1 is mono, 2 is stereo; 0 when unknown.
        channels: u32,
        /// Samples per second; 0 when unknown.
        sample_rate: u32,
    },
    /// Timed text or pictures of text.
    Subtitle,
    /// A cover picture.
    Cover,
}

/// Whether today's Chrome, Edge, Firefox and Safari, on computers and phones, all show a file as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Playback {
    /// They do.
    AsIs,
    /// At least one of them does not; the sentence says why.
    NeedsConversion(String),
}

impl Playback {
    /// Whether no conversion is needed.
    pub fn is_as_is(&self) -> bool {
        *self == Self::AsIs
    }
}
