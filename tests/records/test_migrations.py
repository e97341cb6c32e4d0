import asyncio
from typing import Any, ClassVar
from uuid import UUID

import orjson
import pytest
from support.databases import TestDatabase, fetch
from support.migration_rules import MigrationRules
from support.migrations import empty_database, migrate_to

from chartroom.postgres.server import EmbeddedPostgres
from records.fhir.bundles.patient_mapping import MARITAL_STATUS, map_patient
from records.fhir.r4.strict_json import StrictJSON
from records.tables.base import RecordsModel

# Elements of resources that cannot be kept.
BROKEN: list[Any] = [
    {"telecom": {"value": 5}},
    {"telecom": ["555", {"value": 5}, {"value": " "}, {"value": "1" * 256}, {"system": "phone"}]},
    {"telecom": [{"value": "1", "system": "pigeon"}, {"value": "1", "use": "sometimes"}]},
    {"address": [{"use": "home"}, {"city": 5}, {"city": " "}, {"city": "x", "use": "sometimes"}]},
    {"address": [{"city": "x" * 101}, {"line": ["x" * 201]}, {"line": ["x"] * 11}]},
    {"address": [{"postalCode": "1" * 21}, {"text": "x" * 201}]},
    {"communication": [{"language": {"text": "Spanish"}}, {"preferred": True}, "es"]},
    {"deceasedBoolean": "no", "maritalStatus": {"text": "x" * 101}},
    {"active": "yes", "maritalStatus": "M"},
]


@pytest.fixture
def empty(cluster: EmbeddedPostgres) -> TestDatabase:
    return empty_database(cluster, "records")


class TestMigrations(MigrationRules):
    service = "records"
    metadata = RecordsModel.metadata


class Stored:
    """Rows that a version of the service stored, about patients of their own."""

    REVISION: ClassVar[str]
    BEFORE: ClassVar[str] = ""

    @classmethod
    def store(cls, dsn: str) -> None:
        # Each in a transaction, and at a time, of its own.
        for statement in filter(str.strip, cls.BEFORE.split(";")):
            run(dsn, statement)


def run(dsn: str, statement: str, *values: Any) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in asyncio.run(fetch(dsn, statement, *values))]


@pytest.fixture(scope="module")
def upgraded(cluster: EmbeddedPostgres) -> str:
    """The address of a database in which each of these versions has stored rows."""
    database = empty_database(cluster, "records")
    for stored in sorted(Stored.__subclasses__(), key=lambda one: one.REVISION):
        migrate_to(database, stored.REVISION)
        stored.store(database.admin_dsn)
    migrate_to(database, "head")
    return database.admin_dsn


class TestEncountersWithoutAStatus(Stored):
    REVISION = "records_0003"
    BEFORE = """
    INSERT INTO records.patients (full_name) VALUES ('Status');
    INSERT INTO records.encounters (patient_id, chief_complaint)
    SELECT id, 'Cough' FROM records.patients WHERE full_name = 'Status';
    UPDATE records.encounters SET summary = 'First.';
    UPDATE records.encounters SET summary = 'Second.';
    """
    AFTER = """
    SELECT e.version, summary, summary_status, summary_recorded_by, status, class
    FROM (TABLE records.encounters UNION ALL TABLE records.encounter_versions) AS e
    JOIN records.patients p ON p.id = e.patient_id WHERE full_name = 'Status' ORDER BY e.version
    """

    def test_are_in_progress_and_have_preliminary_summaries(self, upgraded: str) -> None:
        assert run(upgraded, self.AFTER) == [
            (1, None, None, None, "in-progress", "AMB"),
            (2, "First.", "preliminary", None, "in-progress", "AMB"),
            (3, "Second.", "preliminary", None, "in-progress", "AMB"),
        ]


