import asyncio
from collections import Counter

import httpx
import pytest
from support.applications import assert_problem
from support.databases import TestDatabase, execute, fetch

from chassis.http.etags import (
    NO_VERSION,
    Precondition,
    VersionMismatch,
    VersionRequired,
    etag,
    precondition,
)


@pytest.fixture
async def note(client: httpx.AsyncClient) -> str:
    return str((await client.post("/notes", json={"text": "first"})).json()["id"])


async def amend(
    client: httpx.AsyncClient, note: str, text: str, if_match: str | None = None
) -> httpx.Response:
    headers = {} if if_match is None else {"If-Match": if_match}
    return await client.patch(f"/notes/{note}", json={"text": text}, headers=headers)


class TestIfMatch:
    async def test_admits_only_changes_of_the_current_version(
        self, client: httpx.AsyncClient, note: str
    ):
        for header in ('W/"2"', 'W/"0"', '"abc"', "", 'W/"1", W/"2"', 'W/"99999999999"'):
            refused = await amend(client, note, "second", header)
            assert_problem(refused, 412, "version-mismatch")
        read = await client.get(f"/notes/{note}")
        assert (read.json()["text"], read.headers["ETag"]) == ("first", 'W/"1"')

        for version, header in enumerate(('W/"1"', '"2"', "3", "*", None), start=2):
            changed = await amend(client, note, f"version {version}", header)
            assert (changed.status_code, changed.headers["ETag"]) == (200, f'W/"{version}"')

        unnamed = await client.post(f"/notes/{note}/closing")
        stale = await client.post(f"/notes/{note}/closing", headers={"If-Match": 'W/"7"'})
        closed = await client.post(f"/notes/{note}/closing", headers={"If-Match": 'W/"6"'})
        assert_problem(unnamed, 428, "version-required")
        assert_problem(stale, 412, "version-mismatch")
        assert closed.json()["is_closed"] is True

        shown = [await client.get(f"/notes/{note}/versions/{version}") for version in range(1, 9)]
        texts = ["first", *(f"version {version}" for version in range(2, 7)), "version 6"]
        assert [answer.json()["text"] for answer in shown[:7]] == texts
        assert_problem(shown[7], 404, "not-found")

    async def test_admits_one_of_fifty_concurrent_writers(
        self, client: httpx.AsyncClient, note: str
    ):
        answers = await asyncio.gather(
            *(amend(client, note, f"text {n}", 'W/"1"') for n in range(50))
        )

        assert Counter(answer.status_code for answer in answers) == {200: 1, 412: 49}
        (winner,) = (answer for answer in answers if answer.status_code == 200)
        current = await client.get(f"/notes/{note}")
        assert (current.json(), current.headers["ETag"]) == (winner.json(), 'W/"2"')


@pytest.mark.usefixtures("note")
async def test_the_database_stores_every_version_and_does_not_change_it(
    database: TestDatabase,
):
    await execute(database.app_dsn, "UPDATE sample.notes SET text = 'by hand', version = 40")

    rows = await fetch(database.admin_dsn, "SELECT text, version FROM sample.notes")
    earlier = await fetch(database.admin_dsn, "SELECT text, version FROM sample.note_versions")
    assert [tuple(row) for row in (*rows, *earlier)] == [("by hand", 2), ("first", 1)]
    for change in ("UPDATE sample.note_versions SET text = ''", "DELETE FROM sample.note_versions"):
        with pytest.raises(Exception, match="permission denied"):
            await execute(database.app_dsn, change)


async def test_a_precondition_matches_any_or_a_single_version():
    assert await precondition(None) == Precondition(is_given=False, version=None)
    with pytest.raises(VersionRequired):
        Precondition().require()
    assert await precondition(etag(12)) == Precondition(is_given=True, version=12)
    assert (await precondition("hello")).version == NO_VERSION
    for named in (None, 12):
        Precondition(is_given=True, version=named).check(12)
    with pytest.raises(VersionMismatch):
        Precondition(is_given=True, version=12).check(13)
