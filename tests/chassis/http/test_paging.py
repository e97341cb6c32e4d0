import base64
import json
from collections.abc import Callable
from typing import Any
from uuid import UUID

import httpx
import pytest
from fastapi import Request
from support.applications import assert_problem, broken_rules

from chassis.http.paging import PageQuery, within_bytes
from chassis.problems.problem import Invalid

pytestmark = pytest.mark.anyio
BROKEN = {("/cursor", "cursor-of-this-list")}


def encoded(value: Any) -> str:
    """Return a cursor with any value."""
    return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")


def request_of(path: str) -> Request:
    return Request({"type": "http", "path": path, "headers": [], "query_string": b""})


def binding_of(path: str) -> str:
    """Return the value that binds a cursor to a list without filters; any client can decode it."""
    _, cursor = PageQuery(limit=1).divide([1, 2], lambda row: [row], request_of(path))
    binding: str = json.loads(base64.urlsafe_b64decode(f"{cursor}==="))[0]
    return binding


@pytest.fixture
async def stocked(client: httpx.AsyncClient) -> httpx.AsyncClient:
    """A client of a service with five things, three of them in one place."""
    for number in range(5):
        place = {"place": "P1 & co"} if number % 2 == 0 else {}
        (await client.post("/things", json={"name": f"thing {number}", **place})).raise_for_status()
    return client


