-- Which resources and encounters are sent to retrieval (decision 0027). The feed has ids only; a process of
-- records renders each text when it sends it.

-- Returns whether resources of a type become texts for searches.
-- Called by feed_resources, note_binaries and link_binaries. Rule: decision 0027.
CREATE OR REPLACE FUNCTION records.is_searched(type text) RETURNS boolean
LANGUAGE sql IMMUTABLE
AS $$
SELECT type = ANY ('{AdverseEvent,AllergyIntolerance,CarePlan,CareTeam,Claim,ClaimResponse,ClinicalImpression,Communication,Composition,Condition,Consent,Coverage,DetectedIssue,Device,DeviceRequest,DiagnosticReport,DocumentReference,Encounter,EpisodeOfCare,ExplanationOfBenefit,FamilyMemberHistory,Flag,Goal,ImagingStudy,Immunization,ImmunizationRecommendation,Media,MedicationAdministration,MedicationDispense,MedicationRequest,MedicationStatement,NutritionOrder,Observation,Procedure,QuestionnaireResponse,RelatedPerson,RiskAssessment,ServiceRequest,Specimen}')
$$;

-- Puts new and changed resources of the types that retrieval searches into the feed, and Binaries, which the feed links with
-- resources (link_binaries). One statement with 30 or more rows, an
-- import, waits behind everything else: its positions begin at 2 ** 62. The last four bits of an id are random, and are its bucket.
-- Called by the triggers feed_new and feed_changed. It has the owner's rights: callers who see some patients only change
-- resources, too. Rule: decision 0027.
CREATE OR REPLACE FUNCTION records.feed_resources() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog
AS $$
DECLARE
    behind bigint := (SELECT CASE WHEN count(*) < 30 THEN 0 ELSE 4611686018427387904 END FROM stored);
BEGIN
    INSERT INTO records.feed (position, bucket, type, resource_id) OVERRIDING SYSTEM VALUE
    SELECT nextval('records.feed_position_seq') + behind, get_byte(uuid_send(id), 15) & 15, type, id
    FROM stored WHERE records.is_searched(type) OR type = 'Binary';
    RETURN NULL;
END
$$;

-- Puts encounters into the feed that are new or differ in what their text says. The encounter of a resource that is stored
-- comes with that resource instead. A statement with 30 or more rows waits behind everything else.
-- Called by the triggers feed_new_summary and feed_changed_summary. A plan is kept for later changes, and one that was made for
-- few rows must not compare thousands with each other: hence no nested loops, and a subquery instead of NOT EXISTS.
-- Rule: decision 0027.
CREATE OR REPLACE FUNCTION records.feed_summary() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog SET enable_nestloop = off
AS $$
DECLARE
    behind bigint := (SELECT CASE WHEN count(*) < 30 THEN 0 ELSE 4611686018427387904 END FROM stored);
    ids uuid[];
BEGIN
    IF TG_OP = 'INSERT' THEN
        ids := ARRAY (
            SELECT id FROM stored
            WHERE (SELECT body.id FROM records.resources AS body WHERE body.id = stored.id) IS NULL
            ORDER BY id
        );
    ELSE
        ids := ARRAY (
            SELECT id FROM stored JOIN earlier USING (id)
            WHERE (
                stored.patient_id, stored.chief_complaint, stored.status, stored.source_status,
                stored.class, stored.started_at, stored.ended_at, stored.summary, stored.summary_status,
                stored.summary_recorded_by, stored.summary_model, stored.accepted_by,
                stored.changed_by_kind
            ) IS DISTINCT FROM (
                earlier.patient_id, earlier.chief_complaint, earlier.status, earlier.source_status,
                earlier.class, earlier.started_at, earlier.ended_at, earlier.summary,
                earlier.summary_status, earlier.summary_recorded_by, earlier.summary_model,
                earlier.accepted_by, earlier.changed_by_kind
            )
            ORDER BY id
        );
    END IF;
    INSERT INTO records.feed (position, bucket, type, resource_id) OVERRIDING SYSTEM VALUE
    SELECT nextval('records.feed_position_seq') + behind, get_byte(uuid_send(id), 15) & 15, 'Encounter', id
    FROM unnest(ids) AS one (id);
    RETURN NULL;
