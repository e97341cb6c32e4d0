import pytest

from chassis.invisible_characters import without_invisible


def test_long_runs_of_direction_marks_are_removed():
    """A search for the end of the run at each mark would take hours."""
    assert without_invisible("\u200e" * 1_000_000) == ("", 1_000_000)


@pytest.mark.parametrize(
    "text",
    [
        "👩\u200d⚕\ufe0f and 👨🏽\u200d👩🏽\u200d👧 and 1\ufe0f\u20e3",
        "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
        "می\u200cشود",
        "क\u094d\u200dष",
        "שלום\u200f, 5 mg \u200eABC\u200e שלום",
        "\u061cسبب",
        "葛\U000e0100城",
        "ภาษา\u200bไทย",
        "line\r\n\ttab\f\vé e\u0301",
    ],
)
def test_characters_of_writing_systems_stay(text: str):
    assert without_invisible(text) == (text, 0)


@pytest.mark.parametrize(
    ("hidden", "count"),
    [
        ("\U000e0049\U000e0067\U000e006e", 3),
        ("🏴\U000e0049\U000e007f", 2),
        ("\u202e", 1),
        ("\u2066\u2069", 2),
        ("\u200b\u200c\u200d\u2060\ufeff", 5),
        ("\ufe01\ufe0f\U000e0101", 3),
        ("\u00ad", 1),
        ("\x1b[31m\x1b[0m", 9),
        ("\x01\x9f", 2),
        ("\u200e\u200f\u200e\u200f", 4),
        ("\u3164", 1),
    ],
)
def test_characters_that_only_models_read_are_removed(hidden: str, count: int):
    before = "🏴" if hidden.startswith("🏴") else ""

    assert without_invisible(f"Ta{hidden}ke") == (f"Ta{before}ke", count)
