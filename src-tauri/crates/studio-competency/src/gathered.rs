//! Gathers the evidence of a course, code by code.

use crate::evidence::Evidence;
use std::collections::BTreeMap;
use studio_course::{Body, CompetencyCode, Course, Lesson, LessonId, Millis, Place};

/// Everything that the courses say about one code.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Gathered {
    pub(crate) claimed: Vec<Evidence>,
    pub(crate) taught: Vec<Evidence>,
    pub(crate) practised: Vec<Evidence>,
    pub(crate) assessed: Vec<Evidence>,
    pub(crate) questions: u32,
    pub(crate) final_test_questions: u32,
    pub(crate) time: Millis,
}

/// The codes of the courses, with the order in which they were first used.
#[derive(Debug, Default)]
pub(crate) struct Evidences {
    pub(crate) by_code: BTreeMap<CompetencyCode, Gathered>,
    pub(crate) in_order: Vec<CompetencyCode>,
}

impl Gathered {
    /// Every place, once.
    pub(crate) fn places(&self) -> Vec<Evidence> {
        let mut places = Vec::new();
        for evidence in [&self.claimed, &self.taught, &self.practised, &self.assessed].into_iter().flatten() {
            add(&mut places, evidence);
        }
        places
    }
}

impl Evidences {
    pub(crate) fn gather(&mut self, course: &Course, times: &BTreeMap<LessonId, Millis>) {
        for outcome in &course.outcomes {
            let evidence = at(course, Place::Outcome { outcome: outcome.id.clone() });
            for code in &outcome.alignments {
                add(&mut self.of(code).claimed, &evidence);
            }
        }
        for lesson in course.lessons() {
            let is_final_test = course.final_test.as_ref() == Some(&lesson.id);
            self.gather_lesson(course, lesson, is_final_test);
            if !is_final_test {
                self.share_time(lesson, times.get(&lesson.id).copied().unwrap_or_default());
            }
        }
    }

    fn of(&mut self, code: &CompetencyCode) -> &mut Gathered {
        if !self.by_code.contains_key(code) {
            self.in_order.push(code.clone());
        }
        self.by_code.entry(code.clone()).or_default()
    }

    fn gather_lesson(&mut self, course: &Course, lesson: &Lesson, is_final_test: bool) {
        let evidence = at(course, Place::Lesson { lesson: lesson.id.clone() });
        for code in &lesson.alignments {
            let gathered = self.of(code);
            match &lesson.body {
                Body::Reading(_) | Body::Video(_) => add(&mut gathered.taught, &evidence),
                Body::RolePlay(_) => {
                    add(&mut gathered.taught, &evidence);
                    add(&mut gathered.practised, &evidence);
                }
                Body::Quiz(_) if is_final_test => add(&mut gathered.assessed, &evidence),
                Body::Quiz(_) => add(&mut gathered.practised, &evidence),
            }
        }
        for question in lesson.questions() {
            let place = Place::Question { lesson: lesson.id.clone(), question: question.id.clone() };
            let evidence = at(course, place);
            for (i, code) in question.alignments.iter().enumerate() {
                if question.alignments[..i].contains(code) {
                    continue;
                }
                let gathered = self.of(code);
                gathered.questions += 1;
                if is_final_test {
                    gathered.final_test_questions += 1;
                    add(&mut gathered.assessed, &evidence);
                } else {
                    add(&mut gathered.practised, &evidence);
                }
            }
        }
        if let Body::RolePlay(role_play) = &lesson.body {
            for line in &role_play.checklist {
                let place = Place::ChecklistLine { lesson: lesson.id.clone(), line: line.id.clone() };
                let evidence = at(course, place);
                for code in &line.alignments {
                    let gathered = self.of(code);
                    add(&mut gathered.practised, &evidence);
                    add(&mut gathered.assessed, &evidence);
                }
            }
        }
    }

    /// Shares a lesson's time among its codes to the millisecond; the first ones get what does not divide.
    fn share_time(&mut self, lesson: &Lesson, time: Millis) {
        let mut codes: Vec<&CompetencyCode> = Vec::new();
        for code in lesson.all_alignments() {
            if !codes.contains(&code) {
                codes.push(code);
            }
        }
        let count = codes.len() as u64;
        for (code, i) in codes.into_iter().zip(0u64..) {
            let share = Millis(time.0 / count + u64::from(i < time.0 % count));
            let gathered = self.of(code);
            gathered.time = gathered.time + share;
        }
    }
}

fn at(course: &Course, place: Place) -> Evidence {
    Evidence { course: course.id.clone(), place }
}

fn add(cell: &mut Vec<Evidence>, evidence: &Evidence) {
    if !cell.contains(evidence) {
        cell.push(evidence.clone());
    }
}
