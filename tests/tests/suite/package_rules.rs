//! The rules of packages that no schema knows, for every template and format (SCORM 1.2 CAM §2, SCORM 2004 CAM §3 and §5;
//! cmi5 §13 and §14).

use crate::packages::packages;
use crate::templates::templates;
use roxmltree::{Document, Node};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::path::Path;
use studio_tests::StudioTest;

/// The files of a package by name, and whatever breaks a rule.
struct Looked {
    label: String,
    entries: Vec<String>,
    texts: BTreeMap<String, String>,
    faults: Vec<String>,
}

impl Looked {
    fn hold(&mut self, claim: bool, sentence: impl FnOnce() -> String) {
        if !claim {
            self.faults.push(format!("{}: {}", self.label, sentence()));
        }
    }
}

/// Looks at each template's package in a format, once for the course and once for each module.
fn each_package(to: &str, rules: &[fn(&mut Looked)]) {
    let mut faults = Vec::new();
    for made in packages(to) {
        let (entries, texts) = read(&made.path);
        let mut looked = Looked { label: made.label.clone(), entries, texts, faults: Vec::new() };
        for rule in rules {
            rule(&mut looked);
        }
        faults.extend(looked.faults);
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The names of a package's files, in the order of the zip, and what those say that are text.
fn read(package: &Path) -> (Vec<String>, BTreeMap<String, String>) {
    let mut zip = zip::ZipArchive::new(std::fs::File::open(package).unwrap()).unwrap();
    let entries: Vec<String> =
        (0..zip.len()).map(|at| zip.name_for_index(at).unwrap().unwrap().into_owned()).collect();
    let is_text =
        |name: &&String| [".xml", ".html", ".css", ".js", ".xsd"].iter().any(|end| name.ends_with(end));
    let texts = entries.iter().filter(is_text).map(|name| {
        let mut text = String::new();
        zip.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        (name.clone(), text)
    });
    (entries.clone(), texts.collect())
}

/// Names that every system and every LMS can hold: ASCII without spaces, short, one spelling, and files only.
fn names_are_portable(looked: &mut Looked) {
    let mut spellings = BTreeSet::new();
    for name in looked.entries.clone() {
        let is_plain = name.chars().all(|c| c.is_ascii_alphanumeric() || "-_./".contains(c));
        looked.hold(is_plain, || format!("{name} is not plain"));
        looked.hold(name.len() <= 120, || format!("{name} is too long"));
        looked.hold(!name.ends_with('/') && !name.contains("__MACOSX"), || format!("{name} is no file"));
        let is_inside = !name.starts_with('/') && name.split('/').all(|part| part != "..");
        looked.hold(is_inside, || format!("{name} leads out of the package"));
        let is_new = spellings.insert(name.to_lowercase());
        looked.hold(is_new, || format!("{name} differs from another name by capitals alone"));
    }
}

/// XML in UTF-8 without a byte order mark and without a document type.
fn xml_is_plain(looked: &mut Looked) {
    let documents: Vec<(String, String)> = looked
        .texts
        .iter()
        .filter(|(name, _)| name.ends_with(".xml") && !name.starts_with("META-INF/"))
        .map(|(name, text)| (name.clone(), text.clone()))
        .collect();
    looked.hold(!documents.is_empty(), || "there is no XML".to_owned());
    for (name, text) in documents {
        let is_utf8 = text.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        looked.hold(is_utf8, || format!("{name} does not begin as UTF-8"));
        looked.hold(!text.contains("<!DOCTYPE"), || format!("{name} has a document type"));
    }
}

/// Nothing is loaded from a network: pages, styles and scripts name files of the package alone. Links that a learner may follow
/// are no loading.
fn nothing_is_loaded_from_a_network(looked: &mut Looked) {
    for (name, text) in looked.texts.clone() {
        if name.ends_with(".html") {
            for attribute in [
                " src=\"http",
                " src=\"//",
                " poster=\"http",
                " srcset=\"http",
                "<link rel=\"stylesheet\" href=\"http",
            ] {
                looked
                    .hold(!text.contains(attribute), || format!("{name} loads from a network: {attribute}"));
            }
        }
        if name.ends_with(".css") {
            let is_local =
                !text.contains("url(http") && !text.contains("url(\"http") && !text.contains("@import");
            looked.hold(is_local, || format!("{name} loads from a network"));
        }
    }
}

/// The manifest is there, first, under its one name; what it says about the standard is said to the letter.
fn manifest_says_its_standard(looked: &mut Looked) {
    let is_first = looked.entries.first().is_some_and(|name| name == "imsmanifest.xml");
    looked.hold(is_first, || "imsmanifest.xml does not come first".to_owned());
    let text = manifest(looked);
    let document = Document::parse(&text).unwrap();
    let root = document.root_element();
    let version = child_text(root, &["metadata", "schemaversion"]);
    let is_12 = looked.label.contains("scorm12");
    let wanted = if is_12 { "1.2" } else { "2004 4th Edition" };
    looked.hold(version == wanted, || format!("the schema version is “{version}”"));
    looked.hold(child_text(root, &["metadata", "schema"]) == "ADL SCORM", || {
        "the schema is another".to_owned()
    });
    // LMSs match names with their prefixes.
    let (right, wrong) =
        if is_12 { ("adlcp:scormtype", "adlcp:scormType") } else { ("adlcp:scormType", "adlcp:scormtype") };
    looked.hold(text.contains(right) && !text.contains(wrong), || format!("{right} is spelt otherwise"));
    let prefixes: &[&str] =
        if is_12 { &["xmlns:adlcp="] } else { &["xmlns:adlcp=", "xmlns:adlseq=", "xmlns:imsss="] };
    for prefix in prefixes {
        looked.hold(text.contains(prefix), || format!("{prefix} is missing"));
    }
}

/// Identifiers are XML names and unique; references lead somewhere; each item has a title.
fn manifest_hangs_together(looked: &mut Looked) {
    let text = manifest(looked);
    let document = Document::parse(&text).unwrap();
    let mut ids = BTreeSet::new();
    for node in document.descendants().filter(|node| node.has_attribute("identifier")) {
        let id = node.attribute("identifier").unwrap_or_default();
        let is_name = id.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
            && id.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c));
        looked.hold(is_name, || format!("“{id}” is no XML name"));
        looked.hold(ids.insert(id.to_owned()), || format!("“{id}” stands twice"));
    }
    let organizations = all(&document, "organizations");
    let default = organizations.first().and_then(|node| node.attribute("default")).unwrap_or_default();
    let names: Vec<&str> =
        all(&document, "organization").iter().filter_map(|node| node.attribute("identifier")).collect();
    looked.hold(names.contains(&default), || format!("the default organization “{default}” is not there"));
    for node in all(&document, "item").iter().chain(&all(&document, "organization")) {
        looked.hold(!child_text(*node, &["title"]).is_empty(), || "an item has no title".to_owned());
    }
    for node in document.descendants().filter(|node| node.has_attribute("identifierref")) {
        let to = node.attribute("identifierref").unwrap_or_default();
        looked.hold(ids.contains(to), || format!("“{to}” is referred to and not there"));
    }
}

