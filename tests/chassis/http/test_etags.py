"""Versions of resources, over HTTP and in the database."""

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

pytestmark = pytest.mark.anyio


@pytest.fixture
async def note(client: httpx.AsyncClient) -> str:
    return str((await client.post("/notes", json={"text": "first"})).json()["id"])


async def amend(
    client: httpx.AsyncClient, note: str, text: str, if_match: str | None = None
) -> httpx.Response:
    headers = {} if if_match is None else {"If-Match": if_match}
    return await client.patch(f"/notes/{note}", json={"text": text}, headers=headers)


class TestETag:
    async def test_comes_with_reads_and_writes(self, client: httpx.AsyncClient) -> None:
        created = await client.post("/notes", json={"text": "first"})
        address = f"/notes/{created.json()['id']}"
        amended = await client.patch(address, json={"text": "second"})
        read = await client.get(address)

        assert [each.headers["ETag"] for each in (created, amended, read)] == [
            'W/"1"',
            'W/"2"',
            'W/"2"',
        ]


class TestIfMatch:
    @pytest.mark.parametrize("header", ['W/"1"', '"1"', "1", "*"])
    async def test_admits_a_change_of_the_current_version(
        self, client: httpx.AsyncClient, note: str, header: str
    ) -> None:
        response = await amend(client, note, "second", header)

        assert (response.status_code, response.headers["ETag"]) == (200, 'W/"2"')

    @pytest.mark.parametrize(
        "header", ['W/"2"', 'W/"0"', '"abc"', "", 'W/"1", W/"2"', 'W/"99999999999"']
    )
    async def test_refuses_any_other_version(
        self, client: httpx.AsyncClient, note: str, header: str
    ) -> None:
        response = await amend(client, note, "second", header)

        assert_problem(response, 412, "version-mismatch")
        assert (await client.get(f"/notes/{note}")).json()["text"] == "first"

    async def test_is_optional_on_a_change_that_needs_none(
        self, client: httpx.AsyncClient, note: str
    ) -> None:
        assert (await amend(client, note, "second")).status_code == 200

    async def test_is_required_on_a_change_that_declares_it(
        self, client: httpx.AsyncClient, note: str
    ) -> None:
        refused = await client.post(f"/notes/{note}/closing")
        stale = await client.post(f"/notes/{note}/closing", headers={"If-Match": 'W/"7"'})
        closed = await client.post(f"/notes/{note}/closing", headers={"If-Match": 'W/"1"'})

        assert_problem(refused, 428, "version-required")
        assert_problem(stale, 412, "version-mismatch")
        assert closed.json()["is_closed"] is True

    async def test_of_fifty_writers_at_once_lets_one_win(
        self, client: httpx.AsyncClient, note: str
    ) -> None:
        answers = await asyncio.gather(
            *(amend(client, note, f"text {n}", 'W/"1"') for n in range(50))
        )

        assert Counter(answer.status_code for answer in answers) == {200: 1, 412: 49}
        (winner,) = (answer for answer in answers if answer.status_code == 200)
        current = await client.get(f"/notes/{note}")
        assert (current.json(), current.headers["ETag"]) == (winner.json(), 'W/"2"')


class TestEveryVersion:
    async def test_is_readable(self, client: httpx.AsyncClient, note: str) -> None:
        for text in ("second", "third"):
            await amend(client, note, text)

        shown = [
            (await client.get(f"/notes/{note}/versions/{version}")) for version in (1, 2, 3, 4)
        ]

        assert [answer.json()["text"] for answer in shown[:3]] == ["first", "second", "third"]
        assert_problem(shown[3], 404, "not-found")

    @pytest.mark.usefixtures("note")
    async def test_is_kept_by_the_database_for_every_change_of_the_row(
        self, database: TestDatabase
    ) -> None:
        await execute(database.app_dsn, "UPDATE sample.notes SET text = 'by hand', version = 40")

        rows = await fetch(database.admin_dsn, "SELECT text, version FROM sample.notes")
        earlier = await fetch(database.admin_dsn, "SELECT text, version FROM sample.note_versions")
        assert [tuple(row) for row in (*rows, *earlier)] == [("by hand", 2), ("first", 1)]

    @pytest.mark.parametrize(
        "statement",
        ["UPDATE sample.note_versions SET text = ''", "DELETE FROM sample.note_versions"],
    )
    async def test_is_not_changed_afterwards(self, database: TestDatabase, statement: str) -> None:
        with pytest.raises(Exception, match="permission denied"):
            await execute(database.app_dsn, statement)


class TestPrecondition:
    async def test_is_not_given_without_a_header(self) -> None:
        assert await precondition(None) == Precondition(is_given=False, version=None)
        with pytest.raises(VersionRequired):
            Precondition().require()

    async def test_reads_the_tags_that_etag_writes(self) -> None:
        assert await precondition(etag(12)) == Precondition(is_given=True, version=12)

    async def test_of_an_unknown_tag_matches_no_version(self) -> None:
        assert (await precondition("hello")).version == NO_VERSION

    @pytest.mark.parametrize("named", [None, 12])
    async def test_holds_for_any_version_or_the_one_that_it_names(self, named: int | None) -> None:
        Precondition(is_given=True, version=named).check(12)

    async def test_fails_for_another_version(self) -> None:
        with pytest.raises(VersionMismatch):
            Precondition(is_given=True, version=12).check(13)
