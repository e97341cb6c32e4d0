"""Reads a folder of real input: FHIR bundles in `synthea/`, visit notes and their sections in `aci_bench/`.
A person is whom the data's own id says, never a name: names repeat and some are empty.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from chartroom.demo.client import DemoFailed

BUNDLES = "synthea"
DOCUMENTS = "aci_bench/documents.jsonl"
SECTIONS = "aci_bench/note_sections.jsonl"
VISIT_NOTE = "visit_note"


@dataclass(frozen=True)
class Visit:
    """`document` is the visit note's id, where there is one; `start` and `end` carry a time zone."""

    chief_complaint: str
    start: str | None = None
    end: str | None = None
    document: str | None = None


@dataclass(frozen=True)
class Section:
    source_ref: str
    text: str


@dataclass
class Person:
    """`identity` is who this is in the data; it leaves this process only where there is no name."""

    identity: str
    full_name: str
    date_of_birth: str | None = None
    age: int | None = None
    visits: list[Visit] = field(default_factory=list)
    sections: list[Section] = field(default_factory=list)

    @property
    def documents(self) -> list[str]:
        return [visit.document for visit in self.visits if visit.document is not None]


@dataclass
class Dataset:
    patients: list[Person] = field(default_factory=list)
    visitors: dict[str, Person] = field(default_factory=dict)
    empty_sections: int = 0
    sections_without_document: int = 0

    @property
    def people(self) -> list[Person]:
        return [*self.patients, *self.visitors.values()]


def read(folder: Path) -> Dataset:
    """Reads everything before anything is stored, so that a file that is missing or broken leaves no half load."""
    try:
        return _read(folder)
    except OSError as error:
        raise DemoFailed(f"{error.filename or folder} cannot be read: {error.strerror}.") from None


def _read(folder: Path) -> Dataset:
    if not folder.is_dir():
        raise DemoFailed(f"There is no folder {folder}.")
    for name in (BUNDLES, "aci_bench"):
        if not (folder / name).is_dir():
            raise DemoFailed(f"The folder {name} is missing in {folder}.")
    for name in (DOCUMENTS, SECTIONS):
        if not (folder / name).is_file():
            raise DemoFailed(f"The file {name} is missing in {folder}.")
    dataset = Dataset()
    for path in sorted((folder / BUNDLES).glob("*.json")):
        dataset.patients += _bundle_people(path)
    if not dataset.patients:
        raise DemoFailed(f"The folder {BUNDLES} in {folder} holds no FHIR bundle with a patient.")
    _add_visit_notes(dataset, folder)
    return dataset


def _bundle_people(path: Path) -> list[Person]:
    """A bundle's patients with their encounters; a reference names an entry by its fullUrl or as Patient/id."""
    try:
        entries = json.loads(path.read_bytes()).get("entry", [])
        resources = [(entry.get("fullUrl"), entry["resource"]) for entry in entries]
        people: dict[str, Person] = {}
        for url, resource in resources:
            if resource["resourceType"] == "Patient":
                person = _fhir_person(resource)
                people |= {key: person for key in (url, f"Patient/{resource.get('id')}") if key}
        for _, resource in resources:
            subject = resource.get("subject", {}).get("reference")
            if resource["resourceType"] == "Encounter" and subject in people:
                people[subject].visits.append(_fhir_visit(resource))
    except (ValueError, KeyError, AttributeError, TypeError, IndexError) as error:
        raise DemoFailed(f"{BUNDLES}/{path.name} is not a FHIR bundle that can be read ({_why(error)}).") from None
    return list({id(person): person for person in people.values()}.values())


# FHIR resources and JSON lines are whatever was in the file, hence Any below.
def _fhir_person(resource: dict[str, Any]) -> Person:
    names = resource.get("name") or [{}]
    name = next((name for name in names if name.get("use") == "official"), names[0])
    parts = [*name.get("given", []), name.get("family", "")]
    full_name = " ".join(part for part in parts if part) or name.get("text", "")
    identity = str(resource.get("id", ""))
    return Person(identity, full_name.strip() or identity, _full_date(resource.get("birthDate")))


