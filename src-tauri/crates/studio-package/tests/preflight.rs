//! A finished package is looked at again: what is right passes, and a package that is wrong in one way fails by the
//! check of that way.
#![allow(clippy::unwrap_used, reason = "a package that cannot be made is a failed test")]

mod common;

use common::{course, facts, files, open, page, plan, plan_in_modules, signed, unpack, write, zipped};
use std::collections::BTreeMap;
use std::io::{Cursor, Write};
use std::ops::ControlFlow;
use studio_course::{CompetencyCode, PlannedFile};
use studio_package::{
    CheckState, Division, Facts, Layout, Lms, PREFLIGHT_CHECKS, PackageError, PackagePlan, Preflight,
    Standard, lay_out, preflight, write_single_html,
};
use zip::write::SimpleFileOptions;

const ZIPS: [Standard; 4] = [Standard::Scorm12, Standard::Scorm2004, Standard::Cmi5, Standard::Html];

fn looked_at(package: &[u8], plan: &PackagePlan) -> Preflight {
    let looked = preflight(Cursor::new(package), plan, &mut |_| ControlFlow::Continue(())).unwrap();
    for check in &looked.checks {
        let kind = PREFLIGHT_CHECKS.iter().find(|kind| kind.code == check.code).unwrap();
        let sentence = if check.state == CheckState::Passed { kind.passed } else { kind.failed };
        assert_eq!(check.sentence, sentence);
        assert!(check.details.iter().all(|detail| detail.ends_with('.')), "{:?}", check.details);
    }
    looked
}

/// The codes of the checks that did not pass.
fn not_passed(looked: &Preflight) -> Vec<&'static str> {
    let checks = looked.checks.iter().filter(|check| check.state != CheckState::Passed);
    checks.map(|check| check.code).collect()
}

/// What does not pass in the package of a plan whose files were changed.
fn changed(plan: &PackagePlan, change: impl Fn(&mut Vec<(String, Vec<u8>)>)) -> Vec<&'static str> {
    let mut entries = unpack(&write(plan, None).unwrap().0);
    change(&mut entries);
    let looked = looked_at(&zipped(&entries), plan);
    not_passed(&looked)
}

/// What does not pass when one file has another text.
fn with_text(plan: &PackagePlan, path: &str, right: &str, wrong: &str) -> Vec<&'static str> {
    changed(plan, |entries| {
        let (_, content) = entries.iter_mut().find(|(name, _)| name == path).unwrap();
        let text = String::from_utf8(content.clone()).unwrap();
        assert!(text.contains(right), "{right}");
        *content = text.replacen(right, wrong, 1).into_bytes();
    })
}

#[test]
fn every_package_that_is_written_passes_everything() {
    let codes = |looked: &Preflight| looked.checks.iter().map(|check| check.code).collect::<Vec<_>>();
    for (standard, count) in ZIPS.into_iter().zip([11, 12, 10, 6]) {
        let (package, _) = signed(&plan(standard));
        let looked = looked_at(&package, &plan(standard));
        assert_eq!(not_passed(&looked), [""; 0], "{standard:?} {:?}", looked.checks);
        assert_eq!(codes(&looked).len(), count, "{standard:?} {:?}", codes(&looked));
        let order: Vec<_> = PREFLIGHT_CHECKS.iter().map(|kind| kind.code).collect();
        assert!(codes(&looked).is_sorted_by_key(|code| order.iter().position(|known| known == code)));
        assert_eq!(looked.bytes, package.len() as u64);
        let (package, _) = signed(&plan_in_modules(standard));
        assert!(looked_at(&package, &plan_in_modules(standard)).is_good());
    }
}

#[test]
fn a_course_of_hostile_texts_passes_everything() {
    for text in [
        "Tom & <b>Jerry</b> ]]> <![CDATA[ &amp; -->",
        "海关 😀 \u{202e}gnp",
        "\u{7}\0\u{fffe}\r\n",
        "",
        &"长 \" ' ".repeat(2_000),
    ] {
        let mut course = common::course_in_modules();
        course.title = text.to_owned();
        course.summary = text.to_owned();
        course.rights = text.to_owned();
        course.keywords = vec![text.to_owned()];
        course.instructors.iter_mut().for_each(|person| person.name = text.to_owned());
        course.modules.iter_mut().for_each(|module| module.title = text.to_owned());
        let code = CompetencyCode(text.to_owned());
        for outcome in &mut course.outcomes {
            outcome.text = text.to_owned();
            outcome.alignments = vec![code.clone(); 40];
        }
        let facts = Facts {
            hours_in_words: text.to_owned(),
            framework_title: text.to_owned(),
            competency_titles: [(code, text.to_owned())].into(),
            ..facts()
        };
        for (standard, division) in
            ZIPS.into_iter().flat_map(|it| [(it, Division::Course), (it, Division::Modules)])
        {
            let layout = Layout { division, ..Layout::new(standard) };
            let plan = lay_out(&course, common::files_in_modules(), &facts, layout).unwrap();
            let looked = looked_at(&write(&plan, None).unwrap().0, &plan);
            assert_eq!(not_passed(&looked), [""; 0], "{standard:?} {text:?} {:?}", looked.checks);
        }
    }
}

