//! Nobody can point at a place that is not on the picture, or that has no size.

use crate::names::{named, question_name};
use crate::{Facts, Rule};
use studio_course::{Course, Finding, QuestionKind, Severity, Shape};

pub(crate) const RULE: Rule = Rule {
    name: "hotspot-region-outside-picture",
    severity: Severity::Blocker,
    reason: "Nobody can point at a place that is not on the picture, or that has no size.",
    values: &["lesson", "question", "region"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (lesson, question) in course.questions() {
        let QuestionKind::Hotspot { regions, .. } = &question.answer else { continue };
        for region in regions.iter().filter(|region| !is_inside(region.shape)) {
            let name = named(&region.label, &region.id);
            let message =
                format!("The region “{name}” of “{}” is not within the picture.", question_name(question));
            let finding = RULE.at_question(lesson, question, message, "Draw it again within the picture.");
            findings.push(finding.with_value("region", name));
        }
    }
}

/// A picture is a thousand wide and a thousand high.
const EDGE: u32 = 1000;

fn is_inside(shape: Shape) -> bool {
    match shape {
        Shape::Rectangle { x, y, width, height } => {
            let ends = |from: u16, size: u16| size > 0 && u32::from(from) + u32::from(size) <= EDGE;
            ends(x, width) && ends(y, height)
        }
        Shape::Ellipse { x, y, radius_x, radius_y } => {
            let fits = |middle: u16, radius: u16| {
                radius > 0 && radius <= middle && u32::from(middle) + u32::from(radius) <= EDGE
            };
            fits(x, radius_x) && fits(y, radius_y)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_region_lies_within_its_picture() {
        let set = |shape| {
            after(&RULE, |course| match &mut question(course, "hotspot").answer {
                QuestionKind::Hotspot { regions, .. } => regions[0].shape = shape,
                _ => panic!("it is a hotspot question"),
            })
        };
        assert_eq!(set(Shape::Rectangle { x: 0, y: 500, width: 1000, height: 500 }), []);
        assert_eq!(set(Shape::Rectangle { x: 1, y: 500, width: 1000, height: 500 }).len(), 1);
        assert_eq!(set(Shape::Rectangle { x: 0, y: 0, width: 10, height: 0 }).len(), 1);
        assert_eq!(set(Shape::Ellipse { x: 500, y: 500, radius_x: 500, radius_y: 1 }), []);
        assert_eq!(set(Shape::Ellipse { x: 100, y: 500, radius_x: 101, radius_y: 1 }).len(), 1);
        assert_eq!(set(Shape::Ellipse { x: u16::MAX, y: 0, radius_x: u16::MAX, radius_y: 0 }).len(), 1);
    }
}
