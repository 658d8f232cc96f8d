-- Facts about a day besides its check-in. One row a version; what they say of health and habits is sealed.
CREATE TABLE dated_fact (
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('DayLog', 'Feedback', 'Deload', 'Move', 'Pause', 'NotAsked', 'Settings')),
    date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    version INTEGER NOT NULL CHECK (version > 0),
    superseded INTEGER NOT NULL DEFAULT 0 CHECK (superseded IN (0, 1)),
    content BLOB NOT NULL,
    kept_at INTEGER NOT NULL,
    PRIMARY KEY (person_id, date, kind, version)
) STRICT, WITHOUT ROWID;

-- The kinds of occurrences grow with the program: which there are, it says itself.
CREATE TABLE agenda_2 (
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    number INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    taken_at INTEGER,
    PRIMARY KEY (person_id, kind, date, number)
) STRICT, WITHOUT ROWID;

INSERT INTO agenda_2 SELECT person_id, kind, date, number, due_at, taken_at FROM agenda;

DROP TABLE agenda;

ALTER TABLE agenda_2 RENAME TO agenda;

CREATE INDEX agenda_due ON agenda (due_at) WHERE taken_at IS NULL;

CREATE INDEX agenda_taken ON agenda (taken_at) WHERE taken_at IS NOT NULL;
