//! What a package says about its course, once, and the two ways in which metadata standards write it.

pub(crate) mod duration;
pub(crate) mod imsmd;
pub(crate) mod lom;
pub(crate) mod lom_rules;
pub(crate) mod people;
pub(crate) mod said;
pub(crate) mod vcard;
