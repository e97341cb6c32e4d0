"""A passage names its chunk, also where a process of the version before names a medical chunk."""

from alembic import op

from chassis.database.migration_steps import run

revision = "retrieval_0015"
down_revision = "retrieval_0014"

NAME = """
CREATE FUNCTION retrieval.name_chunk() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.chunk_id := NEW.medical_chunk_id;
    RETURN NEW;
END
$$
"""
PASSAGES = """
ALTER TABLE retrieval.passages DROP CONSTRAINT ck_passages_of_one;
CREATE TRIGGER name_chunk BEFORE INSERT ON retrieval.passages
    FOR EACH ROW WHEN (NEW.medical_chunk_id IS NOT NULL) EXECUTE FUNCTION retrieval.name_chunk()
"""


def upgrade() -> None:
    op.execute(NAME)
    run(PASSAGES)
