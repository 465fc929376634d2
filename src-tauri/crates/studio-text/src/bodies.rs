//! The four bodies of a lesson, each as the keys of its file.

pub(crate) mod quiz;
pub(crate) mod reading;
pub(crate) mod role_play;
pub(crate) mod video;
