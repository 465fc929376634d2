//! Media on their way into a package.

mod common;

use common::{FILM, course, facts, files, media, open, page, plan, unpack};
use std::io::{self, Cursor, Read};
use std::ops::ControlFlow;
use studio_course::{FileSource, PlannedFile, Sha256};
use studio_package::{
    Layout, PackageError, PackagePlan, Progress, Receipt, Standard, lay_out, write_package,
};

fn write_with(
    plan: &PackagePlan,
    open: &mut dyn FnMut(&Sha256) -> io::Result<Box<dyn Read>>,
) -> Result<Receipt, PackageError> {
    write_package(plan, open, None, &mut |_| ControlFlow::Continue(()), Cursor::new(Vec::new()))
}

#[test]
fn media_that_were_changed_on_disk_are_refused_by_name() {
    let changed = FILM.iter().map(|byte| byte ^ 1).collect::<Vec<u8>>();
    let longer = [FILM, b"."].concat();
    let shorter = FILM[1..].to_vec();
    for path in ["media/clip.mp4", "media/clip.txt"] {
        let plan = lay_out(
            &course(),
            vec![page("index.html", ""), media(path, FILM)],
            &facts(),
            Layout::new(Standard::Html),
        )
        .unwrap();
        for content in [&changed, &longer, &shorter, &Vec::new()] {
            let mut open = |_: &Sha256| Ok(Box::new(Cursor::new(content.clone())) as Box<dyn Read>);
            let refused = write_with(&plan, &mut open).unwrap_err();
            assert!(
                matches!(&refused, PackageError::MediaChanged { path: named } if named == path),
                "{refused}"
            );
            assert!(refused.to_string().contains("was changed on disk"), "{refused}");
        }
    }
}

#[test]
fn media_that_are_gone_are_refused_by_name() {
    let refused =
        write_with(&plan(Standard::Html), &mut |_| Err(io::ErrorKind::NotFound.into())).unwrap_err();
    assert!(
        matches!(&refused, PackageError::MediaUnreadable { path, .. } if path == "media/film.mp4"),
        "{refused}"
    );
}

#[test]
fn an_export_can_be_stopped_at_any_point() {
    let plan = plan(Standard::Scorm12);
    let mut reports = 0;
    let mut count = |_: Progress| {
        reports += 1;
        ControlFlow::Continue(())
    };
    write_package(&plan, &mut open, None, &mut count, Cursor::new(Vec::new())).unwrap();
    for stop_at in 0..reports {
        let mut seen = 0;
        let mut stop = |_: Progress| {
            seen += 1;
            if seen > stop_at { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        };
        let stopped = write_package(&plan, &mut open, None, &mut stop, Cursor::new(Vec::new()));
        assert!(matches!(stopped, Err(PackageError::Cancelled)), "{stop_at}");
    }
}

#[test]
fn progress_grows_from_nothing_to_everything() {
    let film = vec![7; 1_000_000];
    let plan = lay_out(
        &course(),
        vec![page("index.html", "x"), media("a.mp4", &film), page("b.html", "y")],
        &facts(),
        Layout::new(Standard::Html),
    )
    .unwrap();
    let mut seen = Vec::new();
    let mut open = |_: &Sha256| Ok(Box::new(Cursor::new(film.clone())) as Box<dyn Read>);
    let mut note = |progress: Progress| {
        seen.push(progress);
        ControlFlow::Continue(())
    };
    write_package(&plan, &mut open, None, &mut note, Cursor::new(Vec::new())).unwrap();
    assert!(seen.len() > 6, "{seen:?}");
    assert!(seen.is_sorted_by_key(|progress| (progress.bytes_done, progress.files_done)), "{seen:?}");
    let (first, last) = (seen[0], seen[seen.len() - 1]);
    assert_eq!((first.bytes_done, first.files_done), (0, 0));
    assert_eq!((last.bytes_done, last.files_done), (1_000_002, 3));
    assert_eq!((last.bytes_total, last.files_total), (1_000_002, 3));
}

#[test]
fn a_reader_that_gives_single_bytes_and_pauses_is_read_to_its_end() {
    struct Slow(Cursor<Vec<u8>>, bool);
    impl Read for Slow {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            self.1 = !self.1;
            if self.1 { Err(io::ErrorKind::Interrupted.into()) } else { self.0.read(&mut buffer[..1]) }
        }
    }
    let files: Vec<PlannedFile> = files()
        .into_iter()
        .filter(|file| !matches!(file.source, FileSource::Media { .. }))
        .chain([media("media/film.mp4", FILM), media("media/film.txt", FILM)])
        .collect();
    let plan = lay_out(&course(), files, &facts(), Layout::new(Standard::Html)).unwrap();
    let mut out = Cursor::new(Vec::new());
    let mut open = |_: &Sha256| Ok(Box::new(Slow(Cursor::new(FILM.to_vec()), false)) as Box<dyn Read>);
    write_package(&plan, &mut open, None, &mut |_| ControlFlow::Continue(()), &mut out).unwrap();
    let unpacked = unpack(&out.into_inner());
    assert_eq!(unpacked.iter().filter(|(_, content)| content == FILM).count(), 2);
}

#[test]
fn a_full_disk_is_said_as_such() {
    struct Full;
    impl io::Write for Full {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::ErrorKind::StorageFull.into())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    impl io::Seek for Full {
        fn seek(&mut self, _: io::SeekFrom) -> io::Result<u64> {
            Ok(0)
        }
    }
    let refused =
        write_package(&plan(Standard::Html), &mut open, None, &mut |_| ControlFlow::Continue(()), Full)
            .unwrap_err();
    assert!(refused.to_string().contains("Check that the disk has room"), "{refused}");
}
