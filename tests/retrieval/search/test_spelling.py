import pytest

from retrieval.search.spelling import corrected, unknown_words

WRITTEN = frozenset({"hypertension", "shellfish", "pressure", "colposcopy", "penicillin"})


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("hypertenison", "hypertension"),
        ("Shelfish alergies?", "shellfish allergies?"),
        ("blood preessure", "blood pressure"),
        ("penicilin", "penicillin"),
        ("colonoscopy", None),  # A listed word.
        ("walking frame", None),
        ("fall", None),  # A short word.
    ],
)
def test_corrects_unknown_words_to_similar_words(question: str, expected: str | None) -> None:
    unknown = unknown_words(question, lambda word: word == "blood")

    assert corrected(question, unknown, WRITTEN) == expected


def test_ignores_words_of_the_index_and_of_the_chart() -> None:
    assert unknown_words("hypertenison", str.isalpha) == []
    assert corrected("hypertenison", ["hypertenison"], WRITTEN | {"hypertenison"}) is None
