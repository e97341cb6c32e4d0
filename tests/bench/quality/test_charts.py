import json
from pathlib import Path

from bench.quality.__main__ import JUDGEMENTS, write_charts
from bench.quality.charts.questions import (
    ABSENT,
    CHARTS,
    KINDS,
    SECOND_HALF,
    questions,
    unanswerable,
)
from bench.quality.charts.resources import chart


def test_every_kind_of_question_has_answers_and_all_are_the_same_in_every_run():
    charts = [chart(number) for number in range(CHARTS)]
    asked = {made.name: [*questions(made)] for made in charts}

    of_kinds = {one.kind for some in asked.values() for one in some if one.answers}
    assert of_kinds == {*KINDS} > SECOND_HALF
    refs = {one.ref for made in charts for one in made.resources}
    assert {ref for some in asked.values() for one in some for ref in one.answers} <= refs
    assert [*questions(chart(3))] == asked["chart-03"]
    assert all(len([*unanswerable(made)]) > len(ABSENT) for made in charts)


def test_are_written_as_records_renders_them(tmp_path: Path):
    for directory in write_charts(tmp_path):
        lines = (directory / "corpus.jsonl").read_text(encoding="utf-8").splitlines()
        texts = [json.loads(line) for line in lines]
        judged = (directory / JUDGEMENTS).read_text(encoding="utf-8").splitlines()[1:]
        assert {row.split("\t")[1] for row in judged} <= {one["_id"] for one in texts}
        assert texts[0]["text"].startswith(texts[0]["title"])
