//! The manifest in one fixed form, so that the same files always give the same bytes.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::manifest::file_digest::FileDigest;
use crate::manifest::uri::to_uri;
use crate::role::Role;

pub(crate) const ASIC_NAMESPACE: &str = "http://uri.etsi.org/02918/v1.2.1#";
pub(crate) const DSIG_NAMESPACE: &str = "http://www.w3.org/2000/09/xmldsig#";
pub(crate) const SHA_256_URI: &str = "http://www.w3.org/2001/04/xmlenc#sha256";

/// Writes the manifest of ETSI EN 319 162-1 for these files. Lines end with CR LF, so that `openssl cms -verify`
/// agrees with and without `-binary`. Names and MIME types must have been checked: neither can then hold a character
/// that XML would need escaped.
pub(crate) fn write_manifest(files: &[FileDigest], rootfile: Option<&str>, role: Role) -> Vec<u8> {
    let mut xml = String::with_capacity(512 + files.len() * 320);
    xml.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\r\n");
    xml.push_str(&format!(
        "<asic:ASiCManifest xmlns:asic=\"{ASIC_NAMESPACE}\" xmlns:ds=\"{DSIG_NAMESPACE}\">\r\n"
    ));
    xml.push_str(&format!(
        "  <asic:SigReference URI=\"{}\" MimeType=\"application/pkcs7-signature\"/>\r\n",
        to_uri(role.signature_name())
    ));
    for file in files {
        xml.push_str(&format!("  <asic:DataObjectReference URI=\"{}\"", to_uri(&file.name)));
        if let Some(mime) = &file.mime {
            xml.push_str(&format!(" MimeType=\"{mime}\""));
        }
        if rootfile == Some(file.name.as_str()) {
            xml.push_str(" Rootfile=\"true\"");
        }
        xml.push_str(&format!(
            ">\r\n    <ds:DigestMethod Algorithm=\"{SHA_256_URI}\"/>\r\n    <ds:DigestValue>{}</ds:DigestValue>\r\n  </asic:DataObjectReference>\r\n",
            STANDARD.encode(file.sha256)
        ));
    }
    xml.push_str("</asic:ASiCManifest>\r\n");
    xml.into_bytes()
}

/// Whether a MIME type is of the form `type/subtype` (RFC 6838 §4.2) and so needs no escaping in XML.
pub(crate) fn is_mime_type(mime: &str) -> bool {
    let is_part = |part: &str| {
        !part.is_empty()
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$^_.+-".contains(&byte))
    };
    mime.len() <= 127 && mime.split_once('/').is_some_and(|(kind, subtype)| is_part(kind) && is_part(subtype))
}
