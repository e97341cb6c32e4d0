"""Runs `chartroom demo` on the real system: the scripted story, and its agents as separate processes."""

import io
import re
import shutil
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import psutil
import pytest
from rich.console import Console
from support.system import System, run

from chartroom.commands.demo import callers_of
from story.agents import work_together
from story.stage import LiveLog, Stage, StoryFailed

EXAMPLES = Path(__file__).parents[2] / "examples"
# The SQL query masks the document's id in a summary, because the id differs between runs.
OUTCOME = """
SELECT p.full_name, t.kind, t.status, t.business_status, regexp_replace(e.summary, '[0-9a-f-]{36}', 'id', 'g'),
    jsonb_array_length(e.summary_sources)
FROM records.tasks t
JOIN records.encounters e ON e.id = t.encounter_id
JOIN records.patients p ON p.id = e.patient_id
WHERE t.queue LIKE 'demo-%' AND t.created_at > (SELECT max(created_at) - interval '100 ms' FROM
    records.patients WHERE full_name = 'Tadeo Mbeki-Larsen')
ORDER BY 1, 2
"""
Outcome = list[tuple[object, ...]]


def played(system: System, folder: Path, *, chaos: bool = False) -> tuple[str, Outcome]:
    """Return the demo's output, and the demo's changes of tasks and encounters."""
    if folder == EXAMPLES / "agents":
        done = run(system, "demo", "--chaos" if chaos else "--agents")
        assert done.returncode == 0, done.stdout + done.stderr
        output = done.stdout
    else:
        output = play(system, folder, chaos=chaos)
    return output, [tuple(row) for row in system.rows(OUTCOME)]


def play(system: System, folder: Path, *, chaos: bool = False) -> str:
    prefix = f"demo-{uuid4().hex[:8]}-"
    callers = callers_of(system.keyring, EXAMPLES / "story" / "callers.json", prefix)
    out = io.StringIO()
    stage = Stage(system.url, callers, Console(file=out, width=200))
    work_together(stage, LiveLog(stage), prefix, folder, EXAMPLES / "notes", chaos=chaos)
    stage.end(1.0)
    return out.getvalue()


def agents() -> list[int]:
    return [
        process.pid
        for process in psutil.process_iter(["cmdline"])
        if any(part.startswith(f"{EXAMPLES}/agents/") for part in process.info["cmdline"] or [])
    ]


@pytest.fixture(
    scope="module", params=["with the client", pytest.param("by hand", marks=pytest.mark.nightly)]
)
def folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the example agents; by night also with the summary agent that does not use the Python client."""
    agents = EXAMPLES / "agents"
    if request.param == "with the client":
        return agents
    copied = Path(shutil.copytree(agents, tmp_path_factory.mktemp("examples") / "agents"))
    (copied / "summary_by_hand.py").rename(copied / "summary.py")
    return copied


@pytest.fixture(scope="module")
def undisturbed(system: System, folder: Path) -> tuple[str, Outcome]:
    return played(system, folder)


@pytest.mark.nightly
class TestTheAgents:
    def test_complete_each_task_once_show_the_case_as_it_goes_and_end_with_one_chart(
        self, undisturbed: tuple[str, Outcome]
    ):
        output, outcome = undisturbed

        assert "✓ 3 × note whose three tasks were each completed once" in output
        assert {row[2] for row in outcome} == {"completed"}
        assert {(row[0], row[3]) for row in outcome if row[1] == "prior_authorization"} == {
            ("Irena Vaszary-Holm", "approved"),
            ("Odalys Brandvold", "denied"),
            ("Tadeo Mbeki-Larsen", "approved"),
        }
        assert {row[5] for row in outcome} <= {1, 2}, "each summary has one or two sources"
        assert agents() == []
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
        number, chart = r"demo-[0-9a-f]{8}-NF-40817", output.partition(f"One chart {whom}")[2]
        for line in (
            rf"intakes +│ {number} +│ urgent: low blood sugar",
            rf"passages +│ {number} +│ glucose-monitor: ",
            r"events +│ +│ intake-agent note\.received",
        ):
            assert re.search(line, chart), chart

    @pytest.mark.nightly
    def test_reach_the_same_outcome_when_one_is_killed_at_work(
        self, system: System, folder: Path, undisturbed: tuple[str, Outcome]
    ):
        output, outcome = played(system, folder, chaos=True)

        assert re.search(r"chaos +kills the summary-agent with -9", output)
        assert re.search(r"records +ends the lease of the summary", output)
        assert re.search(r"summary-agent-2 +claims the summary of .*, attempt 2", output)
        assert "✓ 1 × agent that was killed" in output
        assert outcome == undisturbed[1]
        assert agents() == []


STORED = """
SELECT e.seq, e.agent_name, p.body, l.leaf FROM audit.agent_events e
JOIN audit.event_payloads p USING (seq) JOIN audit.event_leaves l USING (seq)
ORDER BY seq
"""


# The sentences of the summary that the story accepts; for each, the phrases that its cited passages must
# contain.
SUPPORTED_BY = {
    "Bisoprolol was reduced to 2.5 mg because of AV block with pauses of up to 2.3 seconds.": (
        "second-degree atrioventricular block",
        "with pauses of up to 2.3 seconds",
        "We therefore reduced bisoprolol to 2.5 mg",
    ),
    "Creatinine and potassium were to be checked one week after discharge, because lisinopril was doubled.": (
        "Creatinine and potassium: please check both one week after discharge, because lisinopril was doubled",
    ),
}


def missing_phrases(
    client: httpx.Client, encounter: dict[str, Any], claim: dict[str, Any]
) -> list[str]:
    """Return the phrases that a sentence's cited passages do not contain."""
    sentence = encounter["summary"][claim["start"] : claim["end"]]
    cited = []
    for index in claim["sources"]:
        source = encounter["sources"][index]
        path, version = f"/documents/{source['document_id']}", {"version": source["version"]}
        text = client.get(path, params=version).raise_for_status().json()["text"]
        cited.append(text[source["start"] : source["end"]])
    return [
        one for one in SUPPORTED_BY.get(sentence, ("?",)) if not any(one in text for text in cited)
    ]


