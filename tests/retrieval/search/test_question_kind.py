import pytest

from retrieval.search.question_kind import CLAIMS, MEDICATIONS, read

CONDITION, OBSERVATION = frozenset({"Condition"}), frozenset({"Observation"})
NOTHING: frozenset[str] = frozenset()


@pytest.mark.parametrize(
    ("question", "words", "types", "is_of_newest"),
    [
        ("latest HbA1c", "HbA1c", NOTHING, True),
        ("Most recent blood pressure?", "blood pressure?", OBSERVATION, True),
        ("last potassium level", "potassium level", OBSERVATION, True),
        ("pain in the last two weeks", "pain in the last two weeks", NOTHING, False),
        ("What is she on now?", "What ?", MEDICATIONS, True),
        ("What is this patient on?", "What ?", MEDICATIONS, True),
        ("What is my pt on?", "What ?", MEDICATIONS, True),
        ("Is John on metformin?", "metformin?", MEDICATIONS, True),
        ("What is seen on the MRI?", "What is seen on the MRI?", {"Encounter"}, False),
        ("Does the patient smoke?", "Does smoke?", NOTHING, True),
        ("How tall is she?", "How tall is she?", OBSERVATION, True),
        ("chronic kidney disease", "chronic kidney disease", CONDITION, False),
        ("What did the claim cost?", "What did the claim cost?", CLAIMS, False),
        ("problem list", "problem", CONDITION, True),
        # A question that names two kinds prefers both; a measured value alone says less.
        ("drugs for the condition", "drugs for the condition", MEDICATIONS | CONDITION, False),
        ("test results", "test results", {"DiagnosticReport"}, False),
        ("metoprolol", "metoprolol", NOTHING, False),
        (f"latest {'story ' * 50}".strip(), f"latest {'story ' * 50}".strip(), NOTHING, False),
    ],
)
def test_reads_the_kind_and_whether_the_newest_is_asked_for(
    question: str, words: str, types: frozenset[str], is_of_newest: bool
) -> None:
    found = read(question)

    assert (" ".join(found.words.split()), found.types, found.is_of_newest) == (
        words,
        types,
        is_of_newest,
    )


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("When was the patient last seen?", True),
        ("latest vital signs", True),
        ("visits", False),
        ("last emergency visit", False),
        ("current medications", False),
        ("latest", False),
        ("latest weight", False),
    ],
)
def test_reads_whether_nothing_but_the_last_of_a_kind_is_asked_for(
    question: str, expected: bool
) -> None:
    assert read(question).is_of_last is expected
