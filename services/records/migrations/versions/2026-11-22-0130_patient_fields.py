"""What else a patient has: whether the record is in use, a death, contacts, addresses, languages, a marital status;
and why a person opened an encounter all the same.
"""

from chassis.database.migration_steps import run

revision = "records_0015"
down_revision = "records_0014"
# A version is a row of the same columns in the same order, without what holds for new rows.
COLUMNS = """
ALTER TABLE records.patients
    ADD COLUMN active boolean NOT NULL DEFAULT true,
    ADD COLUMN deceased jsonb,
    ADD COLUMN marital_status varchar(100),
    ADD COLUMN telecom jsonb NOT NULL DEFAULT '[]',
    ADD COLUMN address jsonb NOT NULL DEFAULT '[]',
    ADD COLUMN communication jsonb NOT NULL DEFAULT '[]';
ALTER TABLE records.patient_versions
    ADD COLUMN active boolean,
    ADD COLUMN deceased jsonb,
    ADD COLUMN marital_status varchar(100),
    ADD COLUMN telecom jsonb,
    ADD COLUMN address jsonb,
    ADD COLUMN communication jsonb;
ALTER TABLE records.encounters ADD COLUMN override_reason varchar(1000);
ALTER TABLE records.encounter_versions ADD COLUMN override_reason varchar(1000)
"""
# Imports have kept these elements in the resource only. Without them here, the next import would take them for what the
# source has always said, and never fill the columns. What does not fit is left out, as by imports.
FROM_RESOURCES = r"""
ALTER TABLE records.patients DISABLE TRIGGER keep_version;
UPDATE records.patients AS stored SET
    active = coalesce(body -> 'active', 'true') <> 'false',
    deceased = CASE
        WHEN coalesce(body -> 'deceasedDateTime', 'null') = 'null'
            THEN CASE jsonb_typeof(body -> 'deceasedBoolean') WHEN 'boolean' THEN body -> 'deceasedBoolean' END
        WHEN body ->> 'deceasedDateTime' ~ '^[12]\d{3}(-\d\d(-\d\d(T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-](0\d|1[0-4]):[0-5]\d))?)?)?$'
            AND pg_input_is_valid(left((body ->> 'deceasedDateTime') || '-01-01', 10), 'date')
            AND left((body ->> 'deceasedDateTime') || '-01-01', 10) <= to_char(now() + interval '14 h', 'YYYY-MM-DD')
            THEN body -> 'deceasedDateTime'
        ELSE 'true'
    END,
    marital_status = (
        SELECT status FROM unnest(ARRAY[
            jsonb_path_query_first(
                body, '$.maritalStatus.coding[*] ? (@.system == "http://terminology.hl7.org/CodeSystem/v3-MaritalStatus").code'
            ) #>> '{}',
            body #>> '{maritalStatus,text}',
            jsonb_path_query_first(body, '$.maritalStatus.coding[*].display') #>> '{}',
            jsonb_path_query_first(body, '$.maritalStatus.coding[*].code') #>> '{}'
        ]) WITH ORDINALITY AS known (status, place)
        WHERE status ~ '\S' AND length(status) <= 100 ORDER BY place LIMIT 1
    ),
    telecom = coalesce((
        SELECT jsonb_agg(
            jsonb_build_object('system', item ->> 'system', 'value', item ->> 'value', 'use', item ->> 'use')
            ORDER BY place
        ) FROM (
            SELECT item, place
            FROM jsonb_path_query(body, '$.telecom[*]') WITH ORDINALITY AS given (item, place)
            WHERE jsonb_typeof(item -> 'value') = 'string'
                AND item ->> 'value' ~ '\S' AND length(item ->> 'value') <= 255
                AND coalesce(item ->> 'system', 'other') = ANY ('{phone,fax,email,pager,url,sms,other}')
                AND coalesce(item ->> 'use', 'home') = ANY ('{home,work,temp,old,mobile}')
            ORDER BY place LIMIT 20
        ) AS kept
    ), '[]'),
    address = coalesce((
        SELECT jsonb_agg(
            jsonb_build_object(
                'use', item ->> 'use', 'text', item ->> 'text', 'line', lines, 'city', item ->> 'city',
                'state', item ->> 'state', 'postal_code', item ->> 'postalCode', 'country', item ->> 'country'
            ) ORDER BY place
        ) FROM (
            SELECT item, place, jsonb_path_query_array(
                item, '$.line[*] ? (@.type() == "string" && @ like_regex "\\S")'
            ) AS lines
            FROM jsonb_path_query(body, '$.address[*]') WITH ORDINALITY AS given (item, place)
            WHERE jsonb_typeof(item) = 'object'
                AND coalesce(item ->> 'use', 'home') = ANY ('{home,work,temp,old,billing}')
                AND item @? '$.keyvalue() ? (@.key like_regex "^(text|line|city|state|postalCode|country)$")'
                AND NOT item @? '$.keyvalue() ? (
                    @.key like_regex "^(text|city|state|postalCode|country)$"
                    && (@.value.type() != "string" || !(@.value like_regex "\\S"))
                )'
                AND NOT item @? '$.line[*] ? (@ like_regex "^.{201}")'
                AND greatest(length(item ->> 'city'), length(item ->> 'state'), length(item ->> 'country'), 0) <= 100
                AND coalesce(length(item ->> 'text'), 0) <= 200
                AND coalesce(length(item ->> 'postalCode'), 0) <= 20
            ORDER BY place LIMIT 10
        ) AS kept WHERE jsonb_array_length(lines) <= 10
    ), '[]'),
    communication = coalesce((
        SELECT jsonb_agg(jsonb_build_object('language', tag, 'preferred', preferred) ORDER BY place) FROM (
            SELECT tag, place, CASE jsonb_typeof(item -> 'preferred') WHEN 'boolean' THEN item -> 'preferred' END AS preferred
            FROM jsonb_path_query(body, '$.communication[*]') WITH ORDINALITY AS given (item, place),
            jsonb_path_query_first(
                item, '$.language.coding[*].code ? (@ like_regex "^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8}){0,3}$")'
            ) AS tag
            WHERE tag IS NOT NULL
            ORDER BY place LIMIT 20
        ) AS kept
    ), '[]')
FROM records.resources
WHERE resources.id = stored.id AND resources.type = 'Patient'
    AND body ?| '{active,deceasedBoolean,deceasedDateTime,maritalStatus,telecom,address,communication}';
ALTER TABLE records.patients ENABLE TRIGGER keep_version
"""


def upgrade() -> None:
    """Add the columns, to the earlier versions as well, and fill those of imported patients."""
    run(COLUMNS)
    run(FROM_RESOURCES)
