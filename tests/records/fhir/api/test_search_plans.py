from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest
from support.databases import TestDatabase, cloned, execute

from chassis.http.paging import PAGE_BYTES
from chassis.identity.caller import Caller, CallerKind, Claims
from records.chart import repository as everything
from records.fhir.api.everything.requests import TYPES
from records.fhir.api.rows import TypedBodyRow
from records.fhir.api.search import repository, row_search
from records.fhir.api.search.conditions import (
    BY_CHANGE,
    BY_ID,
    NEWEST,
    Condition,
    Order,
    conditions_of,
    referring_to,
)
from records.fhir.api.search.sources import Question
from records.fhir.r4.search.parsing import parse
from records.fhir.search_index.tokens import token_of
from tests.records.plans import Explainer, pages, planned_for, rows_read, scanned

HEAVY, LIGHT = UUID(int=1), UUID(int=2)
LIMIT = 20
SMALL_TABLES = {"access_callers"}
NURSE = Caller("nurse", CallerKind.AGENT, Claims())
# The heavy patient has 20,000 resources; the light patient has 100 with the same 50 codes; 200 other patients have 100
# each.
FILL = """
INSERT INTO records.patients (id, full_name)
SELECT ('00000000-0000-0000-0000-' || lpad(to_hex(n), 12, '0'))::uuid, 'No. ' || n
FROM generate_series(1, 202) AS n;
{no_triggers} INSERT INTO records.resources (type, patient_id, body)
SELECT 'Observation', patients.id, jsonb_build_object('n', n, 'note', repeat('Filler. ', 60))
FROM records.patients, generate_series(1, CASE WHEN full_name = 'No. 1' THEN 20000 ELSE 100 END) AS n;
{no_triggers} INSERT INTO records.search_entries (resource_id, patient_id, type, at, updated_at, tokens, others)
SELECT id, patient_id, type, timestamptz '2020-01-01' + (body ->> 'n')::int * interval '1 hour',
    updated_at, ARRAY[
        {codes}[1 + (body ->> 'n')::int % 50],
        CASE WHEN (body ->> 'n')::int % 1000 = 0 THEN {preliminary} ELSE {final} END
    ], '{{}}'
FROM records.resources;
{no_triggers} INSERT INTO records.resources (type, patient_id, body)
SELECT 'Condition', patients.id, jsonb_build_object('n', n) FROM records.patients, generate_series(1, 20000) AS n
WHERE full_name = 'No. 202';
{no_triggers} INSERT INTO records.search_entries (resource_id, patient_id, type, at, updated_at, tokens, others)
SELECT id, patient_id, type, '-infinity', updated_at, '{{}}', CASE WHEN (body ->> 'n')::int % 2 = 0
    THEN jsonb_build_object('onset-date', jsonb_build_array(jsonb_build_array(body -> 'n', body -> 'n')))
    ELSE '{{}}' END
FROM records.resources WHERE type = 'Condition';
{no_triggers} INSERT INTO records.search_codes (token, patient_id, at, resource_id)
SELECT tokens[1], patient_id, at, resource_id FROM records.search_entries WHERE type = 'Observation';
INSERT INTO records.patient_identifiers (system, value, patient_id)
SELECT 'urn:example:numbers', 'N' || substr(full_name, 5), id FROM records.patients;
INSERT INTO records.patient_names (part, patient_id)
SELECT 'name' || substr(full_name, 5), id FROM records.patients;
INSERT INTO records.encounters (patient_id, chief_complaint, summary)
SELECT id, 'Cough', CASE WHEN n > 5 THEN 'Well.' END FROM records.patients, generate_series(1, 10) AS n;
INSERT INTO records.search_entries (resource_id, patient_id, type, at, updated_at, tokens, others)
SELECT id, patient_id, 'Encounter', created_at, updated_at, '{{}}'::bigint[], '{{}}'::jsonb FROM records.encounters
UNION ALL SELECT id, id, 'Patient', '-infinity', updated_at, '{{}}'::bigint[], jsonb_build_object(
    'name:beginning', jsonb_build_array(jsonb_build_array(NULL, 'name' || substr(full_name, 5)))
) FROM records.patients;
INSERT INTO records.search_codes (token, patient_id, at, resource_id)
SELECT {number}, id, '-infinity', id FROM records.patients WHERE full_name = 'No. 7';
INSERT INTO records.intake_records (patient_id, age, symptoms, urgency, encounter_id)
SELECT patient_id::text, 42, '[]', 'routine', id FROM records.encounters;
INSERT INTO records.tasks (kind, queue, patient_id, priority, max_attempts, status, created_by,
    created_by_kind, changed_by, changed_by_kind)
SELECT 'follow_up', 'default', id::text, 2, 3, CASE WHEN n = 1 THEN 'ready' ELSE 'completed' END,
    'intake', 'agent', 'intake', 'agent'
FROM records.patients, generate_series(1, 10) AS n;
INSERT INTO records.access_callers VALUES ('caller:nurse', 1);
INSERT INTO records.access_members (panel, ref)
SELECT 1, id::text FROM records.patients WHERE substr(full_name, 5)::int <= 105;
DELETE FROM records.search_backlog;
VACUUM ANALYZE
"""


