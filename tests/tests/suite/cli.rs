//! The command line as scripts rely on it.

use studio_tests::StudioTest;

#[test]
fn a_wrong_usage_is_one_sentence_and_two() {
    let ran = StudioTest::empty().studio(&["frobnicate"]).expect(2);
    assert_eq!(ran.stderr.lines().count(), 1, "{ran:?}");
    let ran = StudioTest::empty().studio(&["--json", "frobnicate"]).expect(2);
    let failure: serde_json::Value = serde_json::from_str(&ran.stderr).unwrap();
    assert_eq!(failure["code"], "bad-request");
    assert_eq!(failure["format"], 1);
}

#[test]
fn a_course_that_is_not_there_is_two_with_a_next_step() {
    let ran = StudioTest::empty().studio(&["check", "nowhere", "--json"]).expect(2);
    let failure: serde_json::Value = serde_json::from_str(&ran.stderr).unwrap();
    assert_eq!(failure["code"], "not-found");
    assert!(failure["hint"].is_string());
}

#[test]
fn every_json_report_names_its_format() {
    let test = StudioTest::from_template("express-mail-inspection").with_signer("Li Wei");
    for arguments in [
        &["templates"][..],
        &["check", "course"],
        &["hours", "course"],
        &["coverage", "course"],
        &["signer", "list"],
        &["library", "add", "course"],
        &["library", "list"],
        &["library", "verify", "--deep"],
    ] {
        let ran = test.studio(&[arguments, &["--json"]].concat()).expect(0);
        assert_eq!(ran.json()["format"], 1, "{arguments:?}");
    }
}

#[test]
fn hours_are_explained_line_by_line() {
    let test = StudioTest::from_template("express-mail-inspection");
    let ran = test.studio(&["hours", "course", "--explain"]).expect(0);
    assert!(ran.stdout.lines().count() > 20, "{}", ran.stdout);
    let json = test.studio(&["hours", "course", "--json"]).expect(0).json();
    assert!(json["hours"]["typical"].as_u64().unwrap() >= 500);
    assert_eq!(json["policy"], "cn-customs");
}

#[test]
fn a_course_with_blockers_is_refused_and_leaves_no_file_but_a_draft_is_possible() {
    let test = StudioTest::from_template("express-mail-inspection").with_signer("Li Wei");
    let course = std::fs::read_to_string(test.course_folder().join("course.toml")).unwrap();
    let broken = course.replace("final_test = \"final-test\"", "final_test = \"gone\"");
    assert_ne!(course, broken);
    std::fs::write(test.course_folder().join("course.toml"), broken).unwrap();
    let check = test.studio(&["check", "course", "--json"]).expect(1).json();
    assert!(check["blockers"].as_u64().unwrap() > 0);
    test.studio(&[
        "export",
        "course",
        "--to",
        "scorm12",
        "-o",
        "p.zip",
        "--passphrase-file",
        "passphrase.txt",
    ])
    .expect(1);
    assert!(!test.home().join("p.zip").exists());
    test.studio(&["export", "course", "--to", "scorm12", "-o", "p.zip", "--unsigned"]).expect(0);
    let verdict = test.studio(&["verify", "p.zip", "--json"]).expect(1).json();
    assert_eq!(verdict["trust"], "unsigned");
    let refused = test.studio(&["sign", "p.zip", "--passphrase-file", "passphrase.txt"]).expect(2);
    assert!(refused.stderr.contains("draft"), "{refused:?}");
}

#[test]
fn several_signers_are_named_and_none_is_guessed() {
    let test = StudioTest::from_template("express-mail-inspection").with_signer("Li Wei").with_signer("王芳");
    let ran = test
        .studio(&["export", "course", "--to", "html", "-o", "p.zip", "--passphrase-file", "passphrase.txt"])
        .expect(2);
    assert!(ran.stderr.contains("Li Wei") && ran.stderr.contains("王芳"), "{ran:?}");
    test.studio(&[
        "export",
        "course",
        "--to",
        "html",
        "-o",
        "p.zip",
        "--signer",
        "王芳",
        "--passphrase-file",
        "passphrase.txt",
    ])
    .expect(0);
}

#[test]
fn a_wrong_passphrase_is_a_sentence() {
    let test = StudioTest::from_template("express-mail-inspection").with_signer("Li Wei");
    std::fs::write(test.home().join("wrong.txt"), "battery staple").unwrap();
    let ran = test
        .studio(&[
            "export",
            "course",
            "--to",
            "html",
            "-o",
            "p.zip",
            "--passphrase-file",
            "wrong.txt",
            "--json",
        ])
        .expect(2);
    let failure: serde_json::Value = serde_json::from_str(&ran.stderr).unwrap();
    assert_eq!(failure["code"], "wrong-passphrase");
    assert!(!test.home().join("p.zip").exists());
}

#[test]
fn a_new_course_has_an_id_a_day_and_the_title_that_was_asked_for() {
    let test = StudioTest::empty();
    test.studio(&["new", "new-officer-orientation", "course", "--title", "Первый день 第一天"]).expect(0);
    let course = test.read_course();
    assert_eq!(course.title, "Первый день 第一天");
    assert_ne!(course.id.as_str(), "00000000-0000-4000-8000-000000000000");
    test.studio(&["new", "new-officer-orientation", "course"]).expect(2);
}

#[test]
fn a_link_in_a_course_folder_is_a_finding_and_is_not_followed() {
    let test = StudioTest::from_template("express-mail-inspection");
    let secret = test.home().join("secret.md");
    std::fs::write(&secret, "+++\nkind = \"reading\"\ntitle = \"Secret words\"\n+++\n\nSecret words.\n")
        .unwrap();
    let link = test.course_folder().join("lessons").join("linked.md");
    if !make_link(&secret, &link) {
        return;
    }
    let text = std::fs::read_to_string(test.course_folder().join("course.toml")).unwrap();
    let with_link = text.replacen("lessons = [", "lessons = [\"lessons/linked.md\", \"../secret.md\", ", 1);
    std::fs::write(test.course_folder().join("course.toml"), with_link).unwrap();
    let check = test.studio(&["check", "course", "--json"]).expect(1);
    assert!(check.stdout.contains("linked.md") && check.stdout.contains("secret.md"), "{check:?}");
    test.studio(&["export", "course", "--to", "html", "-o", "p.zip", "--unsigned"]).expect(0);
    let package = studio_tests::Package { path: test.home().join("p.zip"), test };
    assert!(!String::from_utf8(package.entry("index.html")).unwrap().contains("Secret words"));
}

#[cfg(unix)]
fn make_link(to: &std::path::Path, link: &std::path::Path) -> bool {
    std::os::unix::fs::symlink(to, link).is_ok()
}

#[cfg(windows)]
fn make_link(to: &std::path::Path, link: &std::path::Path) -> bool {
    // Windows lets only some users make links.
    std::os::windows::fs::symlink_file(to, link).is_ok()
}
