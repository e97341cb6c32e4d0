"""An outsider learns no more about a foreign patient, by the order of checks and by detours, than
about one who does not exist. `test_foreign_and_missing.py` has plain requests.
"""

import base64
from typing import Any
from uuid import uuid4

import httpx
import orjson
import pytest
from fastapi import FastAPI
from support import fhir
from support.applications import assert_problem
from support.operations import TYPE
from support.problems import assert_failure
from support.wards import MISSING, Answer, Ward, content, intake

from chartroom.system.keys import Keyring

pytestmark = pytest.mark.anyio


class TestARequest:
    """About a foreign patient is answered like one about none: status, headers and bytes."""

    async def test_learns_nothing_by_a_body_that_breaks_a_rule(self, ward: Ward) -> None:
        broken: list[tuple[str, str, Any]] = [
            ("PATCH", "/patients/{patient}", {"gender": 5}),
            ("PATCH", "/encounters/{encounter}", {"status": "finished"}),  # Needs If-Match.
            ("PATCH", "/encounters/{encounter}", {"end": "2020-01-01T00:00:00Z"}),
            ("PATCH", "/encounters/{encounter}", {"status": "planned"}),
            ("POST", "/encounters/{encounter}/context", {"limit": 0}),
            ("POST", "/intake/{record}/routing", {"to": ""}),
        ]
        for method, path, body in broken:
            answers = [
                await ward.client.request(method, path.format(**ids), json=body)
                for ids in (ward.bert, MISSING)
            ]
            assert not answers[0].is_success
            assert content(answers[0]) == content(answers[1])

    async def test_learns_nothing_by_amending_what_is_amended(self, ward: Ward) -> None:
        amended = intake(ward.bert["patient"], amends=ward.bert["record"])
        await ward.client.post("/intake", json=amended, headers=ward.everyone)

        answers = [
            await ward.client.post("/intake", json=intake(ward.anna["patient"], amends=record))
            for record in (ward.bert["record"], MISSING["record"])
        ]

        assert_problem(answers[0], 404, "intake-record-not-found")
        assert content(answers[0]) == content(answers[1])


class TestARegistration:
    async def test_learns_nothing_about_foreign_and_deleted_panels(
        self, ward: Ward, as_person: dict[str, str]
    ) -> None:
        foreign, deleted = [
            (await ward.client.post("/panels", json={"name": name}, headers=as_person)).json()["id"]
            for name in ("Ward 4", "Ward 5")
        ]
        await ward.client.delete(f"/panels/{deleted}", headers=as_person)

        for level in ("user", "patient"):
            ward.become("nurse", f"{level}/*.cruds", patient=ward.anna["patient"])
            answers = [
                await ward.client.post("/patients", json={"full_name": "C", "panel": panel})
                for panel in (foreign, deleted, str(uuid4()))
            ]
            assert_problem(answers[0], 404, "panel-not-found")
            assert content(answers[0]) == content(answers[1]) == content(answers[2])

    async def test_finds_no_foreign_patient_by_an_identifier(self, ward: Ward) -> None:
        """Its claim is beside the name of the other."""
        number = [{"system": "urn:mrn", "value": "1"}]
        ward.client.headers.update(ward.everyone)
        foreign = await ward.client.post(
            "/patients", json={"full_name": "D", "identifiers": number}
        )
        ward.become("nurse", "user/*.cruds")
        unless = {"If-None-Exist": "identifier=urn:mrn|1"}

        made = await ward.client.post("/patients", json={"full_name": "C"}, headers=unless)
        claimed = await ward.client.post(
            "/patients", json={"full_name": "C", "identifiers": number}, headers=unless
        )

        assert made.status_code == 201
        assert made.json()["id"] != foreign.json()["id"]
        assert claimed.status_code == 201
        assert foreign.json()["id"] not in claimed.text


class TestAnImport:
    async def test_of_another_caller_is_a_missing_one(
        self, client: httpx.AsyncClient, keyring: Keyring
    ) -> None:
        answer = await client.post("/imports/fhir-bundle", json=fhir.small())
        path = answer.headers["Location"]
        assert (await client.get(path)).is_success

        for name, kind in (("other-agent", "agent"), ("test-agent", "person")):
            token: Any = keyring.mint(name, kind=kind)  # type: ignore[arg-type] # Both are kinds.
            client.headers["Authorization"] = f"Bearer {token}"
            foreign = await client.get(path)
            missing = await client.get(f"/imports/{uuid4()}")
            assert_problem(foreign, 404, "import-not-found")
            assert content(foreign) == content(missing)


class TestASearch:
    async def test_takes_no_cursor_at_a_foreign_patient(self, ward: Ward) -> None:
        """Cursors can be forged: one at a foreign patient is one at none."""
        (await ward.client.post("/patients", json={"full_name": "Anne Berg"})).raise_for_status()
        asked: Answer = {"name": "berg", "limit": 1}
        cursor = (await ward.client.post("/patients/search", json=asked)).json()["next"]
        assert cursor is not None

        answers = [
            await ward.client.post(
                "/patients/search", json=asked | {"cursor": forged(cursor, patient)}
            )
            for patient in (ward.bert["patient"], MISSING["patient"])
        ]

        assert_problem(answers[0], 422, "invalid")
        assert content(answers[0]) == content(answers[1])


def forged(cursor: str, patient: str) -> str:
    """Return a cursor at another patient."""
    binding, _, *rest = orjson.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    position = orjson.dumps([binding, patient, *rest])
    return base64.urlsafe_b64encode(position).decode().rstrip("=")


async def test_a_scope_is_checked_before_parameters_and_body(
    offline_app: FastAPI, offline: httpx.AsyncClient, scoped: Any
) -> None:
    """For every operation that needs one; no body is read, and no database asked."""
    headers = scoped("chartroom/nothing", "person") | {"Content-Type": "application/json"}
    checked = []
    for path, operations in offline_app.openapi()["paths"].items():
        for method, operation in operations.items():
            if not any(scopes for rule in operation["security"] for scopes in rule.values()):
                continue
            broken = path.replace("{type}", TYPE).replace("{", "").replace("}", "")
            answer = await offline.request(
                method, broken, params={"x": "1"}, content=b"{", headers=headers
            )
            assert_failure(answer, 403, "scope-missing")
            checked.append(broken)
    assert len(checked) > 20


async def test_a_body_is_checked_before_the_patient_that_it_names(ward: Ward) -> None:
    for patient in (ward.bert["patient"], MISSING["patient"]):
        answer = await ward.client.post("/intake", json=intake(patient, age=-1))
        assert_problem(answer, 422, "invalid")
