"""Questions of authors who had read the texts of these charts, but neither code nor rules."""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Line = dict[str, Any]  # Any: JSON.


@dataclass(frozen=True)
class Authored:
    folder: str
    charts: range

    def questions(self) -> Iterator[Line]:
        for id_, row in self._rows("questions"):
            yield _asked(id_, row, patient_id=row["chart"], kind=row["kind"])
        for id_, row in self._rows("unanswerable"):
            yield _asked(id_, row, patient_id=row["chart"], has_answer=False)
        for id_, row in self._rows("languages"):
            yield _asked(id_, row, language=row["language"])

    def judgements(self) -> Iterator[str]:
        yield "query-id\tcorpus-id\tscore"
        for id_, row in self._rows("questions"):
            yield from (f"{id_}\t{answer}\t1" for answer in row["answers"].split())

    def _rows(self, name: str) -> Iterator[tuple[str, dict[str, str]]]:
        path = Path(__file__).parent / self.folder / f"{name}.tsv"
        with path.open(encoding="utf-8") as lines:
            for number, row in enumerate(csv.DictReader(lines, delimiter="\t")):
                yield f"{name} {number}", row


def _asked(id_: str, row: Mapping[str, str], **metadata: object) -> Line:
    return {"_id": id_, "text": row["question"], "metadata": metadata}


# Rules of the search were written after the questions of DEVELOPMENT were measured. No rule or constant may be chosen
# with the questions of HELD_OUT.
DEVELOPMENT = Authored("development", range(20, 25))
HELD_OUT = Authored("held_out", range(25, 30))
