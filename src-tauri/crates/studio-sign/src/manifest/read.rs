//! Reading a manifest whose signature was found to hold. It is foreign all the same: anything unexpected is refused.

use std::collections::BTreeSet;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use roxmltree::{Document, Node, ParsingOptions};

use crate::manifest::file_digest::FileDigest;
use crate::manifest::uri::from_uri;
use crate::manifest::write::{ASIC_NAMESPACE, DSIG_NAMESPACE, SHA_256_URI, is_mime_type};
use crate::reason::ReasonCode;
use crate::role::Role;
use crate::zip::entry_name::check_name;
use crate::zip::limits::ENTRY_LIMIT;

/// Each file takes three elements, and white space around each of them.
const NODE_LIMIT: u32 = 64 + 8 * ENTRY_LIMIT as u32;

/// A list of signed files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Manifest {
    pub(crate) files: Vec<FileDigest>,
    pub(crate) rootfile: Option<String>,
}

/// What is wrong with a manifest, and the name it concerns if there is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ManifestFault(pub(crate) ReasonCode, pub(crate) Option<String>);

impl From<ReasonCode> for ManifestFault {
    fn from(code: ReasonCode) -> Self {
        Self(code, None)
    }
}

/// Reads a manifest (ETSI EN 319 162-1, schema `en_31916201v010101.xsd`) and checks that it belongs to the role: a
/// reviewer's signature cannot be passed off as the author's by renaming two entries.
pub(crate) fn read_manifest(bytes: &[u8], role: Role) -> Result<Manifest, ManifestFault> {
    let text = core::str::from_utf8(bytes).map_err(|_not_utf8| ReasonCode::ManifestUnreadable)?;
    let options = ParsingOptions { allow_dtd: false, nodes_limit: NODE_LIMIT, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text, options)
        .map_err(|_not_safe_xml| ReasonCode::ManifestUnreadable)?;
    let root = document.root_element();
    expect(root, ASIC_NAMESPACE, "ASiCManifest", &[])?;
    let mut children = elements(root)?.into_iter();
    let signature = children.next().ok_or(ReasonCode::ManifestInvalid)?;
    check_signature_reference(signature, role)?;

    let mut manifest = Manifest { files: Vec::new(), rootfile: None };
    let mut seen = BTreeSet::new();
    for child in children {
        let (file, is_rootfile) = read_reference(child)?;
        if !seen.insert(file.name.clone()) {
            return Err(ManifestFault(ReasonCode::ManifestDuplicate, Some(file.name)));
        }
        if is_rootfile && manifest.rootfile.replace(file.name.clone()).is_some() {
            return Err(ReasonCode::ManifestInvalid.into());
        }
        manifest.files.push(file);
    }
    if manifest.files.is_empty() {
        return Err(ReasonCode::ManifestInvalid.into());
    }
    Ok(manifest)
}

fn check_signature_reference(node: Node<'_, '_>, role: Role) -> Result<(), ManifestFault> {
    expect(node, ASIC_NAMESPACE, "SigReference", &["URI", "MimeType"])?;
    if !elements(node)?.is_empty() {
        return Err(ReasonCode::ManifestInvalid.into());
    }
    let named = node.attribute("URI").and_then(from_uri);
    if named.as_deref() == Some(role.signature_name()) {
        Ok(())
    } else {
        let other = role.signature_name().to_owned();
        Err(ManifestFault(ReasonCode::ManifestSignatureMismatch, Some(other)))
    }
}

fn read_reference(node: Node<'_, '_>) -> Result<(FileDigest, bool), ReasonCode> {
    expect(node, ASIC_NAMESPACE, "DataObjectReference", &["URI", "MimeType", "Rootfile"])?;
    let children = elements(node)?;
    // Exactly these two: extensions and transforms could change what the digest is of.
    let [method, value] = children.as_slice() else { return Err(ReasonCode::ManifestInvalid) };
    expect(*method, DSIG_NAMESPACE, "DigestMethod", &["Algorithm"])?;
    expect(*value, DSIG_NAMESPACE, "DigestValue", &[])?;
    if !elements(*method)?.is_empty() || value.children().any(|child| !child.is_text()) {
        return Err(ReasonCode::ManifestInvalid);
    }
    if method.attribute("Algorithm") != Some(SHA_256_URI) {
        return Err(ReasonCode::ManifestDigestRefused);
    }
    let digest = STANDARD.decode(value.text().unwrap_or_default().trim());
    let sha256 = digest.ok().and_then(|digest| digest.try_into().ok()).ok_or(ReasonCode::ManifestInvalid)?;

    let name = node.attribute("URI").and_then(from_uri).ok_or(ReasonCode::ManifestInvalid)?;
    let is_file = check_name(name.as_bytes()).is_ok() && !name.ends_with('/') && !Role::owns(&name);
    let mime = node.attribute("MimeType").map(str::to_owned);
    let is_rootfile = match node.attribute("Rootfile") {
        None | Some("false" | "0") => false,
        Some("true" | "1") => true,
        Some(_) => return Err(ReasonCode::ManifestInvalid),
    };
    if !is_file || mime.as_deref().is_some_and(|mime| !is_mime_type(mime)) {
        return Err(ReasonCode::ManifestInvalid);
    }
    Ok((FileDigest { name, mime, sha256 }, is_rootfile))
}

