"""Passages by the hundred thousand, stored by SQL, and questions about them."""

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
ROWS = Path(__file__).with_name("passage_rows.py")


@dataclass(frozen=True)
class Question:
    text: str
    vector: list[float]


@dataclass(frozen=True)
class Passages:
    """`directory` has all passages and their vectors, for other systems."""

    patients: Sequence[str]
    questions: Sequence[Question]
    directory: Path


def store_waiting(admin_dsn: str) -> None:
    """Store passages of the chunks that have none. Raises BenchmarkError."""
    _run(admin_dsn, "waiting")


def store_documents(system: System, patients: Sequence[str], *, each: int, shared: int) -> Passages:
    """Replace all documents by some with `each` chunks of each patient, and `shared` ones. Raises
    BenchmarkError.
    """
    directory = system.data.path.parent
    query(system.admin_dsn, "TRUNCATE retrieval.documents, retrieval.chunks CASCADE")
    arguments = (str(RETRIEVAL / "model"), str(directory), str(each), str(shared))
    _run(system.admin_dsn, "documents", *arguments, given="".join(f"{one}\n" for one in patients))
    asked = json.loads((directory / "questions.json").read_text("utf-8"))
    return Passages(patients, [Question(*one) for one in asked], directory)


def _run(admin_dsn: str, *arguments: str, given: str = "") -> None:
    command: list[str | Path] = [PYTHON, ROWS, *arguments]
    environment = {"ADMIN_DSN": admin_dsn}
    output_of(command, "The passages were not stored", environment=environment, given=given)
