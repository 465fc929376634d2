//! An edit at rest, as the history keeps it.

use crate::stored::form::{stored_kinds, stored_values};
use studio_course::{
    CourseField, Edit, LessonField, ModuleField, QuizField, ReadingField, RolePlayField, VideoField,
};

stored_kinds!(Edit by "edit" {
    CourseSet as "course-set" { set as "set" },
    ModuleAdd as "module-add" { module as "module", at as "at" },
    ModuleRemove as "module-remove" { id as "id" },
    ModuleMove as "module-move" { id as "id", at as "at" },
    ModuleSet as "module-set" { id as "id", set as "set" },
    LessonAdd as "lesson-add" { module as "module", lesson as "lesson", at as "at" },
    LessonRemove as "lesson-remove" { id as "id" },
    LessonMove as "lesson-move" { id as "id", module as "module", at as "at" },
    LessonSet as "lesson-set" { id as "id", set as "set" },
    ReadingSet as "reading-set" { id as "id", set as "set" },
    VideoSet as "video-set" { id as "id", set as "set" },
    QuizSet as "quiz-set" { id as "id", set as "set" },
    QuestionAdd as "question-add" { lesson as "lesson", question as "question", at as "at" },
    QuestionRemove as "question-remove" { lesson as "lesson", id as "id" },
    QuestionMove as "question-move" { lesson as "lesson", id as "id", at as "at" },
    QuestionSet as "question-set" { lesson as "lesson", question as "question" },
    RolePlaySet as "role-play-set" { id as "id", set as "set" },
    MediaAdd as "media-add" { media as "media", at as "at" },
    MediaRemove as "media-remove" { name as "name" },
    MediaCredit as "media-credit" { name as "name", credit as "credit" },
    Batch as "batch" { edits as "edits" },
});

stored_values!(CourseField by "field" and "value" {
    Title as "title",
    Summary as "summary",
    Language as "language",
    ReleasedOn as "released-on",
    Keywords as "keywords",
    Rights as "rights",
    Cover as "cover",
    Reader as "reader",
    HoursPolicy as "hours-policy",
    Framework as "framework",
    Outcomes as "outcomes",
    Instructors as "instructors",
    Contributors as "contributors",
    References as "references",
    Glossary as "glossary",
    FinalTest as "final-test",
    SessionPlan as "session-plan",
});

stored_values!(ModuleField by "field" and "value" {
    Title as "title",
    Summary as "summary",
});

stored_values!(LessonField by "field" and "value" {
    Title as "title",
    Delivery as "delivery",
    Outcomes as "outcomes",
    Alignments as "alignments",
    Planned as "planned",
});

stored_values!(ReadingField by "field" and "value" {
    Markdown as "markdown",
    Difficulty as "difficulty",
    Purpose as "purpose",
});

stored_values!(VideoField by "field" and "value" {
    File as "file",
    Duration as "duration-ms",
    Poster as "poster",
    Introduction as "introduction",
    Chapters as "chapters",
    Captions as "captions",
    Transcript as "transcript",
    NarratesPage as "narrates-page",
    Questions as "questions",
});

stored_values!(QuizField by "field" and "value" {
    Introduction as "introduction",
    PassMark as "pass-mark",
    Attempts as "attempts",
    ShufflesQuestions as "shuffles-questions",
    ShufflesOptions as "shuffles-options",
    Draw as "draw",
    TimeLimit as "time-limit-minutes",
    FeedbackTime as "feedback-time",
});

stored_values!(RolePlayField by "field" and "value" {
    Scenario as "scenario",
    Roles as "roles",
    Props as "props",
    Phases as "phases",
    Checklist as "checklist",
    DebriefQuestions as "debrief-questions",
    ModelAnswer as "model-answer",
    SafetyNotes as "safety-notes",
});

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stored::form::Stored;
    use proptest::prelude::*;
    use studio_course::arbitrary::{any_course, any_edit};

    proptest! {
        #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

        #[test]
        fn an_edit_is_read_as_it_was_kept(edit in any_course().prop_flat_map(|course| any_edit(&course))) {
            let text = edit.to_stored().to_string();
            let read = Edit::from_stored(serde_json::from_str(&text).unwrap());
            prop_assert_eq!(read, Ok(edit));
        }
    }
}
