"""Tests of the rules in docs/identity.md: each rule has a class, and each attack on a rule a test."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import asyncpg
import httpx
import pytest
from fastapi import FastAPI
from support import fhir
from support.databases import TestDatabase, execute
from support.problems import assert_problem

from chartroom.system.keys import Keyring
from chassis.database.connections import in_transaction
from chassis.identity.tokens import ServiceTokens
from records.ended_identifiers import main as ended_identifiers
from records.identifier_systems import main as identifier_systems
from records.patients.identifier_repository import end_due
from tests.records.wards import intake

Answer = dict[str, Any]
Capture = pytest.CaptureFixture[str]
Command = Callable[..., Awaitable[tuple[int, str]]]
Reached = Callable[[str], Awaitable[set[str]]]
MRN, LAB, POLICY = "urn:example:mrn", "urn:example:lab", "urn:example:policy"


def number(
    system: str | None,
    value: str,
    kind: str | None = None,
    use: str | None = None,
    end: str | None = None,
) -> Answer:
    period = None if end is None else {"start": None, "end": end}
    return {"system": system, "value": value, "type": kind, "use": use, "period": period}


class Hospital:
    def __init__(self, client: httpx.AsyncClient, keyring: Keyring, reached: Reached) -> None:
        self.client = client
        self._keyring = keyring
        self.reached = reached
        self.operator = dict(client.headers)
        self.person = self.becoming("operator", "system/*.cruds", kind="person")
        self.nurse = self.becoming("nurse", "user/*.cruds", kind="person")
        audit = ServiceTokens("audit", keyring.service_key_file("audit")).token_for("records")
        self.audit = {"Authorization": f"Bearer {audit}"}
        self.panels: dict[str, Answer] = {}

    def becoming(self, name: str, scope: str, kind: Any = "agent") -> dict[str, str]:
        token = self._keyring.mint(name, kind=kind, scope=scope)
        return {"Authorization": f"Bearer {token}"}

    async def post(self, path: str, body: Answer, headers: dict[str, str] | None = None) -> Answer:
        answer = await self.client.post(path, json=body, headers=headers or self.operator)
        return answer.raise_for_status().json()

    async def register(self, *identifiers: Answer, headers: dict[str, str] | None = None) -> Answer:
        body = {"full_name": "Jane Doe", "identifiers": identifiers}
        return await self.post("/patients", body, headers)

    async def panel(self, caller: str, *patients: str) -> None:
        body = {"name": f"Ward of {caller}", "callers": [caller], "patients": patients}
        self.panels[caller] = await self.post("/panels", body, self.person)

    async def add_to_panel(self, patient: str) -> None:
        path = f"/panels/{self.panels['nurse']['id']}"
        change = {"add_patients": [patient]}
        answer = await self.client.patch(path, json=change, headers=self.person)
        answer.raise_for_status()

    async def store(self, patient: str) -> httpx.Response:
        body = intake(patient)
        return await self.client.post("/intake", json=body, headers=self.operator)

    async def stored(self, patient: str, headers: dict[str, str] | None = None) -> set[str]:
        path = f"/intake/{patient}"
        answer = await self.client.get(path, headers=headers or self.operator)
        return {one["patient_id"] for one in answer.raise_for_status().json()["records"]}

    async def resolved(self, reference: str) -> str | None:
        body = {"reference": reference}
        answer = await self.client.post("/patients/resolve", json=body, headers=self.operator)
        return answer.json()["id"] if answer.is_success else None

    async def names(self, reference: str) -> set[str]:
        """Return the names under which audit and retrieval find rows of the patient."""
        found = await self.post("/internal/patients/names", {"names": [reference]}, self.audit)
        return {*found["patients"][0]["names"]}

    async def merge(self, source: Answer, target: Answer) -> None:
        body = {"source": source["id"], "target": target["id"], "reason": "Registered twice"}
        body |= {"source_version": source["version"], "target_version": target["version"]}
        await self.post("/patients/merge", body, self.person)

    async def unmerge(self, source: Answer) -> None:
        await self.post(f"/patients/{source['id']}/unmerge", {}, self.person)

    async def confirm(
        self, patient: Answer, identifier: Answer, headers: dict[str, str] | None = None
    ) -> httpx.Response:
        body = {name: identifier[name] for name in ("system", "value")}
        path = f"/patients/{patient['id']}/identifiers/confirm"
        return await self.client.post(path, json=body, headers=headers or self.operator)

    async def change(
        self, patient: Answer, *identifiers: Answer, headers: dict[str, str] | None = None
    ) -> httpx.Response:
        path = f"/patients/{patient['id']}"
        body = {"identifiers": identifiers}
        return await self.client.patch(path, json=body, headers=headers or self.operator)


@pytest.fixture
async def hospital(client: httpx.AsyncClient, keyring: Keyring, reached: Reached) -> Hospital:
    hospital = Hospital(client, keyring, reached)
    await hospital.panel("nurse")
    return hospital


async def declare(
    database: TestDatabase,
    system: str,
    *,
    identifies: bool | None = None,
    is_open: bool = False,
    is_default: bool = False,
) -> None:
    added = "INSERT INTO records.identifier_systems VALUES ($1, $2, $3, $4)"
    connection = await asyncpg.connect(database.admin_dsn)
    await connection.execute(added, system, identifies, is_open, is_default)
    await connection.close()


@pytest.mark.usefixtures("each_way")
class TestWhatIdentifies:
    async def test_a_policy_that_relatives_share_is_found_and_names_no_one(
        self, hospital: Hospital
    ):
        one, two = [await hospital.register(number(POLICY, "77", "MB")) for _ in range(2)]

        assert await hospital.resolved("77") is await hospital.resolved(f"{POLICY}|77") is None
        query = {"identifier": f"{POLICY}|77"}
        found = await hospital.post("/patients/search", query)
        assert {each["id"] for each in found["patients"]} == {one["id"], two["id"]}

    @pytest.mark.parametrize(("identifies", "kind"), [(False, "MR"), (True, "MB")])
    async def test_an_operators_exception_counts_more_than_the_type(
        self, hospital: Hospital, database: TestDatabase, identifies: bool, kind: str
    ):
        await declare(database, POLICY, identifies=identifies)

        await hospital.register(number(POLICY, "77", kind))

        assert (await hospital.resolved(f"{POLICY}|77") is not None) is identifies

    async def test_a_changed_type_is_judged_again(self, hospital: Hospital):
        patient = await hospital.register(number(MRN, "1", "MR"))

        for kind, names in (("PPN", True), ("MB", False), ("MB", False), (None, True)):
            (await hospital.change(patient, number(MRN, "1", kind))).raise_for_status()

            assert (await hospital.resolved("1") is not None) is names

        other = await hospital.register(number(MRN, "1", "MB"))
        taking = await hospital.change(other, number(MRN, "1", "MR"))
        assert_problem(taking, 409, "identifier-taken")

    async def test_a_changed_type_makes_no_name_of_a_claim(self, hospital: Hospital):
        patient = await hospital.register(number(MRN, "1", "MB"), headers=hospital.nurse)

        (await hospital.change(patient, number(MRN, "1", "MR"))).raise_for_status()

        assert await hospital.resolved("1") is None
        assert (await hospital.confirm(patient, number(MRN, "1"))).is_success
        assert await hospital.resolved("1") == patient["id"]


class TestClaims:
    """Rule 2: identifiers that nobody has vouched for are claims."""

    async def test_is_shown_and_found_where_its_caller_sees_the_patient(self, hospital: Hospital):
        claimed = await hospital.register(number(MRN, "1"), headers=hospital.nurse)

        unconfirmed = [{"system": MRN, "value": "1"}]
        path = f"/patients/{claimed['id']}"
        read = (await hospital.client.get(path, headers=hospital.nurse)).json()
        assert read["identifiers"] == [number(MRN, "1")]
        assert read["unconfirmed_identifiers"] == unconfirmed
        assert claimed["unconfirmed_identifiers"] == unconfirmed
        found = await hospital.post("/patients/search", {"identifier": "1"}, hospital.nurse)
        assert [one["id"] for one in found["patients"]] == [claimed["id"]]

    async def test_captures_no_rows_and_no_panel_of_its_number(self, hospital: Hospital):
        await hospital.panel("neighbour", "1")
        (await hospital.store("1")).raise_for_status()

        claimed = await hospital.register(number(MRN, "1"), headers=hospital.nurse)

        refused = await hospital.client.get("/intake/1", headers=hospital.nurse)
        assert_problem(refused, 403, "patient-out-of-reach")
        assert await hospital.resolved("1") is None
        assert await hospital.reached("neighbour") == {"1"}
        assert await hospital.reached("nurse") == {claimed["id"]}
        (await hospital.store("1")).raise_for_status()
        owner = await hospital.register(number(MRN, "1"))
        assert await hospital.stored(claimed["id"], hospital.nurse) == set()
        assert await hospital.stored(owner["id"]) == {"1"}

    async def test_contests_and_hides_nothing(self, hospital: Hospital):
        owner = await hospital.register(number(MRN, "1"))
        (await hospital.store("1")).raise_for_status()

        for claim in (number(LAB, "1"), number(MRN, "1"), number(None, f"{MRN}|1")):
            await hospital.register(claim, headers=hospital.nurse)

        assert (await hospital.store("1")).is_success
        assert await hospital.stored(owner["id"]) == {"1"}
        assert await hospital.resolved("1") == await hospital.resolved(f"{MRN}|1") == owner["id"]

    async def test_is_no_key_of_a_conditional_creation(self, hospital: Hospital):
        claimed = await hospital.register(number(MRN, "1"), headers=hospital.nurse)

        headers = hospital.operator | {"If-None-Exist": f"identifier={MRN}|1"}
        made = await hospital.register(number(MRN, "1"), headers=headers)

        assert made["id"] != claimed["id"]

    @pytest.mark.parametrize("by_fhir", [False, True])
    async def test_is_no_key_of_an_import(self, hospital: Hospital, by_fhir: bool):
        resource = {"resourceType": "Patient", "identifier": [{"system": MRN, "value": "1"}]}
        if by_fhir:
            claimed = await hospital.post("/fhir/Patient", resource, hospital.nurse)
        else:
            claimed = await hospital.register(number(MRN, "1"), headers=hospital.nurse)

        await hospital.post("/imports/fhir-bundle", fhir.bundle(fhir.entry(resource, fhir.urn(1))))

        assert await hospital.resolved(f"{MRN}|1") not in {None, claimed["id"]}

    @pytest.mark.parametrize(("system", "kind"), [(MRN, "MR"), (POLICY, "MB")])
    async def test_is_refused_where_its_caller_sees_whom_the_number_names(
        self, hospital: Hospital, database: TestDatabase, system: str, kind: str
    ):
        await declare(database, POLICY, identifies=True)
        owner = await hospital.register(number(system, "1", kind))
        await hospital.add_to_panel(owner["id"])

        body = {"full_name": "Jane", "identifiers": [number(system, "1", kind)]}
        refused = await hospital.client.post("/patients", json=body, headers=hospital.nurse)

        assert_problem(refused, 409, "identifier-taken")

    async def test_stays_when_a_caller_who_sees_whom_it_names_changes_something_else(
        self, hospital: Hospital
    ):
        claimed = await hospital.register(number(MRN, "1"), headers=hospital.nurse)
        owner = await hospital.register(number(MRN, "1"))
        await hospital.add_to_panel(owner["id"])

        body = {"resourceType": "Patient", "id": claimed["id"], "name": [{"text": "Jane Doe"}]}
        body |= {"gender": "female", "identifier": [{"system": MRN, "value": "1"}]}
        path = f"/fhir/Patient/{claimed['id']}"
        changed = await hospital.client.put(path, json=body, headers=hospital.nurse)

        assert (changed.status_code, changed.json()["gender"]) == (200, "female")
        assert await hospital.resolved(f"{MRN}|1") == owner["id"]

    async def test_stays_beside_other_numbers_and_in_another_order(self, hospital: Hospital):
        claimed = await hospital.register(number(MRN, "1"), headers=hospital.nurse)
        owner = await hospital.register(number(MRN, "1"))
        await hospital.add_to_panel(owner["id"])

        both = number(MRN, "1"), number(LAB, "2")
        changed = await hospital.change(claimed, *both, headers=hospital.nurse)
        taken = await hospital.change(owner, *both, number(LAB, "3"))
        again = await hospital.change(claimed, *both, number(LAB, "3"), headers=hospital.nurse)

        assert (changed.status_code, taken.status_code) == (200, 200)
        assert_problem(again, 409, "identifier-taken")
        path = f"/fhir/Patient/{claimed['id']}"
        shown = (await hospital.client.get(path, headers=hospital.nurse)).json()
        shown["identifier"].reverse()
        put = await hospital.client.put(path, json=shown, headers=hospital.nurse)
        assert put.status_code == 200
        assert [one["value"] for one in put.json()["identifier"]] == ["2", "1"]

    async def test_is_not_confirmed_by_a_change_that_repeats_it(self, hospital: Hospital):
        claimed = await hospital.register(number(MRN, "1"), headers=hospital.nurse)

        changed = await hospital.change(claimed, number(MRN, "1"), number(LAB, "2"))

        assert changed.json()["unconfirmed_identifiers"] == [{"system": MRN, "value": "1"}]
        assert await hospital.resolved("1") is None
        assert await hospital.resolved("2") == claimed["id"]


class TestWhoVouches:
    async def test_a_confirmed_claim_names_the_patient_and_joins_the_rows(self, hospital: Hospital):
        claimed = await hospital.register(number(MRN, "1"), headers=hospital.nurse)
        (await hospital.store("1")).raise_for_status()

        confirmed = await hospital.confirm(claimed, number(MRN, "1"))

        assert confirmed.json()["unconfirmed_identifiers"] == []
        assert await hospital.reached("nurse") == {claimed["id"], "1", f"{MRN}|1"}
        assert await hospital.stored(claimed["id"], hospital.nurse) == {"1"}
        assert (await hospital.confirm(claimed, number(MRN, "1"))).is_success

    async def test_no_claim_of_what_is_anothers_or_not_there_is_confirmed(self, hospital: Hospital):
        claimed = await hospital.register(number(MRN, "1"), headers=hospital.nurse)
        await hospital.register(number(MRN, "1"))

        of_another = await hospital.confirm(claimed, number(MRN, "1"))
        of_no_one = await hospital.confirm(claimed, number(LAB, "1"))

        assert_problem(of_another, 409, "identifier-taken")
        assert_problem(of_no_one, 404, "identifier-not-found")

    async def test_a_lasting_panel_that_names_the_number_vouches(self, hospital: Hospital):
        await hospital.add_to_panel("1")
        (await hospital.store("1")).raise_for_status()

        claimed = await hospital.register(number(MRN, "1"), headers=hospital.nurse)

        assert claimed["unconfirmed_identifiers"] == []
        assert await hospital.stored(claimed["id"], hospital.nurse) == {"1"}

    async def test_a_panel_does_not_vouch_for_a_number_that_another_panel_names(
        self, hospital: Hospital
    ):
        await hospital.add_to_panel("1")
        await hospital.panel("neighbour", f"{MRN}|1")

        claimed = await hospital.register(number(MRN, "1"), headers=hospital.nurse)

        assert claimed["unconfirmed_identifiers"] == [{"system": MRN, "value": "1"}]

    async def test_a_panel_does_not_vouch_for_a_patient_of_another_panel(self, hospital: Hospital):
        await hospital.add_to_panel("1")
        other = {"name": "Another ward of the nurse", "callers": ["nurse"]}
        panel = await hospital.post("/panels", other, hospital.person)

        body = {"full_name": "Jane", "identifiers": [number(MRN, "1")], "panel": panel["id"]}
        claimed = await hospital.post("/patients", body, hospital.nurse)

        assert claimed["unconfirmed_identifiers"] == [{"system": MRN, "value": "1"}]

    async def test_claims_in_a_system_that_an_operator_opened_are_names(
        self, hospital: Hospital, database: TestDatabase
    ):
        await declare(database, MRN, is_open=True)

        claimed = await hospital.register(number(MRN, "1"), headers=hospital.nurse)

        assert claimed["unconfirmed_identifiers"] == []
        assert await hospital.resolved("1") == claimed["id"]

    async def test_a_number_there_that_a_patient_out_of_reach_has_is_a_claim(
        self, hospital: Hospital, database: TestDatabase
    ):
        await declare(database, MRN, is_open=True)
        owner = await hospital.register(number(MRN, "1"))

        claimed = await hospital.register(number(MRN, "1"), headers=hospital.nurse)

        assert claimed["unconfirmed_identifiers"] == [{"system": MRN, "value": "1"}]
        assert await hospital.resolved("1") == owner["id"]

    async def test_a_caller_who_sees_some_patients_takes_no_name_away(self, hospital: Hospital):
        patient = await hospital.register(number(MRN, "1"))
        await hospital.panel("doctor", patient["id"])
        doctor = hospital.becoming("doctor", "user/*.cruds")

        for left in ([], [number(MRN, "1", "MB")]):
            refused = await hospital.change(patient, *left, headers=doctor)
            assert_problem(refused, 403, "identifier-confirmed")
        path = f"/fhir/Patient/{patient['id']}"
        shown = await hospital.client.get(path, headers=doctor)
        resource = {name: value for name, value in shown.json().items() if name != "identifier"}
        headers = doctor | {"If-Match": shown.headers["ETag"]}
        refused = await hospital.client.put(path, json=resource, headers=headers)

        assert refused.status_code == 403
        assert await hospital.resolved("1") == patient["id"]


@pytest.mark.usefixtures("each_way")
class TestOneHolder:
    """Rule 3: a value that several patients have in different identifier systems."""

    async def test_a_second_holder_hides_nothing_of_the_first_and_reads_say_so(
        self, hospital: Hospital
    ):
        one = await hospital.register(number(MRN, "1"))
        await hospital.panel("doctor", "1")
        (await hospital.store("1")).raise_for_status()

        two = await hospital.register(number(LAB, "1"))

        doctor = hospital.becoming("doctor", "user/*.cruds")
        assert await hospital.stored(one["id"], doctor) == {"1"}
        assert await hospital.stored(one["id"]) == await hospital.stored(f"{MRN}|1") == {"1"}
        assert await hospital.stored(two["id"]) == set()
        read = (await hospital.client.get(f"/intake/{one['id']}")).json()["patient"]
        bare = (await hospital.client.get("/intake/1")).json()["patient"]
        assert read == {"id": one["id"], "ambiguous": False, "contested_numbers": ["1"]}
        assert bare == {"id": None, "ambiguous": True, "contested_numbers": []}
        opened = {"patient_id": one["id"], "chief_complaint": "Cough"}
        visit = await hospital.client.post("/encounters", json=opened)
        context = f"/encounters/{visit.raise_for_status().json()['id']}/context"
        for method, path in (("GET", f"/patients/{one['id']}/everything"), ("POST", context)):
            shown = await hospital.client.request(method, path, json={"question": "Who?"})
            assert shown.json()["contested_numbers"] == ["1"], path

    async def test_that_reads_like_one_with_its_system_leaves_panels_to_that_one(
        self, hospital: Hospital
    ):
        await hospital.panel("doctor", f"{MRN}|1")
        like = await hospital.register(number(LAB, f"{MRN}|1"))
        assert like["id"] in await hospital.reached("doctor")

        one = await hospital.register(number(MRN, "1"))

        reached = await hospital.reached("doctor")
        assert one["id"] in reached
        assert like["id"] not in reached

    async def test_new_writes_by_the_bare_number_are_refused(self, hospital: Hospital):
        record = (await hospital.store("1")).raise_for_status().json()["record_id"]
        like_an_id = "6f1c0c1e-3f6d-4d0e-9a55-0b7d5f2f3c11"
        for system in (MRN, LAB):
            await hospital.register(number(system, "1"), number(system, like_an_id))
        task = {"kind": "follow_up", "queue": "default", "patient_id": "1"}
        panel = {"name": "Ward 9", "callers": ["doctor"], "patients": ["1"]}
        taken = {"patient": "1", "reason": "Chest pain", "purpose": "BTG"}
        doctor = hospital.becoming("doctor", "user/*.cruds chartroom/break-glass", kind="person")
        change = {"add_patients": ["1"]}
        post, patch = hospital.client.post, hospital.client.patch
        path = f"/panels/{hospital.panels['nurse']['id']}"

        for answer in (
            await hospital.store("1"),
            await hospital.store(like_an_id),
            await post("/tasks", json=task),
            await post("/panels", json=panel, headers=hospital.person),
            await patch(path, json=change, headers=hospital.person),
            await post("/break-glass", json=taken, headers=doctor),
        ):
            assert_problem(answer, 409, "contested-number")
        assert (await hospital.store(f"{MRN}|1")).is_success
        corrected = await post("/intake", json=intake("1", amends=record))
        assert corrected.is_success

    async def test_a_caller_in_whose_reach_no_holder_is_hears_of_none(self, hospital: Hospital):
        own = await hospital.register(number(MRN, "2"))
        await hospital.add_to_panel(own["id"])
        for system in (MRN, LAB):
            await hospital.register(number(system, "1"))
        task = {"kind": "follow_up", "queue": "default"}
        await hospital.post("/tasks", task | {"patient_id": own["id"]})
        claim = {"queues": ["default"]}
        (claimed,) = (await hospital.post("/tasks/claim", claim, hospital.nurse))["tasks"]
        completion = f"/tasks/{claimed['id']}/complete"
        token = {"claim_token": claimed["claim_token"]}

        for name in ("1", "unknown"):
            named = task | {"patient_id": name}
            for path, body in (
                ("/intake", intake(name)),
                ("/tasks", named),
                (completion, token | {"follow_ups": [named]}),
            ):
                answer = await hospital.client.post(path, json=body, headers=hospital.nurse)
                assert_problem(answer, 403, "patient-out-of-reach")

    async def test_the_default_system_decides(self, hospital: Hospital, database: TestDatabase):
        await declare(database, MRN, is_default=True)
        one = await hospital.register(number(LAB, "1"))
        (await hospital.store("1")).raise_for_status()

        two = await hospital.register(number(MRN, "1"))

        assert (await hospital.store("1")).is_success
        assert await hospital.stored(two["id"]) == {"1"}
        assert await hospital.stored(one["id"]) == set()

    async def test_a_number_that_was_typed_wrongly_goes_to_the_only_other_holder(
        self, hospital: Hospital
    ):
        wrong = await hospital.register(number(MRN, "1"))
        right = await hospital.register(number(LAB, "1"))
        (await hospital.store(f"{MRN}|1")).raise_for_status()

        (await hospital.change(wrong, number(MRN, "2"))).raise_for_status()

        assert await hospital.resolved("1") == right["id"]
        assert (await hospital.store("1")).is_success

    async def test_among_several_other_holders_no_one_gets_it(self, hospital: Hospital):
        wrong = await hospital.register(number(MRN, "1"))
        others = [await hospital.register(number(f"{LAB}:{n}", "1")) for n in range(2)]

        (await hospital.change(wrong)).raise_for_status()

        assert await hospital.resolved("1") is None
        (await hospital.change(others[0])).raise_for_status()
        assert await hospital.resolved("1") == others[1]["id"]

    async def test_a_number_that_a_survivor_gives_up_is_the_sources_after_the_unmerge(
        self, hospital: Hospital
    ):
        survivor, source = [await hospital.register(number(of, "1")) for of in (MRN, LAB)]
        await hospital.merge(source, survivor)

        (await hospital.change(survivor, number(MRN, "2"))).raise_for_status()
        (await hospital.store("1")).raise_for_status()

        assert await hospital.resolved("1") == survivor["id"]
        await hospital.unmerge(source)
        assert await hospital.resolved("1") == source["id"]
        assert await hospital.stored(source["id"]) == {"1"}

    async def test_a_number_without_a_first_holder_has_none_after_an_unmerge(
        self, hospital: Hospital
    ):
        systems = MRN, LAB, f"{LAB}:1", f"{LAB}:2"
        first, survivor, source, other = [
            await hospital.register(number(system, "1")) for system in systems
        ]
        (await hospital.change(first)).raise_for_status()
        await hospital.merge(source, survivor)

        (await hospital.change(other)).raise_for_status()
        (await hospital.store("1")).raise_for_status()

        assert await hospital.stored(survivor["id"]) == {"1"}
        await hospital.unmerge(source)
        assert await hospital.stored(survivor["id"]) == set()

    async def test_claims_at_once_have_one_holder(self, hospital: Hospital):
        """Of concurrent registrations with the same claimed identifiers, one patient holds all of the identifiers."""
        values = [str(value) for value in range(1, 5)]
        bodies = [
            {"full_name": "Jane", "identifiers": [number(MRN, value) for value in order]}
            for order in (values, values[::-1]) * 4
        ]

        answers = await asyncio.gather(
            *(hospital.client.post("/patients", json=body) for body in bodies)
        )

        assert sorted(answer.status_code for answer in answers) == [200, *[409] * 7]
        (holder,) = [answer.json()["id"] for answer in answers if answer.is_success]
        assert {await hospital.resolved(value) for value in values} == {holder}

    async def test_an_exchange_of_numbers_at_once_loses_none(self, hospital: Hospital):
        one, other = [await hospital.register(number(MRN, value)) for value in ("1", "2")]

        answers = await asyncio.gather(
            hospital.change(one, number(MRN, "2")), hospital.change(other, number(MRN, "1"))
        )

        assert [answer.status_code for answer in answers] == [409, 409]
        assert await hospital.resolved("1") == one["id"]
        assert await hospital.resolved("2") == other["id"]


PAST, FUTURE = "2020-01-01", "9000-01-01"
ENDED = pytest.mark.parametrize("ending", [{"use": "old"}, {"end": PAST}, {"end": "2020"}])


@pytest.mark.usefixtures("each_way")
class TestAnEndedIdentifier:
    """Rule 8: ended identifiers."""

    async def test_that_joined_before_is_listed_for_a_person(
        self, hospital: Hospital, database: TestDatabase, monkeypatch: Any, capsys: Capture
    ):
        fay = fhir.patient("1", identifier=[{"system": MRN, "value": "1", "use": "old"}])
        made = await hospital.post(
            "/imports/fhir-bundle", fhir.bundle(fhir.entry(fay, fhir.urn(1)))
        )
        id_ = made["entries"][0]["id"]
        earlier = "SET session_replication_role = replica; UPDATE records.patient_identifiers"
        await execute(database.admin_dsn, f"{earlier} SET identifies = true, ends_at = NULL")
        monkeypatch.setenv("RECORDS_MIGRATE_DATABASE_URL", database.migrate_dsn)

        capsys.readouterr()
        assert await asyncio.to_thread(ended_identifiers, []) == 0

        assert capsys.readouterr().out == f"{id_}  {MRN}|1\n1 patients to check.\n"

    @ENDED
    async def test_is_kept_and_found_and_names_no_one(self, hospital: Hospital, ending: Any):
        given = number(MRN, "1", **ending), number(LAB, "2", use="official", end=FUTURE)

        fay = await hospital.register(*given)

        assert fay["identifiers"] == [*given]
        assert await hospital.resolved("1") is await hospital.resolved(f"{MRN}|1") is None
        assert await hospital.resolved(f"{LAB}|2") == fay["id"]
        found = await hospital.post("/patients/search", {"identifier": f"{MRN}|1"})
        assert [one["id"] for one in found["patients"]] == [fay["id"]]
        other = await hospital.register(number(MRN, "1", **ending))
        assert other["id"] != fay["id"]

    @ENDED
    async def test_leaves_older_rows_with_the_former_holder(self, hospital: Hospital, ending: Any):
        texts = {"1", f"{MRN}|1"}
        fay = await hospital.register(number(MRN, "1"))
        for text in texts:
            (await hospital.store(text)).raise_for_status()

        (await hospital.change(fay, number(MRN, "1", **ending))).raise_for_status()
        leo = await hospital.register(number(MRN, "1", use="official"))

        assert await hospital.resolved(f"{MRN}|1") == leo["id"]
        assert await hospital.resolved("1") is None
        assert await hospital.stored(fay["id"]) == texts
        assert await hospital.stored(leo["id"]) == await hospital.stored(f"{MRN}|1") == set()
        assert await hospital.names(fay["id"]) == texts | {fay["id"]}
        assert await hospital.names(leo["id"]) == await hospital.names(f"{MRN}|1") == {leo["id"]}
        for text in texts:
            assert_problem(await hospital.store(text), 409, "contested-number")
        (await hospital.store(leo["id"])).raise_for_status()
        assert await hospital.stored(f"{MRN}|1") == {leo["id"]}

    async def test_without_a_next_holder_is_refused_with_the_reason(self, hospital: Hospital):
        fay = await hospital.register(number(MRN, "1"))
        (await hospital.change(fay, number(MRN, "1", use="old"))).raise_for_status()

        for text in ("1", f"{MRN}|1"):
            refused = assert_problem(await hospital.store(text), 409, "contested-number")
            assert "has ended" in refused["detail"]

    async def test_stays_a_former_name_if_its_patient_loses_it(self, hospital: Hospital):
        fay = await hospital.register(number(MRN, "1"))
        (await hospital.store("1")).raise_for_status()
        for given in ([number(MRN, "1", use="old")], []):
            (await hospital.change(fay, *given)).raise_for_status()

        leo = await hospital.register(number(MRN, "1"))

        assert await hospital.stored(fay["id"]) == {"1"}
        assert await hospital.stored(leo["id"]) == set()

    async def test_names_its_patient_again_if_the_end_was_a_mistake(self, hospital: Hospital):
        fay = await hospital.register(number(MRN, "1"))
        (await hospital.change(fay, number(MRN, "1", use="old"))).raise_for_status()

        (await hospital.change(fay, number(MRN, "1"))).raise_for_status()

        assert await hospital.resolved("1") == fay["id"]
        (await hospital.store("1")).raise_for_status()
        (await hospital.change(fay, number(MRN, "1", use="old"))).raise_for_status()
        await hospital.register(number(MRN, "1"))
        taken = await hospital.change(fay, number(MRN, "1"))
        assert_problem(taken, 409, "identifier-taken")
        assert await hospital.stored(fay["id"]) == {"1"}

    async def test_is_free_for_the_next_holder_when_its_time_has_come(
        self, hospital: Hospital, database: TestDatabase
    ):
        fay = await hospital.register(number(MRN, "1", end=FUTURE))
        (await hospital.store("1")).raise_for_status()
        assert await hospital.resolved("1") == fay["id"]
        # Disable triggers, because in reality no trigger runs when an identifier's end date passes.
        passed = "UPDATE records.patient_identifiers SET ends_at = now() - interval '1 s'"
        await execute(database.admin_dsn, f"SET session_replication_role = replica; {passed}")

        condition = {"If-None-Exist": f"identifier={MRN}|1"}
        body = {"full_name": "Leo", "identifiers": [number(MRN, "1")]}
        leo = await hospital.post("/patients", body, hospital.operator | condition)

        assert leo["id"] != fay["id"]
        assert await hospital.resolved(f"{MRN}|1") == leo["id"]
        assert await hospital.stored(fay["id"]) == {"1"}

    async def test_is_noted_by_the_background_work(
        self, hospital: Hospital, database: TestDatabase, app: FastAPI
    ):
        await hospital.register(number(MRN, "1", end=FUTURE))
        passed = "UPDATE records.patient_identifiers SET ends_at = now() - interval '1 s'"
        await execute(database.admin_dsn, f"SET session_replication_role = replica; {passed}")
        assert await hospital.resolved("1") is not None

        note = in_transaction(app.state.database, end_due)

        assert [await note(), await note()] == [True, False]
        assert await hospital.resolved("1") is None

    async def test_is_ended_by_no_caller_who_sees_some_patients_only(self, hospital: Hospital):
        fay = await hospital.register(number(MRN, "1"))
        await hospital.add_to_panel(fay["id"])

        for given in (number(MRN, "1", use="old"), number(MRN, "1", end=PAST)):
            refused = await hospital.change(fay, given, headers=hospital.nurse)
            assert_problem(refused, 403, "identifier-confirmed")
        assert await hospital.resolved("1") == fay["id"]

    async def test_that_is_a_claim_contests_nothing(self, hospital: Hospital):
        claimed = await hospital.register(number(MRN, "1"), headers=hospital.nurse)
        ended = number(MRN, "1", use="old")
        (await hospital.change(claimed, ended, headers=hospital.nurse)).raise_for_status()

        holder = await hospital.register(number(MRN, "1"))

        assert await hospital.resolved("1") == holder["id"]
        (await hospital.store("1")).raise_for_status()

    @pytest.mark.parametrize(
        ("period", "rule"),
        [
            ({"end": "soon"}, "fhir-date-time"),
            ({"start": "2021", "end": "2020-05"}, "end-not-before-start"),
        ],
    )
    async def test_has_a_period_that_can_be_read(
        self, hospital: Hospital, period: Answer, rule: str
    ):
        body = {"full_name": "Fay", "identifiers": [{"value": "1", "period": period}]}

        refused = await hospital.client.post("/patients", json=body)

        assert {one["rule"] for one in assert_problem(refused, 422, "invalid")["errors"]} == {rule}


async def test_rows_join_when_a_vouched_registration_claims_the_number(hospital: Hospital):
    """Rule 4: rows stored under an identifier join the chart of the patient who is registered with this identifier."""
    (await hospital.store("1")).raise_for_status()

    patient = await hospital.register(number(MRN, "1"))

    assert await hospital.stored(patient["id"]) == {"1"}


@pytest.mark.parametrize("by", ["claim", "break-glass"])
async def test_temporary_reach_changes_no_identity(hospital: Hospital, by: str):
    """Rule 5: access by a claimed task or by break-glass permits neither new identifiers nor merges."""
    own = await hospital.register(headers=hospital.nurse)
    foreign = await hospital.register()
    scope = "user/*.cruds chartroom/break-glass"
    hospital.nurse = hospital.becoming("nurse", scope, kind="person")
    if by == "claim":
        await hospital.post("/tasks", {"kind": "follow_up", "patient_id": foreign["id"]})
        asked = {"queues": ["default"], "lease_seconds": 60, "wait_seconds": 0}
        (await hospital.post("/tasks/claim", asked, hospital.nurse))["tasks"][0]
    else:
        taken = {"patient": foreign["id"], "reason": "Chest pain", "purpose": "BTG"}
        await hospital.post("/break-glass", taken, hospital.nurse)
    body = {"source_version": 1, "target_version": 1, "reason": "Registered twice"}

    for refused in (
        await hospital.change(foreign, number(MRN, "1"), headers=hospital.nurse),
        *[
            await hospital.client.post(
                "/patients/merge",
                json=body | {"source": source["id"], "target": target["id"]},
                headers=hospital.nurse,
            )
            for source, target in ((own, foreign), (foreign, own))
        ],
    ):
        assert_problem(refused, 403, "lasting-panel-required")


class TestCommand:
    """Tests the operator's command `python -m records.identifier_systems`."""

    @pytest.fixture
    def command(
        self, database: TestDatabase, monkeypatch: pytest.MonkeyPatch, capsys: Capture
    ) -> Command:
        monkeypatch.setenv("RECORDS_MIGRATE_DATABASE_URL", database.migrate_dsn)

        async def run(*arguments: str) -> tuple[int, str]:
            capsys.readouterr()
            code = await asyncio.to_thread(identifier_systems, arguments)
            said = capsys.readouterr()
            return code, said.out + said.err

        return run

    async def test_makes_names_of_policies_and_takes_that_back(
        self, hospital: Hospital, command: Command
    ):
        one = await hospital.register(number(POLICY, "77", "MB"))
        assert await hospital.resolved("77") is None

        code, said = await command(POLICY, "--identifies", "yes")

        assert code == 0
        assert said.endswith("1 identifiers changed.\n")
        assert await hospital.resolved("77") == one["id"]
        assert (await command(POLICY, "--identifies", "by-type"))[0] == 0
        assert await hospital.resolved("77") is None

    async def test_assigns_a_caller_and_takes_that_back(self, command: Command):
        for arguments, shown in (
            (("--authority", "agent:adt-feed"), "agent:adt-feed"),
            (("--default", "yes"), "agent:adt-feed"),
            (("--authority", "first-writer"), "first-writer"),
        ):
            code, said = await command(MRN, *arguments)
            assert (code, said.splitlines()[0].rpartition(" ")[2]) == (0, shown)

    async def test_changes_nothing_where_two_patients_would_have_one_name(
        self, hospital: Hospital, command: Command
    ):
        for _ in range(2):
            await hospital.register(number(POLICY, "77", "MB"))

        code, said = await command(POLICY, "--identifies", "yes")

        assert code == 1
        assert said.startswith("Several patients have the same number of this system")
        code, said = await command()
        assert (code, said.splitlines()[0]) == (0, "No system has an exception.")

    async def test_lets_panels_follow_the_default_system_and_lists_what_waits_for_a_person(
        self, hospital: Hospital, command: Command
    ):
        await hospital.register(number(LAB, "1"))
        two = await hospital.register(number(MRN, "1"))
        await hospital.register(number(LAB, "2"), headers=hospital.nurse)
        await hospital.panel("doctor", two["id"])
        assert "1" not in await hospital.reached("doctor")
        _, said = await command()
        assert said.splitlines()[-1] == "Contested numbers: 1; unconfirmed identifiers: 1."

        code, said = await command(MRN, "--default", "yes")

        shown = f"{MRN}: identifies by-type, open no, default yes, authority first-writer"
        assert (code, said.splitlines()[0]) == (0, shown)
        assert "1" in await hospital.reached("doctor")
        assert "Contested numbers: 0;" in (await command())[1]
