"""Each of four agents is a script of `examples/agents` in its own process. With `chaos`, one is killed
while it works.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any, NamedTuple, Self

from rich.text import Text

from story.answers import show_chart
from story.stage import Event, LiveLog, Stage, StoryFailed

LEASE_S = 5  # The minimum lease in seconds, so that a killed agent's task is available again soon.
# Each step takes so long that the story can kill an agent between two steps.
MODEL_S, MODEL_S_OF_CHAOS = 1.0, 2.0
PATIENCE_S, LOOK_S, ENDING_S = 180.0, 0.5, 5.0
SCRIPTS = ("intake", "triage", "summary", "prior_authorization")
AUTHORIZATION, SUMMARY = "prior_authorization", "summary"
KINDS = {"intake_triage": "triage", SUMMARY: "summary", AUTHORIZATION: "prior authorisation"}
DEEDS: Mapping[str, str] = {
    "task.created": "puts the {what} of {whom} into its queue",
    "task.claimed": "claims the {what} of {whom}",
    "task.completed": "completes the {what} of {whom}",
    "task.attempt-failed": "fails with the {what} of {whom}, which goes back to its queue",
    "task.expired": "ends the lease of the {what} of {whom}, which goes back to its queue",
    "task.failed": "gives up the {what} of {whom} after its last attempt",
    "task.cancelled": "cancels the {what} of {whom}",
    "task.held": "puts the {what} of {whom} on hold",
    "task.resumed": "wakes the {what} of {whom} by a signal",
}
RUN = """
import os, runpy, sys, threading
threading.Thread(target=lambda: (os.read(0, 1), os._exit(1)), daemon=True).start()
del sys.argv[0]
runpy.run_path(sys.argv[0], run_name="__main__")
"""


class Answer(NamedTuple):
    decision: str
    question: str = ""


DOCUMENTATION, APPROVED = "documentation-requested", Answer("approved")
ANSWERS: Mapping[str, tuple[Answer, ...]] = {
    "glucose-monitor": (
        Answer(DOCUMENTATION, "Which glucose readings were below 3.9 mmol/l?"),
        APPROVED,
    ),
    "sleep-apnoea": (Answer("denied"),),
}


def answers_to(note: str) -> tuple[Answer, ...]:
    return ANSWERS.get(note, (APPROVED,))


def steps_after(answers: Sequence[Answer]) -> list[str]:
    steps = ["submitted"]
    for answer in answers:
        sent = ["documentation-sent"] if answer.decision == DOCUMENTATION else []
        steps += [answer.decision, *sent]
    return steps


@dataclass
class Task:
    id: str
    kind: str
    status: str = ""
    completions: int = 0
    expiries: int = 0
    answers: int = 0


@dataclass
class Case:
    note: str
    name: str
    encounter: str = ""
    tasks: dict[str, Task] = field(default_factory=dict)  # The keys are kinds of tasks.

    def is_done(self) -> bool:
        return AUTHORIZATION in self.tasks and self.tasks[AUTHORIZATION].status == "completed"

    def fault(self, *, summary: str | None, steps: Sequence[str]) -> str | None:
        """Return the difference from the expected outcome, or None. Agents store their `steps` in records."""
        for kind, name in KINDS.items():
            task = self.tasks.get(kind)
            if task is None or task.status != "completed":
                return f"the {name} of {self.note} was not completed"
            if task.completions != 1:
                return f"the {name} of {self.note} was completed {task.completions} times"
        if not summary:
            return f"the encounter of {self.note} has no summary"
        if [*steps] != steps_after(answers_to(self.note)):
            return f"the prior authorisation of {self.note} took other steps"
        return None


class Crew:
    """Running agents of the story, which end with the block."""

    def __init__(self, stage: Stage, folder: Path, environment: Mapping[str, str]) -> None:
        self._stage, self._folder = stage, folder
        self._environment = {"CHARTROOM_URL": stage.url, **environment}
        self._agents: dict[str, tuple[subprocess.Popen[bytes], IO[bytes]]] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for name in [*self._agents]:
            self._end(name)

    def start(self, script: str, *arguments: str, caller: str = "") -> int:
        caller = f"agents/{caller or script}"
        name = self._stage.name(caller)
        own = {"AGENT_NAME": name, "CHARTROOM_TOKEN": self._stage.token(caller)}
        output = tempfile.TemporaryFile()  # noqa: SIM115 - Closed after the agent has ended.
        process = subprocess.Popen(  # noqa: S603 - The scripts of this clone.
            [sys.executable, "-P", "-c", RUN, str(self._folder / f"{script}.py"), *arguments],
            env=os.environ | self._environment | own,
            stdin=subprocess.PIPE,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        self._agents[name] = process, output
        return process.pid

    def kill(self, name: str) -> int:
        self.check()
        return self._end(name)

    def check(self) -> None:
        for name, (process, output) in self._agents.items():
            if process.poll():
                output.seek(0)
                lines = output.read().decode("utf-8", errors="replace").strip().split("\n")
                raise StoryFailed(
                    f"The {name} ended: {lines[-1].rstrip('.') or 'it printed nothing'}."
                )

    def _end(self, name: str) -> int:
        process, output = self._agents.pop(name)
        process.kill()
        process.wait(ENDING_S)
        for file in (process.stdin, output):
            if file is not None:
                file.close()
        return process.pid


class Teamwork:
    """Answers in place of the payer, and checks the outcome of each case."""

    def __init__(
        self, stage: Stage, log: LiveLog, crew: Crew, cases: Sequence[Case], *, chaos: bool
    ) -> None:
        self.cases = cases
        self._stage, self._log, self._crew, self._chaos = stage, log, crew, chaos
        self._reader = stage.by("reader", shown=False)
        self._started = time.monotonic()
        self._killed = False

    def line(self, who: str, what: str, style: str = "bold cyan") -> None:
        seconds = f"{time.monotonic() - self._started:6.1f} s  "
        text = Text.assemble((seconds, "dim"), (f"{who:<26}", style), f" {what}")
        self._stage.console.print(text, soft_wrap=True)

    def follow(self) -> None:
        seen, until = 0, time.monotonic() + PATIENCE_S
        while not all(case.is_done() for case in self.cases):
            if time.monotonic() > until:
                raise StoryFailed(f"The agents were not done after {PATIENCE_S:.0f} s.")
            self._crew.check()
            events = self._log.after(seen, LOOK_S)
            seen += len(events)
            for event in events:
                self.take(event)

    def take(self, event: Event) -> None:
        kind, who, payload = event["event_type"], event["agent_name"], event["payload"]
        if kind == "note.received":
            self._receive(event)
            return
        case = next((one for one in self.cases if one.encounter == event["encounter_id"]), None)
        if case is None or not case.encounter:
            return
        if kind == "authorization.step":
            self.line(who, f"records the step {payload['step']} for {case.name}")
        resource, _, task_id = str(payload.get("resource")).partition("/")
        if resource == "task" and kind in DEEDS:
            task = self._task(case, task_id)
            attempt = _moved(task, event)
            what = DEEDS[kind].format(what=KINDS[task.kind], whom=case.name)
            again = f", attempt {attempt}" if kind == "task.claimed" and attempt > 1 else ""
            self.line(who, what + again)
            self._react(case, task, kind, what)

    def _receive(self, event: Event) -> None:
        for case in self.cases:
            if case.note == event["payload"].get("note") and not case.encounter:
                case.encounter = event["encounter_id"]
                self.line(event["agent_name"], f"takes in the note of {case.name}")

    def _task(self, case: Case, task_id: str) -> Task:
        for task in case.tasks.values():
            if task.id == task_id:
                return task
        # An event lacks the kind of its task, so read the task.
        kind = self._reader.read_task(task_id)["kind"]
        return case.tasks.setdefault(kind, Task(task_id, kind))

    def _react(self, case: Case, task: Task, kind: str, what: str) -> None:
        if task.status in {"failed", "cancelled"}:
            raise StoryFailed(f"A task ended as {task.status}: {what}.")
        if kind == "task.held":
            self._end_hold(case, task)
        elif self._chaos and not self._killed and task.kind == SUMMARY and kind == "task.claimed":
            self._killed = True
            pid = self._crew.kill("summary-agent")
            self.line(
                "chaos",
                f"kills the summary-agent with -9 (process {pid}); its lease ends in {LEASE_S} s",
                "bold red",
            )
            self._crew.start(SUMMARY, caller=f"{SUMMARY}-2")

    def _end_hold(self, case: Case, task: Task) -> None:
        """Answer as the payer, or as the person who decides about a task that was rejected twice."""
        held = self._reader.read_task(task.id)
        if held["awaiting"] is not None:
            self._answer(case, task)
            return
        self.line(
            "reviewer", f"tried to resume it, which was rejected: {held['reason']}", "bold magenta"
        )
        reviewer = self._stage.by("reviewer", shown=False)
        reviewer.resume_task(task.id, {}, if_match=held["version"])

    def _answer(self, case: Case, task: Task) -> None:
        place, task.answers = task.answers, task.answers + 1
        answer = answers_to(case.note)[place]
        self.line("payer", f"answers {answer.decision} for {case.name}", "bold magenta")
        data = {**answer._asdict(), "reference": case.note}
        signal: Any = {"key": f"payer/{task.id}", "id": f"{task.id}-{place}", "data": data}
        self._stage.by("payer", shown=False).send_signal(signal)

    def check(self) -> None:
        self._stage.console.print()
        for case in self.cases:
            summary = self._reader.read_encounter(case.encounter)["summary"]
            kept = [
                one["step"] for one in self._reader.list_task_steps(case.tasks[AUTHORIZATION].id)
            ]
            fault = case.fault(summary=summary, steps=kept)
            if fault is not None:
                raise StoryFailed(f"The outcome is wrong: {fault}.")
            self._stage.check(
                "note whose three tasks were each completed once", f"{case.name}: {', '.join(kept)}"
            )
        if self._chaos:
            if not any(task.expiries for case in self.cases for task in case.tasks.values()):
                raise StoryFailed("An agent was killed, but no lease of it ended.")
            self._stage.check(
                "agent that was killed, and another did its work: the outcome is the same"
            )


def _moved(task: Task, event: Event) -> int:
    data = event["payload"]["data"]
    task.status = data["status"]
    task.completions += event["event_type"] == "task.completed"
    task.expiries += event["event_type"] == "task.expired"
    return int(data["attempt"])


def work_together(
    stage: Stage, log: LiveLog, prefix: str, agents: Path, notes: Path, *, chaos: bool
) -> None:
    """The prefix separates the queues from the system's other tasks."""
    stage.scene("Four agents share the work")
    cases = cases_of(notes)
    environment = {
        "QUEUE_PREFIX": prefix,
        "LEASE_SECONDS": str(LEASE_S),
        "MODEL_SECONDS": str(MODEL_S_OF_CHAOS if chaos else MODEL_S),
    }
    with Crew(stage, agents, environment) as crew:
        team = Teamwork(stage, log, crew, cases, chaos=chaos)
        for script in SCRIPTS:
            pid = crew.start(script, *([str(notes)] if script == "intake" else []))
            team.line(stage.name(f"agents/{script}"), f"starts as process {pid}", "dim")
        team.follow()
    team.check()
    reader = stage.by("reader", shown=False)
    show_chart(stage, reader.read_context(cases[0].encounter, {"question": "What is the plan?"}))


def cases_of(notes: Path) -> list[Case]:
    try:
        found = [
            Case(path.stem, str(json.loads(path.read_text(encoding="utf-8"))["full_name"]))
            for path in sorted(notes.glob("*.json"))
        ]
    except (OSError, ValueError, KeyError, TypeError):
        raise StoryFailed(f"A note in {notes} cannot be read.") from None
    if not found:
        raise StoryFailed(f"There are no notes in {notes}.")
    return found
