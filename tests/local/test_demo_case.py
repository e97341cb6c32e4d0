"""What the demo makes of the events of the log."""

from collections.abc import Sequence
from typing import Any

import pytest

from chartroom.demo.case import AUTHORIZATION, SUMMARY, TRIAGE, Case, Cases, Task, fault_of
from chartroom.demo.teamwork import Answer, steps_after

Event = dict[str, Any]
KINDS = {"t": TRIAGE, "s": SUMMARY, "a": AUTHORIZATION}


@pytest.fixture
def cases() -> Cases:
    return Cases({"back": "Ada Example"}, KINDS.__getitem__)


def received(note: str = "back", encounter: str = "e1") -> Event:
    return event("note.received", {"note": note}, encounter)


def event(kind: str, payload: dict[str, Any], encounter: str = "e1", who: str = "agent") -> Event:
    return {"event_type": kind, "agent_name": who, "encounter_id": encounter, "payload": payload}


def of_task(kind: str, task: str, status: str, attempt: int = 1, encounter: str = "e1") -> Event:
    data = {"status": status, "attempt": attempt}
    return event(f"task.{kind}", {"resource": f"task/{task}", "data": data}, encounter)


class TestCases:
    def test_say_what_happens_to_a_task_of_theirs(self, cases: Cases) -> None:
        cases.apply(received())

        news = cases.apply(of_task("claimed", "s", "in-progress"))

        assert news is not None
        assert (news.who, news.what) == ("agent", "claims the summary of Ada Example")

    def test_say_which_attempt_it_is_after_the_first(self, cases: Cases) -> None:
        cases.apply(received())

        news = cases.apply(of_task("claimed", "s", "in-progress", attempt=2))

        assert news is not None
        assert news.what.endswith(", attempt 2")

    def test_ignore_other_encounters_and_notes(self, cases: Cases) -> None:
        assert cases.apply(received("another")) is None
        assert cases.apply(of_task("claimed", "s", "in-progress")) is None

        cases.apply(received())

        assert cases.apply(of_task("claimed", "s", "in-progress", encounter="e2")) is None
        assert cases.apply(received(encounter="e3")) is None
        assert cases.all[0].encounter_id == "e1"

    @pytest.mark.parametrize("agent_first", [True, False])
    def test_show_a_step_once_agent_and_records_have_said_it(
        self, cases: Cases, agent_first: bool
    ) -> None:
        both = [
            event("authorization.step", {"step": "submitted"}),
            of_task("step-recorded", "a", "in-progress"),
        ]
        first, second = both if agent_first else reversed(both)
        cases.apply(received())

        assert cases.apply(first) is None
        news = cases.apply(second)

        assert news is not None
        assert news.what == "records the step submitted for Ada Example"

    def test_are_done_when_each_authorisation_is_completed(self, cases: Cases) -> None:
        cases.apply(received())
        cases.apply(of_task("completed", "s", "completed"))
        assert not cases.are_done()

        cases.apply(of_task("completed", "a", "completed"))

        assert cases.are_done()


STEPS = ["submitted", "approved"]


class TestFaultOf:
    def case(self) -> Case:
        tasks = {kind: Task(id_, kind, "completed", completions=1) for id_, kind in KINDS.items()}
        return Case("back", "Ada Example", "e1", tasks)

    def fault(
        self, case: Case, summary: str | None = "Text.", steps: Sequence[str] = STEPS
    ) -> str | None:
        return fault_of(case, summary=summary, steps=steps, expected_steps=STEPS)

    def test_a_case_that_ended_as_it_must_is_none(self) -> None:
        assert self.fault(self.case()) is None

    @pytest.mark.parametrize("kind", [TRIAGE, SUMMARY, AUTHORIZATION])
    def test_a_task_that_is_missing_or_not_completed(self, kind: str) -> None:
        missing, open_one = self.case(), self.case()
        del missing.tasks[kind]
        open_one.tasks[kind].status = "ready"

        for case in (missing, open_one):
            assert str(self.fault(case)).endswith("of back was not completed")

    def test_a_task_that_was_completed_twice(self) -> None:
        case = self.case()
        case.tasks[SUMMARY].completions = 2

        assert self.fault(case) == "the summary of back was completed 2 times"

    def test_an_encounter_without_a_summary(self) -> None:
        assert self.fault(self.case(), summary=None) == "the encounter of back has no summary"

    @pytest.mark.parametrize("steps", [[], STEPS[:1], [*STEPS, "approved"], STEPS[::-1]])
    def test_other_steps(self, steps: list[str]) -> None:
        assert "took other steps" in str(self.fault(self.case(), steps=steps))


def test_documentation_that_the_payer_requests_is_sent_before_the_next_answer() -> None:
    answers = [Answer("documentation-requested"), Answer("denied")]

    assert steps_after(answers) == [
        "submitted",
        "documentation-requested",
        "documentation-sent",
        "denied",
    ]
