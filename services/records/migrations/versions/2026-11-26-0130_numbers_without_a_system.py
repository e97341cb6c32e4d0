"""Numbers without a system of patients that were imported before these were kept: claims, as they have
named no one so far. A search finds them, and a person confirms them.
"""

from chassis.database.migration_steps import run

revision = "records_0031"
down_revision = "records_0030"
# As `records.identifiers.OF_THINGS` is now.
OF_THINGS = """
MB SN GI GN AN ANC AND ANT BA BC AM DI DS MS VS ACSN LACSN PLAC FILL PGN FGN SID OBI VN SNO UDI RI PHE FI XX
"""
# What imports keep today: of two with one value the last, and no more than 50 in all.
FROM_RESOURCES = r"""
CREATE TABLE records.found_numbers AS
SELECT DISTINCT ON (stored.id, known.value) stored.id, known.value, known.kind, given.place
FROM records.resources
JOIN records.patients AS stored ON stored.id = resources.id
CROSS JOIN jsonb_path_query(body, '$.identifier[*]') WITH ORDINALITY AS given (item, place)
CROSS JOIN LATERAL (SELECT
    btrim(item ->> 'value', E' \t\r\n') AS value,
    coalesce(
        jsonb_path_query_first(item, '$.type.coding[*].code ? (@.type() == "string" && @ != "")'),
        jsonb_path_query_first(item, '$.type.text ? (@.type() == "string")')
    ) #>> '{}' AS kind
) AS known
WHERE resources.type = 'Patient' AND jsonb_typeof(item -> 'value') = 'string'
    AND coalesce(item ->> 'system', '') = '' AND known.value <> '' AND length(known.value) <= 255
    AND coalesce(length(known.kind), 0) <= 100
    AND NOT EXISTS (
        SELECT FROM jsonb_array_elements(stored.identifiers) AS held (one)
        WHERE held.one ->> 'value' = known.value AND coalesce(held.one ->> 'system', '') = ''
    )
ORDER BY stored.id, known.value, given.place DESC;
DELETE FROM records.found_numbers AS found USING records.patients AS stored
WHERE stored.id = found.id AND jsonb_array_length(stored.identifiers) + (
    SELECT count(*) FROM records.found_numbers AS same WHERE same.id = stored.id
) > 50;
ALTER TABLE records.patients DISABLE TRIGGER keep_version;
UPDATE records.patients AS stored SET identifiers = stored.identifiers || added.identifiers
FROM (
    SELECT id, jsonb_agg(
        jsonb_build_object('system', NULL, 'value', value, 'type', kind) ORDER BY place
    ) AS identifiers
    FROM records.found_numbers GROUP BY id
) AS added
WHERE added.id = stored.id;
ALTER TABLE records.patients ENABLE TRIGGER keep_version;
INSERT INTO records.patient_identifiers (patient_id, system, value, is_of_things, is_vouched)
SELECT id, '', value, coalesce(kind = ANY ('{TYPES}'), false), false FROM records.found_numbers
ON CONFLICT DO NOTHING;
DROP TABLE records.found_numbers
""".replace("TYPES", ",".join(OF_THINGS.split()))


def upgrade() -> None:
    """Fill the lists of patients, without a version of their own, and the table of identifiers."""
    run(FROM_RESOURCES)
