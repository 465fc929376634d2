//! What is found, and where.

use crate::fixture::{
    NOON, lesson_id, library, library_with, markdown, small_course, text, title, whole_course,
};
use studio_course::{Body, Edit, Lesson, LessonField, Quiz, QuizField};
use studio_store::{Hit, Library};

fn found(library: &Library, query: &str) -> Vec<String> {
    let show = |hit: Hit| {
        let marked =
            |(text, is_marked): &(String, bool)| if *is_marked { format!("[{text}]") } else { text.clone() };
        hit.snippet.iter().map(marked).collect()
    };
    library.search(query, 20).unwrap().into_iter().map(show).collect()
}

#[test]
fn words_are_found_in_titles_texts_and_questions() {
    let course = whole_course();
    let (_folder, library) = library_with(&course);
    assert_eq!(found(&library, "valuation"), ["[Valuation]"]);
    assert_eq!(found(&library, "customs value"), ["The [customs] [value] of goods."]);
    let hit = &library.search("bonded", 5).unwrap()[0];
    assert_eq!(hit.question.as_ref().unwrap().as_str(), "q7");
    assert_eq!((hit.lesson.as_ref(), hit.lesson_title.as_str()), (Some(&lesson_id("test")), "Final test"));
    assert_eq!(hit.course_title, "Valuation");
    assert_eq!(found(&library, "twenty years").len(), 0, "who teaches is not looked through");
    assert_eq!(found(&library, "in a hurry"), ["[In] [a] [hurry]."]);
}

#[test]
fn chinese_is_found_by_two_characters_and_by_one() {
    let course = small_course("c");
    let (_folder, mut library) = library_with(&course);
    library.apply(&course.id, markdown("value", "海关对**快件**进行查验。\n"), NOON).unwrap();
    assert_eq!(found(&library, "查验"), ["海关对快件进行[查验]。"]);
    assert_eq!(found(&library, "快件进行"), ["海关对[快件进行]查验。"]);
    assert_eq!(found(&library, "关"), ["海[关]对快件进行查验。"]);
    assert_eq!(found(&library, "海关 查验"), ["[海关]对快件进行[查验]。"]);
    assert!(found(&library, "税率").is_empty());
}

#[test]
fn accents_and_case_make_no_difference() {
    let course = small_course("c");
    let (_folder, mut library) = library_with(&course);
    library.apply(&course.id, title("Contrôle a posteriori"), NOON).unwrap();
    assert_eq!(found(&library, "CONTROLE"), ["[Contrôle] a posteriori"]);
    assert_eq!(found(&library, "contrôle"), ["[Contrôle] a posteriori"]);
}

#[test]
fn the_index_follows_every_change() {
    let course = small_course("c");
    let (_folder, mut library) = library_with(&course);
    let rename = |name: &str| Edit::LessonSet { id: lesson_id("value"), set: LessonField::Title(text(name)) };
    library.apply(&course.id, rename("Incoterms"), NOON).unwrap();
    assert_eq!(found(&library, "incoterms").len(), 1);
    library.undo(&course.id, NOON).unwrap();
    assert_eq!(found(&library, "incoterms").len(), 0);
    let quiz = Lesson::new(lesson_id("quiz"), "Check", Body::Quiz(Quiz::default()));
    let module = course.modules[0].id.clone();
    library.apply(&course.id, Edit::LessonAdd { module, lesson: quiz, at: 0 }, NOON).unwrap();
    let set = QuizField::Introduction(text("Tarification"));
    library.apply(&course.id, Edit::QuizSet { id: lesson_id("quiz"), set }, NOON).unwrap();
    assert_eq!(found(&library, "tarification").len(), 1);
    library.apply(&course.id, Edit::LessonRemove { id: lesson_id("quiz") }, NOON).unwrap();
    assert_eq!(found(&library, "tarification").len(), 0);
    library.delete_course(&course.id, NOON).unwrap();
    assert_eq!(found(&library, "valuation").len(), 0, "the bin is not looked through");
    library.restore_course(&course.id).unwrap();
    assert_eq!(found(&library, "valuation").len(), 1);
}

#[test]
fn titles_come_first() {
    let (_folder, mut library) = library();
    let mut text_only = small_course("a");
    text_only.summary = text("All about smuggling: smuggling, smuggling.");
    let mut in_title = small_course("b");
    in_title.title = text("Smuggling");
    library.create_course(text_only, NOON).unwrap();
    library.create_course(in_title, NOON).unwrap();
    assert_eq!(found(&library, "smuggling")[0], "[Smuggling]");
}

#[test]
fn signs_that_mean_something_to_a_database_are_only_signs() {
    let course = small_course("c");
    let (_folder, mut library) = library_with(&course);
    library.apply(&course.id, title("100% \"duty\" OR a_b* \\ NEAR"), NOON).unwrap();
    for query in ["%", "_", "\\", "\"", "\"duty\"", "a_b*", "100%", "OR a_b*", "NEAR"] {
        assert!(!found(&library, query).is_empty(), "{query}");
    }
    for query in ["", "  ", "\0", "a%b", "text:duty", "duty*", "' OR 1", "( AND", &"x".repeat(9_999)] {
        assert!(found(&library, query).is_empty(), "{query}");
    }
}
