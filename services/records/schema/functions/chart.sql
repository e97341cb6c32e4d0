-- Where resources stand in charts: the service computes it (records/fhir/r4/standings.py).

-- Puts new and changed resources on the list chart_backlog, unless the transaction that stores them writes their chart
-- entries itself. The service computes the entries of the list in the background, and decides which types charts show.
-- Called by the triggers note_new_for_chart and note_changed_for_chart. Rule: docs/fhir.md, "What counts as current".
-- The database decides because a process of another version, or an administrator, may store resources, too. It has the
-- owner's rights: no service may add to the list in another way.
CREATE OR REPLACE FUNCTION records.note_for_chart() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog
AS $$
BEGIN
    IF current_setting('records.chart_entries', true) IS DISTINCT FROM 'written' THEN
        INSERT INTO records.chart_backlog SELECT id FROM stored ON CONFLICT DO NOTHING;
    END IF;
    RETURN NULL;
END
$$;

-- Sends to retrieval again all versions of a result of a patient, because only one of them counts as the latest.
-- Returns 1 for each. Called by records/fhir/chart_index/repository.py.
-- It has the owner's rights: a caller who sees some patients only has no right to the feed.
CREATE OR REPLACE FUNCTION records.feed_same_results(patient uuid, result uuid) RETURNS integer
LANGUAGE sql SECURITY DEFINER
SET search_path = pg_catalog
AS $$
INSERT INTO records.feed (bucket, type, resource_id)
SELECT get_byte(uuid_send(resource_id), 15) & 15, 'Observation', resource_id
FROM records.chart_entries WHERE patient_id = patient AND identity = result
RETURNING 1
$$;
