"""`chartroom demo`: the story, and the agents as processes, on the real system: those of examples/agents,
and by night those of examples/client in their places.
"""

import io
import re
import shutil
from pathlib import Path

import psutil
import pytest
from rich.console import Console
from support.system import System, run

from chartroom.demo import DemoFailed, play_teamwork
from chartroom.demo.client import Caller

EXAMPLES = Path(__file__).parents[2] / "examples"
OUTCOME = """
SELECT p.full_name, t.kind, t.status, t.business_status, e.summary, jsonb_array_length(e.summary_sources)
FROM records.tasks t
JOIN records.encounters e ON e.id = t.encounter_id
JOIN records.patients p ON p.id = e.patient_id
WHERE t.queue LIKE 'demo-%' AND t.created_at > (SELECT max(created_at) - interval '100 ms' FROM
    records.patients WHERE full_name = 'Tadeo Mbeki-Larsen')
ORDER BY 1, 2
"""
Outcome = list[tuple[object, ...]]


def played(system: System, folder: str, *, chaos: bool = False) -> tuple[str, Outcome]:
    """Let the agents of a folder work; return what the demo prints, and what it did to the tasks and
    encounters.
    """
    if folder == "agents":
        done = run(system, "demo", "--chaos" if chaos else "--agents")
        assert done.returncode == 0, done.stdout + done.stderr
        output = done.stdout
    else:
        console = Console(file=io.StringIO(), width=200)
        play(system, EXAMPLES / folder, console, chaos=chaos)
        output = console.file.getvalue()
    return output, [tuple(row) for row in system.rows(OUTCOME)]


def play(system: System, agents: Path, console: Console, *, chaos: bool = False) -> None:
    def token(caller: Caller) -> str:
        kind = "person" if caller.is_person else "agent"
        return system.keyring.mint(caller.name, kind=kind, scope=caller.scope)

    play_teamwork(system.url, token, agents, EXAMPLES / "notes", console, chaos=chaos)


def agents() -> list[int]:
    """Return the processes of this clone's agents."""
    return [
        process.pid
        for process in psutil.process_iter(["cmdline"])
        if any(part.startswith(f"{EXAMPLES}/") for part in process.info["cmdline"] or [])
    ]


FOLDERS = ["agents", pytest.param("client", marks=pytest.mark.nightly)]


