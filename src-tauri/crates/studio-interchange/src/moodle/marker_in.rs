//! Moodle's “drag and drop markers” becomes a hotspot where there is one marker.

use super::field::bytes;
use super::frame::{combined, prompt, question};
use super::marker::shown;
use crate::ids::numbered_id;
use crate::media::size;
use crate::rules;
use crate::taking::Taking;
use crate::xml_in::{child, child_text, children};
use roxmltree::Node;
use studio_course::{Question, QuestionKind, Region, Shape};

pub(super) fn read(node: Node<'_, '_>, taking: &mut Taking<'_>) -> Option<Question> {
    let choices: Vec<String> = children(node, "drop").map(|drop| child_text(drop, "choice")).collect();
    let first = choices.first()?.clone();
    if choices.iter().any(|choice| *choice != first) {
        taking.telling.tell(&rules::QUESTION_NOT_READ, &[("kind", "ddmarker".to_owned())]);
        return None;
    }
    let picture = child(node, "file").and_then(bytes);
    let pixels = picture.as_ref().and_then(|(_, bytes)| size(bytes));
    let (Some((name, bytes)), Some((width, height))) = (picture, pixels) else {
        taking.telling.tell(&rules::QUESTION_BROKEN, &[("why", "its-picture-is-missing".to_owned())]);
        return None;
    };
    let shown = shown(f64::from(width), f64::from(height));
    let mut regions = Vec::new();
    for (at, drop) in children(node, "drop").enumerate() {
        let coords = numbers(&child_text(drop, "coords"));
        let Some((shape, is_same)) = shape(&child_text(drop, "shape"), &coords, shown) else {
            taking.telling.tell(&rules::QUESTION_BROKEN, &[("why", "a-place-cannot-be-read".to_owned())]);
            return None;
        };
        if !is_same {
            taking.telling.tell(&rules::REGION_CHANGED, &[]);
        }
        regions.push(Region { id: numbered_id(at), label: String::new(), shape, is_key: true });
    }
    let picture = taking.media(&name, &bytes)?;
    taking
        .telling
        .tell(&rules::KIND_CHANGED, &[("as", "hotspot".to_owned()), ("kind", "ddmarker".to_owned())]);
    let prompt = prompt(node, taking);
    let feedback = combined(node, taking);
    let answer = QuestionKind::Hotspot { picture: Some(picture), alt: String::new(), regions };
    Some(question(node, prompt, answer, feedback, taking))
}

fn numbers(coords: &str) -> Vec<f64> {
    coords
        .split([',', ';'])
        .filter_map(|number| number.trim().parse().ok())
        .filter(|n: &f64| n.is_finite())
        .collect()
}

/// The shape in thousandths of the picture, and whether it is the very shape.
fn shape(name: &str, coords: &[f64], (width, height): (f64, f64)) -> Option<(Shape, bool)> {
    let x_of = |pixels: f64| (pixels * 1000.0 / width).round().clamp(0.0, 65_535.0) as u16;
    let y_of = |pixels: f64| (pixels * 1000.0 / height).round().clamp(0.0, 65_535.0) as u16;
    match (name.trim().to_ascii_lowercase().as_str(), coords) {
        ("rectangle", [x, y, across, down]) => Some((
            Shape::Rectangle { x: x_of(*x), y: y_of(*y), width: x_of(*across), height: y_of(*down) },
            true,
        )),
        ("circle", [x, y, radius]) => {
            let (radius_x, radius_y) = (x_of(*radius), y_of(*radius));
            Some((Shape::Ellipse { x: x_of(*x), y: y_of(*y), radius_x, radius_y }, true))
        }
        ("polygon", coords) if coords.len() >= 6 => {
            let of = |from: usize| coords.iter().skip(from).step_by(2).copied();
            let least = |from: usize| of(from).fold(f64::INFINITY, f64::min);
            let most = |from: usize| of(from).fold(f64::NEG_INFINITY, f64::max);
            let (x, y) = (least(0), least(1));
            let (across, down) = (most(0) - x, most(1) - y);
            Some((
                Shape::Rectangle { x: x_of(x), y: y_of(y), width: x_of(across), height: y_of(down) },
                false,
            ))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_thousandths_of_the_picture() {
        let all = (600.0, 200.0);
        let rectangle = Shape::Rectangle { x: 100, y: 500, width: 250, height: 5 };
        assert_eq!(shape("rectangle", &numbers("60,100;150,1"), all), Some((rectangle, true)));
        let round = Shape::Ellipse { x: 500, y: 500, radius_x: 100, radius_y: 300 };
        assert_eq!(shape("circle", &numbers("300, 100; 60"), all), Some((round, true)));
        let around = Shape::Rectangle { x: 0, y: 0, width: 1000, height: 500 };
        assert_eq!(shape("polygon", &numbers("0,0;600,0;300,100"), all), Some((around, false)));
        assert_eq!(shape("polygon", &numbers("0,0"), all), None);
    }
}
