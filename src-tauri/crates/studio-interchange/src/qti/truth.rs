//! What the two options of a statement are called.

use studio_course::Language;

/// “True” and “false” in the language of the questions, as the player has them.
pub(super) fn words(language: &Language) -> (&'static str, &'static str) {
    match language.primary().as_str() {
        "ar" => ("صحيح", "خطأ"),
        "es" => ("Verdadero", "Falso"),
        "fr" => ("Vrai", "Faux"),
        "pt" => ("Verdadeiro", "Falso"),
        "ru" => ("Верно", "Неверно"),
        "zh" => ("对", "错"),
        _ => ("True", "False"),
    }
}

/// Whether an option of a foreign question says one of the two.
pub(super) fn of(words: &str) -> Option<bool> {
    let words = words.trim().to_lowercase();
    let is_one = |list: &[&str]| list.contains(&words.as_str());
    if is_one(&["true", "vrai", "verdadero", "verdadeiro", "верно", "对", "正确", "صحيح"]) {
        Some(true)
    } else if is_one(&["false", "faux", "falso", "неверно", "错", "错误", "خطأ"]) {
        Some(false)
    } else {
        None
    }
}
