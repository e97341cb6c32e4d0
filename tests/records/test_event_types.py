"""A request records each type of event, and each request records one. A new type or route needs a
row.
"""

import json
from collections.abc import Awaitable, Callable, Mapping
from typing import Any
from uuid import uuid4

import httpx
import pytest
from fastapi import FastAPI
from starlette.routing import compile_path
from support import fhir

from chartroom.system.keys import Keyring
from records.event_types import Access, Change

pytestmark = pytest.mark.anyio

Recorded = Callable[[], Awaitable[list[dict[str, Any]]]]
INTAKE = {"patient_id": "{patient}", "age": 36, "symptoms": [], "urgency": "routine"}
# The event of each request of a person, with `If-Match: *`; {names} in texts are ids of the chart.
REQUESTS: list[tuple[Change | Access, str, str, Any]] = [
    (Change.PATIENT_CREATED, "POST", "/patients", {"full_name": "Jane Doe"}),
    (Change.PATIENT_AMENDED, "PATCH", "/patients/{patient}", {"full_name": "Jane Doe"}),
    (
        Change.ENCOUNTER_CREATED,
        "POST",
        "/encounters",
        {"patient_id": "{patient}", "chief_complaint": "Cough"},
    ),
    (Change.ENCOUNTER_AMENDED, "PATCH", "/encounters/{encounter}", {"chief_complaint": "Wheezing"}),
    (Change.ENCOUNTER_STATUS_CHANGED, "PATCH", "/encounters/{encounter}", {"status": "finished"}),
    (Change.SUMMARY_ACCEPTED, "POST", "/encounters/{encounter}/summary/accept", None),
    (Change.SUMMARY_REJECTED, "POST", "/encounters/{encounter}/summary/reject", None),
    (Change.INTAKE_RECEIVED, "POST", "/intake", INTAKE),
    (Change.INTAKE_RECEIVED, "POST", "/intake/store", INTAKE),
    (Change.INTAKE_AMENDED, "POST", "/intake", INTAKE | {"amends": "{record}"}),
    (
        Change.INTAKE_ROUTED,
        "POST",
        "/intake/{record}/routing",
        {"to": "cardiology", "reason": "Chest pain"},
    ),
    (Change.BUNDLE_IMPORTED, "POST", "/imports/fhir-bundle", fhir.small()),
    (Access.PATIENT_READ, "GET", "/patients/{patient}", None),
    (Access.PATIENT_READ, "GET", "/patients/{patient}/history/1", None),
    (Access.PATIENT_HISTORY_READ, "GET", "/patients/{patient}/history", None),
    (Access.PATIENT_EVERYTHING_READ, "GET", "/patients/{patient}/everything", None),
    (Access.PATIENTS_SEARCHED, "POST", "/patients/search", {"name": "李"}),
    (Access.ENCOUNTER_READ, "GET", "/encounters/{encounter}", None),
    (Access.ENCOUNTER_READ, "GET", "/encounters/{encounter}/history/1", None),
    (Access.ENCOUNTER_HISTORY_READ, "GET", "/encounters/{encounter}/history", None),
    (Access.ENCOUNTERS_LISTED, "GET", "/encounters?patient_id={patient}", None),
    (Access.CONTEXT_READ, "POST", "/encounters/{encounter}/context", {}),
    (Access.INTAKE_LISTED, "GET", "/intake/{patient}", None),
    (Change.PANEL_CREATED, "POST", "/panels", {"name": "Falk", "patients": ["{patient}"]}),
    (Change.PANEL_CHANGED, "PATCH", "/panels/{panel}", {"remove_patients": ["{patient}"]}),
    (Change.PANEL_DELETED, "DELETE", "/panels/{panel}", None),
    (Access.PANEL_READ, "GET", "/panels/{panel}", None),
    (
        Change.BREAK_GLASS_STARTED,
        "POST",
        "/break-glass",
        {"patient": "{patient}", "reason": "Chest pain", "purpose": "BTG"},
    ),
    (Change.BREAK_GLASS_REVIEWED, "POST", "/break-glass/{grant}/review", None),
    (Access.BREAK_GLASS_LISTED, "GET", "/break-glass?reviewed=false", None),
]
# Content of charts and requests, which no event may hold.
CONTENT = (
    "Jane",
    "Doe",
    "李小龍",
    "Cough",
    "Wheezing",
    "Dyspnoea",
    "Written",
    "cardiology",
    "Chest",
    "Falk",
    "1990-",
)
# Requests that record no event, and why.
SILENT = {
    ("POST", "/internal/encounters/lookup"): "calls between services disclose nothing to callers",
    (
        "GET",
        "/imports/{id}",
    ): "shows counts and ids to the sender of the bundle, nothing of a chart",
    ("GET", "/panels"): "shows panels without their patients",
    ("GET", "/internal/access/changes"): "calls between services disclose nothing to callers",
}


