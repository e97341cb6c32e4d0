"""An import may store an identifier as a claim: where its patient is someone else than the identifier
names. No statement makes a name of what is a claim by the rules.
"""

from alembic import op

revision = "records_0026"
down_revision = "records_0025"
# By indexes, on any connection: plans that are made while tables are small would read them whole.
JUDGE = """
CREATE OR REPLACE FUNCTION records.judge_identifier() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
DECLARE
    declared records.identifier_systems;
BEGIN
    declared := (SELECT s FROM records.identifier_systems s WHERE s.system = NEW.system);
    NEW.identifies := coalesce(declared.identifies, NOT NEW.is_of_things);
    NEW.is_vouched := NEW.is_vouched AND (
        current_setting('role') <> 'records_panel' OR coalesce(declared.is_open, false)
        OR records.vouches_by_panel(NEW.patient_id, NEW.system, NEW.value)
    );
    RETURN NEW;
END
$$
"""


def upgrade() -> None:
    """Replace the function that judges identifiers."""
    op.execute(JUDGE)
