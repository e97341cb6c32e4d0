"""Questions in `held_out/`. Their author had read the texts of CHARTS only. After a first measurement, rules of the
search were chosen with these questions, too.
"""

import csv
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

CHARTS = range(20, 25)
FILES = Path(__file__).parent / "held_out"
Line = dict[str, Any]  # Any: JSON.


def questions() -> Iterator[Line]:
    for id_, row in _rows("questions"):
        yield _asked(id_, row, patient_id=row["chart"], kind=row["kind"])
    for id_, row in _rows("unanswerable"):
        yield _asked(id_, row, patient_id=row["chart"], has_answer=False)
    for id_, row in _rows("languages"):
        yield _asked(id_, row, language=row["language"])


def _asked(id_: str, row: Mapping[str, str], **metadata: object) -> Line:
    return {"_id": id_, "text": row["question"], "metadata": metadata}


def judgements() -> Iterator[str]:
    yield "query-id\tcorpus-id\tscore"
    for id_, row in _rows("questions"):
        yield from (f"{id_}\t{answer}\t1" for answer in row["answers"].split())


def _rows(name: str) -> Iterator[tuple[str, dict[str, str]]]:
    with (FILES / f"{name}.tsv").open(encoding="utf-8") as lines:
        for number, row in enumerate(csv.DictReader(lines, delimiter="\t")):
            yield f"{name} {number}", row
