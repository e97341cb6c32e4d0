import pytest

from retrieval.search.phrases import Text
from retrieval.search.question_negations import without_negation

ACTIVE, RESOLVED = "Problem: Sinusitis.\nStatus: active.", "Problem: Asthma.\nStatus: resolved."


@pytest.mark.parametrize(
    ("question", "said", "allowed"),
    [
        ("Which problems are not resolved?", "Which problems are active?", [True, False]),
        ("Which haven't been resolved yet?", "Which active yet?", [True, False]),
        ("an infection that never cleared up", "an infection that active", [True, False]),
        ("problems that are not active", "problems that are inactive", [False, True]),
        ("problems other than sinusitis", "problems ", [False, True]),
        (
            "Which problems besides asthma does he have?",
            "Which problems  does he have?",
            [True, False],
        ),
        ("problems that are not about sinusitis", "problems ", [False, True]),
    ],
)
def test_replaces_a_negation(question: str, said: str, allowed: list[bool]) -> None:
    found, negation = without_negation(Text.of(question))

    assert found.value == said
    assert negation is not None
    assert [negation.allows(None, text) for text in (ACTIVE, RESOLVED)] == allowed


@pytest.mark.parametrize("question", ["active problems", "not given", "shots not done"])
def test_keeps_other_questions(question: str) -> None:
    assert without_negation(Text.of(question)) == (Text.of(question), None)
