//! A debrief takes at least as long as what is talked over (Nursing Education Network on simulation-based
//! learning), and the learning hours count it so.

use crate::lessons::role_plays;
use crate::names::lesson_name;
use crate::{Facts, Rule};
use studio_course::{Course, Finding, PhaseKind, RolePlay, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "debrief-shorter-than-enactment",
    severity: Severity::Warning,
    reason: "A debrief takes at least as long as what is talked over (Nursing Education Network on simulation-based learning), and the learning hours count it so.",
    values: &["debrief", "enactment", "lesson"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (lesson, role_play) in role_plays(course) {
        let (debrief, enactment) =
            (minutes(role_play, PhaseKind::Debrief), minutes(role_play, PhaseKind::Enactment));
        if debrief > 0 && debrief < enactment {
            let name = lesson_name(lesson);
            let message =
                format!("The debrief of “{name}” takes {debrief} min, and the enactment {enactment} min.");
            let finding =
                RULE.at_lesson(lesson, message, "Give the debrief at least the minutes of the enactment.");
            findings.push(finding.with_value("debrief", debrief).with_value("enactment", enactment));
        }
    }
}

/// All minutes of a kind of phase, in all rounds.
fn minutes(role_play: &RolePlay, kind: PhaseKind) -> u64 {
    let phases = role_play.phases.iter().filter(|phase| phase.kind == kind);
    let minutes = phases.map(|phase| u64::from(phase.minutes.0).saturating_mul(u64::from(phase.rounds)));
    minutes.fold(0, u64::saturating_add)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn rounds_count_for_the_enactment() {
        assert_eq!(after(&RULE, |course| play(course).phases[1].rounds = 2).len(), 1);
    }
}
