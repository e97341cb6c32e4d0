import json

import httpx
import pytest

from tests.console.console_pages import (
    DOCUMENT,
    NOTE,
    PATIENT,
    Answer,
    Gateway,
    document,
    match,
    problem,
)

QUESTION = "Why was metoprolol stopped?"
NEWER = "01990000-0000-7000-8000-0000000000e9"


async def ask(browser: httpx.AsyncClient, **fields: str) -> str:
    answer = await browser.post("/console/ask", data={"question": QUESTION, **fields})
    assert (answer.status_code, answer.headers["location"]) == (303, "/console/ask")
    return (await browser.get("/console/ask")).text


async def test_highlights_a_hit_within_the_surrounding_text(
    browser: httpx.AsyncClient, gateway: Gateway
):
    hit = "metoprolol 50 mg stopped in March"
    start = NOTE.index("MEDICATIONS")
    around = {"start": start, "end": len(NOTE), "text": NOTE[start:]}
    gateway.answers["POST /retrieve"] = (
        200,
        {"matches": [match(hit, merged=around)], "degraded": False, "truncated": False},
    )

    html = await ask(browser)

    assert f"MEDICATIONS: <mark>{hit}</mark> because of" in html
    assert f"/console/documents/{DOCUMENT}?version=3&amp;cited=" in html
    assert len(gateway.requests) == 3
    assert all("metoprolol" not in str(one.url) for one in gateway.requests)


@pytest.mark.parametrize(
    ("pages", "words"), [([3], "page 3 not read"), ([3, 7], "pages 3, 7 not read"), ([], None)]
)
async def test_shows_pages_that_were_not_read(
    browser: httpx.AsyncClient, gateway: Gateway, pages: list[int], words: str | None
):
    unread = [{"page": page, "reason": "scanned"} for page in pages]
    found = {"matches": [match(NOTE, unread=unread)], "degraded": False, "truncated": False}
    gateway.answers["POST /retrieve"] = (200, found)
    gateway.answers[f"GET /documents/{DOCUMENT}"] = (200, document(unread=unread))

    shown = await ask(browser), (await browser.get(f"/console/documents/{DOCUMENT}")).text

    for html in shown:
        assert (words or "") in html
        assert ("not read" in html) is (words is not None)


@pytest.mark.parametrize("newer", [{}, {"newer_document": NEWER}], ids=["newest", "outdated"])
async def test_leads_to_a_newer_document_of_the_source(
    browser: httpx.AsyncClient, gateway: Gateway, newer: dict[str, str]
):
    found = {"matches": [match(NOTE, **newer)], "degraded": False, "truncated": False}
    gateway.answers["POST /retrieve"] = (200, found)
    gateway.answers[f"GET /documents/{DOCUMENT}"] = (200, document(**newer))

    shown = await ask(browser), (await browser.get(f"/console/documents/{DOCUMENT}")).text

    for html in shown:
        assert ("may be outdated" in html, f"/console/documents/{NEWER}" in html) == (
            bool(newer),
        ) * 2


async def test_about_a_patient_it_has_the_banner(browser: httpx.AsyncClient):
    about = await ask(browser, where="patient", patient_id=PATIENT)
    assert "born 11 Feb 1950" in about.split('class="banner"')[1]
    assert 'class="banner"' not in await ask(browser)


async def test_collapses_unapproved_documents(browser: httpx.AsyncClient, gateway: Gateway):
    draft = match("An agent wrote this", review_status="draft")
    found = {"matches": [draft, match(NOTE)], "degraded": False, "truncated": False}

    def ranked(request: httpx.Request) -> Answer:
        is_filtered = json.loads(request.content).get("review_status") == "approved"
        return 200, found | {"matches": [match(NOTE)]} if is_filtered else found

    gateway.answers["POST /retrieve"] = ranked

    html = await ask(browser)

    assert html.count("Symptoms began two weeks ago") == 1
    assert "An agent wrote this" in html.split("no person has approved</summary>")[1]


