//! Places on a picture. Each is a choice like any other, so that keyboard and screen reader need nothing of
//! their own.

use crate::html::{put, text};
use crate::view::View;
use studio_course::{MediaName, Region, Shape};

/// Whether several places are to be found, or one.
pub(crate) fn asks_for_several(regions: &[Region]) -> bool {
    regions.iter().filter(|region| region.is_key).count() > 1
}

/// The picture with its places.
pub(super) fn hotspot(
    id: &str,
    picture: Option<&MediaName>,
    alt: &str,
    regions: &[Region],
    view: &View<'_>,
) -> String {
    let input = if asks_for_several(regions) { "checkbox" } else { "radio" };
    // The places are measured from the left of the picture, also where the text runs from the right.
    let mut out = format!(
        "<p class=\"hint\">{}</p>\n<div class=\"hotspot\" dir=\"ltr\">\n",
        text(view.say("hotspot-hint"))
    );
    match picture.and_then(|name| view.media.take(name)) {
        Some(path) => put!(out, "<img src=\"{}\" alt=\"{}\" decoding=\"async\">\n", text(path), text(alt)),
        None => put!(out, "<p class=\"missing\">{}</p>\n", text(view.say("picture-missing"))),
    }
    for region in regions {
        let (class, left, top, width, height) = match region.shape {
            Shape::Rectangle { x, y, width, height } => ("region", x, y, width, height),
            Shape::Ellipse { x, y, radius_x, radius_y } => (
                "region is-round",
                x.saturating_sub(radius_x),
                y.saturating_sub(radius_y),
                radius_x.saturating_mul(2),
                radius_y.saturating_mul(2),
            ),
        };
        put!(
            out,
            "<label class=\"{class}\" data-part=\"{part}\" style=\"left:{}%;top:{}%;width:{}%;height:{}%\"><input type=\"{input}\" name=\"{id}\" value=\"{part}\" disabled><span class=\"visually-hidden option-text\" dir=\"auto\">{}</span></label>\n",
            tenths(left),
            tenths(top),
            tenths(width),
            tenths(height),
            text(&region.label),
            part = region.id
        );
    }
    out.push_str("</div>\n");
    out
}

/// Thousandths as percent.
fn tenths(thousandths: u16) -> String {
    format!("{}.{}", thousandths / 10, thousandths % 10)
}
