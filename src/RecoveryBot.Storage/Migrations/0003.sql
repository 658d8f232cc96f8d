-- In which order things became known about a person: two of one turn share their moment, and a clock may go back.
ALTER TABLE person ADD COLUMN facts_kept INTEGER NOT NULL DEFAULT 0;

ALTER TABLE check_in ADD COLUMN ordinal INTEGER NOT NULL DEFAULT 0;

ALTER TABLE dated_fact ADD COLUMN ordinal INTEGER NOT NULL DEFAULT 0;

CREATE TEMP TABLE known AS
SELECT person_id, date, kind, version, row_number() OVER (
    PARTITION BY person_id ORDER BY at, kind IS NOT NULL, date, kind, version) AS ordinal
FROM (
    SELECT person_id, date, NULL AS kind, version, decided_at AS at FROM check_in
    UNION ALL
    SELECT person_id, date, kind, version, kept_at FROM dated_fact);

UPDATE check_in SET ordinal = known.ordinal FROM known
WHERE known.person_id = check_in.person_id AND known.date = check_in.date AND known.kind IS NULL
    AND known.version = check_in.version;

UPDATE dated_fact SET ordinal = known.ordinal FROM known
WHERE known.person_id = dated_fact.person_id AND known.date = dated_fact.date AND known.kind = dated_fact.kind
    AND known.version = dated_fact.version;

UPDATE person SET facts_kept = (SELECT COUNT(*) FROM known WHERE person_id = person.id);

DROP TABLE known;