ACCEPTED_LAST = """
SELECT id FROM records.encounters WHERE summary_status = 'final' ORDER BY updated_at DESC LIMIT 1
"""
# Patterns for output that differs between runs: ids, times, root hashes and numbers.
# The verifier prints the count of further differences only if the log has several tiles.
TILE = 256  # Entries (C2SP tlog-tiles).
FURTHER = r"; further differences that it causes: \d+"
DRAWN = r"seq \d+( to \d+)?|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9-]{10}T[0-9:.]+Z|\b[0-9a-f]{64}\b|\d+"


def masked(text: str) -> str:
    joined = " ".join(text.split())
    return re.sub(DRAWN, "…", re.sub(FURTHER, "", joined))


def keep_room_in_last_tile(system: System) -> None:
    """The verifier's findings about an event of a full tile differ from the printed ones."""
    event = {"agent_name": "a", "event_type": "step", "patient_ids": ["P1"], "payload": {}}
    with system.client("some-agent") as agent:
        ((size,),) = system.rows("SELECT count(*) FROM audit.agent_events")
        for _ in range(-size % TILE if size % TILE > TILE // 2 else 0):
            agent.post("/agent-events", json=event).raise_for_status()


def test_the_story_reports_its_checks_and_the_verifiers_findings(system: System):
    keep_room_in_last_tile(system)
    before = system.rows(STORED)
    done = run(system, "demo", "--tamper")
    assert done.returncode == 0, done.stdout + done.stderr
    assert system.rows(STORED)[: len(before)] == before
    story = done.stdout

    assert "The token lacks the scope" in story
    assert re.findall(r"^✓ (\d+) × (.*)", story, re.MULTILINE) == [
        ("1", "bundle that changed nothing when it came again"),
        ("3", "event that another reader had live"),
        ("1", "request refused, because the token lacks the scope"),
        ("4", "answer in the first passage that was found"),
        ("4", "citation that is in its document, letter by letter"),
        ("1", "summary that a person accepted by name"),
    ]
    ((accepted,),) = system.rows(ACCEPTED_LAST)
    with system.client() as client:
        checked = client.get(f"/encounters/{accepted}/summary/check").raise_for_status().json()
        encounter = client.get(f"/encounters/{accepted}").raise_for_status().json()
        assert {
            encounter["summary"][claim["start"] : claim["end"]]: missing_phrases(
                client, encounter, claim
            )
            for claim in checked["claims"]
        } == {sentence: [] for sentence in SUPPORTED_BY}
    assert checked["marks"] == []
    _, _, scene = story.partition("Answers with citations")
    for title in (
        r"Discharge letter, Department of Cardiology, section “Hospital course”",
        r"Antiplatelet treatment around operations, section “How long",
        r"Lab result: LDL",
    ):
        assert re.search(rf"letter by letter +{title}", scene), scene
    _, _, chart = story.partition("One chart of María José Núñez Ibáñez")
    number = r"P-[0-9a-f]{6}"
    for line in (
        "allergies +│ an imported chart +│ Penicillin",
        "medications +│ an imported chart +│ Clopidogrel 75 mg",
        "labs +│ an imported chart +│ LDL cholesterol 1.9 mmol/l, 2024-09-17",
        rf"intakes +│ {number} +│ high: chest tightness",
        rf"passages +│ {number} +│ discharge-2024-03-09",
        "prior encounters +│ the patient's id +│ Check-up after the stent",
        r"events +│ +│ triage-agent triage\.recommended",
    ):
        assert re.search(line, chart), chart
    _, _, scene = story.partition("Tampering with a copy of the log")
    for page in ("README.md", "docs/walkthrough.md"):
        _, _, printed = (EXAMPLES.parent / page).read_text("utf-8").partition("demo --tamper")
        assert masked(printed.split("```")[1].removeprefix("text")) in masked(scene), page
    assert not list(system.data.path.glob("scratch-*"))


@pytest.mark.nightly
def test_an_agent_that_ends_is_a_failure_with_its_last_output(system: System, tmp_path: Path):
    changed = Path(shutil.copytree(EXAMPLES / "agents", tmp_path / "agents"))
    script = changed / "summary.py"
    text = script.read_text(encoding="utf-8")
    assert "worker.run()" in text
    script.write_text(text.replace("worker.run()", "raise KeyError('x')"), encoding="utf-8")

    with pytest.raises(StoryFailed, match="The summary-agent ended: KeyError: 'x'"):
        play(system, changed)
