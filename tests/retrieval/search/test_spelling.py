import httpx
import pytest

from retrieval.search.spelling import corrected, unknown_words
from tests.retrieval.search.test_repeats import store

WRITTEN = frozenset({"hypertension", "shellfish", "pressure", "colposcopy", "penicillin"})


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("hypertenison", "hypertension"),
        ("Shelfish alergies?", "shellfish allergies?"),
        ("blood preessure", "blood pressure"),
        ("penicilin", "penicillin"),
        ("flu shott", "flu shot"),
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


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("include_shared", "expected"), [(True, None), (False, "restraint police")]
)
async def test_words_of_shared_documents_are_known_if_they_are_searched(
    client: httpx.AsyncClient, *, include_shared: bool, expected: str | None
) -> None:
    await store(client, "note", "The police brought her.")
    shared = {"scope": "shared", "source_type": "policy", "source_ref": "p"}
    text = {"text": "Restraint policy of the ward."}
    (await client.post("/documents", json=shared | text)).raise_for_status()
    query = {"question": "restraint policy", "patient_id": "P1", "include_shared": include_shared}

    answer = await client.post("/retrieve", json=query)

    assert answer.json().get("corrected_question") == expected


@pytest.mark.anyio
@pytest.mark.parametrize("question", ["What is the latest value?", "treatment goals"])
async def test_words_for_types_and_values_are_not_corrected(
    client: httpx.AsyncClient, question: str
) -> None:
    await store(client, "note", "Repair of the mitral valve, and a gaol treatmant.")

    answer = await client.post("/retrieve", json={"question": question, "patient_id": "P1"})

    assert "corrected_question" not in answer.json()


@pytest.mark.anyio
async def test_finds_words_of_the_chart_in_any_case_and_beside_any_sign(
    client: httpx.AsyncClient,
) -> None:
    await store(client, "note", "(COLPOSCOPY)/planned;\nfloor2gurney, 3\u00e9tages")
    query = {"question": "colposcpoy gurnye \u00e9tagse 'x", "patient_id": "P1"}

    answer = await client.post("/retrieve", json=query)

    assert answer.json().get("corrected_question") == "colposcopy gurney \u00e9tages 'x"