async def test_searches_the_selected_scope(browser: httpx.AsyncClient, gateway: Gateway):
    for fields, asked in (
        ({}, {}),
        ({"where": "shared"}, {"scope": "shared"}),
        ({"where": "patient", "patient_id": PATIENT}, {"patient_id": PATIENT}),
    ):
        await ask(browser, **fields)

        body = gateway.body_of("POST /retrieve")
        assert {name: body[name] for name in ("scope", "patient_id") if name in body} == asked


async def test_rejects_a_scope_that_cannot_be_searched(browser: httpx.AsyncClient):
    question = {"question": "Why?"}
    for fields in ({"where": "elsewhere"}, {"where": "patient", "patient_id": "MRN-77"}):
        answer = await browser.post("/console/ask", data=question | fields)
        assert answer.status_code == 422

    assert (await browser.get("/console/ask?patient_id=MRN-77")).status_code == 422


async def test_reports_a_search_by_words_only_and_an_outage_of_retrieval(
    browser: httpx.AsyncClient, gateway: Gateway
):
    found = {"matches": [], "degraded": True, "truncated": False}
    gateway.answers["POST /retrieve"] = (200, found)
    assert "Found only by words" in await ask(browser)

    gateway.answers["POST /retrieve"] = problem(503, "peer-unavailable")
    assert "Retrieval does not answer" in await ask(browser)


@pytest.mark.parametrize(
    ("confidences", "more", "expected"),
    [
        ((None, "low"), {}, (1, False, False, False)),
        (("low", "low"), {}, (2, True, False, False)),
        ((None,), {"corrected_question": "Is he on sitagliptin?"}, (0, False, True, False)),
        ((None,), {"language": "unsupported"}, (0, False, False, True)),
        ((), {}, (0, False, False, False)),
    ],
)
async def test_says_if_an_answer_is_doubtful(
    browser: httpx.AsyncClient,
    gateway: Gateway,
    confidences: tuple[str | None, ...],
    more: dict[str, str],
    expected: tuple[int | bool, ...],
):
    matches = [match(f"No. {n}", confidence=one) for n, one in enumerate(confidences)]
    found = {"matches": matches, "degraded": False, "truncated": False, **more}
    gateway.answers["POST /retrieve"] = (200, found)

    html = await ask(browser)

    sentences = ("No passage fits well", "Searched for: <b", "not in English")
    assert (html.count("low confidence"), *(one in html for one in sentences)) == expected


async def test_a_document_is_shown_around_the_citation(
    browser: httpx.AsyncClient, gateway: Gateway
):
    text = "a" * 40_000 + "CITED" + "b" * 40_000
    gateway.answers[f"GET /documents/{DOCUMENT}"] = (200, document(text=text))

    page = f"/console/documents/{DOCUMENT}?version=3&cited=40000-40005"
    html = (await browser.get(page)).text

    assert "a<mark>CITED</mark>b" in html
    assert "of 80,005." in html
    assert len(html) < 20_000
    earlier = (await browser.get(f"{page}&at=0")).text
    assert "Characters 0 to 12,000" in earlier


async def test_a_document_has_its_patient_its_author_and_a_missing_citation(
    browser: httpx.AsyncClient, gateway: Gateway
):
    claimed = document(reported_author="Dr. Osei", reported_author_kind="person")
    gateway.answers[f"GET /documents/{DOCUMENT}"] = (200, claimed)
    page = f"/console/documents/{DOCUMENT}"

    html = (await browser.get(page)).text
    missed = (await browser.get(f"{page}?cited=9000000-9000010")).text

    assert f'href="/console/patients/{PATIENT}"' in html
    assert "chart-agent (agent) · reported author: Dr. Osei (person)" in html
    assert "The cited text is not in this version" in missed


async def test_a_hundred_spans_fit_into_a_documents_url(browser: httpx.AsyncClient):
    cited = ",".join(f"{2**31 - n}-{2**31 - n + 1}" for n in range(1, 101))

    assert (await browser.get(f"/console/documents/{DOCUMENT}?cited={cited}")).status_code == 200
