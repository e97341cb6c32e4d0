from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any
from uuid import UUID

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import Integer, literal_column
from support.applications import assert_problem, running, settings_for, unstarted_client
from support.databases import TestDatabase, cloned, fetch
from support.panels import FakePanels

from chartroom.system.keys import Keyring
from retrieval.embedding.local import LocalEmbedder
from retrieval.embedding.protocol import EmbedderBusy
from retrieval.errors import EmbeddingUnavailable, EmbeddingUnusable
from retrieval.search import repository, service
from retrieval.settings import Settings
from tests.retrieval.app import create_app
from tests.retrieval.conftest import FEED
from tests.retrieval.fake_embedder import ArrangedEmbedder
from tests.retrieval.passage_rows import NewDocument, connected, insert_document, store_document

pytestmark = pytest.mark.anyio

ENCOUNTER = UUID(int=7)
HBA1C = {"system": "http://loinc.org", "code": "4548-4"}
MARCH, APRIL = datetime(2026, 3, 14, 9, tzinfo=UTC), datetime(2026, 4, 2, 9, tzinfo=UTC)
MARCH_2025 = MARCH.replace(year=2025)
AHEAD = datetime.now(UTC) + timedelta(days=30)
DISCHARGE = [
    "Metoprolol was stopped because of bradycardia.",
    "Lisinopril 500mg b.i.d. was continued.",
    "The patient lives alone and uses a walking frame.",
]
new = partial(NewDocument, vectors=[])
of_p1 = partial(new, patient_id="P1")
of_chart = partial(new, patient_id="P-chart", author_kind="system")
DOCUMENTS = [
    of_p1(
        DISCHARGE,
        source_ref="discharge",
        source_type="discharge_summary",
        title="Discharge summary",
        section="Hospital course",
        encounter_id=ENCOUNTER,
        occurred_at=MARCH,
    ),
    of_p1(
        ["HbA1c 7.2 %, above the reference range."],
        source_ref="lab",
        source_type="Observation",
        codes=["http://loinc.org|4548-4"],
        author_kind="system",
        occurred_at=APRIL,
    ),
    of_p1(
        ["Draft summary: the heart beats slowly without metoprolol."],
        source_ref="summary",
        source_type="summary",
        review_status="draft",
        author_kind="agent",
    ),
    of_p1(["Old note: metoprolol, 50 mg a day."], source_ref="old", review_status="retired"),
    new(["Metoprolol was continued for COVID-19."], source_ref="other", patient_id="P2"),
    new(["Beta blockers such as metoprolol need a fast heart."], source_ref="policy"),
    new(["New policy: metoprolol needs consent."], source_ref="new", review_status="draft"),
    new(["Former policy: metoprolol for all."], source_ref="former", review_status="retired"),
    new(["Of another corpus: metoprolol."], source_ref="measured", corpus=7),
    *(
        of_chart(
            [text], source_ref=ref, source_type=type_, title=title, occurred_at=at, counts=counts
        )
        for ref, type_, title, text, at, counts in (
            (
                "flu 2025",
                "Immunization",
                "Immunization: Flu",
                "Flu, quadrivalent.",
                MARCH_2025,
                True,
            ),
            ("flu refused", "Immunization", "Immunization: Flu", "Flu shot refused.", APRIL, False),
            ("visit 2026", "Encounter", "Visit: clinic", "Visit of the clinic.", MARCH, True),
            ("visit planned", "Encounter", "Visit: clinic", "Next visit, planned.", AHEAD, False),
            ("faq", "faq", "Questions", "When was the last visit? The last letter?", MARCH, True),
            ("visit booked", "Encounter", "Visit: home", "Home visit, booked.", AHEAD, True),
        )
    ),
    *(
        new(
            [text],
            patient_id="P-chart",
            source_ref=ref,
            source_type="stay_summary",
            title="Discharge summary",
            author_kind="agent",
            occurred_at=at,
        )
        for ref, text, at in (
            ("left 2026", "She went home.", APRIL),
            ("left 2025", "Summary of the latest discharge.", MARCH_2025),
        )
    ),
    *(
        of_chart(
            [text], source_ref=ref, source_type=type_, title=title, codes=codes, occurred_at=at
        )
        for ref, type_, title, text, at, codes in (
            ("a1c 2026", "Observation", "Lab: A1c", "Hemoglobin A1c 7 %.", APRIL, ["l|1"]),
            ("a1c 2025", "Observation", "Lab: A1c", "Glycated A1c 8 %.", MARCH_2025, ["l|1"]),
            ("td 2026", "Immunization", "Immunization: Td", "Td, adult.", APRIL, []),
            ("td 2025", "Immunization", "Immunization: Td", "Td, tetanus.", MARCH_2025, []),
            ("heart", "Procedure", "Procedure: bypass", "Operation of the heart.", MARCH, []),
            ("claim", "Claim", "Claim: routine", "A routine heart operation.", APRIL, []),
        )
    ),
]
# Laboratory results of equal time; the preliminary potassium result has more words of the question.
SAME_TIME = [
    of_chart(
        [text],
        patient_id="P-same",
        source_ref=ref,
        source_type=type_,
        codes=codes,
        occurred_at=APRIL,
        **more,
    )
    for ref, type_, text, codes, more in (
        ("corrected", "Observation", "Potassium 3.1.", ["l|2"], {"precedence": "5 "}),
        (
            "preliminary",
            "Observation",
            "Potassium, latest potassium 5.9.",
            ["l|2"],
            {"precedence": "2 "},
        ),
        ("penicillin", "AllergyIntolerance", "Allergy: Penicillin V.", ["s|1"], {}),
        (
            "none",
            "AllergyIntolerance",
            "Stated absence of allergies: No known allergies.",
            ["s|2"],
            {"states_absence": True},
        ),
        ("refuted", "AllergyIntolerance", "Allergy: Latex.", ["s|3"], {"counts": False}),
    )
]
# The newest entry of each subject has ended.
ENDED = [
    of_chart(
        [text],
        patient_id="P-ended",
        source_ref=ref,
        source_type=type_,
        codes=[type_],
        occurred_at=at,
        precedence=precedence,
    )
    for ref, type_, text, at, precedence in (
        ("50 mg", "MedicationRequest", "Bisoprolol. Status: active.", MARCH, "1"),
        ("100 mg", "MedicationRequest", "Bisoprolol. Status: stopped.", APRIL, ""),
        ("latex", "AllergyIntolerance", "Latex. Status: active.", None, "1"),
        ("no latex", "AllergyIntolerance", "Latex. Status: resolved.", APRIL, ""),
    )
]
DOCUMENTS += SAME_TIME + ENDED
OF_P1 = {"discharge", "lab", "summary"}
OF_CHART = {
    one.source_ref for one in DOCUMENTS if one.patient_id in {"P-chart", "P-same", "P-ended"}
}


