//! The edge to FFmpeg: the only file that touches its structures. It hands out checked values, so that what is above
//! needs no `unsafe`.

#![allow(unsafe_code, reason = "FFmpeg's structures are read through pointers, here and nowhere else")]

use crate::container::DEMUXERS;
use crate::deadline::Deadline;
use crate::error::MediaError;
use ffmpeg_next::format::context::{Input, StreamIo};
use ffmpeg_next::software::scaling::{self, Flags};
use ffmpeg_next::{Dictionary, Stream, codec, color, decoder, ffi, format, frame, packet};
use image::RgbImage;
use std::ffi::CStr;
use std::fs::File;
use std::io::Seek;
use std::sync::Once;

/// The most memory that FFmpeg may ask for at once, in bytes. A frame of 8K video in 10 bits takes 100 MB.
const MOST_MEMORY: usize = 512 * 1024 * 1024;
/// The most pixels of a frame that is decoded: 8K (7680 × 4320) twice over.
const MOST_PIXELS: i64 = 66_000_000;

static READY: Once = Once::new();

/// Opens a file for reading its streams. FFmpeg sees bytes and never a name, so that no name is taken for a protocol,
/// names in any script work, and no demuxer finds its way to another file or to the network.
pub(crate) fn open(mut file: File, deadline: Deadline) -> Result<Input, MediaError> {
    READY.call_once(|| {
        ffmpeg_next::log::set_level(ffmpeg_next::log::Level::Quiet);
        // SAFETY: sets one number, which FFmpeg reads atomically.
        unsafe { ffi::av_max_alloc(MOST_MEMORY) };
    });
    file.rewind()?;
    let io = StreamIo::from_read_seek(file).map_err(error)?;
    let mut options = Dictionary::new();
    options.set("format_whitelist", DEMUXERS);
    // No protocol has this name, so a container that refers to another place finds none.
    options.set("protocol_whitelist", "none");
    format::input_from_stream_with_interrupt(io, None, Some(options), move || deadline.has_passed())
        .map_err(error)
}

/// What went wrong, as far as the file is to blame.
pub(crate) fn error(error: ffmpeg_next::Error) -> MediaError {
    use ffmpeg_next::Error;
    match error {
        Error::DecoderNotFound => MediaError::NoDecoder { codec: "unknown".into() },
        Error::Exit => MediaError::TookTooLong,
        Error::Other { errno } if errno == ffmpeg_next::error::ENOMEM => MediaError::TooMuchMemory,
        _ => MediaError::Broken,
    }
}

/// Microseconds from which the file's time is counted; mostly zero.
pub(crate) fn start_us(input: &Input) -> i64 {
    // SAFETY: the context is valid for as long as `input` is borrowed.
    match unsafe { (*input.as_ptr()).start_time } {
        ffi::AV_NOPTS_VALUE => 0,
        start => start,
    }
}

/// Whether the duration was only divided out of size and bit rate, which is wrong for a variable rate.
pub(crate) fn is_duration_guessed(input: &Input) -> bool {
    // SAFETY: the context is valid for as long as `input` is borrowed.
    let method = unsafe { (*input.as_ptr()).duration_estimation_method };
    method == ffi::AVDurationEstimationMethod::AVFMT_DURATION_FROM_BITRATE
}

/// What a stream's parameters say.
pub(crate) struct Shape {
    /// FFmpeg's name, or the container's four letters where FFmpeg knows none.
    pub(crate) codec: String,
    pub(crate) is_known: bool,
    pub(crate) width: u32,
    pub(crate) height: u32,
    /// Width to height of one pixel; 1 to 1 when unsaid.
    pub(crate) pixel_aspect: (u32, u32),
    pub(crate) pixel_format: String,
    pub(crate) channels: u32,
    pub(crate) sample_rate: u32,
    pub(crate) bit_rate: Option<u64>,
}

/// Reads a stream's parameters.
pub(crate) fn shape(stream: &Stream<'_>) -> Shape {
    let owner = stream.parameters();
    // SAFETY: `owner` keeps the stream's parameters alive, and FFmpeg does not write to them while nothing reads or
    // decodes, which takes `&mut Input`.
    let parameters = unsafe { &*owner.as_ptr() };
    let is_known = parameters.codec_id != ffi::AVCodecID::AV_CODEC_ID_NONE;
    // SAFETY: `avcodec_get_name` returns a static string for every number.
    let name = unsafe { CStr::from_ptr(ffi::avcodec_get_name(parameters.codec_id)) };
    let is_video = parameters.codec_type == ffi::AVMediaType::AVMEDIA_TYPE_VIDEO;
    let positive = |number: i32| u32::try_from(number).unwrap_or(0);
    let aspect = parameters.sample_aspect_ratio;
    Shape {
        codec: if is_known { lossy(name) } else { four_letters(parameters.codec_tag) },
        is_known,
        width: positive(parameters.width),
        height: positive(parameters.height),
        pixel_aspect: match (positive(aspect.num), positive(aspect.den)) {
            (0, _) | (_, 0) => (1, 1),
            both => both,
        },
        pixel_format: if is_video { pixel_format(parameters.format) } else { String::new() },
        channels: positive(parameters.ch_layout.nb_channels),
        sample_rate: positive(parameters.sample_rate),
        bit_rate: u64::try_from(parameters.bit_rate).ok().filter(|rate| *rate > 0),
    }
}

