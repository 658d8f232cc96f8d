-- Groups, channels, and who may see what. What a party's row is about goes with it; who only did something is let go.

CREATE TABLE place (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    platform TEXT NOT NULL,
    chat_id TEXT NOT NULL,
    thread_id TEXT NOT NULL DEFAULT '',
    guild_id TEXT,
    -- What people call it, sealed.
    title BLOB,
    closed_since INTEGER,
    closed_why TEXT,
    UNIQUE (platform, chat_id, thread_id)
) STRICT;

CREATE TABLE binding (
    party_id INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
    place_id INTEGER NOT NULL REFERENCES place (id) ON DELETE CASCADE,
    purpose TEXT NOT NULL,
    by_id INTEGER REFERENCES party (id) ON DELETE SET NULL,
    PRIMARY KEY (party_id, place_id)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX binding_one_group ON binding (place_id) WHERE purpose IN ('Summary', 'Trainers');

CREATE UNIQUE INDEX binding_one_place ON binding (party_id, purpose) WHERE purpose IN ('Summary', 'Trainers');

CREATE INDEX binding_by_place ON binding (place_id);

CREATE INDEX binding_by_who ON binding (by_id);

-- The group's yes.
CREATE TABLE member (
    group_id INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role IN ('Owner', 'Trainer', 'Client')),
    since INTEGER NOT NULL,
    -- What a trainer's own chat is told of: each check-in, once a day, or referrals only.
    loudness TEXT CHECK (loudness IN ('Each', 'Daily', 'Referrals')),
    PRIMARY KEY (group_id, person_id, role)
) STRICT, WITHOUT ROWID;

CREATE INDEX member_by_person ON member (person_id);

CREATE UNIQUE INDEX member_one_owner ON member (group_id) WHERE role = 'Owner';

-- The client's yeses.
CREATE TABLE share (
    person_id INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
    group_id INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
    trainer_id INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
    -- 1 the day's answer, 2 the answers as well, 3 pain and health as well.
    level INTEGER NOT NULL CHECK (level IN (1, 2, 3)),
    since TEXT NOT NULL,
    PRIMARY KEY (person_id, group_id, trainer_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX share_by_group ON share (group_id);

CREATE INDEX share_by_trainer ON share (trainer_id);

CREATE TABLE named (
    person_id INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
    place_id INTEGER NOT NULL REFERENCES place (id) ON DELETE CASCADE,
    since TEXT NOT NULL,
    PRIMARY KEY (person_id, place_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX named_by_place ON named (place_id);

CREATE TABLE counted (
    person_id INTEGER PRIMARY KEY REFERENCES party (id) ON DELETE CASCADE,
    community_id INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
    since INTEGER NOT NULL
) STRICT;

CREATE INDEX counted_by_community ON counted (community_id);

-- Of a code only its SHA-256 is kept.
CREATE TABLE invite (
    code_hash BLOB PRIMARY KEY,
    group_id INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role IN ('Trainer', 'Client')),
    -- NULL: as many as come.
    uses_left INTEGER,
    until INTEGER NOT NULL,
    by_id INTEGER REFERENCES party (id) ON DELETE SET NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX invite_by_group ON invite (group_id);

CREATE INDEX invite_by_age ON invite (until);

CREATE INDEX invite_by_who ON invite (by_id);

-- What a trainer does not want to be told again for a while.
CREATE TABLE snooze (
    trainer_id INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
    flag TEXT NOT NULL,
    -- NULL: until it is worse.
    until TEXT,
    PRIMARY KEY (trainer_id, person_id, flag)
) STRICT, WITHOUT ROWID;

CREATE INDEX snooze_by_person ON snooze (person_id);

-- Who saw or changed what of a client, for the client.
CREATE TABLE audit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
    by_id INTEGER REFERENCES party (id) ON DELETE SET NULL,
    group_id INTEGER REFERENCES party (id) ON DELETE SET NULL,
    what TEXT NOT NULL,
    at INTEGER NOT NULL,
    detail BLOB
) STRICT;

CREATE INDEX audit_of ON audit (person_id, at);

CREATE INDEX audit_by_age ON audit (at);

CREATE INDEX audit_by_who ON audit (by_id);

CREATE INDEX audit_by_group ON audit (group_id);

CREATE TABLE post (
    party_id INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('Summary', 'Shared', 'Recap')),
    date TEXT NOT NULL,
    number INTEGER NOT NULL,
    place_id INTEGER NOT NULL REFERENCES place (id) ON DELETE CASCADE,
    -- The numbers that were shown and must not move by one person, sealed.
    shown BLOB,
    PRIMARY KEY (party_id, kind, date, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX post_by_place ON post (place_id);

CREATE TABLE taking_part (
    party_id INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
    date TEXT NOT NULL,
    number INTEGER NOT NULL,
    -- HMAC-SHA256 of platform and account under the week's salt, which goes with the recap.
    who BLOB NOT NULL,
    done INTEGER NOT NULL CHECK (done IN (0, 1)),
    PRIMARY KEY (party_id, date, number, who)
) STRICT, WITHOUT ROWID;

-- Two yeses in two hands: with either gone nothing is seen.
CREATE VIEW sight AS
SELECT trainer.person_id AS trainer_id, client.person_id, client.group_id, share.level, share.since
FROM member AS trainer
    JOIN member AS client ON client.group_id = trainer.group_id AND client.role = 'Client'
    JOIN share ON (share.person_id, share.group_id, share.trainer_id) = (client.person_id, client.group_id, trainer.person_id)
WHERE trainer.role IN ('Owner', 'Trainer');
