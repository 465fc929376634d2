//! The player as a package gets it: one classic script and one style sheet.
//!
//! It is written as modules, so that each can be read, type-checked and tested alone. Browsers load no module
//! beside a page that was opened from a disk, so a package gets them joined: without their `import` lines,
//! their `export` words and their comments, in an order in which each comes after those that it needs, inside
//! one function. That works because the modules keep to three rules, and a test holds them to it: they import
//! by name only, they export only declarations, and no two of them declare the same name.

/// Where the style sheet stands in a package.
pub(crate) const STYLE_PATH: &str = "player/player.css";
/// Where the script stands in a package.
pub(crate) const SCRIPT_PATH: &str = "player/player.js";

macro_rules! files {
    ($($path:literal),+ $(,)?) => {
        [$(($path, include_str!(concat!("../player/", $path)))),+]
    };
}

/// The modules, each after those that it needs.
const MODULES: &[(&str, &str)] = &files![
    "course-data.js",
    "strings.js",
    "dom.js",
    "announce.js",
    "digits.js",
    "chance.js",
    "text-match.js",
    "decimal.js",
    "coverage.js",
    "questions/question-kind.js",
    "questions/single-choice.js",
    "questions/multiple-response.js",
    "questions/true-false.js",
    "questions/matching.js",
    "questions/drag-order.js",
    "questions/ordering.js",
    "questions/short-answer.js",
    "questions/numeric.js",
    "questions/fill-blank.js",
    "questions/hotspot.js",
    "questions/kinds.js",
    "scoring.js",
    "state.js",
    "attempt.js",
    "suspend-data.js",
    "standing.js",
    "days.js",
    "reached.js",
    "interaction.js",
    "question-words.js",
    "objectives.js",
    "pass-mark.js",
    "runtime/uuid.js",
    "film-events.js",
    "runtime/cut-text.js",
    "runtime/answer-words.js",
    "runtime/scorm-api.js",
    "runtime/scorm12-time.js",
    "runtime/scorm12.js",
    "runtime/iso-time.js",
    "runtime/scorm2004.js",
    "runtime/xapi-words.js",
    "runtime/lrs.js",
    "runtime/cmi5-launch.js",
    "runtime/cmi5-record.js",
    "runtime/cmi5-statements.js",
    "runtime/film-statements.js",
    "runtime/newest-only.js",
    "runtime/outbox.js",
    "runtime/cmi5-session.js",
    "runtime/cmi5.js",
    "runtime/local.js",
    "runtime/local-copy.js",
    "runtime/runtime.js",
    "saving.js",
    "player.js",
    "question-view.js",
    "quiz-clock.js",
    "quiz-page.js",
    "transcript.js",
    "film-controls.js",
    "film-page.js",
    "role-play-page.js",
    "results-page.js",
    "certificate-page.js",
    "definitions.js",
    "printing.js",
    "turning.js",
    "outline.js",
    "pager.js",
    "pages.js",
    "main.js",
];

/// The style sheets, in the order in which they override each other.
const STYLES: &[(&str, &str)] = &files![
    "css/paper.css",
    "css/frame.css",
    "css/prose.css",
    "css/cover.css",
    "css/lesson.css",
    "css/film.css",
    "css/quiz.css",
    "css/results.css",
    "css/certificate.css",
    "css/print.css",
];

/// The script.
pub(crate) fn script() -> String {
    let mut out = String::from("/* Trainer Studio player */\n(() => {\n\"use strict\";\n");
    for (_, module) in MODULES {
        out.push_str(&without_module_words(module));
    }
    out.push_str("})();\n");
    out
}

/// The style sheet.
pub(crate) fn style() -> String {
    STYLES.iter().map(|(_, sheet)| without_comments(sheet)).collect()
}

fn without_module_words(module: &str) -> String {
    let mut out = String::new();
    let mut is_import = false;
    for line in without_comments(module).lines() {
        is_import |= line.starts_with("import ");
        if !is_import {
            out.push_str(line.strip_prefix("export ").unwrap_or(line));
            out.push('\n');
        }
        is_import &= !line.ends_with(';');
    }
    out
}

/// Leaves out the lines that hold nothing but a comment.
fn without_comments(source: &str) -> String {
    let mut out = String::new();
    let mut is_block = false;
    for line in source.lines() {
        let trimmed = line.trim_start();
        is_block |= trimmed.starts_with("/*");
        if !is_block && !trimmed.is_empty() && !trimmed.starts_with("//") {
            out.push_str(line);
            out.push('\n');
        }
        is_block &= !trimmed.ends_with("*/");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn a_module_loses_what_only_modules_may_say() {
        let module = "// @ts-check\n/**\n * Why.\n */\nimport {\n  a,\n} from \"./a.js\";\nimport { b } from \"./b.js\";\n\nexport function c() {\n  return a + b; // sum\n}\n";
        assert_eq!(without_module_words(module), "function c() {\n  return a + b; // sum\n}\n");
    }

    #[test]
    fn no_two_modules_declare_the_same_name() {
        let mut names = BTreeSet::new();
        for (path, module) in MODULES {
            for line in module.lines() {
                let line = line.strip_prefix("export ").unwrap_or(line);
                let declared = ["function ", "async function ", "const ", "let ", "class "]
                    .iter()
                    .find_map(|word| line.strip_prefix(word));
                let Some(declared) = declared else { continue };
                let name: String =
                    declared.chars().take_while(|c| c.is_alphanumeric() || *c == '_' || *c == '$').collect();
                assert!(names.insert(name.clone()), "{path} declares {name} again");
            }
        }
    }

    #[test]
    fn modules_come_after_what_they_import_and_import_by_name_only() {
        let mut seen: Vec<&str> = Vec::new();
        for (path, module) in MODULES {
            for line in
                module.lines().filter(|line| line.starts_with("import ") || line.starts_with("} from "))
            {
                let Some((_, from)) = line.split_once(" from \"") else {
                    assert!(line == "import {", "{path}: {line}");
                    continue;
                };
                assert!(!line.contains(" as ") && !line.contains('*'), "{path}: {line}");
                let file = from.trim_end_matches("\";").rsplit('/').next().unwrap();
                assert!(seen.contains(&file), "{path} imports {file} before it is there");
            }
            assert!(!module.contains("export default") && !module.contains("export {"), "{path}");
            seen.push(path.rsplit('/').next().unwrap());
        }
    }

    #[test]
    fn the_player_is_small_and_names_no_address() {
        let (script, style) = (script(), style());
        assert!(!script.contains("http://") && !script.contains("https://"));
        assert!(!style.contains("http://") && !style.contains("https://"));
        // As a package holds them, each deflated by itself, and a little more than a zip adds.
        let deflated = |text: &str| miniz_oxide::deflate::compress_to_vec(text.as_bytes(), 9).len() + 150;
        let (code, looks) = (deflated(&script), deflated(&style));
        assert!(
            code + looks < 60_000,
            "{} bytes compressed: {code} of script and {looks} of style",
            code + looks
        );
    }
}