@pytest.fixture
async def chart(
    client: httpx.AsyncClient,
    patient: dict[str, Any],
    encounter: dict[str, Any],
    as_person: dict[str, str],
    keyring: Keyring,
) -> dict[str, Any]:
    """The ids of a patient, an encounter, an intake record, a panel and a break-glass."""
    members = {"name": "Ward", "patients": [patient["id"]]}
    panel = (await client.post("/panels", json=members, headers=as_person)).json()
    taken = {"patient": patient["id"], "reason": "Chest pain", "purpose": "BTG"}
    as_doctor = {"Authorization": f"Bearer {keyring.mint('dr-okafor', kind='person')}"}
    grant = (await client.post("/break-glass", json=taken, headers=as_doctor)).json()
    await client.patch(f"/encounters/{encounter['id']}", json={"summary": "Written by an agent."})
    body = filled(INTAKE, {"patient": patient["id"]})
    record = (await client.post("/intake", json=body)).json()["record_id"]
    return {
        "patient": patient["id"],
        "encounter": encounter["id"],
        "record": record,
        "panel": panel["id"],
        "grant": grant["id"],
    }


def filled(value: Any, chart: Mapping[str, Any]) -> Any:
    """Return a text or a body with the ids of the chart in place of its {names}."""
    if isinstance(value, dict):
        return {name: filled(member, chart) for name, member in value.items()}
    if isinstance(value, list):
        return [filled(item, chart) for item in value]
    if not isinstance(value, str):
        return value
    if value.startswith("{") and value[1:-1] in chart:
        return chart[value[1:-1]]  # Perhaps a number.
    return value.format(**chart)


class TestTypes:
    def test_have_a_row_each(self) -> None:
        assert {kind for kind, *_ in REQUESTS} == {*Change, *Access}

    def test_have_unique_names(self) -> None:
        assert not {*map(str, Change)} & {*map(str, Access)}

    @pytest.mark.parametrize(("kind", "method", "path", "body"), REQUESTS)
    async def test_are_recorded_by_their_requests(
        self,
        client: httpx.AsyncClient,
        chart: dict[str, Any],
        as_person: dict[str, str],
        recorded: Recorded,
        *,
        kind: Change | Access,
        method: str,
        path: str,
        body: Any,
    ) -> None:
        before = len(await recorded())

        response = await client.request(
            method,
            filled(path, chart),
            json=filled(body, chart),
            headers=as_person | {"If-Match": "*"},
        )

        assert response.is_success, response.text
        new = (await recorded())[before:]
        (event,) = (each for each in new if each["event_type"] == kind)
        # An import records events of its patients and encounters, too.
        assert len(new) == 1 or kind is Change.BUNDLE_IMPORTED
        assert (event["event_type"], event["access"]) == (kind, isinstance(kind, Access))
        assert (event["agent_name"], event["patient_ids"] != []) == ("dr-osei", True)
        assert [word for word in CONTENT if word in json.dumps(new, ensure_ascii=False)] == []


class TestRoutes:
    def test_have_a_row_or_a_reason_each(self, app: FastAPI) -> None:
        example = {
            "patient": uuid4(),
            "encounter": uuid4(),
            "record": 1,
            "panel": uuid4(),
            "grant": uuid4(),
        }
        requests = [
            (method, filled(path, example).split("?")[0]) for _, method, path, _ in REQUESTS
        ]
        operations = [
            (method.upper(), path, compile_path(path)[0])
            for path, methods in app.openapi()["paths"].items()
            for method in methods
        ]

        silent = {
            (method, template)
            for method, template, pattern in operations
            if not any(method == asked and pattern.match(path) for asked, path in requests)
        }

        assert silent == set(SILENT)
