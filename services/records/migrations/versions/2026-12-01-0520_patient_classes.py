"""Map imported encounters with patient classes of HL7 v2 again. Earlier versions stored AMB for each of these classes."""

from alembic import op
from sqlalchemy import text

revision = "records_0077"
down_revision = "records_0076"
BATCH = text("""
WITH batch AS MATERIALIZED (
    SELECT id FROM records.encounters WHERE id > CAST(:after AS uuid) ORDER BY id LIMIT 1000
), mapped AS (
    UPDATE records.encounters AS visit
    SET class = CASE upper(stored.body #>> '{class,code}') WHEN 'E' THEN 'EMER' WHEN 'I' THEN 'IMP' ELSE 'PRENC' END
    FROM batch JOIN records.resources AS stored ON stored.id = batch.id AND stored.type = 'Encounter'
    WHERE visit.id = batch.id AND visit.class = 'AMB' AND upper(stored.body #>> '{class,code}') IN ('E', 'I', 'P')
        AND coalesce(stored.body #>> '{class,system}', 'HL70004') IN (
            'http://terminology.hl7.org/CodeSystem/v2-0004', 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
            'http://hl7.org/fhir/v2/0004', 'urn:oid:2.16.840.1.113883.12.4', 'HL70004'
        )
)
SELECT id FROM batch ORDER BY id DESC LIMIT 1
""")


def upgrade() -> None:
    after = "00000000-0000-0000-0000-000000000000"
    with op.get_context().autocommit_block():
        while after:
            after = op.get_bind().scalar(BATCH, {"after": after})
