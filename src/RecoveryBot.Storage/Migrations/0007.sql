-- Whoever owns state, facts and agenda is a party: a person, or what several people form.
ALTER TABLE person RENAME TO party;

ALTER TABLE party ADD COLUMN kind TEXT NOT NULL DEFAULT 'Person' CHECK (kind IN ('Person', 'Group', 'Community'));

-- What the party is called, sealed.
ALTER TABLE party ADD COLUMN name BLOB;

ALTER TABLE agenda RENAME COLUMN person_id TO party_id;

-- What stands in a chat belongs to the chat; the party is who shows it.
CREATE TABLE card_3 (
    platform TEXT NOT NULL,
    chat_id TEXT NOT NULL,
    card TEXT NOT NULL,
    party_id INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
    platform_message_id TEXT NOT NULL,
    shown_at INTEGER NOT NULL,
    PRIMARY KEY (platform, chat_id, card)
) STRICT, WITHOUT ROWID;

INSERT INTO card_3 (platform, chat_id, card, party_id, platform_message_id, shown_at)
SELECT platform, chat_id, card, person_id, platform_message_id, shown_at
FROM card JOIN address USING (person_id, platform);

DROP TABLE card;

ALTER TABLE card_3 RENAME TO card;

CREATE INDEX card_by_age ON card (shown_at);

CREATE INDEX card_by_party ON card (party_id);

ALTER TABLE outbox ADD COLUMN place TEXT NOT NULL DEFAULT 'Direct' CHECK (place IN ('Direct', 'Channel'));

ALTER TABLE outbox ADD COLUMN thread_id TEXT;

-- The update that this answers: the adapter keeps the way back to it in memory.
ALTER TABLE outbox ADD COLUMN in_reply_to TEXT;

-- Who says it. NULL: nothing is kept of whom it is said to. Without an index: every message would pay for it, and only an
-- erasure looks for it, among what is not sent yet.
ALTER TABLE outbox ADD COLUMN party_id INTEGER REFERENCES party (id) ON DELETE CASCADE;

UPDATE outbox SET party_id = address.person_id FROM address
WHERE address.platform = outbox.platform AND address.chat_id = outbox.chat_id;

-- A topic of Telegram's stood behind the group's id.
UPDATE outbox SET place = 'Channel',
    thread_id = CASE WHEN instr(chat_id, ':') > 0 THEN substr(chat_id, instr(chat_id, ':') + 1) END,
    chat_id = CASE WHEN instr(chat_id, ':') > 0 THEN substr(chat_id, 1, instr(chat_id, ':') - 1) ELSE chat_id END
WHERE platform = 'telegram' AND chat_id LIKE '-%';

-- What one party tells another: taken in the other's own turn. One of a key at a time, the latest.
CREATE TABLE told (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    party_id INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
    by_id INTEGER REFERENCES party (id) ON DELETE SET NULL,
    key TEXT NOT NULL,
    input BLOB NOT NULL,
    depth INTEGER NOT NULL CHECK (depth BETWEEN 1 AND 4),
    told_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    not_before INTEGER,
    UNIQUE (party_id, key)
) STRICT;

CREATE INDEX told_by_who ON told (by_id);

-- What a client's morning says to a trainer who may see it, made when it is decided.
ALTER TABLE check_in ADD COLUMN for_trainer BLOB;
