from typing import Any

import httpx
import pytest
from support.applications import assert_problem, broken_rules
from support.databases import TestDatabase

from chartroom.system.keys import Keyring
from chassis.database.statements import Statement
from chassis.identity.tokens import ServiceTokens
from tests.leaks.worlds import policies_off
from tests.records.wards import Ward

Answer = dict[str, Any]
NAMES, RESOLVE = "/internal/patients/names", "/patients/resolve"
CLINIC, LAB = "urn:example:clinic", "urn:example:lab"
NO_ONE = "01a20102-6018-4a17-8556-b14cefb09fbf"  # An unknown id.


async def register(client: httpx.AsyncClient, *identifiers: tuple[str | None, str]) -> str:
    held = [{"system": system, "value": value} for system, value in identifiers]
    body = {"full_name": "Jane Doe", "identifiers": held}
    patient: Answer = (await client.post("/patients", json=body)).raise_for_status().json()
    return str(patient["id"])


@pytest.fixture
def as_audit(keyring: Keyring) -> dict[str, str]:
    token = ServiceTokens("audit", keyring.service_key_file("audit")).token_for("records")
    return {"Authorization": f"Bearer {token}"}


async def names_of(client: httpx.AsyncClient, headers: dict[str, str], *names: str) -> list[Answer]:
    answer = await client.post(NAMES, json={"names": names}, headers=headers)
    return answer.raise_for_status().json()["patients"]


def standing_for_itself(name: str) -> Answer:
    unknown = {"patient_id": None, "names": [name], "ambiguous": False, "contested_numbers": []}
    return {"name": name} | unknown


class TestLookUpNames:
    async def test_finds_all_names_of_a_patient_by_each_of_them(
        self, client: httpx.AsyncClient, keyring: Keyring
    ):
        """Each identifier of a patient finds the patient's other identifiers, also a value that the patient has in two
        systems.
        """
        patient = await register(client, (CLINIC, "P12345"), (LAB, "P12345"), (None, "17"))
        whole = [f"{CLINIC}|P12345", f"{LAB}|P12345", "|17"]
        names = sorted([patient, "P12345", "17", *whole])
        same = {"names": names, "ambiguous": False, "contested_numbers": []}

        for peer in ("audit", "retrieval"):
            token = ServiceTokens(peer, keyring.service_key_file(peer)).token_for("records")
            found = await names_of(client, {"Authorization": f"Bearer {token}"}, *names)
            assert found == [{"name": name, "patient_id": patient} | same for name in names]

    async def test_tells_only_retrieval_the_birth_date(
        self, client: httpx.AsyncClient, keyring: Keyring
    ):
        born = []
        for date in ("1988-04-12", None):
            body = {"full_name": "Jane Doe", "date_of_birth": date}
            patient = (await client.post("/patients", json=body)).raise_for_status().json()["id"]
            for peer in ("audit", "retrieval"):
                token = ServiceTokens(peer, keyring.service_key_file(peer)).token_for("records")
                (found,) = await names_of(client, {"Authorization": f"Bearer {token}"}, patient)
                born.append(found.get("birth_date", "absent"))

        assert born == ["absent", "1988-04-12", "absent", "absent"]

    async def test_leaves_a_value_that_two_patients_have_to_the_first(
        self, client: httpx.AsyncClient, as_audit: dict[str, str]
    ):
        one = await register(client, (CLINIC, "P12345"))
        two = await register(client, (LAB, "P12345"))

        bare, whole, id_ = await names_of(client, as_audit, "P12345", f"{CLINIC}|P12345", two)

        assert bare == standing_for_itself("P12345") | {"ambiguous": True}
        assert (whole["patient_id"], whole["names"]) == (one, [one, "P12345", f"{CLINIC}|P12345"])
        assert (id_["patient_id"], id_["names"]) == (two, [two, f"{LAB}|P12345"])
        assert whole["contested_numbers"] == id_["contested_numbers"] == ["P12345"]

    async def test_lets_what_no_one_has_any_more_stand_for_itself(
        self, client: httpx.AsyncClient, as_audit: dict[str, str]
    ):
        patient = await register(client, (CLINIC, "P12345"))
        change = {"identifiers": [{"system": CLINIC, "value": "P"}]}
        (await client.patch(f"/patients/{patient}", json=change)).raise_for_status()
        names = ["P12345", f"{CLINIC}|P12345", NO_ONE, "a|b|c", "P|"]

        *nothing, now = await names_of(client, as_audit, *names, "P")

        assert nothing == [standing_for_itself(name) for name in names]
        assert now["patient_id"] == patient

    async def test_takes_the_more_exact_name_for_what_reads_like_two(
        self, client: httpx.AsyncClient, as_audit: dict[str, str]
    ):
        """An id takes precedence over an identifier, and an identifier with its system over one without."""
        one = await register(client, ("a", "b"))
        two = await register(client, (None, "a|b"), (CLINIC, one))

        by_number, by_id, other = await names_of(client, as_audit, "a|b", one, two)

        for found in (by_number, by_id):
            assert (found["patient_id"], found["ambiguous"]) == (one, False)
            assert found["names"] == sorted([one, "a|b", "b"])
        assert other["names"] == sorted([two, "|a|b", f"{CLINIC}|{one}"])

    @pytest.mark.parametrize(
        ("names", "pointer", "rule"),
        [
            ([], "/names", "too-few-items"),
            (["P"] * 501, "/names", "too-many-items"),
            ([" "], "/names/0", "not-blank"),
            (["P" * 512], "/names/0", "too-long"),
        ],
    )
    async def test_names_the_field_and_the_rule_that_was_broken(
        self,
        offline: httpx.AsyncClient,
        as_audit: dict[str, str],
        names: list[str],
        pointer: str,
        rule: str,
    ):
        answer = await offline.post(NAMES, json={"names": names}, headers=as_audit)

        assert (pointer, rule) in broken_rules(assert_problem(answer, 422, "invalid"))


