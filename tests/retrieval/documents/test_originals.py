import base64
import hashlib
import json
from typing import Any

import httpx
import pytest
from support.applications import assert_problem
from support.databases import TestDatabase, fetch

from retrieval.documents import service
from retrieval.files import reading
from tests.retrieval.pdfs import pdf_of

FAX = pdf_of(
    b"BT /F1 12 Tf 72 700 Td (Cough.) Tj ET 1 g BT 72 600 Td (Take all) Tj ET", b"/Scan Do"
)


@pytest.fixture
def fax(letter: dict[str, Any]) -> dict[str, Any]:
    file = {"media_type": "application/pdf", "data": base64.b64encode(FAX).decode()}
    return {name: value for name, value in letter.items() if name != "text"} | {"file": file}


async def test_pages_that_were_not_read_and_hidden_text_are_reported(
    client: httpx.AsyncClient, fax: dict[str, Any]
):
    key = {"Idempotency-Key": "k"}
    answers = [await client.post("/documents", json=fax, headers=key) for _ in range(2)]

    stored, repeated = (answer.json() for answer in answers)
    read = (await client.get(f"/documents/{stored['id']}")).json()
    assert [answer.status_code for answer in answers] == [201, 201]
    assert stored == repeated
    for shown in (stored, read):
        assert shown["unread"] == [{"page": 2, "reason": "scanned"}]
        assert shown["hidden_removed"] == 7
    assert read["text"] == "Cough.\n\f\n"
    asked = {"question": "cough", "patient_id": fax["patient_id"]}
    [match] = (await client.post("/retrieve", json=asked)).json()["matches"]
    assert match["unread"] == [{"page": 2, "reason": "scanned"}]


async def test_a_match_of_a_document_with_many_unread_pages_shows_the_first(
    client: httpx.AsyncClient, letter: dict[str, Any], database: TestDatabase
):
    await client.post("/documents", json=letter)
    notes = [
        {"page": page, "source": "ocr"} if page == 2 else {"page": page, "reason": "scanned"}
        for page in range(1, 31)
    ]
    asked = {"question": "metoprolol", "patient_id": letter["patient_id"]}

    shown = []
    for stored in (notes, []):
        query = "UPDATE retrieval.documents SET page_notes = $1 RETURNING 1"
        await fetch(database.admin_dsn, query, json.dumps(stored))
        match = (await client.post("/retrieve", json=asked)).json()["matches"][0]
        shown.append([one["page"] for one in match.get("unread", ())])
        assert ("unread" in match) == bool(stored)

    assert shown == [[1, *range(3, 22)], []]


async def test_the_file_of_each_version_stays_until_the_document_is_deleted(
    client: httpx.AsyncClient, fax: dict[str, Any]
):
    path = f"/documents/{(await client.post('/documents', json=fax)).json()['id']}"
    await client.post("/documents", json=fax | {"file": None, "text": "Cough since Monday."})

    first = await client.get(f"{path}/original", params={"version": 1})
    now = await client.get(f"{path}/original")
    shown = (await client.get(path, params={"version": 1})).json()["original_sha256"]
    await client.delete(path)
    gone = await client.get(f"{path}/original", params={"version": 1})

    assert (first.content, shown) == (FAX, hashlib.sha256(FAX).hexdigest())
    assert first.headers["Content-Disposition"] == 'attachment; filename="original.pdf"'
    assert first.headers["X-Content-Type-Options"] == "nosniff"
    assert_problem(now, 404, "original-not-found")
    assert_problem(gone, 404, "document-version-not-found")


async def test_a_file_is_read_again_by_the_present_reader(
    client: httpx.AsyncClient, fax: dict[str, Any], monkeypatch: pytest.MonkeyPatch
):
    file = {"media_type": "text/plain", "data": base64.b64encode(b"a\xe2\x80\x8bb").decode()}
    codes = [{"system": "s", "code": "c"}]
    with monkeypatch.context() as before:
        before.setattr(reading, "without_invisible", lambda text: (text, 0))
        stored = (await client.post("/documents", json=fax | {"file": file, "codes": codes})).json()
    path = f"/documents/{stored['id']}"

    again = [await client.post(f"{path}/reread") for _ in range(2)]

    read = (await client.get(path)).json()
    assert [(one.status_code, one.json()["status"]) for one in again] == [
        (200, "updated"),
        (200, "unchanged"),
    ]
    assert (read["version"], read["text"], read["hidden_removed"]) == (2, "ab", 1)
    assert (read["codes"], read["title"]) == (codes, fax["title"])
    assert (await client.get(path, params={"version": 1})).json()["text"] == "a\u200bb"