@pytest.fixture(scope="module")
def embedder(local_embedder: LocalEmbedder) -> LocalEmbedder:
    return local_embedder


shelf = cloned("module")


@pytest.fixture(scope="module")
async def stored(shelf: TestDatabase, embedder: LocalEmbedder) -> dict[str, Sequence[UUID]]:
    ids = {}
    for document in DOCUMENTS:
        vectors = [await embedder.embed(chunk) for chunk in document.chunks]
        _, chunks = await store_document(shelf, replace(document, vectors=vectors))
        ids[document.source_ref] = chunks
    return ids


@pytest.fixture(scope="module")
def panels() -> FakePanels:
    fake = FakePanels()
    fake.let("caller:nurse", "P1")
    return fake


@pytest.fixture(scope="module")
def app(
    shelf: TestDatabase, embedder: LocalEmbedder, keyring: Keyring, panels: FakePanels
) -> FastAPI:
    settings = Settings(**settings_for(shelf, keyring), trusted_agents=FEED)
    return create_app(settings, embedder=embedder, records_transport=panels)


@pytest.fixture(scope="module")
async def client(
    app: FastAPI, keyring: Keyring, stored: dict[str, Sequence[UUID]]
) -> AsyncIterator[httpx.AsyncClient]:
    async with running(app, keyring.mint("test-agent")) as client:
        yield client


