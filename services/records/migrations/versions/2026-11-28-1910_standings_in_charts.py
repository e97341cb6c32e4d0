"""The service, no longer triggers, computes in which list of a chart a resource is, in the
transaction that stores the resource.

The service computes the list of each stored resource again in the background (`chart_backlog`).
"""

from alembic import op

from chassis.database.migration_steps import build_index, execute_script

revision = "records_0051"
down_revision = "records_0050"
COLUMNS = """
ALTER TABLE records.chart_entries
    ADD COLUMN precedence text COLLATE "C" NOT NULL DEFAULT '',
    ADD COLUMN identity uuid,
    ADD COLUMN draft_of text;
GRANT INSERT, DELETE ON records.chart_entries TO records_app, records_panel;
CREATE TABLE records.chart_backlog (
    resource_id uuid NOT NULL,
    CONSTRAINT pk_chart_backlog PRIMARY KEY (resource_id)
);
GRANT SELECT, UPDATE, DELETE ON records.chart_backlog TO records_app
"""
INDEXES = {
    "ix_chart_entries_latest": (
        "chart_entries (patient_id, section, series, at DESC, precedence DESC, resource_id DESC)"
    ),
    "ix_chart_entries_at": "chart_entries (patient_id, at)",
    "ix_chart_entries_identity": (
        "chart_entries (patient_id, identity) WHERE identity IS NOT NULL"
    ),
    "ix_chart_entries_drafts": "chart_entries (patient_id) WHERE draft_of IS NOT NULL",
}
TYPES = """
AllergyIntolerance CareTeam Condition Immunization MedicationRequest MedicationStatement Observation Procedure
ServiceRequest
"""
# The function runs as its owner, because a limited caller cannot write to the queue.
FEED = """
CREATE OR REPLACE FUNCTION records.feed_same_results(patient uuid, result uuid) RETURNS integer
LANGUAGE sql SECURITY DEFINER
SET search_path = pg_catalog
AS $$
INSERT INTO records.feed (bucket, type, resource_id)
SELECT get_byte(uuid_send(resource_id), 15) & 15, 'Observation', resource_id
FROM records.chart_entries WHERE patient_id = patient AND identity = result
RETURNING 1
$$
"""
# During a release, an older version of the service still runs and does not write chart entries. The
# function runs as its owner, because services may not add to the backlog.
NOTE = """
CREATE OR REPLACE FUNCTION records.note_for_chart() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog
AS $$
BEGIN
    IF current_setting('records.chart_entries', true) IS DISTINCT FROM 'written' THEN
        INSERT INTO records.chart_backlog
        SELECT id FROM stored WHERE type IN (
            'AllergyIntolerance', 'CareTeam', 'Condition', 'Immunization', 'MedicationRequest', 'MedicationStatement',
            'Observation', 'Procedure', 'ServiceRequest'
        )
        ON CONFLICT DO NOTHING;
    END IF;
    RETURN NULL;
END
$$
"""
TRIGGERS = """
DROP TRIGGER keep_chart_entries_of_new ON records.resources;
DROP TRIGGER keep_chart_entries_of_changed ON records.resources;
DROP FUNCTION records.keep_chart_entries();
DROP FUNCTION records.chart_entry_of(text, jsonb);
CREATE TRIGGER note_new_for_chart AFTER INSERT ON records.resources
    REFERENCING NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION records.note_for_chart();
CREATE TRIGGER note_changed_for_chart AFTER UPDATE ON records.resources
    REFERENCING NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION records.note_for_chart()
"""
LIST = "INSERT INTO records.chart_backlog SELECT id FROM records.resources WHERE type = ANY ('{TYPES}')"


def upgrade() -> None:
    execute_script(COLUMNS)
    op.execute(FEED)
    op.execute(NOTE)
    execute_script(TRIGGERS)
    op.execute(LIST.replace("TYPES", ",".join(TYPES.split())))
    for name, on in INDEXES.items():
        build_index("records", name, on)
    op.execute("DROP INDEX records.ix_chart_entries_newest")
