from alembic import op
from sqlalchemy import MetaData

from chassis.database.columns import NAMING, access_feed_table, access_tables, declare_writes
from chassis.database.migration_steps import execute_script

revision = "sample_0003"
down_revision = "sample_0002"
SCRIPT = r"""
CREATE TABLE sample.notes (
    id uuid NOT NULL DEFAULT uuidv7() PRIMARY KEY,
    text varchar(200) NOT NULL,
    is_closed boolean NOT NULL DEFAULT false,
    version integer NOT NULL DEFAULT 1,
    updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE sample.note_versions (LIKE sample.notes, PRIMARY KEY (id, version));
CREATE FUNCTION sample.keep_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO sample.note_versions SELECT OLD.*;
    NEW.version := OLD.version + 1;
    NEW.updated_at := clock_timestamp();
    RETURN NEW;
END
$$;
CREATE TRIGGER keep_version BEFORE UPDATE ON sample.notes FOR EACH ROW EXECUTE FUNCTION sample.keep_version();
INSERT INTO sample.outbox_buckets (bucket) SELECT generate_series(0, 15);
INSERT INTO sample.access_feed VALUES (1, 0, 'epoch');

GRANT SELECT, INSERT, UPDATE ON sample.notes TO sample_app, sample_panel;
GRANT SELECT, INSERT ON sample.note_versions TO sample_app, sample_panel;
GRANT SELECT, INSERT, DELETE, UPDATE (refused) ON sample.outbox TO sample_app;
GRANT SELECT, INSERT ON sample.outbox TO sample_panel;
GRANT SELECT, UPDATE ON sample.outbox_buckets TO sample_app;
GRANT SELECT, INSERT, DELETE ON sample.idempotency_keys TO sample_app;
GRANT SELECT, INSERT ON sample.idempotency_keys TO sample_panel;
GRANT SELECT, INSERT, UPDATE, DELETE ON sample.access_callers, sample.access_members TO sample_app;
GRANT SELECT ON sample.access_callers, sample.access_members TO sample_panel;
GRANT SELECT, UPDATE ON sample.access_feed TO sample_app;

ALTER TABLE sample.notes ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON sample.notes TO sample_app USING (true);
CREATE POLICY reach ON sample.notes TO sample_panel USING (
    id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
    OR EXISTS (
        SELECT FROM sample.access_callers c JOIN sample.access_members m ON m.panel = c.panel
        WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
            AND m.ref = id::text AND (m.until IS NULL OR m.until > now())
        OFFSET 0
    )
);
ALTER TABLE sample.note_versions ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON sample.note_versions TO sample_app USING (true);
CREATE POLICY reach ON sample.note_versions TO sample_panel
    USING (EXISTS (SELECT FROM sample.notes n WHERE n.id = note_versions.id));
"""


def upgrade() -> None:
    tables = MetaData(schema="sample", naming_convention=NAMING)
    declare_writes(tables)
    access_tables(tables)
    access_feed_table(tables)
    tables.create_all(op.get_bind())
    execute_script(SCRIPT)
