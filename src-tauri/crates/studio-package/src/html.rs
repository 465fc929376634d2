//! Reading HTML as far as packages need it: which tags there are, and what they load.

pub(crate) mod loads;
pub(crate) mod tags;
