from pathlib import Path

import pytest

from bench.quality.evaluate.sets import InvalidSet, read_set

CORPUS = """\
{"_id": "t1", "title": "HPI", "text": "Chest pain.", "section": "HPI"}

{"_id": "t2", "text": "No allergies."}
"""
QUERIES = """\
{"_id": "q1", "text": "Why did she come?"}
{"_id": "q2", "text": "Is anything relevant?"}
"""
JUDGEMENTS = "query-id\tcorpus-id\tscore\nq1\tt1\t2\nq1\tt2\t0\n"


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    directory = tmp_path / "small"
    (directory / "qrels").mkdir(parents=True)
    (directory / "corpus.jsonl").write_text(CORPUS, encoding="utf-8")
    (directory / "queries.jsonl").write_text(QUERIES, encoding="utf-8")
    (directory / "qrels" / "test.tsv").write_text(JUDGEMENTS, encoding="utf-8")
    return directory


def test_a_set_has_its_texts_and_the_questions_with_relevant_texts(directory: Path):
    found = read_set(directory)

    assert found.name == "small"
    assert [(text.id, text.title, text.text) for text in found.texts] == [
        ("t1", "HPI", "Chest pain."),
        ("t2", "", "No allergies."),
    ]
    assert [question.id for question in found.questions] == ["q1"]
    assert found.gains == {"q1": {"t1": 2.0}}


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("corpus.jsonl", '{"_id": "t1"}', "Line 1 of PATH is no text."),
        ("corpus.jsonl", CORPUS.replace("t2", "t1"), "PATH has an `_id` twice."),
        ("queries.jsonl", "{", "Line 1 of PATH is no question."),
        (
            "qrels/test.tsv",
            "q1 t1 1\nq1 t2 1",
            "PATH is no table of `query-id`, `corpus-id` and `score`",
        ),
        ("qrels/test.tsv", JUDGEMENTS.replace("t1", "t9"), "PATH names a text that"),
        ("qrels/test.tsv", JUDGEMENTS.replace("q1", "q9"), "PATH has no relevant text for any"),
    ],
)
def test_an_invalid_set_is_rejected_with_file_and_line(
    directory: Path, name: str, content: str, message: str
):
    path = directory / name
    path.write_text(content, encoding="utf-8")

    with pytest.raises(InvalidSet) as refused:
        read_set(directory)

    assert str(refused.value).startswith(message.replace("PATH", str(path)))


def test_a_set_with_a_missing_file_is_rejected(directory: Path):
    (directory / "queries.jsonl").unlink()

    with pytest.raises(InvalidSet, match=r"queries\.jsonl cannot be read: No such file"):
        read_set(directory)