END
$$;

-- Notes resources whose name, patient or author of a draft may have changed, with the patient before and after, so that the
-- texts which use the name are sent again, as drafts or no longer as drafts. The service decides what the name and the author
-- are when it sends these texts (records/chart_texts/service.py). tests/records/chart_texts/test_triggers.py compares both.
-- Called by the trigger feed_renamed. No nested loops: see feed_summary. Rule: decision 0027.
CREATE OR REPLACE FUNCTION records.feed_renamed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog SET enable_nestloop = off
AS $$
BEGIN
    INSERT INTO records.feed_renames (type, resource_id, patient_id)
    SELECT DISTINCT stored.type, stored.id, one.patient_id
    FROM stored JOIN earlier ON earlier.id = stored.id
    CROSS JOIN LATERAL (VALUES (earlier.patient_id), (stored.patient_id)) AS one (patient_id)
    WHERE stored.type IN (
        'Claim', 'Condition', 'Device', 'Location', 'Medication', 'Observation', 'Organization', 'Practitioner',
        'PractitionerRole', 'Procedure'
    )
      AND (
        stored.patient_id, records.naming_of(stored.body),
        CASE WHEN stored.written_by_kind = 'agent' AND stored.accepted_by IS NULL THEN stored.written_by END
      ) IS DISTINCT FROM (
        earlier.patient_id, records.naming_of(earlier.body),
        CASE WHEN earlier.written_by_kind = 'agent' AND earlier.accepted_by IS NULL THEN earlier.written_by END
      );
    RETURN NULL;
END
$$;

-- Notes all patients of a merge or its end, so that all they have is sent again, and decides again whose their Binaries are.
-- Called by the trigger feed_merge. Rule: decisions 0022 and 0027.
CREATE OR REPLACE FUNCTION records.feed_merge() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog
AS $$
BEGIN
    INSERT INTO records.feed_renames (type, resource_id, patient_id)
    SELECT DISTINCT 'Patient', same.id, one.survivor
    FROM (VALUES
        (records.survivor_of(NEW.id)),
        (records.survivor_of(coalesce(NEW.replaced_by, OLD.replaced_by)))
    ) AS one (survivor)
    CROSS JOIN LATERAL records.same_patient(one.survivor) AS same (id);
    PERFORM records.settle_binaries(ARRAY (
        SELECT used.binary_id
        FROM (VALUES
            (records.survivor_of(NEW.id)),
            (records.survivor_of(coalesce(NEW.replaced_by, OLD.replaced_by)))
        ) AS one (survivor)
        CROSS JOIN LATERAL records.same_patient(one.survivor) AS same (id)
        JOIN records.resources AS user_of ON user_of.patient_id = same.id
        JOIN records.binary_uses AS used ON used.resource_id = user_of.id
        WHERE used.binary_id IS NOT NULL
    ));
    RETURN NULL;
END
$$;

-- Returns the members of a body that may decide what other texts call the resource: its code or names, and statuses that contain
-- the word error. Whether such a status means "entered in error" is decided by records/fhir/r4/standings.py alone.
-- Called by feed_renamed.
CREATE OR REPLACE FUNCTION records.naming_of(body jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE
SET search_path = pg_catalog
AS $$
SELECT jsonb_build_array(
    body -> 'code', body -> 'name', body -> 'deviceName', body -> 'practitioner',
    jsonb_path_query_array(
        body,
        '$.keyvalue() ? (@.key like_regex "status$" flag "i").value.** ? (@ like_regex "error" flag "i")'
    )
)
$$;
