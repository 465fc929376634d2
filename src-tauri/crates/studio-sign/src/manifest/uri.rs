//! Entry names as the URIs of a manifest (RFC 3986 §2; base is the root of the package).

/// Percent-encodes every byte that RFC 3986 does not call unreserved, except the slash between folders.
pub(crate) fn to_uri(name: &str) -> String {
    let mut uri = String::with_capacity(name.len());
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~' | b'/') {
            uri.push(char::from(byte));
        } else {
            uri.push_str(&format!("%{byte:02X}"));
        }
    }
    uri
}

/// Decodes a URI once into the name it stands for; `None` when it has a scheme, a query, a fragment, a broken escape
/// or does not decode to UTF-8.
pub(crate) fn from_uri(uri: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(uri.len());
    let mut rest = uri.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        rest = tail;
        match first {
            b'%' => {
                let (digits, tail) = rest.split_at_checked(2)?;
                if !digits.iter().all(u8::is_ascii_hexdigit) {
                    return None;
                }
                bytes.push(u8::from_str_radix(core::str::from_utf8(digits).ok()?, 16).ok()?);
                rest = tail;
            }
            b':' | b'?' | b'#' | b'\\' => return None,
            byte if byte.is_ascii_control() || byte == b' ' => return None,
            byte => bytes.push(byte),
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_survives_the_way_through_a_uri() {
        for name in ["index.html", "media/a b.mp4", "课程/第一课.html", "100%25 & more.txt"] {
            assert_eq!(from_uri(&to_uri(name)).as_deref(), Some(name));
        }
        assert_eq!(to_uri("a b/ü.js"), "a%20b/%C3%BC.js");
    }

    #[test]
    fn a_uri_that_points_elsewhere_is_no_name() {
        for uri in ["http://evil/", "a?b", "a#b", "%zz", "%4", "%ff", "a\\b", "a b", "%+1"] {
            assert_eq!(from_uri(uri), None, "{uri}");
        }
    }
}
