//! Where a cue stands on the picture: WebVTT cue settings.

/// The settings that WebVTT knows (§4.4), each once, in the file's order; and those that it does not know.
pub(super) fn read(text: &str) -> (String, Vec<&str>) {
    let (mut kept, mut refused) = (Vec::new(), Vec::new());
    for setting in text.split_ascii_whitespace() {
        let name = setting.split(':').next().unwrap_or_default();
        let is_repeated = kept.iter().any(|k: &&str| k.split(':').next() == Some(name));
        if is_known(setting) && !is_repeated {
            kept.push(setting);
        } else {
            refused.push(setting);
        }
    }
    (kept.join(" "), refused)
}

fn is_known(setting: &str) -> bool {
    let Some((name, value)) = setting.split_once(':') else {
        return false;
    };
    let (place, anchor) = match value.split_once(',') {
        Some((place, anchor)) => (place, Some(anchor)),
        None => (value, None),
    };
    let anchored = |anchors: &[&str]| anchor.is_none_or(|anchor| anchors.contains(&anchor));
    match name {
        "vertical" => matches!(value, "rl" | "lr"),
        "line" => (is_percent(place) || is_line(place)) && anchored(&["start", "center", "end"]),
        "position" => is_percent(place) && anchored(&["line-left", "center", "line-right"]),
        "size" => is_percent(value),
        "align" => matches!(value, "start" | "center" | "end" | "left" | "right"),
        // Regions are not kept, so a cue cannot stand in one.
        _ => false,
    }
}

fn is_line(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    (1..=4).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit())
}

/// `0%` to `100%`, with or without a fraction.
fn is_percent(text: &str) -> bool {
    let Some(number) = text.strip_suffix('%') else {
        return false;
    };
    let (whole, fraction) = number.split_once('.').unwrap_or((number, "0"));
    let is_digits =
        |part: &str| !part.is_empty() && part.len() <= 6 && part.bytes().all(|b| b.is_ascii_digit());
    is_digits(whole) && is_digits(fraction) && number.parse::<f64>().is_ok_and(|percent| percent <= 100.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_settings_are_kept_in_their_order() {
        let good = "vertical:rl line:-1 position:12.5%,line-left size:80% align:start";
        assert_eq!(read(&format!("  {}\t", good.replace(' ', "   "))), (good.to_owned(), vec![]));
        assert_eq!(read("line:0").0, "line:0");
        assert_eq!(read("line:84%,end").0, "line:84%,end");
    }

    #[test]
    fn unknown_settings_are_refused() {
        for bad in
            ["align:middle", "size:101%", "size:1e1%", "size:-1%", "line:", "X1:40", "position:5", "vertical"]
        {
            assert_eq!(read(bad), (String::new(), vec![bad]), "{bad}");
        }
        assert_eq!(read("size:1% size:2%"), ("size:1%".to_owned(), vec!["size:2%"]));
    }
}
