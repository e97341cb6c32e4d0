"""Load a dataset through the gateway, with several requests at once: bundles, patients, encounters,
and notes. What an earlier load stored is found, and not stored again.
"""

import time
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from dataclasses import dataclass, replace
from typing import TypeVar

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from chartroom.demo import story
from chartroom.demo.client import DemoFailed, Gateway, Request
from chartroom.demo.dataset import VISIT_NOTE, Bundle, Dataset, Person, Visit

REQUESTS_AT_ONCE = 8
POLL_SECONDS = 0.2  # Between two reads of an import's status.

LOADER = story.IMPORT
NUMBERS = "urn:chartroom:demo"  # The system of the data's own ids.

Item = TypeVar("Item")
Result = TypeVar("Result")


@dataclass(frozen=True)
class Loaded:
    patients: tuple[tuple[Person, str], ...]  # In the dataset's order.
    encounters: dict[str, str]  # By the id of the visit note.
    imported: tuple[str, ...]  # Of the patients in bundles.

    def patient_of(self, document: str) -> str | None:
        return next((id_ for person, id_ in self.patients if document in person.documents), None)

    def note_of(self, document: str) -> str | None:
        visits = (visit for person, _ in self.patients for visit in person.visits)
        return next((visit.note for visit in visits if visit.document == document), None)


def load(gateway: Gateway, dataset: Dataset, console: Console) -> Loaded:
    columns = (
        TextColumn("{task.description:<10}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=console) as progress:
        loader = _Loader(gateway, progress)
        imported = loader.import_bundles(dataset.bundles)
        # Pairs, not a look-up by name: two persons may share a name.
        patients = tuple(zip(dataset.people, loader.register(dataset.people), strict=True))
        opened = zip(patients, loader.open_encounters(patients), strict=True)
        encounters = {
            visit.document: id_
            for (person, _), ids in opened
            for visit, id_ in zip(person.visits, ids, strict=True)
        }
        loader.store(
            [
                _document(id_, visit, encounters[visit.document])
                for person, id_ in patients
                for visit in person.written
            ]
        )
    return Loaded(patients, encounters, tuple(imported))


@dataclass(frozen=True)
class _Loader:
    gateway: Gateway
    progress: Progress

    def import_bundles(self, bundles: Sequence[Bundle]) -> list[str]:
        found = self._each(
            "bundles", lambda bundle: patients_of(self.gateway, bundle.name, bundle.text), bundles
        )
        return [patient for patients in found for patient in patients]

    def register(self, people: Sequence[Person]) -> list[str]:
        return self._each("patients", self._register, people)

    def _register(self, person: Person) -> str:
        search = {"identifier": f"{NUMBERS}|{person.identity}"}
        found = self.gateway.call(LOADER, Request("POST", "/patients/search", search)).answer
        if found["patients"]:
            return str(found["patients"][0]["id"])
        return self._id(_registration(person), "id")

    def open_encounters(self, patients: Sequence[tuple[Person, str]]) -> list[list[str]]:
        return self._each("encounters", lambda pair: self._of_visits(*pair), patients)

    def _of_visits(self, person: Person, patient: str) -> list[str]:
        """Return the encounters of a person's visits; those that there are go by their complaints."""
        query = {"patient_id": patient, "limit": "1000"}
        listed = self.gateway.call(LOADER, Request("GET", "/encounters", query=query)).answer
        known: dict[str, list[str]] = {}
        for one in listed["encounters"]:  # Newest first.
            known.setdefault(one["chief_complaint"], []).append(one["id"])
        return [
            known[visit.chief_complaint].pop()
            if known.get(visit.chief_complaint)
            else self._id(_encounter(patient, visit), "id")
            for visit in person.visits
        ]

    def store(self, notes: Sequence[Request]) -> list[str]:
        return self._each("notes", lambda note: self._id(note, "id"), notes)

    def _id(self, request: Request, name: str) -> str:
        return self.gateway.call(LOADER, request).text(name)

    def _each(
        self, what: str, work: Callable[[Item], Result], items: Sequence[Item]
    ) -> list[Result]:
        task = self.progress.add_task(what, total=len(items))

        def counted(item: Item) -> Result:
            result = work(item)
            self.progress.advance(task)
            return result

        return all_at_once(counted, items)


def patients_of(gateway: Gateway, name: str, text: bytes) -> list[str]:
    answer = gateway.call(LOADER, import_of(text)).answer
    read = Request(
        "GET",
        "/imports/{import_id}",
        path_values={"import_id": answer["id"]},
        query={"limit": "1000"},
    )
    if answer["finished_at"] is None:
        while answer["finished_at"] is None:
            time.sleep(POLL_SECONDS)
            answer = gateway.call(LOADER, read).answer
        gateway.count(import_of(text), answer)
    if answer["status"] != "completed":
        raise DemoFailed(f"The bundle {name} was not imported: {answer['problem']['detail']}")
    patients = [entry["id"] for entry in answer["entries"] if entry["type"] == "Patient"]
    while answer["next"] is not None:
        answer = gateway.call(
            LOADER, replace(read, query={"limit": "1000", "cursor": answer["next"]})
        ).answer
        patients += [entry["id"] for entry in answer["entries"] if entry["type"] == "Patient"]
    return patients


def import_of(text: bytes) -> Request:
    return Request("POST", "/imports/fhir-bundle", text=text)


def all_at_once(work: Callable[[Item], Result], items: Sequence[Item]) -> list[Result]:
    """Return the results in the order of the items. The first failure, or Ctrl-C, is raised, and
    starts nothing more.
    """
    executor = ThreadPoolExecutor(REQUESTS_AT_ONCE)
    try:
        futures = [executor.submit(work, item) for item in items]
        done, _ = wait(futures, return_when=FIRST_EXCEPTION)
        for future in done:
            future.result()
        return [future.result() for future in futures]
    finally:
        executor.shutdown(wait=True, cancel_futures=True)


def _registration(person: Person) -> Request:
    number = {"system": NUMBERS, "value": person.identity}
    return Request("POST", "/patients", {"full_name": person.full_name, "identifiers": [number]})


def _encounter(patient: str, visit: Visit) -> Request:
    return Request(
        "POST", "/encounters", {"patient_id": patient, "chief_complaint": visit.chief_complaint}
    )


def _document(patient: str, visit: Visit, encounter: str) -> Request:
    title = "Visit note" if visit.file is None else visit.file.name
    source = {"source_type": VISIT_NOTE, "source_ref": visit.document, "title": title}
    fields = {"patient_id": patient, "encounter_id": encounter, **source}
    if visit.file is None:
        return Request("POST", "/documents", {**fields, "text": visit.note})
    return Request("POST", "/documents", fields, file=visit.file)