/// Every file is listed, every listed file is there, a launched page is among the files of its resource, and what is launched
/// comes first, since some LMSs launch the first resource whatever the items say.
fn manifest_lists_every_file(looked: &mut Looked) {
    let text = manifest(looked);
    let document = Document::parse(&text).unwrap();
    let listed: BTreeSet<String> =
        all(&document, "file").iter().filter_map(|node| node.attribute("href")).map(str::to_owned).collect();
    for name in &listed {
        let is_there = looked.entries.contains(name);
        looked.hold(is_there, || format!("{name} is listed and not there"));
    }
    for name in looked.entries.clone() {
        let is_own = name == "imsmanifest.xml"
            || name.ends_with(".xsd")
            || name.ends_with(".dtd")
            || name.starts_with("META-INF/");
        let is_known =
            is_own || listed.contains(&name) || text.contains(&format!(">{name}</adlcp:location>"));
        looked.hold(is_known, || format!("{name} is not listed"));
    }
    let resources = all(&document, "resource");
    for resource in resources.iter().filter(|node| node.has_attribute("href")) {
        let href = resource.attribute("href").unwrap_or_default();
        let is_repeated = resource.children().any(|node| node.attribute("href") == Some(href));
        looked.hold(is_repeated, || format!("{href} is not among the files of its resource"));
    }
    let launched: Vec<bool> = resources.iter().map(|node| node.has_attribute("href")).collect();
    let is_in_front = launched.first() == Some(&true) && launched.is_sorted_by(|one, next| one >= next);
    looked.hold(is_in_front, || "a resource that is not launched comes before one that is".to_owned());
}

