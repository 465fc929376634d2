//! Question and Test Interoperability (1EdTech, QTI 2.2; also read: 2.1).

mod body;
mod ident;
mod item;
mod manifest;
mod out;
mod package;
mod place;
mod processing;
mod response;
mod test;
mod truth;

pub(crate) use package::write;
