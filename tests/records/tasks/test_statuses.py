import json
from itertools import product
from pathlib import Path

import pytest

from records.tasks.errors import TaskNotReachable
from records.tasks.statuses import (
    OPEN,
    TRANSITIONS,
    Action,
    Actor,
    TaskStatus,
    as_markdown,
    transition,
)

REPOSITORY = Path(__file__).parents[3]


class TestTransitions:
    def test_each_status_and_action(self):
        possible, reached = set(), set()
        for status, action in product(TaskStatus, Action):
            allowed = TRANSITIONS[status]
            if action in allowed:
                found = transition(status, action)
                assert found.actors
                assert found.to
                possible.add(action)
                reached |= {*found.to}
                continue
            with pytest.raises(TaskNotReachable) as refused:
                transition(status, action)
            (error,) = refused.value.errors
            assert (error.rule, {*error.allowed}) == ("possible-action", {*allowed})
        assert possible == {*Action}
        assert reached == {*TaskStatus}

    def test_holder_actions_require_a_claim(self):
        statuses = {
            status
            for status, actions in TRANSITIONS.items()
            for found in actions.values()
            if Actor.HOLDER in found.actors
        }

        assert statuses == {TaskStatus.IN_PROGRESS}

    def test_final_statuses(self):
        for status in (TaskStatus.COMPLETED, TaskStatus.CANCELLED):
            assert {to for found in TRANSITIONS[status].values() for to in found.to} <= {status}

    def test_requeue_requires_a_person(self):
        back = [
            found.actors
            for found in TRANSITIONS[TaskStatus.FAILED].values()
            if OPEN.intersection(found.to)
        ]

        assert back == [{Actor.PERSON}]


class TestDocumentation:
    def test_each_transition_has_a_row(self):
        rows = [tuple(row.strip("| ").split(" | ")[:2]) for row in as_markdown().split("\n")[2:]]

        assert rows == [
            (status, action) for status in TRANSITIONS for action in TRANSITIONS[status]
        ]

    def test_page_for_authors(self):
        page = (REPOSITORY / "docs" / "tasks.md").read_text(encoding="utf-8")

        assert f"\n\n{as_markdown()}\n\n" in page

    def test_api_document(self):
        contract = json.loads((REPOSITORY / "services/records/openapi.json").read_bytes())

        assert as_markdown() in contract["paths"]["/tasks/{id}"]["get"]["description"]
