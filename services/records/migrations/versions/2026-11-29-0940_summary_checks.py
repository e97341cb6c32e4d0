"""Store the results of summary checks."""

from chassis.database.migration_steps import execute_script

revision = "records_0056"
down_revision = "records_0055"
SCRIPT = r"""
CREATE TABLE records.summary_checks (
    encounter_id uuid NOT NULL,
    due_at timestamp with time zone,
    digest character varying(64),
    result jsonb,
    CONSTRAINT pk_summary_checks PRIMARY KEY (encounter_id),
    CONSTRAINT fk_summary_checks_encounter_id_encounters
        FOREIGN KEY (encounter_id) REFERENCES records.encounters (id)
);
CREATE INDEX ix_summary_checks_due_at ON records.summary_checks (due_at) WHERE due_at IS NOT NULL;
GRANT SELECT, INSERT, UPDATE ON records.summary_checks TO records_app;
GRANT SELECT, INSERT, UPDATE ON records.summary_checks TO records_panel;
ALTER TABLE records.summary_checks ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON records.summary_checks TO records_app USING (true) WITH CHECK (true);
CREATE POLICY reach ON records.summary_checks TO records_panel
    USING (EXISTS (SELECT FROM records.encounters e WHERE e.id = summary_checks.encounter_id OFFSET 0))
    WITH CHECK (EXISTS (SELECT FROM records.encounters e WHERE e.id = summary_checks.encounter_id OFFSET 0));
"""


def upgrade() -> None:
    execute_script(SCRIPT)
