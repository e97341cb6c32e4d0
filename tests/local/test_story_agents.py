import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast

import pytest
from rich.console import Console

from story.agents import AUTHORIZATION, SUMMARY, Answer, Case, Crew, Task, Teamwork, steps_after
from story.stage import LiveLog, Stage, StoryFailed

TRIAGE = "intake_triage"
KINDS = {"t": TRIAGE, "s": SUMMARY, "a": AUTHORIZATION}
Event = dict[str, Any]


class Reader:
    def read_task(self, task_id: str) -> dict[str, str]:
        return {"kind": KINDS[task_id]}


@pytest.fixture
def team(monkeypatch: pytest.MonkeyPatch) -> Teamwork:
    monkeypatch.setattr(Stage, "by", lambda *_, **__: Reader())
    stage = Stage("http://gateway.test", {}, Console(file=io.StringIO(), width=200))
    no_log, no_crew = cast("LiveLog", None), cast("Crew", None)
    return Teamwork(stage, no_log, no_crew, [Case("back", "Ada Example")], chaos=False)


def shown(team: Teamwork) -> str:
    text: str = team._stage.console.file.getvalue()  # type: ignore[attr-defined]
    return " ".join(text.split())


def event(kind: str, payload: dict[str, Any], encounter: str = "e1", who: str = "agent") -> Event:
    return {"event_type": kind, "agent_name": who, "encounter_id": encounter, "payload": payload}


def received(note: str = "back", encounter: str = "e1") -> Event:
    return event("note.received", {"note": note}, encounter)


def of_task(kind: str, task: str, status: str, attempt: int = 1, encounter: str = "e1") -> Event:
    data = {"status": status, "attempt": attempt}
    return event(f"task.{kind}", {"resource": f"task/{task}", "data": data}, encounter)


class TestTeamwork:
    def test_reports_events_of_its_tasks(self, team: Teamwork):
        team.take(received())
        team.take(of_task("claimed", "s", "in-progress"))
        team.take(of_task("claimed", "s", "in-progress", attempt=2))
        team.take(event("authorization.step", {"step": "submitted"}))

        assert "agent takes in the note of Ada Example" in shown(team)
        assert "agent claims the summary of Ada Example" in shown(team)
        assert shown(team).count(", attempt 2") == 1
        assert "agent records the step submitted for Ada Example" in shown(team)

    def test_ignores_other_encounters_and_notes_and_is_done_when_each_authorisation_is(
        self, team: Teamwork
    ):
        (case,) = team.cases
        team.take(received("another"))
        team.take(of_task("claimed", "s", "in-progress"))
        assert shown(team) == ""

        team.take(received())
        team.take(received(encounter="e3"))
        team.take(of_task("claimed", "s", "in-progress", encounter="e2"))
        assert (case.encounter, case.tasks) == ("e1", {})

        team.take(of_task("completed", "s", "completed"))
        assert not case.is_done()
        team.take(of_task("completed", "a", "completed"))
        assert case.is_done()

    @pytest.mark.parametrize("status", ["failed", "cancelled"])
    def test_ends_where_a_task_ends_badly(self, team: Teamwork, status: str):
        team.take(received())

        with pytest.raises(StoryFailed, match=f"ended as {status}: "):
            team.take(of_task(status, "s", status))


STEPS = ["submitted", "approved"]


class TestFault:
    @pytest.fixture
    def case(self) -> Case:
        tasks = {kind: Task(id_, kind, "completed", completions=1) for id_, kind in KINDS.items()}
        return Case("back", "Ada Example", "e1", tasks)

    def fault(self, case: Case, summary: str | None = "Text.", steps: Sequence[str] = STEPS) -> str:
        return str(case.fault(summary=summary, steps=steps))

    def test_is_none_if_the_case_ended_as_expected(self, case: Case):
        assert case.fault(summary="Text.", steps=STEPS) is None
        assert self.fault(case, summary=None) == "the encounter of back has no summary"
        for steps in ([], STEPS[:1], [*STEPS, "approved"], STEPS[::-1]):
            assert "took other steps" in self.fault(case, steps=steps)
        case.tasks[SUMMARY].completions = 2
        assert self.fault(case) == "the summary of back was completed 2 times"

    @pytest.mark.parametrize("kind", [TRIAGE, SUMMARY, AUTHORIZATION])
    def test_is_a_task_that_is_not_completed_or_missing(self, case: Case, kind: str):
        case.tasks[kind].status = "ready"
        assert self.fault(case).endswith("of back was not completed")

        del case.tasks[kind]
        assert self.fault(case).endswith("of back was not completed")


def test_documentation_that_the_payer_requests_is_sent_before_the_next_answer():
    requested, sent = "documentation-requested", "documentation-sent"

    steps = steps_after([Answer(requested), Answer("denied")])

    assert steps == ["submitted", requested, sent, "denied"]


class TestCrew:
    @pytest.fixture
    def stage(self) -> Stage:
        agent = {"name": "triage-agent", "token": "t"}
        return Stage("http://gateway.test", {"agents/triage": agent}, Console())

    def test_reports_the_last_output_of_an_agent_that_ends(self, stage: Stage, tmp_path: Path):
        (tmp_path / "triage.py").write_text("raise KeyError('x')")

        with Crew(stage, tmp_path, {}) as crew:
            crew.start("triage")
            process, _ = crew._agents["triage-agent"]
            process.wait()

            with pytest.raises(StoryFailed, match=r"^The triage-agent ended: KeyError: 'x'\.$"):
                crew.check()

    def test_passes_name_token_and_an_input_that_ends_with_the_story(
        self, stage: Stage, tmp_path: Path
    ):
        (tmp_path / "triage.py").write_text(
            "import os, pathlib, sys, time\n"
            "text = os.environ['AGENT_NAME'] + os.environ['CHARTROOM_TOKEN'] + os.environ['OF']\n"
            "pathlib.Path(sys.argv[1]).write_text(text)\n"
            "time.sleep(600)\n"
        )

        with Crew(stage, tmp_path, {"OF": "us"}) as crew:
            crew.start("triage", str(tmp_path / "written"))
            process, _ = crew._agents["triage-agent"]
            process.stdin.close()  # An agent's input closes if the story is killed.

            assert process.wait() == 1
