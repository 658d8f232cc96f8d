-- Who is gone, by number alone, so that a backup from before can be brought up to date. No number is given twice.
-- Whoever makes the table of parties anew makes the trigger anew.
CREATE TABLE erased (
    party_id INTEGER PRIMARY KEY,
    -- Not erased, but joined with this one, and gone with it.
    joined_id INTEGER
) STRICT;

CREATE TRIGGER party_erased AFTER DELETE ON party BEGIN
    INSERT INTO erased (party_id) VALUES (OLD.id) ON CONFLICT DO NOTHING;
END;
