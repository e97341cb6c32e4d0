"""Four agents share the work on a few notes: each is a process of its own, handed its tasks by the
system. With `chaos` one is killed while it works.
"""

import io
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from rich.console import Console
from rich.text import Text

from chartroom.demo.board import Board
from chartroom.demo.case import AUTHORIZATION, ENDED_BADLY, SUMMARY, Case, Cases, News, fault_of
from chartroom.demo.client import Caller, DemoFailed, Exchange, Gateway, Request
from chartroom.demo.crew import Crew
from chartroom.demo.joined_chart import joined_chart
from chartroom.demo.live import LiveLog
from chartroom.demo.notes import names_in

LEASE_S = 5  # The shortest that there is, so that a killed agent's task comes back soon.
MODEL_S, MODEL_S_OF_CHAOS = 1.0, 2.0  # Long enough to kill an agent in between.
PATIENCE_S = 180.0
LOOK_S = 0.5
WATCHER = Caller("demo", "system/*.rs", is_person=True)
PAYER = Caller("payer", "system/Task.c")
# `user/` counts for patients whose task the agent holds, and only while it holds it.
SCOPES: Mapping[str, tuple[str, ...]] = {
    "intake": (
        "system/Patient.c",
        "system/Encounter.c",
        "system/DocumentReference.c",
        "system/QuestionnaireResponse.c",
        "system/Task.c",
        "system/AuditEvent.c?agent-name={name}",
    ),
    "triage": (
        "user/Encounter.r",
        "user/QuestionnaireResponse.s",
        "user/DocumentReference.s",
        "user/Task.c",
        "user/Task.u?code=intake_triage&queue={prefix}triage",
        "user/AuditEvent.c?agent-name={name}",
    ),
    "summary": (
        "user/Encounter.ru",
        "user/DocumentReference.s",
        "user/Task.u?code=summary&queue={prefix}summary",
        "user/AuditEvent.c?agent-name={name}",
    ),
    "prior_authorization": (
        "user/DocumentReference.s",
        "user/Task.u?code=prior_authorization&queue={prefix}prior-authorization",
        "user/AuditEvent.c?agent-name={name}",
    ),
}
NAMES: Mapping[str, str] = {script: f"{script.replace('_', '-')}-agent" for script in SCOPES}


DOCUMENTATION = "documentation-requested"


@dataclass(frozen=True)
class Answer:
    """What the payer says to a request."""

    decision: str
    question: str = ""


APPROVED = Answer("approved")
ANSWERS: Mapping[str, tuple[Answer, ...]] = {
    "lumbar-mri": (APPROVED,),
    "glucose-monitor": (
        Answer(DOCUMENTATION, "Which glucose readings were below 3.9 mmol/l?"),
        APPROVED,
    ),
    "sleep-apnoea": (Answer("denied"),),
}


def answers_to(note: str) -> tuple[Answer, ...]:
    return ANSWERS.get(note, (APPROVED,))


def steps_after(answers: Sequence[Answer]) -> list[str]:
    """Return the steps of a prior authorisation to which the payer gives these answers."""
    steps = ["submitted"]
    for answer in answers:
        steps.append(answer.decision)
        if answer.decision == DOCUMENTATION:
            steps.append("documentation-sent")
    return steps


def play_teamwork(
    base_url: str,
    token: Callable[[Caller], str],
    agents: Path,
    notes: Path,
    console: Console,
    *,
    chaos: bool = False,
) -> None:
    """Let the scripts in `agents` work on `notes` until each case is done. Raises DemoFailed where it
    ends otherwise.
    """
    if isinstance(console.file, io.TextIOWrapper):
        console.file.reconfigure(errors="replace")
    names = names_in(notes)
    prefix = f"demo-{uuid4().hex[:8]}-"  # Other tasks of this system are not touched.
    environment = {
        "QUEUE_PREFIX": prefix,
        "LEASE_SECONDS": str(LEASE_S),
        "MODEL_SECONDS": str(MODEL_S_OF_CHAOS if chaos else MODEL_S),
    }
    with (
        Gateway(base_url, token) as gateway,
        LiveLog(gateway, WATCHER) as live,
        Crew(base_url, environment) as crew,
    ):
        team = _Teamwork(
            gateway,
            live,
            crew,
            prefix=prefix,
            token=token,
            agents=agents,
            notes=notes,
            names=names,
            console=console,
            chaos=chaos,
        )
        team.play()


