"""Orders, doses given and dispensed, imaging, family history, directives, flags, adverse events, answers to
questionnaires, and the like that change wait in `feed`, too.

What is stored already is sent by a rebuild (docs/runbooks/upgrade.md): an earlier version that is still at work
would take one that begins here, and send its own types. It sets aside what it cannot render.
"""

from alembic import op

revision = "records_0043"
down_revision = "records_0042"
TYPES = """
AdverseEvent AllergyIntolerance CarePlan CareTeam Claim ClaimResponse ClinicalImpression Communication Composition
Condition Consent Coverage DetectedIssue Device DeviceRequest DiagnosticReport DocumentReference Encounter
EpisodeOfCare ExplanationOfBenefit FamilyMemberHistory Flag Goal ImagingStudy Immunization
ImmunizationRecommendation MedicationAdministration MedicationDispense MedicationRequest MedicationStatement
NutritionOrder Observation Procedure QuestionnaireResponse RelatedPerson RiskAssessment ServiceRequest Specimen
"""
# As in records_0030, with more types.
FEED = """
CREATE OR REPLACE FUNCTION records.feed_resources() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    behind bigint := (SELECT CASE WHEN count(*) < 30 THEN 0 ELSE 4611686018427387904 END FROM stored);
BEGIN
    INSERT INTO records.feed (position, bucket, type, resource_id) OVERRIDING SYSTEM VALUE
    SELECT nextval('records.feed_position_seq') + behind, get_byte(uuid_send(id), 15) & 15, type, id
    FROM stored WHERE type = ANY ('{TYPES}');
    RETURN NULL;
END
$$
""".replace("TYPES", ",".join(TYPES.split()))


def upgrade() -> None:
    """Replace the function that adds resources to the feed."""
    op.execute(FEED)