#[test]
fn a_damaged_zip_is_no_package_and_nothing_more_is_looked_at() {
    let plan = plan(Standard::Scorm12);
    let (mut package, _) = write(&plan, None).unwrap();
    let looked = looked_at(&package[..package.len() - 1], &plan);
    assert_eq!((not_passed(&looked), looked.checks.len()), (vec!["zip-readable"], 1));
    let film = package.windows(10).position(|window| window == &common::FILM[..10]).unwrap();
    package[film] ^= 1;
    assert_eq!(not_passed(&looked_at(&package, &plan)), ["zip-readable"]);
}

#[test]
fn names_that_some_system_cannot_hold_are_found() {
    for name in ["media/é.png", "media/a b.png", &format!("media/{}.png", "a".repeat(180))] {
        let found = changed(&plan(Standard::Html), |entries| entries.push((name.to_owned(), Vec::new())));
        assert_eq!(found, ["names-portable"], "{name}");
    }
    // Two names that differ in capital letters alone are refused by the strict reader already.
    let found =
        changed(&plan(Standard::Html), |entries| entries.push(("media/FILM.mp4".to_owned(), Vec::new())));
    assert_eq!(found, ["zip-readable"]);
}

#[test]
fn a_manifest_that_its_schema_refuses_is_found() {
    for (standard, right, wrong) in [
        (Standard::Scorm12, "isvisible=\"true\"", "isvisible=\"maybe\""),
        (Standard::Scorm12, "<imsmd:typicallearningtime>", "<imsmd:typicallearningtime><imsmd:hours/>"),
        (Standard::Scorm2004, "choice=\"true\"", "choice=\"maybe\""),
        (Standard::Scorm2004, "<imsss:minNormalizedMeasure>0.7", "<imsss:minNormalizedMeasure>70"),
        (Standard::Scorm2004, "<metadata>", "<metadata><more/>"),
        (Standard::Cmi5, "CompletedAndPassed", "DoneAndPassed"),
        (Standard::Cmi5, "masteryScore=\"0.7\"", "masteryScore=\"70\""),
        (Standard::Cmi5, " lang=\"en\"", ""),
        (Standard::Cmi5, "<course id=\"urn:", "<course id=\"/"),
        (Standard::Cmi5, "<objectives>", "<objective/><objectives>"),
    ] {
        let found = with_text(&plan(standard), standard.rootfile(), right, wrong);
        assert_eq!(found, ["manifest-valid"], "{wrong}");
    }
}

#[test]
fn a_manifest_that_is_not_there_is_found() {
    for standard in [Standard::Scorm12, Standard::Scorm2004, Standard::Cmi5] {
        let found = changed(&plan(standard), |entries| entries[0].0 = "IMSManifest.xml".to_owned());
        assert!(found.contains(&"manifest-valid"), "{standard:?} {found:?}");
    }
}

