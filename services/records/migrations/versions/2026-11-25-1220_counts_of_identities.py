"""How many numbers several patients have, and how many identifiers wait for a confirmation: for operators."""

from alembic import op

revision = "records_0027"
down_revision = "records_0026"
COUNTS = """
CREATE FUNCTION records.identity_counts(OUT contested bigint, OUT unconfirmed bigint)
LANGUAGE sql STABLE SET search_path = pg_catalog AS $$
SELECT
    (
        SELECT count(*) FROM (
            SELECT i.value FROM records.patient_identifiers i WHERE i.identifies AND i.is_vouched
            GROUP BY i.value HAVING count(DISTINCT i.patient_id) > 1
        ) AS shared WHERE records.is_contested(shared.value)
    ),
    (SELECT count(*) FROM records.patient_identifiers i WHERE i.identifies AND NOT i.is_vouched)
$$
"""


def upgrade() -> None:
    """Make the function, which only the owner and administrators call."""
    op.execute(COUNTS)
    op.execute("REVOKE EXECUTE ON FUNCTION records.identity_counts FROM PUBLIC")
