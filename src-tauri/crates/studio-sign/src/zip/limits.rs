//! How much a zip may ask of the reader.

/// The most entries of a zip without zip64.
pub(crate) const ENTRY_LIMIT: usize = 65_534;
/// The most bytes of a zip without zip64.
pub(crate) const ARCHIVE_LIMIT: u64 = u32::MAX as u64 - 1;

/// Bounds that a zip must keep, whatever it says about itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the whole file.
    pub archive_bytes: u64,
    /// Entries, folders among them.
    pub entries: usize,
    /// Bytes of all entries together, unpacked.
    pub unpacked_bytes: u64,
    /// How many times larger than packed an entry may be once it is larger than 1 MiB.
    pub ratio: u64,
    /// Bytes of an `ASiCManifest*.xml`.
    pub manifest_bytes: u64,
    /// Bytes of a `signature*.p7s`.
    pub signature_bytes: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            archive_bytes: ARCHIVE_LIMIT,
            entries: ENTRY_LIMIT,
            unpacked_bytes: 16 << 30,
            ratio: 200,
            manifest_bytes: 32 << 20,
            signature_bytes: 256 << 10,
        }
    }
}