#[test]
fn what_no_schema_says_about_a_manifest_is_found() {
    for (standard, right, wrong) in [
        (Standard::Scorm12, "<schemaversion>1.2<", "<schemaversion>1.3<"),
        (Standard::Scorm12, "<adlcp:masteryscore>70<", "<adlcp:masteryscore>170<"),
        (Standard::Scorm2004, "2004 4th Edition", "2004 2nd Edition"),
        (Standard::Scorm2004, "adlcp:scormType=", "adlcp:scormtype="),
        (Standard::Scorm2004, "identifierref=\"resource-course\"", "identifierref=\"nowhere\""),
        (Standard::Scorm2004, "        <title>Seals &amp; containers</title>\n", ""),
        (Standard::Cmi5, "idref=\"urn:uuid:", "idref=\"urn:uuid:1"),
        (Standard::Cmi5, "/launch-unit/course\"", "\""),
        (Standard::Cmi5, " masteryScore=\"0.7\"", ""),
        (Standard::Cmi5, "<url>index.html", "<url>index.html?fetch=x"),
        (Standard::Cmi5, " xsi:schemaLocation=", " xsi:noNamespaceSchemaLocation="),
    ] {
        let found = with_text(&plan(standard), standard.rootfile(), right, wrong);
        assert_eq!(found[0], "manifest-consistent", "{wrong}: {found:?}");
    }
    let adlcp = ["xmlns:adlcp=", "adlcp:"].map(|it| it.replace("adlcp", "adl"));
    let found = changed(&plan(Standard::Scorm2004), |entries| {
        let text = String::from_utf8(entries[0].1.clone()).unwrap();
        entries[0].1 = text.replace("xmlns:adlcp=", &adlcp[0]).replace("adlcp:", &adlcp[1]).into_bytes();
    });
    assert_eq!(found, ["manifest-consistent"]);
}

#[test]
fn files_that_are_named_and_not_there_or_there_and_not_named_are_found() {
    for standard in [Standard::Scorm12, Standard::Scorm2004] {
        let without =
            |path: &str| changed(&plan(standard), |entries| entries.retain(|(name, _)| name != path));
        assert_eq!(without("media/film.mp4"), ["hrefs-present"], "{standard:?}");
        let with =
            changed(&plan(standard), |entries| entries.push(("media/extra.png".to_owned(), Vec::new())));
        assert_eq!(with, ["files-listed"], "{standard:?}");
    }
    let without =
        |standard, path: &str| changed(&plan(standard), |entries| entries.retain(|(name, _)| name != path));
    assert_eq!(without(Standard::Scorm12, "adlcp_rootv1p2.xsd"), ["hrefs-present"]);
    assert_eq!(without(Standard::Scorm2004, "imsss_v1p0.xsd"), ["hrefs-present"]);
    assert_eq!(without(Standard::Cmi5, "course-facts.xsd"), ["hrefs-present"]);
    assert_eq!(without(Standard::Scorm2004, "metadata.xml"), ["hrefs-present", "metadata-valid"]);
}

#[test]
fn metadata_that_break_a_rule_are_found() {
    for (right, wrong) in
        [("PT1H30M", "90 minutes"), ("<value>competency<", "<value>skill<"), ("<title>", "<size/><title>")]
    {
        let found = with_text(&plan(Standard::Scorm2004), "metadata.xml", right, wrong);
        assert_eq!(found, ["metadata-valid"], "{wrong}");
    }
}

#[test]
fn a_launch_page_that_is_not_there_is_found() {
    for standard in ZIPS {
        let found = changed(&plan_in_modules(standard), |entries| {
            let page = if standard == Standard::Html { "index.html" } else { "module-m1.html" };
            entries.retain(|(name, _)| name != page);
        });
        assert!(found.contains(&"launch-pages-present"), "{standard:?} {found:?}");
    }
}

/// What does not pass in a site with one more file.
fn site_with(file: PlannedFile) -> Vec<&'static str> {
    let mut files = files();
    files.push(file);
    let plan = lay_out(&course(), files, &facts(), Layout::new(Standard::Html)).unwrap();
    not_passed(&looked_at(&write(&plan, None).unwrap().0, &plan))
}

#[test]
fn what_is_fetched_from_the_network_or_is_not_in_the_package_is_found() {
    for (path, text) in [
        ("a.html", "<img src=\"https://a.org/b.png\">"),
        ("a.html", "<script src='//a.org/b.js'></script>"),
        ("a.html", "<p style=\"background: url(http://a.org/b.png)\">"),
        ("a.html", "<script>import('https://a.org/b.js')</script>"),
        ("a.css", "@import 'https://a.org/b.css';"),
        ("a.css", "a { background: url(\"https://a.org/b.png\") }"),
        ("a.js", "fetch('https://a.org')"),
    ] {
        assert_eq!(site_with(page(path, text)), ["no-network"], "{text}");
    }
    for (path, text) in
        [("b/a.html", "<img src=\"media/film.mp4\">"), ("a.css", "a { background: url(b.png) }")]
    {
        assert_eq!(site_with(page(path, text)), ["references-present"], "{text}");
    }
    for (path, text) in [
        ("b/a.html", "<img src=\"../media/film.mp4\"><a href='https://a.org'>a</a>"),
        (
            "a.html",
            "<script type='application/json'>\"https://a.org\"</script><img src='data:,https://a.org'>",
        ),
        ("a.js", "verb = 'http://adlnet.gov/expapi/verbs/passed'"),
    ] {
        assert_eq!(site_with(page(path, text)), [""; 0], "{text}");
    }
}

