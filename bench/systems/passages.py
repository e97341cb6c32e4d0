import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from support.sources import REPOSITORY
from support.system import System

from bench.systems.database import query
from bench.systems.filling import output_of

RETRIEVAL = REPOSITORY / "services" / "retrieval"
PYTHON = RETRIEVAL / ".venv" / "bin" / "python"
SMALL_CHART = 90
ROWS = Path(__file__).with_name("passage_rows.py")


@dataclass(frozen=True)
class Question:
    text: str
    vector: list[float]


@dataclass(frozen=True)
class Passages:
    """Stored passages. All passages in `directory` have vectors; patients in `small` have SMALL_CHART passages."""

    patients: Sequence[str]
    small: Sequence[str]
    questions: Sequence[Question]
    directory: Path


def store_waiting(admin_dsn: str) -> None:
    _run(admin_dsn, "waiting")


def store_documents(
    system: System, patients: Sequence[str], *, each: int, shared: int, small: Sequence[str] = ()
) -> Passages:
    """Replace all documents. Patients in `small` have SMALL_CHART chunks, others `each`."""
    directory = system.data.path.parent
    query(system.admin_dsn, "TRUNCATE retrieval.documents, retrieval.chunks CASCADE")
    numbers = {**dict.fromkeys(patients, each), **dict.fromkeys(small, SMALL_CHART)}
    given = "".join(f"{patient} {number}\n" for patient, number in numbers.items())
    arguments = (str(RETRIEVAL / "model"), str(directory), str(shared))
    _run(system.admin_dsn, "documents", *arguments, given=given)
    asked = json.loads((directory / "questions.json").read_text("utf-8"))
    return Passages(patients, small, [Question(*one) for one in asked], directory)


def _run(admin_dsn: str, *arguments: str, given: str = "") -> None:
    command: list[str | Path] = [PYTHON, ROWS, *arguments]
    environment = {"ADMIN_DSN": admin_dsn}
    output_of(command, "The passages were not stored", environment=environment, given=given)
