"""Check in each search, in its own statement, that all patients and encounters have search entries."""

from chassis.database.migration_steps import execute_script

revision = "records_0061"
down_revision = "records_0059"
SCRIPT = r"""
CREATE OR REPLACE FUNCTION records.require_search_entries() RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog
AS $$
BEGIN
    IF EXISTS (SELECT FROM records.search_backlog) THEN
        RAISE object_not_in_prerequisite_state USING MESSAGE = 'the search backlog has rows';
    END IF;
    RETURN true;
END
$$;
REVOKE EXECUTE ON FUNCTION records.require_search_entries FROM PUBLIC;
GRANT EXECUTE ON FUNCTION records.require_search_entries TO records_app, records_panel;
"""


def upgrade() -> None:
    execute_script(SCRIPT)
