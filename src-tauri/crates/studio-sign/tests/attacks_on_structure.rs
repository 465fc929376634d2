//! Each way to make two unzip programs see two different packages is refused by its own name.

mod support;

use support::package::{said, said_of, signed, verdict_on};
use support::zip_writer::{Record, Zip};

fn evil() -> Zip {
    Zip::of([Record::stored("index.html", b"<p>EVIL</p>")])
}

#[test]
fn an_honest_package_is_intact_and_trusted() {
    assert_eq!(said_of(&signed()), "intact-trusted");
}

#[test]
fn a_doubled_entry_is_refused_whichever_comes_first() {
    let mut zip = signed();
    zip.records.insert(0, Record::stored("index.html", b"<p>EVIL</p>"));
    assert_eq!(said_of(&zip), "broken: entry-duplicate index.html");
    let mut zip = signed();
    zip.records.push(Record::stored("index.html", b"<p>EVIL</p>"));
    assert_eq!(said_of(&zip), "broken: entry-duplicate index.html");
}

#[test]
fn a_local_name_other_than_the_listed_one_is_refused() {
    let mut zip = signed();
    zip.record("index.html").local_name = b"index.htm!".to_vec();
    assert_eq!(said_of(&zip), "broken: entry-header-mismatch index.html");
}

#[test]
fn local_sizes_checksum_or_flags_other_than_the_listed_ones_are_refused() {
    let mut zip = signed();
    zip.record("index.html").local_lengths = Some((1, 2));
    assert_eq!(said_of(&zip), "broken: entry-header-mismatch index.html");
    let mut zip = signed();
    zip.record("index.html").local_crc ^= 1;
    assert_eq!(said_of(&zip), "broken: entry-header-mismatch index.html");
    let mut zip = signed();
    zip.record("index.html").local_flags = 2;
    assert_eq!(said_of(&zip), "broken: entry-header-mismatch index.html");
}

#[test]
fn an_entry_that_is_not_in_the_table_of_contents_is_refused() {
    for position in 0..=signed().records.len() {
        let mut zip = signed();
        let hidden = Record { is_listed: false, ..Record::stored("index.html", b"<p>EVIL</p>") };
        zip.records.insert(position, hidden);
        assert_eq!(said_of(&zip), "broken: entry-unlisted index.html");
    }
}

#[test]
fn bytes_between_entries_are_refused() {
    let mut zip = signed();
    zip.record("index.html").after = b"<script>".to_vec();
    assert_eq!(said_of(&zip), "broken: bytes-between");
}

#[test]
fn bytes_before_the_table_of_contents_are_refused() {
    let mut zip = signed();
    zip.before_directory = b"APK Sig Block 42".to_vec();
    assert_eq!(said_of(&zip), "broken: bytes-between");
}

#[test]
fn bytes_after_the_table_of_contents_are_refused() {
    let mut zip = signed();
    zip.after_directory = b"<script>".to_vec();
    assert_eq!(said_of(&zip), "broken: bytes-between");
}

#[test]
fn bytes_in_front_are_refused_with_and_without_adjusted_offsets() {
    for is_adjusted in [false, true] {
        let zip = Zip { before: b"#!/bin/sh\nexit\n".to_vec(), is_adjusted, ..signed() };
        assert_eq!(said_of(&zip), "broken: bytes-before");
    }
}

#[test]
fn a_second_zip_in_front_is_refused_with_and_without_adjusted_offsets() {
    for is_adjusted in [false, true] {
        let zip = Zip { before: evil().bytes(), is_adjusted, ..signed() };
        assert_eq!(said_of(&zip), "broken: bytes-before");
    }
}

#[test]
fn bytes_behind_are_refused_however_many() {
    for length in [1, 22, 70_000] {
        let zip = Zip { after: vec![0; length], ..signed() };
        assert_eq!(said_of(&zip), "broken: bytes-after");
    }
}

