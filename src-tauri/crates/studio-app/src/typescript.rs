//! The wire as TypeScript, written from the command table.

use crate::commands;
use std::collections::BTreeMap;
use ts_rs::{Config, TS, TypeVisitor};

/// The text of `ui/src/api/generated.ts`: the `Commands` interface and every type that it speaks of, in the order of
/// their names.
pub fn typescript() -> String {
    let config = Config::new().with_large_int("number");
    let mut types = Types { config: &config, declarations: BTreeMap::new() };
    commands::visit_types(&mut types);
    let mut text = String::from(
        "// Written from the command table by `cargo xtask codegen`. Edit the Rust types instead.\n\n",
    );
    text.push_str(&commands::table(&config));
    for declaration in types.declarations.values() {
        text.push_str(&format!("\nexport {declaration}\n"));
    }
    text
}

struct Types<'a> {
    config: &'a Config,
    declarations: BTreeMap<String, String>,
}

impl TypeVisitor for Types<'_> {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        // Only types of ours have a file to go to, and so a declaration; numbers, texts and lists are written in place.
        if T::output_path().is_none() {
            T::visit_generics(self);
            return;
        }
        let name = T::ident(self.config);
        if self.declarations.contains_key(&name) {
            return;
        }
        self.declarations.insert(name.clone(), String::new());
        self.declarations.insert(name, T::decl(self.config));
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_type_that_is_spoken_of_is_declared_once() {
        let text = typescript();
        for name in
            ["Course", "Edit", "QuestionKind", "Failure", "Changed", "JobOutcome", "Estimate", "Framework"]
        {
            assert_eq!(text.matches(&format!("export type {name} =")).count(), 1, "{name}");
        }
        assert!(text.contains("course_edit: [CourseEdit, Changed];"));
        assert!(!text.contains("bigint"));
    }
}
