import asyncio
import json
from pathlib import Path
from typing import Any

import pytest
from support.databases import TestDatabase, fetch

from bench.quality.evaluate.__main__ import main

TEXTS = {
    "stopped": ("Discharge", "Metoprolol was stopped because of bradycardia."),
    "allergy": ("Allergies", "She has a rash after penicillin."),
    "knee": ("HPI", "He fell from a ladder and hurt his left knee. It is swollen."),
    "none": ("Allergies", "None."),
}
QUESTIONS = {
    "q1": ("Why did they stop metoprolol?", "stopped"),
    "q2": ("Which antibiotic is she allergic to?", "allergy"),
    "q3": ("Which joint is injured?", "knee"),
    "q4": ("Anything she is allergic to?", "none"),
}
STORED = """
SELECT (SELECT count(*) FROM retrieval.documents), (SELECT count(*) FROM retrieval.chunks),
       (SELECT count(*) FROM retrieval.passages), (SELECT count(*) FROM retrieval.term_counts),
       (SELECT count(*) FROM retrieval.document_versions), (SELECT count(*) FROM retrieval.outbox)
"""
LEFT = """
INSERT INTO retrieval.documents
    (corpus, source_type, source_ref, review_status, author_kind, text, created_at)
VALUES (7, 'evaluation', 'old', 'approved', 'system', 'Old.', now() - interval '25 hours'),
       (8, 'evaluation', 'new', 'approved', 'system', 'New.', now() - interval '23 hours')
"""


def write_lines(path: Path, lines: list[dict[str, Any]]) -> None:
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    directory = tmp_path / "small"
    (directory / "qrels").mkdir(parents=True)
    texts = [{"_id": key, "title": title, "text": text} for key, (title, text) in TEXTS.items()]
    write_lines(directory / "corpus.jsonl", texts)
    questions = [{"_id": key, "text": text} for key, (text, _) in QUESTIONS.items()]
    write_lines(directory / "queries.jsonl", questions)
    rows = [f"{key}\t{text}\t1\n" for key, (_, text) in QUESTIONS.items()]
    judgements = "".join(["query-id\tcorpus-id\tscore\n", *rows])
    (directory / "qrels" / "test.tsv").write_text(judgements, encoding="utf-8")
    return directory


@pytest.fixture
def environment(
    database: TestDatabase, model_directory: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RETRIEVAL_DATABASE_URL", database.app_dsn)
    monkeypatch.setenv("RETRIEVAL_MODEL_DIR", str(model_directory))


@pytest.mark.usefixtures("environment")
def test_measures_a_set_in_each_mode_and_removes_it(
    database: TestDatabase, directory: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    """The command also removes documents that a killed run left more than a day ago."""
    asyncio.run(fetch(database.admin_dsn, LEFT))
    output = tmp_path / "measured.json"

    status = main([str(directory), "--min-words", "5", "--json", str(output)])

    shown = capsys.readouterr()
    (report,) = json.loads(output.read_text(encoding="utf-8"))
    found = {mode: values["nDCG@10"]["mean"] for mode, values in report["measures"].items()}
    assert status == 0
    assert (report["name"], report["texts"], report["questions"]) == ("small", 4, 3)
    assert (found["dense"], found["hybrid"]) == (1, 1)
    assert 1 / 3 <= found["lexical"] < 1
    assert report["inside"] == {"alone": 1, "with_neighbours": 1}
    assert "| small (3 questions) | hybrid | 1.000 [1.000, 1.000] |" in shown.out
    assert "| small | 1.00 | 1.00 |" in shown.out
    assert "small: 4 of 4 texts stored" in shown.err
    assert "small: 3 of 3 questions asked" in shown.err
    kept = asyncio.run(fetch(database.admin_dsn, "SELECT corpus FROM retrieval.documents"))
    assert [row["corpus"] for row in kept] == [8]
    (stored,) = asyncio.run(fetch(database.admin_dsn, STORED))
    assert tuple(stored) == (1, 0, 0, 0, 0, 0)


@pytest.mark.usefixtures("environment")
def test_reports_hits_by_kind_of_chart_question(
    directory: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    of_chart = {"patient_id": "chart", "source_type": "Observation", "codes": ["s|a1c"]}
    texts = [
        {
            "_id": f"of {year}",
            "text": "Hemoglobin A1c.",
            "metadata": {**of_chart, "occurred_at": f"{year}-01-01T00:00:00Z"},
        }
        for year in (2025, 2026)
    ]
    write_lines(directory / "corpus.jsonl", texts)
    asked = {"patient_id": "chart", "kind": "lab"}
    questions = [
        {"_id": "last", "text": "latest A1c", "metadata": asked},
        {"_id": "any", "text": "latest A1c", "metadata": {**asked, "second_half": True}},
        {
            "_id": "none",
            "text": "Does he own a boat?",
            "metadata": {"patient_id": "chart", "has_answer": False},
        },
        {"_id": "de", "text": "Welche Medikamente nimmt er?", "metadata": {"language": "German"}},
    ]
    write_lines(directory / "queries.jsonl", questions)
    (directory / "qrels" / "test.tsv").write_text(
        "query-id\tcorpus-id\tscore\nlast\tof 2026\t1\nany\tof 2025\t1\n"
    )
    output = tmp_path / "measured.json"

    assert main([str(directory), "--min-words", "20", "--json", str(output)]) == 0

    (report,) = json.loads(output.read_text(encoding="utf-8"))
    rates = [(one["name"], one["second_half"], one["first"]) for one in report["kinds"]]
    whole = [("all kinds", False, 1.0), ("lab", False, 1.0)]
    assert sorted(rates) == sorted([*whole, ("all kinds", True, 0.0), ("lab", True, 0.0)])
    assert report["low"] == {"answerable": 0, "unanswerable": 1, "questions": 1}
    shown = capsys.readouterr().out
    assert "| lab, second half | 1 | 0.00 | 1.00 |" in shown
    assert "| without one | 1 | 1.00 |" in shown
    assert "| German | 1 | 1.00 |" in shown


@pytest.mark.usefixtures("environment")
def test_invalid_sets_end_it_with_a_message(
    database: TestDatabase,
    directory: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
):
    def message_of(directory: Path) -> str:
        assert main([str(directory)]) == 1
        return capsys.readouterr().err.splitlines()[-1]

    path = directory / "nothing" / "corpus.jsonl"
    assert message_of(path.parent) == f"{path} cannot be read: No such file or directory."
    write_lines(directory / "queries.jsonl", [{"_id": "q1", "text": "?" * 10_001}])
    assert message_of(directory) == "The question q1 is none that a search takes."
    (stored,) = asyncio.run(fetch(database.admin_dsn, STORED))
    assert set(stored) == {0}
    monkeypatch.delenv("RETRIEVAL_DATABASE_URL")
    assert "RETRIEVAL_DATABASE_URL" in message_of(directory)