class TestPageQuery:
    async def test_gives_every_row_once_over_all_pages(self, stocked: httpx.AsyncClient) -> None:
        names, following = [], "/things?limit=2"
        while following:
            response = await stocked.get(following)
            names += [thing["name"] for thing in response.json()["things"]]
            following = response.links["next"]["url"] if "next" in response.links else ""

        assert names == [f"thing {number}" for number in range(5)]

    async def test_keeps_the_filter_in_the_link(self, stocked: httpx.AsyncClient) -> None:
        first = await stocked.get("/things", params={"place": "P1 & co", "limit": 2})

        second = await stocked.get(first.links["next"]["url"])

        assert [thing["name"] for thing in second.json()["things"]] == ["thing 4"]
        assert second.json()["next"] is None
        assert "link" not in second.headers

    async def test_accepts_the_cursor_with_another_limit(self, stocked: httpx.AsyncClient) -> None:
        cursor = (await stocked.get("/things?limit=2")).json()["next"]

        response = await stocked.get("/things", params={"limit": 3, "cursor": cursor})

        assert len(response.json()["things"]) == 3

    async def test_has_no_next_page_where_the_rows_just_fit(
        self, stocked: httpx.AsyncClient
    ) -> None:
        response = await stocked.get("/things?limit=5")

        assert (len(response.json()["things"]), response.json()["next"]) == (5, None)

    async def test_refuses_the_cursor_of_another_filter(self, stocked: httpx.AsyncClient) -> None:
        cursor = (await stocked.get("/things?limit=2")).json()["next"]

        response = await stocked.get("/things", params={"place": "P1 & co", "cursor": cursor})

        assert broken_rules(assert_problem(response, 422, "invalid")) == BROKEN

    @pytest.mark.parametrize("query", ["place=P1&place=P2", "limit=2&limit=2", "x=1&x=2"])
    async def test_refuses_a_parameter_that_comes_twice(
        self, offline: httpx.AsyncClient, query: str
    ) -> None:
        """One of two values would be ignored, such as that of a filter."""
        response = await offline.get(f"/things?{query}")

        assert broken_rules(assert_problem(response, 422, "invalid")) == {("", "parameter-once")}

    @pytest.mark.parametrize(
        "cursor",
        [
            pytest.param("", id="empty"),
            pytest.param("Jane Doe", id="a name"),
            pytest.param("ü", id="not ASCII"),
            pytest.param("%00", id="an escape"),
            pytest.param("A", id="a lonely letter"),
            pytest.param("====", id="padding only"),
            pytest.param(base64.b64encode(b"\xff\xfe").decode(), id="no UTF-8"),
            pytest.param(encoded(None), id="null"),
            pytest.param(encoded(5), id="a number"),
            pytest.param(encoded([]), id="an empty list"),
            pytest.param(encoded({}), id="an object"),
            pytest.param(encoded("text"), id="a text"),
            pytest.param(encoded([1, 2]), id="another binding"),
            pytest.param(base64.b64encode(b"[" * 380).decode(), id="deep nesting"),
        ],
    )
    async def test_refuses_a_broken_cursor(self, offline: httpx.AsyncClient, cursor: str) -> None:
        response = await offline.get("/things", params={"cursor": cursor})

        # The database is down, so a cursor that is accepted gets a 503.
        assert broken_rules(assert_problem(response, 422, "invalid")) == BROKEN
        assert "Jane" not in response.text

    @pytest.mark.parametrize(
        "key",
        [
            pytest.param([], id="no key"),
            pytest.param([1, 2], id="two values"),
            pytest.param(["x"], id="no number"),
            pytest.param([None], id="null"),
            pytest.param([[1]], id="a list"),
            pytest.param([{}], id="an object"),
            pytest.param([1e400], id="an infinite number"),
        ],
    )
    async def test_refuses_a_forged_key(self, offline: httpx.AsyncClient, key: list[Any]) -> None:
        response = await offline.get(
            "/things", params={"cursor": encoded([binding_of("/things"), *key])}
        )

        assert broken_rules(assert_problem(response, 422, "invalid")) == BROKEN

    async def test_answers_a_forged_key_beyond_the_columns_range_as_invalid(
        self, reader: httpx.AsyncClient
    ) -> None:
        response = await reader.get(
            "/things", params={"cursor": encoded([binding_of("/things"), 10**19])}
        )

        assert_problem(response, 422, "invalid")

    @pytest.mark.parametrize(
        ("parse", "key"),
        [
            pytest.param(UUID, [5], id="a number for a uuid"),
            pytest.param(UUID, [None], id="null for a uuid"),
            pytest.param(int, [float("inf")], id="infinity for a number"),
        ],
    )
    def test_refuses_a_cursor_that_parse_cannot_read(
        self, parse: Callable[..., Any], key: list[Any]
    ) -> None:
        query = PageQuery(cursor=encoded([binding_of("/things"), *key]))

        with pytest.raises(Invalid):
            query.position(request_of("/things"), parse)

    @pytest.mark.parametrize(
        ("query", "pointer", "rule"),
        [
            ("limit=0", "/limit", "too-small"),
            ("limit=1001", "/limit", "too-large"),
            ("limit=x", "/limit", "must-be-whole-number"),
            ("limit=1.5", "/limit", "must-be-whole-number"),
            ("limit=", "/limit", "must-be-whole-number"),
            (f"cursor={'x' * 1025}", "/cursor", "too-long"),
            ("cursr=x", "", "unknown-field"),
            ("Jane%20Doe=x", "", "unknown-field"),
        ],
    )
    async def test_refuses_a_wrong_or_unknown_parameter(
        self, offline: httpx.AsyncClient, query: str, pointer: str, rule: str
    ) -> None:
        response = await offline.get(f"/things?{query}")

        document = assert_problem(response, 422, "invalid")
        assert broken_rules(document) == {(pointer, rule)}
        assert document["errors"][0]["in"] == "query"

    @pytest.mark.parametrize(("more", "follows"), [(True, True), (False, False)])
    def test_keeps_the_end_of_a_page_that_the_list_chose(
        self, *, more: bool, follows: bool
    ) -> None:
        page, following = PageQuery(limit=10).divide(
            [1, 2], lambda row: [row], request_of("/things"), more=more
        )

        assert page == [1, 2]
        assert (following is not None) is follows

    def test_binds_a_cursor_to_its_list(self) -> None:
        cursor = encoded([binding_of("/things"), 7])

        assert PageQuery(cursor=cursor).position(request_of("/things"), int) == 7
        with pytest.raises(Invalid):
            PageQuery(cursor=cursor).position(request_of("/others"), int)


class TestWithinBytes:
    @pytest.mark.parametrize(
        ("sizes", "kept"),
        [([], 0), ([4, 6], 2), ([4, 6, 1], 2), ([4, 7, 1], 1), ([11, 1], 1), ([0, 0, 11, 0], 2)],
    )
    def test_keeps_the_first_items_that_fit_and_at_least_one(
        self, sizes: list[int], kept: int
    ) -> None:
        assert within_bytes(sizes, int, 10) == sizes[:kept]
