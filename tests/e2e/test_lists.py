"""Lists by pages through the gateway: every row exactly once, by the Link header."""

from collections.abc import Callable, Iterator
from typing import Any
from uuid import uuid4

import httpx

Document = dict[str, Any]


def pages(agent: httpx.Client, path: str) -> Iterator[Document]:
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


class TestPages:
    def test_of_encounters_hold_each_once_newest_first(
        self, agent: httpx.Client, patient: Document, open_encounter: Callable[..., Document]
    ) -> None:
        """Two of them began at the same moment."""
        starts = [f"2021-0{month}-01T08:00:00Z" for month in (3, 3, 2, 6, 4)]
        opened = [open_encounter("A visit", start=start) for start in starts]

        found = list(pages(agent, f"/encounters?patient_id={patient['id']}&limit=2"))

        assert [len(page["encounters"]) for page in found] == [2, 2, 1]
        in_order = sorted(opened, key=lambda one: (one["start"], one["id"]), reverse=True)
        assert [one for page in found for one in page["encounters"]] == [
            one | {"patient_name": patient["full_name"]} for one in in_order
        ]

    def test_of_events_hold_each_once_in_order(
        self, agent: httpx.Client, encounter: Document
    ) -> None:
        event = {"encounter_id": encounter["id"], "agent_name": "a", "event_type": "step"}
        batch = [event | {"payload": {"n": n}} for n in range(5)]
        agent.post("/agent-events/batch", json=batch).raise_for_status()

        found = pages(agent, f"/agent-events?encounter_id={encounter['id']}&changes=false&limit=2")

        numbers = [[one["payload"]["n"] for one in page["events"]] for page in found]
        assert numbers == [[0, 1], [2, 3], [4]]

    def test_of_intakes_of_an_odd_number_lead_to_older_ones(self, agent: httpx.Client) -> None:
        number = f"Ä &;+ {uuid4().hex[:8]}"
        intake = {"patient_id": number, "age": 4, "symptoms": [], "urgency": "routine"}
        ids = [agent.post("/intake/store", json=intake).json()["record_id"] for _ in range(5)]

        found = pages(agent, f"/intake/{number}?limit=2")

        assert [[one["id"] for one in page["records"]] for page in found] == [
            ids[3:],
            ids[1:3],
            ids[:1],
        ]
