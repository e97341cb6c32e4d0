"""Panels, who may see whom, and policies that show callers only the patients in their reach."""

from alembic import op

from chassis.database.migration_steps import (
    create_access,
    grant_to_panel,
    keep_versions,
    limit_to,
    limit_to_reach,
    run,
)

revision = "records_0008"
down_revision = "records_0007"
PANELS = """
CREATE SEQUENCE records.access_numbers;
CREATE SEQUENCE records.access_change_numbers;
CREATE TABLE records.panels (
    id uuid NOT NULL DEFAULT uuidv7(),
    number bigint NOT NULL DEFAULT nextval('records.access_numbers'),
    name varchar(128) NOT NULL,
    callers text[] NOT NULL,
    groups text[] NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    version integer NOT NULL DEFAULT 1,
    updated_at timestamptz NOT NULL DEFAULT now(),
    changed_by varchar(128) NOT NULL,
    changed_by_kind varchar(16) NOT NULL,
    CONSTRAINT pk_panels PRIMARY KEY (id),
    CONSTRAINT uq_panels_number UNIQUE (number)
);
CREATE UNIQUE INDEX uq_panels_name ON records.panels (name) WHERE deleted_at IS NULL;
CREATE TABLE records.access_changes (
    panel bigint NOT NULL,
    is_member boolean NOT NULL,
    key text NOT NULL,
    seq bigint NOT NULL,
    until timestamptz,
    is_removed boolean NOT NULL,
    CONSTRAINT pk_access_changes PRIMARY KEY (panel, is_member, key),
    CONSTRAINT uq_access_changes_seq UNIQUE (seq)
);
GRANT USAGE ON SEQUENCE records.access_numbers TO records_app;
GRANT SELECT, INSERT, UPDATE ON records.panels TO records_app;
GRANT SELECT ON records.access_changes TO records_app
"""
# Changes are numbered under a lock until the commit, so a reader never misses a lower number.
# 61 is the ASCII code of "=".
NOTE_CHANGE = """
CREATE FUNCTION records.note_access_change() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    changed record := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
    is_member boolean := TG_TABLE_NAME = 'access_members';
BEGIN
    PERFORM pg_advisory_xact_lock('records'::regnamespace::oid::int, 61);
    INSERT INTO records.access_changes AS noted (panel, is_member, key, seq, until, is_removed)
    VALUES (
        changed.panel,
        is_member,
        CASE WHEN is_member THEN to_jsonb(changed) ->> 'ref' ELSE to_jsonb(changed) ->> 'principal' END,
        nextval('records.access_change_numbers'),
        CASE WHEN is_member THEN (to_jsonb(changed) ->> 'until')::timestamptz END,
        TG_OP = 'DELETE'
    )
    ON CONFLICT ON CONSTRAINT pk_access_changes DO UPDATE
    SET seq = EXCLUDED.seq, until = EXCLUDED.until, is_removed = EXCLUDED.is_removed;
    RETURN NULL;
END
$$
"""
TRIGGERS = """
CREATE TRIGGER note_change AFTER INSERT OR UPDATE OR DELETE ON records.access_callers
    FOR EACH ROW EXECUTE FUNCTION records.note_access_change();
CREATE TRIGGER note_change AFTER INSERT OR UPDATE OR DELETE ON records.access_members
    FOR EACH ROW EXECUTE FUNCTION records.note_access_change()
"""
# A caller may add patients to its own panels only: those it has registered.
JOINING = """
ALTER TABLE records.access_members ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON records.access_members TO records_app USING (true) WITH CHECK (true);
CREATE POLICY shown ON records.access_members FOR SELECT TO records_panel USING (true);
CREATE POLICY joined ON records.access_members FOR INSERT TO records_panel WITH CHECK (
    EXISTS (
        SELECT FROM records.access_callers c
        WHERE c.panel = access_members.panel AND c.principal = ANY (
            string_to_array((SELECT current_setting('chartroom.principals', true)), E'\\n')
        )
    )
);
GRANT INSERT ON records.access_members TO records_panel
"""
REACHES = {
    "patients": ("id::text", "SELECT, INSERT, UPDATE"),
    "patient_versions": ("id::text", "SELECT, INSERT"),
    "patient_identifiers": ("patient_id::text", "SELECT, INSERT, DELETE"),
    "patient_names": ("patient_id::text", "SELECT, INSERT, DELETE"),
    "encounters": ("patient_id::text", "SELECT, INSERT, UPDATE"),
    "encounter_versions": ("patient_id::text", "SELECT, INSERT"),
    "intake_records": ("patient_id::text", "SELECT, INSERT"),
    "resources": ("patient_id::text", "SELECT"),
    "resource_versions": ("patient_id::text", "SELECT"),
}
OF_A_RECORD = "EXISTS (SELECT FROM records.intake_records r WHERE r.id = record_id)"
# Without a policy: they hold nothing of a chart that a statement of another caller would show.
SHARED = {
    "panels": "SELECT",
    "outbox": "INSERT",
    "idempotency_keys": "SELECT, INSERT",
    "alembic_version": "SELECT",
}


def upgrade() -> None:
    """Make the tables and the policies."""
    run(PANELS)
    keep_versions("records", "panels", earlier="panel_versions")
    create_access("records")
    op.execute(NOTE_CHANGE)
    run(TRIGGERS)
    run(JOINING)
    for table, (reference, privileges) in REACHES.items():
        limit_to_reach("records", table, reference, privileges)
    limit_to("records", "intake_routings", OF_A_RECORD, "SELECT, INSERT")
    for table, privileges in SHARED.items():
        grant_to_panel("records", table, privileges)
