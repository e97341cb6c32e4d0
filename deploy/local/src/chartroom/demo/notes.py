"""The notes that the agents work on: those of examples/notes, or some of a folder of real input."""

import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from chartroom.demo import dataset
from chartroom.demo.client import DemoFailed
from chartroom.demo.dataset import Person

FROM_DATA = 3
LONGEST_SYMPTOM = 500
# Visit notes do not name what a payer would be asked for.
REQUEST = {"procedure": "the imaging that the plan names", "payer": "Example Health"}


@contextmanager
def notes_of(data: Path | None, examples: Path) -> Iterator[Path]:
    """Yield a folder of notes: one file each, as the intake agent reads it. Raises DemoFailed where
    the real input cannot be read, or no patient in it has an age and a visit note.
    """
    if data is None:
        yield examples / "notes"
        return
    people = [
        person for person in dataset.read(data).people if person.age is not None and person.written
    ]
    if not people:
        raise DemoFailed(
            f"No patient in {data} has an age and a visit note, which agents need: only "
            f"{dataset.DOCUMENTS} has ages."
        )
    with tempfile.TemporaryDirectory() as folder:
        for number, person in enumerate(people[:FROM_DATA], start=1):
            text = json.dumps(_note(person), ensure_ascii=False)
            Path(folder, f"note-{number}.json").write_text(text, encoding="utf-8")
        yield Path(folder)


def _note(person: Person) -> dict[str, object]:
    visit = person.written[0]
    return {
        "mrn": person.identity,
        "full_name": person.full_name,
        "age": person.age,
        "urgency": "routine",
        "symptoms": [visit.chief_complaint[:LONGEST_SYMPTOM]],
        "details": REQUEST,
        "note": visit.note,
    }


def names_in(notes: Path) -> dict[str, str]:
    """Return the patients' names by note. Raises DemoFailed where there is none."""
    try:
        found = {
            path.stem: str(json.loads(path.read_text(encoding="utf-8"))["full_name"])
            for path in sorted(notes.glob("*.json"))
        }
    except (OSError, ValueError, KeyError, TypeError):
        raise DemoFailed(f"A note in {notes} cannot be read.") from None
    if not found:
        raise DemoFailed(f"There are no notes in {notes}.")
    return found
