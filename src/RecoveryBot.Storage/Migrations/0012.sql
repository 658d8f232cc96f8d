-- Whom a trainer has dealt with on a day.
CREATE TABLE handled (
    trainer_id INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
    date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    PRIMARY KEY (trainer_id, date, person_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX handled_by_person ON handled (person_id);

-- What a client writes for a trainer to read with a day: the client's, and it goes with either of them.
CREATE TABLE note_for_trainer (
    person_id INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
    trainer_id INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
    date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    -- Encrypted.
    text BLOB NOT NULL,
    PRIMARY KEY (person_id, trainer_id, date)
) STRICT, WITHOUT ROWID;

CREATE INDEX note_by_trainer ON note_for_trainer (trainer_id);
