//! What SCORM 1.2 wants beside the pages: the manifest, its metadata and the schemas.

pub(crate) mod learning_time;
pub(crate) mod lom;
pub(crate) mod manifest;
pub(crate) mod schemas;
pub(crate) mod vcard;
