//! A session plan at rest.

use crate::stored::form::{stored_kinds, stored_struct};
use studio_course::{PlanItem, PlanItemKind, SessionPlan};

stored_struct!(SessionPlan {
    starts_at as "starts-at-minute",
    room as "room",
    head_count as "head-count",
    materials as "materials",
    items as "items",
});

stored_struct!(PlanItem {
    id as "id",
    what as "what",
    minutes as "minutes",
});

stored_kinds!(PlanItemKind by "kind" {
    Lesson as "lesson" { lesson as "lesson" },
    Break as "break",
    Other as "other" { title as "title" },
});
