//! A video that is being decoded: seek to a moment, take the frame that stands there.

use crate::deadline::Deadline;
use crate::error::MediaError;
use crate::facts::Size;
use crate::ffmpeg;
use crate::recording::{is_main, square};
use crate::rotation::orientation;
use ffmpeg_next::format::context::Input;
use ffmpeg_next::{Error, Packet, Rational, decoder, frame, media};
use image::RgbImage;
use image::metadata::Orientation;
use std::fs::File;

/// More frames than lie between two key frames of an honest video: half a minute at 60 a second.
const MOST_FRAMES: u32 = 1_800;

/// An open video, its first stream of moving pictures, and a decoder for it.
pub(crate) struct Film {
    input: Input,
    decoder: decoder::Video,
    stream: usize,
    time_base: Rational,
    start_us: i64,
    deadline: Deadline,
    pixel_aspect: (u32, u32),
    /// How the frames have to be turned to stand upright.
    pub(crate) orientation: Orientation,
    /// Playing time in milliseconds, zero when unknown.
    pub(crate) duration_ms: u64,
}

impl Film {
    pub(crate) fn open(file: File) -> Result<Self, MediaError> {
        let deadline = Deadline::from_now();
        let input = ffmpeg::open(file, deadline)?;
        let stream = input
            .streams()
            .find(|stream| is_main(stream) && stream.parameters().medium() == media::Type::Video)
            .ok_or(MediaError::NoPicture)?;
        let decoder = ffmpeg::video_decoder(&stream)?;
        Ok(Self {
            decoder,
            stream: stream.index(),
            time_base: stream.time_base(),
            start_us: ffmpeg::start_us(&input),
            deadline,
            pixel_aspect: ffmpeg::shape(&stream).pixel_aspect,
            orientation: orientation(&ffmpeg::display_matrix(&stream)),
            duration_ms: u64::try_from(input.duration() / 1000).unwrap_or(0),
            input,
        })
    }

    /// The key frame at or before a moment, in milliseconds; `None` where nothing can be decoded.
    pub(crate) fn key_frame_before(&mut self, ms: u64) -> Result<Option<frame::Video>, MediaError> {
        self.seek(ms);
        self.next_frame()
    }

    /// The frame that a player shows at a moment, in milliseconds; the last one for a moment after the end.
    pub(crate) fn frame_at(&mut self, ms: u64) -> Result<Option<frame::Video>, MediaError> {
        self.seek(ms);
        let target = i128::from(ms) * 1000 + i128::from(self.start_us);
        let mut shown = None;
        for _ in 0..MOST_FRAMES {
            let Some(frame) = self.next_frame()? else { break };
            let is_later = frame.timestamp().is_some_and(|stamp| self.microseconds(stamp) > target);
            if is_later && shown.is_some() {
                break;
            }
            shown = Some(frame);
            if is_later {
                break;
            }
        }
        Ok(shown)
    }

    /// A frame in square pixels, at most `longest_edge` along its longer edge, not yet turned upright.
    pub(crate) fn scaled(&self, frame: &frame::Video, longest_edge: u32) -> Result<RgbImage, MediaError> {
        let Size { width, height } = square(frame.width(), frame.height(), self.pixel_aspect);
        let longer = u64::from(width.max(height).max(1));
        let edge = u64::from(longest_edge).min(longer);
        let scale = |length: u32| u32::try_from(u64::from(length) * edge / longer).unwrap_or(1).max(1);
        ffmpeg::to_rgb(frame, scale(width), scale(height))
    }

    /// Goes to the last key frame before a moment. A file that cannot be sought is read on from where it stands.
    fn seek(&mut self, ms: u64) {
        let target = i64::try_from(ms.saturating_mul(1000)).unwrap_or(i64::MAX).saturating_add(self.start_us);
        let _ = self.input.seek(target, ..target);
        self.decoder.flush();
    }

    fn next_frame(&mut self) -> Result<Option<frame::Video>, MediaError> {
        let mut frame = frame::Video::empty();
        let mut packet = Packet::empty();
        let (mut broken, mut at_end) = (0, false);
        loop {
            if self.decoder.receive_frame(&mut frame).is_ok() {
                return Ok(Some(frame));
            }
            if at_end || broken > MOST_FRAMES {
                return Ok(None);
            }
            if self.deadline.has_passed() {
                return Err(MediaError::TookTooLong);
            }
            match packet.read(&mut self.input) {
                // A packet that cannot be decoded is skipped, as players do.
                Ok(()) if packet.stream() == self.stream => {
                    broken += u32::from(self.decoder.send_packet(&packet).is_err());
                }
                Ok(()) => {}
                Err(Error::Exit) => return Err(MediaError::TookTooLong),
                Err(Error::InvalidData) => broken += 1,
                Err(_) => {
                    at_end = true;
                    let _ = self.decoder.send_eof();
                }
            }
        }
    }

    fn microseconds(&self, stamp: i64) -> i128 {
        let Rational(numerator, denominator) = self.time_base;
        (i128::from(stamp) * i128::from(numerator) * 1_000_000)
            .checked_div(i128::from(denominator))
            .unwrap_or_default()
    }
}
