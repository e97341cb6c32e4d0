"""`python -m bench.quality.charts DIR`, in the environment of records: writes the set `charts`, with generated
questions, and the sets of `authored.py`.
"""

import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from bench.quality.charts.authored import DEVELOPMENT, HELD_OUT
from bench.quality.charts.questions import (
    CHARTS,
    FIRST_CHART_OF_SECOND_HALF,
    SECOND_HALF,
    questions,
    unanswerable,
)
from bench.quality.charts.resources import Chart, chart
from records.chart_texts.rendering.document import Names
from records.chart_texts.rendering.resources import RENDERINGS, render
from records.lenient_json import LenientJSON

Line = dict[str, Any]  # Any: JSON.


def texts(made: Chart) -> Iterator[Line]:
    for one in made.resources:
        if one.type not in RENDERINGS:
            continue
        found = render(one.type, LenientJSON.parse(json.dumps(one.body)), Names())
        if found is not None:
            metadata = {
                "patient_id": made.name,
                "source_type": one.type,
                "codes": [f"{code.system}|{code.code}" for code in found.codes],
                "occurred_at": found.occurred_at and found.occurred_at.isoformat(),
                "counts": found.counts,
                "precedence": found.precedence,
            }
            yield {"_id": one.ref, "title": found.title, "text": found.text, "metadata": metadata}


def main(directory: Path) -> None:
    charts = [chart(number) for number in range(CHARTS)]
    corpus = [text for made in charts for text in texts(made)]
    stored = {text["_id"] for text in corpus}
    lines: list[Line] = []
    rows = ["query-id\tcorpus-id\tscore"]
    for number, made in enumerate(charts):
        for one in questions(made):
            id_ = f"q{len(lines)}"
            is_of_second_half = one.kind in SECOND_HALF or number >= FIRST_CHART_OF_SECOND_HALF
            metadata: Line = {
                "patient_id": made.name,
                "kind": one.kind,
                "second_half": is_of_second_half,
            }
            lines.append({"_id": id_, "text": one.text, "metadata": metadata})
            rows += [f"{id_}\t{answer}\t1" for answer in one.answers if answer in stored]
        for text in unanswerable(made):
            metadata = {"patient_id": made.name, "has_answer": False}
            lines.append({"_id": f"q{len(lines)}", "text": text, "metadata": metadata})
    _write_set(directory / "charts", corpus, lines, rows)
    for name, authored in (("authored_charts", DEVELOPMENT), ("held_out_charts", HELD_OUT)):
        corpus = [text for number in authored.charts for text in texts(chart(number))]
        _write_set(directory / name, corpus, authored.questions(), authored.judgements())


def _write_set(
    directory: Path, corpus: Iterable[Line], questions: Iterable[Line], judgements: Iterable[str]
) -> None:
    (directory / "qrels").mkdir(parents=True, exist_ok=True)
    _write(directory / "corpus.jsonl", corpus)
    _write(directory / "queries.jsonl", questions)
    (directory / "qrels" / "test.tsv").write_text(
        "".join(f"{row}\n" for row in judgements), "utf-8"
    )


def _write(path: Path, lines: Iterable[Line]) -> None:
    path.write_text("".join(f"{json.dumps(line)}\n" for line in lines), "utf-8")


main(Path(sys.argv[1]))
