"""What uses a name that changed is walked page by page, and a merge or its end sends again all that the patients
have: a document names what it refers to only where that is the same patient's.

An earlier version ignores the column, and follows a patient as it follows a resource: what refers to that
patient. So each patient who is one with the survivor has a row.
"""

from alembic import op

from chassis.database.migration_steps import build_index, run

revision = "records_0041"
down_revision = "records_0040"
AFTER = """
ALTER TABLE records.feed_renames
    ADD COLUMN after uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000'
"""
MERGED = """
CREATE FUNCTION records.feed_merge() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    INSERT INTO records.feed_renames (type, resource_id, patient_id)
    SELECT DISTINCT 'Patient', same.id, one.survivor
    FROM (VALUES
        (records.survivor_of(NEW.id)),
        (records.survivor_of(coalesce(NEW.replaced_by, OLD.replaced_by)))
    ) AS one (survivor)
    CROSS JOIN LATERAL records.same_patient(one.survivor) AS same (id);
    RETURN NULL;
END
$$
"""
TRIGGER = """
CREATE TRIGGER feed_merge AFTER UPDATE ON records.patients
    FOR EACH ROW WHEN (OLD.replaced_by IS DISTINCT FROM NEW.replaced_by)
    EXECUTE FUNCTION records.feed_merge()
"""


def upgrade() -> None:
    """Add the column, the function, the trigger and indexes."""
    run(AFTER)
    op.execute(MERGED)
    run(TRIGGER)
    build_index("records", "ix_feed_renames_first", "feed_renames ((type <> 'Patient'), id)")
    build_index("records", "ix_feed_renames_patient_id", "feed_renames (patient_id, after)")
