//! A package of 2 GiB is verified in a fixed amount of memory.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may fail at once")]

mod support;

use std::io::{Read, Result, Seek, SeekFrom};

use sha2::{Digest, Sha256};
use studio_sign::{FileDigest, Limits, Role, seal, verify};
use support::memory::peak_memory;
use support::package::{NOW, RELEASED, author, said, seal_records, trusting};
use support::zip_writer::{Record, Zip};

const LENGTH: u64 = 2 << 30;

/// A file with a hole of zeros at one place, which takes no memory.
struct Holed {
    head: Vec<u8>,
    tail: Vec<u8>,
    position: u64,
}

impl Read for Holed {
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize> {
        let tail_at = self.head.len() as u64 + LENGTH;
        let read = if self.position < self.head.len() as u64 {
            (&self.head[self.position as usize..]).read(buffer)?
        } else if self.position < tail_at {
            let length = (tail_at - self.position).min(buffer.len() as u64) as usize;
            buffer[..length].fill(0);
            length
        } else {
            let at = ((self.position - tail_at) as usize).min(self.tail.len());
            (&self.tail[at..]).read(buffer)?
        };
        self.position += read as u64;
        Ok(read)
    }
}

impl Seek for Holed {
    fn seek(&mut self, to: SeekFrom) -> Result<u64> {
        let length = (self.head.len() + self.tail.len()) as u64 + LENGTH;
        self.position = match to {
            SeekFrom::Start(at) => at,
            SeekFrom::End(back) => length.saturating_add_signed(back),
            SeekFrom::Current(by) => self.position.saturating_add_signed(by),
        };
        Ok(self.position)
    }
}

/// The digest and the checksum of the film, which is all zeros.
fn film() -> ([u8; 32], u32) {
    let (mut hasher, mut crc) = (Sha256::new(), crc32fast::Hasher::new());
    let zeros = vec![0; 1 << 20];
    for _ in 0..LENGTH >> 20 {
        hasher.update(&zeros);
        crc.update(&zeros);
    }
    (hasher.finalize().into(), crc.finalize())
}

fn package() -> Holed {
    let (sha256, crc) = film();
    let page = b"<video src=\"film.mp4\">";
    let digest = |name: &str, sha256| FileDigest { name: name.into(), mime: None, sha256 };
    let files = [digest("film.mp4", sha256), digest("index.html", Sha256::digest(page).into())];
    let seal = seal(&files, "index.html", Role::Author, RELEASED, &author()).unwrap();

    // Everything is laid out without the film's content; then the offsets behind it are moved by its length.
    let mut film = Record::stored("film.mp4", b"");
    (film.crc, film.local_crc) = (crc, crc);
    (film.packed_length, film.unpacked_length) = (LENGTH as u32, LENGTH as u32);
    let head_length = 30 + "film.mp4".len();
    let mut rest = Zip::of([film, Record::stored("index.html", page)].into_iter().chain(seal_records(&seal)));
    let plain = rest.bytes();
    let mut offset = head_length;
    for record in &mut rest.records[1..] {
        let length = 30 + record.name.len() + record.packed.len();
        record.offset = Some((offset as u64 + LENGTH) as u32);
        offset += length;
    }
    let moved = rest.bytes();
    let directory = &moved[head_length..moved.len() - 22];
    let mut end = plain[plain.len() - 22..].to_vec();
    end[16..20].copy_from_slice(&((offset as u64 + LENGTH) as u32).to_le_bytes());
    let tail = [&plain[head_length..offset], directory, &end].concat();
    Holed { head: plain[..head_length].to_vec(), tail, position: 0 }
}

#[test]
fn two_gibibytes_are_verified_in_little_memory() {
    let verdict = verify(package(), &trusting(&author()), NOW, &Limits::default()).unwrap();
    assert_eq!(said(&verdict), "intact-trusted");
    if let Some(peak) = peak_memory() {
        assert!(peak < 40 << 10, "{peak} KiB");
    }
}
