//! Works out what courses cover.

use crate::alignment::AlignmentState;
use crate::coverage::{Coverage, CoverageRow, CoveredCourse, Stray};
use crate::embedded::frameworks;
use crate::entry::FrameworkEntry;
use crate::framework::Framework;
use crate::gathered::{Evidences, Gathered};
use crate::outcome_coverage::outcome_coverage;
use std::collections::BTreeMap;
use studio_course::{Course, LessonId, Millis};

/// What a course covers of a framework. `times` are the typical learning times of its lessons; a lesson without one
/// adds no time.
pub fn coverage(course: &Course, framework: &Framework, times: &BTreeMap<LessonId, Millis>) -> Coverage {
    programme_coverage(&[(course, times)], framework)
}

/// What a programme of courses covers of a framework together.
pub fn programme_coverage(
    courses: &[(&Course, &BTreeMap<LessonId, Millis>)],
    framework: &Framework,
) -> Coverage {
    let mut evidences = Evidences::default();
    for (course, times) in courses {
        evidences.gather(course, times);
    }
    let strays = strays(&evidences, framework);
    let rows: Vec<CoverageRow> = framework
        .entries
        .iter()
        .filter(|entry| entry.is_assignable())
        .filter_map(|entry| row(entry, evidences.by_code.remove(&entry.code)))
        .collect();
    let gaps = |is_gap: fn(&CoverageRow) -> bool| {
        rows.iter()
            .filter(|row| row.competency.retired.is_none() && is_gap(row))
            .map(|row| row.competency.code.clone())
            .collect()
    };
    Coverage {
        framework: framework.reference(),
        framework_title: framework.title.clone(),
        framework_notice: framework.notice.clone(),
        courses: courses
            .iter()
            .map(|(course, _)| CoveredCourse {
                id: course.id.clone(),
                title: course.title.clone(),
                adopted: course.framework.clone(),
            })
            .collect(),
        untaught: gaps(|row| row.taught.is_empty()),
        unassessed: gaps(|row| row.assessed.is_empty()),
        strays,
        outcomes: courses.iter().flat_map(|(course, _)| outcome_coverage(course)).collect(),
        rows,
    }
}

/// The row of a competency; a retired one has a row only while something is aligned to it.
fn row(entry: &FrameworkEntry, gathered: Option<Gathered>) -> Option<CoverageRow> {
    if entry.retired.is_some() && gathered.is_none() {
        return None;
    }
    let Gathered { claimed, taught, practised, assessed, questions, final_test_questions, time } =
        gathered.unwrap_or_default();
    Some(CoverageRow {
        competency: entry.clone(),
        claimed,
        taught,
        practised,
        assessed,
        questions,
        final_test_questions,
        time,
    })
}