async def matches(client: httpx.AsyncClient, **query: Any) -> list[dict[str, Any]]:
    body = {"question": "metoprolol", "top_k": 100, **query}
    answer = await client.post("/retrieve", json=body)
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["matches"]
    return found


async def sources(client: httpx.AsyncClient, **query: Any) -> set[str]:
    return {match["source_ref"] for match in await matches(client, **query)}


FILTERS: list[tuple[dict[str, Any], set[str]]] = [
    ({}, {*OF_P1, "other", "policy"}),
    ({"patient_id": None, "source_type": None}, {*OF_P1, "other", "policy"}),
    ({"patient_id": "P1"}, OF_P1),
    ({"patient_id": "P3"}, set()),
    ({"patient_id": "P1", "source_ref": "lab"}, {"lab"}),
    ({"source_type": "policy", "source_ref": "lab"}, set()),
    ({"scope": "shared"}, {"policy"}),
    ({"patient_id": "P1", "include_shared": True}, {*OF_P1, "policy"}),
    ({"review_status": "draft"}, {"summary", "new"}),
    ({"review_status": "retired"}, {"old", "former"}),
    ({"review_status": "approved", "patient_id": "P1"}, {"discharge", "lab"}),
    ({"encounter_id": str(ENCOUNTER)}, {"discharge"}),
    ({"source_types": ["summary", "Observation"]}, {"summary", "lab"}),
    ({"source_type": "summary", "source_types": ["Observation"]}, set()),
    ({"source_ref": "lab"}, {"lab"}),
    ({"codes": [{"system": "s", "code": "c"}, HBA1C]}, {"lab"}),
    ({"author_kind": "agent"}, {"summary"}),
    ({"occurred_from": APRIL.isoformat()}, {"lab"}),
    ({"occurred_to": APRIL.isoformat()}, {"discharge"}),
]