/// Every schema that the manifest names, and every one that such a schema names, is in the package.
fn schemas_travel_along(looked: &mut Looked) {
    const MARK: &str = "schemaLocation=\"";
    let is_asked = |name: &str| name == "imsmanifest.xml" || name.ends_with(".xsd");
    for (name, text) in looked.texts.clone().into_iter().filter(|(name, _)| is_asked(name)) {
        // One of them is no XML to a strict reader, so that the attributes are looked for in the text.
        for (at, _) in text.match_indices(MARK) {
            // An example within a documentation has its brackets escaped, and is of no element.
            if text[..at].rfind("&lt;") > text[..at].rfind('<') {
                continue;
            }
            let value = text[at + MARK.len()..].split('"').next().unwrap_or_default();
            let words: Vec<&str> = value.split_whitespace().collect();
            // In a manifest the words are pairs of namespace and file, in a schema one file.
            let files: Vec<&str> =
                if words.len() > 1 { words.iter().skip(1).step_by(2).copied().collect() } else { words };
            for file in files {
                let is_there = looked.entries.iter().any(|entry| entry == file);
                looked.hold(is_there, || format!("{name} names {file}, which is not there"));
            }
        }
    }
}

/// One launch unit alone is graded; in SCORM 2004 only its primary objective has a measure, since LMSs take the last one.
fn one_unit_is_graded(looked: &mut Looked) {
    let text = manifest(looked);
    let document = Document::parse(&text).unwrap();
    let (marks, allowed) = if looked.label.contains("scorm12") {
        let marks = all(&document, "masteryscore");
        let is_percent = marks
            .iter()
            .all(|node| node.text().is_some_and(|text| text.parse::<u8>().is_ok_and(|mark| mark <= 100)));
        (marks.len(), is_percent)
    } else {
        let measures = all(&document, "minNormalizedMeasure");
        let is_primary = measures.iter().all(|node| {
            node.parent().is_some_and(|parent| {
                parent.tag_name().name() == "primaryObjective"
                    && parent.attribute("satisfiedByMeasure") == Some("true")
            })
        });
        let has_no_other = all(&document, "objective")
            .iter()
            .all(|node| node.tag_name().namespace() != Some("http://www.imsglobal.org/xsd/imsss"));
        (measures.len(), is_primary && has_no_other)
    };
    looked.hold(marks <= 1 && allowed, || format!("{marks} launch units are graded, or in another way"));
    let is_whole_course = !looked.label.contains("per module");
    looked.hold(!is_whole_course || all(&document, "item").len() == 1, || {
        "the course is more than one launch unit".to_owned()
    });
}

