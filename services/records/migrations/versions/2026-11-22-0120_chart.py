"""The place of each imported resource in its patient's chart: a small row beside it, so that the
newest of a list, or of each code, are found without reading the others.
"""

from alembic import op

from chassis.database.migration_steps import IN_REACH_OF_PANELS, limit_to, run

revision = "records_0014"
down_revision = "records_0013"
ENTRIES = """
CREATE TABLE records.chart_entries (
    resource_id uuid NOT NULL,
    patient_id uuid NOT NULL,
    section text NOT NULL,
    series uuid NOT NULL,
    at timestamptz NOT NULL,
    CONSTRAINT pk_chart_entries PRIMARY KEY (resource_id)
);
GRANT SELECT ON records.chart_entries TO records_app
"""
# The codes of HL7's vital signs, for observations without a category.
VITAL_SIGNS = (
    "85353-1|9279-1|8867-4|2708-6|59408-5|8310-5|8302-2|9843-4|8287-5|29463-7|39156-5|85354-9"
    "|55284-4|8480-6|8462-4|8478-0"
)
VALUES = "{" + ",".join(
    [
        "component",
        *(
            f"value{type_}"
            for type_ in (
                "Quantity",
                "CodeableConcept",
                "String",
                "Boolean",
                "Integer",
                "Range",
                "Ratio",
                "SampledData",
                "Time",
                "DateTime",
                "Period",
            )
        ),
    ]
) + "}"
# No row: the resource is in no list, or no longer. What is not well formed must not fail an import:
# a status that no one knows keeps a resource in its list, and a date that is none makes it the
# oldest. `.**` finds a code as a text, in a list of codings, and as a display. OFFSET 0: each of these
# is computed once, not wherever it is used.
ENTRY_OF = """
CREATE FUNCTION records.chart_entry_of(type text, body jsonb)
RETURNS TABLE (section text, series uuid, at timestamptz) LANGUAGE sql STABLE AS $$
SELECT
    listed.section,
    CASE
        WHEN listed.section IN ('vital-signs', 'labs') THEN md5(coalesce(
            jsonb_path_query_first(body, '$.code.coding[*] ? (@.system == "http://loinc.org").code')
                #>> '{}',
            nullif(concat_ws(
                '|',
                jsonb_path_query_first(body, '$.code.coding[*] ? (exists(@.code))') ->> 'system',
                jsonb_path_query_first(body, '$.code.coding[*] ? (exists(@.code))') ->> 'code'
            ), ''),
            lower(btrim(body #>> '{code,text}')),
            lower(btrim(body ->> 'code')),
            ''
        ))::uuid
        ELSE '00000000-0000-0000-0000-000000000000'
    END,
    CASE
        WHEN pg_input_is_valid(written.moment, 'timestamptz') THEN written.moment::timestamptz
        ELSE '-infinity'
    END
FROM (
    SELECT CASE
        WHEN type IN ('Condition', 'AllergyIntolerance') THEN CASE
            WHEN body @? '$.clinicalStatus.** ? (@ like_regex "^(inactive|remission|resolved)$" flag "i")'
              OR body @? '$.verificationStatus.** ? (@ like_regex "^(entered[- ]in[- ]error|refuted)$" flag "i")'
            THEN NULL ELSE type
        END
        WHEN type IN ('MedicationRequest', 'MedicationStatement') THEN CASE
            WHEN lower(body ->> 'status') IN (
                'cancelled', 'completed', 'draft', 'entered-in-error', 'intended', 'not-taken', 'stopped'
            ) OR body -> 'doNotPerform' = 'true'
            THEN NULL ELSE type
        END
        WHEN type IN ('Procedure', 'Immunization') THEN CASE
            WHEN lower(body ->> 'status') IN ('entered-in-error', 'not-done') THEN NULL ELSE type
        END
        WHEN type = 'CareTeam' THEN CASE
            WHEN lower(body ->> 'status') IN ('entered-in-error', 'inactive', 'proposed')
            THEN NULL ELSE type
        END
        WHEN type = 'Observation' THEN CASE
            WHEN lower(body ->> 'status') IN ('cancelled', 'entered-in-error')
              OR NOT body ?| 'VALUES' THEN NULL
            WHEN body @? '$.category.** ? (@ like_regex "^(vital[-_ ]?signs?|vitals)$" flag "i")'
            THEN 'vital-signs'
            WHEN body @? '$.category.** ? (@ like_regex "^lab(oratory)?$" flag "i")' THEN 'labs'
            WHEN NOT body ? 'category'
             AND body @? '$.code.coding[*].code ? (@ like_regex "^(VITAL_SIGNS)$")'
            THEN 'vital-signs'
        END
    END
    OFFSET 0
) AS listed (section), (
    SELECT coalesce(
        body ->> 'effectiveDateTime', body ->> 'effectiveInstant', body #>> '{effectivePeriod,start}',
        body ->> 'performedDateTime', body #>> '{performedPeriod,start}',
        body ->> 'occurrenceDateTime', body ->> 'recordedDate', body ->> 'onsetDateTime',
        body #>> '{onsetPeriod,start}', body ->> 'authoredOn', body ->> 'dateAsserted',
        body ->> 'issued', body ->> 'recorded', body #>> '{period,start}'
    )
) AS given (moment), LATERAL (
    SELECT CASE
        WHEN moment ~ '^\\d{4}-\\d\\d-\\d\\dT.*(Z|[+-]\\d\\d:\\d\\d)$' THEN moment
        WHEN moment ~ '^\\d{4}-\\d\\d-\\d\\dT[0-9:.]+$' THEN moment || 'Z'
        WHEN moment ~ '^\\d{4}-\\d\\d-\\d\\d$' THEN moment || 'T00:00:00Z'
        WHEN moment ~ '^\\d{4}-\\d\\d$' THEN moment || '-01T00:00:00Z'
        WHEN moment ~ '^\\d{4}$' THEN moment || '-01-01T00:00:00Z'
    END
    OFFSET 0
) AS written (moment)
WHERE listed.section IS NOT NULL
$$
""".replace("VALUES", VALUES).replace("VITAL_SIGNS", VITAL_SIGNS)
FILL = """
INSERT INTO records.chart_entries (resource_id, patient_id, section, series, at)
SELECT stored.id, stored.patient_id, entry.section, entry.series, entry.at
FROM STORED AS stored CROSS JOIN LATERAL records.chart_entry_of(stored.type, stored.body) AS entry
WHERE stored.patient_id IS NOT NULL
"""
# As the owner: no service may write the table otherwise.
KEEP = """
CREATE FUNCTION records.keep_chart_entries() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        DELETE FROM records.chart_entries USING stored WHERE resource_id = stored.id;
    END IF;
    FILL;
    RETURN NULL;
END
$$
""".replace("FILL", FILL.replace("STORED", "stored"))
TRIGGERS = """
CREATE TRIGGER keep_chart_entries_of_new AFTER INSERT ON records.resources
    REFERENCING NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION records.keep_chart_entries();
CREATE TRIGGER keep_chart_entries_of_changed AFTER UPDATE ON records.resources
    REFERENCING NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION records.keep_chart_entries()
"""
# The first row of a series is its newest; a list is one series.
INDEX = """
CREATE INDEX ix_chart_entries_newest ON records.chart_entries
    (patient_id, section, series, at DESC, resource_id DESC)
"""


def upgrade() -> None:
    """Make the table and its triggers, and fill it."""
    run(ENTRIES)
    op.execute(ENTRY_OF)
    op.execute(KEEP)
    run(TRIGGERS)
    op.execute(FILL.replace("STORED", "records.resources"))
    op.execute(INDEX)
    in_reach = IN_REACH_OF_PANELS.replace("SERVICE", "records").replace("REF", "patient_id::text")
    limit_to("records", "chart_entries", in_reach, "SELECT")
