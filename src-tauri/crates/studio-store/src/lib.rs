//! Keeps the library in SQLite and its media by content hash.
