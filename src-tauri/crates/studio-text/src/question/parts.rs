//! Options, pairs, elements, blanks and regions.

use crate::keys::{DefaultId, Keys, Naming};
use crate::rules;
use crate::sheet::Sheet;
use studio_course::{Blank, Choice, Element, Pair, Region, Shape};

const OPTION: Naming = Naming { what: "option", default: DefaultId::Letter };
const PAIR: Naming = Naming { what: "pair", default: DefaultId::Numbered("p") };
const ELEMENT: Naming = Naming { what: "element", default: DefaultId::Numbered("p") };
const BLANK: Naming = Naming { what: "blank", default: DefaultId::Numbered("p") };
const REGION: Naming = Naming { what: "region", default: DefaultId::Numbered("p") };

pub(super) fn read_options(keys: &mut Keys<'_>) -> Vec<Choice> {
    keys.identified("options", &OPTION, |keys, id| Choice {
        id,
        text: keys.text("text"),
        is_key: keys.flag("key"),
        feedback: keys.text("feedback"),
    })
}

pub(super) fn write_option(option: &Choice) -> Sheet {
    let mut sheet = Sheet::new();
    sheet.text_always("id", &option.id);
    sheet.text("text", &option.text);
    sheet.flag("key", option.is_key);
    sheet.text("feedback", &option.feedback);
    sheet
}

pub(super) fn read_pairs(keys: &mut Keys<'_>) -> Vec<Pair> {
    keys.identified("pairs", &PAIR, |keys, id| Pair {
        id,
        left: keys.text("left"),
        right: keys.text("right"),
    })
}

pub(super) fn write_pair(pair: &Pair) -> Sheet {
    let mut sheet = Sheet::new();
    sheet.text_always("id", &pair.id);
    sheet.text("left", &pair.left);
    sheet.text("right", &pair.right);
    sheet
}

pub(super) fn read_elements(keys: &mut Keys<'_>) -> Vec<Element> {
    keys.identified("elements", &ELEMENT, |keys, id| Element { id, text: keys.text("text") })
}

pub(super) fn write_element(element: &Element) -> Sheet {
    let mut sheet = Sheet::new();
    sheet.text_always("id", &element.id);
    sheet.text("text", &element.text);
    sheet
}

pub(super) fn read_blanks(keys: &mut Keys<'_>) -> Vec<Blank> {
    keys.identified("blanks", &BLANK, |keys, id| Blank { id, accepted: keys.texts("accepted") })
}

pub(super) fn write_blank(blank: &Blank) -> Sheet {
    let mut sheet = Sheet::new();
    sheet.text_always("id", &blank.id);
    sheet.texts("accepted", &blank.accepted);
    sheet
}

pub(super) fn read_regions(keys: &mut Keys<'_>) -> Vec<Region> {
    keys.identified("regions", &REGION, |keys, id| Region {
        id,
        label: keys.text("label"),
        is_key: keys.flag("key"),
        shape: read_shape(keys),
    })
}

fn read_shape(keys: &mut Keys<'_>) -> Shape {
    let is_written = [keys.has("rectangle"), keys.has("ellipse")];
    if is_written[0] == is_written[1] {
        let message = if is_written[0] {
            "This region has two shapes."
        } else {
            "This region has no shape: nobody can choose it."
        };
        let hint = "Write either rectangle = [x, y, width, height] or ellipse = [x, y, radius_x, radius_y], in thousandths \
                    of the picture.";
        let line = keys.line();
        keys.report(&rules::BAD_SHAPE, line, &[], message, hint);
    }
    let rectangle =
        keys.four("rectangle").map(|[x, y, width, height]| Shape::Rectangle { x, y, width, height });
    let ellipse =
        keys.four("ellipse").map(|[x, y, radius_x, radius_y]| Shape::Ellipse { x, y, radius_x, radius_y });
    rectangle.or(ellipse).unwrap_or(Shape::Rectangle { x: 0, y: 0, width: 0, height: 0 })
}

pub(super) fn write_region(region: &Region) -> Sheet {
    let mut sheet = Sheet::new();
    sheet.text_always("id", &region.id);
    sheet.text("label", &region.label);
    sheet.flag("key", region.is_key);
    match region.shape {
        Shape::Rectangle { x, y, width, height } => sheet.numbers("rectangle", [x, y, width, height]),
        Shape::Ellipse { x, y, radius_x, radius_y } => sheet.numbers("ellipse", [x, y, radius_x, radius_y]),
    }
    sheet
}
