import asyncio
import base64
import json
from datetime import UTC, datetime
from typing import Any
from unittest.mock import ANY
from urllib.parse import quote
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

import httpx
import orjson
import pytest
from support.applications import assert_problem, broken_rules
from support.databases import TestDatabase, execute, fetch
from support.events import Answer, Deliver, every_page, listed, log
from support.keyring import EVERYTHING

from audit.encounters.settling import Settling
from audit.events import service
from chartroom.system.keys import Keyring

TRACE = "0af7651916cd43dd8448eb211c80319c"
SECOND = str(UUID(int=2))  # A patient id, in the format that the service records uses.
RECORDED_LAST_AT = """
SET session_replication_role = replica;
UPDATE audit.agent_events SET recorded_at = 'MOMENT' WHERE seq = (SELECT max(seq) FROM audit.agent_events)
"""
TRACEPARENT = f"00-{TRACE}-b7ad6b7169203331-01"

# Search parameters, and the sequence numbers of the events that the search must find.
COMBINATIONS = {
    "the whole log": ("", [0, 1, 2, 3, 4, 5, 6, 7]),
    "the whole log, the newest first": ("order=desc", [7, 6, 5, 4, 3, 2, 1, 0]),
    "of an encounter": ("encounter_id={encounter}", [0, 1, 3, 4]),
    "of an encounter, the newest first": ("encounter_id={encounter}&order=desc", [4, 3, 1, 0]),
    "of an encounter's patient": ("patient_id={patient}", [0, 1, 3, 4]),
    "of a patient in one event, an encounter's in others": (f"patient_id={SECOND}", [2, 4, 6]),
    "of a patient beside others": ("patient_id=P3", [4, 5, 7]),
    "of a patient, the newest first": ("patient_id=P3&order=desc", [7, 5, 4]),
    "of an agent": ("agent_name=intake-agent", [3]),
    "of a type": ("event_type=message", [1, 6]),
    "of a type in other letters": ("event_type=MESSAGE", []),
    "of a tool": ("tool=risk_score", [2, 3]),
    "of an outcome": ("outcome=success", [2]),
    "of who recorded it": ("recorded_by=Dr.%20N%C3%BA%C3%B1ez", [7]),
    "of a trace": ("trace_id={trace}", [5, 6]),
    "of an unknown encounter": ("encounter_id=00000000-0000-0000-0000-000000000001", []),
    "of an unknown patient": ("patient_id=P12345", []),
    "of a patient and a type": ("patient_id={patient}&event_type=message", [1]),
    "of a patient and an agent": ("patient_id=P3&agent_name=triage-agent", [4, 5, 7]),
    "of an encounter and one of its patients": (
        f"encounter_id={{encounter}}&patient_id={SECOND}",
        [4],
    ),
    "of an encounter and another patient": ("encounter_id={encounter}&patient_id=P4", []),
    "of an encounter and a type": ("encounter_id={encounter}&event_type=message", [1]),
    "of an agent and a type": ("agent_name=triage-agent&event_type=message", [1, 6]),
    "of a tool and an outcome": ("tool=risk_score&outcome=error", [3]),
    "of a recorder and a tool": ("recorded_by=test-agent&tool=risk_score", [2, 3]),
    "of a trace and a type": ("trace_id={trace}&event_type=message", [6]),
    "of either of two types": ("event_type=message&event_type=review", [1, 6, 7]),
    "of one type twice": ("event_type=message&event_type=message", [1, 6]),
    "of either tool": ("tool=risk_score&tool=chart_search&order=desc", [5, 3, 2]),
    "of either outcome": ("outcome=success&outcome=error", [2, 3]),
    "of either agent and a tool": (
        "agent_name=intake-agent&agent_name=triage-agent&tool=risk_score",
        [2, 3],
    ),
    "of either recorder and a type": (
        "recorded_by=Dr.%20N%C3%BA%C3%B1ez&recorded_by=test-agent&event_type=review",
        [7],
    ),
    "of either encounter": ("encounter_id={encounter}&encounter_id={other}", [0, 1, 2, 3, 4, 6]),
    "of either encounter and a type": (
        "encounter_id={encounter}&encounter_id={other}&event_type=message&order=desc",
        [6, 1],
    ),
    "of a patient and either type": ("patient_id=P3&event_type=review&event_type=message", [7]),
    "of either trace and either encounter": (
        (
            "trace_id={trace}&trace_id=4bf92f3577b34da6a3ce929d0e0e4736"
            "&encounter_id={other}&encounter_id={encounter}"
        ),
        [6],
    ),
    "of a conversation": ("conversation_id=c-1", [1, 2, 5]),
    "of a conversation, the newest first": ("conversation_id=c-1&order=desc", [5, 2, 1]),
    "of a conversation in other letters": ("conversation_id=C-1", []),
    "of a model": ("model=m-1", [1, 4]),
    "of either model": ("model=m-1&model=m-2", [1, 4, 5]),
    "of a conversation and a model": ("conversation_id=c-1&model=m-1", [1]),
    "of a conversation and a type": ("conversation_id=c-1&event_type=message", [1]),
    "of a conversation in an encounter": ("conversation_id=c-1&encounter_id={encounter}", [1]),
    "of a conversation in a trace": ("conversation_id=c-1&trace_id={trace}", [5]),
    "of a model and an agent": ("model=m-1&agent_name=triage-agent", [1, 4]),
    "of a model and another agent": ("model=m-1&agent_name=intake-agent", []),
    "of a model and a recorder": ("model=m-1&recorded_by=test-agent", [1, 4]),
    "of either model and either encounter": (
        "model=m-1&model=m-2&encounter_id={encounter}&encounter_id={other}",
        [1, 4],
    ),
    # Event 4 is about other patients, too, so a list of one of its patients does not show its payload.
    "of a patient and a model": ("patient_id={patient}&model=m-1", [1]),
    "of another patient and a model": ("patient_id=P3&model=m-1", []),
    "of a patient and either model": ("patient_id=P3&model=m-1&model=m-2", [5]),
    "of a patient and a conversation": (f"patient_id={SECOND}&conversation_id=c-1", [2]),
    "of nearly everything": (
        (
            f"patient_id={SECOND}&agent_name=triage-agent&event_type=tool_call&tool=risk_score"
            "&outcome=success&recorded_by=test-agent"
        ),
        [2],
    ),
}
OF_CALLERS = {
    "what a caller did": ("recorded_by=okafor", [0, 2]),
    "and read": ("recorded_by=okafor&access=true", [0, 1, 2]),
    "the newest first": ("recorded_by=okafor&access=true&order=desc", [2, 1, 0]),
    "without changes": ("recorded_by=okafor&changes=false&access=true", [0, 1]),
    "of a type": ("recorded_by=okafor&access=true&event_type=patient.read", [1]),
    "with a tool": ("recorded_by=okafor&access=true&tool=scan", [0]),
    "about a patient": ("recorded_by=okafor&access=true&patient_id=P3", [2]),
    "of an encounter": ("recorded_by=okafor&access=true&encounter_id={encounter}", [0, 1]),
    "under the own name": ("recorded_by=okafor&access=true&agent_name=okafor", [1, 2]),
    "under another name": ("recorded_by=okafor&agent_name=okafors-tool", [0]),
    "under a stranger's name": ("recorded_by=okafor&agent_name=dr-falk&access=true", []),
    "what a service delivered": ("recorded_by=records&access=true", [1, 2, 4, 5]),
    "for a caller": ("recorded_by=records&agent_name=okafor&access=true", [1, 2]),
    "under a name": ("agent_name=okafor&access=true", [1, 2, 3]),
    "nothing but reads": ("recorded_by=dr-falk", []),
    "either of two callers": ("recorded_by=okafor&recorded_by=dr-falk&access=true", [0, 1, 2, 4]),
    "a caller and the service that delivered for it, each event once": (
        "recorded_by=okafor&recorded_by=records&access=true&order=desc",
        [5, 4, 2, 1, 0],
    ),
    "either of two callers under either of two names": (
        "recorded_by=okafor&recorded_by=dr-falk&agent_name=okafor&agent_name=x&access=true",
        [1, 2],
    ),
    "either of two callers with either of two tools": (
        "recorded_by=okafor&recorded_by=dr-falk&tool=scan&tool=x&access=true",
        [0],
    ),
}
# Time bounds of a search: a number stands for the time of the event with this sequence number.
BOUNDS: dict[str, tuple[dict[str, Any], list[int]]] = {
    "from an event's moment: with it": ({"recorded_from": 2}, [2, 3, 4, 5, 6, 7]),
    "to an event's moment: without it": ({"recorded_to": 2}, [0, 1]),
    "between two": ({"recorded_from": 2, "recorded_to": 5}, [2, 3, 4]),
    "nothing": ({"recorded_from": 3, "recorded_to": 3}, []),
    "with a type": ({"recorded_from": 2, "event_type": "message"}, [6]),
    "with a patient": ({"recorded_from": 2, "patient_id": "P3", "order": "desc"}, [7, 5, 4]),
    "from beyond the log": ({"recorded_from": "9999-12-31T00:00:00Z"}, []),
    "to beyond the log": ({"recorded_to": "9999-12-31T00:00:00Z"}, [0, 1, 2, 3, 4, 5, 6, 7]),
    "from before the log": ({"recorded_from": "1970-01-01T00:00:00Z"}, [0, 1, 2, 3, 4, 5, 6, 7]),
    "to before the log": ({"recorded_to": "1970-01-01T00:00:00Z"}, []),
}


