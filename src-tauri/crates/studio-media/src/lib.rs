//! Probes, transcodes, trims and thumbnails through FFmpeg and the image crate; reads captions.
