from console.highlights import excerpt, marked, merged, shortened

TEXT = "0123456789" * 10


def as_text(pieces: object) -> str:
    return "".join(
        "…" if piece.is_gap else f"[{piece.text}]" if piece.is_marked else piece.text
        for piece in pieces  # type: ignore[attr-defined]
    )


def test_spans_are_ordered_within_the_text_and_never_overlap():
    assert merged([(5, 9), (-3, 2), (8, 12), (90, 400), (7, 7), (50, 20)], 100) == [
        (0, 2),
        (5, 12),
        (90, 100),
    ]


def test_highlights_code_points_not_bytes_or_units():
    assert as_text(marked("é👩 metoprolol stopped", [(3, 13)])) == "é👩 [metoprolol] stopped"


def test_counts_from_the_beginning_of_the_document():
    assert as_text(marked("456789", [(6, 8)], offset=4)) == "45[67]89"


def test_an_excerpt_shows_spans_with_surrounding_text_and_omissions():
    assert as_text(excerpt(TEXT, [(30, 33), (80, 82)], context=2)) == "…89[012]34…89[01]23…"
    # An excerpt shows the text between two nearby highlighted spans once.
    assert as_text(excerpt(TEXT, [(3, 5), (7, 8)], context=4)) == "012[34]56[7]8901…"
    assert as_text(excerpt(TEXT, [], context=3)) == "012345…"
    assert as_text(excerpt("short", [(100, 120)])) == "short"


def test_a_long_text_is_truncated_at_the_pages_limit_with_a_note():
    assert as_text(shortened(marked(TEXT, [(2, 8)]), 5)) == "01[234]…"
    assert as_text(shortened(marked(TEXT, [(0, 4)]), 4)) == "[0123]…"
    assert as_text(shortened(marked("0123", [(1, 2)]), 4)) == "0[1]23"