# Parameters that change a patient's list of events, so that a cursor of the former list is rejected.
OTHER_LISTS = ("&order=desc", "&event_type=tool_call", "&access=true")
# Invalid search parameters, with the invalid parameter and the broken rule.
BROKEN: dict[str, tuple[str, str]] = {
    "encounter_id=": ("/encounter_id/0", "must-be-uuid"),
    "encounter_id=P1": ("/encounter_id/0", "must-be-uuid"),
    "patient_id=%00": ("/patient_id", "printable"),
    "patient_id=" + "P" * 65: ("/patient_id", "too-long"),
    "agent_name=": ("/agent_name/0", "not-blank"),
    "agent_name=" + "a" * 129: ("/agent_name/0", "too-long"),
    "event_type=%00": ("/event_type/0", "no-nul-character"),
    "tool=%20": ("/tool/0", "not-blank"),
    "outcome=" + "o" * 65: ("/outcome/0", "too-long"),
    "recorded_by=%00": ("/recorded_by/0", "no-nul-character"),
    "conversation_id=%00": ("/conversation_id/0", "no-nul-character"),
    "model=" + "m" * 513: ("/model/0", "too-long"),
    "trace_id=4bf92f": ("/trace_id/0", "must-match-pattern"),
    "recorded_from=yesterday": ("/recorded_from", "must-be-timestamp"),
    "recorded_from=2026-02-30": ("/recorded_from", "must-be-timestamp"),
    "recorded_from=2026-03-14T10:00:00Z&recorded_to=2026-03-14T09:59:59Z": (
        "/recorded_to",
        "range-in-order",
    ),
    "recorded_from=2026-03-14&recorded_to=2026-03-13": ("/recorded_to", "range-in-order"),
    "recorded_to=2026-02-30": ("/recorded_to", "must-be-timestamp"),
    "recorded_to=9999-12-31": ("/recorded_to", "must-be-timestamp"),
    "recorded_to=2026-03-14T10:00:00": ("/recorded_to", "must-be-timestamp"),
    "recorded_to=1773480600": ("/recorded_to", "must-be-timestamp"),
    "access=perhaps": ("/access", "must-be-true-or-false"),
    "order=DESC": ("/order", "must-be-one-of"),
    "limit=0": ("/limit", "too-small"),
    "limit=1001": ("/limit", "too-large"),
    "limit=" + "9" * 5000: ("/limit", "too-large"),
    "cursor=%00": ("/cursor", "cursor-of-this-list"),
    "seq=3": ("", "unknown-field"),
    "tool=a&tool=%20": ("/tool/1", "not-blank"),
    "&".join(["tool=a"] * 21): ("/tool", "too-many-items"),
    "patient_id=P1&patient_id=P2": ("", "parameter-once"),
    "access=true&access=false": ("", "parameter-once"),
}


