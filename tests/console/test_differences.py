import pytest

from console import differences as module
from console.differences import Kind, Part, differences

LONG = " ".join(f"word{n}" for n in range(60))


@pytest.mark.parametrize(
    ("before", "after", "parts"),
    [
        ("5 mg daily.", "5 mg daily.", []),
        ("Apixaban 5 mg.", "Apixaban 50 mg.", ["=Apixaban", "- 5", "+ 50", "= mg."]),
        ("", "New text.", ["+New text."]),
        ("Old text.", "", ["-Old text."]),
    ],
)
def test_shows_removed_and_added_words(before: str, after: str, parts: list[str]):
    signs = {Kind.SAME: "=", Kind.ADDED: "+", Kind.REMOVED: "-"}
    assert [signs[one.kind] + one.text for one in differences(before, after)] == parts


def test_omits_unchanged_text():
    parts = differences(f"{LONG} 5 mg {LONG}", f"{LONG} 50 mg {LONG}")

    assert [parts[0], parts[-1]] == [Part(Kind.GAP), Part(Kind.GAP)]
    assert parts[1].text.split() == [f"word{n}" for n in range(52, 60)]


def test_compares_long_texts_by_lines(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(module, "MOST_WORDS", 3)

    parts = differences("a b\nc d\n", "a b\nc e\n")

    assert [one.text for one in parts] == ["a b\n", "c d\n", "c e\n"]