class _Teamwork:
    def __init__(
        self,
        gateway: Gateway,
        live: LiveLog,
        crew: Crew,
        *,
        prefix: str,
        token: Callable[[Caller], str],
        agents: Path,
        notes: Path,
        names: Mapping[str, str],
        console: Console,
        chaos: bool,
    ) -> None:
        self._gateway, self._live, self._crew = gateway, live, crew
        self._prefix, self._token = prefix, token
        self._agents, self._notes, self._console = agents, notes, console
        self._is_chaos = chaos
        self._has_killed = False
        self._answered: dict[str, int] = {}
        self._cases = Cases(names, self._kind_of)
        self._board = Board(console, self._cases.all)

    def play(self) -> None:
        self._console.print()
        self._console.rule(Text("Four agents share the work", style="bold"), align="left")
        with self._board.shown():
            for script in SCOPES:
                folder = [str(self._notes)] if script == "intake" else []
                self._start(script, NAMES[script], *folder)
            self._follow()
        self._check_outcome()
        self._show_chart(self._cases.all[0])
        count = len(self._cases.all)
        again = (
            " One agent was killed; another did its work, and the outcome is the same."
            if self._has_killed
            else ""
        )
        self._console.print(
            f"{count} notes, {count * 3} tasks, each completed once.{again}",
            highlight=False,
            soft_wrap=True,
        )

    def _start(self, script: str, name: str, *arguments: str) -> None:
        scope = " ".join(SCOPES[script]).format(name=name, prefix=self._prefix)
        path = self._agents / f"{script}.py"
        agent = self._crew.start(name, path, self._token(Caller(name, scope)), *arguments)
        self._board.line(name, f"starts as process {agent.process.pid}", style="dim")

    def _follow(self) -> None:
        seen, until = 0, time.monotonic() + PATIENCE_S
        while not self._cases.are_done():
            if time.monotonic() > until:
                raise DemoFailed(f"The agents were not done after {PATIENCE_S:.0f} s.")
            self._crew.check()
            events = self._live.since(seen, LOOK_S)
            seen += len(events)
            for streamed in events:
                news = self._cases.apply(streamed.event)
                if news is not None:
                    self._board.line(news.who, news.what)
                    self._react(news)

    def _react(self, news: News) -> None:
        task = news.task
        if task is None:
            return
        if task.status in ENDED_BADLY:
            raise DemoFailed(f"A task ended as {task.status}: {news.what}.")
        if task.kind == AUTHORIZATION and news.event_type == "task.held":
            self._answer(news.case, task.id)
        elif (
            self._is_chaos
            and not self._has_killed
            and task.kind == SUMMARY
            and news.event_type == "task.claimed"
        ):
            self._kill()

    def _kill(self) -> None:
        agent = self._crew.kill(NAMES["summary"])
        self._has_killed = True
        self._board.line(
            "chaos",
            f"kills the {agent.name} with -9 (process {agent.process.pid}); its lease ends in {LEASE_S} s",
            style="bold red",
        )
        self._start("summary", f"{NAMES['summary']}-2")

    def _answer(self, case: Case, task_id: str) -> None:
        """Send the payer's next answer, as its webhook would."""
        place = self._answered.get(task_id, 0)
        self._answered[task_id] = place + 1
        answer = answers_to(case.note)[place]
        data = {"decision": answer.decision, "question": answer.question, "reference": case.note}
        self._board.line(
            PAYER.name, f"answers {answer.decision} for {case.patient_name}", style="bold magenta"
        )
        body = {"key": f"payer/{task_id}", "id": f"{task_id}-{place}", "data": data}
        self._gateway.call(PAYER, Request("POST", "/tasks/signals", body))

    def _kind_of(self, task_id: str) -> str:
        return self._read("/tasks/{task_id}", task_id=task_id).text("kind")

    def _read(self, template: str, **path_values: str) -> Exchange:
        return self._gateway.call(WATCHER, Request("GET", template, path_values=path_values))

    def _show_chart(self, case: Case) -> None:
        """Show what was stored under the number of a case's patient, and under the id."""
        path = {"id": case.encounter_id}
        body = {"question": "What is the plan?"}
        request = Request("POST", "/encounters/{id}/context", body, path_values=path)
        self._console.print(joined_chart(self._gateway.call(WATCHER, request).answer))

    def _check_outcome(self) -> None:
        """Raise DemoFailed where a case did not end as it must, by the events and by records."""
        for case in self._cases.all:
            encounter = self._read("/encounters/{id}", id=case.encounter_id).answer
            task_id = case.tasks[AUTHORIZATION].id
            kept = self._read("/tasks/{id}/steps", id=task_id).answer["steps"]
            fault = fault_of(
                case,
                summary=encounter["summary"],
                steps=[step["step"] for step in kept],
                expected_steps=steps_after(answers_to(case.note)),
            )
            if fault is not None:
                raise DemoFailed(f"The outcome is not what it must be: {fault}.")
        tasks = [task for case in self._cases.all for task in case.tasks.values()]
        if self._is_chaos and not any(task.expiries for task in tasks):
            raise DemoFailed("An agent was killed, but no lease of it ended.")
