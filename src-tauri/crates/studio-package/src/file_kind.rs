//! What a file's name says about its bytes.

use studio_course::MediaName;

/// The MIME type (RFC 2046; the registry of IANA) that an extension stands for, or `None` for an unknown one.
pub(crate) fn mime(path: &str) -> Option<&'static str> {
    let name = path.rsplit('/').next().unwrap_or(path);
    match extension(path).as_str() {
        "html" | "htm" => Some("text/html"),
        "css" => Some("text/css"),
        "js" => Some("text/javascript"),
        "json" => Some("application/json"),
        "xml" | "xsd" => Some("application/xml"),
        "svg" => Some("image/svg+xml"),
        "woff2" => Some("font/woff2"),
        "woff" => Some("font/woff"),
        "avif" => Some("image/avif"),
        "zip" => Some("application/zip"),
        _ => MediaName::new(name)
            .ok()
            .map(|name| name.mime())
            .filter(|mime| *mime != "application/octet-stream"),
    }
}

/// Whether the format is already compressed, so that deflating it again would only cost time in every LMS.
pub(crate) fn is_compressed(path: &str) -> bool {
    const COMPRESSED: &[&str] = &[
        "7z", "avif", "docx", "epub", "gif", "gz", "jpeg", "jpg", "m4a", "m4v", "mov", "mp3", "mp4", "odp",
        "ods", "odt", "oga", "ogg", "pdf", "png", "pptx", "webm", "webp", "woff", "woff2", "xlsx", "zip",
    ];
    COMPRESSED.contains(&extension(path).as_str())
}

fn extension(path: &str) -> String {
    path.rsplit('/')
        .next()
        .and_then(|name| name.rsplit_once('.'))
        .map_or_else(String::new, |(_, extension)| extension.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_type_is_told_by_the_extension_alone() {
        assert_eq!(mime("a.b/page.HTML"), Some("text/html"));
        assert_eq!(mime("media/film.mp4"), Some("video/mp4"));
        assert_eq!(mime("a.html/file"), None);
        assert!(is_compressed("media/film.MP4"));
        assert!(!is_compressed("media/film.vtt"));
    }
}
