//! How the results of the launch units become the result of the course (SCORM 2004 4th edition, Sequencing and
//! Navigation §3 and §4; the XML of IMS Simple Sequencing 1.0).

use crate::launch_unit::LaunchUnit;
use crate::xml::Xml;
use studio_course::Percent;

/// The sequencing of the organization: any unit may be opened from the LMS's own outline, and one leads to the next.
/// The course is complete when every unit is. Whether it is passed comes from the graded unit alone, since no other
/// hands its objective up.
pub(crate) fn of_course(xml: &mut Xml, units: &[LaunchUnit]) {
    xml.element("imsss:sequencing", &[], |xml| {
        xml.empty("imsss:controlMode", &[("choice", "true"), ("flow", "true")]);
        if units.len() > 1 {
            xml.element("imsss:rollupRules", &[], |xml| {
                xml.element("imsss:rollupRule", &[("childActivitySet", "all")], |xml| {
                    xml.element("imsss:rollupConditions", &[], |xml| {
                        xml.empty("imsss:rollupCondition", &[("condition", "completed")]);
                    });
                    xml.empty("imsss:rollupAction", &[("action", "completed")]);
                });
            });
        }
    });
}

/// The sequencing of a launch unit. Completion and success are set by its pages and never guessed by the LMS.
///
/// Only the primary objective is declared: Moodle takes the pass mark from the last objective that stands here, so the
/// outcomes of the course are set up at run time. It has no id, so that the run-time data begin without objectives.
pub(crate) fn of_unit(xml: &mut Xml, unit: &LaunchUnit, is_one_of_several: bool) {
    xml.element("imsss:sequencing", &[], |xml| {
        match unit.pass_mark {
            Some(pass_mark) => xml.element("imsss:objectives", &[], |xml| {
                xml.element("imsss:primaryObjective", &[("satisfiedByMeasure", "true")], |xml| {
                    xml.leaf("imsss:minNormalizedMeasure", &[], &measure(pass_mark));
                });
            }),
            None if is_one_of_several => xml.empty(
                "imsss:rollupRules",
                &[("rollupObjectiveSatisfied", "false"), ("objectiveMeasureWeight", "0")],
            ),
            None => {}
        }
        xml.empty(
            "imsss:deliveryControls",
            &[("completionSetByContent", "true"), ("objectiveSetByContent", "true")],
        );
    });
}

/// A percentage as a number from 0 to 1 without zeros that say nothing, such as `0.7`.
pub(crate) fn measure(percent: Percent) -> String {
    match percent.get() {
        whole if whole % 100 == 0 => format!("{}", whole / 100),
        tenths if tenths % 10 == 0 => format!("0.{}", tenths / 10),
        hundredths => format!("0.{hundredths:02}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_percentage_is_written_as_a_share() {
        for (percent, text) in [(0, "0"), (5, "0.05"), (10, "0.1"), (70, "0.7"), (75, "0.75"), (100, "1")] {
            assert_eq!(measure(Percent::new(percent).unwrap()), text);
        }
    }
}
