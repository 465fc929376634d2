//! What cmi5 wants beside the pages: the course structure, and the schema of what we add to it.

pub(crate) mod course_facts;
pub(crate) mod course_structure;
pub(crate) mod structure_rules;