class TestResolve:
    """Covers how an identifier is resolved to a patient; `tests.leaks.patients` covers access control."""

    async def test_returns_the_patient_by_each_name(self, client: httpx.AsyncClient):
        patient = await register(client, (CLINIC, "P12345"))

        for name in (patient, "P12345", f"{CLINIC}|P12345"):
            answer = await client.post(RESOLVE, json={"reference": name})

            assert (answer.status_code, answer.json()["id"]) == (200, patient)
            assert answer.headers["etag"] == 'W/"1"'

    async def test_names_no_one_where_several_patients_have_the_value_or_none(
        self, client: httpx.AsyncClient
    ):
        patients = [await register(client, (system, "P12345")) for system in (CLINIC, LAB)]

        several = await client.post(RESOLVE, json={"reference": "P12345"})
        none = await client.post(RESOLVE, json={"reference": "P999"})

        assert_problem(several, 409, "ambiguous")
        assert not any(patient in several.text for patient in patients)
        assert_problem(none, 404, "patient-not-found")
        assert "P999" not in none.text

    @pytest.mark.usefixtures("app")
    async def test_names_an_ambiguity_only_where_one_holder_is_in_reach(
        self, ward: Ward, database: TestDatabase, monkeypatch: pytest.MonkeyPatch
    ):
        """Each of the two layers of access control is tested alone, then both layers together."""
        ward.client.headers.update(ward.everyone)
        await register(ward.client, (CLINIC, "P1"), (CLINIC, "P2"))
        await register(ward.client, (LAB, "P1"))
        change = {"identifiers": [{"system": LAB, "value": "P2"}]}
        path = f"/patients/{ward.anna['patient']}"
        (await ward.client.patch(path, json=change)).raise_for_status()
        ward.become("nurse", "user/*.cruds")

        async def check() -> None:
            foreign = await ward.client.post(RESOLVE, json={"reference": "P1"})
            shared = await ward.client.post(RESOLVE, json={"reference": "P2"})
            assert_problem(foreign, 404, "patient-not-found")
            assert_problem(shared, 409, "ambiguous")

        await check()
        with monkeypatch.context() as patch:
            patch.setattr(Statement, "on", lambda statement, _: statement)
            await check()
        async with policies_off(database.admin_dsn, "records", "patients", "patient_identifiers"):
            await check()
