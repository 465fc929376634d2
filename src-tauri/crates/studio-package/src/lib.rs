//! Lays a course out as SCORM 1.2 or plain HTML and streams the zip.