@pytest.mark.parametrize(
    ("method", "change", "expected"),
    [
        ("PATCH", {"title": "Another title"}, (409, "conflict")),
        ("DELETE", None, (404, "document-not-found")),
    ],
)
async def test_a_document_that_changes_while_its_file_is_read_again_stays_as_changed(
    client: httpx.AsyncClient,
    fax: dict[str, Any],
    monkeypatch: pytest.MonkeyPatch,
    *,
    method: str,
    change: dict[str, str] | None,
    expected: tuple[int, str],
):
    file = {"media_type": "text/plain", "data": base64.b64encode(b"Cough.").decode()}
    stored = (await client.post("/documents", json=fax | {"file": file})).json()
    path, read = f"/documents/{stored['id']}", service.reading_of

    async def read_slowly(*given: Any) -> Any:
        headers = {"If-Match": "*"}
        (await client.request(method, path, json=change, headers=headers)).raise_for_status()
        return await read(*given)

    monkeypatch.setattr(service, "reading_of", read_slowly)
    again = await client.post(f"{path}/reread")

    assert_problem(again, *expected)
    left = await client.get(path)
    assert left.status_code == 404 or left.json()["title"] == "Another title"


async def test_a_document_that_replaces_the_read_one_stays_as_sent(
    client: httpx.AsyncClient, fax: dict[str, Any], monkeypatch: pytest.MonkeyPatch
):
    file = {"media_type": "text/plain", "data": base64.b64encode(b"Cough.").decode()}
    path = f"/documents/{(await client.post('/documents', json=fax | {'file': file})).json()['id']}"
    read, replacing = service.reading_of, fax | {"file": None, "text": "Fever."}
    replaced: list[httpx.Response] = []

    async def read_slowly(*given: Any) -> Any:
        monkeypatch.setattr(service, "reading_of", read)
        (await client.delete(path)).raise_for_status()
        replaced.append(await client.post("/documents", json=replacing))
        return await read(*given)

    monkeypatch.setattr(service, "reading_of", read_slowly)
    assert_problem(await client.post(f"{path}/reread"), 409, "conflict")

    left = (await client.get(f"/documents/{replaced[0].json()['id']}")).json()
    assert (left["version"], left["text"]) == (1, "Fever.")


async def test_the_type_of_a_file_is_corrected_if_its_text_is_unchanged(
    client: httpx.AsyncClient, fax: dict[str, Any]
):
    data = base64.b64encode(b"Cough.").decode()
    sent = [
        fax | {"file": {"media_type": media_type, "data": data}}
        for media_type in ("text/plain", "text/markdown")
    ]
    stored = [(await client.post("/documents", json=one)).json() for one in sent]

    file = await client.get(f"/documents/{stored[1]['id']}/original")

    assert stored[1]["status"] == "unchanged"
    assert file.headers["Content-Disposition"] == 'attachment; filename="original.md"'


async def test_the_same_file_with_another_type_is_read_again_with_this_type(
    client: httpx.AsyncClient, fax: dict[str, Any]
):
    data = base64.b64encode("Größe".encode("latin-1")).decode()
    sent = [
        fax | {"file": {"media_type": "text/plain", "data": data, "charset": charset}}
        for charset in ("cp437", "latin-1")
    ]
    stored = [(await client.post("/documents", json=one)).json() for one in sent]
    path = f"/documents/{stored[1]['id']}"

    again = await client.post(f"{path}/reread")

    assert (again.json()["status"], (await client.get(path)).json()["text"]) == (
        "unchanged",
        "Größe",
    )


async def test_a_document_without_a_file_is_not_read_again(store: Any, client: httpx.AsyncClient):
    id_ = (await store())["id"]

    assert_problem(await client.post(f"/documents/{id_}/reread"), 404, "original-not-found")
