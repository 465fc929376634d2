//! Tells the author what is wrong with a course, one rule per file, one table of rules.
