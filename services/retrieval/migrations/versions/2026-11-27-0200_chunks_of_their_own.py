"""A chunk of its own is a row of `chunks`, without a document (decision 0051)."""

from alembic import op

from chassis.database.migration_steps import IN_REACH_OF_PANELS, run

revision = "retrieval_0013"
down_revision = "retrieval_0012"

CHUNKS = """
ALTER TABLE retrieval.chunks
    ALTER document_id DROP NOT NULL, ALTER ordinal DROP NOT NULL, ALTER starts_at DROP NOT NULL,
    ALTER ends_at DROP NOT NULL, ADD patient_id varchar(64), ADD source_type varchar(64),
    ADD source_ref varchar(512),
    ADD CONSTRAINT ck_chunks_of_document_or_patient CHECK (
        num_nonnulls(document_id, ordinal, starts_at, ends_at) = CASE WHEN patient_id IS NULL THEN 4 ELSE 0 END
        AND num_nonnulls(source_type, source_ref) = CASE WHEN patient_id IS NULL THEN 0 ELSE 2 END
    ) NOT VALID;
REVOKE UPDATE ON retrieval.chunks FROM retrieval_app, retrieval_panel;
GRANT UPDATE (ordinal, starts_at, ends_at) ON retrieval.chunks TO retrieval_app, retrieval_panel
"""
# All of a chunk of its own is of one patient; nothing of it is shared.
POLICIES = """
ALTER POLICY reach ON retrieval.chunks USING (VISIBLE OR IN_REACH) WITH CHECK (OF_PATIENT OR IN_REACH);
ALTER POLICY no_shared_update ON retrieval.chunks USING (patient_id IS NOT NULL OR OF_PATIENT);
ALTER POLICY no_shared_delete ON retrieval.chunks USING (patient_id IS NOT NULL OR OF_PATIENT)
"""
CONDITIONS = {
    "VISIBLE": "EXISTS (SELECT FROM retrieval.documents d WHERE d.id = document_id)",
    "OF_PATIENT": "EXISTS (SELECT FROM retrieval.documents d WHERE d.id = document_id AND d.patient_id IS NOT NULL)",
    "IN_REACH": IN_REACH_OF_PANELS.replace("REF", "chunks.patient_id::text").replace("SERVICE", "retrieval"),
}
# Processes of the version before show and delete by `medical_chunks`. What the next migration copies is there.
KEEP = """
CREATE FUNCTION retrieval.keep_for_version_before() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO retrieval.medical_chunks (id, patient_id, source_type, source_ref, chunk_text)
    VALUES (NEW.id, NEW.patient_id, NEW.source_type, NEW.source_ref, NEW.text) ON CONFLICT (id) DO NOTHING;
    RETURN NULL;
END
$$
"""
KEEPING = """
CREATE TRIGGER keep_for_version_before AFTER INSERT ON retrieval.chunks
    FOR EACH ROW WHEN (NEW.document_id IS NULL AND pg_trigger_depth() = 0)
    EXECUTE FUNCTION retrieval.keep_for_version_before()
"""


def upgrade() -> None:
    run(CHUNKS)
    policies = POLICIES
    for name, condition in CONDITIONS.items():
        policies = policies.replace(name, f"({condition})")
    run(policies)
    op.execute(KEEP)
    run(KEEPING)
