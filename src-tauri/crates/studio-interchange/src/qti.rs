//! Question and Test Interoperability (1EdTech, QTI 2.2; also read: 2.1).

mod archive;
mod asked;
mod body;
mod choices_in;
mod declared;
mod elements;
mod entries_in;
mod hotspot_in;
mod ident;
mod interactions;
mod item;
mod item_in;
mod manifest;
mod metadata_in;
mod out;
mod package;
mod place;
mod processing;
mod read;
mod reading;
mod response;
mod test;
mod test_in;
mod told_in;
mod truth;

pub(crate) use package::write;
pub(crate) use read::read;