TABLES = {
    "Task": "tasks",
    "DocumentReference": "encounters",
    "QuestionnaireResponse": "intake_records",
}
MEMBERS = 105  # Patients in the limited caller's panels.


async def fill(database: TestDatabase) -> None:
    codes = [token_of("Observation", "code", f"code-{number}") for number in range(50)]
    statuses = {
        status: token_of("Observation", "status", status) for status in ("preliminary", "final")
    }
    filled = FILL.format(
        no_triggers="SET session_replication_role = replica;",
        number=token_of("Patient", "identifier", "N7"),
        codes=f"(ARRAY{codes}::bigint[])",
        **statuses,
    )
    for statement in filled.split(";\n"):
        await execute(database.admin_dsn, statement)


many = cloned("module", fill)


@dataclass
class Connection(Explainer):
    def check(self, table: str, most: float, *, of_members: float | None = None) -> None:
        """Check that no large table was scanned and that at most `most` rows of this table were read."""
        assert {*scanned(self.plans)} <= SMALL_TABLES, self.plans
        most = of_members if of_members is not None and self.is_limited else most
        assert rows_read(self.plans, table) <= most, self.plans

    async def find(
        self,
        patient: UUID | None,
        *asked: tuple[str, str],
        after: Any = None,
        type_: str = "Observation",
        order: Order = NEWEST,
        referring: Sequence[Condition] = (),
    ) -> int:
        self.plans.clear()
        conditions = conditions_of(type_, parse(type_, asked).criteria)
        found, _ = await repository.page(
            self,
            type_,
            replace(conditions, others=[*conditions.others, *referring]),
            patients=None if patient is None else [patient],
            order=order,
            after=after,
            limit=LIMIT,
            max_bytes=PAGE_BYTES,
        )
        return len(found)


@pytest.fixture(params=[None, "caller:nurse"], ids=["all patients", "some patients"])
async def connection_of(
    many: TestDatabase, request: pytest.FixtureRequest
) -> AsyncIterator[Connection]:
    async with planned_for(many.app_dsn, request.param) as connection:
        yield Connection(connection, [], is_limited=request.param is not None)


async def test_search_by_code(connection_of: Any):
    for patient in (HEAVY, None):
        shown = await connection_of.find(patient, ("code", "code-7"))

        assert shown == LIMIT
        connection_of.check("resources", LIMIT + 1)
        if patient is not None or not connection_of.is_limited:
            connection_of.check("search_codes", LIMIT + 1)
            connection_of.check("search_entries", 0)


async def test_heavy_patient_costs_as_much_as_light_one(connection_of: Any):
    costs = []
    for patient in (HEAVY, LIGHT):
        await connection_of.find(patient, ("code", "code-7"))
        by_code = pages(connection_of.plans)
        await connection_of.find(patient)
        costs.append(by_code + pages(connection_of.plans))

    heavy, light = costs
    assert heavy <= 2 * light + 4 * LIMIT, costs


async def test_search_of_patient(connection_of: Any):
    for after in (None, (datetime(2021, 1, 1, tzinfo=UTC), UUID(int=0))):
        assert await connection_of.find(HEAVY, ("status", "final"), after=after) == LIMIT
        connection_of.check("search_entries", LIMIT + 2)
        connection_of.check("resources", LIMIT + 1)


async def test_search_by_words(connection_of: Any):
    """Stored resources of the patient's entries are read, no others."""
    assert await connection_of.find(LIGHT, ("code:text", "a")) == 0
    connection_of.check("resources", 100)
    assert await connection_of.find(None, ("code", "code-7"), ("code:text", "a")) == 0
    connection_of.check("resources", 1000, of_members=1000)


async def test_search_by_id_and_of_shared_resources(connection_of: Any):
    row = await connection_of.connection.fetchrow(
        "SELECT resource_id FROM records.search_entries WHERE patient_id = $1 AND type = 'Observation' LIMIT 1",
        LIGHT,
    )

    assert await connection_of.find(None, ("_id", str(row[0]))) == 1
    connection_of.check("search_entries", 1)
    if not connection_of.is_limited:
        assert await connection_of.find(None, ("status", "final")) == LIMIT
        assert rows_read(connection_of.plans, "search_entries") <= LIMIT + 2, connection_of.plans


