import pytest

from console.claims import Segment, Statement, segments_of

TEXT = "Käse 🧀. No rash. Potassium 5.4."


def test_splits_at_the_ends_of_claims_in_code_points_and_marks_what_has_no_source():
    cheese, rash = TEXT.index("No"), TEXT.index("Pot")

    found = segments_of(TEXT, [Statement(0, 7, (2,)), Statement(rash, 99, (1, 3))])

    assert found == [
        Segment("Käse 🧀.", (2,)),
        Segment(TEXT[7:rash], is_uncited=True),
        Segment("Potassium 5.4.", (1, 3)),
    ]
    assert found[1].text.strip() == TEXT[cheese : rash - 1]


@pytest.mark.parametrize("claims", [[], [Statement(0, 9, ())]])
def test_without_any_cited_claim_nothing_is_called_uncited(claims: list[Statement]):
    found = segments_of(TEXT, claims)

    assert "".join(one.text for one in found) == TEXT
    assert not any(one.is_uncited for one in found)


def test_space_and_signs_between_claims_need_no_source_and_claims_may_overlap():
    found = segments_of(
        "ab, cd", [Statement(0, 2, (1,)), Statement(4, 6, (1,)), Statement(1, 2, (2,))]
    )

    assert [(one.text, one.sources) for one in found] == [
        ("a", (1,)),
        ("b", (1, 2)),
        (", ", ()),
        ("cd", (1,)),
    ]
    assert not any(one.is_uncited for one in found)


def test_marks_doubts_wherever_they_are():
    doubt = Statement(3, 6, ())

    found = segments_of("No 5.4.", [], [doubt])

    assert [(one.text, one.is_doubted) for one in found] == [
        ("No ", False),
        ("5.4", True),
        (".", False),
    ]
