//! Part E: role-plays.

use crate::exact::{grouped, saturated};
use crate::line::Timed;
use crate::time_range::TimeRange;
use studio_course::{Millis, Minutes, Phase, PhaseKind, RolePlay};

/// Minutes of briefing, low, typical and high.
pub(crate) const BRIEFING_MINUTES: [u32; 3] = [5, 10, 15];
/// Minutes to change over, for each round.
pub(crate) const CHANGE_OVER_MINUTES: [u32; 3] = [1, 2, 3];
/// Debrief in percent of the time that was played: about as long as the enactment (Nursing Education Network on
/// simulation-based learning); low and high are assumptions of ours.
pub(crate) const DEBRIEF_PERCENT: [u32; 3] = [75, 100, 200];

/// `briefing + rounds × (enactment + change-over) + debrief % of rounds × enactment`, over all enactment phases, or
/// `None` where none of them has minutes and rounds.
///
/// The formula decides: the minutes that the author gives to briefing and debrief are what the session plan shows, and
/// do not enter, so that hours cannot be grown by planning generously. Scenario, briefs and documents are read during
/// the briefing and add no reading time.
pub(crate) fn role_play_time(role_play: &RolePlay) -> Option<Timed> {
    let enactments: Vec<&Phase> = role_play
        .phases
        .iter()
        .filter(|phase| phase.kind == PhaseKind::Enactment && phase.minutes != Minutes(0) && phase.rounds > 0)
        .collect();
    if enactments.is_empty() {
        return None;
    }
    let sum = |each: &dyn Fn(&Phase) -> u128| enactments.iter().map(|phase| each(phase)).sum::<u128>();
    let rounds = sum(&|phase| u128::from(phase.rounds));
    let played = sum(&|phase| u128::from(phase.rounds) * u128::from(phase.minutes.0));
    let at = |i: usize| {
        let minutes = u128::from(BRIEFING_MINUTES[i]) + played + rounds * u128::from(CHANGE_OVER_MINUTES[i]);
        Millis(saturated(minutes * 60_000 + played * u128::from(DEBRIEF_PERCENT[i]) * 600))
    };
    let rounds_text = enactments
        .iter()
        .map(|phase| {
            let minutes = grouped(u64::from(phase.minutes.0));
            format!("{} × ({minutes} + {})", grouped(u64::from(phase.rounds)), CHANGE_OVER_MINUTES[1])
        })
        .collect::<Vec<_>>()
        .join(" + ");
    let [brief_low, brief, brief_high] = BRIEFING_MINUTES;
    let [change_low, _, change_high] = CHANGE_OVER_MINUTES;
    let [debrief_low, debrief, debrief_high] = DEBRIEF_PERCENT;
    let inputs = format!(
        "{brief} min + {rounds_text} min + {debrief} % of {} min; briefing {brief_low} to {brief_high} min, \
         change-over {change_low} to {change_high} min, debrief {debrief_low} % to {debrief_high} %",
        grouped(saturated(played))
    );
    Some(Timed { inputs, time: TimeRange { low: at(0), typical: at(1), high: at(2) } })
}

#[cfg(test)]
mod tests {
    use super::*;
    use studio_course::PartId;

    fn phase(kind: PhaseKind, minutes: u32, rounds: u32) -> Phase {
        Phase {
            id: PartId::new("p").unwrap(),
            kind,
            title: String::new(),
            minutes: Minutes(minutes),
            rounds,
            prompts: Vec::new(),
        }
    }

    fn role_play(phases: Vec<Phase>) -> RolePlay {
        RolePlay { phases, ..RolePlay::default() }
    }

    #[test]
    fn two_enactments_share_one_briefing() {
        let timed = role_play_time(&role_play(vec![
            phase(PhaseKind::Enactment, 8, 3),
            phase(PhaseKind::Enactment, 5, 2),
        ]))
        .unwrap();
        assert_eq!(timed.time.typical, Millis((10 + 3 * 10 + 2 * 7 + 34) * 60_000));
        assert!(timed.inputs.starts_with("10 min + 3 × (8 + 2) + 2 × (5 + 2) min + 100 % of 34 min;"));
    }

    #[test]
    fn planned_briefings_and_debriefs_do_not_enter() {
        let generous = role_play(vec![
            phase(PhaseKind::Briefing, 90, 1),
            phase(PhaseKind::Enactment, 8, 3),
            phase(PhaseKind::Debrief, 90, 1),
        ]);
        let plain = role_play(vec![phase(PhaseKind::Enactment, 8, 3)]);
        assert_eq!(role_play_time(&generous), role_play_time(&plain));
    }

    #[test]
    fn without_an_enactment_there_is_no_time() {
        assert_eq!(role_play_time(&role_play(vec![])), None);
        assert_eq!(role_play_time(&role_play(vec![phase(PhaseKind::Briefing, 10, 1)])), None);
        assert_eq!(role_play_time(&role_play(vec![phase(PhaseKind::Enactment, 8, 0)])), None);
        assert_eq!(role_play_time(&role_play(vec![phase(PhaseKind::Enactment, 0, 3)])), None);
    }

    #[test]
    fn absurd_minutes_do_not_overflow() {
        let timed =
            role_play_time(&role_play(vec![phase(PhaseKind::Enactment, u32::MAX, u32::MAX)])).unwrap();
        assert_eq!(timed.time.typical, Millis(u64::MAX));
    }
}
