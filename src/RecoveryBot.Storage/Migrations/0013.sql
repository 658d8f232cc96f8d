-- Of which kind a notice was that a trainer put off tells of the client's health or mood: encrypted, and so not looked up by.
-- Nobody could put one off before, so there is none to keep.
DROP TABLE snooze;

CREATE TABLE snooze (
    id INTEGER PRIMARY KEY,
    trainer_id INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
    -- Encrypted.
    flag BLOB NOT NULL,
    -- The first day on which it is told again.
    until TEXT NOT NULL CHECK (until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

CREATE INDEX snooze_by_trainer ON snooze (trainer_id, person_id);
CREATE INDEX snooze_by_person ON snooze (person_id);
