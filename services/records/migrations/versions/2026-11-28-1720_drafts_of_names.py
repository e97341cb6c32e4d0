"""A resource whose words other texts use waits in `feed_renames`, too, if an agent's draft of it begins, changes its
author or is accepted: these texts are then drafts, or are none any more.

Texts that are stored already change with the next rebuild (docs/runbooks/upgrade.md).
"""

from alembic import op

revision = "records_0048"
down_revision = "records_0047"
# As in records_0039, with the author of a draft.
RENAMED = """
CREATE OR REPLACE FUNCTION records.feed_renamed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog SET enable_nestloop = off AS $$
BEGIN
    INSERT INTO records.feed_renames (type, resource_id, patient_id)
    SELECT DISTINCT stored.type, stored.id, one.patient_id
    FROM stored JOIN earlier ON earlier.id = stored.id
    CROSS JOIN LATERAL (VALUES (earlier.patient_id), (stored.patient_id)) AS one (patient_id)
    WHERE stored.type IN ('Claim', 'Condition', 'Medication', 'Observation', 'Organization', 'Procedure')
      AND (
        stored.patient_id, records.name_of(stored.body),
        CASE WHEN stored.written_by_kind = 'agent' AND stored.accepted_by IS NULL THEN stored.written_by END
      ) IS DISTINCT FROM (
        earlier.patient_id, records.name_of(earlier.body),
        CASE WHEN earlier.written_by_kind = 'agent' AND earlier.accepted_by IS NULL THEN earlier.written_by END
      );
    RETURN NULL;
END
$$
"""


def upgrade() -> None:
    """Replace the function that notes renamed resources."""
    op.execute(RENAMED)