/// The element must be of this name and have no other attributes than these.
fn expect(node: Node<'_, '_>, namespace: &str, name: &str, attributes: &[&str]) -> Result<(), ReasonCode> {
    let is_known = |attribute: roxmltree::Attribute<'_, '_>| {
        attribute.namespace().is_none() && attributes.contains(&attribute.name())
    };
    if node.has_tag_name((namespace, name)) && node.attributes().all(is_known) {
        Ok(())
    } else {
        Err(ReasonCode::ManifestInvalid)
    }
}

/// The child elements; text between them may only be white space.
fn elements<'a, 'input>(node: Node<'a, 'input>) -> Result<Vec<Node<'a, 'input>>, ReasonCode> {
    let mut found = Vec::new();
    for child in node.children() {
        if child.is_element() {
            found.push(child);
        } else if !child.is_text() || child.text().is_some_and(|text| !text.trim_ascii().is_empty()) {
            return Err(ReasonCode::ManifestInvalid);
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::manifest::write::write_manifest;

    fn written() -> String {
        let files = ["index.html", "media/第 1 课.mp4"].map(|name| FileDigest {
            name: name.into(),
            mime: Some("text/html".into()),
            sha256: [3; 32],
        });
        String::from_utf8(write_manifest(&files, Some("index.html"), Role::Author)).unwrap()
    }

    fn refusal(xml: &str) -> ReasonCode {
        read_manifest(xml.as_bytes(), Role::Author).unwrap_err().0
    }

    #[test]
    fn a_written_manifest_is_read_back() {
        let manifest = read_manifest(written().as_bytes(), Role::Author).unwrap();
        assert_eq!(manifest.rootfile.as_deref(), Some("index.html"));
        assert_eq!(manifest.files[1].name, "media/第 1 课.mp4");
        assert_eq!(manifest.files[1].sha256, [3; 32]);
    }

    #[test]
    fn a_manifest_of_the_author_is_not_one_of_the_reviewer() {
        let fault = read_manifest(written().as_bytes(), Role::Reviewer).unwrap_err();
        assert_eq!(fault.0, ReasonCode::ManifestSignatureMismatch);
    }

    #[test]
    fn a_document_type_and_its_entities_are_not_read() {
        let xml =
            written().replace("<asic:ASiCManifest", "<!DOCTYPE a [<!ENTITY b \"c\">]><asic:ASiCManifest");
        assert_eq!(refusal(&xml), ReasonCode::ManifestUnreadable);
        assert_eq!(refusal("<a"), ReasonCode::ManifestUnreadable);
    }

    #[test]
    fn a_file_that_is_listed_twice_is_refused_even_when_escaped_differently() {
        let xml = written().replace("media/%E7%AC%AC%201%20%E8%AF%BE.mp4", "%69ndex.html");
        assert_eq!(refusal(&xml), ReasonCode::ManifestDuplicate);
    }

    #[test]
    fn every_deviation_from_the_form_is_refused() {
        let xml = written();
        let one_file = |from: &str, to: &str| refusal(&xml.replacen(from, to, 1));
        let reference = "<asic:DataObjectReference ";
        let invalid = [
            one_file(reference, "<asic:ASiCManifestExtensions/><asic:DataObjectReference "),
            one_file(reference, "<asic:DataObjectReference Id=\"x\" "),
            one_file("<ds:DigestMethod", "<ds:Transforms/><ds:DigestMethod"),
            one_file("</ds:DigestValue>", "<x/></ds:DigestValue>"),
            one_file("Rootfile=\"true\"", "Rootfile=\"yes\""),
            one_file("URI=\"index.html\"", "URI=\"../index.html\""),
            one_file("URI=\"index.html\"", "URI=\"META-INF/signature002.p7s\""),
            one_file("URI=\"index.html\"", "URI=\"http://example.org/\""),
            one_file("xmlns:asic=\"http://uri.etsi.org/02918/v1.2.1#\"", "xmlns:asic=\"urn:other\""),
            one_file("  <asic:Data", "text<asic:Data"),
            one_file("<ds:DigestValue>", "<ds:DigestValue>AAAA"),
        ];
        assert_eq!(invalid, [ReasonCode::ManifestInvalid; 11]);
        assert_eq!(one_file("xmlenc#sha256", "xmldsig#sha1"), ReasonCode::ManifestDigestRefused);
        assert_eq!(
            one_file("META-INF/signature.p7s", "META-INF/other.p7s"),
            ReasonCode::ManifestSignatureMismatch
        );
    }

    #[test]
    fn a_manifest_without_files_is_refused() {
        let xml = String::from_utf8(write_manifest(&[], None, Role::Author)).unwrap();
        assert_eq!(refusal(&xml), ReasonCode::ManifestInvalid);
    }
}
