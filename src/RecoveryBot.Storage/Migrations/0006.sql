-- The kinds of facts grow with the program: which there are, it says itself.
CREATE TABLE dated_fact_2 (
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    version INTEGER NOT NULL CHECK (version > 0),
    superseded INTEGER NOT NULL DEFAULT 0 CHECK (superseded IN (0, 1)),
    content BLOB NOT NULL,
    kept_at INTEGER NOT NULL,
    ordinal INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (person_id, date, kind, version)
) STRICT, WITHOUT ROWID;

INSERT INTO dated_fact_2 SELECT person_id, kind, date, version, superseded, content, kept_at, ordinal FROM dated_fact;

DROP TABLE dated_fact;

ALTER TABLE dated_fact_2 RENAME TO dated_fact;
