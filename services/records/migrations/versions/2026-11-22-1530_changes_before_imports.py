"""What a few changes store is sent to retrieval before what waits of imports, so that it does not wait behind
thousands of resources of another patient.

The order of a queue is that of its positions. A resource that waits twice is sent twice as it is by then, in
whichever order.
"""

from alembic import op

revision = "records_0023"
down_revision = "records_0022"
TYPES = """
AllergyIntolerance Claim ClaimResponse Condition Coverage DiagnosticReport DocumentReference
ExplanationOfBenefit Immunization MedicationRequest MedicationStatement Observation Procedure
"""
# 2 ** 62: behind all that is stored by less than MANY at once.
FEED = """
CREATE OR REPLACE FUNCTION records.feed_resources() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    behind bigint := (SELECT CASE WHEN count(*) < MANY THEN 0 ELSE 4611686018427387904 END FROM stored);
BEGIN
    INSERT INTO records.feed (position, bucket, type, resource_id) OVERRIDING SYSTEM VALUE
    SELECT nextval('records.feed_position_seq') + behind, get_byte(uuid_send(id), 15) & 15, type, id
    FROM stored WHERE type = ANY ('{TYPES}');
    RETURN NULL;
END
$$
""".replace("TYPES", ",".join(TYPES.split())).replace("MANY", "30")


def upgrade() -> None:
    """Replace the function of the trigger."""
    op.execute(FEED)
