//! A hotspot as Moodle's “drag and drop markers”: one marker that belongs onto the right places.

use super::out::Out;
use crate::media::size;
use crate::rules;
use studio_course::{MediaName, Region, Shape};

/// Moodle makes larger pictures smaller when it takes them in, and measures places on what it has made
/// (`QTYPE_DDMARKER_BGIMAGE_MAXWIDTH` and `…HEIGHT`).
const MAX_WIDTH: f64 = 600.0;
const MAX_HEIGHT: f64 = 400.0;
/// What the marker says. Moodle's own text for it would name the place that is to be found.
const LABEL: &str = "×";
/// So many corners make an ellipse that nobody can tell from one.
const CORNERS: u32 = 16;

/// Whether there is a picture to be written; if not, it is told.
pub(super) fn has_picture(picture: Option<&MediaName>, out: &mut Out<'_, '_>) -> bool {
    let Some(name) = picture else { return false };
    if out.going.bytes(name).and_then(size).is_some() {
        return true;
    }
    out.telling.tell(&rules::MEDIA_UNREADABLE, &[("media", name.to_string())]);
    out.telling.tell(&rules::QUESTION_NOT_READY, &[("why", "no-picture".to_owned())]);
    false
}

/// Writes the picture, the marker and the places.
pub(super) fn write(picture: Option<&MediaName>, regions: &[Region], out: &mut Out<'_, '_>) {
    let Some(name) = picture else { return };
    let Some((width, height)) = out.going.bytes(name).and_then(size) else { return };
    out.telling.tell(&rules::HOTSPOT_BECOMES_MARKER, &[]);
    let shown = shown(f64::from(width), f64::from(height));
    out.file(name);
    let keys: Vec<&Region> = regions.iter().filter(|region| region.is_key).collect();
    out.xml.element("drag", &[], |xml| {
        xml.leaf("no", &[], "1");
        xml.leaf("text", &[], LABEL);
        if keys.len() > 1 {
            xml.empty("infinite", &[]);
        } else {
            xml.leaf("noofdrags", &[], "1");
        }
    });
    for (at, region) in keys.iter().enumerate() {
        let (shape, coords) = place(region.shape, shown);
        out.xml.element("drop", &[], |xml| {
            xml.leaf("no", &[], &(at + 1).to_string());
            xml.leaf("shape", &[], shape);
            xml.leaf("coords", &[], &coords);
            xml.leaf("choice", &[], "1");
        });
    }
}

/// The pixels of the picture as Moodle shows it.
pub(super) fn shown(width: f64, height: f64) -> (f64, f64) {
    let scale = (MAX_WIDTH / width).min(MAX_HEIGHT / height).min(1.0);
    ((width * scale).round().max(1.0), (height * scale).round().max(1.0))
}

fn place(shape: Shape, (width, height): (f64, f64)) -> (&'static str, String) {
    let x_of = |thousandths: u16| (f64::from(thousandths) * width / 1000.0).round();
    let y_of = |thousandths: u16| (f64::from(thousandths) * height / 1000.0).round();
    match shape {
        Shape::Rectangle { x, y, width, height } => {
            let (width, height) = (x_of(width).max(1.0), y_of(height).max(1.0));
            ("rectangle", format!("{},{};{width},{height}", x_of(x), y_of(y)))
        }
        Shape::Ellipse { x, y, radius_x, radius_y } => {
            let (across, down) = (x_of(radius_x).max(1.0), y_of(radius_y).max(1.0));
            if (across - down).abs() < 0.5 {
                return ("circle", format!("{},{};{across}", x_of(x), y_of(y)));
            }
            let corners = (0..CORNERS).map(|at| {
                let angle = f64::from(at) * std::f64::consts::TAU / f64::from(CORNERS);
                let corner = (x_of(x) + across * angle.cos(), y_of(y) + down * angle.sin());
                (corner.0.round().max(0.0), corner.1.round().max(0.0))
            });
            let mut corners: Vec<(f64, f64)> = corners.collect();
            // Moodle refuses a corner that stands twice in a row.
            corners.dedup();
            let words: Vec<String> = corners.iter().map(|(x, y)| format!("{x},{y}")).collect();
            ("polygon", words.join(";"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_measured_on_the_picture_that_moodle_shows() {
        assert_eq!(shown(1200.0, 400.0), (600.0, 200.0));
        assert_eq!(shown(300.0, 200.0), (300.0, 200.0));
        let rectangle = Shape::Rectangle { x: 100, y: 500, width: 250, height: 1 };
        assert_eq!(place(rectangle, (600.0, 200.0)), ("rectangle", "60,100;150,1".to_owned()));
        let round = Shape::Ellipse { x: 500, y: 500, radius_x: 100, radius_y: 300 };
        assert_eq!(place(round, (600.0, 200.0)), ("circle", "300,100;60".to_owned()));
        let flat = Shape::Ellipse { x: 500, y: 500, radius_x: 100, radius_y: 100 };
        let (shape, coords) = place(flat, (600.0, 200.0));
        assert_eq!((shape, coords.split(';').count()), ("polygon", 16));
        assert!(coords.starts_with("360,100;"), "{coords}");
    }
}
