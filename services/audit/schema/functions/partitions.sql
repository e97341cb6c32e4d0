-- The partitions of event_leaves and event_payloads: ranges of seq, so that content can be removed by the range.

-- Creates the partition after the one of the next event, and all before it. A new partition holds 4,194,304 events (64
-- full tiles of level 1). Appends and reads continue meanwhile: attaching an empty table does not wait for them.
-- Called by audit/partitions.py, before an append needs the partitions, and by rows.sql.
-- It has the owner's rights: the service may not create tables in another way.
CREATE OR REPLACE FUNCTION audit.create_partitions() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog
AS $$
DECLARE
    width CONSTANT bigint := 4194304;
    needed bigint;
    first bigint;
    parent text;
    made text;
BEGIN
    PERFORM pg_advisory_xact_lock('audit'::regnamespace::oid::integer, hashtext('partitions'));
    SELECT (next_seq / width + 2) * width INTO STRICT needed FROM audit.log_head WHERE id = 0;
    FOREACH parent IN ARRAY ARRAY['event_leaves', 'event_payloads'] LOOP
        SELECT coalesce(max(substring(pg_get_expr(relpartbound, oid) FROM 'TO \(''(\d+)''\)')::bigint), 0) INTO first
        FROM pg_class JOIN pg_inherits ON inhrelid = oid WHERE inhparent = format('audit.%I', parent)::regclass;
        WHILE first < needed LOOP
            made := parent || '_' || first;
            EXECUTE format('CREATE TABLE audit.%I (LIKE audit.%I INCLUDING ALL)', made, parent);
            EXECUTE format(
                'CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.%I '
                'FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change()', made
            );
            EXECUTE format(
                'ALTER TABLE audit.%I ATTACH PARTITION audit.%I FOR VALUES FROM (%L) TO (%L)',
                parent, made, first, first + width
            );
            first := first + width;
        END LOOP;
    END LOOP;
END
$$;
