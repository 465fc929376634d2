//! A quiz at rest.

use crate::stored::form::{stored_names, stored_struct};
use studio_course::{FeedbackTime, Quiz};

stored_struct!(Quiz {
    introduction as "introduction",
    questions as "questions",
    pass_mark as "pass-mark",
    attempts as "attempts",
    shuffles_questions as "shuffles-questions",
    shuffles_options as "shuffles-options",
    draw as "draw",
    time_limit as "time-limit-minutes",
    feedback_time as "feedback-time",
});

stored_names!(FeedbackTime {
    EachQuestion as "each-question",
    Submission as "submission",
    Never as "never",
});
