import pytest

from retrieval.search.language import is_english


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
