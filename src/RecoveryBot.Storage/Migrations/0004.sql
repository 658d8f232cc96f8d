-- Until when each platform was listened to: after a longer silence, what was pressed meanwhile may be lost.
CREATE TABLE listened (
    platform TEXT PRIMARY KEY,
    until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