class TestPatientsCalledUnnamed(Stored):
    """An import stores patient and resource in one transaction, so that both have its time."""

    REVISION = "records_0006"
    PATIENT = """
    INSERT INTO records.patients (id, full_name, name_parts, created_at)
    VALUES ($1, 'Unnamed', ' unnamed ', '2026-01-01T00:00:00Z')
    """
    NAME = "INSERT INTO records.patient_names (part, patient_id) VALUES ('unnamed', $1)"
    RESOURCE = """
    INSERT INTO records.resources (id, type, patient_id, body, created_at)
    VALUES ($1, 'Patient', $1, $2::text::jsonb, $3::text::timestamptz)
    """
    RENAME = "UPDATE records.patients SET full_name = $2 WHERE id = $1"
    AFTER = """
    SELECT full_name, full_name_absent_reason, version FROM records.patients WHERE id = $1
    UNION ALL
    SELECT full_name, full_name_absent_reason, version FROM records.patient_versions WHERE id = $1
    ORDER BY version
    """
    FOUND = "SELECT patient_id FROM records.patient_names WHERE part = 'unnamed'"
    MADE, LATER = "2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z"
    NAMELESS: ClassVar[Any] = {
        "resourceType": "Patient",
        "name": [{"given": [None, " "], "prefix": ["Dr."]}],
    }
    STAYS: ClassVar[Any] = [("Unnamed", None, 1)]
    # A resource, its time, later names, and the versions of the patient afterwards.
    CASES: ClassVar[dict[str, tuple[Any, str, list[str], list[tuple[Any, ...]]]]] = {
        "imported without a name": (NAMELESS, MADE, [], [("", "unknown", 1)]),
        "imported, then called so": (
            NAMELESS,
            MADE,
            ["Jane", "Unnamed"],
            [("", "unknown", 1), ("Jane", None, 2), ("Unnamed", None, 3)],
        ),
        "registered": (None, "", [], STAYS),
        "registered, then found by an import": (NAMELESS, LATER, [], STAYS),
        "called so by their source": ({"name": [{"text": "Unnamed"}]}, MADE, [], STAYS),
        "whose given name it is": ({"name": [{"given": ["Unnamed"]}]}, MADE, [], STAYS),
    }
    IDS: ClassVar[dict[str, UUID]] = {
        case: UUID(int=number) for number, case in enumerate(CASES, 1)
    }

    @classmethod
    def store(cls, dsn: str) -> None:
        for case, (resource, made, renamed, _) in cls.CASES.items():
            run(dsn, cls.PATIENT, cls.IDS[case])
            run(dsn, cls.NAME, cls.IDS[case])
            if resource is not None:
                run(dsn, cls.RESOURCE, cls.IDS[case], orjson.dumps(resource).decode(), made)
            for name in renamed:
                run(dsn, cls.RENAME, cls.IDS[case], name)

    def test_lose_the_name_only_where_an_import_invented_it(self, upgraded: str) -> None:
        versions = {case: run(upgraded, self.AFTER, id_) for case, id_ in self.IDS.items()}
        assert versions == {case: expected for case, (*_, expected) in self.CASES.items()}
        found = {id_ for (id_,) in run(upgraded, self.FOUND)}
        assert found == {*self.IDS.values()} - {self.IDS["imported without a name"]}


class TestSummariesWithoutAPersonWhoAccepted(Stored):
    REVISION = "records_0006"
    OF = "WHERE patient_id = (SELECT id FROM records.patients WHERE full_name = 'Summaries')"
    BEFORE = f"""
    INSERT INTO records.patients (full_name) VALUES ('Summaries');
    INSERT INTO records.encounters (patient_id, chief_complaint)
    SELECT id, 'Cough' FROM records.patients WHERE full_name = 'Summaries';
    UPDATE records.encounters SET summary = 'A', summary_status = 'preliminary', summary_recorded_by = 'agent',
        changed_by = 'agent', changed_by_kind = 'agent' {OF};
    UPDATE records.encounters SET summary_status = 'final', changed_by = 'dr-osei', changed_by_kind = 'person' {OF};
    UPDATE records.encounters SET chief_complaint = 'Wheezing', changed_by = 'agent', changed_by_kind = 'agent' {OF};
    UPDATE records.encounters SET summary = 'B', summary_status = 'preliminary' {OF};
    UPDATE records.encounters SET summary_status = 'final', changed_by = 'dr-roe', changed_by_kind = 'person' {OF};
    UPDATE records.encounters SET summary = 'C', summary_recorded_by = 'dr-poe', changed_by = NULL,
        changed_by_kind = NULL {OF};
    """  # noqa: S608 - Constants.
    AFTER = f"""
    SELECT version, accepted_by, accepted_at, updated_at
    FROM (TABLE records.encounters UNION ALL TABLE records.encounter_versions) AS e {OF} ORDER BY version
    """  # noqa: S608 - Constants.

    def test_name_the_person_who_made_them_final_where_it_is_known(self, upgraded: str) -> None:
        rows = run(upgraded, self.AFTER)
        since = {version: time for version, *_, time in rows}
        assert [(version, by, at) for version, by, at, _ in rows] == [
            (1, None, None),
            (2, None, None),
            (3, "dr-osei", since[3]),
            (4, "dr-osei", since[3]),
            (5, None, None),
            (6, "dr-roe", since[6]),
            (7, None, None),
        ]


