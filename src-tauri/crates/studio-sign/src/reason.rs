//! Every reason that the verifier and the strict reader can give: one closed list, part of the contract.

use core::fmt;
use std::collections::BTreeSet;

macro_rules! reasons {
    ($($variant:ident $code:literal $sentence:literal;)*) => {
        /// A fact about a package or its signature, as scripts know it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum ReasonCode {
            $(#[doc = $sentence] $variant,)*
        }

        impl ReasonCode {
            /// The whole list.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The kebab-case name that stands in JSON.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)* }
            }

            const fn template(self) -> &'static str {
                match self { $(Self::$variant => $sentence,)* }
            }
        }
    };
}

reasons! {
    NotAZip "not-a-zip" "This file is not a zip package. Ask for the package again.";
    ArchiveTruncated "archive-truncated" "The end of the zip is missing, so it was not copied completely. Copy or download it again.";
    ArchiveTooLarge "archive-too-large" "The zip is larger than a package may be (4 GiB).";
    BytesBefore "bytes-before" "There are bytes before the first entry, which some programs would read as another zip.";
    BytesBetween "bytes-between" "There are bytes between entries that belong to none of them.";
    BytesAfter "bytes-after" "There are bytes after the end of the zip, which some programs would read as another zip.";
    ArchiveComment "archive-comment" "The zip carries a comment, in which another zip could hide.";
    ArchiveSplit "archive-split" "The zip says that it is a part of several files.";
    Zip64 "zip64" "The zip uses the zip64 form, which programs read in different ways.";
    DirectoryDamaged "directory-damaged" "The zip's table of contents is damaged.";
    EntryCountWrong "entry-count-wrong" "The zip's table of contents has another number of entries than it says.";
    TooManyEntries "too-many-entries" "The zip has more entries than a package may have (65,534).";
    UnpackedTooLarge "unpacked-too-large" "The zip would unpack to more bytes than a package may have.";

    EntryDuplicate "entry-duplicate" "“{entry}” is in the zip twice, and programs differ on which one they take.";
    EntryCaseCollision "entry-case-collision" "“{entry}” and “{other}” differ only in capital letters and are one file on Windows.";
    EntryUnderFile "entry-under-file" "“{entry}” lies under “{other}”, which is a file and not a folder.";
    EntryUnlisted "entry-unlisted" "“{entry}” is in the zip but not in its table of contents, so only some programs see it.";
    EntryOverlap "entry-overlap" "“{entry}” shares its bytes with another entry.";
    EntryHeaderMismatch "entry-header-mismatch" "“{entry}” is described in two ways that contradict each other.";
    EntryDescriptorWrong "entry-descriptor-wrong" "The record after “{entry}” contradicts the table of contents.";
    EntryEncrypted "entry-encrypted" "“{entry}” is encrypted.";
    EntryMethodRefused "entry-method-refused" "“{entry}” is packed with a method that an LMS may not know.";
    EntryFlagsRefused "entry-flags-refused" "“{entry}” uses a zip feature that packages do not use.";
    EntryExtraRefused "entry-extra-refused" "“{entry}” carries extra fields that could give it another name or size.";
    EntryCommentRefused "entry-comment-refused" "“{entry}” carries a comment, in which other content could hide.";
    EntryTypeRefused "entry-type-refused" "“{entry}” is a link, a device or a folder in the place of a file.";
    EntryNameUnsafe "entry-name-unsafe" "The name “{entry}” could be unpacked outside its folder.";
    EntryNameWindows "entry-name-windows" "Windows would store “{entry}” under another name.";
    EntryNameUnreadable "entry-name-unreadable" "The name “{entry}” holds characters that can be read in several ways.";
    EntryRatio "entry-ratio" "“{entry}” unpacks to far more bytes than it should.";
    EntrySizeWrong "entry-size-wrong" "“{entry}” unpacks to another size than it says.";
    EntryDamaged "entry-damaged" "“{entry}” is damaged and can't be unpacked.";

    EntryChanged "entry-changed" "“{entry}” is not the file that was signed.";
    EntryAdded "entry-added" "“{entry}” was added after signing.";
    EntryRemoved "entry-removed" "“{entry}” was signed but is no longer in the zip.";
    EntryRenamed "entry-renamed" "“{entry}” was renamed to “{other}” after signing.";
    MimetypeWrong "mimetype-wrong" "The entry “mimetype” does not say what a signed package says.";
    MetaInfLookalike "meta-inf-lookalike" "“{entry}” looks like a part of the signature but is not.";

    SignatureMissing "signature-missing" "“{entry}” is there, but the signature “{other}” that belongs to it is not.";
    ManifestMissing "manifest-missing" "“{entry}” is there, but the list “{other}” that it signs is not.";
    AuthorSignatureMissing "author-signature-missing" "The reviewer's signature is there, but the author's was removed.";
    SignatureTooLarge "signature-too-large" "“{entry}” is too large to be a signature.";
    ManifestTooLarge "manifest-too-large" "“{entry}” is too large to be a list of signed files.";
    SignatureUnreadable "signature-unreadable" "“{entry}” is not a signature of the kind that packages carry (CMS in DER).";
    SignatureNotDetached "signature-not-detached" "“{entry}” carries content of its own instead of signing the list of files.";
    SignerCountWrong "signer-count-wrong" "“{entry}” holds several signatures or none; there must be exactly one.";
    SignedAttributesMissing "signed-attributes-missing" "“{entry}” lacks a part that a signature must have.";
    SignedAttributeWrong "signed-attribute-wrong" "“{entry}” holds a signed part that is doubled or malformed.";
    SignatureAlgorithmRefused "signature-algorithm-refused" "“{entry}” was made with an algorithm or a key that is too weak or not known.";
    SignatureAlgorithmMismatch "signature-algorithm-mismatch" "“{entry}” names another algorithm than the one that was signed for.";
    SigningCertificateMissing "signing-certificate-missing" "“{entry}” does not hold exactly one certificate of its signer.";
    SigningCertificateMismatch "signing-certificate-mismatch" "The certificate in “{entry}” is not the one the signer signed with.";
    CertificateUnreadable "certificate-unreadable" "A certificate in “{entry}” can't be read.";
    ManifestChanged "manifest-changed" "“{entry}”, the list of signed files, was changed after signing.";
    PackageChanged "package-changed" "The package is not the one that {entry} was made for.";
    SignatureWrong "signature-wrong" "The signature in “{entry}” was not made by the certificate beside it.";

    ManifestUnreadable "manifest-unreadable" "“{entry}” is not XML that can be read safely.";
    ManifestInvalid "manifest-invalid" "“{entry}” is not a list of signed files as the standard describes it.";
    ManifestDigestRefused "manifest-digest-refused" "“{entry}” uses a digest other than SHA-256.";
    ManifestDuplicate "manifest-duplicate" "“{entry}” lists “{other}” twice.";
    ManifestSignatureMismatch "manifest-signature-mismatch" "“{entry}” was signed for another signature than “{other}”.";

    SignerUnknown "signer-unknown" "The certificate of {entry} is not one you trust. Compare its fingerprint with the signer before you do.";
    CertificateNotForSigning "certificate-not-for-signing" "The certificate of {entry} was not issued for signing documents.";
    SignedOutsideValidity "signed-outside-validity" "{entry} claims a time of signing at which the certificate was not valid.";
    CertificateNotYetValid "certificate-not-yet-valid" "The certificate of {entry} is not valid yet. Check the clock of this computer.";
    CertificateExpired "certificate-expired" "The certificate of {entry} has expired, and the time of signing is only claimed.";
}