fn strays(evidences: &Evidences, framework: &Framework) -> Vec<Stray> {
    evidences
        .in_order
        .iter()
        .filter(|code| framework.competency(code).is_none())
        .filter_map(|code| {
            Some(Stray {
                code: code.clone(),
                state: AlignmentState::of(code, framework, frameworks()),
                places: evidences.by_code.get(code)?.places(),
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::embedded::find;
    use crate::sample::{checklist_line, code, course, lesson, question, quiz, reading, role_play};
    use studio_course::{Delivery, Outcome, OutcomeId, Place};

    fn wco() -> &'static Framework {
        find("wco-professional-standards", "2019").unwrap()
    }

    fn times(times: &[(&str, u64)]) -> BTreeMap<LessonId, Millis> {
        times.iter().map(|(id, time)| (LessonId::new(*id).unwrap(), Millis(*time))).collect()
    }

    fn blended() -> Course {
        let mut play = lesson("play", role_play(vec![checklist_line("line", &["TS.S.COMM", "TS.B.INT"])]));
        play.delivery = Delivery::Facilitated;
        play.alignments = vec![code("TS.S.COMM")];
        let mut text = lesson("text", reading());
        text.alignments = vec![code("TS.K.VAL"), code("TS.K.ORI"), code("TS.K.VAL")];
        let check = lesson("check", quiz(vec![question("q1", &["TS.K.VAL"]), question("q2", &["TS.K.VAL"])]));
        let test = lesson("test", quiz(vec![question("q3", &["TS.K.VAL", "TS.K.VAL"])]));
        let mut course = course("a", vec![text, check, play, test]);
        course.final_test = Some(LessonId::new("test").unwrap());
        course
    }

    fn row_of<'c>(coverage: &'c Coverage, of: &str) -> &'c CoverageRow {
        coverage.rows.iter().find(|row| row.competency.code == code(of)).unwrap()
    }

    fn places(cell: &[crate::evidence::Evidence]) -> Vec<String> {
        cell.iter()
            .map(|evidence| match &evidence.place {
                Place::Lesson { lesson } => lesson.to_string(),
                Place::Question { question, .. } => question.to_string(),
                Place::ChecklistLine { line, .. } => line.to_string(),
                Place::Outcome { outcome } => outcome.to_string(),
                other => format!("{other:?}"),
            })
            .collect()
    }

    #[test]
    fn each_cell_names_its_evidence() {
        let found = coverage(&blended(), wco(), &BTreeMap::new());
        let valuation = row_of(&found, "TS.K.VAL");
        assert_eq!(places(&valuation.taught), ["text"]);
        assert_eq!(places(&valuation.practised), ["q1", "q2"]);
        assert_eq!(places(&valuation.assessed), ["q3"]);
        assert_eq!((valuation.questions, valuation.final_test_questions), (3, 1));
        let communication = row_of(&found, "TS.S.COMM");
        assert_eq!(places(&communication.taught), ["play"]);
        assert_eq!(places(&communication.practised), ["play", "line"]);
        assert_eq!(places(&communication.assessed), ["line"]);
    }

    #[test]
    fn gaps_are_what_nobody_teaches_or_assesses() {
        let found = coverage(&blended(), wco(), &BTreeMap::new());
        assert_eq!(found.rows.len(), 28);
        assert!(!found.untaught.contains(&code("TS.K.ORI")) && found.unassessed.contains(&code("TS.K.ORI")));
        assert!(found.untaught.contains(&code("TS.B.INT")) && !found.unassessed.contains(&code("TS.B.INT")));
        assert_eq!((found.untaught.len(), found.unassessed.len()), (25, 25));
        assert!(!row_of(&found, "PS19.X.01").is_used());
    }

    #[test]
    fn a_minute_counts_once_and_the_final_test_is_no_learning_time() {
        let times = times(&[("text", 1001), ("check", 300), ("play", 500), ("test", 9000)]);
        let found = coverage(&blended(), wco(), &times);
        assert_eq!(row_of(&found, "TS.K.VAL").time, Millis(501 + 300));
        assert_eq!(row_of(&found, "TS.K.ORI").time, Millis(500));
        assert_eq!(row_of(&found, "TS.S.COMM").time, Millis(250));
        assert_eq!(found.rows.iter().map(|row| row.time).sum::<Millis>(), Millis(1801));
    }

    #[test]
    fn an_outcome_claims_and_is_no_evidence() {
        let mut course = blended();
        course.outcomes = vec![Outcome {
            id: OutcomeId::new("o").unwrap(),
            text: "Spot a false invoice.".into(),
            alignments: vec![code("TS.K.ENF")],
        }];
        let found = coverage(&course, wco(), &BTreeMap::new());
        let row = row_of(&found, "TS.K.ENF");
        assert_eq!(places(&row.claimed), ["o"]);
        assert!(row.is_used() && found.untaught.contains(&code("TS.K.ENF")));
        assert_eq!(found.outcomes.len(), 1);
    }

    #[test]
    fn strays_say_what_they_are_and_where() {
        let mut text = lesson("text", reading());
        text.alignments = vec![code("PS08.K.01"), code("NONSENSE"), code("PS19.K")];
        let found = coverage(&course("a", vec![text]), wco(), &BTreeMap::new());
        let states: Vec<&AlignmentState> = found.strays.iter().map(|stray| &stray.state).collect();
        assert_eq!(
            states,
            [
                &AlignmentState::ForeignEdition {
                    framework: "wco-professional-standards".into(),
                    edition: "2008".into()
                },
                &AlignmentState::Unknown,
                &AlignmentState::NotAssignable
            ]
        );
        assert_eq!(places(&found.strays[1].places), ["text"]);
    }

    #[test]
    fn a_programme_covers_what_its_courses_cover_together() {
        let mut other = lesson("text", reading());
        other.alignments = vec![code("TS.B.INT")];
        let (a, b) = (blended(), course("b", vec![other]));
        let (times_a, times_b) = (times(&[("text", 10)]), times(&[("text", 7)]));
        let found = programme_coverage(&[(&a, &times_a), (&b, &times_b)], wco());
        let integrity = row_of(&found, "TS.B.INT");
        assert_eq!((integrity.taught[0].course.clone(), integrity.time), (b.id.clone(), Millis(7)));
        assert!(!found.untaught.contains(&code("TS.B.INT")));
        assert_eq!(found.courses.len(), 2);
        assert_eq!(row_of(&found, "TS.K.VAL").time, Millis(5));
    }

    #[test]
    fn what_is_retired_has_a_row_only_while_it_is_used_and_is_no_gap() {
        let text = r#"{"format": 1, "id": "x", "edition": "2", "as_of": "2026-11-23", "entries": [
            {"code": "A", "label": "Old", "retired_on": "2025-01-01"},
            {"code": "B", "label": "Older", "retired_on": "2024-01-01"},
            {"code": "C", "label": "New"}]}"#;
        let framework = crate::reading::read_framework("x.json", text).0.unwrap();
        let check = lesson("check", quiz(vec![question("q1", &["A"])]));
        let found = coverage(&course("a", vec![check]), &framework, &BTreeMap::new());
        let codes: Vec<&str> = found.rows.iter().map(|row| row.competency.code.0.as_str()).collect();
        assert_eq!(codes, ["A", "C"]);
        assert_eq!((found.untaught, found.strays), (vec![code("C")], vec![]));
    }
}
