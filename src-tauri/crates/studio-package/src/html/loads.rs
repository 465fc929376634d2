//! What a page, a style sheet or a script takes from elsewhere.

use crate::html::tags::Tag;

/// Attributes whose value a browser fetches without being asked.
const LOADING: [&str; 6] = ["src", "poster", "data", "background", "manifest", "xlink:href"];

/// The addresses that a browser fetches for a tag. Where a learner may go by a link is none of them.
pub(crate) fn loads<'a>(tag: &Tag<'a>) -> Vec<&'a str> {
    if tag.is_end {
        return Vec::new();
    }
    let mut found = Vec::new();
    for attribute in &tag.attributes {
        let is = |name: &str| attribute.name.eq_ignore_ascii_case(name);
        let is_link = ["a", "area", "base"].iter().any(|name| tag.begins(name));
        if LOADING.iter().any(|name| is(name)) || (is("href") && !is_link) {
            found.push(attribute.value.trim());
        } else if is("srcset") || is("imagesrcset") {
            found.extend(candidates(attribute.value));
        } else if is("style") {
            found.extend(style_loads(attribute.value));
        }
    }
    if tag.begins("style") {
        found.extend(style_loads(tag.raw));
    }
    if tag.begins("meta")
        && tag.attribute("http-equiv").is_some_and(|it| it.value.eq_ignore_ascii_case("refresh"))
    {
        let content = tag.attribute("content").map_or("", |content| content.value);
        found.extend(after_each(content, "url=").map(|url| url.trim().trim_matches(['"', '\''])));
    }
    found
}

/// The addresses of a `srcset`.
fn candidates(value: &str) -> impl Iterator<Item = &str> {
    value.split(',').filter_map(|candidate| candidate.split_whitespace().next())
}

/// The addresses that a style sheet fetches: `url(…)`, and `@import` with a string.
pub(crate) fn style_loads(style: &str) -> Vec<&str> {
    let urls = after_each(style, "url(").filter_map(|rest| rest.split(')').next());
    let imports = after_each(style, "@import").filter_map(|rest| {
        let rest = rest.trim_start();
        let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        rest.get(1..)?.split(quote).next()
    });
    urls.map(|url| url.trim().trim_matches(['"', '\''])).chain(imports).collect()
}

/// What follows each place where a text has these words, in whatever case.
fn after_each<'a>(text: &'a str, words: &str) -> impl Iterator<Item = &'a str> {
    let places: Vec<usize> =
        text.to_ascii_lowercase().match_indices(words).map(|(at, found)| at + found.len()).collect();
    places.into_iter().filter_map(|at| text.get(at..))
}

/// Whether an address leads away from the package: it has a scheme that a network answers, or a host.
pub(crate) fn is_outward(address: &str) -> bool {
    let address = address.trim_start();
    let scheme = address.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
    address.starts_with("//")
        || address.starts_with("\\\\")
        || scheme.is_some_and(|scheme| ["http", "https", "ws", "wss", "ftp"].contains(&scheme.as_str()))
}

/// Addresses of the network in a script, as far as they are written out, but for those that only name something: what
/// xAPI and SVG have for words is written as an address and fetched by nobody.
pub(crate) fn script_loads(script: &str) -> Vec<&str> {
    const NAMES: [&str; 5] = [
        "http://adlnet.gov/expapi/",
        "https://w3id.org/xapi/",
        "https://adlnet.gov/expapi/",
        "http://id.tincanapi.com/",
        "http://www.w3.org/",
    ];
    let mut found = Vec::new();
    for scheme in ["http://", "https://", "ws://", "wss://"] {
        for (at, _) in script.match_indices(scheme) {
            let address = script.get(at..).unwrap_or_default();
            let end = address.find(|c: char| c.is_whitespace() || "\"'`<>\\)".contains(c));
            let address = address.get(..end.unwrap_or(address.len())).unwrap_or_default();
            // A scheme by itself is compared with, not fetched.
            if address.len() > scheme.len() && !NAMES.iter().any(|name| address.starts_with(name)) {
                found.push(address);
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::html::tags::tags;

    fn all_loads(page: &str) -> Vec<&str> {
        tags(page).iter().flat_map(loads).collect()
    }

    #[test]
    fn what_loads_is_told_from_where_a_learner_may_go() {
        assert_eq!(all_loads("<a href='https://a.org'>a</a><area href=b><base href=c>"), Vec::<&str>::new());
        assert_eq!(
            all_loads(
                "<link href=a><img src=b srcset='c 1x, d 2x'><video poster=e><use href='#f'/><object data=g>"
            ),
            ["a", "b", "c", "d", "e", "#f", "g"]
        );
        assert_eq!(
            all_loads("<p style=\"background: url('h')\"><style>@import \"i\"; a{b:url(j)}</style>"),
            ["h", "j", "i"]
        );
        assert_eq!(all_loads("<meta http-equiv=Refresh content=\"0; URL='https://a'\">"), ["https://a"]);
        assert_eq!(style_loads("a { background: URL(k) }"), ["k"]);
    }

    #[test]
    fn an_address_of_the_network_is_known_by_its_scheme_or_host() {
        for outward in ["https://a", "HTTP://a", "//a/b", "wss://a", " http:b"] {
            assert!(is_outward(outward), "{outward}");
        }
        for inward in ["a/b.png", "#c", "data:,", "a:b", "mailto:a@b.org", "", "https"] {
            assert!(!is_outward(inward), "{inward}");
        }
    }

    #[test]
    fn a_script_may_name_but_not_fetch() {
        assert_eq!(
            script_loads("a = 'http://adlnet.gov/expapi/verbs/passed'; b.startsWith(\"https://\")"),
            Vec::<&str>::new()
        );
        assert_eq!(
            script_loads("fetch(\"https://a.org/x\"); new WebSocket(`wss://b`)"),
            ["https://a.org/x", "wss://b"]
        );
    }
}
