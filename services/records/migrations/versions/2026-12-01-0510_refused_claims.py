"""Store the identifiers that a source uses for another patient if the source's patient was rejected."""

from chassis.database.migration_steps import execute_script

revision = "records_0076"
down_revision = "records_0075"
SCRIPT = """
CREATE TABLE IF NOT EXISTS records.refused_claims (
    source character varying(64) NOT NULL,
    caller character varying(160) NOT NULL,
    identifier character varying(64) NOT NULL,
    resource character varying(64) NOT NULL,
    refused_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT pk_refused_claims PRIMARY KEY (source, caller, identifier, resource)
);
GRANT SELECT, INSERT, DELETE ON records.refused_claims TO records_app;
GRANT SELECT, INSERT, DELETE ON records.refused_claims TO records_panel;
ALTER TABLE records.refused_claims ENABLE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS everyone ON records.refused_claims;
CREATE POLICY everyone ON records.refused_claims TO records_app USING (true) WITH CHECK (true);
DROP POLICY IF EXISTS own ON records.refused_claims;
CREATE POLICY own ON records.refused_claims TO records_panel
    USING (caller = (SELECT current_setting('chartroom.caller', true)))
    WITH CHECK (caller = (SELECT current_setting('chartroom.caller', true)));
"""


def upgrade() -> None:
    execute_script(SCRIPT)
