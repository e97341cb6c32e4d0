from collections.abc import AsyncIterator

import pytest
from support.databases import TestDatabase, execute
from support.names import FakeNames

from chassis.database.connections import Database
from chassis.identity.caller import Caller, CallerKind, Claims
from chassis.identity.scopes import Grant, Level
from chassis.observability.metrics import Metrics
from chassis.patient_names.asked import AboutPatient, AskedPatients, patients_of
from chassis.patient_names.names import Named, PatientNames
from chassis.peers import PeerClient
from chassis.problems.problem import NamesUnknown, PatientOutOfReach
from tests.chassis.tables import table

PATIENT, OTHER = (f"01980000-0000-7000-8000-00000000a00{number}" for number in (1, 2))
NUMBER = ("urn:example:clinic", "P1")
NAMES = {PATIENT, "P1", "urn:example:clinic|P1"}
SYSTEM = Caller("audit-report", CallerKind.AGENT, grant=Grant(Level.SYSTEM))
NURSE = Caller("nurse", CallerKind.PERSON, grant=Grant(Level.USER))
OF_P1 = Caller("app", CallerKind.AGENT, Claims(patient="P1"), grant=Grant(Level.PATIENT))


@pytest.fixture
def records() -> FakeNames:
    fake = FakeNames()
    fake.register(PATIENT, NUMBER)
    return fake


@pytest.fixture
async def patients(engine: Database, records: FakeNames) -> AsyncIterator[AskedPatients]:
    client = PeerClient("records", "http://records", metrics=Metrics(), transport=records)
    yield AskedPatients(engine, PatientNames(client))
    await client.aclose()


async def let_nurse_see(database: TestDatabase, *refs: str) -> None:
    rows = ", ".join(f"(1, '{ref}')" for ref in refs)
    await execute(
        database.admin_dsn,
        f"""
        INSERT INTO sample.access_callers (principal, panel) VALUES ('caller:nurse', 1);
        INSERT INTO sample.access_members (panel, ref) VALUES {rows}
        """,
    )


class TestFind:
    async def test_returns_all_names_to_a_caller_who_sees_all_or_the_member(
        self, patients: AskedPatients, database: TestDatabase
    ):
        """A caller with a token for one patient cannot resolve identifiers of other patients."""
        await let_nurse_see(database, *NAMES)

        for caller in (SYSTEM, NURSE):
            named = await patients.find(caller, "P1", None)
            assert (named.patient_id, {*named.names}) == (PATIENT, NAMES)
        assert (await patients.find(OF_P1, "P1", None)).patient_id is None

    async def test_rejects_a_name_out_of_reach_without_resolving_it(
        self, patients: AskedPatients, records: FakeNames, database: TestDatabase
    ):
        """If the identifier were resolved first, the response time would reveal whether a patient has it."""
        await let_nurse_see(database, OTHER)

        for caller in (NURSE, OF_P1):
            with pytest.raises(PatientOutOfReach):
                await patients.find(caller, PATIENT, None)

        assert records.asked == []

    async def test_hides_patients_and_ambiguities_out_of_reach(
        self, patients: AskedPatients, records: FakeNames, database: TestDatabase
    ):
        """After an undone merge, the copied panel members are newer than the cached identifiers of patients."""
        await let_nurse_see(database, "P1")
        records.birth_dates[PATIENT] = "1988"
        hidden = await patients.find(NURSE, "P1", None)
        assert (hidden.patient_id, hidden.birth_date) == (None, None)

        records.register(OTHER, NUMBER)
        patients.names._kept.clear()
        shown = [await patients.find(caller, "P1", None) for caller in (SYSTEM, NURSE)]
        assert [named.is_ambiguous for named in shown] == [True, False]

    async def test_fails_if_all_names_are_required_and_records_is_down(
        self, patients: AskedPatients, records: FakeNames
    ):
        records.is_down = True

        assert not (await patients.find(SYSTEM, "P1", None)).is_complete
        with pytest.raises(NamesUnknown):
            await patients.find(SYSTEM, "P1", "complete")


NAMED: dict[str, tuple[Named, dict[str, object], list[str]]] = {
    "known": (Named("P1", PATIENT, ("P1", PATIENT)), {"id": PATIENT}, []),
    "unanswered": (Named("P1", None, ("P1",), is_complete=False), {"complete": False}, ["records"]),
    "ambiguous": (Named("P1", None, ("P1",), is_ambiguous=True), {"ambiguous": True}, []),
}


@table("named, said, unavailable", NAMED)
def test_a_response_has_the_resolved_patient_and_its_completeness(
    named: Named, said: dict[str, object], unavailable: list[str]
):
    usual = {
        "asked": "P1",
        "id": None,
        "ambiguous": False,
        "complete": True,
        "contested_numbers": [],
    }

    document = AboutPatient.of(named).model_dump(mode="json")

    assert document == {"patient": usual | said, "unavailable": unavailable}


def test_a_read_is_about_the_name_and_its_patient():
    assert patients_of(None) == set()
    assert patients_of(Named("P1", None, ("P1",))) == {"P1"}
    assert patients_of(Named("P1", PATIENT, ("P1", PATIENT))) == {"P1", PATIENT}
