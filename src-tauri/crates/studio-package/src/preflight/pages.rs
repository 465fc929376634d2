//! What pages, styles and scripts take from elsewhere.

use crate::html::loads::{is_outward, loads, script_loads, style_loads};
use crate::html::tags::{Tag, tags};
use crate::preflight::opened::Opened;

/// What is wrong with what the texts of a package load.
#[derive(Default)]
pub(super) struct Loads {
    /// What would be fetched from the network.
    pub(super) outward: Vec<String>,
    /// What is not in the package.
    pub(super) missing: Vec<String>,
}

/// Looks into every text of a package.
pub(super) fn loads_of(opened: &Opened) -> Loads {
    let mut found = Loads::default();
    for (name, text) in &opened.texts {
        let is = |extensions: &[&str]| {
            extensions.iter().any(|extension| name.to_ascii_lowercase().ends_with(extension))
        };
        let addresses = if is(&[".html", ".htm"]) {
            found.outward.extend(inline_scripts(text).map(|address| outward(name, address)));
            tags(text).iter().flat_map(loads).collect()
        } else if is(&[".css"]) {
            style_loads(text)
        } else {
            if is(&[".js"]) {
                found.outward.extend(script_loads(text).into_iter().map(|address| outward(name, address)));
            }
            Vec::new()
        };
        for address in addresses {
            if is_outward(address) {
                found.outward.push(outward(name, address));
            } else if let Some(path) = path_of(name, address).filter(|path| !opened.has(path)) {
                found.missing.push(format!("“{name}” shows “{path}”."));
            }
        }
    }
    found
}

/// The addresses that the scripts inside a page fetch. Data for a script are no script.
pub(super) fn inline_scripts(page: &str) -> impl Iterator<Item = &str> {
    let is_script = |tag: &Tag<'_>| {
        tag.begins("script")
            && tag.attribute("type").is_none_or(|kind| {
                kind.value.is_empty() || kind.value.contains("javascript") || kind.value == "module"
            })
    };
    tags(page).into_iter().filter(is_script).flat_map(|tag| script_loads(tag.raw))
}

pub(super) fn outward(name: &str, address: &str) -> String {
    format!("“{name}” fetches “{address}”.")
}

/// The path that an address means in the file `name`; `None` where it means no file: it holds its own content, or leads
/// to a place in the same page.
fn path_of(name: &str, address: &str) -> Option<String> {
    let path = address.split(['#', '?']).next().unwrap_or_default();
    let has_scheme = path.split_once(':').is_some_and(|(scheme, _)| !scheme.contains('/'));
    if path.is_empty() || has_scheme {
        return None;
    }
    let mut parts: Vec<&str> = name.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "." | "" => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_means_a_path_beside_the_file_that_names_it() {
        assert_eq!(path_of("a/b.html", "c.png#x?y").as_deref(), Some("a/c.png"));
        assert_eq!(path_of("a/b.html", "../c/./d.png").as_deref(), Some("c/d.png"));
        for none in ["#x", "", "data:,", "javascript:x", "mailto:a@b.org"] {
            assert_eq!(path_of("b.html", none), None, "{none}");
        }
    }
}