@pytest.fixture(scope="module", params=FOLDERS)
def folder(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture(scope="module")
def undisturbed(system: System, folder: str) -> tuple[str, Outcome]:
    return played(system, folder)


class TestTheAgents:
    def test_complete_each_task_once_and_end_with_the_demo(
        self, undisturbed: tuple[str, Outcome]
    ) -> None:
        output, outcome = undisturbed

        assert "9 tasks, each completed once." in output
        assert {row[2] for row in outcome} == {"completed"}
        assert {(row[0], row[3]) for row in outcome if row[1] == "prior_authorization"} == {
            ("Irena Vaszary-Holm", "approved"),
            ("Odalys Brandvold", "denied"),
            ("Tadeo Mbeki-Larsen", "approved"),
        }
        assert {row[5] for row in outcome} <= {1, 2}, "the sources of each summary"
        assert agents() == []

    def test_show_the_case_as_it_goes_in_plain_lines(
        self, undisturbed: tuple[str, Outcome]
    ) -> None:
        output, _ = undisturbed

        whom = "of Tadeo Mbeki-Larsen"
        deeds = [
            f"intake-agent +takes in the note {whom}",
            f"intake-agent +puts the triage {whom} into its queue",
            f"triage-agent +claims the triage {whom}",
            f"summary-agent +completes the summary {whom}",
            f"prior-authorization-agent +puts the prior authorisation {whom} on hold",
            "payer +answers documentation-requested",
            f"payer +wakes the prior authorisation {whom} by a signal",
            "prior-authorization-agent +records the step documentation-sent",
            f"prior-authorization-agent +completes the prior authorisation {whom}",
        ]
        assert re.search(".*".join(deeds), output, re.DOTALL), output
        assert "\x1b" not in output

    def test_end_with_one_chart_of_what_was_stored_under_the_number_and_the_id(
        self, undisturbed: tuple[str, Outcome]
    ) -> None:
        _, _, chart = undisturbed[0].partition("One chart of Tadeo Mbeki-Larsen")

        number = r"demo-[0-9a-f]{8}-NF-40817"
        for line in (
            rf"intakes +│ {number} +│ urgent: low blood sugar",
            rf"passages +│ {number} +│ glucose-monitor: ",
            r"events +│ +│ intake-agent note\.received",
        ):
            assert re.search(line, chart), chart

    @pytest.mark.nightly
    def test_reach_the_same_outcome_when_one_is_killed_at_work(
        self, system: System, folder: str, undisturbed: tuple[str, Outcome]
    ) -> None:
        output, outcome = played(system, folder, chaos=True)

        assert re.search(r"chaos +kills the summary-agent with -9", output)
        assert re.search(r"records +ends the lease of the summary", output)
        assert re.search(r"summary-agent-2 +claims the summary of .*, attempt 2", output)
        assert outcome == undisturbed[1]
        assert agents() == []


STORED = """
SELECT e.seq, e.agent_name, p.body, l.leaf FROM audit.agent_events e
JOIN audit.event_payloads p USING (seq) JOIN audit.event_leaves l USING (seq)
ORDER BY seq
"""


@pytest.fixture(scope="module")
def story(system: System) -> str:
    """What the demo prints: the story, and what the verifier says of changed copies of the log."""
    before = system.rows(STORED)
    done = run(system, "demo", "--tamper")
    assert done.returncode == 0, done.stdout + done.stderr
    assert system.rows(STORED)[: len(before)] == before
    return done.stdout


class TestTheStory:
    def test_plays_with_the_scopes_of_its_callers(self, story: str) -> None:
        assert "The token lacks the scope" in story
        assert "Stored in" in story

    def test_answers_three_questions_and_one_of_the_chart_with_citations_that_it_verifies(
        self, story: str
    ) -> None:
        _, _, scene = story.partition("Documents and citations")
        scene, _, of_chart = scene.partition("What the chart says is found, too")

        assert scene.count("Answer: ") == scene.count("Verified: text[") == 3
        assert re.search(
            r"Cited: Discharge letter, .*, section “Hospital course”, version 1,", scene
        )
        assert "Cited: Antiplatelet treatment around operations, section “How long" in scene
        assert re.search(r"Cited: Lab result: LDL.*Verified: text\[0:", of_chart, re.DOTALL)

    def test_ends_with_one_chart_of_what_was_imported_and_stored_under_a_number(
        self, story: str
    ) -> None:
        _, _, chart = story.partition("One chart of María José Núñez Ibáñez")
        number = r"P-[0-9a-f]{6}-0"
        for line in (
            "allergies +│ an imported chart +│ Penicillin",
            "medications +│ an imported chart +│ Clopidogrel 75 mg",
            "labs +│ an imported chart +│ LDL cholesterol 1.9 mmol/l, 2024-09-17",
            rf"intakes +│ {number} +│ high: chest tightness",
            rf"passages +│ {number} +│ echo-2024-09-17#findings",
            rf"tasks +│ {number} +│ follow_up_call, ready",
            "prior encounters +│ the patient's id +│ Check-up after the stent",
            r"events +│ +│ triage-agent triage\.recommended",
        ):
            assert re.search(line, chart), chart


class TestTampering:
    def test_shows_what_the_verifier_says_of_a_changed_copy_of_the_log(
        self, system: System, story: str
    ) -> None:
        _, _, scene = story.partition("Tampering with a copy of the log")
        said = re.findall(r"^ +(intact|tampered|[a-z-]+)(?: *: |:)", scene, re.MULTILINE)
        assert said == [
            *("intact",),
            *("entry-altered", "tampered"),
            *("rewritten", "tampered"),
            *("intact",),
            *("proof-broken", "tampered"),
            *("intact",),
            *("payload-altered", "tampered"),
            *("payload-altered", "event-altered", "tampered"),
            *("log-shorter", "tampered"),
        ]
        assert re.search(r"entry-altered: seq \d+, event \d+ of its encounter", scene)
        assert not list(system.data.path.glob("scratch-*"))


class TestAnotherOutcome:
    @pytest.fixture
    def examples(self, tmp_path: Path) -> Path:
        return Path(shutil.copytree(EXAMPLES, tmp_path / "examples"))

    def sentence_of(self, system: System, examples: Path, folder: str) -> str:
        """Return the sentence with which the demo fails."""
        with pytest.raises(DemoFailed) as failed:
            play(system, examples / folder, Console(file=io.StringIO(), width=200))
        return str(failed.value)

    def edit(self, script: Path, old: str, new: str) -> None:
        text = script.read_text(encoding="utf-8")
        assert old in text
        script.write_text(text.replace(old, new), encoding="utf-8")

    @pytest.mark.nightly
    def test_is_a_failure_that_names_what_differs(self, system: System, examples: Path) -> None:
        # The last step is not the payer's decision.
        script = examples / "agents" / "prior_authorization.py"
        self.edit(script, 'step(task, answer["decision"]', 'step(task, "x"')

        sentence = self.sentence_of(system, examples, "agents")

        assert sentence.startswith(
            "The outcome is not what it must be: the prior authorisation of "
        )

    def test_of_an_agent_that_ends_is_a_failure_with_its_last_words(
        self, system: System, examples: Path
    ) -> None:
        script = examples / "agents" / "summary.py"
        self.edit(script, "def work(task):", "def work(task):\n    raise KeyError('x')")

        sentence = self.sentence_of(system, examples, "agents")

        assert sentence == "The summary-agent ended: KeyError: 'x'."

    @pytest.mark.parametrize(
        ("folder", "ending"),
        [
            ("agents", 'return "fail", {"error": "no", "retry_in_seconds": 0}'),
            pytest.param(
                "client",
                'from chartroom_client import Fail; return Fail("no", retry_in_seconds=0)',
                marks=pytest.mark.nightly,
            ),
        ],
        ids=["agents", "client"],
    )
    def test_of_a_task_that_fails_for_good_is_a_failure(
        self, system: System, examples: Path, folder: str, ending: str
    ) -> None:
        script = examples / folder / "triage.py"
        self.edit(script, "def work(task):", f"def work(task):\n    {ending}")

        assert "gives up the triage of" in self.sentence_of(system, examples, folder)
