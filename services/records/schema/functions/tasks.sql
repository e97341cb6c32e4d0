-- Places of tasks in the queue.

-- Stores the number of the transaction that offers a task at a place, so that a claim that skips empty places finds it.
-- Called by the trigger note_offer of the queue. Rule: decision 0067.
CREATE OR REPLACE FUNCTION records.note_offer() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    NEW.offered_in := pg_current_xact_id()::text::bigint;
    RETURN NEW;
END
$$;
