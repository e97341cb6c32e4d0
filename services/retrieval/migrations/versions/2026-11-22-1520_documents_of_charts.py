"""Documents that say what charts say have sources of their own, beside those that callers store."""

from chassis.database.migration_steps import run

revision = "retrieval_0008"
down_revision = "retrieval_0007"

TYPES = """
AllergyIntolerance Claim ClaimResponse Condition Coverage DiagnosticReport DocumentReference Encounter
ExplanationOfBenefit Immunization MedicationRequest MedicationStatement Observation Procedure
"""
COLUMNS = """
ALTER TABLE retrieval.documents ADD is_of_chart boolean NOT NULL DEFAULT false;
ALTER TABLE retrieval.document_versions ADD is_of_chart boolean DEFAULT false;
ALTER TABLE retrieval.document_versions ALTER is_of_chart DROP DEFAULT
"""
# What records sent so far, without a new version of it.
MARK = """
ALTER TABLE retrieval.documents DISABLE TRIGGER keep_version;
UPDATE retrieval.documents SET is_of_chart = true
WHERE patient_id IS NOT NULL AND source_type = ANY ('{TYPES}')
    AND source_ref ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';
ALTER TABLE retrieval.documents ENABLE TRIGGER keep_version
"""
SOURCES = """
CREATE UNIQUE INDEX uq_documents_source_of ON retrieval.documents
    (corpus, patient_id, source_type, source_ref, is_of_chart) NULLS NOT DISTINCT;
DROP INDEX retrieval.uq_documents_source
"""


def upgrade() -> None:
    run(COLUMNS)
    run(MARK.replace("TYPES", ",".join(TYPES.split())))
    run(SOURCES)
