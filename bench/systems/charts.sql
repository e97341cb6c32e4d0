-- Rows per value, with text columns and the indexes of a server that knows all parameters, as HAPI has them.
DROP TABLE IF EXISTS resources, index_tokens, index_dates, index_references;
CREATE TABLE resources (id uuid NOT NULL, type text NOT NULL, body text NOT NULL);
CREATE TABLE index_tokens (type text NOT NULL, parameter text NOT NULL, system text, value text, resource_id uuid NOT NULL);
CREATE TABLE index_dates (type text NOT NULL, parameter text NOT NULL, low timestamptz, high timestamptz, resource_id uuid NOT NULL);
CREATE TABLE index_references (type text NOT NULL, parameter text NOT NULL, target text, resource_id uuid NOT NULL);
-- Rows.
WITH given AS (
    SELECT uuidv7() AS id, patient, n % $5::int AS code, timestamptz '2020-01-01' + n * interval '7 hours' AS at
    FROM (
        SELECT unnest($1::uuid[]) AS patient, $3::int AS count UNION ALL SELECT $2::uuid, $4::int
    ) AS patients CROSS JOIN generate_series(0, count - 1) AS n
), stored AS (
    INSERT INTO resources
    SELECT id, 'Observation', json_build_object('resourceType', 'Observation', 'id', id, 'status', 'final',
        'category', json_build_array(json_build_object('coding', json_build_array(json_build_object('system',
            'http://terminology.hl7.org/CodeSystem/observation-category', 'code', 'laboratory')))),
        'code', json_build_object('coding', json_build_array(json_build_object('system', 'http://loinc.org', 'code',
            code || '-0', 'display', 'Result ' || code)), 'text', 'Result ' || code),
        'subject', json_build_object('reference', 'Patient/' || patient), 'effectiveDateTime', at, 'issued', at,
        'valueQuantity', json_build_object('value', 4.25, 'unit', 'mmol/L', 'system', 'http://unitsofmeasure.org',
            'code', 'mmol/L'),
        'referenceRange', json_build_array(json_build_object('low', json_build_object('value', 3.5, 'unit', 'mmol/L'),
            'high', json_build_object('value', 5.1, 'unit', 'mmol/L'))))::text
    FROM given
), tokens AS (
    INSERT INTO index_tokens
    SELECT 'Observation', 'code', 'http://loinc.org', code || '-0', id FROM given
    UNION ALL SELECT 'Observation', 'status', 'http://hl7.org/fhir/observation-status', 'final', id FROM given
    UNION ALL SELECT 'Observation', 'category', 'http://terminology.hl7.org/CodeSystem/observation-category',
        'laboratory', id FROM given
), dates AS (
    INSERT INTO index_dates SELECT 'Observation', 'date', at, at, id FROM given
)
INSERT INTO index_references
SELECT 'Observation', parameter, 'Patient/' || patient, id
FROM given CROSS JOIN unnest('{patient,subject}'::text[]) AS parameter;
ALTER TABLE resources ADD PRIMARY KEY (id);
CREATE INDEX ON index_tokens (type, parameter, value, resource_id, system);
CREATE INDEX ON index_tokens (resource_id);
CREATE INDEX ON index_dates (type, parameter, low, high, resource_id);
CREATE INDEX ON index_dates (resource_id, type, parameter, low);
CREATE INDEX ON index_references (type, parameter, target, resource_id);
CREATE INDEX ON index_references (resource_id)
