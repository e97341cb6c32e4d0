import asyncio
from typing import Any, ClassVar
from uuid import UUID

import orjson
import pytest
from support.databases import TestDatabase, execute, fetch
from support.migration_rules import MigrationRules
from support.migrations import empty_database, migrate_to

from chartroom.postgres.server import EmbeddedPostgres
from records.tables import RecordsModel


@pytest.fixture
def empty(cluster: EmbeddedPostgres) -> TestDatabase:
    return empty_database(cluster, "records")


class TestMigrations(MigrationRules):
    service = "records"
    metadata = RecordsModel.metadata


class TestEncountersWithoutAStatus:
    BEFORE = """
    INSERT INTO records.patients (full_name) VALUES ('Jane Doe');
    INSERT INTO records.encounters (patient_id, chief_complaint) SELECT id, 'Cough' FROM records.patients;
    UPDATE records.encounters SET summary = 'First.';
    UPDATE records.encounters SET summary = 'Second.';
    """
    AFTER = """
    SELECT version, summary, summary_status, summary_recorded_by, status, class FROM records.encounters
    UNION ALL
    SELECT version, summary, summary_status, summary_recorded_by, status, class FROM records.encounter_versions
    ORDER BY version
    """

    def test_are_in_progress_and_have_preliminary_summaries(self, empty: TestDatabase) -> None:
        migrate_to(empty, "records_0003")
        asyncio.run(execute(empty.admin_dsn, self.BEFORE))

        migrate_to(empty, "head")

        rows = asyncio.run(fetch(empty.admin_dsn, self.AFTER))
        assert [tuple(row) for row in rows] == [
            (1, None, None, None, "in-progress", "AMB"),
            (2, "First.", "preliminary", None, "in-progress", "AMB"),
            (3, "Second.", "preliminary", None, "in-progress", "AMB"),
        ]


class TestPatientsCalledUnnamed:
    """An import stores patient and resource in one transaction, so that both have its time."""

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

    def test_lose_the_name_only_where_an_import_invented_it(self, empty: TestDatabase) -> None:
        cases: dict[str, tuple[Any, str, list[str], list[tuple[Any, ...]]]] = {
            "imported without a name": (self.NAMELESS, self.MADE, [], [("", "unknown", 1)]),
            "imported, then called so": (
                self.NAMELESS,
                self.MADE,
                ["Jane", "Unnamed"],
                [("", "unknown", 1), ("Jane", None, 2), ("Unnamed", None, 3)],
            ),
            "registered": (None, "", [], self.STAYS),
            "registered, then found by an import": (self.NAMELESS, self.LATER, [], self.STAYS),
            "called so by their source": (
                {"name": [{"text": "Unnamed"}]},
                self.MADE,
                [],
                self.STAYS,
            ),
            "whose given name it is": (
                {"name": [{"given": ["Unnamed"]}]},
                self.MADE,
                [],
                self.STAYS,
            ),
        }
        ids = {case: UUID(int=number) for number, case in enumerate(cases, 1)}

        def run(statement: str, *values: Any) -> Any:
            return asyncio.run(fetch(empty.admin_dsn, statement, *values))

        migrate_to(empty, "records_0006")
        for case, (resource, made, renamed, _) in cases.items():
            run(self.PATIENT, ids[case])
            run(self.NAME, ids[case])
            if resource is not None:
                run(self.RESOURCE, ids[case], orjson.dumps(resource).decode(), made)
            for name in renamed:
                run(self.RENAME, ids[case], name)

        migrate_to(empty, "head")

        assert {case: [tuple(row) for row in run(self.AFTER, ids[case])] for case in cases} == {
            case: expected for case, (_, _, _, expected) in cases.items()
        }
        assert {row["patient_id"] for row in run(self.FOUND)} == {*ids.values()} - {
            ids["imported without a name"]
        }


class TestSummariesWithoutAPersonWhoAccepted:
    BEFORE = """
    INSERT INTO records.patients (full_name) VALUES ('Jane Doe');
    INSERT INTO records.encounters (patient_id, chief_complaint) SELECT id, 'Cough' FROM records.patients;
    UPDATE records.encounters SET summary = 'A', summary_status = 'preliminary', summary_recorded_by = 'agent',
        changed_by = 'agent', changed_by_kind = 'agent';
    UPDATE records.encounters SET summary_status = 'final', changed_by = 'dr-osei', changed_by_kind = 'person';
    UPDATE records.encounters SET chief_complaint = 'Wheezing', changed_by = 'agent', changed_by_kind = 'agent';
    UPDATE records.encounters SET summary = 'B', summary_status = 'preliminary';
    UPDATE records.encounters SET summary_status = 'final', changed_by = 'dr-roe', changed_by_kind = 'person';
    UPDATE records.encounters SET summary = 'C', summary_recorded_by = 'dr-poe', changed_by = NULL,
        changed_by_kind = NULL;
    """
    AFTER = """
    SELECT version, accepted_by, accepted_at, updated_at FROM records.encounters
    UNION ALL
    SELECT version, accepted_by, accepted_at, updated_at FROM records.encounter_versions ORDER BY version
    """

    def test_name_the_person_who_made_them_final_where_it_is_known(
        self, empty: TestDatabase
    ) -> None:
        migrate_to(empty, "records_0006")
        # Each in a transaction, and at a time, of its own.
        for statement in self.BEFORE.strip().rstrip(";").split(";"):
            asyncio.run(execute(empty.admin_dsn, statement))

        migrate_to(empty, "head")

        rows = asyncio.run(fetch(empty.admin_dsn, self.AFTER))
        since = {row["version"]: row["updated_at"] for row in rows}
        assert [(row["version"], row["accepted_by"], row["accepted_at"]) for row in rows] == [
            (1, None, None),
            (2, None, None),
            (3, "dr-osei", since[3]),
            (4, "dr-osei", since[3]),
            (5, None, None),
            (6, "dr-roe", since[6]),
            (7, None, None),
        ]
