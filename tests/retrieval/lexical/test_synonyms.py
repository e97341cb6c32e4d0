import pytest

from retrieval.lexical.synonyms import OF_ALL, OF_MEDICATION, synonyms
from retrieval.lexical.tokens import tokens
from retrieval.lexical.word_lists import lines_of


@pytest.mark.parametrize(
    ("question", "of_medication", "some", "none"),
    [
        ("last eGFR", False, "glomerular filtration", "egfr"),
        # Of two dictionary entries in the question, the longer entry is used.
        ("high blood pressure", False, "hypertension", "bp"),
        ("tetanus shot", False, "td", "zoster"),
        # The dictionary expands other words to "td", but not "td" to other words.
        ("Td", False, "", "tetanus"),
        (
            "breathing rate",
            False,
            "respiratory",
            "breaths",
            # The dictionary expands "breathing rate" to other words, but no other word to "breathing rate".
        ),
        ("Is he on Lipitor?", False, "atorvastatin", "simvastatin"),
        ("ACE inhibitor", False, "lisinopril", "losartan"),
        ("Shingrix", False, "zoster recombinant", "live"),
        ("asthma", False, "", "albuterol"),
        ("asthma", True, "albuterol", "asthma"),
        ("walking frame", True, "", "frame"),
        ("Is it taken twice daily?", False, "bid", "qd"),
        ("drugs to take p.r.n.", False, "needed", "daily"),
        ("short of breath, or SOB", False, "dyspnea", "sob"),
        ("DNR", False, "code status directive", "intubate"),
        ("prior auth for Humira", False, "authorisation", "auth"),
        ("HPI", False, "history of present illness", "hpi"),
        ("PMHx", False, "problem", "pmh"),
        ("last ejection fraction", False, "lvef", "echocardiogram"),
        ("shortness of breath", False, "dyspnea", "albuterol"),
        ("metoprolol ER 50 mg", True, "", "magnesium emergency"),
        ("living will", False, "code directive dnr", ""),
        ("Does she live alone?", False, "", "code resuscitate directive dnr"),
        ("check up", False, "checkup general examination wellness", ""),
        ("When was her potassium last checked?", False, "", "general examination wellness"),
        ("sent home from A&E", False, "emergency", "room"),
        ("Did the culture grow E. coli?", False, "", "emergency"),
        ("Does he have fits?", False, "seizure epilepsy", "fit"),
        ("Is he fit for surgery?", False, "", "seizure epilepsy"),
        ("When is discharge expected?", False, "", "pregnant"),
    ],
)
def test_expands_a_question_with_synonyms(question: str, of_medication: bool, some: str, none: str):
    found = synonyms(question, of_medication=of_medication)

    assert found >= {*tokens(some)}
    assert found.isdisjoint(tokens(none))


def test_entries_are_unique():
    for lists in (OF_ALL, OF_MEDICATION):
        asked = [
            tuple(tokens(words))
            for name in lists
            for line in lines_of(f"lexical/{name}.txt")
            for words in line.partition(" > ")[0].split(" = ")
        ]
        assert {one for one in asked if asked.count(one) > 1 or not one} == set()
