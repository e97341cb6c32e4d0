"""Tests of operations without a single patient: lists, services' routes, and jobs of one caller."""

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

import httpx
from support.asks import Ask

from tests.leaks.cases import NOT_ALLOWED, SCOPE_MISSING, Refusal
from tests.leaks.drawing import DrawnCaller
from tests.leaks.owners import code_of, content, ids_in, values_in
from tests.leaks.search import Examine, Search

NO_PATIENT_BELOW = -10_000  # Lower owner numbers stand for tasks without a patient.
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
Asks = tuple[tuple[str, "Ask"], ...]
# A list must contain the rows of EACH patient in reach, of ONE patient, or of NOBODY. A MATCH of one patient may also
# list other patients in reach.
EACH, ONE, MATCH, NOBODY = "each", "one", "match", "nobody"


def getting(path: str, searches: Mapping[str, str], *, end: str = "") -> Asks:
    """Return GET requests with these query strings."""
    return tuple((whose, Ask("GET", f"{path}?{query}{end}")) for query, whose in searches.items())


@dataclass(frozen=True)
class Listing:
    """Requests that list exactly the rows of each patient in reach, of one patient or of nobody."""

    need: str
    key: str  # The items in the answer.
    kind: str | None  # None if the expected rows are unknown.
    asks: Asks
    size: int | None = None  # Items of each page except the last.
    only_with: Mapping[str, str] = field(default_factory=dict)  # Keys for these scopes only.
    includes: str | None = None  # With this scope, the answer includes the patient.
    has_others: bool = False  # The answer also has items without a patient.

    async def __call__(self, search: Search, caller: DrawnCaller) -> None:
        level, seen = caller.level(self.need), search.seen_by(caller, self.need)
        for whose, ask in self.asks:
            one = search.draw(f"{ask.path} {caller.name}")
            own = seen & {one.number}
            expected = {EACH: seen, ONE: own, MATCH: own, NOBODY: set[int]()}[whose]
            allowed = seen if whose == MATCH else expected
            sent = await search.about(ask, one)
            if level is None:
                search.assert_refused(await search.send(caller, sent), SCOPE_MISSING)
                continue
            answers = []
            async for answer in pages(search, caller, sent):
                shown = search.owners.shown_by(answer.raise_for_status())
                if self.has_others:
                    shown = {one for one in shown if one > NO_PATIENT_BELOW}
                assert shown <= allowed, answer.text
                answers.append(answer)
            found = [id_ for answer in answers for id_ in ids_in(answer.json(), self.key)]
            if self.kind is not None:
                rows = [id_ for owner in expected for id_ in search.subjects[owner].ids(self.kind)]
                is_part = self.has_others or whose == MATCH
                listed = {*found} & {*rows} if is_part else found
                assert sorted(listed) == sorted(rows), sent
            elif not self.has_others:
                assert bool(found) is bool(expected), sent
            if self.size is not None:
                assert len(answers) == max(1, -(-len(found) // self.size)), "a page is not full"
            items = [item for answer in answers for item in answer.json().get(self.key, ())]
            for key, need in self.only_with.items():
                assert not items or bool(values_in(items, key)) is caller.may(need, level), key
            if self.key == "entry" and whose != MATCH:
                included = [
                    one["resource"]["id"] for one in items if one["search"]["mode"] == "include"
                ]
                may_include = self.includes is not None and caller.may(self.includes, level)
                assert included == ([one.ref] if found and may_include else []), sent
                await self._assert_counted(search, caller, sent, len(found))

    async def _assert_counted(
        self, search: Search, caller: DrawnCaller, ask: Ask, count: int
    ) -> None:
        counting = "_summary=count"
        if ask.body is None:
            ask = replace(ask, path=f"{ask.path}{'&' if '?' in ask.path else '?'}{counting}")
        else:
            ask = replace(ask, body=f"{ask.body}&{counting}")
        assert (await search.send(caller, ask)).json()["total"] == count, ask


def together(*examines: Examine) -> Examine:
    async def examine(search: Search, caller: DrawnCaller) -> None:
        for one in examines:
            await one(search, caller)

    return examine


async def pages(search: Search, caller: DrawnCaller, ask: Ask) -> AsyncIterator[httpx.Response]:
    """Yield the answers of each page of a list, by cursors or by the links of FHIR."""
    following: Ask | None = ask
    while following is not None:
        answer = await search.send(caller, following)
        yield answer
        following = None if answer.is_error else _following(ask, answer)


def _following(ask: Ask, answer: httpx.Response) -> Ask | None:
    body = answer.json()
    if "resourceType" in body:
        urls = [one["url"] for one in body.get("link", ()) if one["relation"] == "next"]
        path = ask.path.partition("?")[0].removesuffix("/_search")
        return Ask("GET", f"{path}?{urlsplit(urls[0]).query}") if urls else None
    cursor = body.get("next")
    is_linked = "next" in answer.headers.get("link", "")
    assert is_linked == (cursor is not None and ask.body is None)
    if cursor is None:
        return None
    if ask.body is not None:
        return replace(ask, body=ask.body | {"cursor": cursor})
    return replace(ask, path=f"{ask.path}{'&' if '?' in ask.path else '?'}cursor={cursor}")


def of_no_patient(path: str, need: str | None = None) -> Examine:
    """Check that the answer contains no patient, and that callers without the scope are rejected."""

    async def examine(search: Search, caller: DrawnCaller) -> None:
        answer = await search.get(caller, path)
        if need is not None and caller.level(need) is None:
            search.assert_refused(answer, SCOPE_MISSING)
        else:
            assert search.owners.shown_by(answer.raise_for_status()) == set()
            assert answer.content

    return examine


def for_peers(service: str, ask: Ask, *peers: str, shows: bool = True) -> Examine:
    """Check that only these services may call the route, and only for themselves. `shows`: the answer contains
    patients.
    """

    async def examine(search: Search, caller: DrawnCaller) -> None:
        sent = await search.about(ask, search.draw(caller.name))
        own = await search.send(caller, sent)
        search.assert_refused(own, NOT_ALLOWED)
        for peer in {"audit", "auth", "records", "retrieval"} - {service}:
            answer = await search.send_as_peer(peer, service, sent)
            if peer in peers:
                assert code_of(answer) != NOT_ALLOWED[1]
                assert bool(search.owners.shown_by(answer)) is shows, answer.text
            else:
                search.assert_refused(answer, NOT_ALLOWED)
            for_caller = await search.send_as_peer(peer, service, sent, caller)
            search.assert_refused(for_caller, NOT_ALLOWED)

    return examine


def for_starter(start: Ask, path: str, need: str, refusal: Refusal) -> Examine:
    """Check that only the caller who started a job may read the job, even if other callers see all patients."""

    async def examine(search: Search, caller: DrawnCaller) -> None:
        started = await search.client.request(start.method, start.path, **sent_of(start))
        foreign = await search.get(caller, path.format(id=started.raise_for_status().json()["id"]))
        missing = await search.get(caller, path.format(id=uuid4()))
        search.assert_refused(foreign, refusal)
        assert content(foreign) == content(missing)
        own = await search.send(caller, start)
        if caller.level(need) is None:
            search.assert_refused(own, SCOPE_MISSING)
        else:
            read = await search.get(caller, path.format(id=own.raise_for_status().json()["id"]))
            assert read.is_success, read.text

    return examine


def sent_of(ask: Ask) -> dict[str, Any]:
    content_or_json = "content" if isinstance(ask.body, str) else "json"
    return {content_or_json: ask.body, "headers": dict(ask.headers)}