#[test]
fn a_second_zip_behind_is_refused_with_and_without_adjusted_offsets() {
    for is_adjusted in [false, true] {
        let bytes = Zip { before: signed().bytes(), is_adjusted, ..evil() }.bytes();
        assert_eq!(said(&verdict_on(&bytes)), "broken: bytes-before");
    }
}

#[test]
fn a_comment_is_refused() {
    let zip = Zip { comment: b"made with love".to_vec(), ..signed() };
    assert_eq!(said_of(&zip), "broken: archive-comment");
}

#[test]
fn a_second_zip_in_the_comment_is_refused() {
    let zip = Zip { comment: evil().bytes(), ..signed() };
    assert_eq!(said_of(&zip), "broken: bytes-before");
}

#[test]
fn a_wrong_number_of_entries_is_refused() {
    for count in [0, 4, 6] {
        assert_eq!(said_of(&Zip { count: Some(count), ..signed() }), "broken: entry-count-wrong");
    }
}

#[test]
fn trailing_bytes_in_the_table_of_contents_are_refused() {
    let zip = Zip { in_directory: b"PK\x05\x05\x02\x00ab".to_vec(), ..signed() };
    assert_eq!(said_of(&zip), "broken: directory-damaged");
}

#[test]
fn a_part_of_a_split_zip_is_refused() {
    assert_eq!(said_of(&Zip { disk: 1, ..signed() }), "broken: archive-split");
    let mut zip = signed();
    zip.record("index.html").disk = 1;
    assert_eq!(said_of(&zip), "broken: archive-split index.html");
}

#[test]
fn every_zip64_record_is_refused() {
    let locator = [b"PK\x06\x07", &[0_u8; 16][..]].concat();
    let zip = Zip { after_directory: locator.clone(), ..signed() };
    assert_eq!(said_of(&zip), "broken: zip64");
    let zip = Zip { in_directory: locator, ..signed() };
    assert_eq!(said_of(&zip), "broken: zip64, directory-damaged");

    let mut zip = signed();
    *zip.record("index.html") = zip.record("index.html").clone().with_extra(0x0001, &[0; 16]);
    assert_eq!(said_of(&zip), "broken: zip64 index.html");
    let zip = Zip { count: Some(u16::MAX), ..signed() };
    assert!(said_of(&zip).starts_with("broken: zip64"));
}

#[test]
fn a_unicode_path_and_any_other_unknown_extra_field_is_refused() {
    for kind in [0x7075, 0x6375, 0x9901, 0xcafe] {
        let mut zip = signed();
        *zip.record("index.html") = zip.record("index.html").clone().with_extra(kind, b"12345evil.html");
        assert_eq!(said_of(&zip), "broken: entry-extra-refused index.html");
    }
    let mut zip = signed();
    zip.record("index.html").local_extra = vec![0x75];
    assert_eq!(said_of(&zip), "broken: entry-extra-refused index.html");
}

#[test]
fn a_comment_on_an_entry_is_refused() {
    let mut zip = signed();
    zip.record("index.html").comment = b"PK".to_vec();
    assert_eq!(said_of(&zip), "broken: entry-comment-refused index.html");
}

#[test]
fn an_encrypted_entry_is_refused() {
    let mut zip = signed();
    *zip.record("index.html") = zip.record("index.html").clone().with_flags(1);
    assert_eq!(said_of(&zip), "broken: entry-encrypted index.html");
}

#[test]
fn patches_hidden_headers_and_unknown_methods_are_refused() {
    for flag in [5, 6, 13] {
        let mut zip = signed();
        *zip.record("index.html") = zip.record("index.html").clone().with_flags(1 << flag);
        assert_eq!(said_of(&zip), "broken: entry-flags-refused index.html");
    }
    for method in [9, 12, 14, 93, 99] {
        let mut zip = signed();
        zip.record("index.html").method = method;
        assert_eq!(said_of(&zip), "broken: entry-method-refused index.html");
    }
}

