"""The patient that a reference names: POST /internal/patients/names, and POST /patients/resolve."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import httpx
import pytest
from support.applications import assert_problem, broken_rules
from support.databases import TestDatabase, execute
from support.wards import Ward, content

from chartroom.system.keys import Keyring
from chassis.identity.tokens import ServiceTokens

pytestmark = pytest.mark.anyio
Answer = dict[str, Any]
NAMES, RESOLVE = "/internal/patients/names", "/patients/resolve"
CLINIC, LAB = "urn:example:clinic", "urn:example:lab"
NO_ONE = "01a20102-6018-4a17-8556-b14cefb09fbf"  # No patient has this id.


async def register(client: httpx.AsyncClient, *identifiers: tuple[str | None, str]) -> str:
    """Register a person with these identifiers; return the id."""
    held = [{"system": system, "value": value} for system, value in identifiers]
    body = {"full_name": "Jane Doe", "identifiers": held}
    patient: Answer = (await client.post("/patients", json=body)).raise_for_status().json()
    return str(patient["id"])


@pytest.fixture(params=["audit", "retrieval"])
def as_peer(request: pytest.FixtureRequest, keyring: Keyring) -> dict[str, str]:
    token = ServiceTokens(request.param, keyring.service_key_file(request.param))
    return {"Authorization": f"Bearer {token.token_for('records')}"}


@pytest.fixture
def as_audit(keyring: Keyring) -> dict[str, str]:
    token = ServiceTokens("audit", keyring.service_key_file("audit")).token_for("records")
    return {"Authorization": f"Bearer {token}"}


async def names_of(client: httpx.AsyncClient, headers: dict[str, str], *names: str) -> list[Answer]:
    answer = await client.post(NAMES, json={"names": names}, headers=headers)
    found: list[Answer] = answer.raise_for_status().json()["patients"]
    return found


def standing_for_itself(name: str) -> Answer:
    unknown = {"patient_id": None, "names": [name], "ambiguous": False, "contested_numbers": []}
    return {"name": name} | unknown


class TestLookUpNames:
    async def test_finds_all_names_of_a_patient_by_each_of_them(
        self, client: httpx.AsyncClient, as_peer: dict[str, str]
    ) -> None:
        patient = await register(client, (CLINIC, "P12345"), (None, "17"))
        names = sorted([patient, "P12345", f"{CLINIC}|P12345", "17", "|17"])

        found = await names_of(client, as_peer, *names)

        assert found == [
            {
                "name": name,
                "patient_id": patient,
                "names": sorted(names),
                "ambiguous": False,
                "contested_numbers": [],
            }
            for name in names
        ]

    async def test_leaves_a_value_that_two_patients_have_to_the_first(
        self, client: httpx.AsyncClient, as_audit: dict[str, str]
    ) -> None:
        one = await register(client, (CLINIC, "P12345"))
        two = await register(client, (LAB, "P12345"))

        bare, whole, id_ = await names_of(client, as_audit, "P12345", f"{CLINIC}|P12345", two)

        assert bare == standing_for_itself("P12345") | {"ambiguous": True}
        assert (whole["patient_id"], whole["names"]) == (one, [one, "P12345", f"{CLINIC}|P12345"])
        assert (id_["patient_id"], id_["names"]) == (two, [two, f"{LAB}|P12345"])
        assert whole["contested_numbers"] == id_["contested_numbers"] == ["P12345"]

    async def test_takes_a_value_of_one_patient_in_two_systems_for_that_patients(
        self, client: httpx.AsyncClient, as_audit: dict[str, str]
    ) -> None:
        patient = await register(client, (CLINIC, "P12345"), (LAB, "P12345"))

        (found,) = await names_of(client, as_audit, "P12345")

        assert (found["patient_id"], found["ambiguous"]) == (patient, False)

    @pytest.mark.parametrize(
        "name",
        ["P12345", f"{CLINIC}|P12345", NO_ONE, "a|b|c", "P|"],
    )
    async def test_lets_what_no_one_has_stand_for_itself(
        self, client: httpx.AsyncClient, as_audit: dict[str, str], name: str
    ) -> None:
        await register(client, (CLINIC, "P"))

        found = await names_of(client, as_audit, name)

        assert found == [standing_for_itself(name)]

    async def test_does_not_take_an_id_for_the_number_that_another_patient_has(
        self, client: httpx.AsyncClient, as_audit: dict[str, str]
    ) -> None:
        one = await register(client)
        two = await register(client, (CLINIC, one))

        first, second = await names_of(client, as_audit, one, two)

        assert (first["patient_id"], first["names"]) == (one, [one])
        assert second["names"] == [two, f"{CLINIC}|{one}"]

    async def test_takes_a_number_with_its_system_before_a_value_that_looks_like_it(
        self, client: httpx.AsyncClient, as_audit: dict[str, str]
    ) -> None:
        one = await register(client, ("a", "b"))
        two = await register(client, (None, "a|b"))

        found = await names_of(client, as_audit, "a|b", one, two)

        assert (found[0]["patient_id"], found[0]["ambiguous"]) == (one, False)
        assert found[1]["names"] == sorted([one, "a|b", "b"])
        assert found[2]["names"] == sorted([two, "|a|b"])

    async def test_follows_a_change_of_a_patients_identifiers(
        self, client: httpx.AsyncClient, as_audit: dict[str, str]
    ) -> None:
        patient = await register(client, (CLINIC, "P12345"))
        change = {"identifiers": [{"system": CLINIC, "value": "P6"}]}
        (await client.patch(f"/patients/{patient}", json=change)).raise_for_status()

        before, now = await names_of(client, as_audit, "P12345", "P6")

        assert (before["patient_id"], now["patient_id"]) == (None, patient)

    async def test_refuses_an_anonymous_caller(self, offline: httpx.AsyncClient) -> None:
        del offline.headers["authorization"]

        assert_problem(await offline.post(NAMES, json={"names": ["P"]}), 401, "token-required")

    @pytest.mark.parametrize("kind", ["agent", "person"])
    async def test_refuses_callers_other_than_services(
        self, offline: httpx.AsyncClient, keyring: Keyring, kind: Any
    ) -> None:
        offline.headers["Authorization"] = f"Bearer {keyring.mint('audit', kind=kind)}"

        assert_problem(await offline.post(NAMES, json={"names": ["P"]}), 403, "not-allowed")

    @pytest.mark.parametrize(
        ("names", "pointer", "rule"),
        [
            pytest.param([], "/names", "too-few-items", id="none"),
            pytest.param(["P"] * 501, "/names", "too-many-items", id="too many"),
            pytest.param([" "], "/names/0", "not-blank", id="a blank one"),
            pytest.param(["P" * 512], "/names/0", "too-long", id="a long one"),
        ],
    )
    async def test_names_the_field_and_the_rule_that_was_broken(
        self,
        offline: httpx.AsyncClient,
        as_audit: dict[str, str],
        names: list[str],
        pointer: str,
        rule: str,
    ) -> None:
        answer = await offline.post(NAMES, json={"names": names}, headers=as_audit)

        assert (pointer, rule) in broken_rules(assert_problem(answer, 422, "invalid"))


class TestResolve:
    async def test_returns_the_patient_by_each_name(self, client: httpx.AsyncClient) -> None:
        patient = await register(client, (CLINIC, "P12345"))

        for name in (patient, "P12345", f"{CLINIC}|P12345"):
            answer = await client.post(RESOLVE, json={"reference": name})

            assert (answer.status_code, answer.json()["id"]) == (200, patient)
            assert answer.headers["etag"] == 'W/"1"'

    async def test_lists_no_one_where_several_patients_have_the_value(
        self, client: httpx.AsyncClient
    ) -> None:
        patients = [await register(client, (system, "P12345")) for system in (CLINIC, LAB)]

        answer = await client.post(RESOLVE, json={"reference": "P12345"})

        assert_problem(answer, 409, "ambiguous")
        assert not any(patient in answer.text for patient in patients)

    async def test_finds_no_patient_where_no_one_has_the_name(
        self, client: httpx.AsyncClient
    ) -> None:
        for name in ("P12345", str(uuid4())):
            answer = await client.post(RESOLVE, json={"reference": name})

            assert_problem(answer, 404, "patient-not-found")
            assert name not in answer.text

    async def test_shows_what_a_search_shows_without_the_scope_to_read(
        self, client: httpx.AsyncClient, scoped: Callable[..., dict[str, str]]
    ) -> None:
        patient = await register(client, (CLINIC, "P12345"))

        answer = await client.post(
            RESOLVE, json={"reference": "P12345"}, headers=scoped("system/Patient.s")
        )

        fields = {
            "id",
            "full_name",
            "full_name_absent_reason",
            "birth_date",
            "gender",
            "replaced_by",
        }
        assert (set(answer.json()), answer.json()["id"]) == (fields, patient)

    async def test_needs_the_scope_to_search(
        self, offline: httpx.AsyncClient, scoped: Callable[..., dict[str, str]]
    ) -> None:
        headers = scoped("system/Patient.cru")

        answer = await offline.post(RESOLVE, json={"reference": "P"}, headers=headers)

        assert_problem(answer, 403, "scope-missing")

    async def test_refuses_an_anonymous_caller(self, offline: httpx.AsyncClient) -> None:
        del offline.headers["authorization"]

        assert_problem(await offline.post(RESOLVE, json={"reference": "P"}), 401, "token-required")

    @pytest.mark.parametrize("level", ["user", "patient"])
    async def test_answers_for_a_patient_out_of_reach_as_for_none(
        self, ward: Ward, level: str
    ) -> None:
        ward.client.headers.update(ward.everyone)
        await register(ward.client, (CLINIC, "P12345"))
        ward.become("nurse", f"{level}/Patient.rs", patient=ward.anna["patient"])

        own = await ward.client.post(RESOLVE, json={"reference": ward.anna["patient"]})
        missing = await ward.client.post(RESOLVE, json={"reference": str(uuid4())})

        assert own.json()["id"] == ward.anna["patient"]
        for name in (ward.bert["patient"], "P12345", f"{CLINIC}|P12345"):
            answer = await ward.client.post(RESOLVE, json={"reference": name})
            assert_problem(answer, 404, "patient-not-found")
            assert content(answer) == content(missing)

    @pytest.fixture(params=["both", "predicates", "policies"])
    async def one_wall(
        self,
        request: pytest.FixtureRequest,
        database: TestDatabase,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        if request.param == "predicates":
            for table in ("patients", "patient_identifiers"):
                await execute(
                    database.admin_dsn, f"ALTER TABLE records.{table} DISABLE ROW LEVEL SECURITY"
                )
        elif request.param == "policies":
            monkeypatch.setattr("chassis.database.statements.Statement.on", lambda self, _: self)

    @pytest.mark.usefixtures("app", "one_wall")
    async def test_names_an_ambiguity_only_where_one_holder_is_in_reach(self, ward: Ward) -> None:
        ward.client.headers.update(ward.everyone)
        await register(ward.client, (CLINIC, "P1"), (CLINIC, "P2"))
        await register(ward.client, (LAB, "P1"))
        change = {"identifiers": [{"system": LAB, "value": "P2"}]}
        path = f"/patients/{ward.anna['patient']}"
        (await ward.client.patch(path, json=change)).raise_for_status()
        ward.become("nurse", "user/*.cruds")

        foreign = await ward.client.post(RESOLVE, json={"reference": "P1"})
        shared = await ward.client.post(RESOLVE, json={"reference": "P2"})

        assert_problem(foreign, 404, "patient-not-found")
        assert_problem(shared, 409, "ambiguous")
