"""What searches find of imported resources: a small row beside each, and one for each of its codes.

The service computes them, and writes them with the resource. Resources that have none yet, or one of
an earlier version, wait in a list, for which it looks in the background.
"""

from alembic import op

from chassis.database.migration_steps import IN_REACH_OF_PANELS, limit_to, run

revision = "records_0019"
down_revision = "records_0018"
TABLES = """
CREATE TABLE records.search_entries (
    resource_id uuid NOT NULL,
    patient_id uuid NOT NULL,
    type text NOT NULL,
    at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    tokens bigint[] NOT NULL,
    others jsonb NOT NULL,
    CONSTRAINT pk_search_entries PRIMARY KEY (resource_id)
);
CREATE INDEX ix_search_entries_patient ON records.search_entries (patient_id, type, at, resource_id);
CREATE INDEX ix_search_entries_type ON records.search_entries (type, at, resource_id);
CREATE TABLE records.search_codes (
    token bigint NOT NULL,
    patient_id uuid NOT NULL,
    at timestamptz NOT NULL,
    resource_id uuid NOT NULL,
    CONSTRAINT pk_search_codes PRIMARY KEY (token, patient_id, at, resource_id)
);
CREATE INDEX ix_search_codes_newest ON records.search_codes (token, at, resource_id)
    INCLUDE (patient_id);
CREATE TABLE records.search_backlog (
    resource_id uuid NOT NULL,
    CONSTRAINT pk_search_backlog PRIMARY KEY (resource_id)
);
CREATE TABLE records.cursor_keys (
    id smallint NOT NULL,
    key bytea NOT NULL,
    CONSTRAINT pk_cursor_keys PRIMARY KEY (id)
);
INSERT INTO records.cursor_keys VALUES (1, uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
GRANT SELECT, INSERT, UPDATE ON records.search_entries TO records_app;
GRANT SELECT, INSERT, DELETE ON records.search_codes TO records_app;
GRANT SELECT, UPDATE, DELETE ON records.search_backlog TO records_app;
GRANT SELECT ON records.cursor_keys TO records_app
"""
# A statement that writes the entries, too, says so in a setting of its transaction.
NOTE = """
CREATE FUNCTION records.note_for_search() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF current_setting('records.search_entries', true) IS DISTINCT FROM 'written' THEN
        INSERT INTO records.search_backlog SELECT id FROM stored ON CONFLICT DO NOTHING;
    END IF;
    RETURN NULL;
END
$$
"""
TRIGGERS = """
CREATE TRIGGER note_new_for_search AFTER INSERT ON records.resources
    REFERENCING NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION records.note_for_search();
CREATE TRIGGER note_changed_for_search AFTER UPDATE ON records.resources
    REFERENCING NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION records.note_for_search();
INSERT INTO records.search_backlog SELECT id FROM records.resources
"""


def upgrade() -> None:
    """Make the tables and the triggers, and list all that is stored."""
    run(TABLES)
    op.execute(NOTE)
    run(TRIGGERS)
    in_reach = IN_REACH_OF_PANELS.replace("SERVICE", "records").replace("REF", "patient_id::text")
    limit_to("records", "search_entries", in_reach, "SELECT, INSERT, UPDATE")
    limit_to("records", "search_codes", in_reach, "SELECT, INSERT, DELETE")
