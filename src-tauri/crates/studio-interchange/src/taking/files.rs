//! Media that are taken in with texts.

use super::{Resolve, Taking};
use crate::prose::{Retargeted, one_line};
use crate::rules;
use base64::Engine as _;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use studio_course::MediaName;

const BASE64: GeneralPurpose = GeneralPurpose::new(
    &base64::alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

impl Taking<'_> {
    /// Takes a file in; `None` and a finding where it cannot be.
    pub(crate) fn media(&mut self, name: &str, bytes: &[u8]) -> Option<MediaName> {
        match self.media.take(name, bytes) {
            Ok(name) => Some(name),
            Err(why) => {
                self.refuse(name, why);
                None
            }
        }
    }

    /// Tells that a file is left out.
    pub(crate) fn refuse(&mut self, name: &str, why: &str) {
        let values = [("media", one_line(name, 100)), ("why", why.to_owned())];
        self.telling.tell(&rules::MEDIA_NOT_READ, &values);
    }

    pub(super) fn retargeted(&mut self, is_picture: bool, target: &str, resolve: Resolve<'_>) -> Retargeted {
        let lower = target.trim().to_ascii_lowercase();
        let is_remote = ["http:", "https:", "//"].iter().any(|scheme| lower.starts_with(scheme));
        if lower.starts_with("data:") {
            return self.embedded(target.trim());
        }
        match (is_picture, is_remote || lower.starts_with("mailto:")) {
            (true, true) => {
                self.telling.tell(&rules::REMOTE_PICTURE_NOT_READ, &[("address", one_line(target, 200))]);
                Retargeted::Gone
            }
            (false, true) if lower.starts_with("//") => Retargeted::Gone,
            (false, true) => Retargeted::Same,
            (false, false) if lower.is_empty() || lower.starts_with('#') => Retargeted::Gone,
            (_, false) => match resolve(target.trim()) {
                Some((name, bytes)) => self.kept(&name, &bytes),
                None => {
                    self.refuse(target, "it-is-not-in-the-file");
                    Retargeted::Gone
                }
            },
        }
    }

    /// A file that stands in the address itself (RFC 2397).
    fn embedded(&mut self, target: &str) -> Retargeted {
        let bytes = target.split_once(',').and_then(|(head, body)| {
            head.to_ascii_lowercase().ends_with(";base64").then(|| from_base64(body)).flatten()
        });
        match bytes {
            Some(bytes) => self.kept("picture", &bytes),
            None => {
                self.refuse(&one_line(target, 30), "it-is-broken");
                Retargeted::Gone
            }
        }
    }

    fn kept(&mut self, name: &str, bytes: &[u8]) -> Retargeted {
        self.media(name, bytes).map_or(Retargeted::Gone, |name| Retargeted::To(target(&name)))
    }
}

/// The bytes that are written in Base64 (RFC 4648 §4), whatever white space stands in it.
pub(crate) fn from_base64(text: &str) -> Option<Vec<u8>> {
    let plain: Vec<u8> = text.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect();
    BASE64.decode(plain).ok()
}

/// The media file as a target in Markdown.
fn target(name: &MediaName) -> String {
    let mut out = String::from("media/");
    for c in name.as_str().chars() {
        if c.is_whitespace() || "%()<>\\\"`[]|$&;'".contains(c) {
            let mut buffer = [0; 4];
            c.encode_utf8(&mut buffer).bytes().for_each(|byte| out.push_str(&format!("%{byte:02X}")));
        } else {
            out.push(c);
        }
    }
    out
}
