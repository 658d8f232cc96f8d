-- Moments are Unix milliseconds, dates the client's own day as yyyy-MM-dd. What could tell about a person's health,
-- name or words is sealed (BLOB); what must be looked up or sorted is not: ids, chats, dates, decisions.

CREATE TABLE store (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    -- Sealed with the store's keys when it was made: shows whether the keys at hand are the right ones.
    key_proof BLOB NOT NULL
) STRICT;

CREATE TABLE seen_update (
    platform TEXT NOT NULL,
    update_id TEXT NOT NULL,
    seen_at INTEGER NOT NULL,
    PRIMARY KEY (platform, update_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX seen_update_by_age ON seen_update (seen_at);

-- AUTOINCREMENT: an erased person's id is never given to another.
CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    platform TEXT NOT NULL,
    chat_id TEXT NOT NULL,
    state BLOB NOT NULL,
    changed_at INTEGER NOT NULL,
    unreachable_since INTEGER,
    UNIQUE (platform, chat_id)
) STRICT;

CREATE TABLE check_in (
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    version INTEGER NOT NULL CHECK (version > 0),
    superseded INTEGER NOT NULL DEFAULT 0 CHECK (superseded IN (0, 1)),
    decision TEXT NOT NULL
        CHECK (decision IN ('TrainAsPlanned', 'TrainReduced', 'ActiveRecovery', 'Rest', 'Refer')),
    engine_decision TEXT NOT NULL
        CHECK (engine_decision IN ('TrainAsPlanned', 'TrainReduced', 'ActiveRecovery', 'Rest', 'Refer')),
    displaced INTEGER NOT NULL CHECK (displaced IN (0, 1)),
    deload_advised INTEGER NOT NULL CHECK (deload_advised IN (0, 1)),
    opens_referral INTEGER NOT NULL CHECK (opens_referral IN (0, 1)),
    answers BLOB NOT NULL,
    decided_at INTEGER NOT NULL,
    PRIMARY KEY (person_id, date, version)
) STRICT, WITHOUT ROWID;

CREATE INDEX check_in_referral ON check_in (person_id, date) WHERE opens_referral = 1 AND superseded = 0;

CREATE TABLE agenda (
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('MorningPrompt', 'Nudge', 'Snoozed')),
    date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    number INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    taken_at INTEGER,
    PRIMARY KEY (person_id, kind, date, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX agenda_due ON agenda (due_at) WHERE taken_at IS NULL;

CREATE INDEX agenda_taken ON agenda (taken_at) WHERE taken_at IS NOT NULL;

-- A row lives until its message is sent. AUTOINCREMENT: platforms recognise a repeated message by its id.
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    platform TEXT NOT NULL,
    chat_id TEXT NOT NULL,
    lane TEXT NOT NULL CHECK (lane IN ('Reply', 'Reminder', 'Summary')),
    card TEXT,
    placement TEXT NOT NULL CHECK (placement IN ('InPlace', 'Below')),
    message BLOB NOT NULL,
    queued_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    may_have_arrived INTEGER NOT NULL DEFAULT 0 CHECK (may_have_arrived IN (0, 1)),
    not_before INTEGER
) STRICT;

CREATE INDEX outbox_by_chat ON outbox (platform, chat_id);

CREATE TABLE card (
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    card TEXT NOT NULL,
    platform_message_id TEXT NOT NULL,
    shown_at INTEGER NOT NULL,
    PRIMARY KEY (person_id, card)
) STRICT, WITHOUT ROWID;

CREATE INDEX card_by_age ON card (shown_at);

CREATE TABLE hold (
    platform TEXT PRIMARY KEY,
    until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
