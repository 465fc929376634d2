//! Lengths of time as metadata writes them.

use studio_course::Millis;

/// The time in whole seconds as ISO 8601 writes a duration, such as `PT1H30M` (IMS Learning Resource Meta-Data 1.2.1,
/// `typicallearningtime/datetime`; IEEE 1484.12.3, `typicalLearningTime/duration`).
pub(crate) fn iso_8601(time: Millis) -> String {
    let seconds = time.whole_seconds();
    let parts = [(seconds / 3_600, 'H'), (seconds / 60 % 60, 'M'), (seconds % 60, 'S')];
    let text: String =
        parts.iter().filter(|(count, _)| *count > 0).map(|(count, unit)| format!("{count}{unit}")).collect();
    if text.is_empty() { "PT0S".to_owned() } else { format!("PT{text}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_written_without_empty_parts() {
        for (millis, text) in
            [(0, "PT0S"), (999, "PT0S"), (5_400_000, "PT1H30M"), (360_059_000, "PT100H59S"), (60_000, "PT1M")]
        {
            assert_eq!(iso_8601(Millis(millis)), text);
        }
    }
}
