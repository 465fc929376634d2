//! Probes, posters and thumbnails through FFmpeg and the image crate; reads and writes captions.
//!
//! Everything that comes in is hostile: a file is known by its bytes and never by its name, sizes are refused before
//! they are decoded, FFmpeg may open no second file and no address, and what is wrong ends in a [`MediaError`], which
//! is a sentence for the trainer.
//!
//! Deliberately absent: nothing here converts, trims or re-encodes video or sound (the answer of
//! [`Facts::playback`] says when that is needed), nothing remembers a file after the call, and nothing writes to the
//! disk. Converting will stand beside `poster`, over the same FFmpeg edge in `ffmpeg.rs`.
//!
//! # Building
//! FFmpeg's libraries, 5.1 or newer, are linked dynamically and found by the build script of `ffmpeg-sys-next`:
//! - **Linux**: `pkg-config` finds the distribution's `-dev` packages (`libavformat-dev`, `libavcodec-dev`,
//!   `libavutil-dev`, `libavfilter-dev`, `libswscale-dev`, `libswresample-dev`); the bindings need `libclang-dev`.
//! - **macOS**: `brew install ffmpeg pkg-config`; `pkg-config` finds it. Without Homebrew, set `FFMPEG_DIR` to a
//!   folder that holds `include/` and `lib/`.
//! - **Windows** (MSVC): set `FFMPEG_DIR` to an unpacked *shared* FFmpeg build with `include\` and `lib\`, or use
//!   vcpkg (`VCPKG_ROOT`, `vcpkg install ffmpeg`). `LIBCLANG_PATH` names the `bin` folder of LLVM. At run time the
//!   `bin` folder with the DLLs is on `PATH` or beside the program.
//!
//! A build that is shipped takes an LGPL build of FFmpeg: the distributions' own is often GPL.

#![allow(clippy::disallowed_methods, reason = "this crate reads the media files that the author brings in")]

mod container;
mod deadline;
mod error;
mod facts;
mod ffmpeg;
mod file;
mod film;
mod picture;
mod playback;
mod poster;
mod probe;
mod recording;
mod rotation;
mod sniff;
mod still;
mod thumbnail;
mod whole;

pub mod captions;

pub use error::MediaError;
pub use facts::{Facts, Kind, Playback, Size, Stream, StreamKind};
pub use poster::poster;
pub use probe::probe;
pub use still::Still;
pub use thumbnail::{thumbnail, thumbnail_of};