def _fhir_visit(resource: dict[str, Any]) -> Visit:
    concepts = [*resource.get("reasonCode", []), *resource.get("type", [])]
    texts = [text for concept in concepts for text in _concept_texts(concept)]
    complaint = next((text for text in texts if text.strip()), "Encounter")
    return Visit(complaint, *_period(resource.get("period", {})))


def _concept_texts(concept: dict[str, Any]) -> Iterator[str]:
    yield concept.get("text", "")
    for coding in concept.get("coding", []):
        yield coding.get("display", "")


def _full_date(value: str | None) -> str | None:
    """FHIR allows a year or a month alone; a date of birth is a whole date or not known."""
    try:
        return date.fromisoformat(value or "").isoformat()
    except ValueError:
        return None


def _period(period: dict[str, Any]) -> tuple[str | None, str | None]:
    """Start and end as they were written, without what would be refused: an end alone, or one before the start."""
    start, end = _instant(period.get("start")), _instant(period.get("end"))
    if start is None:
        return None, None
    return period["start"], period["end"] if end is not None and end >= start else None


def _instant(value: str | None) -> datetime | None:
    """FHIR gives every time of day a zone; a date without one is not an instant."""
    try:
        instant = datetime.fromisoformat(value or "")
    except ValueError:
        return None
    return instant if instant.tzinfo else None


def _add_visit_notes(dataset: Dataset, folder: Path) -> None:
    documents: dict[str, dict[str, Any]] = {}
    for where, line in _lines(folder, DOCUMENTS):
        if _field(line, "source_type", where) == VISIT_NOTE:
            documents[_field(line, "_id", where)] = line
            _add_visitor(dataset, line, where)
    for where, line in _lines(folder, SECTIONS):
        document = documents.get(_field(line, "doc_id", where))
        if document is None:
            dataset.sections_without_document += 1
        else:
            _add_section(dataset, document, line, where)


def _add_visitor(dataset: Dataset, document: dict[str, Any], where: str) -> None:
    identity = _field(document, "patient_id", where)
    if not identity.strip():
        raise DemoFailed(f"{where} names nobody: its `patient_id` is empty.")
    name = str(document.get("patient_name") or "").strip()
    person = dataset.visitors.setdefault(identity, Person(identity, name or identity))
    if person.full_name == identity and name:
        person.full_name = name
    if person.age is None and str(document.get("age") or "").isdecimal():
        person.age = int(document["age"])
    complaint = str(document.get("cc") or "").strip() or "Visit without a recorded complaint"
    person.visits.append(Visit(complaint, document=document["_id"]))


def _add_section(dataset: Dataset, document: dict[str, Any], line: dict[str, Any], where: str) -> None:
    if _field(line, "patient_id", where) != document["patient_id"]:
        raise DemoFailed(f"{where} files {document['_id']} under another person than {DOCUMENTS} does.")
    start, end = line.get("start"), line.get("end")
    if not isinstance(start, int) or not isinstance(end, int) or start < 0:
        raise DemoFailed(f"{where} has no `start` and `end` that are numbers.")
    text = _field(document, "text", where)[start:end]
    if not text.strip():
        dataset.empty_sections += 1
        return
    source_ref = f"{document['_id']}#{_field(line, 'section', where)}"
    dataset.visitors[document["patient_id"]].sections.append(Section(source_ref, text))


def _lines(folder: Path, name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each line with the words that name it in a sentence. Only a line feed ends one: notes hold other separators."""
    try:
        lines = (folder / name).read_text(encoding="utf-8").split("\n")
    except UnicodeDecodeError:
        raise DemoFailed(f"{name} is not UTF-8 text.") from None
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        where = f"Line {number} of {name}"
        try:
            value = json.loads(line)
        except ValueError:
            raise DemoFailed(f"{where} is not JSON.") from None
        if not isinstance(value, dict):
            raise DemoFailed(f"{where} is not a JSON object.")
        yield where, value


def _field(line: dict[str, Any], name: str, where: str) -> str:
    value = line.get(name)
    if not isinstance(value, str):
        raise DemoFailed(f"{where} lacks the field `{name}`.")
    return value


def _why(error: Exception) -> str:
    return f"`{error.args[0]}` is missing" if isinstance(error, KeyError) else type(error).__name__