class TestListAgentEvents:
    @pytest.fixture
    async def logged(
        self, client: httpx.AsyncClient, event: Answer, records: Any, keyring: Keyring
    ) -> list[Answer]:
        other = str(uuid4())
        records.patients[other] = SECOND
        reviewer = {"Authorization": f"Bearer {keyring.mint('Dr. Núñez', kind='person')}"}
        no_encounter = {"encounter_id": None}
        changes: list[tuple[Answer, dict[str, str]]] = [
            ({}, {}),
            ({"event_type": "message", "payload": {"conversation": "c-1", "model": "m-1"}}, {}),
            (
                {"encounter_id": other, "tool": "risk_score", "outcome": "success"}
                | {"payload": {"conversation": "c-1", "model": ["m-1"]}},
                {},
            ),
            ({"agent_name": "intake-agent", "tool": "risk_score", "outcome": "error"}, {}),
            ({"patient_ids": [SECOND, "P3"], "payload": {"model": "m-1"}}, {}),
            (
                no_encounter
                | {"patient_ids": ["P3"], "tool": "chart_search"}
                | {"payload": {"conversation": "c-1", "model": "m-2"}},
                {"traceparent": TRACEPARENT},
            ),
            ({"event_type": "message", "encounter_id": other}, {"traceparent": TRACEPARENT}),
            (no_encounter | {"patient_ids": ["P3"], "event_type": "review"}, reviewer),
        ]
        answers = []
        for change, headers in changes:
            response = await client.post("/agent-events", json=event | change, headers=headers)
            answers.append(response.raise_for_status().json())
        return answers

    async def test_lists_whole_events(self, client: httpx.AsyncClient, event: Answer, records: Any):
        sent = event | {
            "id": "01a1f8ef-4626-7072-9367-5b41fc27520f",
            "patient_ids": ["P3", 'a"b,{c}', "Núñez 😀", "P3"],
            "tool": "risk_score",
            "outcome": "success",
            "occurred_at": "2026-03-14T10:30:00.123456+01:00",
        }
        headers = {"traceparent": TRACEPARENT}
        answer = (await client.post("/agent-events", json=sent, headers=headers)).json()

        response = await client.get(f"/agent-events?encounter_id={event['encounter_id']}")

        assert response.status_code == 200
        assert response.headers["content-type"] == "application/json"
        shown = sent | {
            "seq": 0,
            "stream_pos": 0,
            "patient_id": records.patient,
            "occurred_at": "2026-03-14T09:30:00.123456Z",
            "trace_id": TRACE,
            "span_id": "b7ad6b7169203331",
            "recorded_by": "test-agent",
            "recorded_by_kind": "agent",
            "recorded_with": {"purpose": "TREAT", "scope": EVERYTHING, "token_id": ANY},
            "recorded_at": answer["recorded_at"],
            "access": False,
            "encounter_status": "known",
        }
        assert response.json() == {"events": [shown], "next": None}

    async def test_lists_the_changes_that_services_deliver(
        self, client: httpx.AsyncClient, event: Answer, service_token: str, deliver: Deliver
    ):
        await log(client, event)
        await deliver(client, event, event_type="encounter.amended")
        await deliver(client, event, event_type="encounter.read", access=True)
        client.headers["Authorization"] = (
            f"Bearer {service_token}"  # Audit does not log reads by services.
        )
        of_encounter = f"encounter_id={event['encounter_id']}"

        for query, expected in {
            "": [0, 1],
            "changes=false": [0],
            f"changes=false&{of_encounter}&order=desc": [0],
            "changes=false&access=true": [0, 2],  # Accesses are not changes.
            "access=true": [0, 1, 2],
        }.items():
            assert [one["seq"] for one in await listed(client, query)] == expected, query

    async def test_lists_the_events_of_each_combination_of_filters(
        self, client: httpx.AsyncClient, logged: list[Answer], records: Any
    ):
        known = {"encounter": records.encounter, "patient": records.patient}
        (other,) = set(records.patients) - {records.encounter}

        found = {
            what: [
                (one["seq"], one["id"])
                for one in await listed(client, query.format(**known, other=other, trace=TRACE))
            ]
            for what, (query, _) in COMBINATIONS.items()
        }

        assert found == {
            what: [(seq, logged[seq]["id"]) for seq in expected]
            for what, (_, expected) in COMBINATIONS.items()
        }

    async def test_time_is_half_open(self, client: httpx.AsyncClient, logged: list[Answer]):
        moments = [answer["recorded_at"] for answer in logged]
        assert len(set(moments)) == len(moments)

        found = {}
        for what, (bounds, _) in BOUNDS.items():
            query = {name: moments[n] if isinstance(n, int) else n for name, n in bounds.items()}
            response = await client.get("/agent-events", params=query)
            found[what] = [event["seq"] for event in response.json()["events"]]

        assert found == {what: expected for what, (_, expected) in BOUNDS.items()}

    async def test_a_date_is_a_whole_day_of_the_facility(
        self, client: httpx.AsyncClient, event: Answer, database: TestDatabase, zone: ZoneInfo
    ):
        days = [
            "2026-10-19T23:59:59.999999",
            "2026-10-20T00:00:00",
            "2026-10-20T23:59:59.999999",
            "2026-10-21T00:00:00",
        ]
        moments = [
            datetime.fromisoformat(day).replace(tzinfo=zone).astimezone(UTC).isoformat()
            for day in days
        ]
        for moment in moments:
            await log(client, event)
            await execute(database.admin_dsn, RECORDED_LAST_AT.replace("MOMENT", moment))

        for query, expected in {
            "recorded_from=2026-10-20": [[1, 2], [3]],
            "recorded_to=2026-10-20": [[0, 1], [2]],
            "recorded_from=2026-10-20&recorded_to=2026-10-20": [[1, 2]],
            f"recorded_from=2026-10-20&recorded_to={quote(moments[1])}": [[]],
            "recorded_to=2026-10-20&order=desc": [[2, 1], [0]],
        }.items():
            pages = await every_page(client, f"{query}&event_type=tool_call&limit=2")
            assert [[one["seq"] for one in page] for page in pages] == expected, query

    async def test_events_of_one_moment_stay_together(
        self, client: httpx.AsyncClient, event: Answer
    ):
        await log(client, event)
        response = await client.post("/agent-events/batch", json=[event] * 5)

        (moment,) = {one["recorded_at"] for one in response.json()["results"]}
        found = await listed(client, f"recorded_from={moment}")
        assert [one["seq"] for one in found] == [1, 2, 3, 4, 5]
        assert [one["seq"] for one in await listed(client, f"recorded_to={moment}")] == [0]

    async def test_pages_have_each_event_once(
        self, client: httpx.AsyncClient, event: Answer, records: Any
    ):
        await client.post("/agent-events/batch", json=[event | {"agent_name": "a-1"}] * 7)
        of_patient, of_encounter = (
            f"patient_id={records.patient}",
            f"encounter_id={records.encounter}",
        )

        for query in ("", of_patient, of_encounter, "agent_name=a-1"):
            for order, expected in (("asc", range(7)), ("desc", range(6, -1, -1))):
                pages = await every_page(client, f"{query}&order={order}&limit=3")

                assert [len(page) for page in pages] == [3, 3, 1]
                assert [event["seq"] for page in pages for event in page] == list(expected)

    async def test_a_later_page_includes_events_logged_after_the_first_one(
        self, client: httpx.AsyncClient, event: Answer
    ):
        await client.post("/agent-events/batch", json=[event] * 3)
        page = await client.get(f"/agent-events?encounter_id={event['encounter_id']}&limit=2")
        await log(client, event)

        response = await client.get(page.links["next"]["url"])

        assert [one["seq"] for one in response.json()["events"]] == [2, 4]

    async def test_a_page_ends_before_it_becomes_too_large(
        self, client: httpx.AsyncClient, event: Answer, constants: pytest.MonkeyPatch
    ):
        constants.setattr(service, "PAGE_BYTES", 10_000)
        batch = [
            event | {"tool": "scan", "patient_ids": ["P-1"], "payload": {"x": "x" * size}}
            for size in (4000, 4000, 4000, 20_000, 100, 100)
        ]
        await client.post("/agent-events/batch", json=batch)

        for query in ("", "patient_id=P-1", "access=true&tool=scan"):
            for order, expected in (
                ("asc", [[0, 1], [2], [3], [4, 5]]),
                ("desc", [[5, 4], [3], [2, 1], [0]]),
            ):
                pages = await every_page(client, f"{query}&order={order}&limit=5")

                assert [[event["seq"] for event in page] for page in pages] == expected

    async def test_a_page_is_about_1_000_patients_at_most(
        self, client: httpx.AsyncClient, event: Answer, database: TestDatabase
    ):
        named = [[f"P-{number}-{one}" for one in range(100)] for number in range(12)]
        batch = [
            event | {"encounter_id": None, "patient_ids": patients}
            for patients in [*named, *named[:1]]
        ]
        (await client.post("/agent-events/batch", json=batch)).raise_for_status()

        for order, numbers in (("asc", range(13)), ("desc", range(12, -1, -1))):
            pages = await every_page(client, f"limit=1000&order={order}")

            assert [event["seq"] for page in pages for event in page] == list(numbers)
            assert [len(page) for page in pages] == [10, 3]
        noted = "SELECT cardinality(patient_ids) AS patients FROM audit.agent_events WHERE is_access ORDER BY seq"
        found = [row["patients"] for row in await fetch(database.admin_dsn, noted)]
        assert found == [1_000, 300] * 2

    async def test_an_event_about_more_patients_has_its_own_page_and_equal_patients_share_one(
        self, client: httpx.AsyncClient, event: Answer, deliver: Deliver
    ):
        for number in range(2):
            await deliver(client, event, patient_ids=[f"P-{number}-{one}" for one in range(1_000)])
        batch = [event | {"patient_ids": [f"P-{one}" for one in range(100)]}] * 20
        (await client.post("/agent-events/batch", json=batch)).raise_for_status()

        pages = await every_page(client, "limit=30")

        assert [[one["seq"] for one in page] for page in pages] == [[0], [1], [*range(2, 22)]]

    async def test_pages_are_complete_without_repeats_while_events_arrive(
        self, client: httpx.AsyncClient, event: Answer, records: Any
    ):
        await client.post("/agent-events/batch", json=[event] * 20)

        async def go_on_logging() -> None:
            for _ in range(10):
                await client.post("/agent-events/batch", json=[event] * 3)

        arriving = asyncio.create_task(go_on_logging())
        forwards, backwards = await asyncio.gather(
            every_page(client, f"patient_id={records.patient}&limit=4"),
            every_page(client, "event_type=tool_call&order=desc&limit=4"),
        )
        await arriving

        seen = [event["seq"] for page in forwards for event in page]
        assert seen == sorted(set(seen))
        own = [one["seq"] for page in await every_page(client, "limit=1000") for one in page]
        assert seen == own[: len(seen)]
        assert len(seen) >= 20
        turned = [event["seq"] for page in backwards for event in page]
        assert turned == own[: own.index(turned[0]) + 1][::-1]

    async def test_the_link_keeps_every_filter(
        self, client: httpx.AsyncClient, event: Answer, records: Any
    ):
        several = [event | {"agent_name": "a & b", "tool": "ä/?"}] * 3
        await client.post("/agent-events/batch", json=[*several, event])
        asked = {
            "patient_id": records.patient,
            "agent_name": "a & b",
            "tool": "ä/?",
            "order": "desc",
            "limit": "2",
        }
        times = {
            "recorded_from": "2026-01-01T00:00:00+01:00",
            "recorded_to": "2999-01-01T00:00:00.5Z",
        }

        first = await client.get("/agent-events", params=asked | times | {"access": "true"})
        second = await client.get(first.links["next"]["url"])

        assert asked.items() <= dict(httpx.URL(first.links["next"]["url"]).params).items()
        events = first.json()["events"] + second.json()["events"]
        assert [event["seq"] for event in events] == [2, 1, 0]
        assert "next" not in second.links

    @pytest.mark.usefixtures("logged")
    async def test_a_cursor_is_valid_only_with_its_filters_and_cannot_be_forged(
        self, client: httpx.AsyncClient, records: Any
    ):
        of_patient = f"patient_id={records.patient}"
        page = (await client.get(f"/agent-events?{of_patient}&limit=3")).json()
        binding, _ = orjson.loads(base64.urlsafe_b64decode(page["next"] + "=="))
        positions = ["x", None, [], {}, 2**70, -(2**70), 1e300, [[1]]]
        made_up = [
            base64.urlsafe_b64encode(json.dumps([binding, position]).encode()).decode()
            for position in positions
        ]
        used = [
            *((f"{of_patient}{more}", page["next"]) for more in OTHER_LISTS),
            ("patient_id=P4", page["next"]),
            ("", page["next"]),
            *((of_patient, cursor) for cursor in made_up),
        ]

        for query, cursor in used:
            response = await client.get(f"/agent-events?{query}&cursor={cursor}")

            broken = broken_rules(assert_problem(response, 422, "invalid"))
            assert ("/cursor", "cursor-of-this-list") in broken, (query, cursor)

    async def test_shows_what_records_has_answered_about_an_encounter(
        self,
        client: httpx.AsyncClient,
        event: Answer,
        records: Any,
        settling: Settling,
        unknown_encounter: str,
    ):
        records.goes_down()
        answer = await log(client, event)
        await log(client, event, encounter_id=unknown_encounter)
        before = [(one["encounter_status"], one["patient_id"]) for one in await listed(client)]
        assert before == [("unverified", None)] * 2
        assert await listed(client, f"patient_id={records.patient}") == []
        records.comes_back()

        await settling.settle()

        (after,) = await listed(client, f"patient_id={records.patient}&changes=false")
        assert (after["id"], after["encounter_status"]) == (answer["id"], "known")
        assert after["patient_id"] == records.patient
        found, said = await listed(client, f"encounter_id={unknown_encounter}")
        assert (found["encounter_status"], found["patient_id"]) == ("unknown", None)
        assert (said["event_type"], said["recorded_by"]) == ("encounter.settled", "audit")

    async def test_finds_a_patients_uuid_however_it_is_spelt_and_shows_no_status_without_encounter(
        self, client: httpx.AsyncClient, event: Answer
    ):
        patient = str(uuid4())
        await log(client, event, encounter_id=None, patient_ids=[patient.upper()])

        for spelt in (patient, patient.upper()):
            (found,) = await listed(client, f"patient_id={spelt}")
            place = (found["encounter_status"], found["stream_pos"], found["patient_id"])
            assert place == (None, None, None)

    async def test_rejects_with_the_parameter_and_the_broken_rule(self, offline: httpx.AsyncClient):
        found = {}
        for query in BROKEN:
            response = await offline.get(f"/agent-events?{query}")
            found[query] = broken_rules(assert_problem(response, 422, "invalid"))

        assert {one: found[one] for one, rule in BROKEN.items() if rule not in found[one]} == {}

    async def test_explains_an_unencoded_plus(self, offline: httpx.AsyncClient):
        """HTML forms write spaces as pluses, so servers read a plus in a query as a space."""
        refused = await offline.get("/agent-events?recorded_from=2026-01-01T00:00:00+02:00")

        problem = assert_problem(refused, 422, "invalid")
        assert broken_rules(problem) == {("/recorded_from", "must-be-timestamp")}
        assert "write `%2B`" in problem["detail"]


