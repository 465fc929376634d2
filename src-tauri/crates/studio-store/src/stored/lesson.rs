//! A lesson at rest.

use crate::stored::form::{stored_names, stored_struct, stored_values};
use studio_course::{Body, BodyKind, Delivery, Lesson, PlannedTime};

stored_struct!(Lesson {
    id as "id",
    title as "title",
    delivery as "delivery",
    outcomes as "outcomes",
    alignments as "alignments",
    planned as "planned",
    body as "body",
});

stored_names!(Delivery {
    SelfPaced as "self-paced",
    Facilitated as "facilitated",
});

stored_struct!(PlannedTime {
    minutes as "minutes",
    reason as "reason",
});

stored_values!(Body by "kind" and "content" {
    Video as "video",
    Reading as "reading",
    Quiz as "quiz",
    RolePlay as "role-play",
});

stored_names!(BodyKind {
    Video as "video",
    Reading as "reading",
    Quiz as "quiz",
    RolePlay as "role-play",
});
