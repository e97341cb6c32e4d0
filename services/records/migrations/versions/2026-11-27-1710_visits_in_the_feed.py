"""Encounters that are opened here, or change, wait in `feed`, whether they have a summary or not.

An earlier version sends what it knows of them: their summaries.
"""

from alembic import op

from chassis.database.migration_steps import run

revision = "records_0044"
down_revision = "records_0043"
SAID = """
patient_id, chief_complaint, status, source_status, class, started_at, ended_at, summary, summary_status,
summary_recorded_by, summary_model, accepted_by, changed_by_kind
"""
# By statement, so that those of an import wait behind; the trigger of resources adds what it stores. A plan is kept
# for later changes: one for few rows MUST NOT compare thousands with each other. A subquery in place of NOT EXISTS
# is looked up by its index, row by row.
FEED = """
CREATE OR REPLACE FUNCTION records.feed_summary() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog SET enable_nestloop = off AS $$
DECLARE
    behind bigint := (SELECT CASE WHEN count(*) < 30 THEN 0 ELSE 4611686018427387904 END FROM stored);
    ids uuid[];
BEGIN
    IF TG_OP = 'INSERT' THEN
        ids := ARRAY (
            SELECT id FROM stored
            WHERE (SELECT body.id FROM records.resources AS body WHERE body.id = stored.id) IS NULL
            ORDER BY id
        );
    ELSE
        ids := ARRAY (
            SELECT id FROM stored JOIN earlier USING (id) WHERE (NOW) IS DISTINCT FROM (BEFORE) ORDER BY id
        );
    END IF;
    INSERT INTO records.feed (position, bucket, type, resource_id) OVERRIDING SYSTEM VALUE
    SELECT nextval('records.feed_position_seq') + behind, get_byte(uuid_send(id), 15) & 15, 'Encounter', id
    FROM unnest(ids) AS one (id);
    RETURN NULL;
END
$$
"""
TRIGGERS = """
CREATE OR REPLACE TRIGGER feed_new_summary AFTER INSERT ON records.encounters
    REFERENCING NEW TABLE AS stored
    FOR EACH STATEMENT EXECUTE FUNCTION records.feed_summary();
CREATE OR REPLACE TRIGGER feed_changed_summary AFTER UPDATE ON records.encounters
    REFERENCING OLD TABLE AS earlier NEW TABLE AS stored
    FOR EACH STATEMENT EXECUTE FUNCTION records.feed_summary()
"""


def upgrade() -> None:
    """Replace the triggers of encounters, and their function."""
    names = [name.strip() for name in SAID.split(",")]
    before, now = (", ".join(f"{row}.{name}" for name in names) for row in ("earlier", "stored"))
    op.execute(FEED.replace("BEFORE", before).replace("NOW", now))
    run(TRIGGERS)