class TestRecordedBy:
    """`recorded_by` finds a caller's own events, and events that services delivered on the caller's behalf."""

    @pytest.fixture
    async def logged(
        self, client: httpx.AsyncClient, event: Answer, deliver: Deliver, keyring: Keyring
    ) -> None:
        agent = {"Authorization": f"Bearer {keyring.mint('okafor')}"}
        other = event | {"encounter_id": None, "patient_ids": ["P3"]}
        read = {"event_type": "patient.read", "access": True}
        of_okafor = {"agent_name": "okafor"}
        own = event | {"agent_name": "okafors-tool", "tool": "scan"}
        (await client.post("/agent-events", json=own, headers=agent)).raise_for_status()
        await deliver(client, event, **read, **of_okafor)
        await deliver(client, other, event_type="patient.amended", **of_okafor)
        await log(client, other, **of_okafor)  # Another agent uses the same agent name.
        await deliver(client, other, agent_name="dr-falk", **read)
        await deliver(client, other, agent_name="records", event_type="import.completed")

    @pytest.mark.usefixtures("logged")
    async def test_finds_a_callers_events(
        self, client: httpx.AsyncClient, records: Any, service_token: str
    ):
        client.headers["Authorization"] = (
            f"Bearer {service_token}"  # Audit does not log reads by services.
        )

        found = {
            what: [
                event["seq"]
                for event in await listed(client, query.format(encounter=records.encounter))
            ]
            for what, (query, _) in OF_CALLERS.items()
        }
        pages = await every_page(client, "recorded_by=okafor&access=true&limit=1")

        assert found == {what: expected for what, (_, expected) in OF_CALLERS.items()}
        assert [[event["seq"] for event in page] for page in pages] == [[0], [1], [2]]


class TestReadAgentEvent:
    async def test_returns_the_same_as_the_list(self, client: httpx.AsyncClient, event: Answer):
        answer = await log(client, event, patient_ids=["P3"])

        response = await client.get(f"/agent-events/{answer['id']}")

        assert response.status_code == 200
        assert [response.json()] == await listed(client)

    async def test_returns_404_for_unknown_ids_and_405_for_the_batch_path(
        self, client: httpx.AsyncClient
    ):
        assert_problem(await client.get(f"/agent-events/{UUID(int=1)}"), 404, "event-not-found")
        assert_problem(await client.get("/agent-events/17"), 404, "not-found")
        response = await client.get("/agent-events/batch")
        assert_problem(response, 405, "method-not-allowed")
        assert response.headers["allow"] == "POST"
