//! Reads competency frameworks; works out what a course, or a programme of courses, covers.
