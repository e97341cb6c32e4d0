"""Read a folder of real input: notes as files; or FHIR bundles in `synthea/`, visit notes and their
sections in `aci_bench/`. Persons are identified by the data's own id: names repeat, and some are empty.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from chartroom.demo.client import DemoFailed, Upload

EXPECTED = (
    "a folder of notes (.txt, .md, .pdf), where a subfolder is a patient and a file beside it is of a "
    "patient of its own; or one with FHIR bundles in synthea/ and aci_bench/documents.jsonl"
)
MEDIA_TYPES = {".txt": "text/plain", ".md": "text/markdown", ".pdf": "application/pdf"}
BUNDLES = "synthea"
DOCUMENTS = "aci_bench/documents.jsonl"
VISIT_NOTE = "visit_note"


@dataclass(frozen=True)
class Visit:
    chief_complaint: str
    document: str  # The visit note's id.
    note: str  # Empty where only retrieval can read the file.
    file: Upload | None = None

    @property
    def content(self) -> bytes:
        return self.note.encode() if self.file is None else self.file.content


@dataclass
class Person:
    identity: str  # The id in the data; sent in place of a missing name, and as a number.
    full_name: str
    age: int | None = None
    visits: list[Visit] = field(default_factory=list)

    @property
    def documents(self) -> list[str]:
        return [visit.document for visit in self.visits]

    @property
    def written(self) -> list[Visit]:
        """The visits with a note that says anything."""
        return [visit for visit in self.visits if visit.content.strip()]


@dataclass(frozen=True)
class Bundle:
    name: str
    text: bytes
    patients: int  # How many are in it.


@dataclass
class Dataset:
    bundles: list[Bundle] = field(default_factory=list)
    visitors: dict[str, Person] = field(default_factory=dict)
    skipped: int = 0  # Files that are no notes.

    @property
    def people(self) -> list[Person]:
        return list(self.visitors.values())

    @property
    def empty_notes(self) -> int:
        return sum(len(person.visits) - len(person.written) for person in self.people)


def read(folder: Path) -> Dataset:
    """Read and check all files, so that a broken one is found before anything is stored."""
    try:
        return _read(folder)
    except OSError as error:
        raise DemoFailed(f"{error.filename or folder} cannot be read: {error.strerror}.") from None


def _read(folder: Path) -> Dataset:
    if not folder.is_dir():
        raise DemoFailed(f"There is no folder {folder}. DIR is {EXPECTED}.")
    if not any((folder / name).exists() for name in (BUNDLES, "aci_bench")):
        return _of_files(folder)
    for name in (BUNDLES, "aci_bench"):
        if not (folder / name).is_dir():
            raise DemoFailed(f"The folder {name} is missing in {folder}.")
    if not (folder / DOCUMENTS).is_file():
        raise DemoFailed(f"The file {DOCUMENTS} is missing in {folder}.")
    dataset = Dataset()
    dataset.bundles = [_bundle(path) for path in sorted((folder / BUNDLES).glob("*.json"))]
    if not any(bundle.patients for bundle in dataset.bundles):
        raise DemoFailed(f"The folder {BUNDLES} in {folder} holds no FHIR bundle with a patient.")
    _add_visit_notes(dataset, folder)
    return dataset


def _of_files(folder: Path) -> Dataset:
    dataset = Dataset()
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder)
        if not path.is_file() or any(part.startswith(".") for part in name.parts):
            continue
        media_type = MEDIA_TYPES.get(path.suffix.lower())
        if media_type is None:
            dataset.skipped += 1
            continue
        content = path.read_bytes()
        try:
            text = "" if path.suffix.lower() == ".pdf" else content.decode()
        except UnicodeDecodeError:
            raise DemoFailed(f"{name} is not UTF-8 text.") from None
        identity = name.parts[0] if len(name.parts) > 1 else name.stem
        person = dataset.visitors.setdefault(identity, Person(identity, identity))
        file = Upload(name.name, media_type, content)
        person.visits.append(Visit(f"Note {name.as_posix()}", name.as_posix(), text, file))
    if not dataset.visitors:
        raise DemoFailed(f"There are no notes in {folder}. DIR is {EXPECTED}.")
    return dataset


def _bundle(path: Path) -> Bundle:
    text = path.read_bytes()
    try:
        types = [entry["resource"]["resourceType"] for entry in json.loads(text)["entry"]]
    except (ValueError, KeyError, TypeError) as error:
        raise DemoFailed(
            f"{BUNDLES}/{path.name} is not a FHIR bundle that can be read ({_why(error)})."
        ) from None
    return Bundle(path.name, text, types.count("Patient"))


def _add_visit_notes(dataset: Dataset, folder: Path) -> None:
    for where, line in _lines(folder, DOCUMENTS):
        if _field(line, "source_type", where) == VISIT_NOTE:
            _add_visitor(dataset, line, where)


def _add_visitor(dataset: Dataset, document: dict[str, Any], where: str) -> None:
    identity = _field(document, "patient_id", where)
    if not identity.strip():
        raise DemoFailed(f"{where} names no patient: its `patient_id` is empty.")
    name = str(document.get("patient_name") or "").strip()
    person = dataset.visitors.setdefault(identity, Person(identity, name or identity))
    if person.full_name == identity and name:
        person.full_name = name
    if person.age is None and str(document.get("age") or "").isdecimal():
        person.age = int(document["age"])
    complaint = str(document.get("cc") or "").strip() or "Visit without a recorded complaint"
    note = Visit(complaint, _field(document, "_id", where), _field(document, "text", where))
    person.visits.append(note)


def _lines(folder: Path, name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield each line with its name for messages. Only a line feed ends a line: notes contain other
    separators.
    """
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
