//! Every competency tag of a course, where it stands, and how to put others in its place.

use crate::Facts;
use std::collections::BTreeSet;
use studio_competency::{AlignmentState, Framework};
use studio_course::{
    Body, CompetencyCode, Course, CourseField, Edit, Lesson, LessonField, Outcome, Place, Question,
    RolePlayField,
};

/// A part of a course that carries tags.
#[derive(Debug, Clone, Copy)]
enum Carrier<'a> {
    Outcome(&'a Outcome),
    Lesson(&'a Lesson),
    Question(&'a Lesson, &'a Question),
    Line(&'a Lesson, usize),
}

/// A tag and what it means under the adopted framework.
pub(crate) struct Alignment<'a> {
    carrier: Carrier<'a>,
    pub(crate) code: &'a CompetencyCode,
    pub(crate) state: AlignmentState,
}

/// The framework that the course has adopted, if it is known.
pub(crate) fn adopted<'a>(course: &Course, facts: &Facts<'a>) -> Option<&'a Framework> {
    let reference = course.framework.as_ref()?;
    facts.frameworks.iter().find(|framework| framework.is(reference))
}

/// How sentences speak of a framework: its title and edition.
pub(crate) fn framework_name(framework: &Framework) -> String {
    format!("{}, {}", framework.title, framework.edition)
}

/// Every tag of the course that is no competency of the adopted framework, each code once for each place; with the
/// framework. Nothing where none is adopted or the adopted one is not known.
pub(crate) fn strays<'a>(course: &'a Course, facts: &Facts<'a>) -> Vec<(Alignment<'a>, &'a Framework)> {
    let Some(framework) = adopted(course, facts) else {
        return Vec::new();
    };
    let mut strays = Vec::new();
    for carrier in carriers(course) {
        let mut seen = BTreeSet::new();
        for code in carrier.codes().iter().filter(|code| seen.insert(*code)) {
            let state = AlignmentState::of(code, framework, facts.frameworks);
            if state != AlignmentState::Known {
                strays.push((Alignment { carrier, code, state }, framework));
            }
        }
    }
    strays
}

fn carriers(course: &Course) -> Vec<Carrier<'_>> {
    let mut carriers: Vec<Carrier<'_>> = course.outcomes.iter().map(Carrier::Outcome).collect();
    for lesson in course.lessons() {
        carriers.push(Carrier::Lesson(lesson));
        carriers.extend(lesson.questions().map(|question| Carrier::Question(lesson, question)));
        if let Body::RolePlay(role_play) = &lesson.body {
            carriers.extend((0..role_play.checklist.len()).map(|index| Carrier::Line(lesson, index)));
        }
    }
    carriers
}

impl<'a> Carrier<'a> {
    fn codes(self) -> &'a [CompetencyCode] {
        match self {
            Self::Outcome(outcome) => &outcome.alignments,
            Self::Lesson(lesson) => &lesson.alignments,
            Self::Question(_, question) => &question.alignments,
            Self::Line(lesson, index) => match &lesson.body {
                Body::RolePlay(role_play) => {
                    role_play.checklist.get(index).map_or(&[], |line| &line.alignments)
                }
                _ => &[],
            },
        }
    }
}

impl Alignment<'_> {
    /// Where the tag stands.
    pub(crate) fn place(&self) -> Place {
        match self.carrier {
            Carrier::Outcome(outcome) => Place::Outcome { outcome: outcome.id.clone() },
            Carrier::Lesson(lesson) => Place::Lesson { lesson: lesson.id.clone() },
            Carrier::Question(lesson, question) => {
                Place::Question { lesson: lesson.id.clone(), question: question.id.clone() }
            }
            Carrier::Line(lesson, index) => match &lesson.body {
                Body::RolePlay(role_play) if index < role_play.checklist.len() => Place::ChecklistLine {
                    lesson: lesson.id.clone(),
                    line: role_play.checklist[index].id.clone(),
                },
                _ => Place::Lesson { lesson: lesson.id.clone() },
            },
        }
    }

    /// The edit that puts another code in the place of this one.
    pub(crate) fn replaced_by(&self, course: &Course, code: &CompetencyCode) -> Edit {
        let codes = self.replaced(code);
        match self.carrier {
            Carrier::Outcome(outcome) => {
                let mut outcomes = course.outcomes.clone();
                outcomes
                    .iter_mut()
                    .filter(|other| other.id == outcome.id)
                    .for_each(|it| it.alignments = codes.clone());
                Edit::CourseSet { set: CourseField::Outcomes(outcomes) }
            }
            Carrier::Lesson(lesson) => {
                Edit::LessonSet { id: lesson.id.clone(), set: LessonField::Alignments(codes) }
            }
            Carrier::Question(lesson, question) => {
                let question = Question { alignments: codes, ..question.clone() };
                Edit::QuestionSet { lesson: lesson.id.clone(), question }
            }
            Carrier::Line(lesson, index) => {
                let mut checklist = match &lesson.body {
                    Body::RolePlay(role_play) => role_play.checklist.clone(),
                    _ => Vec::new(),
                };
                if let Some(line) = checklist.get_mut(index) {
                    line.alignments = codes;
                }
                Edit::RolePlaySet { id: lesson.id.clone(), set: RolePlayField::Checklist(checklist) }
            }
        }
    }

    /// The codes of the carrier with this one replaced, none of them twice.
    fn replaced(&self, by: &CompetencyCode) -> Vec<CompetencyCode> {
        let mut codes: Vec<CompetencyCode> = Vec::new();
        for code in self.carrier.codes() {
            let code = if code == self.code { by } else { code };
            if !codes.contains(code) {
                codes.push(code.clone());
            }
        }
        codes
    }
}
