//! Every template, from its text to a package that verifies.

use studio_course::{CourseField, Edit};
use studio_tests::{StudioTest, workspace_root};

/// The ids of all templates that ship.
pub(crate) fn templates() -> Vec<String> {
    let ran = StudioTest::empty().studio(&["templates", "--json"]).expect(0);
    let listed = ran.json()["templates"].as_array().expect("a list").clone();
    listed.iter().filter_map(|template| template["id"].as_str().map(str::to_owned)).collect()
}

#[test]
fn six_templates_ship_and_two_are_translated() {
    let templates = templates();
    for id in [
        "blended-officer-course",
        "quarantine-for-customs-officers",
        "train-the-trainers-online-presentation",
        "express-mail-inspection",
        "post-clearance-audit-interview",
        "new-officer-orientation",
    ] {
        assert!(templates.iter().any(|template| template == id), "{id}");
    }
    for language in ["zh-hans", "fr"] {
        assert!(templates.iter().any(|template| template.ends_with(language)), "{language}");
    }
}

#[test]
fn every_template_opens_checks_exports_twice_alike_and_verifies() {
    for template in templates() {
        let package = StudioTest::from_template(&template)
            .check_without_blockers()
            .with_signer("Li Wei")
            .export("scorm12");
        let first = std::fs::read(&package.path).unwrap();
        let package = package.verifies().test.export("scorm12");
        assert!(first == std::fs::read(&package.path).unwrap(), "{template}: two exports differ");
        let entries = package.entries();
        assert_eq!(entries[0], "imsmanifest.xml", "{template}");
        assert!(entries.iter().all(|entry| entry.is_ascii()), "{template}");
        package.test.export("html").has_text("index.html", "<main").verifies();
    }
}

#[test]
fn nothing_that_only_the_facilitator_may_know_is_in_a_learners_package() {
    for template in templates() {
        let package = StudioTest::from_template(&template).with_signer("Li Wei").export("scorm12");
        let page = String::from_utf8(package.entry("index.html")).unwrap();
        let course = package.test.read_course();
        for lesson in course.lessons() {
            let studio_course::Body::RolePlay(role_play) = &lesson.body else { continue };
            let secrets =
                role_play.roles.iter().map(|role| &role.private_brief).chain([&role_play.model_answer]);
            let prompts = role_play.phases.iter().flat_map(|phase| &phase.prompts);
            for secret in secrets.chain(prompts).flat_map(|text| text.lines()) {
                let words = secret.trim_start_matches(['-', '*', '#', '>', ' ']).trim();
                // Markup is rendered, so only plain stretches can be looked for.
                let plain = words
                    .split(['*', '_', '`', '[', '&', '<', '"', '\'', '’'])
                    .max_by_key(|part| part.chars().count());
                let plain = plain.unwrap_or_default().trim();
                if plain.chars().count() > 30 {
                    assert!(!page.contains(plain), "{template}, “{}”: {plain}", lesson.title);
                }
            }
        }
    }
}

#[test]
fn the_templates_of_the_checkout_are_those_that_ship() {
    let folders = std::fs::read_dir(workspace_root().join("course-templates")).unwrap();
    let mut on_disk: Vec<_> =
        folders.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    on_disk.sort();
    assert_eq!(on_disk, templates());
}

#[test]
fn a_renamed_course_is_renamed_in_the_package() {
    StudioTest::from_template("express-mail-inspection")
        .edit(|_| Edit::CourseSet { set: CourseField::Title("Before arrival".to_owned()) })
        .check_without_blockers()
        .with_signer("Li Wei")
        .export("scorm12")
        .has_text("index.html", "Before arrival")
        .verifies();
}
