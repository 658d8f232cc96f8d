-- One person in several chats, one a platform. What a platform says about a chat, and what stands in it, belongs to the
-- chat and not to the person any more.
CREATE TABLE address (
    platform TEXT NOT NULL,
    chat_id TEXT NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    -- Which of them came first: 1, 2, …
    number INTEGER NOT NULL CHECK (number > 0),
    gets_reminders INTEGER NOT NULL CHECK (gets_reminders IN (0, 1)),
    unreachable_since INTEGER,
    -- What leads there on a platform where a person is one thing and the chat with them another.
    direct_channel TEXT,
    PRIMARY KEY (platform, chat_id),
    UNIQUE (person_id, platform)
) STRICT, WITHOUT ROWID;

INSERT INTO address (platform, chat_id, person_id, number, gets_reminders, unreachable_since)
SELECT platform, chat_id, id, 1, 1, unreachable_since FROM person;

CREATE TABLE card_2 (
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    platform TEXT NOT NULL,
    card TEXT NOT NULL,
    platform_message_id TEXT NOT NULL,
    shown_at INTEGER NOT NULL,
    PRIMARY KEY (person_id, platform, card)
) STRICT, WITHOUT ROWID;

INSERT INTO card_2 (person_id, platform, card, platform_message_id, shown_at)
SELECT person_id, platform, card, platform_message_id, shown_at FROM card JOIN person ON person.id = person_id;

DROP TABLE card;

ALTER TABLE card_2 RENAME TO card;

CREATE INDEX card_by_age ON card (shown_at);

-- Other tables point at person, so this step is taken with foreign keys off. An erased person's id still is never given
-- to another.
CREATE TABLE person_2 (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    state BLOB NOT NULL,
    changed_at INTEGER NOT NULL,
    facts_kept INTEGER NOT NULL DEFAULT 0
) STRICT;

INSERT INTO person_2 (id, state, changed_at, facts_kept) SELECT id, state, changed_at, facts_kept FROM person;

DELETE FROM sqlite_sequence WHERE name = 'person_2';

INSERT INTO sqlite_sequence (name, seq) SELECT 'person_2', seq FROM sqlite_sequence WHERE name = 'person';

DROP TABLE person;

ALTER TABLE person_2 RENAME TO person;

-- A code lives for minutes and only its SHA-256 is kept. One a person: a new one takes the place of the old.
CREATE TABLE connect_code (
    person_id INTEGER PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    code_hash BLOB NOT NULL UNIQUE,
    until INTEGER NOT NULL,
    used INTEGER NOT NULL DEFAULT 0 CHECK (used IN (0, 1))
) STRICT;

CREATE INDEX connect_code_by_age ON connect_code (until);

-- Wrong codes of the last hour. Strangers try as well, and of them no chat's id is kept: only its SHA-256.
CREATE TABLE connect_try (
    chat_hash BLOB NOT NULL,
    tried_at INTEGER NOT NULL
) STRICT;

CREATE INDEX connect_try_by_chat ON connect_try (chat_hash, tried_at);

CREATE INDEX connect_try_by_age ON connect_try (tried_at);
