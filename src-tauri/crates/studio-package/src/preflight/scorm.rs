//! What no schema says about the manifest of SCORM.

use crate::launch_unit::LaunchUnit;
use crate::metadata::{lom, lom_rules};
use crate::preflight::check::{Check, HREFS, LAUNCH_PAGES, LISTED, METADATA, RULES, SCHEMA};
use crate::preflight::opened::Opened;
use crate::preflight::schema;
use crate::standard::Standard;
use crate::{scorm12, scorm2004};
use roxmltree::{Document, Node};
use std::collections::BTreeSet;

/// What the two SCORMs have different names for.
struct Names {
    packaging: &'static str,
    adl: &'static str,
    version: &'static str,
    scorm_type: &'static str,
    schemas: &'static [(&'static str, &'static [u8])],
}

fn names(standard: Standard) -> Names {
    match standard {
        Standard::Scorm2004 => Names {
            packaging: "http://www.imsglobal.org/xsd/imscp_v1p1",
            adl: "http://www.adlnet.org/xsd/adlcp_v1p3",
            version: "2004 4th Edition",
            scorm_type: "scormType",
            schemas: scorm2004::schemas::FILES,
        },
        _ => Names {
            packaging: "http://www.imsproject.org/xsd/imscp_rootv1p1p2",
            adl: "http://www.adlnet.org/xsd/adlcp_rootv1p2",
            version: "1.2",
            scorm_type: "scormtype",
            schemas: scorm12::schemas::FILES,
        },
    }
}

/// The checks of a SCORM package.
pub(super) fn checks(standard: Standard, opened: &Opened, units: &[LaunchUnit]) -> Vec<Check> {
    let Some(text) = opened.texts.get(standard.rootfile()) else {
        return vec![SCHEMA.by_faults(vec![format!("There is no “{}” at the root.", standard.rootfile())])];
    };
    let mut checks = vec![SCHEMA.by_faults(schema::faults(standard, text))];
    match Document::parse(text) {
        Ok(document) => {
            let manifest = Manifest { root: document.root_element(), names: names(standard) };
            checks.push(RULES.by_faults(manifest.inconsistencies(units)));
            checks.push(HREFS.by_faults(manifest.missing(opened)));
            checks.push(LISTED.by_faults(manifest.unlisted(opened, standard)));
            if standard == Standard::Scorm2004 {
                checks.push(METADATA.by_faults(metadata_faults(opened)));
            }
            checks.push(LAUNCH_PAGES.by_faults(manifest.without_page(opened, units)));
        }
        Err(error) => checks.push(RULES.by_faults(vec![format!("The manifest is no XML: {error}.")])),
    }
    checks
}

fn metadata_faults(opened: &Opened) -> Vec<String> {
    match opened.texts.get(lom::PATH).map(|text| Document::parse(text)) {
        Some(Ok(document)) => lom_rules::faults(&document),
        Some(Err(error)) => vec![format!("The metadata are no XML: {error}.")],
        None => vec![format!("There is no “{}”.", lom::PATH)],
    }
}

struct Manifest<'a> {
    root: Node<'a, 'a>,
    names: Names,
}

impl<'a> Manifest<'a> {
    fn all(&self, name: &'static str) -> impl Iterator<Item = Node<'a, 'a>> {
        let packaging = self.names.packaging;
        self.root.descendants().filter(move |node| node.has_tag_name((packaging, name)))
    }

    fn resource(&self, identifier: &str) -> Option<Node<'a, 'a>> {
        self.all("resource").find(|resource| resource.attribute("identifier") == Some(identifier))
    }

    /// What does not fit together.
    fn inconsistencies(&self, units: &[LaunchUnit]) -> Vec<String> {
        let mut faults = Vec::new();
        let names = &self.names;
        let text = |name| self.all(name).next().and_then(|node| node.text()).unwrap_or_default();
        if text("schema") != "ADL SCORM" || text("schemaversion") != names.version {
            faults.push(format!("The schema is not “ADL SCORM”, version “{}”.", names.version));
        }
        if self.root.default_namespace() != Some(names.packaging)
            || self.root.lookup_prefix(names.adl) != Some("adlcp")
        {
            faults.push("The namespaces do not have the prefixes that Moodle looks for.".to_owned());
        }
        let mut identifiers = BTreeSet::new();
        for identifier in self.root.descendants().filter_map(|node| node.attribute("identifier")) {
            if !identifiers.insert(identifier) {
                faults.push(format!("Two things have the identifier “{identifier}”."));
            }
        }
        let organization = self.all("organizations").next().and_then(|node| node.attribute("default"));
        if !self.all("organization").any(|node| node.attribute("identifier") == organization) {
            faults.push("The default organization is not there.".to_owned());
        }
        self.all("item").for_each(|item| faults.extend(self.item_faults(item)));
        self.all("resource").for_each(|resource| faults.extend(self.resource_faults(resource)));
        for dependency in self.all("dependency").filter_map(|node| node.attribute("identifierref")) {
            if self.resource(dependency).is_none() {
                faults.push(format!("A resource depends on “{dependency}”, which is not there."));
            }
        }
        let items = self.all("item").filter(|item| item.has_attribute("identifierref")).count();
        if items != units.len() {
            faults.push(format!("There are {items} items for {} launch units.", units.len()));
        }
        let first = self.all("resource").find_map(|resource| resource.attribute("href"));
        if first != units.first().map(|unit| unit.page.as_str()) {
            faults.push("The first resource with a page is not that of the first launch unit.".to_owned());
        }
        faults
    }

