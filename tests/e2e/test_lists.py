"""Lists by pages: every row exactly once, by `next` and by the Link header."""

from collections.abc import Callable, Iterator
from typing import Any
from uuid import uuid4

import httpx
import pytest
from support.problems import assert_problem, broken_rules

Document = dict[str, Any]
PAGE_BYTES = 8 * 1024 * 1024


@pytest.fixture
def opened(open_encounter: Callable[..., Document]) -> list[Document]:
    """Seven encounters of one patient, two of them at the same moment."""
    starts = ["2021-03-01T08:00:00Z"] * 2 + [
        f"2021-0{month}-01T08:00:00Z" for month in (2, 6, 4, 5, 7)
    ]
    return [
        open_encounter(f"Visit number {number}", start=start) for number, start in enumerate(starts)
    ]


def pages_by_link(agent: httpx.Client, path: str) -> Iterator[Document]:
    """Follow the Link header as a browser would: relative to the page that contains it."""
    response = agent.get(path)
    while True:
        assert response.status_code == 200, response.text
        document = response.json()
        yield document
        link = response.links.get("next")
        assert (link is None) == (document["next"] is None)
        if link is None:
            return
        response = agent.get(response.url.join(link["url"]))


def pages_by_cursor(agent: httpx.Client, path: str) -> Iterator[Document]:
    document = agent.get(path).raise_for_status().json()
    yield document
    while document["next"]:
        document = agent.get(f"{path}&cursor={document['next']}").raise_for_status().json()
        yield document


WALKS = pytest.mark.parametrize(
    "walk", [pages_by_link, pages_by_cursor], ids=["by link", "by cursor"]
)
Walk = Callable[[httpx.Client, str], Iterator[Document]]


class TestPages:
    @WALKS
    def test_of_encounters_hold_each_once_newest_first(
        self, agent: httpx.Client, patient: Document, opened: list[Document], walk: Walk
    ) -> None:
        pages = list(walk(agent, f"/encounters?patient_id={patient['id']}&limit=2"))

        found = [encounter for page in pages for encounter in page["encounters"]]
        assert [len(page["encounters"]) for page in pages] == [2, 2, 2, 1]
        in_order = sorted(
            opened, key=lambda encounter: (encounter["start"], encounter["id"]), reverse=True
        )
        assert found == [one | {"patient_name": patient["full_name"]} for one in in_order]

    @WALKS
    def test_of_events_are_about_1_000_patients_at_most(
        self, agent: httpx.Client, walk: Walk
    ) -> None:
        event = {"agent_name": "triage-agent", "event_type": f"step-{uuid4()}", "payload": {}}
        named = [[f"P-{number}-{one}" for one in range(100)] for number in range(12)]
        batch = [event | {"patient_ids": patients} for patients in named]
        agent.post("/agent-events/batch", json=batch).raise_for_status()

        pages = list(walk(agent, f"/agent-events?event_type={event['event_type']}&limit=1000"))

        assert [[one["patient_ids"] for one in page["events"]] for page in pages] == [
            named[:10],
            named[10:],
        ]

    @WALKS
    @pytest.mark.parametrize("order", ["asc", "desc"])
    def test_of_events_hold_each_once_in_the_order_asked_for(
        self, agent: httpx.Client, encounter: Document, walk: Walk, order: str
    ) -> None:
        event = {
            "encounter_id": encounter["id"],
            "agent_name": "triage-agent",
            "event_type": "step",
        }
        ids = [
            agent.post("/agent-events", json=event | {"payload": {"n": n}}).json()["id"]
            for n in range(5)
        ]

        pages = list(
            walk(
                agent,
                f"/agent-events?encounter_id={encounter['id']}&changes=false&limit=2&order={order}",
            )
        )

        found = [event["id"] for page in pages for event in page["events"]]
        assert found == (ids if order == "asc" else ids[::-1])

    @WALKS
    def test_of_intakes_of_an_odd_number_lead_to_older_ones(
        self, agent: httpx.Client, walk: Walk
    ) -> None:
        number = f"Ä &;+ {uuid4().hex[:8]}"
        intake = {"patient_id": number, "age": 4, "symptoms": [], "urgency": "routine"}
        ids = [agent.post("/intake/store", json=intake).json()["record_id"] for _ in range(5)]

        pages = list(walk(agent, f"/intake/{number}?limit=2"))

        assert [[record["id"] for record in page["records"]] for page in pages] == [
            ids[3:],
            ids[1:3],
            ids[:1],
        ]

    @pytest.mark.usefixtures("opened")
    def test_of_one_list_are_no_pages_of_another(
        self, agent: httpx.Client, patient: Document
    ) -> None:
        cursor = agent.get(f"/encounters?patient_id={patient['id']}&limit=2").json()["next"]
        other = agent.post("/patients", json={"full_name": "Somebody Elsewhere"}).json()["id"]

        response = agent.get(f"/encounters?patient_id={other}&cursor={cursor}")

        assert broken_rules(assert_problem(response, 422, "invalid")) == {
            ("/cursor", "cursor-of-this-list")
        }


class TestLargePages:
    def test_of_a_history_end_by_bytes(self, agent: httpx.Client, encounter: Document) -> None:
        path, summary = f"/encounters/{encounter['id']}", "𝄞" * 49_990
        for number in range(PAGE_BYTES // len(summary.encode()) + 2):
            agent.patch(path, json={"summary": f"{number} {summary}"}).raise_for_status()

        first = agent.get(f"{path}/history?limit=1000")
        last = agent.get(first.links["next"]["url"]).raise_for_status().json()

        # The rest of the page consists of small fields.
        assert PAGE_BYTES // 2 < len(first.content) < PAGE_BYTES + 100_000
        assert last["next"] is None
        versions = [one["version"] for page in (first.json(), last) for one in page["versions"]]
        assert versions == list(range(len(versions), 0, -1))