class TestFilters:
    @pytest.mark.parametrize("mode", ["hybrid", "dense"])
    async def test_limit_the_compared_passages(self, client: httpx.AsyncClient, mode: str) -> None:
        found = [await sources(client, mode=mode, **query) - OF_CHART for query, _ in FILTERS]

        assert found == [expected for _, expected in FILTERS]

    async def test_may_include_a_minimum_similarity(self, client: httpx.AsyncClient) -> None:
        everything = await matches(client, mode="dense")
        middle = everything[len(everything) // 2]["similarity"]

        found = await matches(client, min_similarity=middle)

        assert {match["id"] for match in found} == {
            match["id"] for match in everything if match["similarity"] >= middle
        }


PREFERRED: list[tuple[dict[str, str], list[str]]] = [
    ({"question": "latest A1c"}, ["a1c 2026", "heart"]),
    ({"question": "glycated A1c", "order": "newest"}, ["a1c 2026", "heart"]),
    ({"question": "latest glycated A1c", "order": "relevance"}, ["a1c 2025", "a1c 2026"]),
    ({"question": "glycated A1c"}, ["a1c 2026", "heart"]),
    ({"question": "glycated A1c over time"}, ["a1c 2025", "a1c 2026"]),
    ({"question": "first A1c"}, ["a1c 2025", "heart"]),
    ({"question": "first A1c in 2026"}, ["a1c 2026", "a1c 2025"]),
    ({"question": "A1c in 2025"}, ["a1c 2025", "a1c 2026"]),
    ({"question": "A1c since January 2026"}, ["a1c 2026", "a1c 2025"]),
    ({"question": "last tetanus shot"}, ["td 2026", "td 2025"]),
    ({"question": "latest discharge summary"}, ["left 2026", "left 2025"]),
    ({"question": "last flu shot"}, ["flu 2025", "flu refused"]),
    ({"question": "flu immunization", "order": "newest"}, ["flu 2025", "flu refused"]),
    ({"question": "Which flu shot was refused?"}, ["flu refused", "flu 2025"]),
    ({"question": "When was the last visit?"}, ["visit 2026", "visit booked"]),
    ({"question": "When was the last visit?"}, ["visit 2026", "visit planned"]),
    ({"question": "When is the next planned visit?"}, ["visit planned", "visit 2026"]),
    ({"question": "routine heart operation"}, ["heart", "claim"]),
    ({"question": "routine of the heart"}, ["heart", "claim"]),
    ({"question": "claim for a routine heart operation"}, ["claim", "heart"]),
]


@pytest.mark.parametrize("most", [None, 1])
async def test_a_question_about_a_chart_prefers_the_kinds_that_it_asks_for(
    client: httpx.AsyncClient, most: int | None
) -> None:
    """`retrieval.search.question_reading` has the rules."""
    for query, expected in PREFERRED:
        found = await matches(client, patient_id="P-chart", max_per_document=most, **query)

        order = [match["source_ref"] for match in found]
        assert [one for one in order if one in expected] == expected, query
        assert order[0] == expected[0], query


@pytest.mark.parametrize("mode", ["hybrid", "lexical"])
async def test_of_one_time_the_result_with_the_greater_precedence_is_the_latest(
    client: httpx.AsyncClient, mode: str
) -> None:
    for question in (
        "latest potassium",
        "What is the current potassium?",
        "last lab result potassium",
    ):
        found = await matches(client, patient_id="P-same", question=question, mode=mode)
        order = [one["source_ref"] for one in found if one["source_type"] == "Observation"]
        assert order == ["corrected", "preliminary"], question


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Is she on bisoprolol?", ["50 mg", "100 mg"]),
        ("current dose of bisoprolol", ["50 mg", "100 mg"]),
        ("last prescription of bisoprolol", ["100 mg", "50 mg"]),
        ("Is she allergic to latex?", ["latex", "no latex"]),
        ("current allergies", ["latex", "no latex"]),
        ("latest allergy", ["no latex", "latex"]),
    ],
)
async def test_what_has_ended_is_not_the_newest_of_what_is_asked_for_now(
    client: httpx.AsyncClient, question: str, expected: list[str]
) -> None:
    found = [
        one["source_ref"] for one in await matches(client, patient_id="P-ended", question=question)
    ]

    assert [one for one in found if one in expected] == expected


@pytest.mark.parametrize("mode", ["hybrid", "dense", "lexical"])
async def test_a_stated_absence_ranks_after_findings_of_its_kind(
    client: httpx.AsyncClient, mode: str
) -> None:
    for question in ("Are there any known allergies?", "No known allergies", "latest allergy"):
        found = await matches(client, patient_id="P-same", question=question, mode=mode)
        order = [one["source_ref"] for one in found]
        assert [one for one in order if one in {"none", "penicillin"}][-1] == "none", question


async def test_synonyms_are_searched_in_charts_only(client: httpx.AsyncClient) -> None:
    asked = {"question": "tetanus", "mode": "lexical"}
    of_chart, of_all = [
        {match["source_ref"] for match in await matches(client, **asked, **patient)}
        for patient in ({"patient_id": "P-chart"}, {})
    ]

    assert (of_chart, of_all) == ({"td 2025", "td 2026"}, {"td 2025"})