/// FFmpeg's name of a pixel format, empty for none.
fn pixel_format(number: i32) -> String {
    if !(0..ffi::AVPixelFormat::AV_PIX_FMT_NB as i32).contains(&number) {
        return String::new();
    }
    // SAFETY: the formats are numbered from 0 to AV_PIX_FMT_NB without a gap, and the number is in that range.
    let format = unsafe { std::mem::transmute::<i32, ffi::AVPixelFormat>(number) };
    // SAFETY: returns a static string, or null for a format without a name.
    let name = unsafe { ffi::av_get_pix_fmt_name(format) };
    if name.is_null() {
        return String::new();
    }
    // SAFETY: not null, and static.
    lossy(unsafe { CStr::from_ptr(name) })
}

fn four_letters(tag: u32) -> String {
    let letters = tag.to_le_bytes();
    if letters.iter().all(u8::is_ascii_graphic) {
        letters.iter().map(|byte| char::from(*byte)).collect()
    } else {
        "unknown".into()
    }
}

/// One entry of a stream's metadata. `ffmpeg-next` takes all metadata for UTF-8, which a hostile file need not keep.
pub(crate) fn metadata(stream: &Stream<'_>, key: &CStr) -> Option<String> {
    // SAFETY: the stream and its dictionary live as long as the context that `stream` borrows; `av_dict_get` takes a
    // null dictionary, and returns null or an entry that lives as long as the dictionary.
    unsafe {
        let entry = ffi::av_dict_get((*stream.as_ptr()).metadata, key.as_ptr(), std::ptr::null(), 0);
        (!entry.is_null() && !(*entry).value.is_null()).then(|| lossy(CStr::from_ptr((*entry).value)))
    }
}

fn lossy(text: &CStr) -> String {
    text.to_string_lossy().into_owned()
}

/// The display matrix of a stream, as [`crate::rotation::orientation`] takes it; empty when there is none.
pub(crate) fn display_matrix(stream: &Stream<'_>) -> Vec<u8> {
    stream
        .side_data()
        .find(|data| data.kind() == packet::side_data::Type::DisplayMatrix)
        .map_or_else(Vec::new, |data| data.data().to_vec())
}

/// A decoder for a video stream, on all processors, and with a bound on the size of a frame.
pub(crate) fn video_decoder(stream: &Stream<'_>) -> Result<decoder::Video, MediaError> {
    let mut context = codec::Context::from_parameters(stream.parameters()).map_err(error)?;
    context.set_threading(codec::threading::Config::kind(codec::threading::Type::Frame));
    // SAFETY: the context was just made, and is not open yet.
    unsafe { (*context.as_mut_ptr()).max_pixels = MOST_PIXELS };
    let mut decoder = context.decoder();
    decoder.set_packet_time_base(stream.time_base());
    decoder.video().map_err(|cause| match error(cause) {
        MediaError::NoDecoder { .. } => MediaError::NoDecoder { codec: shape(stream).codec },
        other => other,
    })
}

/// A decoded frame in red, green and blue, scaled to `width` × `height`.
pub(crate) fn to_rgb(source: &frame::Video, width: u32, height: u32) -> Result<RgbImage, MediaError> {
    let flags = Flags::BICUBIC | Flags::ACCURATE_RND | Flags::FULL_CHR_H_INT;
    let mut scaler = scaling::Context::get(
        source.format(),
        source.width(),
        source.height(),
        format::Pixel::RGB24,
        width,
        height,
        flags,
    )
    .map_err(error)?;
    let is_full_range = source.color_range() == color::Range::JPEG || is_full_range_format(source.format());
    // SAFETY: `sws_getCoefficients` returns a static table for every number, and the scaler is alive. Where a pair of
    // formats has no colour space to set, the call refuses, and nothing is lost.
    unsafe {
        let from = ffi::sws_getCoefficients(coefficients(source));
        let to = ffi::sws_getCoefficients(ffi::SWS_CS_DEFAULT);
        let one = 1 << 16;
        ffi::sws_setColorspaceDetails(scaler.as_mut_ptr(), from, is_full_range.into(), to, 1, 0, one, one);
    }
    let mut scaled = frame::Video::empty();
    scaler.run(source, &mut scaled).map_err(error)?;
    // SAFETY: the frame is alive; only asked whether its memory could be had.
    if unsafe { scaled.is_empty() } {
        return Err(MediaError::TooMuchMemory);
    }
    let row = width as usize * 3;
    let (stride, bytes) = (scaled.stride(0), scaled.data(0));
    let pixels =
        bytes.chunks(stride.max(row)).take(height as usize).flat_map(|line| &line[..row.min(line.len())]);
    RgbImage::from_raw(width, height, pixels.copied().collect()).ok_or(MediaError::Broken)
}

/// The formats that say by their name that black is 0 and white is 255.
fn is_full_range_format(format: format::Pixel) -> bool {
    use format::Pixel;
    matches!(format, Pixel::YUVJ420P | Pixel::YUVJ422P | Pixel::YUVJ444P | Pixel::YUVJ440P | Pixel::YUVJ411P)
}

/// swscale's number for a frame's colour matrix. Where a file does not say, HD is taken for BT.709 and the rest for
/// BT.601, as players do.
fn coefficients(frame: &frame::Video) -> i32 {
    use color::Space;
    match frame.color_space() {
        Space::BT709 => ffi::SWS_CS_ITU709,
        Space::BT2020NCL | Space::BT2020CL => ffi::SWS_CS_BT2020,
        Space::SMPTE240M => ffi::SWS_CS_SMPTE240M,
        Space::FCC => ffi::SWS_CS_FCC,
        Space::Unspecified if frame.height() >= 720 => ffi::SWS_CS_ITU709,
        _ => ffi::SWS_CS_DEFAULT,
    }
}