#[test]
fn a_link_a_device_and_a_folder_in_the_place_of_a_file_are_refused() {
    for attributes in [0o120_777 << 16, 0o020_644 << 16, 0o040_755 << 16, 0o140_755 << 16, 0x10, 0x08] {
        let mut zip = signed();
        zip.record("index.html").attributes = attributes;
        assert_eq!(said_of(&zip), "broken: entry-type-refused index.html");
    }
    let mut zip = signed();
    zip.records.insert(0, Record { attributes: 0o100_644 << 16, ..Record::stored("media/", b"") });
    assert_eq!(said_of(&zip), "broken: entry-type-refused media/");
    let mut zip = signed();
    zip.records.insert(0, Record::stored("media/", b"content"));
    assert_eq!(said_of(&zip), "broken: entry-type-refused media/");
}

#[test]
fn entries_that_share_their_bytes_are_refused() {
    let mut zip = signed();
    let mut quoted = zip.record("index.html").clone();
    quoted.name = b"other.html".to_vec();
    quoted.offset = Some(zip.records[0].packed.len() as u32 + 30 + 15);
    zip.records.insert(2, quoted);
    assert_eq!(said_of(&zip), "broken: entry-overlap other.html, entry-header-mismatch other.html");
}

#[test]
fn a_bomb_is_refused_before_it_is_unpacked() {
    let mut zip = signed();
    zip.records.insert(0, Record::deflated("zeros.bin", &vec![0; 2 << 20]));
    assert_eq!(said_of(&zip), "broken: entry-ratio zeros.bin");
}

#[test]
fn an_entry_that_unpacks_to_another_size_than_it_says_is_refused() {
    for change in [-1_i32, 1] {
        let mut zip = signed();
        let record = zip.record("index.html");
        record.unpacked_length = record.unpacked_length.wrapping_add_signed(change);
        let said = said_of(&zip);
        assert!(said.contains("entry-size-wrong index.html"), "{said}");
    }
    let mut zip = signed();
    let record = zip.record("index.html");
    record.packed.push(0);
    record.packed_length += 1;
    assert_eq!(said_of(&zip), "broken: entry-size-wrong index.html");
    let mut zip = signed();
    zip.record("media/film.mp4").unpacked_length -= 1;
    assert_eq!(said_of(&zip), "broken: entry-size-wrong media/film.mp4");
}

#[test]
fn data_descriptors_are_taken_when_they_are_right_and_refused_when_not() {
    for is_marked in [true, false] {
        let mut zip = signed();
        *zip.record("index.html") = zip.record("index.html").clone().with_descriptor(is_marked);
        assert_eq!(said_of(&zip), "intact-trusted");
        zip.record("index.html").descriptor[5] ^= 1;
        let said = said_of(&zip);
        assert!(said.starts_with("broken: entry-descriptor-wrong index.html"), "{said}");
    }
    let mut zip = signed();
    *zip.record("media/film.mp4") = zip.record("media/film.mp4").clone().with_descriptor(true);
    assert_eq!(said_of(&zip), "broken: entry-flags-refused media/film.mp4");
}

#[test]
fn what_an_lms_adds_when_it_packs_anew_is_taken() {
    let mut zip = signed();
    for record in &mut zip.records {
        *record = record.clone().with_extra(0x5455, &[1, 0, 0, 0, 0]);
    }
    zip.records.insert(0, Record::stored("media/", b""));
    zip.records.insert(0, Record::stored("META-INF/", b""));
    zip.records.insert(0, Record::stored("mimetype", b"application/vnd.etsi.asic-e+zip"));
    zip.records.reverse();
    assert_eq!(said_of(&zip), "intact-trusted");
}

#[test]
fn a_package_that_was_not_copied_to_its_end_is_not_called_a_package() {
    let bytes = signed().bytes();
    let verdict = verdict_on(&bytes[..bytes.len() - 1]);
    assert_eq!(said(&verdict), "broken: archive-truncated");
    assert_eq!(said(&verdict_on(&bytes[..500])), "unsigned: archive-truncated");
    assert_eq!(said(&verdict_on(b"")), "unsigned: not-a-zip");
    assert_eq!(said(&verdict_on(b"%PDF-1.7")), "unsigned: not-a-zip");
}
