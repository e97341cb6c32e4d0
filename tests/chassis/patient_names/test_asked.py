"""Whom a request names, for each kind of caller."""

from collections.abc import AsyncIterator

import pytest
from pydantic import SecretStr
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
from chassis.settings import database_address
from chassis.timings import Timings

pytestmark = pytest.mark.anyio
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
async def patients(database: TestDatabase, records: FakeNames) -> AsyncIterator[AskedPatients]:
    address = database_address(SecretStr(database.app_dsn), None)
    connected = Database(address, schema="sample", pool_size=3, timings=Timings.unhurried())
    client = PeerClient("records", "http://records", metrics=Metrics(), transport=records)
    yield AskedPatients(connected, PatientNames(client))
    await client.aclose()
    await connected.aclose()


async def let_nurse_see(database: TestDatabase, *refs: str) -> None:
    """Make a panel of the nurse with these members, as the feed would."""
    rows = ", ".join(f"(1, '{ref}')" for ref in refs)
    await execute(
        database.admin_dsn,
        f"""
        INSERT INTO sample.access_callers (principal, panel) VALUES ('caller:nurse', 1);
        INSERT INTO sample.access_members (panel, ref) VALUES {rows}
        """,  # noqa: S608 - Our own names.
    )


class TestFind:
    async def test_returns_all_names_to_a_caller_who_sees_all(
        self, patients: AskedPatients
    ) -> None:
        named = await patients.find(SYSTEM, "P1", None)

        assert (named.patient_id, {*named.names}) == (PATIENT, NAMES)

    async def test_returns_all_names_of_a_member_of_the_callers_panels(
        self, patients: AskedPatients, database: TestDatabase
    ) -> None:
        await let_nurse_see(database, *NAMES)

        named = await patients.find(NURSE, "P1", None)

        assert (named.patient_id, {*named.names}) == (PATIENT, NAMES)

    async def test_refuses_a_name_out_of_reach_without_asking_whom_it_names(
        self, patients: AskedPatients, records: FakeNames, database: TestDatabase
    ) -> None:
        """Else the time of an answer would tell."""
        await let_nurse_see(database, OTHER)

        for caller in (NURSE, OF_P1):
            with pytest.raises(PatientOutOfReach):
                await patients.find(caller, PATIENT, None)

        assert records.asked == []

    async def test_names_no_patient_whom_the_caller_sees_no_more(
        self, patients: AskedPatients, database: TestDatabase
    ) -> None:
        """As after an unmerge, which the feed of members has before the names are asked again."""
        await let_nurse_see(database, "P1")

        assert (await patients.find(NURSE, "P1", None)).patient_id is None

    async def test_names_no_one_beside_the_patient_of_a_token(
        self, patients: AskedPatients
    ) -> None:
        assert (await patients.find(OF_P1, "P1", None)).patient_id is None

    async def test_names_an_ambiguity_to_callers_who_see_all(
        self, patients: AskedPatients, records: FakeNames, database: TestDatabase
    ) -> None:
        records.register(OTHER, NUMBER)
        await let_nurse_see(database, "P1")

        shown = [
            (await patients.find(caller, "P1", None)).is_ambiguous for caller in (SYSTEM, NURSE)
        ]

        assert shown == [True, False]

    async def test_refuses_where_all_names_are_required_and_records_is_away(
        self, patients: AskedPatients, records: FakeNames
    ) -> None:
        records.is_down = True

        assert not (await patients.find(SYSTEM, "P1", None)).is_complete
        with pytest.raises(NamesUnknown):
            await patients.find(SYSTEM, "P1", "complete")


class TestAboutPatient:
    @pytest.mark.parametrize(
        ("named", "expected"),
        [
            pytest.param(
                Named("P1", PATIENT, ("P1", PATIENT)),
                {
                    "patient": {
                        "asked": "P1",
                        "id": PATIENT,
                        "ambiguous": False,
                        "complete": True,
                        "contested_numbers": [],
                    },
                    "unavailable": [],
                },
                id="known",
            ),
            pytest.param(
                Named("P1", None, ("P1",), is_complete=False),
                {
                    "patient": {
                        "asked": "P1",
                        "id": None,
                        "ambiguous": False,
                        "complete": False,
                        "contested_numbers": [],
                    },
                    "unavailable": ["records"],
                },
                id="unanswered",
            ),
            pytest.param(
                Named("P1", None, ("P1",), is_ambiguous=True),
                {
                    "patient": {
                        "asked": "P1",
                        "id": None,
                        "ambiguous": True,
                        "complete": True,
                        "contested_numbers": [],
                    },
                    "unavailable": [],
                },
                id="ambiguous",
            ),
        ],
    )
    def test_says_whom_the_name_names_and_what_may_be_missing(
        self, named: Named, expected: dict[str, object]
    ) -> None:
        assert AboutPatient.of(named).model_dump(mode="json") == expected


def test_a_read_is_about_the_name_and_whom_it_names() -> None:
    assert patients_of(None) == set()
    assert patients_of(Named("P1", None, ("P1",))) == {"P1"}
    assert patients_of(Named("P1", PATIENT, ("P1", PATIENT))) == {"P1", PATIENT}
