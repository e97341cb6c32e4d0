-- Search entries of patients and encounters.

-- Puts a patient or encounter on the list search_backlog, unless its search entry has the new version of the row or body.
-- Called by the triggers note_for_search. Rule: decision 0061.
-- The database decides because a process of another version, or an administrator, may store rows, too. It has the
-- owner's rights: no service may add to the list in another way.
CREATE OR REPLACE FUNCTION records.note_for_search() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog
AS $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM records.search_entries AS entry
        WHERE entry.resource_id = NEW.id
            AND CASE TG_TABLE_NAME WHEN 'resources' THEN entry.body_version ELSE entry.row_version END >= NEW.version
    ) THEN
        INSERT INTO records.search_backlog VALUES (NEW.id) ON CONFLICT DO NOTHING;
    END IF;
    RETURN NULL;
END
$$;

-- Returns true if search_backlog is empty; otherwise raises object_not_in_prerequisite_state, and the service indexes the rows
-- and repeats the search. Each search for patients or encounters calls it. Rule: decision 0061.
-- A separate statement would cost a round trip per search, and would read another snapshot. It has the owner's rights: callers
-- who see some patients only may not read the list.
CREATE OR REPLACE FUNCTION records.require_search_entries() RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog
AS $$
BEGIN
    IF EXISTS (SELECT FROM records.search_backlog) THEN
        RAISE object_not_in_prerequisite_state USING MESSAGE = 'the search backlog has rows';
    END IF;
    RETURN true;
END
$$;
