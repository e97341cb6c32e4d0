"""Resources whose name changed wait in `feed_renames` until those whose texts use that name wait in `feed`.

The trigger adds an id, and no more: who uses the name is found in the background, once the change is there
for all.
"""

from alembic import op

from chassis.database.migration_steps import run

revision = "records_0039"
down_revision = "records_0038"
TABLE = """
CREATE TABLE records.feed_renames (
    id uuid NOT NULL DEFAULT uuidv7(),
    type text NOT NULL,
    resource_id uuid NOT NULL,
    patient_id uuid,
    CONSTRAINT pk_feed_renames PRIMARY KEY (id)
);
GRANT SELECT, UPDATE, DELETE ON records.feed_renames TO records_app
"""
# Null for what has none, and for what was entered in error.
NAME_OF = """
CREATE FUNCTION records.name_of(body jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog AS $$
SELECT CASE
    WHEN body ->> 'status' ~* '^entered[- ]in[- ]error$'
      OR body @? '$.verificationStatus.** ? (@ like_regex "^entered[- ]in[- ]error$" flag "i")'
    THEN NULL
    ELSE coalesce(
        body -> 'code', body -> 'vaccineCode', body -> 'medicationCodeableConcept', body -> 'name'
    )
END
$$
"""
# With the patient before and after: a resource may move to another one. A plan is kept for later changes:
# one that was made for few rows MUST NOT compare thousands with each other.
RENAMED = """
CREATE FUNCTION records.feed_renamed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog SET enable_nestloop = off AS $$
BEGIN
    INSERT INTO records.feed_renames (type, resource_id, patient_id)
    SELECT DISTINCT stored.type, stored.id, one.patient_id
    FROM stored JOIN earlier ON earlier.id = stored.id
    CROSS JOIN LATERAL (VALUES (earlier.patient_id), (stored.patient_id)) AS one (patient_id)
    WHERE stored.type IN ('Claim', 'Condition', 'Medication', 'Observation', 'Organization', 'Procedure')
      AND (stored.patient_id, records.name_of(stored.body))
          IS DISTINCT FROM (earlier.patient_id, records.name_of(earlier.body));
    RETURN NULL;
END
$$
"""
TRIGGER = """
REVOKE EXECUTE ON FUNCTION records.name_of FROM PUBLIC;
GRANT EXECUTE ON FUNCTION records.name_of TO records_app;
CREATE TRIGGER feed_renamed AFTER UPDATE ON records.resources
    REFERENCING OLD TABLE AS earlier NEW TABLE AS stored
    FOR EACH STATEMENT EXECUTE FUNCTION records.feed_renamed()
"""


def upgrade() -> None:
    """Make the table, the functions and the trigger."""
    run(TABLE)
    op.execute(NAME_OF)
    op.execute(RENAMED)
    run(TRIGGER)
