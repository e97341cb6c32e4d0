"""The whole demo, with or without real input."""

import io
import time
from collections.abc import Callable
from pathlib import Path

import httpx
from rich.console import Console

from chartroom.demo import citations, dataset, known_answers, loading, scenes, story
from chartroom.demo.client import Caller, Gateway, Request
from chartroom.demo.dataset import Dataset, Person
from chartroom.demo.display import Stage
from chartroom.demo.live import LiveLog
from chartroom.demo.loading import Loaded
from chartroom.demo.tampering import Laboratory, tamper

ASKED = 3  # Patients of a folder of notes.
DATA_QUESTION = "What is the assessment and what is the plan?"


def play(
    base_url: str,
    token: Callable[[Caller], str],
    data: Path | None,
    console: Console,
    *,
    full: bool = False,
    laboratory: Laboratory | None = None,
    transport: httpx.BaseTransport | None = None,
) -> None:
    """`token` makes a caller's bearer token. With a `laboratory` the log's proof is shown,
    too. Raises DemoFailed with one sentence for every failure.
    """
    started = time.perf_counter()
    if isinstance(console.file, io.TextIOWrapper):
        # A terminal without the letters of a name shows a question mark instead.
        console.file.reconfigure(errors="replace")
    found = None if data is None else dataset.read(data)
    connections = loading.REQUESTS_AT_ONCE + 1  # One for the live stream.
    with (
        Gateway(base_url, token, connections=connections, transport=transport) as gateway,
        LiveLog(gateway, story.REVIEWER) as live,
    ):
        stage = Stage(gateway, console, live, full=full)
        if found is None:
            _play_story(stage)
        else:
            _play_data(stage, found)
        if laboratory is not None:
            tamper(stage, laboratory)
        stage.totals(time.perf_counter() - started)


def _play_story(stage: Stage) -> None:
    patients = scenes.register(stage)
    heart, back = patients[story.HEART], patients[story.BACK]
    scenes.import_chart(stage, heart)
    visit = scenes.open_encounters(stage, heart.id)
    age, symptoms = scenes.age_of(story.HEART.date_of_birth), list(story.HEART_SYMPTOMS)
    scenes.take_in(stage, scenes.intake(heart.number, age, symptoms, urgency="high"))
    scenes.triage(stage, heart.number, visit, because=story.HEART_REASON)
    scenes.refuse(stage, heart.id)
    scenes.file_notes(stage, {patients[one].number: one.notes for one in story.CAST})
    scenes.summarise(stage, heart.number, visit)
    scenes.authorise(stage, back)
    scenes.coordinate(stage, heart.number)
    citations.cite_documents(stage, heart)
    citations.ask_imported(stage, heart)
    scenes.read_context(stage, visit, story.CONTEXT_QUESTION)


def _play_data(stage: Stage, found: Dataset) -> None:
    notes = sum(len(person.written) for person in found.people)
    stage.scene("Loading")
    bundles, patients = len(found.bundles), sum(bundle.patients for bundle in found.bundles)
    stage.say(
        loading.LOADER,
        (f"imports {bundles} FHIR bundles with {patients} patients, and " if bundles else "")
        + f"stores {notes} notes of {len(found.visitors)} patients, each as a document of its own patient and "
        "encounter; what is there already stays as it is.",
    )
    loaded = loading.load(stage.gateway, found, stage.console)
    new = stage.gateway.stored
    stage.remark(
        f"New: {new['patients']} of {len(found.visitors)} patients, {new['encounters']} of {len(loaded.encounters)} "
        f"encounters, {new['documents']} of {notes} notes"
        + (f"; {new['FHIR bundles']} of {bundles} bundles had anything new." if bundles else "."),
        style="bold",
    )
    if found.empty_notes:
        stage.remark(f"{found.empty_notes} empty notes were skipped.", style="yellow")
    if found.skipped:
        stage.remark(f"{found.skipped} files that are no notes were skipped.", style="yellow")
    if not found.bundles:
        _ask_notes(stage, loaded)
        return
    _prior_encounters(stage, loaded)
    _one_visit(stage, loaded)
    known_answers.ask_all(stage, loaded)


def _ask_notes(stage: Stage, loaded: Loaded) -> None:
    """Ask the notes of the first patients, and compare what is cited with the stored text."""
    stage.scene("What the notes say")
    for person, patient in [one for one in loaded.patients if one[0].written][:ASKED]:
        stage.say(story.SUMMARY, f"asks the notes of {person.full_name}: “{DATA_QUESTION}”")
        body = {"question": DATA_QUESTION, "patient_id": patient, "top_k": 1}
        found = stage.request(story.SUMMARY, Request("POST", "/retrieve", body)).answer["matches"]
        if found:
            citations.verified_text(stage, story.SUMMARY, found[0])
        else:
            stage.remark("No passage came back: the note is still being read.", style="yellow")


def _prior_encounters(stage: Stage, loaded: Loaded) -> None:
    stage.scene("Prior encounters")
    stage.say(story.COORDINATION, "reads an imported patient's encounters, newest first.")
    stage.request(story.COORDINATION, scenes.encounters_of(loaded.imported[0]))


def _one_visit(stage: Stage, loaded: Loaded) -> None:
    """Play the story's scenes for the first loaded visit of a patient with an age, which an intake
    needs.
    """
    for person, patient in loaded.patients:
        if person.documents and person.age is not None:
            visit, encounter = person.visits[0], loaded.encounters[person.documents[0]]
            scenes.take_in(stage, scenes.intake(patient, person.age, [visit.chief_complaint]))
            scenes.triage(stage, patient, encounter, because=visit.chief_complaint)
            stage.scene("Summary")
            stage.say(story.SUMMARY, "writes the encounter's summary; the next agent reads it.")
            scenes.write_summary(
                stage, encounter, f"Seen for {visit.chief_complaint}; read: {_sources(person)}."
            )
            scenes.read_context(stage, encounter, DATA_QUESTION)
            return


def _sources(person: Person) -> str:
    return ", ".join(visit.document for visit in person.written[:3]) or "no note"
