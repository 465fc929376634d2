//! Which lessons teach an outcome, and what assesses it.

use crate::evidence::Evidence;
use serde::{Deserialize, Serialize};
use studio_course::{Body, Course, Outcome, OutcomeId, Place};
use ts_rs::TS;

/// An outcome of a course and what covers it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OutcomeCoverage {
    /// Which, and of which course.
    pub outcome: Evidence,
    /// What learners can do, as the course says it.
    pub text: String,
    /// The readings, videos and role-plays that teach it.
    pub taught: Vec<Evidence>,
    /// The role-plays, quizzes and questions outside the final test in which it is practised.
    pub practised: Vec<Evidence>,
    /// The final test, its questions, and the role-plays that are observed by a checklist.
    pub assessed: Vec<Evidence>,
}

/// What covers each outcome of the course, in order.
pub fn outcome_coverage(course: &Course) -> Vec<OutcomeCoverage> {
    course.outcomes.iter().map(|outcome| cover(course, outcome)).collect()
}

fn cover(course: &Course, outcome: &Outcome) -> OutcomeCoverage {
    let at = |place| Evidence { course: course.id.clone(), place };
    let mut found = OutcomeCoverage {
        outcome: at(Place::Outcome { outcome: outcome.id.clone() }),
        text: outcome.text.clone(),
        taught: Vec::new(),
        practised: Vec::new(),
        assessed: Vec::new(),
    };
    let names = |outcomes: &[OutcomeId]| outcomes.contains(&outcome.id);
    for lesson in course.lessons() {
        let is_final_test = course.final_test.as_ref() == Some(&lesson.id);
        if names(&lesson.outcomes) {
            let evidence = at(Place::Lesson { lesson: lesson.id.clone() });
            match &lesson.body {
                Body::Reading(_) | Body::Video(_) => found.taught.push(evidence),
                Body::RolePlay(role_play) => {
                    found.taught.push(evidence.clone());
                    found.practised.push(evidence.clone());
                    if !role_play.checklist.is_empty() {
                        found.assessed.push(evidence);
                    }
                }
                Body::Quiz(_) if is_final_test => found.assessed.push(evidence),
                Body::Quiz(_) => found.practised.push(evidence),
            }
        }
        for question in lesson.questions().filter(|question| names(&question.outcomes)) {
            let place = Place::Question { lesson: lesson.id.clone(), question: question.id.clone() };
            let cell = if is_final_test { &mut found.assessed } else { &mut found.practised };
            cell.push(at(place));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::{checklist_line, course, lesson, question, quiz, reading, role_play};
    use studio_course::LessonId;

    fn id(text: &str) -> OutcomeId {
        OutcomeId::new(text).unwrap()
    }

    fn sample() -> Course {
        let mut text = lesson("text", reading());
        text.outcomes = vec![id("o")];
        let mut asked = question("q1", &[]);
        asked.outcomes = vec![id("o")];
        let check = lesson("check", quiz(vec![asked]));
        let mut course = course("a", vec![text, check]);
        let text = "Spot a false invoice.".to_owned();
        course.outcomes = vec![Outcome { id: id("o"), text, alignments: Vec::new() }];
        course
    }

    #[test]
    fn a_question_assesses_an_outcome_only_in_the_final_test() {
        let mut course = sample();
        let found = &outcome_coverage(&course)[0];
        assert_eq!((found.taught.len(), found.practised.len(), found.assessed.len()), (1, 1, 0));
        course.final_test = Some(LessonId::new("check").unwrap());
        let found = &outcome_coverage(&course)[0];
        assert_eq!((found.taught.len(), found.practised.len(), found.assessed.len()), (1, 0, 1));
    }

    #[test]
    fn a_role_play_assesses_an_outcome_where_somebody_observes() {
        let mut course = sample();
        let mut play = lesson("play", role_play(vec![]));
        play.outcomes = vec![id("o")];
        course.modules[0].lessons.push(play);
        assert_eq!(outcome_coverage(&course)[0].assessed, []);
        course.modules[0].lessons[2].body = role_play(vec![checklist_line("line", &[])]);
        assert_eq!(outcome_coverage(&course)[0].assessed.len(), 1);
    }
}
