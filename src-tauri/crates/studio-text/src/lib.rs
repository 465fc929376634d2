//! Turns a course folder's text into a course, and back without loss.
