//! The library from the command line, beside a studio that has it open.

use studio_tests::StudioTest;

#[test]
fn a_course_goes_into_the_library_and_comes_out_as_it_was() {
    let test = StudioTest::from_template("express-mail-inspection-zh-hans");
    let before = test.read_course();
    let id = test.studio(&["library", "add", "course", "--json"]).expect(0).json()["id"]
        .as_str()
        .unwrap()
        .to_owned();
    test.studio(&["library", "extract", &id, "库/出来"]).expect(0);
    std::fs::remove_dir_all(test.course_folder()).unwrap();
    std::fs::rename(test.home().join("库/出来"), test.course_folder()).unwrap();
    assert_eq!(test.read_course(), before);
    test.studio(&["library", "extract", &id, "one.course"]).expect(0);
    let hours = test.studio(&["hours", "one.course", "--json"]).expect(0).json();
    let in_library = test.studio(&["hours", &format!("library:{id}"), "--json"]).expect(0).json();
    assert_eq!(hours["total"], in_library["total"]);
    assert!(test.studio(&["library", "verify", "--deep"]).expect(0).stdout.contains("whole"));
}

#[test]
fn a_damaged_media_file_is_found_by_a_deep_look() {
    let test = StudioTest::from_template("express-mail-inspection");
    test.studio(&["library", "add", "course"]).expect(0);
    let media = std::fs::read_dir(test.home().join("library/media")).unwrap().next().unwrap().unwrap().path();
    let mut bytes = std::fs::read(&media).unwrap();
    bytes[0] ^= 1;
    std::fs::write(&media, bytes).unwrap();
    test.studio(&["library", "verify"]).expect(0);
    let ran = test.studio(&["library", "verify", "--deep", "--json"]).expect(1);
    assert_eq!(ran.json()["problems"].as_array().unwrap().len(), 1);
}

#[test]
fn a_backup_brings_the_library_back() {
    let test = StudioTest::from_template("express-mail-inspection");
    test.studio(&["library", "add", "course"]).expect(0);
    let backup =
        test.studio(&["library", "backup", "--json"]).expect(0).json()["path"].as_str().unwrap().to_owned();
    test.studio(&["library", "add", "course"]).expect(0);
    let count =
        || test.studio(&["library", "list", "--json"]).expect(0).json()["courses"].as_array().unwrap().len();
    assert_eq!(count(), 2);
    test.studio(&["library", "restore", &backup]).expect(0);
    assert_eq!(count(), 1);
}
