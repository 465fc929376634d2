//! Keeps ids unique: an edit that would give two things one id is refused before it is made.
//!
//! Course text and packages rest on it. What is unique within the course is checked against the course; what is
//! unique within its owner, against the list that comes in.

use crate::{
    Body, ChecklistLine, Course, CourseField, Edit, Lesson, LessonId, Media, Module, PartId, Question,
    QuestionKind, Refusal, RolePlay, RolePlayField, Video, VideoField,
};
use std::collections::BTreeSet;

impl Course {
    /// Refuses `edit` if it brings an id that is there already, or one id twice.
    pub(crate) fn refuse_repeated_ids(&self, edit: &Edit) -> Result<(), Refusal> {
        match edit {
            Edit::CourseSet { set } => refuse_repeated_in_field(set),
            Edit::ModuleAdd { module, .. } => self.refuse_repeated_in_module(module),
            Edit::LessonAdd { lesson, .. } => self.refuse_repeated_in_lessons(std::slice::from_ref(lesson)),
            Edit::QuestionAdd { question, .. } => {
                refuse_repeated_parts(question)?;
                self.refuse_known_questions([question], None)
            }
            Edit::QuestionSet { question, .. } => refuse_repeated_parts(question),
            Edit::VideoSet { id, set: VideoField::Questions(questions) } => {
                let questions = || questions.iter().map(|asked| &asked.question);
                questions().try_for_each(refuse_repeated_parts)?;
                self.refuse_known_questions(questions(), Some(id))
            }
            Edit::VideoSet { set: VideoField::Chapters(chapters), .. } => {
                once("chapter", chapters.iter().map(|chapter| &chapter.id))
            }
            Edit::RolePlaySet { id, set } => self.refuse_repeated_in_role_play(id, set),
            Edit::MediaAdd { media, .. } => self.refuse_known_media(media),
            _ => Ok(()),
        }
    }

    fn refuse_repeated_in_module(&self, module: &Module) -> Result<(), Refusal> {
        if self.module(&module.id).is_some() {
            return Err(already_there("module", &module.id));
        }
        self.refuse_repeated_in_lessons(&module.lessons)
    }

    fn refuse_repeated_in_lessons(&self, lessons: &[Lesson]) -> Result<(), Refusal> {
        if let Some(known) = lessons.iter().find(|lesson| self.lesson(&lesson.id).is_some()) {
            return Err(already_there("lesson", &known.id));
        }
        once("lesson", lessons.iter().map(|lesson| &lesson.id))?;
        for lesson in lessons {
            lesson.questions().try_for_each(refuse_repeated_parts)?;
            match &lesson.body {
                Body::Video(Video { chapters, .. }) => {
                    once("chapter", chapters.iter().map(|chapter| &chapter.id))?
                }
                Body::RolePlay(role_play) => refuse_repeated_in_guide(role_play)?,
                Body::Reading(_) | Body::Quiz(_) => {}
            }
        }
        self.refuse_known_questions(lessons.iter().flat_map(Lesson::questions), None)?;
        self.refuse_known_checklist_lines(lessons.iter().flat_map(checklist), None)
    }

    fn refuse_repeated_in_role_play(&self, id: &LessonId, set: &RolePlayField) -> Result<(), Refusal> {
        match set {
            RolePlayField::Roles(roles) => once("role", roles.iter().map(|role| &role.id)),
            RolePlayField::Props(props) => once("document", props.iter().map(|prop| &prop.id)),
            RolePlayField::Phases(phases) => once("phase", phases.iter().map(|phase| &phase.id)),
            RolePlayField::DebriefQuestions(list) => {
                once("debrief question", list.iter().map(|asked| &asked.id))
            }
            RolePlayField::Checklist(lines) => self.refuse_known_checklist_lines(lines, Some(id)),
            RolePlayField::Scenario(_) | RolePlayField::ModelAnswer(_) | RolePlayField::SafetyNotes(_) => {
                Ok(())
            }
        }
    }

