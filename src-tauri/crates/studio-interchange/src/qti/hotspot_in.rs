//! Places on a picture.

use super::choices_in::broken;
use super::declared::MAX_PARTS;
use super::place;
use super::reading::Reading;
use crate::ids::numbered_id;
use crate::media::size;
use crate::rules;
use crate::taking::Taking;
use crate::xml_in::{child, children, text};
use roxmltree::Node;
use studio_course::{QuestionKind, Region};

/// Places to choose, or a point to set.
pub(super) fn hotspot(
    node: Node<'_, '_>,
    reading: &mut Reading<'_, '_>,
    taking: &mut Taking<'_>,
) -> Option<QuestionKind> {
    let picture =
        child(node, "object").or_else(|| node.descendants().find(|inner| inner.tag_name().name() == "img"));
    let Some(picture) = picture else { return broken("its-picture-is-missing", taking) };
    let address = picture.attribute("data").or_else(|| picture.attribute("src")).unwrap_or_default();
    let found = reading.archive.find(reading.path, address);
    let pixels = found.and_then(|(_, bytes)| size(bytes));
    let (Some((path, bytes)), Some((width, height))) = (found, pixels) else {
        return broken("its-picture-is-missing", taking);
    };
    // Places are measured on the picture as it is shown.
    let shown = |name: &str, own: u32| {
        let written = picture.attribute(name).and_then(|text| text.trim().parse::<f64>().ok());
        written.filter(|pixels| *pixels >= 1.0 && pixels.is_finite()).unwrap_or(f64::from(own))
    };
    let pixels = (shown("width", width), shown("height", height));
    let alt = text(picture).split_whitespace().collect::<Vec<_>>().join(" ");
    let alt =
        if alt.is_empty() { picture.attribute("alt").unwrap_or_default().trim().to_owned() } else { alt };
    let declared = reading.declared(node);
    let is_point = node.tag_name().name() == "selectPointInteraction";
    let places: Vec<Node<'_, '_>> = if is_point {
        reading
            .item
            .descendants()
            .filter(|node| node.tag_name().name() == "areaMapEntry")
            .take(MAX_PARTS)
            .collect()
    } else {
        children(node, "hotspotChoice").take(MAX_PARTS).collect()
    };
    let mut regions = Vec::new();
    let mut others = Vec::new();
    for (at, found) in places.iter().enumerate() {
        let coords = place::numbers(found.attribute("coords").unwrap_or_default());
        let read = place::read(found.attribute("shape").unwrap_or_default(), &coords, pixels);
        let Some((shape, is_same)) = read else { return broken("a-place-cannot-be-read", taking) };
        if !is_same {
            taking.telling.tell(&rules::REGION_CHANGED, &[]);
        }
        let id = found.attribute("identifier").unwrap_or_default();
        let worth = found.attribute("mappedValue").and_then(|value| value.trim().parse::<f64>().ok());
        let is_key = if is_point { worth.is_some_and(|worth| worth > 0.0) } else { declared.is_right(id) };
        if !is_key {
            others.push(id);
        }
        let label = found.attribute("hotspotLabel").unwrap_or_default().trim().to_owned();
        regions.push(Region { id: numbered_id(at), label, shape, is_key });
    }
    if !regions.iter().any(|region| region.is_key) {
        return broken("no-answer-is-right", taking);
    }
    if is_point {
        let values = [("as", "hotspot".to_owned()), ("kind", "selectPoint".to_owned())];
        taking.telling.tell(&rules::KIND_CHANGED, &values);
    } else if !declared.is_usual(regions.len() - others.len(), &others, !declared.is_single) {
        taking.telling.tell(&rules::SCORING_CHANGED, &[]);
    }
    let name = path.rsplit('/').next().unwrap_or(path);
    let picture = taking.media(name, bytes)?;
    Some(QuestionKind::Hotspot { picture: Some(picture), alt, regions })
}