class TestResourcesOfBeforeCharts(Stored):
    REVISION = "records_0013"
    BEFORE = """
    INSERT INTO records.patients (full_name) VALUES ('Charts');
    INSERT INTO records.resources (type, patient_id, body)
    SELECT type, id, '{"recordedDate": "2020-05"}' FROM records.patients,
        unnest('{AllergyIntolerance,Claim}'::text[]) AS type WHERE full_name = 'Charts';
    INSERT INTO records.resources (type, body) VALUES ('Medication', '{}')
    """
    AFTER = "SELECT section, at::text FROM records.chart_entries"

    def test_have_their_place_in_the_chart(self, upgraded: str) -> None:
        assert run(upgraded, self.AFTER) == [("AllergyIntolerance", "2020-05-01 00:00:00+00")]


class TestPatientsImportedBeforeTheirDetailsWereKept(Stored):
    REVISION = "records_0014"
    PATIENT = "INSERT INTO records.patients (id, full_name) VALUES ($1, 'Details')"
    RESOURCE = """
    INSERT INTO records.resources (id, type, patient_id, body)
    VALUES ($1, 'Patient', $1, $2::text::jsonb)
    """
    AFTER = """
    SELECT active, deceased::text, marital_status, telecom::text, address::text, communication::text,
        version
    FROM records.patients WHERE id = $1
    """
    BODIES: ClassVar[list[Any]] = [
        {},
        {
            "active": False,
            "deceasedDateTime": "2008-12-14T03:11:33+00:00",
            "maritalStatus": {
                "coding": [{"code": "7"}, {"system": MARITAL_STATUS, "code": "M"}],
                "text": "Married",
            },
            "telecom": [
                {"system": "phone", "value": "555-929-9025", "use": "home", "rank": 1},
                {"system": "email", "value": "ü@example.org"},
            ],
            "address": [
                {
                    "extension": [{"url": "urn:x"}],
                    "use": "home",
                    "line": ["586 Hill Ranch", " ", None, "Unit 68"],
                    "city": "Fall River",
                    "state": "Massachusetts",
                    "postalCode": "02720",
                    "country": "US",
                },
                {"text": "At sea"},
            ],
            "communication": [
                {"language": {"coding": [{"code": "no tag"}, {"code": "pt-BR"}]}},
                {"language": {"coding": [{"code": "en"}]}, "preferred": True},
            ],
        },
        {"active": True, "deceasedBoolean": True, "maritalStatus": {"text": "Handfasted"}},
        {"deceasedBoolean": False, "maritalStatus": {"coding": [{"code": "7", "display": "M."}]}},
        {"deceasedDateTime": "2008", "maritalStatus": {"coding": [{"code": "7"}]}},
        {"deceasedDateTime": "2008-02"},
        {"deceasedDateTime": "2008-02-29"},
        {"deceasedDateTime": "2009-02-29"},
        {"deceasedDateTime": "9998"},
        {"telecom": [{"value": str(number)} for number in range(30)]},
        {"address": [{"city": str(number)} for number in range(30)]},
        *BROKEN,
    ]
    IDS: ClassVar[list[UUID]] = [UUID(int=1_000 + number) for number in range(len(BODIES))]

    @classmethod
    def store(cls, dsn: str) -> None:
        for id_, body in zip(cls.IDS, cls.BODIES, strict=True):
            run(dsn, cls.PATIENT, id_)
            resource = orjson.dumps({"resourceType": "Patient", **body}).decode()
            run(dsn, cls.RESOURCE, id_, resource)

    def test_have_what_an_import_would_keep_of_them_today(self, upgraded: str) -> None:
        for id_, body in zip(self.IDS, self.BODIES, strict=True):
            expected = map_patient(StrictJSON(body, ""))
            ((active, deceased, marital_status, *lists, version),) = run(upgraded, self.AFTER, id_)
            assert (active, marital_status, version) == (
                expected.active is not False,
                expected.marital_status,
                1,
            ), body
            assert orjson.loads(deceased or "null") == expected.deceased, body
            assert [orjson.loads(each) for each in lists] == [
                expected.telecom,
                expected.address,
                expected.communication,
            ], body