/// In SCORM 2004 a launch unit sets its own results, and element follows element as the standard orders them.
fn sequencing_lets_content_speak(looked: &mut Looked) {
    let text = manifest(looked);
    let document = Document::parse(&text).unwrap();
    for item in all(&document, "item").iter().filter(|item| item.has_attribute("identifierref")) {
        let controls: Vec<Node<'_, '_>> =
            item.descendants().filter(|node| node.tag_name().name() == "deliveryControls").collect();
        let speaks = controls.first().is_some_and(|node| {
            node.attribute("completionSetByContent") == Some("true")
                && node.attribute("objectiveSetByContent") == Some("true")
        });
        looked.hold(speaks, || "a launch unit does not set its own results".to_owned());
        let order = ["title", "item", "timeLimitAction", "dataFromLMS", "completionThreshold", "sequencing"];
        let places: Vec<Option<usize>> = item
            .children()
            .filter(Node::is_element)
            .map(|node| order.iter().position(|name| *name == node.tag_name().name()))
            .collect();
        looked.hold(places.is_sorted(), || "the elements of an item stand in another order".to_owned());
    }
    for organization in all(&document, "organization") {
        let control = organization
            .children()
            .find(|node| node.tag_name().name() == "sequencing")
            .and_then(|node| node.children().find(|inner| inner.tag_name().name() == "controlMode"));
        let flows = control.is_some_and(|node| {
            node.attribute("choice") == Some("true") && node.attribute("flow") == Some("true")
        });
        looked.hold(flows, || "the organization allows no choice or no flow".to_owned());
    }
}

/// The course structure stands at the root; AUs are in the package, graded ones wait to be passed, and nothing is satisfied by
/// itself.
fn course_structure_is_whole(looked: &mut Looked) {
    let Some(text) = looked.texts.get("cmi5.xml").cloned() else {
        looked.hold(false, || "there is no cmi5.xml".to_owned());
        return;
    };
    let document = Document::parse(&text).unwrap();
    let mut ids = BTreeSet::new();
    for node in document.descendants().filter(|node| node.has_attribute("id")) {
        let id = node.attribute("id").unwrap_or_default();
        looked.hold(id.starts_with("urn:uuid:") && ids.insert(id.to_owned()), || {
            format!("“{id}” is no IRI of its own")
        });
    }
    for au in all(&document, "au") {
        let url = child_text(au, &["url"]);
        let is_there = looked.entries.contains(&url);
        looked.hold(is_there, || format!("{url} is not in the package"));
        let move_on = au.attribute("moveOn").unwrap_or("NotApplicable");
        let wanted = if au.has_attribute("masteryScore") { "CompletedAndPassed" } else { "Completed" };
        looked.hold(move_on == wanted, || format!("{url} moves on when {move_on}"));
    }
    let units = all(&document, "au").len();
    let is_whole_course = !looked.label.contains("per module");
    looked.hold(units > 0 && (!is_whole_course || units == 1), || format!("there are {units} AUs"));
}

fn manifest(looked: &Looked) -> String {
    looked.texts.get("imsmanifest.xml").cloned().unwrap_or_default()
}

fn all<'a, 'input>(document: &'a Document<'input>, name: &str) -> Vec<Node<'a, 'input>> {
    document.descendants().filter(|node| node.is_element() && node.tag_name().name() == name).collect()
}

/// What the innermost of nested elements says.
fn child_text(node: Node<'_, '_>, path: &[&str]) -> String {
    let mut at = Some(node);
    for name in path {
        at = at.and_then(|node| node.children().find(|child| child.tag_name().name() == *name));
    }
    at.and_then(|node| node.text()).unwrap_or_default().trim().to_owned()
}

#[test]
fn every_package_of_scorm_12_keeps_the_rules_that_no_schema_knows() {
    each_package(
        "scorm12",
        &[
            names_are_portable,
            xml_is_plain,
            nothing_is_loaded_from_a_network,
            manifest_says_its_standard,
            manifest_hangs_together,
            manifest_lists_every_file,
            schemas_travel_along,
            one_unit_is_graded,
        ],
    );
}

#[test]
fn every_package_of_scorm_2004_keeps_the_rules_that_no_schema_knows() {
    each_package(
        "scorm2004",
        &[
            names_are_portable,
            xml_is_plain,
            nothing_is_loaded_from_a_network,
            manifest_says_its_standard,
            manifest_hangs_together,
            manifest_lists_every_file,
            schemas_travel_along,
            one_unit_is_graded,
            sequencing_lets_content_speak,
        ],
    );
}

