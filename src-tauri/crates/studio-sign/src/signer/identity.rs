//! What a person says about themselves when a signer is made.

use crate::text::is_deceptive;

/// The most characters that X.509 allows in a name and an organisation (RFC 5280 appendix A.1, `ub-common-name`).
const NAME_LIMIT: usize = 64;
/// The most characters that X.509 allows in an e-mail address (`ub-emailaddress-length`).
const EMAIL_LIMIT: usize = 255;

/// Who a new signer is, as it will stand in the certificate for all to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// The person's (or the academy's) name.
    pub name: String,
    /// The institution, if they want it named.
    pub organisation: Option<String>,
    /// An e-mail address, if they want it named.
    pub email: Option<String>,
}

impl Identity {
    /// Trims the fields, drops the empty optional ones, and checks that X.509 can hold the rest.
    ///
    /// # Errors
    /// When a field is missing, too long, or would deceive the reader.
    pub fn checked(&self) -> Result<Self, IdentityFault> {
        let name = self.name.trim().to_owned();
        if name.is_empty() {
            return Err(IdentityFault::NameMissing);
        }
        let organisation = filled(self.organisation.as_deref());
        for text in core::iter::once(&name).chain(&organisation) {
            if text.chars().count() > NAME_LIMIT {
                return Err(IdentityFault::TooLong(text.clone()));
            }
            if text.chars().any(is_deceptive) {
                return Err(IdentityFault::Invisible);
            }
        }
        let email = filled(self.email.as_deref());
        if email.as_deref().is_some_and(|email| !is_email(email)) {
            return Err(IdentityFault::Email);
        }
        Ok(Self { name, organisation, email })
    }
}

fn filled(text: Option<&str>) -> Option<String> {
    text.map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
}

/// Enough for RFC 5280's `rfc822Name`: printable ASCII with one `@` inside.
fn is_email(text: &str) -> bool {
    let sides = text.split_once('@');
    text.len() <= EMAIL_LIMIT
        && text.bytes().all(|byte| byte.is_ascii_graphic())
        && sides.is_some_and(|(local, host)| !local.is_empty() && !host.is_empty() && !host.contains('@'))
}

/// Why no signer can be made of what was said.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum IdentityFault {
    /// A certificate without a name names nobody.
    #[error("A signer needs a name. Type the name that people will see when they check a package.")]
    NameMissing,
    /// Longer than a certificate can hold.
    #[error("“{0}” is longer than the 64 characters a certificate can hold. Shorten it.")]
    TooLong(String),
    /// Control or direction characters, which can make one name look like another.
    #[error("The name holds characters that can't be seen. Type it anew instead of pasting it.")]
    Invisible,
    /// Not an address that a certificate can hold.
    #[error(
        "A certificate holds a plain e-mail address such as name@example.org. Correct it or leave it out."
    )]
    Email,
    /// The calendar of X.509 ends in the year 9999.
    #[error(
        "The clock of this computer is wrong: the date can't stand in a certificate. Set the clock first."
    )]
    Clock,
    /// Chance handed in a number that is no key (once in 2^128 times).
    #[error("No key came out of this attempt. Try again.")]
    Entropy,
    /// The certificate could not be written.
    #[error("The certificate could not be made from these names. Try simpler ones.")]
    Encoding,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(name: &str, email: Option<&str>) -> Result<Identity, IdentityFault> {
        Identity { name: name.into(), organisation: Some("  ".into()), email: email.map(str::to_owned) }
            .checked()
    }

    #[test]
    fn a_name_in_any_script_is_taken_as_it_is() {
        let identity = named(" 李伟 ", Some("li.wei@example.cn")).unwrap();
        assert_eq!((identity.name.as_str(), identity.organisation), ("李伟", None));
    }

    #[test]
    fn an_unusable_identity_says_why() {
        assert_eq!(named("  ", None), Err(IdentityFault::NameMissing));
        assert!(matches!(named(&"x".repeat(65), None), Err(IdentityFault::TooLong(_))));
        assert_eq!(named("Ada\u{202e}", None), Err(IdentityFault::Invisible));
        for email in ["ada", "@host", "ada@", "a@b@c", "ädä@example.org"] {
            assert_eq!(named("Ada", Some(email)), Err(IdentityFault::Email), "{email}");
        }
    }
}
