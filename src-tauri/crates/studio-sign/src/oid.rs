//! The object identifiers of the profile, each with where it is defined.

use der::oid::ObjectIdentifier;

macro_rules! oids {
    ($($(#[$doc:meta])* $name:ident = $value:literal;)*) => {
        $($(#[$doc])* pub(crate) const $name: ObjectIdentifier = ObjectIdentifier::new_unwrap($value);)*
    };
}

oids! {
    /// RFC 5652 §4.
    ID_DATA = "1.2.840.113549.1.7.1";
    /// RFC 5652 §5.1.
    ID_SIGNED_DATA = "1.2.840.113549.1.7.2";
    /// RFC 5652 §11.1.
    CONTENT_TYPE = "1.2.840.113549.1.9.3";
    /// RFC 5652 §11.2.
    MESSAGE_DIGEST = "1.2.840.113549.1.9.4";
    /// RFC 5652 §11.3.
    SIGNING_TIME = "1.2.840.113549.1.9.5";
    /// RFC 5035 §3.
    SIGNING_CERTIFICATE_V2 = "1.2.840.113549.1.9.16.2.47";
    /// RFC 6211 §2.
    ALGORITHM_PROTECTION = "1.2.840.113549.1.9.52";

    /// RFC 5754 §2.
    SHA_256 = "2.16.840.1.101.3.4.2.1";
    /// RFC 5754 §2.
    SHA_384 = "2.16.840.1.101.3.4.2.2";
    /// RFC 5754 §2.
    SHA_512 = "2.16.840.1.101.3.4.2.3";

    /// RFC 5480 §2.1.1.
    EC_PUBLIC_KEY = "1.2.840.10045.2.1";
    /// RFC 5480 §2.1.1.1.
    P_256 = "1.2.840.10045.3.1.7";
    /// RFC 5480 §2.1.1.1.
    P_384 = "1.3.132.0.34";
    /// RFC 5758 §3.2.
    ECDSA_WITH_SHA_256 = "1.2.840.10045.4.3.2";
    /// RFC 5758 §3.2.
    ECDSA_WITH_SHA_384 = "1.2.840.10045.4.3.3";
    /// RFC 8017 appendix A.1.
    RSA_ENCRYPTION = "1.2.840.113549.1.1.1";
    /// RFC 8017 appendix A.2.4.
    RSA_WITH_SHA_256 = "1.2.840.113549.1.1.11";
    /// RFC 8017 appendix A.2.4.
    RSA_WITH_SHA_384 = "1.2.840.113549.1.1.12";
    /// RFC 8017 appendix A.2.4.
    RSA_WITH_SHA_512 = "1.2.840.113549.1.1.13";

    /// RFC 5280 appendix A.1.
    COMMON_NAME = "2.5.4.3";
    /// RFC 5280 appendix A.1.
    ORGANISATION_NAME = "2.5.4.10";
    /// RFC 2985 §5.2.1.
    EMAIL_ADDRESS = "1.2.840.113549.1.9.1";

    /// RFC 5280 §4.2.1.12.
    ANY_EXTENDED_KEY_USAGE = "2.5.29.37.0";
    /// RFC 5280 §4.2.1.12.
    CODE_SIGNING = "1.3.6.1.5.5.7.3.3";
    /// RFC 5280 §4.2.1.12.
    EMAIL_PROTECTION = "1.3.6.1.5.5.7.3.4";
    /// RFC 9336 §3.1.
    DOCUMENT_SIGNING = "1.3.6.1.5.5.7.3.36";
}
