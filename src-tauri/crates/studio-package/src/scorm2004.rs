//! What SCORM 2004 4th edition wants beside the pages: the manifest with its sequencing, and the schemas.

pub(crate) mod manifest;
pub(crate) mod schemas;
pub(crate) mod sequencing;