#[test]
fn suspend_data_above_the_limit_fail_and_their_distance_is_told() {
    for (length, state) in [(4_096, CheckState::Passed), (4_097, CheckState::Failed)] {
        let suspend_worst_cases = BTreeMap::from([("course".to_owned(), length)]);
        let layout = Layout { suspend_worst_cases, ..Layout::new(Standard::Scorm12) };
        let plan = lay_out(&course(), files(), &facts(), layout).unwrap();
        let looked = looked_at(&write(&plan, None).unwrap().0, &plan);
        let check = looked.checks.iter().find(|check| check.code == "suspend-data-fits").unwrap();
        assert_eq!(check.state, state);
        assert_eq!(check.details, [format!("“Seals & containers”: at most {length} of 4096 characters.")]);
    }
}

#[test]
fn a_package_above_the_upload_cap_is_noted_and_still_good() {
    let layout = Layout { lms: Lms::Moodle, ..Layout::new(Standard::Scorm12) };
    let plan = lay_out(&course(), files(), &facts(), layout).unwrap();
    let mut entries = unpack(&write(&plan, None).unwrap().0);
    // A film that cannot be made smaller, long enough for the cap of Moodle.
    let film = entries.iter_mut().find(|(name, _)| name == "media/film.mp4").unwrap();
    film.1 = vec![0; 210_000_000];
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, content) in &entries {
        zip.start_file(name.as_str(), options).unwrap();
        zip.write_all(content).unwrap();
    }
    let looked = looked_at(&zip.finish().unwrap().into_inner(), &plan);
    assert_eq!(not_passed(&looked), ["size-fits"]);
    assert!(looked.is_good());
}

#[test]
fn one_page_is_looked_at_as_it_is() {
    let html = "<link rel=\"stylesheet\" href=\"a.css\"><video src=\"media/film.mp4\"></video>";
    let files =
        vec![page("index.html", html), page("a.css", "a {}"), common::media("media/film.mp4", common::FILM)];
    let plan = lay_out(&course(), files, &facts(), Layout::new(Standard::HtmlSingle)).unwrap();
    let mut out = Vec::new();
    write_single_html(&plan, &mut open, &mut |_| ControlFlow::Continue(()), &mut out).unwrap();
    let looked = looked_at(&out, &plan);
    assert_eq!((not_passed(&looked), looked.checks.len()), (vec![], 3));
    let missing = String::from_utf8(out).unwrap() + "<img src=\"media/other.png\">";
    assert_eq!(not_passed(&looked_at(missing.as_bytes(), &plan)), ["references-present"]);
}

#[test]
fn the_receipt_tells_everything_and_is_always_the_same() {
    let layout = Layout { lms: Lms::Ilias, ..Layout::new(Standard::Scorm12) };
    let plan = lay_out(&course(), files(), &facts(), layout).unwrap();
    let (package, _) = write(&plan, None).unwrap();
    let receipt = looked_at(&package, &plan).receipt_text("seals.zip");
    assert_eq!(receipt, looked_at(&package, &plan).receipt_text("seals.zip"));
    assert_eq!(receipt, include_str!("expected/receipt.txt"));
}

#[test]
fn looking_counts_what_it_reads_and_can_be_stopped_anywhere() {
    let plan = plan(Standard::Scorm12);
    let (package, _) = write(&plan, None).unwrap();
    let mut seen = Vec::new();
    let mut note = |progress: studio_package::Progress| {
        seen.push(progress.bytes_done);
        ControlFlow::Continue(())
    };
    preflight(Cursor::new(&package), &plan, &mut note).unwrap();
    assert!(seen.is_sorted() && seen.last().is_some_and(|last| *last <= 2 * package.len() as u64));
    for stop_at in [0, 1, seen.len() - 1] {
        let mut calls = 0;
        let mut stop = |_: studio_package::Progress| {
            calls += 1;
            if calls > stop_at { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        };
        let stopped = preflight(Cursor::new(&package), &plan, &mut stop);
        assert!(matches!(stopped, Err(PackageError::Cancelled)), "{stop_at} of {}", seen.len());
    }
}
