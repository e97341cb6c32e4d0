import pytest

from retrieval.chunking.sentences import MAX_SEGMENTED, sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Seen by Dr. Smith at St. Mary's. Takes 2.5 mg t.i.d. before meals. No fever.",
            ["Seen by Dr. Smith at St. Mary's.", "Takes 2.5 mg t.i.d. before meals.", "No fever."],
            id="abbreviations and decimals",
        ),
        pytest.param(
            "Temp. 37.2 at noon. Return in approx. 2 weeks.",
            ["Temp. 37.2 at noon.", "Return in approx. 2 weeks."],
            id="clinical abbreviations",
        ),
        pytest.param(
            "Plan:\n1. Hypertension\n  2) Diabetes\n- aspirin\n\nCall us",
            ["Plan:", "1. Hypertension", "2) Diabetes", "- aspirin", "Call us"],
            id="lists and blank lines",
        ),
        pytest.param(
            "患者对青霉素过敏。他很好。", ["患者对青霉素过敏。", "他很好。"], id="Chinese"
        ),
        pytest.param("a line\nthat goes on", ["a line\nthat goes on"], id="a wrapped line"),
        pytest.param(" \n\n\t", [], id="nothing"),
    ],
)
def test_a_text_is_divided_into_sentences(text: str, expected: list[str]):
    assert [text[start:end] for start, end in sentences(text, 0, len(text))] == expected


@pytest.mark.parametrize(("unit", "between"), [("a line\n", "\n"), ("word\t", "\t"), ("患", "")])
def test_a_long_block_is_divided_at_line_breaks_first(
    unit: str, between: str, monkeypatch: pytest.MonkeyPatch
):
    asked: list[str] = []

    def segment(_: str, text: str) -> list[str]:
        asked.append(text)
        return [text]

    monkeypatch.setattr("retrieval.chunking.sentences.segment", segment)
    text = unit * (MAX_SEGMENTED + 1)

    found = [text[start:end] for start, end in sentences(text, 0, len(text))]

    assert max(map(len, asked)) <= MAX_SEGMENTED
    assert between.join(found) == text.strip()


def test_offsets_of_a_part_refer_to_the_whole_text():
    assert sentences("One. Two. Three.", 5, 9) == [(5, 9)]
