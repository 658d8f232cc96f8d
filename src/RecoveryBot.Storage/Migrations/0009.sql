-- What a group's channels say of a day about those whom they do not name: it must not move by one person.
CREATE TABLE shown_numbers (
    group_id INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
    date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    -- Sealed.
    numbers BLOB NOT NULL,
    PRIMARY KEY (group_id, date)
) STRICT, WITHOUT ROWID;
