"""Store the time zone in which stored dates are read. Earlier versions read dates in UTC."""

from chassis.database.migration_steps import execute_script

revision = "records_0075"
down_revision = "records_0074"
SCRIPT = """
CREATE TABLE IF NOT EXISTS records.facility (
    id smallint NOT NULL,
    time_zone character varying(64) NOT NULL,
    next_time_zone character varying(64) NOT NULL,
    after uuid NOT NULL,
    CONSTRAINT pk_facility PRIMARY KEY (id)
);
INSERT INTO records.facility (id, time_zone, next_time_zone, after)
    VALUES (1, 'UTC', 'UTC', '00000000-0000-0000-0000-000000000000') ON CONFLICT DO NOTHING;
GRANT SELECT, UPDATE (time_zone, next_time_zone) ON records.facility TO records_app;
GRANT SELECT ON records.facility TO records_panel;
"""


def upgrade() -> None:
    execute_script(SCRIPT)
