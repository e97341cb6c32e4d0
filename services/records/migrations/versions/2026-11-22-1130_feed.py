"""What retrieval is sent of charts: the ids of resources and encounters that change wait in `feed`.

All that is stored is sent once.
"""

from alembic import op

from chassis.database.migration_steps import create_queue, run

revision = "records_0022"
down_revision = "records_0021"
COLUMNS = "type text NOT NULL, resource_id uuid NOT NULL"
REBUILDS = """
CREATE TABLE records.feed_rebuilds (
    id uuid NOT NULL DEFAULT uuidv7(),
    of varchar(16) NOT NULL DEFAULT 'resources',
    after uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000',
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_feed_rebuilds PRIMARY KEY (id)
);
INSERT INTO records.feed_rebuilds DEFAULT VALUES;
GRANT SELECT, INSERT, UPDATE, DELETE ON records.feed_rebuilds TO records_app
"""
TYPES = """
AllergyIntolerance Claim ClaimResponse Condition Coverage DiagnosticReport DocumentReference
ExplanationOfBenefit Immunization MedicationRequest MedicationStatement Observation Procedure
"""
# The last bits of an id are random: they are its bucket. The owner's rights: callers who may see some
# patients only change resources, too.
FEED = """
CREATE FUNCTION records.feed_resources() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    INSERT INTO records.feed (bucket, type, resource_id)
    SELECT get_byte(uuid_send(id), 15) & 15, type, id FROM stored WHERE type = ANY ('{TYPES}');
    RETURN NULL;
END
$$
""".replace("TYPES", ",".join(TYPES.split()))
FEED_SUMMARY = """
CREATE FUNCTION records.feed_summary() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    INSERT INTO records.feed (bucket, type, resource_id)
    VALUES (get_byte(uuid_send(NEW.id), 15) & 15, 'Encounter', NEW.id);
    RETURN NULL;
END
$$
"""
SAID = """
summary, summary_status, summary_recorded_by, summary_model, accepted_by, chief_complaint,
started_at
"""
TRIGGERS = """
CREATE TRIGGER feed_new AFTER INSERT ON records.resources
    REFERENCING NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION records.feed_resources();
CREATE TRIGGER feed_changed AFTER UPDATE ON records.resources
    REFERENCING NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION records.feed_resources();
CREATE TRIGGER feed_new_summary AFTER INSERT ON records.encounters
    FOR EACH ROW WHEN (NEW.summary IS NOT NULL) EXECUTE FUNCTION records.feed_summary();
CREATE TRIGGER feed_changed_summary AFTER UPDATE ON records.encounters
    FOR EACH ROW WHEN (
        (OLD.summary IS NOT NULL OR NEW.summary IS NOT NULL) AND (BEFORE) IS DISTINCT FROM (NOW)
    ) EXECUTE FUNCTION records.feed_summary()
"""


def upgrade() -> None:
    """Make the queue, its triggers, and a rebuild of all."""
    create_queue("records", "feed", COLUMNS)
    run(REBUILDS)
    op.execute(FEED)
    op.execute(FEED_SUMMARY)
    names = [name.strip() for name in SAID.split(",")]
    before, now = (", ".join(f"{row}.{name}" for name in names) for row in ("OLD", "NEW"))
    run(TRIGGERS.replace("BEFORE", before).replace("NOW", now))