    /// Refuses questions that come twice, or that a lesson other than `except` asks already.
    fn refuse_known_questions<'a>(
        &self,
        questions: impl IntoIterator<Item = &'a Question>,
        except: Option<&LessonId>,
    ) -> Result<(), Refusal> {
        let elsewhere = self.questions().filter(|(lesson, _)| Some(&lesson.id) != except);
        let known: BTreeSet<_> = elsewhere.map(|(_, question)| &question.id).collect();
        let mut seen = BTreeSet::new();
        let twice = questions.into_iter().find(|it| known.contains(&it.id) || !seen.insert(&it.id));
        twice.map_or(Ok(()), |question| Err(already_there("question", &question.id)))
    }

    /// Refuses lines that come twice, or that a role-play other than `except` holds already.
    fn refuse_known_checklist_lines<'a>(
        &self,
        lines: impl IntoIterator<Item = &'a ChecklistLine>,
        except: Option<&LessonId>,
    ) -> Result<(), Refusal> {
        let elsewhere = self.lessons().filter(|lesson| Some(&lesson.id) != except);
        let known: BTreeSet<_> = elsewhere.flat_map(checklist).map(|line| &line.id).collect();
        let mut seen = BTreeSet::new();
        let twice = lines.into_iter().find(|it| known.contains(&it.id) || !seen.insert(&it.id));
        twice.map_or(Ok(()), |line| Err(already_there("line of a checklist", &line.id)))
    }

    fn refuse_known_media(&self, media: &Media) -> Result<(), Refusal> {
        let folded = media.name.as_str().to_lowercase();
        match self.media.iter().find(|known| known.name.as_str().to_lowercase() == folded) {
            Some(_) => Err(already_there("media file", &media.name)),
            None => Ok(()),
        }
    }
}

fn refuse_repeated_in_field(set: &CourseField) -> Result<(), Refusal> {
    match set {
        CourseField::Outcomes(list) => once("outcome", list.iter().map(|outcome| &outcome.id)),
        CourseField::Instructors(list) => once("instructor", list.iter().map(|instructor| &instructor.id)),
        CourseField::Contributors(list) => {
            once("contributor", list.iter().map(|contributor| &contributor.id))
        }
        CourseField::References(list) => once("reference", list.iter().map(|reference| &reference.id)),
        CourseField::Glossary(list) => once("glossary entry", list.iter().map(|entry| &entry.id)),
        CourseField::SessionPlan(plan) => {
            once("line of the session plan", plan.items.iter().map(|item| &item.id))
        }
        _ => Ok(()),
    }
}

fn refuse_repeated_in_guide(role_play: &RolePlay) -> Result<(), Refusal> {
    once("role", role_play.roles.iter().map(|role| &role.id))?;
    once("document", role_play.props.iter().map(|prop| &prop.id))?;
    once("phase", role_play.phases.iter().map(|phase| &phase.id))?;
    once("debrief question", role_play.debrief_questions.iter().map(|asked| &asked.id))
}

fn refuse_repeated_parts(question: &Question) -> Result<(), Refusal> {
    let ids: Vec<&PartId> = match &question.answer {
        QuestionKind::SingleChoice { options } | QuestionKind::MultipleResponse { options } => {
            options.iter().map(|option| &option.id).collect()
        }
        QuestionKind::Matching { pairs } => pairs.iter().map(|pair| &pair.id).collect(),
        QuestionKind::Ordering { elements } => elements.iter().map(|element| &element.id).collect(),
        QuestionKind::FillBlank { blanks, .. } => blanks.iter().map(|blank| &blank.id).collect(),
        QuestionKind::Hotspot { regions, .. } => regions.iter().map(|region| &region.id).collect(),
        QuestionKind::TrueFalse { .. } | QuestionKind::Numeric { .. } | QuestionKind::ShortAnswer { .. } => {
            Vec::new()
        }
    };
    once("part of a question", ids)
}

fn checklist(lesson: &Lesson) -> &[ChecklistLine] {
    match &lesson.body {
        Body::RolePlay(role_play) => &role_play.checklist,
        _ => &[],
    }
}

/// Refuses a list in which an id stands twice.
fn once<'a, Id: Ord + ToString + 'a>(
    what: &'static str,
    ids: impl IntoIterator<Item = &'a Id>,
) -> Result<(), Refusal> {
    let mut seen = BTreeSet::new();
    match ids.into_iter().find(|id| !seen.insert(*id)) {
        Some(twice) => Err(already_there(what, twice)),
        None => Ok(()),
    }
}

