//! No circles between the files of a crate.

use super::Source;
use std::collections::{BTreeMap, BTreeSet};

/// Circles, each named by its files. The rule reads `crate::…` paths as text; a name that `lib.rs` or a `mod.rs` hands
/// on is followed to the file that it comes from.
pub(super) fn check(sources: &[Source]) -> Vec<String> {
    let mut crates: BTreeMap<&str, BTreeMap<String, &str>> = BTreeMap::new();
    for source in sources.iter().filter(|source| source.extension() == "rs") {
        if let Some((home, inner)) = source.path.split_once("/src/") {
            let module = inner.trim_end_matches(".rs").trim_end_matches("/mod").replace('/', "::");
            crates.entry(home).or_default().insert(module, code(&source.text));
        }
    }
    crates.iter().flat_map(|(home, modules)| circles(home, modules)).collect()
}

/// The part of a file before its tests, which may look at anything.
fn code(text: &str) -> &str {
    text.split("#[cfg(test)]").next().unwrap_or(text)
}

fn circles(home: &str, modules: &BTreeMap<String, &str>) -> Vec<String> {
    let mut arrows: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (module, text) in modules.iter().filter(|(module, _)| !is_contents(module, modules)) {
        for path in paths(text, module) {
            let to = resolve(&path, modules, 0);
            if let Some(to) = to.filter(|to| *to != module && !is_contents(to, modules)) {
                arrows.entry(module).or_default().insert(to);
            }
        }
    }
    let mut found = BTreeSet::new();
    for start in arrows.keys() {
        if let Some(mut circle) = walk(start, start, &arrows, &mut Vec::new()) {
            circle.sort_unstable();
            found.insert(circle.join(", "));
        }
    }
    found
        .into_iter()
        .map(|circle| format!("{home}: these files use each other in a circle: {circle}"))
        .collect()
}

/// Whether a module is only a table of contents of others: the crate's root, or one with files below it.
fn is_contents(module: &str, modules: &BTreeMap<String, &str>) -> bool {
    let below = format!("{module}::");
    module == "lib" || module == "main" || modules.keys().any(|other| other.starts_with(&below))
}

/// Every path below `crate::` or `super::` that a text names, use-lists written out.
fn paths(text: &str, module: &str) -> Vec<String> {
    let parent = module.rsplit_once("::").map_or("", |(parent, _)| parent);
    let mut found = Vec::new();
    for line in statements(text) {
        for (marker, base) in [("crate::", ""), ("super::", parent)] {
            for (at, _) in line.match_indices(marker) {
                let is_word = line[..at]
                    .chars()
                    .next_back()
                    .is_none_or(|c| !c.is_alphanumeric() && c != '_' && c != ':');
                if is_word {
                    expand(base, &line[at + marker.len()..], &mut found);
                }
            }
        }
    }
    found
}

/// The text without comments, each `use` on one line.
fn statements(text: &str) -> Vec<String> {
    let mut statements = Vec::new();
    let mut open = String::new();
    for line in text.lines().map(str::trim).filter(|line| !line.starts_with("//")) {
        let begins =
            line.starts_with("use ") || line.starts_with("pub use ") || line.starts_with("pub(crate) use ");
        if open.is_empty() && !begins {
            statements.push(line.to_owned());
            continue;
        }
        open.push_str(line);
        if line.ends_with(';') {
            statements.push(std::mem::take(&mut open));
        }
    }
    statements
}

/// Writes `a::{b, c::d}` out as `a::b`, `a::c::d`.
fn expand(base: &str, rest: &str, found: &mut Vec<String>) {
    let end =
        rest.find(|c: char| !c.is_alphanumeric() && c != '_' && c != ':' && c != '{').unwrap_or(rest.len());
    let Some(open) = rest[..end.min(rest.len())].find('{') else {
        found.push(join(base, rest[..end].trim_end_matches(':')));
        return;
    };
    let base = join(base, rest[..open].trim_end_matches(':'));
    let (mut depth, mut from) = (0, open + 1);
    for (at, c) in rest.char_indices().skip_while(|(at, _)| *at < open) {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 || (depth == 1 && c == ',') {
            let part = rest[from..at].trim();
            if !part.is_empty() {
                expand(&base, part, found);
            }
            from = at + 1;
        }
        if depth == 0 {
            return;
        }
    }
}

fn join(base: &str, rest: &str) -> String {
    if base.is_empty() { rest.to_owned() } else { format!("{base}::{rest}") }
}

/// The module that a path lies in, through the names that a table of contents hands on.
fn resolve<'a>(path: &str, modules: &'a BTreeMap<String, &str>, depth: u8) -> Option<&'a str> {
    let mut module = path;
    let found = loop {
        if let Some((known, _)) = modules.get_key_value(module) {
            break Some(known.as_str());
        }
        match module.rsplit_once("::") {
            Some((shorter, _)) => module = shorter,
            None => break None,
        }
    };
    let contents = match found {
        Some(known) if !is_contents(known, modules) => return Some(known),
        Some(known) => known,
        None => "lib",
    };
    let base = if contents == "lib" { "" } else { contents };
    let name = path.strip_prefix(base).unwrap_or(path).trim_start_matches("::").split("::").next()?;
    if depth > 4 || name.is_empty() {
        return None;
    }
    for line in statements(modules.get(contents)?).iter().filter(|line| line.contains("use ")) {
        let mut handed_on = Vec::new();
        let list = line.split_once("use ").map_or("", |(_, list)| list);
        let list = list.trim_start_matches("self::").trim_start_matches("crate::");
        expand(if line.contains("use crate::") { "" } else { base }, list, &mut handed_on);
        if let Some(from) = handed_on.iter().find(|from| from.rsplit("::").next() == Some(name))
            && from != path
        {
            return resolve(from, modules, depth + 1);
        }
    }
    None
}

/// A way from `at` back to `start`, as the files on it.
fn walk<'a>(
    start: &'a str,
    at: &'a str,
    arrows: &BTreeMap<&'a str, BTreeSet<&'a str>>,
    seen: &mut Vec<&'a str>,
) -> Option<Vec<&'a str>> {
    seen.push(at);
    for to in arrows.get(at).into_iter().flatten() {
        if *to == start {
            return Some(vec![at]);
        }
        if !seen.contains(to)
            && let Some(mut way) = walk(start, to, arrows, seen)
        {
            way.push(at);
            return Some(way);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn crate_of<'a>(files: &[(&str, &'a str)]) -> BTreeMap<String, &'a str> {
        files.iter().map(|(module, text)| ((*module).to_owned(), code(text))).collect()
    }

    #[test]
    fn a_circle_through_a_name_that_lib_hands_on_is_found() {
        let files = crate_of(&[
            ("lib", "mod a;\nmod b;\npub use a::A;\npub use b::{B, Other};"),
            ("a", "use crate::B;\npub struct A(B);"),
            ("b", "use crate::{\n    A,\n};\npub struct B(A);"),
        ]);
        assert_eq!(circles("x", &files).len(), 1);
    }

    #[test]
    fn arrows_in_one_direction_are_no_circle() {
        let files = crate_of(&[
            ("lib", "mod a;\nmod b;\npub use a::A;\npub use b::B;"),
            ("a", "use crate::B;\npub struct A(B);"),
            ("b", "pub struct B;\n#[cfg(test)]\nmod tests { use crate::A; }"),
        ]);
        assert!(circles("x", &files).is_empty());
    }
}
