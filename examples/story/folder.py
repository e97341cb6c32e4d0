"""A folder of real input: notes as files, or FHIR bundles in `synthea/` and visit notes in
`aci_bench/`.
"""

import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from story.stage import StoryFailed

EXPECTED = (
    "a folder of notes (.txt, .md, .pdf), where a subfolder is a patient and a file beside it is of a "
    "patient of its own; or one with FHIR bundles in synthea/ and aci_bench/documents.jsonl"
)
MEDIA_TYPES = {".txt": "text/plain", ".md": "text/markdown", ".pdf": "application/pdf"}
BUNDLES, DOCUMENTS = "synthea", "aci_bench/documents.jsonl"
FOR_AGENTS, LONGEST_SYMPTOM = 3, 500
# A request to a payer, which visit notes lack.
REQUEST = {"procedure": "the imaging that the plan names", "payer": "Example Health"}


class Visit(NamedTuple):
    chief_complaint: str
    document: str  # The ID of the case's visit note.
    title: str
    note: bytes
    media_type: str


@dataclass
class Person:
    identity: str  # The ID identifies the person, because some names are equal or empty.
    full_name: str
    age: int | None = None
    visits: list[Visit] = field(default_factory=list)

    @property
    def written(self) -> list[Visit]:
        return [visit for visit in self.visits if visit.note.strip()]


@dataclass
class Folder:
    bundles: dict[str, bytes] = field(default_factory=dict)  # Keys are file names.
    people: dict[str, Person] = field(default_factory=dict)
    skipped: int = 0  # Names of files in a folder of notes that are not notes.


def read(folder: Path) -> Folder:
    """Check all files before anything is stored."""
    if not folder.is_dir():
        raise StoryFailed(f"There is no folder {folder}. DIR is {EXPECTED}.")
    try:
        if any((folder / name).exists() for name in (BUNDLES, "aci_bench")):
            return _of_bundles_and_lines(folder)
        return _of_files(folder)
    except OSError as error:
        raise StoryFailed(f"{error.filename or folder} cannot be read: {error.strerror}.") from None


def _of_files(folder: Path) -> Folder:
    found = Folder()
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder)
        if not path.is_file() or any(part.startswith(".") for part in name.parts):
            continue
        media_type = MEDIA_TYPES.get(path.suffix.lower())
        if media_type is None:
            found.skipped += 1
            continue
        note, where = path.read_bytes(), name.as_posix()
        if media_type.startswith("text/"):
            _decoded(note, where)
        identity = name.parts[0] if len(name.parts) > 1 else name.stem
        person = found.people.setdefault(identity, Person(identity, identity))
        person.visits.append(Visit(f"Note {where}", where, name.name, note, media_type))
    if not found.people:
        raise StoryFailed(f"There are no notes in {folder}. DIR is {EXPECTED}.")
    return found


def _of_bundles_and_lines(folder: Path) -> Folder:
    for name in (BUNDLES, DOCUMENTS):
        if not (folder / name).exists():
            raise StoryFailed(f"{name} is missing in {folder}.")
    found = Folder(
        {path.name: path.read_bytes() for path in sorted((folder / BUNDLES).glob("*.json"))}
    )
    for name, text in found.bundles.items():
        try:
            _ = [entry["resource"]["resourceType"] for entry in json.loads(text)["entry"]]
        except (ValueError, KeyError, TypeError) as error:
            raise _unusable(f"{BUNDLES}/{name}", error) from None
    # `splitlines` would also split at U+2028, which notes may contain.
    lines = _decoded((folder / DOCUMENTS).read_bytes(), DOCUMENTS).split("\n")
    for number, line in enumerate(lines, start=1):
        try:
            if line.strip():
                _add(found.people, json.loads(line))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise _unusable(f"Line {number} of {DOCUMENTS}", error) from None
    return found


def _add(people: dict[str, Person], line: dict[str, Any]) -> None:
    if line["source_type"] != "visit_note":
        return
    identity, name = line["patient_id"].strip(), str(line.get("patient_name") or "").strip()
    if not identity:
        raise ValueError(identity)
    person = people.setdefault(identity, Person(identity, name or identity))
    if person.full_name == identity and name:
        person.full_name = name
    if person.age is None and str(line.get("age") or "").isdecimal():
        person.age = int(line["age"])
    complaint = str(line.get("cc") or "").strip() or "Visit without a recorded complaint"
    note = line["text"].encode()
    person.visits.append(Visit(complaint, line["_id"], "Visit note", note, "text/plain"))


def _unusable(what: str, error: Exception) -> StoryFailed:
    is_missing = isinstance(error, KeyError)
    why = f"the field `{error.args[0]}` is missing" if is_missing else type(error).__name__
    return StoryFailed(f"{what} cannot be used: {why}.")


def _decoded(text: bytes, name: str) -> str:
    try:
        return text.decode()
    except UnicodeDecodeError:
        raise StoryFailed(f"{name} is not UTF-8 text.") from None


@contextmanager
def notes_of(data: Path | None, examples: Path) -> Iterator[Path]:
    """Yield the examples, or the first notes of real input."""
    if data is None:
        yield examples
        return
    people = [one for one in read(data).people.values() if one.age is not None and one.written]
    if not people:
        raise StoryFailed(
            f"No patient in {data} has an age and a visit note, which agents need: only {DOCUMENTS} has ages."
        )
    with tempfile.TemporaryDirectory() as folder:
        for number, person in enumerate(people[:FOR_AGENTS], start=1):
            visit = person.written[0]
            note = {
                "mrn": person.identity,
                "full_name": person.full_name,
                "age": person.age,
                "urgency": "routine",
                "symptoms": [visit.chief_complaint[:LONGEST_SYMPTOM]],
                "details": REQUEST,
                "note": visit.note.decode(),
            }
            text = json.dumps(note, ensure_ascii=False)
            Path(folder, f"note-{number}.json").write_text(text, encoding="utf-8")
        yield Path(folder)
