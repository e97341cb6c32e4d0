"""Show names of practitioners, places and devices in chart texts, and send stored texts again."""

from chassis.database.migration_steps import execute_script

revision = "records_0063"
down_revision = "records_0062"
SCRIPT = r"""
CREATE OR REPLACE FUNCTION records.feed_renamed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog SET enable_nestloop = off
AS $$
BEGIN
    INSERT INTO records.feed_renames (type, resource_id, patient_id)
    SELECT DISTINCT stored.type, stored.id, one.patient_id
    FROM stored JOIN earlier ON earlier.id = stored.id
    CROSS JOIN LATERAL (VALUES (earlier.patient_id), (stored.patient_id)) AS one (patient_id)
    WHERE stored.type IN (
        'Claim', 'Condition', 'Device', 'Location', 'Medication', 'Observation', 'Organization', 'Practitioner',
        'PractitionerRole', 'Procedure'
    )
      AND (
        stored.patient_id, records.naming_of(stored.body),
        CASE WHEN stored.written_by_kind = 'agent' AND stored.accepted_by IS NULL THEN stored.written_by END
      ) IS DISTINCT FROM (
        earlier.patient_id, records.naming_of(earlier.body),
        CASE WHEN earlier.written_by_kind = 'agent' AND earlier.accepted_by IS NULL THEN earlier.written_by END
      );
    RETURN NULL;
END
$$;
CREATE OR REPLACE FUNCTION records.naming_of(body jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE
SET search_path = pg_catalog
AS $$
SELECT jsonb_build_array(
    body -> 'code', body -> 'name', body -> 'deviceName', body -> 'practitioner',
    jsonb_path_query_array(
        body,
        '$.keyvalue() ? (@.key like_regex "status$" flag "i").value.** ? (@ like_regex "error" flag "i")'
    )
)
$$;
INSERT INTO records.feed_rebuilds (after)
SELECT '00000000-0000-0000-0000-000000000000'
WHERE NOT EXISTS (SELECT FROM records.feed_rebuilds WHERE after = '00000000-0000-0000-0000-000000000000' AND of = 'resources');
"""


def upgrade() -> None:
    execute_script(SCRIPT)
