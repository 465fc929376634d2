//! Modules, and the lesson files that they list.

use crate::keys::{DefaultId, Keys, Naming};
use crate::lesson;
use crate::lessons::Lessons;
use crate::sheet::Sheet;
use studio_course::Module;
use toml::de::DeTable;

const MODULE: Naming = Naming { what: "module", default: DefaultId::Asked("module-") };

pub(crate) fn read(keys: &mut Keys<'_>, lessons: &mut Lessons<'_>) -> Vec<Module> {
    keys.identified("modules", &MODULE, |keys, id| {
        let (title, summary, listed) = (keys.text("title"), keys.text("summary"), keys.text_lines("lessons"));
        let lessons = listed.into_iter().filter_map(|(path, line)| lessons.take(keys, path, line)).collect();
        Module { id, title, summary, lessons }
    })
}

pub(crate) fn write(module: &Module) -> Sheet {
    let mut sheet = Sheet::new();
    sheet.text_always("id", &module.id);
    sheet.text("title", &module.title);
    sheet.text("summary", &module.summary);
    let paths: Vec<String> = module.lessons.iter().map(lesson::path).collect();
    sheet.text_lines("lessons", &paths);
    sheet
}

/// Every path that a module lists, before anything is read.
pub(crate) fn listed<'t>(course: &'t DeTable<'_>) -> Vec<&'t str> {
    let modules = course.get("modules").and_then(|list| list.get_ref().as_array());
    let lessons = modules.into_iter().flat_map(|list| list.iter()).filter_map(|module| {
        let lessons = module.get_ref().as_table()?.get("lessons")?;
        lessons.get_ref().as_array()
    });
    lessons.flat_map(|list| list.iter()).filter_map(|path| path.get_ref().as_str()).collect()
}
