import base64
import json
from typing import Any
from uuid import UUID

import httpx
import pytest
from fastapi import Request
from support.applications import assert_problem, broken_rules

from chassis.http.paging import PageQuery, within_bytes
from chassis.problems.problem import Invalid

BROKEN = {("/cursor", "cursor-of-this-list")}


def encoded(value: Any) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")


def request_of(path: str) -> Request:
    return Request({"type": "http", "path": path, "headers": [], "query_string": b""})


def forged(*key: Any) -> str:
    """Return a paging cursor with forged key values: clients can decode and change a cursor."""
    _, cursor = PageQuery(limit=1).divide([1, 2], lambda row: [row], request_of("/things"))
    return encoded([json.loads(base64.urlsafe_b64decode(f"{cursor}==="))[0], *key])


BROKEN_CURSORS = [
    "",
    "Jane Doe",
    "ü",
    "%00",
    "A",
    "====",
    base64.b64encode(b"\xff\xfe").decode(),
    *map(encoded, (None, 5, [], {}, "text")),
    encoded([1, 2]),  # A cursor must contain a list.
    base64.b64encode(b"[" * 380).decode(),
    *(forged(*key) for key in ([], [1, 2], ["x"], [None], [[1]], [{}], [1e400])),
]
BROKEN_QUERIES = {
    "limit=0": ("/limit", "too-small"),
    "limit=1001": ("/limit", "too-large"),
    "limit=x": ("/limit", "must-be-whole-number"),
    "limit=1.5": ("/limit", "must-be-whole-number"),
    "limit=": ("/limit", "must-be-whole-number"),
    f"cursor={'x' * 1025}": ("/cursor", "too-long"),
    "cursr=x": ("", "unknown-field"),
    "Jane%20Doe=x": ("", "unknown-field"),
    "place=P1&place=P2": ("", "parameter-once"),
    "limit=2&limit=2": ("", "parameter-once"),
    "x=1&x=2": ("", "parameter-once"),
}


class TestPageQuery:
    async def test_returns_every_row_once_and_keeps_the_filter(self, client: httpx.AsyncClient):
        for number in range(5):
            place = {"place": "P1 & co"} if number % 2 == 0 else {}
            await client.post("/things", json={"name": f"thing {number}", **place})

        async def walk(following: str) -> list[list[str]]:
            pages = []
            while following:
                response = await client.get(following)
                pages.append([thing["name"][-1] for thing in response.json()["things"]])
                following = response.links["next"]["url"] if "next" in response.links else ""
                assert bool(following) is (response.json()["next"] is not None)
            return pages

        assert await walk("/things?limit=2") == [["0", "1"], ["2", "3"], ["4"]]
        assert await walk("/things?limit=5") == [["0", "1", "2", "3", "4"]]
        assert await walk("/things?place=P1%20%26%20co&limit=2") == [["0", "2"], ["4"]]

        cursor = (await client.get("/things?limit=2")).json()["next"]
        with_another_limit = await client.get("/things", params={"limit": 3, "cursor": cursor})
        elsewhere = await client.get("/things", params={"place": "P1 & co", "cursor": cursor})
        beyond = await client.get("/things", params={"cursor": forged(10**19)})

        assert len(with_another_limit.json()["things"]) == 3
        assert broken_rules(assert_problem(elsewhere, 422, "invalid")) == BROKEN
        assert_problem(beyond, 422, "invalid")

    async def test_rejects_a_broken_or_forged_cursor(self, offline: httpx.AsyncClient):
        for cursor in BROKEN_CURSORS:
            response = await offline.get("/things", params={"cursor": cursor})

            # The database is stopped: an accepted cursor would be answered with 503, so 422 means a rejected cursor.
            assert broken_rules(assert_problem(response, 422, "invalid")) == BROKEN, cursor
            assert "Jane" not in response.text

    async def test_rejects_a_wrong_unknown_or_repeated_parameter(self, offline: httpx.AsyncClient):
        for query, broken in BROKEN_QUERIES.items():
            document = assert_problem(await offline.get(f"/things?{query}"), 422, "invalid")
            assert broken_rules(document) == {broken}, query
            assert document["errors"][0]["in"] == "query"

    def test_keeps_the_end_of_a_page_chosen_by_the_list(self):
        for more in (True, False):
            page, following = PageQuery(limit=10).divide(
                [1, 2], lambda row: [row], request_of("/things"), more=more
            )
            assert (page, following is not None) == ([1, 2], more)

    def test_binds_a_cursor_to_its_list_and_parses_it(self):
        query = PageQuery(cursor=forged(7))

        assert query.position(request_of("/things"), int) == 7
        with pytest.raises(Invalid):
            query.position(request_of("/others"), int)
        for parse, key in ((UUID, 5), (UUID, None), (int, float("inf"))):
            with pytest.raises(Invalid):
                PageQuery(cursor=forged(key)).position(request_of("/things"), parse)


def test_a_page_has_the_first_items_that_fit_and_at_least_one():
    for *sizes, kept in ([0], [4, 6, 2], [4, 6, 1, 2], [4, 7, 1, 1], [11, 1, 1], [0, 0, 11, 0, 2]):
        assert within_bytes(sizes, int, 10) == sizes[:kept]