async def test_time_counts_when_candidates_are_limited(
    client: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(repository, "CANDIDATES_SQL", literal_column("1", Integer))
    repository.compare_all.cache_clear()
    for question, mode, expected in (
        ("A1c in 2025", "lexical", "a1c 2025"),
        ("A1c in 2026", "lexical", "a1c 2026"),
        ("When was the last visit?", "dense", "visit 2026"),
        ("When was the last letter?", "dense", "left 2026"),
    ):
        first, *_ = await matches(client, patient_id="P-chart", question=question, mode=mode)
        assert first["source_ref"] == expected, question
    repository.compare_all.cache_clear()


@pytest.mark.parametrize("mode", ["hybrid", "dense", "lexical"])
async def test_a_number_of_values_is_of_all_values_of_a_chart(
    client: httpx.AsyncClient, shelf: TestDatabase, embedder: LocalEmbedder, mode: str
) -> None:
    weight, pressure = "Body weight: 80 kg.", "Blood pressure: 120/80 mmHg."
    vectors = [await embedder.embed(text) for text in (weight, pressure)]
    async with connected(shelf.app_dsn) as connection, connection.transaction():
        for day in range(320):
            is_weight = day < 160
            document = of_chart(
                [weight if is_weight else pressure],
                vectors=[vectors[0 if is_weight else 1]],
                patient_id=f"P-{mode}",
                source_ref=f"day {day}",
                source_type="Observation",
                codes=["l|3" if is_weight else "l|4"],
                occurred_at=MARCH_2025 + timedelta(days=day),
            )
            await insert_document(connection, document)

    for question, expected in (
        ("last 3 weights", [159, 158, 157]),
        ("first 2 weights", [0, 1]),
        ("last 2 blood pressures", [319, 318]),
        ("first 3 blood pressures", [160, 161, 162]),
    ):
        found = await matches(client, question=question, patient_id=f"P-{mode}", mode=mode)
        order = [match["source_ref"] for match in found][: len(expected)]
        assert order == [f"day {day}" for day in expected], question


async def test_the_newest_of_all_patients_comes_first_by_the_indexes_too(
    client: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "SQUARE_OF_FEW_PER_PASSAGE", 0)
    monkeypatch.setattr(service, "CANDIDATES", 1)
    monkeypatch.setattr(repository, "compared_all", None)
    for order, expected in (("newest", "a1c 2026"), ("relevance", "a1c 2025")):
        first, *_ = await matches(client, question="glycated A1c", order=order, top_k=3)
        assert first["source_ref"] == expected


class TestMatch:
    async def test_is_the_best_first_with_its_cosine(
        self, client: httpx.AsyncClient, embedder: LocalEmbedder
    ) -> None:
        for question, best in (
            ("Why was metoprolol stopped?", DISCHARGE[0]),
            ("Who helps at home?", DISCHARGE[2]),
            (DISCHARGE[1], DISCHARGE[1]),
        ):
            vector = await embedder.embed(question)
            for scope in ({"patient_id": "P1"}, {"source_type": "discharge_summary"}):
                found = await matches(client, question=question, **scope)
                texts = [match["chunk_text"] for match in found]
                assert texts[0] == best, question
                scores = [match["scores"]["fused"] for match in found]
                assert scores == sorted(scores, reverse=True)
                cosines = [float(vector @ await embedder.embed(text)) for text in texts]
                similarities = [match["similarity"] for match in found]
                assert similarities == pytest.approx(cosines, abs=1e-4)
                assert max(similarities) <= 1
        for limit, count in (({}, 5), ({"top_k": 1}, 1)):
            answer = await client.post("/retrieve", json={"question": "metoprolol", **limit})
            assert len(answer.json()["matches"]) == count

    async def test_has_its_document_and_its_part(
        self, client: httpx.AsyncClient, shelf: TestDatabase, stored: dict[str, Sequence[UUID]]
    ) -> None:
        (match, *_) = await matches(client, question="Who uses a frame?", patient_id="P1")

        (row,) = await fetch(
            shelf.admin_dsn,
            "SELECT id, text FROM retrieval.documents WHERE source_ref = 'discharge'",
        )
        assert row["text"][match["start"] : match["end"]] == match["chunk_text"] == DISCHARGE[2]
        scores = match.pop("scores")
        assert scores["dense"] == match.pop("similarity")
        assert match == {
            "id": str(stored["discharge"][2]),
            "patient_id": "P1",
            "source_type": "discharge_summary",
            "source_ref": "discharge",
            "chunk_text": DISCHARGE[2],
            "document_id": str(row["id"]),
            "document_version": 1,
            "title": "Discharge summary",
            "section": "Hospital course",
            "start": row["text"].index(DISCHARGE[2]),
            "end": len(row["text"]),
            "occurred_at": "2026-03-14T09:00:00Z",
            "review_status": "approved",
            "author_kind": "person",
            "confidence": None,
        }

    async def test_with_few_words_and_low_similarity_has_low_confidence(
        self, client: httpx.AsyncClient
    ) -> None:
        found = await matches(client, question=DISCHARGE[0], patient_id="P1")

        rated = {(match["chunk_text"] == DISCHARGE[0], match["confidence"]) for match in found}
        assert rated >= {(True, None), (False, "low")}

    async def test_may_answer_a_corrected_question(self, client: httpx.AsyncClient) -> None:
        for question, expected in (("wallking frame", "walking frame"), ("walking frame", None)):
            answer = await client.post("/retrieve", json={"question": question, "patient_id": "P1"})
            assert answer.json().get("corrected_question") == expected

    async def test_reports_a_language_that_the_model_does_not_support(
        self, client: httpx.AsyncClient
    ) -> None:
        for question, expected in (("¿Cuándo fue la última caída?", "unsupported"), ("fall", None)):
            answer = await client.post("/retrieve", json={"question": question, "patient_id": "P1"})
            assert answer.json().get("language") == expected

    async def test_may_include_the_surrounding_text(self, client: httpx.AsyncClient) -> None:
        text = "\n".join(DISCHARGE)
        for neighbours, first in ((1, 1), (5, 0)):
            (match,) = await matches(
                client,
                question="walking frame",
                source_ref="discharge",
                top_k=1,
                neighbours=neighbours,
            )
            start = text.index(DISCHARGE[first])
            assert match["merged"] == {"text": text[start:], "start": start, "end": len(text)}

    async def test_of_a_passage_without_a_document_is_single_despite_its_length(
        self, client: httpx.AsyncClient
    ) -> None:
        text = "The knee hurts when the patient climbs stairs. " * 100 + "Warfarin was stopped."
        passage = {"patient_id": "P-long", "source_type": "note", "source_ref": "n"}
        passage["chunk_text"] = text
        id_ = (await client.post("/chunks", json=passage)).json()["chunk_id"]

        query = {"question": "Was warfarin stopped?", "patient_id": "P-long", "neighbours": 1}
        (match,) = (await client.post("/retrieve", json=query)).json()["matches"]
        (await client.delete(f"/chunks/{id_}")).raise_for_status()

        assert match.pop("scores")["dense"] == match.pop("similarity")
        names = ("document_id", "document_version", "title", "section", "start", "end")
        more = ("occurred_at", "review_status", "author_kind")
        assert match.pop("confidence") is None
        assert match == {"id": id_, **passage, **dict.fromkeys((*names, *more))}

    async def test_of_a_shared_document_has_no_patient(self, client: httpx.AsyncClient) -> None:
        (match,) = await matches(client, scope="shared")

        assert match["patient_id"] is None


class TestModes:
    async def test_order_by_their_scores(self, client: httpx.AsyncClient) -> None:
        found = {
            mode: await matches(client, question="Is the heart slow?", mode=mode, patient_id="P1")
            for mode in ("hybrid", "dense", "lexical")
        }

        by = {
            mode: [match["scores"]["fused"] for match in answer] for mode, answer in found.items()
        }
        assert by == {mode: sorted(scores, reverse=True) for mode, scores in by.items()}
        assert by["dense"] == [match["similarity"] for match in found["dense"]]
        assert by["lexical"] == [match["scores"]["lexical"] for match in found["lexical"]]
        assert {match["source_ref"] for match in found["lexical"]} == {"summary"}

    async def test_by_words_find_medical_words_only(self, client: httpx.AsyncClient) -> None:
        for question, source in (
            ("500mg", "discharge"),
            ("500 mg bid", "discharge"),
            ("HBA1C", "lab"),
            ("covid19", "other"),
            ("COVID-19", "other"),
        ):
            found = await matches(client, question=question, mode="lexical")
            assert found[0]["source_ref"] == source, question
        assert await matches(client, question="What was it?", mode="lexical") == []


@pytest.mark.parametrize(
    ("failure", "problem"),
    [
        (EmbeddingUnavailable(), (503, "embedding-unavailable")),
        (EmbedderBusy(), (503, "embedding-busy")),
        (EmbeddingUnusable(), (500, "embedding-unusable")),
    ],
)
async def test_without_embedding_passages_are_found_by_words_as_degraded(
    client: httpx.AsyncClient,
    embed_with: Callable[[Any], None],
    failure: Exception,
    problem: tuple[int, str],
) -> None:
    async def ask(**query: Any) -> Any:
        return (await client.post("/retrieve", json={"question": "metoprolol?"} | query)).json()

    usual = await ask(patient_id="P1", mode="lexical")
    embed_with(embedder := ArrangedEmbedder())
    embedder.fails = lambda _: failure
    answer = await ask(patient_id="P1")
    by_words = await ask(mode="lexical")
    refused = await client.post("/retrieve", json={"question": "?", "min_similarity": 0.5})

    assert (answer["degraded"], usual["degraded"], by_words["degraded"]) == (True, False, False)
    ids = [match["id"] for match in answer["matches"]]
    assert ids == [match["id"] for match in usual["matches"]] != []
    assert {match["similarity"] for match in answer["matches"]} == {None}
    assert {match["scores"]["dense"] for match in answer["matches"]} == {None}
    assert {match["confidence"] for match in by_words["matches"]} == {None}
    assert_problem(refused, *problem)


@pytest.mark.usefixtures("client")
class TestALimitedCaller:
    @pytest.fixture
    async def nurse(self, app: FastAPI, keyring: Keyring) -> AsyncIterator[httpx.AsyncClient]:
        token = keyring.mint("nurse", scope="user/DocumentReference.s")
        async with unstarted_client(app, token) as nurse:
            await nurse.post("/retrieve", json={"question": "?", "patient_id": "P1"})
            yield nurse

    async def test_finds_its_patients_passages_and_shared_ones_by_the_indexes(
        self, nurse: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """`test_leaks` covers few passages, and passages of many patients."""
        monkeypatch.setattr(service, "SQUARE_OF_FEW_PER_PASSAGE", 0)
        monkeypatch.setattr(service, "FEW_OF_MEMBERS", 0)

        queries: list[tuple[dict[str, Any], set[str]]] = [
            ({}, {*OF_P1, "policy"}),
            ({"mode": "lexical"}, {"discharge", "summary", "policy"}),
            ({"review_status": "draft"}, {"summary", "new"}),
            ({"patient_id": "P1", "include_shared": True}, {*OF_P1, "policy"}),
            ({"scope": "shared"}, {"policy"}),
            ({"source_ref": "other"}, set()),
        ]
        found = [await sources(nurse, **query) for query, _ in queries]
        assert found == [expected for _, expected in queries]

    async def test_does_not_learn_word_counts_of_other_patients(
        self, nurse: httpx.AsyncClient, client: httpx.AsyncClient
    ) -> None:
        for mode in ("lexical", "hybrid"):
            query = {"question": "metoprolol", "mode": mode, "patient_id": "P1"}
            shown, usual = await matches(nurse, **query), await matches(client, **query)

            assert max(match["scores"]["lexical"] for match in shown) == 1
            assert shown[0]["scores"]["fused"] <= 1
            assert {match["id"] for match in shown} == {match["id"] for match in usual}
            assert 0 < max(match["scores"]["lexical"] for match in usual) != 1


async def test_a_search_is_repeated_if_a_passage_is_replaced_meanwhile(
    client: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = service.hit_repository.hits
    answers = iter([True, False])

    async def hits(*given: Any, **options: Any) -> dict[UUID, Any]:
        found = await shown(*given, **options)
        return {} if next(answers) else found

    monkeypatch.setattr(service.hit_repository, "hits", hits)

    assert await sources(client, patient_id="P1") == OF_P1
