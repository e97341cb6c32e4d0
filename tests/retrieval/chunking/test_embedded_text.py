from retrieval.chunking.embedded_text import embedded_text


def count(text: str) -> int:
    return len(text.split())


def test_title_and_section_precede_the_embedded_text():
    assert (
        embedded_text("Discharge letter", "PLAN", "Rest.", count) == "Discharge letter PLAN\nRest."
    )
    assert embedded_text("Letter", "PLAN", "PLAN\nRest.", count) == "Letter\nPLAN\nRest."
    assert embedded_text(None, None, "Rest.", count) == "Rest."


def test_truncates_the_title_but_not_the_text_if_the_window_is_too_small():
    assert embedded_text("one two three", None, "a b c", count, 5) == "one two\na b c"
    assert embedded_text("one", "PLAN", "a b c", count, 2) == "a b c"
