"""List patients and encounters without a search entry of their present version.

The service writes the entries of all listed rows before it answers the first request.
"""

from alembic import op

from chassis.database.migration_steps import execute_script

revision = "records_0059"
down_revision = "records_0058"
SCRIPT = r"""
CREATE TABLE IF NOT EXISTS records.search_backlog (
    resource_id uuid NOT NULL,
    CONSTRAINT pk_search_backlog PRIMARY KEY (resource_id)
);
GRANT SELECT, UPDATE, DELETE ON records.search_backlog TO records_app;
ALTER TABLE records.search_entries ADD COLUMN IF NOT EXISTS row_version integer, ADD COLUMN IF NOT EXISTS body_version integer;
CREATE OR REPLACE FUNCTION records.note_for_search() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog
AS $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM records.search_entries AS entry
        WHERE entry.resource_id = NEW.id
            AND CASE TG_TABLE_NAME WHEN 'resources' THEN entry.body_version ELSE entry.row_version END >= NEW.version
    ) THEN
        INSERT INTO records.search_backlog VALUES (NEW.id) ON CONFLICT DO NOTHING;
    END IF;
    RETURN NULL;
END
$$;
DROP TRIGGER IF EXISTS note_for_search ON records.encounters;
CREATE CONSTRAINT TRIGGER note_for_search AFTER INSERT OR UPDATE ON records.encounters
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION records.note_for_search();
DROP TRIGGER IF EXISTS note_for_search ON records.patients;
CREATE CONSTRAINT TRIGGER note_for_search AFTER INSERT OR UPDATE ON records.patients
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION records.note_for_search();
DROP TRIGGER IF EXISTS note_for_search ON records.resources;
CREATE CONSTRAINT TRIGGER note_for_search AFTER INSERT OR UPDATE ON records.resources
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.type = 'Encounter' OR NEW.type = 'Patient') EXECUTE FUNCTION records.note_for_search();
"""
STORED = """
INSERT INTO records.search_backlog SELECT id FROM records.encounters ON CONFLICT DO NOTHING;
INSERT INTO records.search_backlog SELECT id FROM records.patients ON CONFLICT DO NOTHING
"""


def upgrade() -> None:
    execute_script(SCRIPT)
    with op.get_context().autocommit_block():
        execute_script(STORED)
