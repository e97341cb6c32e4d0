import json
import random
from collections.abc import Iterator
from uuid import UUID

import pytest
from support.reviewers import signed_in
from support.system import System, running, wait_until

from bench.load.live_events import SECONDS, LiveEvents
from bench.load.visits import CALLED, KB, Visits
from bench.scenarios.console import addresses, watching
from bench.scenarios.records import bundle
from bench.systems.data import Encounter
from bench.systems.looked_at import DOCUMENTS, ENCOUNTERS, EVENTS, PATIENTS, LookedAt, import_charts

pytestmark = pytest.mark.nightly

ENTRIES = 12


@pytest.fixture(scope="module")
def system() -> Iterator[System]:
    """A separate running system, because its generated patients would disturb other tests."""
    with running("--require-tokens") as started:
        yield started


@pytest.fixture(scope="module")
def encounter(system: System) -> Encounter:
    import_charts(system, [json.dumps(bundle(random.Random("one"), ENTRIES)).encode()])
    with system.client() as agent:
        one = agent.get("/encounters").raise_for_status().json()["encounters"][0]
        agent.patch(f"/encounters/{one['id']}", json={"summary": "Well."}).raise_for_status()
    return Encounter(UUID(one["id"]), UUID(one["patient_id"]), one["chief_complaint"], "Well.")


@pytest.fixture
def found(system: System, encounter: Encounter) -> LookedAt:
    wait_until(lambda: bool(system.rows(DOCUMENTS, 1)) and bool(system.rows(EVENTS, 1)))
    (patient,) = system.rows(PATIENTS, 1)

    def ids(statement: str) -> list[str]:
        return [str(row["id"]) for row in system.rows(statement, 1)]

    assert ids(ENCOUNTERS) == [str(encounter.id)]
    return LookedAt(
        ids(ENCOUNTERS), ids(PATIENTS), ids(DOCUMENTS), ids(EVENTS), patient["full_name"]
    )


def test_pages_are_read_completely_with_their_size_and_calls(system: System, found: LookedAt):
    with signed_in(system) as person:
        for name, read in addresses(found).items():
            Visits(name, {}, person, read).prepare()
        overview = Visits("overview", {}, person, ["/console"]).run(connections=1, seconds=1)

    assert not any(overview.errors.values())
    assert overview.requests > 0
    assert 1 < overview.sizes[KB] < 50
    assert overview.sizes[CALLED] == 6


def test_the_live_log_sends_each_viewer_each_event_once(system: System, encounter: Encounter):
    with system.client() as agent, watching(system, 3) as readers:
        events = LiveEvents("viewers", {}, agent, [encounter], readers.wait_for, 5, 4.0)

        load = events.run(connections=3, seconds=1)

    assert load.requests == 3 * 4 * 5
    assert load.errors == {"not delivered": 0, "repeated": 0}
    assert 0 < load.p50_ms <= load.p99_ms < 10_000
    assert load.sizes[SECONDS] >= 0.75
