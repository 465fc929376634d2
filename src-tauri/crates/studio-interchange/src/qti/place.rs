//! Places on a picture, in thousandths here and in pixels there.

use studio_course::Shape;

/// The pixels of a picture.
pub(super) type Pixels = (f64, f64);

/// The shape and its coordinates (QTI 2.2, “shape” and “coords”, after HTML 4.01 §13.6.1), and whether reading them gives
/// the very place.
pub(super) fn written(shape: Shape, pixels: Pixels) -> (&'static str, String, bool) {
    let across = |thousandths: u16| (f64::from(thousandths) * pixels.0 / 1000.0).round();
    let down = |thousandths: u16| (f64::from(thousandths) * pixels.1 / 1000.0).round();
    let (name, numbers) = match shape {
        Shape::Rectangle { x, y, width, height } => {
            let right = across(x.saturating_add(width)).max(across(x) + 1.0);
            let bottom = down(y.saturating_add(height)).max(down(y) + 1.0);
            ("rect", vec![across(x), down(y), right, bottom])
        }
        Shape::Ellipse { x, y, radius_x, radius_y } => {
            let (wide, high) = (across(radius_x).max(1.0), down(radius_y).max(1.0));
            if (wide - high).abs() < 0.5 {
                ("circle", vec![across(x), down(y), wide])
            } else {
                ("ellipse", vec![across(x), down(y), wide, high])
            }
        }
    };
    let is_exact = read(name, &numbers, pixels).is_some_and(|(back, _)| back == shape);
    let words: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    (name, words.join(","), is_exact)
}

/// The shape in thousandths, and whether it is the very shape and not a rectangle around it.
pub(super) fn read(name: &str, coords: &[f64], (width, height): Pixels) -> Option<(Shape, bool)> {
    let x_of = |pixels: f64| (pixels * 1000.0 / width).round().clamp(0.0, 65_535.0) as u16;
    let y_of = |pixels: f64| (pixels * 1000.0 / height).round().clamp(0.0, 65_535.0) as u16;
    let around = |left: f64, top: f64, right: f64, bottom: f64| {
        let (x, y) = (x_of(left), y_of(top));
        Shape::Rectangle {
            x,
            y,
            width: x_of(right).saturating_sub(x),
            height: y_of(bottom).saturating_sub(y),
        }
    };
    match (name.trim(), coords) {
        ("rect", [left, top, right, bottom]) => {
            Some((around(left.min(*right), top.min(*bottom), left.max(*right), top.max(*bottom)), true))
        }
        ("circle", [x, y, radius]) => Some((
            Shape::Ellipse { x: x_of(*x), y: y_of(*y), radius_x: x_of(*radius), radius_y: y_of(*radius) },
            true,
        )),
        ("ellipse", [x, y, wide, high]) => Some((
            Shape::Ellipse { x: x_of(*x), y: y_of(*y), radius_x: x_of(*wide), radius_y: y_of(*high) },
            true,
        )),
        ("poly", coords) if coords.len() >= 6 => {
            let of = |from: usize| coords.iter().skip(from).step_by(2).copied();
            let least = |from: usize| of(from).fold(f64::INFINITY, f64::min);
            let most = |from: usize| of(from).fold(f64::NEG_INFINITY, f64::max);
            Some((around(least(0), least(1), most(0), most(1)), false))
        }
        ("default", _) => Some((Shape::Rectangle { x: 0, y: 0, width: 1000, height: 1000 }, true)),
        _ => None,
    }
}

/// The numbers of coordinates.
pub(super) fn numbers(coords: &str) -> Vec<f64> {
    let parts = coords.split([',', ' ', ';']).filter(|part| !part.is_empty());
    parts.filter_map(|number| number.parse().ok()).filter(|number: &f64| number.is_finite()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_written_in_pixels_and_comes_back() {
        let rectangle = Shape::Rectangle { x: 100, y: 200, width: 300, height: 400 };
        assert_eq!(written(rectangle, (1000.0, 500.0)), ("rect", "100,100,400,300".to_owned(), true));
        let round = Shape::Ellipse { x: 500, y: 500, radius_x: 100, radius_y: 200 };
        assert_eq!(written(round, (1000.0, 500.0)), ("circle", "500,250,100".to_owned(), true));
        let flat = Shape::Ellipse { x: 333, y: 500, radius_x: 100, radius_y: 100 };
        assert_eq!(written(flat, (300.0, 200.0)), ("ellipse", "100,100,30,20".to_owned(), true));
        assert!(!written(Shape::Rectangle { x: 1, y: 0, width: 10, height: 10 }, (100.0, 100.0)).2);
        assert_eq!(numbers("1, 2,x,NaN"), [1.0, 2.0]);
    }
}