#[test]
fn every_package_of_cmi5_keeps_the_rules_that_no_schema_knows() {
    each_package(
        "cmi5",
        &[names_are_portable, xml_is_plain, nothing_is_loaded_from_a_network, course_structure_is_whole],
    );
}

#[test]
fn every_site_loads_nothing_from_a_network_and_has_portable_names() {
    each_package("html", &[names_are_portable, nothing_is_loaded_from_a_network]);
}

#[test]
fn a_single_file_holds_everything_and_loads_nothing() {
    for template in templates() {
        let package = StudioTest::from_template(&template).with_signer("Li Wei").export("html-single");
        let page = std::fs::read_to_string(&package.path).unwrap();
        assert!(page.contains("<main"), "{template}");
        for attribute in [" src=\"", " poster=\"", "<link rel=\"stylesheet\" href=\""] {
            for (at, _) in page.match_indices(attribute) {
                let value = &page[at + attribute.len()..];
                assert!(
                    value.starts_with("data:"),
                    "{template}: {attribute}{}",
                    &value[..40.min(value.len())]
                );
            }
        }
    }
}

#[test]
fn packages_that_break_one_rule_are_found() {
    let made = packages("scorm2004")
        .iter()
        .find(|made| made.label == "express-mail-inspection as scorm2004")
        .unwrap();
    let good = || {
        let (entries, texts) = read(&made.path);
        Looked { label: made.label.clone(), entries, texts, faults: Vec::new() }
    };
    let spoil = |looked: &mut Looked, from: &str, to: &str| {
        let text = manifest(looked);
        assert!(text.contains(from), "{from}");
        looked.texts.insert("imsmanifest.xml".to_owned(), text.replacen(from, to, 1));
    };
    type Break<'a> = (&'a dyn Fn(&mut Looked), fn(&mut Looked));
    let breaks: &[Break<'_>] = &[
        (&|looked| looked.entries.push("media/Überblick.png".to_owned()), names_are_portable),
        (&|looked| looked.entries.push("INDEX.html".to_owned()), names_are_portable),
        (&|looked| spoil(looked, "2004 4th Edition", "2004 3rd Edition"), manifest_says_its_standard),
        (&|looked| spoil(looked, "adlcp:scormType", "adlcp:scormtype"), manifest_says_its_standard),
        (
            &|looked| spoil(looked, "identifierref=\"resource-course\"", "identifierref=\"gone\""),
            manifest_hangs_together,
        ),
        (&|looked| spoil(looked, "<file href=\"player/player.js\"/>", ""), manifest_lists_every_file),
        (&|looked| looked.entries.retain(|name| name != "player/player.js"), manifest_lists_every_file),
        (&|looked| looked.entries.retain(|name| name != "imsss_v1p0.xsd"), schemas_travel_along),
        (
            &|looked| spoil(looked, "satisfiedByMeasure=\"true\"", "satisfiedByMeasure=\"false\""),
            one_unit_is_graded,
        ),
        (
            &|looked| spoil(looked, "objectiveSetByContent=\"true\"", "objectiveSetByContent=\"false\""),
            sequencing_lets_content_speak,
        ),
        (&|looked| spoil(looked, "<manifest", "<!DOCTYPE manifest>\n<manifest"), xml_is_plain),
        (
            &|looked| {
                looked
                    .texts
                    .insert("index.html".to_owned(), "<img src=\"https://example.com/a.png\">".to_owned());
            },
            nothing_is_loaded_from_a_network,
        ),
    ];
    for (number, (change, rule)) in breaks.iter().enumerate() {
        let mut looked = good();
        rule(&mut looked);
        assert_eq!(looked.faults, Vec::<String>::new(), "break {number}");
        change(&mut looked);
        rule(&mut looked);
        assert!(!looked.faults.is_empty(), "break {number} is not found");
    }
}