async def test_orders(connection_of: Any):
    """An index has the order. For a limited caller and for a patient, all entries of the patients are read."""
    middle = datetime(2021, 1, 1, tzinfo=UTC), UUID(int=0)
    for type_, by, further in (
        ("Observation", BY_ID, None),
        ("Observation", BY_CHANGE, None),
        ("Condition", "onset-date", "Condition"),
    ):
        for is_falling in (True, False):
            for after in (None, middle):
                for has_falling_ids in (True, False):
                    order = Order(by, further, is_falling, has_falling_ids)
                    found = await connection_of.find(None, after=after, type_=type_, order=order)
                    assert found <= LIMIT
                    assert {*scanned(connection_of.plans)} <= SMALL_TABLES, connection_of.plans
                    if not connection_of.is_limited and has_falling_ids is is_falling:
                        connection_of.check("search_entries", LIMIT + 2)
                    await connection_of.find(LIGHT, after=after, type_=type_, order=order)
                    connection_of.check("search_entries", 100)


async def test_referring_resources(connection_of: Any):
    """A search begins with the smaller part: codes of the referring resources, or the ids of patients."""
    for query, most in ((("code", "code-7"), 1000), (("_id", str(LIGHT)), 3)):
        criteria = parse("Observation", [("code", "code-7")]).criteria
        referring = referring_to("Observation", criteria, is_by_encounter=False)
        asked = () if query[0] == "code" else (query,)

        found = await connection_of.find(None, *asked, type_="Patient", referring=[referring])

        assert found == (LIMIT if query[0] == "code" else 1)
        connection_of.check("search_codes", most)
        connection_of.check("search_entries", most)
    encounter = await connection_of.connection.fetchval(
        "SELECT id FROM records.encounters WHERE patient_id = $1 LIMIT 1", LIGHT
    )
    criteria = parse("Observation", [("status", "final")]).criteria
    referring = referring_to("Observation", criteria, is_by_encounter=True)
    asked = (("_id", str(encounter)),)
    assert await connection_of.find(None, *asked, type_="Encounter", referring=[referring]) == 0
    connection_of.check("search_entries", 3)


async def test_search_for_patients(connection_of: Any):
    for asked in (("identifier", "N7"), ("name", "name7"), ("_id", str(LIGHT))):
        if asked[0] == "name" and connection_of.is_limited:
            continue  # Covered by the test of patients' plans: members are read in order.
        found = await connection_of.find(None, asked, type_="Patient")

        assert 0 < found <= 11
        connection_of.check("patients", found)
        connection_of.check("search_entries", found)


async def test_search_for_encounters(connection_of: Any):
    assert await connection_of.find(LIGHT, type_="Encounter") == 10
    connection_of.check("encounters", 10)
    connection_of.check("search_entries", 10)


@pytest.mark.parametrize(
    ("type_", "patients", "query", "found"),
    [
        ("DocumentReference", None, {}, 100),
        ("DocumentReference", [LIGHT], {}, 5),
        ("Task", [LIGHT], {}, 10),
        ("Task", None, {"status": "ready"}, 100),
        ("Task", None, {}, 100),
        ("QuestionnaireResponse", [LIGHT], {}, 10),
        ("QuestionnaireResponse", None, {"encounter": str(HEAVY)}, 0),
        ("QuestionnaireResponse", None, {"_id": "1"}, 1),
        ("QuestionnaireResponse", None, {}, 100),
    ],
)
async def test_search_of_rows(
    connection_of: Any, type_: str, patients: Any, query: dict[str, str], found: int
):
    connection_of.plans.clear()
    question = Question(type_, parse(type_, query.items()).criteria, patients)

    page = await row_search.page(connection_of, NURSE, question, after=None, limit=100)

    assert len(page.shown) == found
    # An index, the row and a summary's versions. For a limited caller, the search reads all rows of the patients.
    most = 4 * (found + 1)
    of_members = most + MEMBERS * 10 if patients is None else None
    connection_of.check(TABLES[type_], most, of_members=of_members)


async def test_page_of_everything(connection_of: Any):
    for patient in (HEAVY, LIGHT):
        connection_of.plans.clear()

        found, more = await everything.resources_of(
            connection_of,
            TypedBodyRow,
            patient,
            TYPES,
            start=datetime(2020, 1, 2, tzinfo=UTC),
            after=None,
            limit=LIMIT,
            max_bytes=PAGE_BYTES,
        )

        assert (len(found), more) == (LIMIT, True)
        connection_of.check("resources", 24 + LIMIT + 1)
