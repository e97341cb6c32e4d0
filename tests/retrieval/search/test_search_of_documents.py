"""Which passages of documents a search finds, and what it says of them."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import httpx
import pytest
from fastapi import FastAPI
from support.applications import assert_problem, broken_rules, running, settings_for
from support.databases import Template, TestDatabase, fetch
from support.panels import FakePanels
from support.passage_rows import NewDocument, store_document
from support.retrieval_app import create_app

from chartroom.system.keys import Keyring
from retrieval.embedding.local import LocalEmbedder
from retrieval.embedding.protocol import EmbedderBusy, Vector
from retrieval.errors import EmbeddingUnavailable
from retrieval.search import service
from retrieval.settings import Settings

pytestmark = pytest.mark.anyio

ENCOUNTER = UUID(int=7)
HBA1C = {"system": "http://loinc.org", "code": "4548-4"}
MARCH, APRIL = datetime(2026, 3, 14, 9, tzinfo=UTC), datetime(2026, 4, 2, 9, tzinfo=UTC)
DISCHARGE = [
    "Metoprolol was stopped because of bradycardia.",
    "Lisinopril 500mg b.i.d. was continued.",
    "The patient lives alone and uses a walking frame.",
]
DOCUMENTS = [
    NewDocument(
        DISCHARGE,
        [],
        "discharge",
        patient_id="P1",
        source_type="discharge_summary",
        title="Discharge summary",
        section="Hospital course",
        encounter_id=ENCOUNTER,
        occurred_at=MARCH,
    ),
    NewDocument(
        ["HbA1c 7.2 %, above the reference range."],
        [],
        "lab",
        patient_id="P1",
        source_type="Observation",
        codes=["http://loinc.org|4548-4"],
        author_kind="system",
        occurred_at=APRIL,
    ),
    NewDocument(
        ["Draft summary: the heart beats slowly without metoprolol."],
        [],
        "summary",
        patient_id="P1",
        source_type="summary",
        review_status="draft",
        author_kind="agent",
    ),
    NewDocument(
        ["Old note: metoprolol at 50 mg once a day."],
        [],
        "old",
        patient_id="P1",
        review_status="retired",
    ),
    NewDocument(["Metoprolol was continued for COVID-19."], [], "other", patient_id="P2"),
    NewDocument(["Beta blockers such as metoprolol need a fast heart."], [], "policy"),
    NewDocument(["New policy: metoprolol needs consent."], [], "new", review_status="draft"),
    NewDocument(["Former policy: metoprolol for all."], [], "former", review_status="retired"),
    NewDocument(["Of another corpus: metoprolol."], [], "measured", corpus=7),
]
DOCUMENTS += [
    NewDocument(
        [text],
        [],
        ref,
        patient_id="P-chart",
        source_type=type_,
        title=title,
        codes=codes,
        author_kind="system",
        occurred_at=at,
    )
    for ref, type_, title, text, at, codes in (
        ("a1c 2026", "Observation", "Lab: A1c", "Hemoglobin A1c 7 %.", APRIL, ["l|1"]),
        ("a1c 2025", "Observation", "Lab: A1c", "Glycated A1c 8 %.", MARCH, ["l|1"]),
        ("td 2026", "Immunization", "Immunization: Td", "Td, adult.", APRIL, []),
        ("td 2025", "Immunization", "Immunization: Td", "Td, tetanus.", MARCH, []),
        ("heart", "Procedure", "Procedure: bypass", "Operation of the heart.", MARCH, []),
        ("claim", "Claim", "Claim: routine", "A routine heart operation.", APRIL, []),
    )
]
OF_P1 = {"discharge", "lab", "summary"}
OF_CHART = {one.source_ref for one in DOCUMENTS if one.patient_id == "P-chart"}


@pytest.fixture(scope="module")
def shelf(template: Template) -> TestDatabase:
    """A database of documents, which all tests of the module search."""
    return template.clone()


@pytest.fixture(scope="module")
async def stored(shelf: TestDatabase, embedder: LocalEmbedder) -> dict[str, Sequence[UUID]]:
    """Store DOCUMENTS; return the ids of their chunks by source."""
    ids = {}
    for document in DOCUMENTS:
        vectors = [await embedder.embed(chunk) for chunk in document.chunks]
        _, chunks = await store_document(shelf, replace(document, vectors=vectors))
        ids[document.source_ref] = chunks
    return ids


class Unavailable:
    """An embedder that does not work."""

    def __init__(self, failure: Exception) -> None:
        self._failure = failure

    async def embed(self, _: str) -> Vector:
        raise self._failure

    async def aclose(self) -> None:
        """Nothing to free."""


@pytest.fixture(scope="module")
def panels() -> FakePanels:
    fake = FakePanels()
    fake.let("caller:nurse", "P1")
    return fake


@pytest.fixture(scope="module")
def app(
    shelf: TestDatabase, embedder: LocalEmbedder, keyring: Keyring, panels: FakePanels
) -> FastAPI:
    settings = Settings(**settings_for(shelf, keyring))
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


class TestFilters:
    @pytest.mark.parametrize("mode", ["hybrid", "dense"])
    @pytest.mark.parametrize(
        ("query", "expected"),
        [
            pytest.param({}, {*OF_P1, "other", "policy"}, id="all"),
            pytest.param({"patient_id": "P1"}, OF_P1, id="a patient"),
            pytest.param({"scope": "shared"}, {"policy"}, id="shared"),
            pytest.param(
                {"patient_id": "P1", "include_shared": True},
                {*OF_P1, "policy"},
                id="a patient's and shared",
            ),
            pytest.param({"review_status": "draft"}, {"summary", "new"}, id="drafts"),
            pytest.param({"review_status": "retired"}, {"old", "former"}, id="retired"),
            pytest.param(
                {"review_status": "approved", "patient_id": "P1"},
                {"discharge", "lab"},
                id="approved",
            ),
            pytest.param({"encounter_id": str(ENCOUNTER)}, {"discharge"}, id="an encounter"),
            pytest.param(
                {"source_types": ["summary", "Observation"]}, {"summary", "lab"}, id="types"
            ),
            pytest.param(
                {"source_type": "summary", "source_types": ["Observation"]}, set(), id="no type"
            ),
            pytest.param({"source_ref": "lab"}, {"lab"}, id="a source"),
            pytest.param(
                {"codes": [{"system": "s", "code": "c"}, HBA1C]}, {"lab"}, id="any of two codes"
            ),
            pytest.param({"author_kind": "agent"}, {"summary"}, id="what agents wrote"),
            pytest.param({"occurred_from": APRIL.isoformat()}, {"lab"}, id="from a moment"),
            pytest.param({"occurred_to": APRIL.isoformat()}, {"discharge"}, id="before a moment"),
        ],
    )
    async def test_select_what_is_compared(
        self, client: httpx.AsyncClient, mode: str, query: dict[str, Any], expected: set[str]
    ) -> None:
        assert await sources(client, mode=mode, **query) - OF_CHART == expected

    async def test_may_ask_for_a_least_similarity(self, client: httpx.AsyncClient) -> None:
        everything = await matches(client, mode="dense")
        middle = everything[len(everything) // 2]["similarity"]

        found = await matches(client, min_similarity=middle)

        assert {match["id"] for match in found} == {
            match["id"] for match in everything if match["similarity"] >= middle
        }

    async def test_may_limit_the_passages_of_a_document(self, client: httpx.AsyncClient) -> None:
        found = await matches(client, patient_id="P1", max_per_document=1, top_k=3)

        assert {match["source_ref"] for match in found} == OF_P1
        assert len(found) == 3

    @pytest.mark.parametrize(
        ("query", "pointer"),
        [
            ({"patient_id": "P1", "scope": "shared"}, ""),
            ({"scope": "mine"}, "/scope"),
            ({"mode": "both"}, "/mode"),
            ({"codes": []}, "/codes"),
            ({"codes": ["4548-4"]}, "/codes/0"),
            ({"source_types": ["x"] * 101}, "/source_types"),
            ({"occurred_from": "2026-03-14"}, "/occurred_from"),
            ({"min_similarity": 1.5}, "/min_similarity"),
            ({"min_similarity": True}, "/min_similarity"),
            ({"max_per_document": 0}, "/max_per_document"),
            ({"neighbours": 11}, "/neighbours"),
        ],
    )
    async def test_that_cannot_be_are_refused(
        self, client: httpx.AsyncClient, query: dict[str, Any], pointer: str
    ) -> None:
        answer = await client.post("/retrieve", json={"question": "?", **query})

        broken = broken_rules(assert_problem(answer, 422, "invalid"))
        assert [at for at, _ in broken] == [pointer]


class TestCharts:
    """The kinds that a question about a chart prefers: see `retrieval.search.reading`."""

    @pytest.mark.parametrize(
        ("query", "expected"),
        [
            ({"question": "latest A1c"}, ["a1c 2026", "heart"]),
            ({"question": "glycated A1c", "order": "newest"}, ["a1c 2026", "heart"]),
            ({"question": "latest glycated A1c", "order": "relevance"}, ["a1c 2025", "a1c 2026"]),
            ({"question": "glycated A1c"}, ["a1c 2025", "a1c 2026"]),
            ({"question": "last tetanus shot"}, ["td 2026", "td 2025"]),
            # Only the claim has all of these words.
            ({"question": "routine heart operation"}, ["heart", "claim"]),
            ({"question": "claim for a routine heart operation"}, ["claim", "heart"]),
        ],
    )
    @pytest.mark.parametrize("most", [None, 1])
    async def test_prefer_what_is_asked_for(
        self, client: httpx.AsyncClient, query: dict[str, Any], expected: list[str], most: int
    ) -> None:
        found = await matches(client, patient_id="P-chart", max_per_document=most, **query)

        order = [match["source_ref"] for match in found]
        assert [one for one in order if one in expected] == expected
        assert order[0] == expected[0]


class TestMatch:
    async def test_says_which_part_of_which_document_it_is(
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
            "confidence": "low",
        }

    async def test_that_is_hardly_similar_is_of_low_confidence(
        self, client: httpx.AsyncClient
    ) -> None:
        found = await matches(client, question=DISCHARGE[0], patient_id="P1")

        rated = {(match["similarity"] < 0.35, match["confidence"]) for match in found}
        assert rated == {(True, "low"), (False, None)}

    @pytest.mark.parametrize(("neighbours", "first"), [(1, 1), (5, 0)])
    async def test_may_have_the_text_around_it(
        self, client: httpx.AsyncClient, neighbours: int, first: int
    ) -> None:
        (match,) = await matches(
            client, question="walking frame", source_ref="discharge", top_k=1, neighbours=neighbours
        )

        text = "\n".join(DISCHARGE)
        start = text.index(DISCHARGE[first])
        assert match["merged"] == {"text": text[start:], "start": start, "end": len(text)}

    async def test_of_a_passage_without_a_document_is_one_however_long_it_is(
        self, client: httpx.AsyncClient
    ) -> None:
        text = "The knee hurts when the patient climbs stairs. " * 100 + "Warfarin was stopped."
        passage = {"patient_id": "P-long", "source_type": "note", "source_ref": "n"}
        stored = await client.post("/chunks", json=passage | {"chunk_text": text})

        query = {"question": "Was warfarin stopped?", "patient_id": "P-long", "neighbours": 1}
        (match,) = (await client.post("/retrieve", json=query)).json()["matches"]
        # The other tests find what is on the shelf.
        (await client.delete(f"/chunks/{stored.json()['chunk_id']}")).raise_for_status()

        assert (match["id"], match["chunk_text"]) == (stored.json()["chunk_id"], text)
        of_document = ("document_id", "document_version", "title", "section", "start", "end")
        reviewed = ("occurred_at", "review_status", "author_kind")
        assert {match[name] for name in (*of_document, *reviewed)} == {None}

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

    @pytest.mark.parametrize(
        ("question", "source"),
        [
            ("500mg", "discharge"),
            ("500 mg bid", "discharge"),
            ("HBA1C", "lab"),
            ("covid19", "other"),
            ("COVID-19", "other"),
        ],
    )
    async def test_by_words_find_medical_ones(
        self, client: httpx.AsyncClient, question: str, source: str
    ) -> None:
        found = await matches(client, question=question, mode="lexical")

        assert found[0]["source_ref"] == source

    async def test_by_words_find_nothing_without_one(self, client: httpx.AsyncClient) -> None:
        assert await matches(client, question="What was it?", mode="lexical") == []


@pytest.mark.usefixtures("stored")
class TestWithoutEmbedding:
    @pytest.fixture(params=[EmbeddingUnavailable(), EmbedderBusy()], ids=["down", "busy"])
    async def degraded(
        self,
        request: pytest.FixtureRequest,
        shelf: TestDatabase,
        keyring: Keyring,
    ) -> AsyncIterator[httpx.AsyncClient]:
        app = create_app(
            Settings(**settings_for(shelf, keyring)),
            embedder=Unavailable(request.param),  # type: ignore[arg-type]  # The part that a search uses.
        )
        async with running(app, keyring.mint("test-agent")) as client:
            yield client

    async def test_passages_are_found_by_words_and_the_answer_says_so(
        self, degraded: httpx.AsyncClient, client: httpx.AsyncClient
    ) -> None:
        query = {"question": "Why was metoprolol stopped?", "patient_id": "P1"}
        answer = (await degraded.post("/retrieve", json=query)).json()
        usual = (await client.post("/retrieve", json=query | {"mode": "lexical"})).json()

        assert (answer["degraded"], usual["degraded"]) == (True, False)
        assert [match["id"] for match in answer["matches"]] == [
            match["id"] for match in usual["matches"]
        ]
        assert {match["similarity"] for match in answer["matches"]} == {None}
        assert {match["scores"]["dense"] for match in answer["matches"]} == {None}

    async def test_words_alone_need_none(self, degraded: httpx.AsyncClient) -> None:
        query = {"question": "metoprolol", "mode": "lexical"}
        answer = (await degraded.post("/retrieve", json=query)).json()

        assert answer["matches"]
        assert not answer["degraded"]
        assert {match["confidence"] for match in answer["matches"]} == {None}

    async def test_nothing_can_be_said_of_similarity(self, degraded: httpx.AsyncClient) -> None:
        answer = await degraded.post("/retrieve", json={"question": "?", "min_similarity": 0.5})

        assert answer.status_code == 503
        assert answer.json()["code"] in {"embedding-unavailable", "embedding-busy"}


@pytest.mark.usefixtures("client")
class TestALimitedCaller:
    @pytest.fixture
    async def nurse(self, app: FastAPI, keyring: Keyring) -> AsyncIterator[httpx.AsyncClient]:
        token = keyring.mint("nurse", scope="user/DocumentReference.s")
        transport = httpx.ASGITransport(app)
        headers = {"Authorization": f"Bearer {token}"}
        async with httpx.AsyncClient(
            transport=transport, base_url="http://test", headers=headers
        ) as nurse:
            await nurse.post("/retrieve", json={"question": "?", "patient_id": "P1"})
            yield nurse

    @pytest.mark.parametrize(
        ("few", "few_of_members"), [(5000, 5000), (5000, 0), (0, 0)], ids=["few", "many", "indexed"]
    )
    @pytest.mark.parametrize(
        ("query", "expected"),
        [
            ({}, {*OF_P1, "policy"}),
            ({"mode": "lexical"}, {"discharge", "summary", "policy"}),
            ({"review_status": "draft"}, {"summary", "new"}),
            ({"patient_id": "P1", "include_shared": True}, {*OF_P1, "policy"}),
            ({"scope": "shared"}, {"policy"}),
            ({"source_ref": "other"}, set()),
        ],
    )
    async def test_finds_its_patients_passages_and_shared_ones(
        self,
        nurse: httpx.AsyncClient,
        query: dict[str, Any],
        expected: set[str],
        *,
        few: int,
        few_of_members: int,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr(service, "FEW", few)
        monkeypatch.setattr(service, "SQUARE_OF_FEW_PER_PASSAGE", 0)
        monkeypatch.setattr(service, "FEW_OF_MEMBERS", few_of_members)

        assert await sources(nurse, **query) == expected

    @pytest.mark.parametrize("mode", ["lexical", "hybrid"])
    async def test_does_not_learn_how_many_passages_of_others_have_a_word(
        self, nurse: httpx.AsyncClient, client: httpx.AsyncClient, mode: str
    ) -> None:
        query = {"question": "metoprolol", "mode": mode, "patient_id": "P1"}
        shown = await matches(nurse, **query)

        assert max(match["scores"]["lexical"] for match in shown) == 1
        assert shown[0]["scores"]["fused"] <= 1
        usual = await matches(client, **query)
        assert {match["id"] for match in shown} == {match["id"] for match in usual}
        assert 0 < max(match["scores"]["lexical"] for match in usual) != 1

    async def test_gets_no_passage_of_others_where_the_statement_is_not_limited(
        self, nurse: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The second wall: the policies of the tables."""
        monkeypatch.setattr("retrieval.search.repository.SHARED_OR_IN_REACH", True)
        service.repository.compare_all.cache_clear()
        try:
            monkeypatch.setattr(service, "FEW_OF_MEMBERS", 0)
            assert await sources(nurse, max_per_document=100) == {*OF_P1, "policy"}
        finally:
            service.repository.compare_all.cache_clear()


async def test_a_passage_that_is_replaced_during_a_search_is_searched_for_again(
    client: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = service.repository.hits
    answers = iter([True, False])

    async def hits(*given: Any, **options: Any) -> dict[UUID, Any]:
        found = await shown(*given, **options)
        return {} if next(answers) else found

    monkeypatch.setattr(service.repository, "hits", hits)

    assert await sources(client, patient_id="P1") == OF_P1
