"""Loads real input through the gateway with parallel requests. Documents of an earlier load are not
stored again.
"""

import base64
import time
from collections import ChainMap, Counter
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, NamedTuple, TypeVar

from rich.progress import track

from chartroom_client.types.retrieval import SearchQuery
from story import scenes
from story.answers import cite, verified
from story.folder import Folder, Person, Visit
from story.stage import LiveLog, Stage, StoryFailed

AT_ONCE, POLL_S, PAGE = 8, 0.2, 1000
NUMBERS = "urn:chartroom:demo"  # The identifier system of patient IDs in the loaded data.
ASKED = 3  # The story searches for this number of patients in a folder of notes.
PLAN = "What is the assessment and what is the plan?"
Item = TypeVar("Item")
Result = TypeVar("Result")


class KnownAnswer(NamedTuple):
    """A question to which the passage is the best match by a wide margin."""

    document: str
    why: str
    question: str
    answer: str
    of_patient: bool = True  # Whether the search is limited to the document's patient.


KNOWN_ANSWERS = (
    KnownAnswer(
        "D2N032:note",
        "asks about a patient who shares the name with others; only this one's passages may answer",
        "What did the MR arthrogram of the right hip reveal about the acetabulum?",
        "high-grade chondromalacia",
    ),
    KnownAnswer(
        "D2N046:note",
        "asks about a patient whose name is not in the data",
        "How large is the left ovarian mass on the CT scan of the abdomen?",
        "3 cm left ovarian mass",
    ),
    # The question is about a hobby, because no other medical text is similar.
    KnownAnswer(
        "D2N121:note",
        "asks everything that is stored, without naming a patient",
        "On which lake does the patient, a frequent water skier, have a boat?",
        "Lake Martin",
        of_patient=False,
    ),
)


class Loaded(NamedTuple):
    patients: Sequence[tuple[Person, str]]
    encounters: Mapping[str, str]  # The keys are IDs of visit notes.


class Loader:
    def __init__(self, stage: Stage) -> None:
        self.new: list[str] = []  # Newly registered patients; several threads append names.
        self._stage, self._by = stage, stage.by("import", shown=False)

    def load(self, found: Folder) -> Loaded:
        people = [*found.people.values()]
        self.all_at_once("bundles", self._import, [*found.bundles.items()])
        ids = self.all_at_once("patients", self._register, people)
        patients = [*zip(people, ids, strict=True)]
        opened = self.all_at_once("encounters", self._open, patients)
        encounters = dict(ChainMap(*opened))
        notes = [
            (id_, encounters[visit.document], visit)
            for person, id_ in patients
            for visit in person.written
        ]
        self.all_at_once("notes", self._store, notes)
        return Loaded(patients, encounters)

    def all_at_once(
        self, what: str, work: Callable[[Item], Result], items: Sequence[Item]
    ) -> list[Result]:
        """Run all items in parallel. After the first failure, or Ctrl-C, no further item is started."""
        executor = ThreadPoolExecutor(AT_ONCE)
        try:
            results = executor.map(work, items)
            total, console = len(items), self._stage.console
            return [*track(results, f"{what:<10}", total, console=console, disable=not items)]
        finally:
            executor.shutdown(cancel_futures=True)

    def _import(self, bundle: tuple[str, bytes]) -> None:
        name, text = bundle
        answer = self._stage.send("import", "/imports/fhir-bundle", text)
        while answer["finished_at"] is None:
            time.sleep(POLL_S)
            answer = self._by.read_import(answer["id"])
        if answer["status"] != "completed":
            why = answer["problem"]["detail"]
            raise StoryFailed(f"The bundle {name} was not imported: {why}")
        if answer["unchanged"] != answer["total"]:
            self.new.append("bundles")

    def _register(self, person: Person) -> str:
        for patient in self._by.search_patients({"identifier": f"{NUMBERS}|{person.identity}"}):
            return patient["id"]
        self.new.append("patients")
        number: Any = {"system": NUMBERS, "value": person.identity}
        wanted: Any = {"full_name": person.full_name, "identifiers": [number]}
        return self._by.register_patient(wanted)["id"]

    def _open(self, pair: tuple[Person, str]) -> dict[str, str]:
        person, patient = pair
        known: dict[str, list[str]] = {}
        for one in self._by.list_encounters(patient_id=patient, limit=PAGE):  # Newest first.
            known.setdefault(one["chief_complaint"], []).append(one["id"])
        opened = {}
        for visit in person.visits:
            if not known.get(visit.chief_complaint):
                wanted: Any = {"patient_id": patient, "chief_complaint": visit.chief_complaint}
                known[visit.chief_complaint] = [self._by.open_encounter(wanted)["id"]]
                self.new.append("encounters")
            opened[visit.document] = known[visit.chief_complaint].pop()
        return opened

    def _store(self, note: tuple[str, str, Visit]) -> None:
        patient, encounter, visit = note
        document: Any = {
            "patient_id": patient,
            "encounter_id": encounter,
            "source_type": "visit_note",
            "source_ref": visit.document,
            "title": visit.title,
        }
        if visit.media_type.startswith("text/"):
            document |= {"text": visit.note.decode(), "media_type": visit.media_type}
        else:
            data = base64.b64encode(visit.note).decode()
            document["file"] = {"media_type": visit.media_type, "data": data}
        if self._by.store_document(document)["status"] != "unchanged":
            self.new.append("notes")


