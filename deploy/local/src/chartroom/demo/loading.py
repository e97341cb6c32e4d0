"""Loads a dataset through the gateway: people, then their encounters, then their note sections, several at once."""

from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from dataclasses import dataclass
from typing import TypeVar

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from chartroom.demo.client import Caller, Gateway, Request
from chartroom.demo.dataset import VISIT_NOTE, Dataset, Person, Section, Visit

REQUESTS_AT_ONCE = 8

LOADER = Caller("import-agent")

Item = TypeVar("Item")
Result = TypeVar("Result")


@dataclass(frozen=True)
class Loaded:
    """The ids that people got, in the dataset's order, and those of encounters by the id of their visit note."""

    patients: tuple[tuple[Person, str], ...]
    encounters: dict[str, str]

    def patient_of(self, document: str) -> str | None:
        return next((id_ for person, id_ in self.patients if document in person.documents), None)


def load(gateway: Gateway, dataset: Dataset, console: Console) -> Loaded:
    columns = (TextColumn("{task.description:<10}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console) as progress:
        loader = _Loader(gateway, progress)
        # Pairs, never a look-up by name: two people may share a name, not a place in this list.
        patients = tuple(zip(dataset.people, loader.register(dataset.people), strict=True))
        visits = [(id_, visit) for person, id_ in patients for visit in person.visits]
        encounters = zip(visits, loader.open_encounters(visits), strict=True)
        loader.store([(id_, section) for person, id_ in patients for section in person.sections])
    return Loaded(patients, {visit.document: id_ for (_, visit), id_ in encounters if visit.document is not None})


@dataclass(frozen=True)
class _Loader:
    gateway: Gateway
    progress: Progress

    def register(self, people: Sequence[Person]) -> list[str]:
        return self._each("patients", lambda person: self._id(_registration(person), "id"), people)

    def open_encounters(self, visits: Sequence[tuple[str, Visit]]) -> list[str]:
        return self._each("encounters", lambda pair: self._id(_encounter(*pair), "id"), visits)

    def store(self, sections: Sequence[tuple[str, Section]]) -> list[str]:
        return self._each("sections", lambda pair: self._id(_chunk(*pair), "chunk_id"), sections)

    def _id(self, request: Request, name: str) -> str:
        return self.gateway.call(LOADER, request).text(name)

    def _each(self, what: str, work: Callable[[Item], str], items: Sequence[Item]) -> list[str]:
        task = self.progress.add_task(what, total=len(items))

        def counted(item: Item) -> str:
            result = work(item)
            self.progress.advance(task)
            return result

        return all_at_once(counted, items)


def all_at_once(work: Callable[[Item], Result], items: Sequence[Item]) -> list[Result]:
    """The results in the order of the items. The first failure, or Ctrl-C, starts nothing more and is raised."""
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
    body = {"full_name": person.full_name, "date_of_birth": person.date_of_birth}
    return Request("POST", "/patients", _known(body))


def _encounter(patient: str, visit: Visit) -> Request:
    body = {"chief_complaint": visit.chief_complaint, "start": visit.start, "end": visit.end}
    return Request("POST", "/encounters", {"patient_id": patient, **_known(body)})


def _chunk(patient: str, section: Section) -> Request:
    body = {"patient_id": patient, "source_type": VISIT_NOTE, "source_ref": section.source_ref}
    return Request("POST", "/chunks", {**body, "chunk_text": section.text})


def _known(body: dict[str, str | None]) -> dict[str, str]:
    return {name: value for name, value in body.items() if value is not None}
