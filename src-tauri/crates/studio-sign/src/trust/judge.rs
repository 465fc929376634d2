//! What a signer's certificate is worth to somebody with this trust list at this time.

use rustls_pki_types::{CertificateDer, UnixTime};
use webpki::{
    ALL_VERIFICATION_ALGS, EndEntityCert, Error, ExtendedKeyUsageValidator, KeyPurposeId, KeyPurposeIdIter,
    KeyUsage, RequiredEkuNotFoundContext, anchor_from_trusted_cert,
};

use crate::certificate::Certificate;
use crate::reason::ReasonCode;
use crate::trust::level::{Trust, TrustedBy};
use crate::trust::list::TrustList;
use crate::unix_seconds::UnixSeconds;

/// Clocks differ, and time zones are mistaken for each other; so much before notBefore is no reason to doubt.
const CLOCK_TOLERANCE_DAYS: i64 = 1;

/// What is thought of one signer. `trust` is never `Unsigned` or `Broken` here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Judgement {
    pub(crate) trust: Trust,
    pub(crate) reason: Option<ReasonCode>,
    pub(crate) trusted_by: Option<TrustedBy>,
}

impl Judgement {
    const fn unknown(reason: ReasonCode) -> Self {
        Self { trust: Trust::IntactUnknown, reason: Some(reason), trusted_by: None }
    }

    fn trusted(by: TrustedBy, has_expired: bool) -> Self {
        let (trust, reason) = if has_expired {
            (Trust::IntactExpired, Some(ReasonCode::CertificateExpired))
        } else {
            (Trust::IntactTrusted, None)
        };
        Self { trust, reason, trusted_by: Some(by) }
    }
}

/// Judges a signer whose signature holds, by the time it claims and by the clock. `others` are the further certificates
/// that came with the signature. A claimed time ahead of the clock is no reason to doubt, because it is the date on
/// which a course is released. Revocation is not looked at: there is no network.
pub(crate) fn judge(
    signer: &Certificate,
    others: &[Vec<u8>],
    signed_at: UnixSeconds,
    now: UnixSeconds,
    list: &TrustList,
) -> Judgement {
    let own = CertificateDer::from(signer.der.as_slice());
    // Webpki refuses a certificate with a critical extension that nobody here understands.
    let Ok(leaf) = EndEntityCert::try_from(&own) else {
        return Judgement::unknown(ReasonCode::CertificateNotForSigning);
    };
    if signer.is_authority || !signer.is_for_signing {
        return Judgement::unknown(ReasonCode::CertificateNotForSigning);
    }
    if !signer.is_valid_at(signed_at) {
        return Judgement::unknown(ReasonCode::SignedOutsideValidity);
    }
    if now.plus_days(CLOCK_TOLERANCE_DAYS) < signer.not_before {
        return Judgement::unknown(ReasonCode::CertificateNotYetValid);
    }
    if list.is_pinned(signer.fingerprint) {
        return Judgement::trusted(TrustedBy::Pin, now > signer.not_after);
    }
    match chain_to_authority(&leaf, others, signed_at, list) {
        Ok(authority) => {
            let today = chain_to_authority(&leaf, others, now.max(signed_at), list);
            Judgement::trusted(TrustedBy::Authority(authority), today == Err(ChainFault::OutsideValidity))
        }
        Err(ChainFault::OutsideValidity) => Judgement::unknown(ReasonCode::SignedOutsideValidity),
        Err(ChainFault::None) => Judgement::unknown(ReasonCode::SignerUnknown),
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ChainFault {
    /// There is a chain, but a certificate in it was not valid at that moment.
    OutsideValidity,
    /// There is no chain to any authority.
    None,
}

/// Builds a chain (RFC 5280 §6) at a moment and answers the name of the authority it ends in.
fn chain_to_authority(
    leaf: &EndEntityCert<'_>,
    others: &[Vec<u8>],
    moment: UnixSeconds,
    list: &TrustList,
) -> Result<String, ChainFault> {
    let intermediates: Vec<_> = others.iter().map(|der| CertificateDer::from(der.as_slice())).collect();
    let time = UnixTime::since_unix_epoch(moment.since_epoch());
    let mut outcome = Err(ChainFault::None);
    for authority in list.authorities() {
        let der = CertificateDer::from(authority.der.as_slice());
        let Ok(anchor) = anchor_from_trusted_cert(&der) else { continue };
        let anchors = [anchor];
        let path = leaf.verify_for_usage(
            ALL_VERIFICATION_ALGS,
            &anchors,
            &intermediates,
            time,
            DocumentSigning,
            None,
            None,
        );
        match path {
            // Webpki takes an anchor as it is and does not look at its validity.
            Ok(_path) if authority.is_valid_at(moment) => return Ok(authority.name.clone()),
            Ok(_) | Err(Error::CertExpired { .. } | Error::CertNotValidYet { .. }) => {
                outcome = Err(ChainFault::OutsideValidity);
            }
            Err(_no_chain) => {}
        }
    }
    outcome
}

/// Takes what [`Certificate`] takes: any purpose that fits a document, or none given. It also holds for the
/// authorities in between.
struct DocumentSigning;

/// The contents of the object identifiers e-mail protection, document signing, code signing and any purpose.
const PURPOSES: [&[u8]; 4] = [
    &[0x2b, 6, 1, 5, 5, 7, 3, 4],
    &[0x2b, 6, 1, 5, 5, 7, 3, 36],
    &[0x2b, 6, 1, 5, 5, 7, 3, 3],
    &[0x55, 0x1d, 0x25, 0],
];

impl ExtendedKeyUsageValidator for DocumentSigning {
    fn validate(&self, purposes: KeyPurposeIdIter<'_, '_>) -> Result<(), Error> {
        let mut present = Vec::new();
        for purpose in purposes {
            let purpose = purpose?;
            if PURPOSES.iter().any(|known| KeyPurposeId::new(known) == purpose) {
                return Ok(());
            }
            present.push(purpose.to_decoded_oid());
        }
        if present.is_empty() {
            return Ok(());
        }
        let required = KeyUsage::required_if_present(PURPOSES[0]);
        Err(Error::RequiredEkuNotFoundContext(RequiredEkuNotFoundContext { required, present }))
    }
}
