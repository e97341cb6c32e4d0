import pytest

from retrieval.lexical.drugs import PURPOSES
from retrieval.lexical.synonyms import WORDS, synonyms
from retrieval.lexical.tokens import tokens


@pytest.mark.parametrize(
    ("question", "of_medication", "some", "none"),
    [
        ("last eGFR", False, "glomerular filtration", "egfr"),
        ("high blood pressure", False, "hypertension", "bp"),  # The longer of two entries.
        ("tetanus shot", False, "td", "zoster"),
        ("Td", False, "", "tetanus"),  # A word that answers does not ask.
        ("breathing rate", False, "respiratory", "breaths"),  # Nor does one that asks answer.
        ("Is he on Lipitor?", False, "atorvastatin", "simvastatin"),
        ("ACE inhibitor", False, "lisinopril", "losartan"),
        ("Shingrix", False, "zoster recombinant", "live"),
        ("asthma", False, "", "albuterol"),
        ("asthma", True, "albuterol", "asthma"),
        ("walking frame", True, "", "frame"),
        ("DNR", False, "code status directive", "intubate"),
        ("prior auth for Humira", False, "authorisation", "auth"),
        ("HPI", False, "history of present illness", "hpi"),
        ("PMHx", False, "problem", "pmh"),
        ("last ejection fraction", False, "lvef", "echocardiogram"),
        ("shortness of breath", False, "dyspnea", "albuterol"),
        ("metoprolol ER 50 mg", True, "", "magnesium emergency"),
        # Without a stop word or an ending some words of the table are everyday ones.
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
def test_finds_other_words_for_what_is_asked(
    question: str, of_medication: bool, some: str, none: str
) -> None:
    found = synonyms(question, of_medication=of_medication)

    assert found >= {*tokens(some)}
    assert found.isdisjoint(tokens(none))


def test_no_entry_is_there_twice() -> None:
    for table in (WORDS, PURPOSES):
        asked = [
            tuple(tokens(words))
            for line in table.strip().splitlines()
            for words in line.partition(" > ")[0].split(" = ")
        ]
        assert {one for one in asked if asked.count(one) > 1 or not one} == set()