def play(stage: Stage, log: LiveLog, found: Folder) -> None:
    loaded = _load(stage, found)
    if not found.bundles:
        _ask_notes(stage, loaded)
        return
    for person, patient in loaded.patients:
        if person.visits and person.age is not None:
            stage.scene("One of the visits")
            visit, encounter = person.visits[0], loaded.encounters[person.visits[0].document]
            symptoms = [visit.chief_complaint]
            scenes.work_on_visit(stage, log, patient, encounter, age=person.age, symptoms=symptoms)
            scenes.summarise(stage, log, encounter, f"Seen for {visit.chief_complaint}.")
            scenes.show(stage, encounter, PLAN)
            break
    _ask_known(stage, loaded)


def _load(stage: Stage, found: Folder) -> Loaded:
    stage.scene("Loading")
    people = found.people.values()
    notes, visits = sum(len(one.written) for one in people), sum(len(one.visits) for one in people)
    stage.say(
        "import",
        "stores each note as a document of its patient and encounter; existing data is not changed",
    )
    loader = Loader(stage)
    loaded, new = loader.load(found), Counter(loader.new)
    stage.remark(
        f"New: {new['patients']} of {len(people)} patients, {new['encounters']} of {visits} encounters, "
        f"{new['notes']} of {notes} notes, {new['bundles']} of {len(found.bundles)} bundles. Skipped: "
        f"{visits - notes} empty notes, {found.skipped} files that are no notes.",
        style="bold",
    )
    return loaded


def _ask_notes(stage: Stage, loaded: Loaded) -> None:
    stage.scene("The notes answer questions")
    for person, patient in [one for one in loaded.patients if one[0].written][:ASKED]:
        stage.say("summary", f"asks the notes of {person.full_name}: “{PLAN}”")
        search: SearchQuery = {"question": PLAN, "patient_id": patient, "top_k": 1}
        matches = stage.by("summary").retrieve(search)["matches"]
        if matches:
            verified(stage, matches[0])
        else:
            stage.remark("No passage came back: the note is still being read.", style="yellow")


def _ask_known(stage: Stage, loaded: Loaded) -> None:
    stage.scene("Three questions whose answers are known")
    of_document = {
        visit.document: (patient, visit)
        for person, patient in loaded.patients
        for visit in person.visits
    }
    for known in KNOWN_ANSWERS:
        if known.document not in of_document:
            stage.remark(
                f"{known.document} is not in this data, so it is not asked.", style="yellow"
            )
            continue
        patient, visit = of_document[known.document]
        stage.say("summary", f"{known.why}: “{known.question}”")
        search: SearchQuery = {"question": known.question, "top_k": 3}
        if known.of_patient:
            search["patient_id"] = patient
        cite(stage, search, known.answer, of=visit.note.decode())
