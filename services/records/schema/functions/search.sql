-- Which resources still wait for their search entries.

-- Lists resources whose search entries a process still has to write, unless the writing transaction writes them itself and
-- says so in the setting records.search_entries. Called by the triggers note_new_for_search and note_changed_for_search.
CREATE OR REPLACE FUNCTION records.note_for_search() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog
AS $$
BEGIN
    IF current_setting('records.search_entries', true) IS DISTINCT FROM 'written' THEN
        INSERT INTO records.search_backlog SELECT id FROM stored ON CONFLICT DO NOTHING;
    END IF;
    RETURN NULL;
END
$$;
