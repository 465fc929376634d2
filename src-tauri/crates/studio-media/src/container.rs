//! The containers that are taken for video and sound, and what each is called.

use crate::whole::doc_type;

/// A container of video and sound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Container {
    Mp4,
    QuickTime,
    ThreeGp,
    WebM,
    Matroska,
    Avi,
    Wmv,
    Flv,
    MpegProgram,
    MpegTransport,
    Mp3,
    Wav,
    Ogg,
    Flac,
    Aac,
    Aiff,
    Amr,
    Ac3,
}

/// FFmpeg's demuxers for these containers. Nothing else may open a file: some demuxers (playlists, session
/// descriptions) open further files and addresses, and many are rarely tried.
pub(crate) const DEMUXERS: &str = "mov,matroska,avi,asf,flv,mpeg,mpegts,mp3,wav,ogg,flac,aac,aiff,amr,ac3";

impl Container {
    /// The container behind FFmpeg's name of a demuxer, with the file's first bytes for the families that share one.
    pub(crate) fn of_demuxer(name: &str, head: &[u8]) -> Option<Self> {
        Some(match name {
            "mov,mp4,m4a,3gp,3g2,mj2" => Self::of_brand(head),
            "matroska,webm" => Self::of_doc_type(head),
            "avi" => Self::Avi,
            "asf" => Self::Wmv,
            "flv" => Self::Flv,
            "mpeg" => Self::MpegProgram,
            "mpegts" => Self::MpegTransport,
            "mp3" => Self::Mp3,
            "wav" => Self::Wav,
            "ogg" => Self::Ogg,
            "flac" => Self::Flac,
            "aac" => Self::Aac,
            "aiff" => Self::Aiff,
            "amr" => Self::Amr,
            "ac3" => Self::Ac3,
            _ => return None,
        })
    }

    /// By the major brand of the `ftyp` box (ISO/IEC 14496-12 §4.3). A file without one is from before MP4.
    fn of_brand(head: &[u8]) -> Self {
        match (head.get(4..8), head.get(8..12)) {
            (Some(b"ftyp"), Some(b"qt  ")) => Self::QuickTime,
            (Some(b"ftyp"), Some([b'3', b'g', ..])) => Self::ThreeGp,
            (Some(b"ftyp"), _) => Self::Mp4,
            _ => Self::QuickTime,
        }
    }

    /// By the EBML header's DocType element.
    fn of_doc_type(head: &[u8]) -> Self {
        if doc_type(head) == Some("webm") { Self::WebM } else { Self::Matroska }
    }

    /// The container as people call it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Mp4 => "MP4",
            Self::QuickTime => "QuickTime",
            Self::ThreeGp => "3GP",
            Self::WebM => "WebM",
            Self::Matroska => "Matroska",
            Self::Avi => "AVI",
            Self::Wmv => "Windows Media",
            Self::Flv => "Flash Video",
            Self::MpegProgram => "MPEG program stream",
            Self::MpegTransport => "MPEG transport stream",
            Self::Mp3 => "MP3",
            Self::Wav => "WAV",
            Self::Ogg => "Ogg",
            Self::Flac => "FLAC",
            Self::Aac => "AAC",
            Self::Aiff => "AIFF",
            Self::Amr => "AMR",
            Self::Ac3 => "AC-3",
        }
    }

    /// Media type and file name extension, which depend on whether there are moving pictures inside.
    pub(crate) fn mime_and_extension(self, has_video: bool) -> (&'static str, &'static str) {
        match (self, has_video) {
            (Self::Mp4, true) => ("video/mp4", "mp4"),
            (Self::Mp4, false) => ("audio/mp4", "m4a"),
            (Self::QuickTime, _) => ("video/quicktime", "mov"),
            (Self::ThreeGp, true) => ("video/3gpp", "3gp"),
            (Self::ThreeGp, false) => ("audio/3gpp", "3gp"),
            (Self::WebM, true) => ("video/webm", "webm"),
            (Self::WebM, false) => ("audio/webm", "weba"),
            (Self::Matroska, true) => ("video/matroska", "mkv"),
            (Self::Matroska, false) => ("audio/matroska", "mka"),
            (Self::Avi, _) => ("video/vnd.avi", "avi"),
            (Self::Wmv, true) => ("video/x-ms-wmv", "wmv"),
            (Self::Wmv, false) => ("audio/x-ms-wma", "wma"),
            (Self::Flv, _) => ("video/x-flv", "flv"),
            (Self::MpegProgram, _) => ("video/mpeg", "mpg"),
            (Self::MpegTransport, _) => ("video/mp2t", "ts"),
            (Self::Mp3, _) => ("audio/mpeg", "mp3"),
            (Self::Wav, _) => ("audio/wav", "wav"),
            (Self::Ogg, true) => ("video/ogg", "ogv"),
            (Self::Ogg, false) => ("audio/ogg", "ogg"),
            (Self::Flac, _) => ("audio/flac", "flac"),
            (Self::Aac, _) => ("audio/aac", "aac"),
            (Self::Aiff, _) => ("audio/aiff", "aiff"),
            (Self::Amr, _) => ("audio/amr", "amr"),
            (Self::Ac3, _) => ("audio/ac3", "ac3"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn families_that_share_a_demuxer_are_told_apart() {
        let mov = "mov,mp4,m4a,3gp,3g2,mj2";
        assert_eq!(Container::of_demuxer(mov, b"\0\0\0\x20ftypisom"), Some(Container::Mp4));
        assert_eq!(Container::of_demuxer(mov, b"\0\0\0\x14ftypqt  "), Some(Container::QuickTime));
        assert_eq!(Container::of_demuxer(mov, b"\0\0\0\x14ftyp3gp5"), Some(Container::ThreeGp));
        assert_eq!(Container::of_demuxer(mov, b"\0\0\0\x08wide"), Some(Container::QuickTime));
        let webm = b"\x1A\x45\xDF\xA3\x8B\x42\x86\x81\x01\x42\x82\x84webm";
        assert_eq!(Container::of_demuxer("matroska,webm", webm), Some(Container::WebM));
        assert_eq!(Container::of_demuxer("matroska,webm", b""), Some(Container::Matroska));
        assert_eq!(Container::of_demuxer("hls", b""), None);
    }
}
