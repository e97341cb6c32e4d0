"""Requests about foreign and missing objects get equal responses in equal time, which `make nightly` measures."""

from collections.abc import Callable, Iterator
from typing import Any
from uuid import uuid4

import httpx
import pytest
from fastapi import FastAPI
from support.asks import Ask, Ids
from support.panels import FakePanels
from support.same_answers import Asker, assert_same_time, medians_of, wait_until_answered

from chartroom.system.keys import Keyring
from chassis.access import replica
from chassis.access.replica import MemberReplica

TURNS, TURNS_BY_NIGHT = 3, 2_000
LARGE = 40  # The number of events in the foreign patient's encounter.
OWN, WITHDRAWN, FOREIGN = (f"01980000-0000-7000-8000-00000000a00{number}" for number in (1, 2, 3))
EVENT = {
    "encounter_id": "{encounter}",
    "agent_name": "nurse",
    "event_type": "note",
    "payload": {"text": "x"},
}
ABOUT_OWN = EVENT | {"patient_ids": [OWN]}
ABOUT_PATIENT = EVENT | {"encounter_id": None, "patient_ids": ["{patient}"]}
# Each request about an event, an encounter or a patient, with its status code.
REQUESTS: dict[str, tuple[Ask, int]] = {
    "read an event": (Ask("GET", "/agent-events/{event}"), 404),
    "append to an encounter": (Ask("POST", "/agent-events", EVENT), 404),
    "append to an encounter about a patient in reach": (
        Ask("POST", "/agent-events", ABOUT_OWN),
        404,
    ),
    "append with an id": (Ask("POST", "/agent-events", EVENT | {"id": "{id}"}), 404),
    "append with a key": (
        Ask("POST", "/agent-events", EVENT, headers={"Idempotency-Key": "{id}"}),
        404,
    ),
    "append at a position": (Ask("POST", "/agent-events", EVENT | {"expected_position": 0}), 404),
    "append several": (Ask("POST", "/agent-events/batch", [ABOUT_OWN, EVENT]), 200),
    "append about a patient": (Ask("POST", "/agent-events", ABOUT_PATIENT), 403),
    "list events of a patient": (Ask("GET", "/agent-events?patient_id={patient}"), 403),
    "list events of an encounter": (Ask("GET", "/agent-events?encounter_id={encounter}"), 200),
    "stream events of a patient": (Ask("GET", "/agent-events/stream?patient_id={patient}"), 403),
}

KEY = {"Idempotency-Key": "{id}"}
# Repeated requests for events that the caller logged while the caller still had access to the patient.
REPEATS: dict[str, tuple[Ask, int]] = {
    "append about a patient": (Ask("POST", "/agent-events", ABOUT_PATIENT, KEY), 403),
    "append to an encounter": (Ask("POST", "/agent-events", EVENT, KEY), 404),
}


@pytest.fixture(autouse=True)
def unhurried() -> Iterator[None]:
    """Ask records for changed panels without a pause, because a pause would hide other differences of response
    times.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(replica, "PAUSE_S", 0.0)
        yield


@pytest.fixture
def nurse(app_of_client: FastAPI, client: httpx.AsyncClient, keyring: Keyring) -> Asker:
    return Asker(app_of_client, keyring.mint("nurse", scope="user/AuditEvent.crs"))


@pytest.fixture
async def foreign_ids(client: httpx.AsyncClient, records: Any, nurse: Asker) -> dict[str, Any]:
    panels: FakePanels = records.panels
    panels.let("caller:nurse", OWN)
    encounter = str(uuid4())
    records.patients[encounter] = FOREIGN
    event = EVENT | {"encounter_id": encounter}
    answer = await client.post("/agent-events/batch", json=[event] * LARGE)
    last = answer.raise_for_status().json()["results"][-1]
    # Audit accepts the nurse's requests once audit has received the nurse's panel from records.
    await wait_until_answered(nurse, Ask("GET", f"/agent-events?patient_id={OWN}"), 200)
    return {"event": last["id"], "encounter": encounter, "patient": FOREIGN}


def missing() -> Ids:
    return {name: str(uuid4()) for name in ("event", "encounter", "patient", "id")}


async def compare(
    ask: Asker,
    request: Ask,
    foreign: Callable[[], Ids],
    measured: Callable[..., None],
    *,
    nightly: bool,
) -> None:
    def about_foreign() -> Ask:
        return request.about(foreign())

    def about_missing() -> Ask:
        return request.about(missing())

    if nightly:
        await assert_same_time(ask, about_foreign, about_missing, TURNS_BY_NIGHT, measured)
    else:
        await medians_of(ask, about_foreign, about_missing, TURNS)


@pytest.mark.parametrize("name", REQUESTS)
async def test_foreign_objects_are_answered_like_missing_objects(
    nurse: Asker,
    foreign_ids: dict[str, Any],
    records: Any,
    name: str,
    measured: Callable[..., None],
    *,
    nightly: bool,
):
    def unheard() -> Ids:
        encounter = str(uuid4())
        records.patients[encounter] = FOREIGN
        return missing() | {"encounter": encounter, "patient": FOREIGN}

    request, status = REQUESTS[name]

    assert (await nurse(request.about(missing() | foreign_ids))).status == status
    await compare(nurse, request, lambda: missing() | foreign_ids, measured, nightly=nightly)
    if name.startswith("append "):  # The encounter is new to audit.
        await compare(nurse, request, unheard, measured, nightly=nightly)


@pytest.mark.parametrize("name", REPEATS)
async def test_a_repeat_after_a_withdrawal_is_rejected_like_a_missing_object(
    nurse: Asker,
    foreign_ids: dict[str, Any],
    records: Any,
    members: MemberReplica,
    *,
    app_of_client: FastAPI,
    constants: pytest.MonkeyPatch,
    name: str,
    measured: Callable[..., None],
    nightly: bool,
):
    request, status = REPEATS[name]
    ids = {"encounter": str(uuid4()), "patient": WITHDRAWN, "id": "once"}
    records.patients[ids["encounter"]] = WITHDRAWN
    records.panels.let("caller:nurse", WITHDRAWN)
    assert (await nurse(request.about(ids))).status == 200
    records.panels.remove(WITHDRAWN)
    await members.refresh(members.now())
    constants.setattr(
        app_of_client.state.reaches, "_kept_s", 0.0
    )  # Requests that append events use access rights that are cached for a second.
    assert (await nurse(request.about(ids))).status == status

    await compare(nurse, request, lambda: ids, measured, nightly=nightly)


async def test_records_is_asked_alike_about_foreign_and_missing_encounters(
    nurse: Asker, foreign_ids: dict[str, Any], records: Any
):
    """Counts audit's requests to records, because counts are more precise than measured times."""
    for name, (request, _) in REQUESTS.items():
        if not name.startswith("append "):
            continue
        unheard, asked = str(uuid4()), set[int]()
        records.patients[unheard] = FOREIGN
        for encounter in (foreign_ids["encounter"], unheard, unheard, str(uuid4())):
            before = len(records.asked)
            await nurse(request.about(missing() | {"encounter": encounter}))
            asked.add(len(records.asked) - before)

        assert len(asked) == 1, name
