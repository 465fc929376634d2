//! What SCORM 1.2 wants beside the pages: the manifest with its metadata, and the schemas.

pub(crate) mod manifest;
pub(crate) mod schemas;