class TestPatientsImportedBeforeNumbersWithoutASystemWereKept(Stored):
    REVISION = "records_0030"
    BODY: ClassVar[Any] = {
        "identifier": [
            {"value": "S1"},
            {"value": " 77 ", "type": {"coding": [{"code": "MB"}], "text": "Member"}},
            {"value": "S1", "type": {"text": "Chart"}},
            {"system": "urn:example:mrn", "value": "1"},
            {"value": ""},
            "broken",
            {"value": 7},
        ]
    }
    BEFORE = """
    INSERT INTO records.patients (full_name, identifiers) VALUES
        ('Numbers', '[{"system": "urn:example:mrn", "value": "1"}]');
    INSERT INTO records.resources (id, type, patient_id, body)
    SELECT id, 'Patient', id, '{BODY}' FROM records.patients WHERE full_name = 'Numbers'
    """.replace("{BODY}", orjson.dumps(BODY).decode())
    AFTER = """
    SELECT version, identifiers::text, (
        SELECT array_agg(ROW(i.value, i.identifies, i.is_vouched)::text ORDER BY i.value)
        FROM records.patient_identifiers i WHERE i.patient_id = patients.id
    ) FROM records.patients WHERE full_name = 'Numbers'
    """

    def test_have_them_as_claims(self, upgraded: str) -> None:
        ((version, identifiers, held),) = run(upgraded, self.AFTER)
        assert (version, held) == (1, ["(77,f,f)", "(S1,t,f)"])
        kept = {(one["value"], one.get("type")) for one in orjson.loads(identifiers)}
        assert kept == {("1", None), ("77", "MB"), ("S1", "Chart")}


class TestNumbersThatAMergeGaveToTheSurvivor(Stored):
    REVISION = "records_0036"
    BEFORE = """
    INSERT INTO records.patients (full_name) VALUES ('Survivor'), ('Source'), ('Third');
    INSERT INTO records.patient_identifiers (patient_id, system, value)
    SELECT id, full_name, number FROM records.patients
    JOIN (VALUES ('Source', 'N1'), ('Source', 'N2'), ('Third', 'N2'))
        AS held (full_name, number) USING (full_name);
    INSERT INTO records.patient_numbers VALUES ('N0', NULL);
    UPDATE records.patient_numbers SET patient_id = (
        SELECT id FROM records.patients WHERE full_name = 'Survivor'
    ) WHERE number IN ('N0', 'N1', 'N2');
    INSERT INTO records.access_members (panel, ref) VALUES (77, 'N1')
    """
    NUMBERS = """
    SELECT number, full_name FROM records.patient_numbers
    LEFT JOIN records.patients ON id = patient_id WHERE number LIKE 'N_' ORDER BY number
    """
    MEMBERS = """
    SELECT full_name FROM records.access_members JOIN records.patients ON id::text = ref
    WHERE panel = 77
    """

    def test_are_those_of_their_only_holders(self, upgraded: str) -> None:
        assert run(upgraded, self.NUMBERS) == [("N1", "Source"), ("N2", None)]
        assert run(upgraded, self.MEMBERS) == [("Source",)]
