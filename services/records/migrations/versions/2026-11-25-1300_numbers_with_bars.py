"""A number that reads like another one with its system is no name of its patient from when that other
one is registered: panels that named the number lose the patient then, and now where it was too late.
"""

from alembic import op

revision = "records_0029"
down_revision = "records_0028"
# As before, and who has lost `system|value` to the one who has the value in the system.
CONCERNED = """
CREATE OR REPLACE FUNCTION records.concerned_by(patient uuid, system text, value text) RETURNS uuid[]
LANGUAGE plpgsql STABLE AS $$
BEGIN
RETURN (WITH concerned AS MATERIALIZED (
    SELECT DISTINCT id FROM unnest(
        ARRAY[records.survivor_of(patient)]
        || records.holders_of(value) || records.holders_of(system || '|' || value)
        || ARRAY(
            SELECT records.survivor_of(n.patient_id) FROM records.patient_numbers n
            WHERE n.number IN (value, system || '|' || value) AND n.patient_id IS NOT NULL
        )
    ) AS given (id)
), same AS MATERIALIZED (
    SELECT one.id FROM concerned CROSS JOIN LATERAL records.same_patient(concerned.id) AS one (id)
)
SELECT CASE WHEN EXISTS (
    SELECT FROM (
        SELECT value AS name
        UNION ALL
        SELECT system || '|' || value
        UNION ALL
        SELECT id::text FROM same
        UNION ALL
        SELECT held.name FROM same CROSS JOIN LATERAL (
            SELECT unnest(ARRAY[i.value::text, i.system || '|' || i.value]) AS name
            FROM records.patient_identifiers i
            WHERE i.patient_id = same.id AND i.identifies AND i.is_vouched
            OFFSET 0
        ) held
    ) own
    WHERE EXISTS (SELECT FROM records.access_members m WHERE m.ref = own.name OFFSET 0)
) THEN ARRAY(SELECT id FROM concerned) ELSE '{}' END);
END
$$
"""
SHOW_NAMES = """
SELECT records.show_names(ARRAY(
    SELECT DISTINCT records.survivor_of(n.patient_id) FROM records.patient_numbers n
    JOIN records.patient_identifiers i ON i.system = split_part(n.number, '|', 1)
        AND i.value = substr(n.number, strpos(n.number, '|') + 1)
    WHERE strpos(n.number, '|') > 0 AND n.patient_id IS NOT NULL AND i.identifies AND i.is_vouched
))
"""


def upgrade() -> None:
    """Replace the function, and show again what panels have under such numbers."""
    op.execute(CONCERNED)
    op.execute(SHOW_NAMES)
