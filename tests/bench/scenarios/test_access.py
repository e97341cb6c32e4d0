"""The requests of callers with panels, some of each, sent to a system with little data."""

import random
from collections.abc import Iterator

import httpx
import pytest
from support.system import running

from bench.scenarios.access import PLANNED, SIZES, Target, Work, works
from bench.systems.panels import Panels, Sizes, store

SMALL = Sizes(patients=12, events=2, chunks=5, panels=(1, 3, 5, 8), batch=10)


@pytest.fixture(scope="module")
def system() -> Iterator[tuple[str, Panels]]:
    """The URL of a system of its own, since others do not expect so many events, and its panels."""
    with running("--require-tokens") as started:
        yield started.url, store(started, SMALL)


@pytest.mark.nightly
@pytest.mark.parametrize("work", works(SMALL), ids=lambda work: work.name)
def test_each_caller_gets_an_answer(system: tuple[str, Panels], work: Work) -> None:
    url, panels = system
    requests = work.requests(panels, random.Random("access"))[: SMALL.patients]
    for size in work.callers:
        headers = {"Authorization": f"Bearer {panels.tokens[size][0]}"}
        with httpx.Client(base_url=url, headers=headers, trust_env=False, timeout=20) as client:
            for request in requests:
                answer = client.request(request.method, request.path, json=request.body)

                assert answer.status_code == httpx.codes.OK, answer.text
                found = answer.json()[work.answer]
                assert found
                if request.method == "POST" and work.answer == "matches":
                    assert len(found) == 5


class TestWork:
    def test_compares_each_panel_with_another_caller(self) -> None:
        work = Work("read", lambda *_: [], "id", [Target(100, None, 1.5), Target(100, 1, 1.1)])

        assert work.callers == [None, 100, 1]
        assert [(goal.contender, goal.beside, goal.most) for goal in work.goals] == [
            ("read: a panel of 100", "read: all patients", 1.5),
            ("read: a panel of 100", "read: a panel of 1", 1.1),
        ]

    def test_has_contenders_of_different_names(self) -> None:
        names = [work.contender(size) for work in works(SIZES) for size in work.callers]

        assert len({*names}) == len(names)
        (planned,) = PLANNED
        assert {goal.contender for goal in planned.goals} <= {*names}