    fn item_faults(&self, item: Node<'a, 'a>) -> Vec<String> {
        let mut faults = Vec::new();
        let identifier = item.attribute("identifier").unwrap_or_default();
        let mut children = item.children().filter(Node::is_element);
        let title = children.next().filter(|node| node.has_tag_name((self.names.packaging, "title")));
        if title.and_then(|title| title.text()).unwrap_or_default().trim().is_empty() {
            faults.push(format!("The item “{identifier}” does not begin with a title."));
        }
        let is_sequencing = |node: &Node<'_, '_>| node.tag_name().name() == "sequencing";
        if children.skip_while(|node| !is_sequencing(node)).nth(1).is_some() {
            faults.push(format!("The sequencing of the item “{identifier}” is not its last element."));
        }
        let Some(reference) = item.attribute("identifierref") else { return faults };
        match self.resource(reference) {
            None => {
                faults.push(format!("The item “{identifier}” stands for “{reference}”, which is not there."))
            }
            Some(resource) if resource.attribute((self.names.adl, self.names.scorm_type)) != Some("sco") => {
                faults.push(format!("The item “{identifier}” stands for “{reference}”, which is no SCO."));
            }
            Some(_) => {}
        }
        let mastery = item.children().find(|node| node.has_tag_name((self.names.adl, "masteryscore")));
        if let Some(mastery) = mastery {
            let score: Option<u8> = mastery.text().and_then(|text| text.parse().ok());
            if score.is_none_or(|score| score > 100) {
                faults
                    .push(format!("The mastery score of the item “{identifier}” is not between 0 and 100."));
            }
        }
        faults
    }

    fn resource_faults(&self, resource: Node<'a, 'a>) -> Vec<String> {
        let mut faults = Vec::new();
        let identifier = resource.attribute("identifier").unwrap_or_default();
        let scorm_type = resource.attribute((self.names.adl, self.names.scorm_type));
        if !matches!(scorm_type, Some("sco" | "asset")) {
            let name = self.names.scorm_type;
            faults.push(format!("The resource “{identifier}” has no “adlcp:{name}”, spelt like this."));
        }
        let mut files = resource.children().filter_map(|node| node.attribute("href"));
        match resource.attribute("href") {
            Some(page) if !files.any(|file| file == page) => {
                faults.push(format!("The resource “{identifier}” does not list its own page."));
            }
            None if scorm_type == Some("sco") => {
                faults.push(format!("The resource “{identifier}” has no page."));
            }
            _ => {}
        }
        faults
    }

    /// The files that are named, but for schemas and metadata.
    fn listed(&self) -> BTreeSet<&'a str> {
        let hrefs = self.root.descendants().filter_map(|node| node.attribute("href"));
        hrefs.collect()
    }

    fn missing(&self, opened: &Opened) -> Vec<String> {
        let location = self.root.attribute(("http://www.w3.org/2001/XMLSchema-instance", "schemaLocation"));
        let schemas = location.unwrap_or_default().split_whitespace().skip(1).step_by(2);
        let metadata = self
            .root
            .descendants()
            .filter(|node| node.has_tag_name((self.names.adl, "location")))
            .filter_map(|node| node.text());
        let named = self.listed().into_iter().chain(schemas).chain(metadata);
        named.filter(|path| !opened.has(path)).map(|path| format!("“{path}” is not there.")).collect()
    }

    fn unlisted(&self, opened: &Opened, standard: Standard) -> Vec<String> {
        let listed = self.listed();
        let is_control = |name: &str| {
            name == standard.rootfile()
                || name == lom::PATH
                || name.starts_with("META-INF/")
                || self.names.schemas.iter().any(|(schema, _)| *schema == name)
        };
        let unlisted =
            opened.names.iter().filter(|name| !listed.contains(name.as_str()) && !is_control(name));
        unlisted.map(|name| format!("“{name}” is not listed.")).collect()
    }

    fn without_page(&self, opened: &Opened, units: &[LaunchUnit]) -> Vec<String> {
        let pages: BTreeSet<&str> = self.all("resource").filter_map(|node| node.attribute("href")).collect();
        let is_missing = |unit: &&LaunchUnit| !opened.has(&unit.page) || !pages.contains(unit.page.as_str());
        let missing = units.iter().filter(is_missing);
        missing.map(|unit| format!("“{}” has no page “{}”.", unit.title, unit.page)).collect()
    }
}
