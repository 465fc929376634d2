//! What belongs together: for each left side a list of all right sides.

use crate::html::{put, text};
use crate::view::View;
use studio_course::Pair;

/// The sides of a matching question. Two pairs with the same right side share it: either is right for both.
pub(crate) struct Matching<'a> {
    /// The pairs that have a left side.
    pub(crate) lefts: Vec<&'a Pair>,
    /// One pair for each right side, in the order of what they say, which gives nothing away.
    pub(crate) rights: Vec<&'a Pair>,
}

impl<'a> Matching<'a> {
    pub(crate) fn of(pairs: &'a [Pair]) -> Self {
        let lefts = pairs.iter().filter(|pair| !pair.left.trim().is_empty()).collect();
        let mut rights: Vec<&Pair> = Vec::new();
        for pair in pairs {
            if !rights.iter().any(|right| right.right.trim() == pair.right.trim()) {
                rights.push(pair);
            }
        }
        rights.sort_by(|a, b| a.right.cmp(&b.right));
        Self { lefts, rights }
    }

    /// For each left side, which right side is the key.
    pub(crate) fn key(&self) -> Vec<usize> {
        let place = |pair: &&Pair| {
            self.rights.iter().position(|right| right.right.trim() == pair.right.trim()).unwrap_or_default()
        };
        self.lefts.iter().map(place).collect()
    }
}

pub(super) fn matching(id: &str, pairs: &[Pair], view: &View<'_>) -> String {
    let sides = Matching::of(pairs);
    let mut out = String::from("<ul class=\"matching\">\n");
    for left in &sides.lefts {
        let part = &left.id;
        put!(
            out,
            "<li data-part=\"{part}\"><span class=\"matching-left\" id=\"{id}-left-{part}\">{}</span><span class=\"matching-right\"><select aria-labelledby=\"{id}-left-{part}\" disabled><option value=\"\">{}</option>",
            text(&left.left),
            text(view.say("choose"))
        );
        for right in &sides.rights {
            put!(out, "<option value=\"{}\">{}</option>", right.id, text(&right.right));
        }
        out.push_str("</select></span></li>\n");
    }
    out.push_str("</ul>\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use studio_course::PartId;

    #[test]
    fn equal_right_sides_are_one_and_extra_ones_belong_to_nothing() {
        let pair = |id: &str, left: &str, right: &str| Pair {
            id: PartId::new(id).unwrap(),
            left: left.to_owned(),
            right: right.to_owned(),
        };
        let pairs = [pair("p1", "a", "Z"), pair("p2", "b", "M"), pair("p3", "", "A"), pair("p4", "c", "Z ")];
        let sides = Matching::of(&pairs);
        let rights: Vec<&str> = sides.rights.iter().map(|pair| pair.id.as_str()).collect();
        assert_eq!(rights, ["p3", "p2", "p1"]);
        assert_eq!(sides.key(), [2, 1, 2]);
    }
}
