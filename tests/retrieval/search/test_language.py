import pytest

from bench.quality.charts.authored import DEVELOPMENT, HELD_OUT
from retrieval.lexical.word_lists import lines_of
from retrieval.search.foreign_words import ALL, WORD, has_foreign_words
from retrieval.search.language import has_english_grammar, is_english

SHORT = """
HbA1c|A1c trend|Last HbA1c?|Latest HbA1c value?|INR?|latest INR|current meds|allergies?|Any allergies?
penicillin allergy|Metformin dose?|Lisinopril|Atorvastatin 40 mg|Warfarin and INR|Marcumar dose|NovoRapid
Ramipril start date|creatinine|renal function|eGFR last 3|BP today|blood pressure|smoker?|DM type 2?
COPD exacerbation|MI in 2019?|CABG date|EF?|latest echo|last colonoscopy|flu shot|Tdap|vaccines due|pain meds
anemia workup|potassium 5.9|SOB on exertion|code status|DNR?|hx of CVA|PMH|DES exposure|MIT scan|hat size
EST level
"""
LISTS = ("abbreviations", "drug_allergies", "drug_classes", "drug_purposes", "drugs", "synonyms")


@pytest.mark.parametrize(
    "question",
    [
        "¿Cuándo fue la última visita?",
        "Welche Medikamente nimmt er?",
        "aktuelle Dosis von Marcumar",
        "INR powyżej 3",
        "hiện còn uống metformin không?",
        "糖尿病はありますか",
        "Когда был последний визит?",
        "Letzter HbA1c Wert?",
        "Letztes Kreatinin",
        "Welche Allergien?",
        "Senaste HbA1c?",
        "Vilka allergier?",
        "Dernier bilan rénal ?",
        "Dernier INR ?",
        "Último HbA1c",
        "¿Alergias?",
        "Siste HbA1c?",
        "Laatste INR",
        "Ultimo INR",
    ],
)
def test_recognises_other_languages(question: str) -> None:
    assert not is_english(question)


@pytest.mark.parametrize(
    "question",
    [
        "",
        "MI?",
        "β-blocker",
        "When did Maria de la Cruz come?",
        "El Paso clinic visits",
        "angina pectoris de novo?",
        "Dr. Müller's last note",
    ],
)
def test_accepts_names_and_letters_of_other_languages(question: str) -> None:
    assert is_english(question)


@pytest.mark.parametrize(
    "question",
    ["Was warfarin stopped because of a rash?", "does he have asthma", "When was the last A1c?"],
)
def test_words_that_only_english_has_decide_before_the_model(question: str) -> None:
    assert has_english_grammar(question)


@pytest.mark.parametrize(
    "question",
    [
        "Heeft hij COPD of asthma?",
        "Was is of was in de kamer",
        "War er in The Royal London Hospital?",
        "Har hun for lavt blodtryk after operation?",
        "Nahm er am Kurs Living with Diabetes teil?",
        "About Schlaf",
        "Bezoeken aan de spoedeisende hulp in for this pain",
        "Per quale motivo ha preso the nero?",
        "thuoc nao can uong them the nao",
        "Er der are at have i his journal",
        "\u00dcbung about what is there",
    ],
)
def test_words_that_other_languages_have_do_not_decide(question: str) -> None:
    assert not has_english_grammar(question)


def test_words_of_english_do_not_decide_about_questions_in_other_languages() -> None:
    asked = [one for authored in (DEVELOPMENT, HELD_OUT) for one in authored.questions()]
    foreign = [
        one["text"] for one in asked if one["metadata"].get("language", "English") != "English"
    ]

    assert len(foreign) > 200
    assert not [question for question in foreign if has_english_grammar(question)]


@pytest.mark.parametrize("question", SHORT.strip().replace("\n", "|").split("|"))
def test_short_english_questions(question: str) -> None:
    assert is_english(question)


def test_words_of_others_are_not_in_english_questions_or_names_of_drugs() -> None:
    asked = [one for authored in (DEVELOPMENT, HELD_OUT) for one in authored.questions()]
    english = [
        one["text"] for one in asked if one["metadata"].get("language", "English") == "English"
    ]
    listed = [line.lower() for name in LISTS for line in lines_of(f"lexical/{name}.txt")]

    assert len(english) > 300
    assert not [question for question in english if has_foreign_words(question)]
    assert ALL.isdisjoint(word for line in listed for word in WORD.findall(line))