/// One fact, with the entry (or the signer) it is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reason {
    /// Which fact.
    pub code: ReasonCode,
    /// The entry it is about, made fit to be shown; for facts about a certificate, the signer's name.
    pub entry: Option<String>,
    /// The second entry, where a fact has two.
    pub other: Option<String>,
}

impl Reason {
    /// A fact about the whole file.
    pub(crate) const fn of(code: ReasonCode) -> Self {
        Self { code, entry: None, other: None }
    }

    /// A fact about one entry.
    pub(crate) fn at(code: ReasonCode, entry: &str) -> Self {
        Self { code, entry: Some(crate::text::shown(entry)), other: None }
    }

    /// A fact about two entries.
    pub(crate) fn between(code: ReasonCode, entry: &str, other: &str) -> Self {
        Self { other: Some(crate::text::shown(other)), ..Self::at(code, entry) }
    }
}

/// The same facts in the same order, each said once.
pub(crate) fn each_once(reasons: Vec<Reason>) -> Vec<Reason> {
    let mut seen = BTreeSet::new();
    reasons.into_iter().filter(|reason| seen.insert(reason.clone())).collect()
}

/// The sentence for people.
impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.code.template();
        while let Some((text, (name, tail))) =
            rest.split_once('{').and_then(|(text, tail)| Some((text, tail.split_once('}')?)))
        {
            let value = if name == "entry" { &self.entry } else { &self.other };
            write!(f, "{text}{}", value.as_deref().unwrap_or("?"))?;
            rest = tail;
        }
        f.write_str(rest)
    }
}

impl core::error::Error for Reason {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_has_its_own_kebab_case_code_and_a_sentence() {
        let codes: BTreeSet<_> = ReasonCode::ALL.iter().map(|reason| reason.code()).collect();
        assert_eq!(codes.len(), ReasonCode::ALL.len());
        for reason in ReasonCode::ALL {
            assert!(
                reason
                    .code()
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
            );
            assert!(reason.template().ends_with('.'), "{}", reason.code());
        }
    }

    #[test]
    fn a_sentence_names_the_entries() {
        let reason = Reason::between(ReasonCode::EntryRenamed, "a.html", "{entry}.html");
        assert_eq!(reason.to_string(), "“a.html” was renamed to “{entry}.html” after signing.");
    }
}