fn already_there(what: &'static str, id: &impl ToString) -> Refusal {
    Refusal::AlreadyThere { what, id: id.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Choice, Contributor, ContributorId, ContributorRole, CourseId, Date, Feedback, Language, Outcome,
        OutcomeId, QuestionDifficulty, QuestionId, Quiz, VideoQuestion,
    };

    fn question(id: &str, options: &[&str]) -> Question {
        let option = |id: &&str| Choice {
            id: PartId::new(*id).unwrap(),
            text: String::new(),
            is_key: false,
            feedback: String::new(),
        };
        Question {
            id: QuestionId::new(id).unwrap(),
            prompt: String::new(),
            answer: QuestionKind::SingleChoice { options: options.iter().map(option).collect() },
            points: 1,
            feedback: Feedback::default(),
            difficulty: QuestionDifficulty::default(),
            outcomes: Vec::new(),
            alignments: Vec::new(),
        }
    }

    fn lesson(id: &str, body: Body) -> Lesson {
        Lesson::new(LessonId::new(id).unwrap(), "", body)
    }

    fn course() -> Course {
        let id = CourseId::new("c").unwrap();
        let mut course = Course::new(id, "", Language::new("en").unwrap(), Date::new(2026, 1, 1).unwrap());
        let quiz = Quiz { questions: vec![question("q", &["a"])], ..Quiz::default() };
        let lessons = vec![lesson("quiz", Body::Quiz(quiz)), lesson("film", Body::Video(Video::default()))];
        let id = crate::ModuleId::new("m").unwrap();
        course.modules.push(Module { id, title: String::new(), summary: String::new(), lessons });
        course
    }

    #[test]
    fn a_question_that_another_lesson_asks_is_refused() {
        let id = LessonId::new("film").unwrap();
        let asked = VideoQuestion { at: crate::Millis(0), question: question("q", &[]) };
        let edit = Edit::VideoSet { id, set: VideoField::Questions(vec![asked]) };
        let refusal = Refusal::AlreadyThere { what: "question", id: "q".to_owned() };
        assert_eq!(course().apply(edit), Err(refusal));
    }

    #[test]
    fn a_question_with_two_options_of_one_id_is_refused() {
        let lesson = LessonId::new("quiz").unwrap();
        let edit = Edit::QuestionSet { lesson, question: question("q", &["a", "a"]) };
        assert!(matches!(
            course().apply(edit),
            Err(Refusal::AlreadyThere { what: "part of a question", .. })
        ));
    }

    #[test]
    fn two_outcomes_of_one_id_are_refused() {
        let id = OutcomeId::new("o").unwrap();
        let outcome = Outcome { id, text: String::new(), alignments: Vec::new() };
        let edit = Edit::CourseSet { set: CourseField::Outcomes(vec![outcome.clone(), outcome]) };
        assert!(matches!(course().apply(edit), Err(Refusal::AlreadyThere { what: "outcome", .. })));
    }

    #[test]
    fn two_contributors_of_one_id_are_refused() {
        let contributor = Contributor {
            id: ContributorId::new("c").unwrap(),
            name: String::new(),
            role: ContributorRole::Author,
            affiliation: String::new(),
        };
        let list = vec![contributor.clone(), contributor];
        let edit = Edit::CourseSet { set: CourseField::Contributors(list) };
        assert!(matches!(course().apply(edit), Err(Refusal::AlreadyThere { what: "contributor", .. })));
    }

    #[test]
    fn a_media_name_that_differs_only_in_case_is_refused() {
        let media = |name: &str| Media {
            name: crate::MediaName::new(name).unwrap(),
            sha256: crate::Sha256([0; 32]),
            bytes: 0,
            credit: String::new(),
        };
        let mut course = course();
        course.apply(Edit::MediaAdd { media: media("ΣΎΝΟΡΑ.png"), at: 0 }).unwrap();
        assert!(course.apply(Edit::MediaAdd { media: media("σύνορα.png"), at: 0 }).is_err());
    }
}
