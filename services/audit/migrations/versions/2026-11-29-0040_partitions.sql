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
REVOKE EXECUTE ON FUNCTION audit.create_partitions FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit.create_partitions TO audit_app;
SELECT audit.create_partitions();
