-- user_version 2

CREATE INDEX course_media_by_digest ON course_media (sha256);

CREATE INDEX lesson_by_module ON lesson (course, module, position);

CREATE INDEX passage_by_owner ON passage (course, lesson, id);

CREATE INDEX step_by_course ON step (course, seq);

CREATE INDEX step_media_by_digest ON step_media (sha256);

CREATE TABLE course (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    language TEXT NOT NULL,
    released_on TEXT NOT NULL,
    cover TEXT,
    format INTEGER NOT NULL,
    form TEXT NOT NULL,
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;

CREATE TABLE course_media (
    course TEXT NOT NULL REFERENCES course (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    credit TEXT NOT NULL,
    PRIMARY KEY (course, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE lesson (
    course TEXT NOT NULL REFERENCES course (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    module TEXT NOT NULL,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    format INTEGER NOT NULL,
    form TEXT NOT NULL,
    PRIMARY KEY (course, id),
    FOREIGN KEY (course, module) REFERENCES module (course, id) ON DELETE CASCADE
) STRICT;

CREATE TABLE media (
    sha256 TEXT NOT NULL PRIMARY KEY,
    bytes INTEGER NOT NULL,
    added_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE meta (
    name TEXT NOT NULL PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE module (
    course TEXT NOT NULL REFERENCES course (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    PRIMARY KEY (course, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE passage (
    id INTEGER PRIMARY KEY,
    course TEXT NOT NULL REFERENCES course (id) ON DELETE CASCADE,
    lesson TEXT NOT NULL,
    place TEXT NOT NULL,
    question TEXT,
    text TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search USING fts5 (
    text,
    content = 'passage',
    content_rowid = 'id',
    tokenize = 'trigram remove_diacritics 1'
);

CREATE TABLE sqlite_sequence(name,seq);

CREATE TABLE step (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    course TEXT NOT NULL REFERENCES course (id) ON DELETE CASCADE,
    began_at INTEGER NOT NULL,
    ended_at INTEGER NOT NULL,
    what TEXT NOT NULL,
    module TEXT,
    lesson TEXT,
    -- Where in the edit the one text is that it changes, as long as more typing may join the step.
    typed TEXT,
    is_undone INTEGER NOT NULL,
    format INTEGER NOT NULL,
    edit TEXT NOT NULL,
    inverse TEXT NOT NULL
) STRICT;

CREATE TABLE step_media (
    seq INTEGER NOT NULL REFERENCES step (seq) ON DELETE CASCADE,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (seq, sha256)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER passage_is_added AFTER INSERT ON passage BEGIN
    INSERT INTO search (rowid, text) VALUES (new.id, new.text);
END;

CREATE TRIGGER passage_is_changed AFTER UPDATE ON passage BEGIN
    INSERT INTO search (search, rowid, text) VALUES ('delete', old.id, old.text);
    INSERT INTO search (rowid, text) VALUES (new.id, new.text);
END;

CREATE TRIGGER passage_is_removed AFTER DELETE ON passage BEGIN
    INSERT INTO search (search, rowid, text) VALUES ('delete', old.id, old.text);
END;
