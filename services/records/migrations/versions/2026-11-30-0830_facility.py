"""Store the time zone in which stored dates are read. Earlier versions read dates in UTC."""

from chassis.database.migration_steps import execute_script

revision = "records_0075"
down_revision = "records_0074"
SCRIPT = """
CREATE TABLE IF NOT EXISTS records.facility (
    id smallint NOT NULL,
    time_zone character varying(64) NOT NULL,
    former_zones text NOT NULL,
    after uuid,
    CONSTRAINT pk_facility PRIMARY KEY (id)
);
INSERT INTO records.facility (id, time_zone, former_zones) VALUES (1, 'UTC', 'UTC')
    ON CONFLICT DO NOTHING;
GRANT SELECT, UPDATE ON records.facility TO records_app;
"""


def upgrade() -> None:
    execute_script(SCRIPT)
