"""Finds row versions of records without an audit event: somebody prevented or removed the event."""

# The payloads of logged and of undelivered change events, as ASCII text with escapes.
IN_OUTBOX = "SELECT encode(event, 'escape') FROM records.outbox"
IN_LOG = """
SELECT encode(body, 'escape') FROM audit.agent_events JOIN audit.event_payloads USING (seq)
WHERE recorded_by = 'records' AND recorded_by_kind = 'service' AND NOT is_access
"""
# The empty text stands for rows without a patient.
NO_DESTROYED = "SELECT '' WHERE false"
DESTROYED = """
SELECT unnest(patient_ids || CAST(ARRAY[''] AS varchar[]))
FROM audit.agent_events LEFT JOIN audit.event_payloads USING (seq)
WHERE body IS NULL AND recorded_by = 'records' AND recorded_by_kind = 'service' AND NOT is_access
"""
# Events of imports and of writes under /fhir lack the row's version, so each explains one more
# version of that row.
QUERY = r"""
WITH changes AS MATERIALIZED (
    SELECT substring(body FROM '"resource":"([A-Za-z-]+/[^"\\]+)","resource_version"') AS resource,
        CAST(substring(body FROM '"resource_version":([0-9]+)') AS integer) AS version,
        substring(body FROM '"target":"([0-9a-f-]{36})"') AS target,
        CAST(substring(body FROM '"target_version":([0-9]+)') AS integer) AS target_version
    FROM (EVENTS) AS event (body)
), versions AS (
    SELECT 'patient' AS kind, CAST(id AS text) AS id, version, CAST(id AS text) AS patient_id FROM records.patients
    UNION ALL SELECT 'patient', CAST(id AS text), version, CAST(id AS text) FROM records.patient_versions
    UNION ALL SELECT 'encounter', CAST(id AS text), version, CAST(patient_id AS text) FROM records.encounters
    UNION ALL SELECT 'encounter', CAST(id AS text), version, CAST(patient_id AS text) FROM records.encounter_versions
    UNION ALL SELECT 'task', CAST(id AS text), version, CAST(patient_id AS text) FROM records.tasks
    UNION ALL SELECT 'task', CAST(id AS text), version, CAST(patient_id AS text) FROM records.task_versions
    UNION ALL SELECT 'panel', CAST(id AS text), version, NULL FROM records.panels
    UNION ALL SELECT 'panel', CAST(id AS text), version, NULL FROM records.panel_versions
), unexplained AS (
    SELECT kind || '/' || id AS resource, version, coalesce(patient_id, '') AS patient_id
    FROM versions
    EXCEPT SELECT resource, version, coalesce(patient_id, '')
    FROM changes JOIN versions USING (version) WHERE resource = kind || '/' || id
    EXCEPT SELECT kind || '/' || id, versions.version, id
    FROM changes JOIN versions ON versions.version = target_version AND id = target WHERE kind = 'patient'
), others AS (
    SELECT lower(resource) AS resource, count(*) AS versions FROM (
        SELECT resource FROM changes WHERE resource ~ '^(Patient|Encounter|Task)/'
        UNION ALL
        SELECT concat(entry ->> 'type', '/', entry ->> 'id')
        FROM records.imports, jsonb_array_elements(outcomes -> 'entries') AS entry
        WHERE entry ->> 'outcome' IN ('created', 'updated')
            AND 'import/' || imports.id IN (SELECT resource FROM changes)
    ) AS named GROUP BY 1
)
SELECT resource, max(version) AS version
FROM unexplained LEFT JOIN others USING (resource)
WHERE patient_id NOT IN (DESTROYED)
GROUP BY resource, versions HAVING count(*) > coalesce(versions, 0)
ORDER BY resource
"""
UNRECORDED_IN_OUTBOX = QUERY.replace("EVENTS", IN_OUTBOX).replace("DESTROYED", NO_DESTROYED)
UNRECORDED = QUERY.replace("EVENTS", f"{IN_LOG} UNION ALL {IN_OUTBOX}").replace(
    "DESTROYED", DESTROYED
)
