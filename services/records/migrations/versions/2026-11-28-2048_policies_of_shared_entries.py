"""A search entry without a patient is visible if its resource is visible: its policies no longer
check that the resource lacks a patient.
"""

from chassis.database.migration_steps import execute_script

revision = "records_0053"
down_revision = "records_0052"
SCRIPT = r"""
DROP POLICY shared ON records.search_codes;
DROP POLICY shared ON records.search_entries;
CREATE POLICY shared ON records.search_codes FOR SELECT TO records_panel
    USING (
        patient_id = '00000000-0000-0000-0000-000000000000'
        AND EXISTS (SELECT FROM records.resources AS stored WHERE stored.id = search_codes.resource_id)
    );
CREATE POLICY shared ON records.search_entries FOR SELECT TO records_panel
    USING (
        patient_id = '00000000-0000-0000-0000-000000000000'
        AND EXISTS (SELECT FROM records.resources AS stored WHERE stored.id = search_entries.resource_id)
    );
"""


def upgrade() -> None:
    execute_script(SCRIPT)
