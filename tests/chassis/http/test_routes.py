import asyncio
from collections.abc import Callable
from functools import partial
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
from fastapi import APIRouter, FastAPI
from support.applications import assert_problem, unstarted_client
from support.asgi_requests import sent_by
from support.eventually import eventually, turns

from chassis import application as building
from chassis.http import rate_limits, routes
from chassis.http.rate_limits import REFUSAL_S, CallerLimits
from chassis.http.routes import Router
from chassis.identity.allowed_callers import CallerRule, allow, allow_peers, caller_rule_of
from chassis.identity.caller import Caller, CallerKind, Claims
from chassis.identity.scopes import EVERYTHING, Level, Scopes
from chassis.problems.problem import NotAllowed, PersonRequired, ScopeMissing
from chassis.settings import StartupError
from tests.chassis.forged_tokens import agent_claims, service_claims
from tests.chassis.samples import Clock, plain

JSON = {"Content-Type": "application/json"}
MakeClient = Callable[..., httpx.AsyncClient]
UNLIMITED = Claims(scopes=EVERYTHING)
TRIAGE = Caller("triage", CallerKind.AGENT, UNLIMITED)
DOCTOR = Caller("dr-osei", CallerKind.PERSON, UNLIMITED)
AUDIT = Caller("audit", CallerKind.SERVICE)
RECORDS = Caller("records", CallerKind.SERVICE)
NAMED_AUDIT = Caller("audit", CallerKind.AGENT, UNLIMITED)
TRIAGE_OF_AUDIT = Caller("triage", CallerKind.AGENT, UNLIMITED, through="audit")
TRIAGE_OF_RECORDS = Caller("triage", CallerKind.AGENT, UNLIMITED, through="records")
EVERYBODY = (TRIAGE, DOCTOR, AUDIT, RECORDS, NAMED_AUDIT, TRIAGE_OF_AUDIT, TRIAGE_OF_RECORDS)


async def endpoint() -> None: ...


def declared_by(decorator: Any) -> CallerRule:
    declared = caller_rule_of(decorator(endpoint))
    assert declared is not None
    return declared


class TestCallerRule:
    def test_admits_only_declared_callers(self):
        agents = {TRIAGE, DOCTOR, NAMED_AUDIT}
        for declared, callers in (
            (allow("Basic.r"), agents),
            (allow("Basic.r", peers=["audit"]), agents | {AUDIT, TRIAGE_OF_AUDIT}),
            (allow("Basic.r", only_person=True), {DOCTOR}),
            (allow(None), agents),
            (allow_peers("audit"), {AUDIT}),
        ):
            rule = declared_by(declared)
            for caller in EVERYBODY:
                if caller in callers:
                    assert rule.admit(caller) == caller
                else:
                    with pytest.raises((PersonRequired, NotAllowed)):
                        rule.admit(caller)

    def test_admits_with_the_level_that_the_scope_has(self):
        rule = declared_by(allow("Basic.r"))
        scopes = Scopes("patient/Basic.r user/Basic.rs system/Basic.s")

        caller = rule.admit(Caller("triage", CallerKind.AGENT, Claims(scopes=scopes)))

        assert caller.reach is Level.USER

    def test_rejects_a_caller_without_the_scope(self):
        rule = declared_by(allow("Basic.r", peers=["records"]))
        claims = Claims(scopes=Scopes("system/Basic.cuds system/Patient.r"))

        for kind in (CallerKind.AGENT, CallerKind.PERSON):
            for through in (None, "records"):
                with pytest.raises(ScopeMissing) as refusal:
                    rule.admit(Caller("triage", kind, claims, through=through))
                assert refusal.value.headers["WWW-Authenticate"] == (
                    'Bearer error="insufficient_scope", scope="user/Basic.r"'
                )

    def test_may_require_a_person_or_admit_an_agent_that_acts_for_one(self):
        for_itself = Claims(scopes=EVERYTHING)
        for_agent = Claims(scopes=EVERYTHING, on_behalf_of="intake")
        for_person = Claims(scopes=EVERYTHING, on_behalf_of="dr-osei", acts_for_person=True)
        acting = Caller("triage", CallerKind.AGENT, for_person)
        only_person = declared_by(allow("Basic.u", only_person=True))
        rule = declared_by(allow("Basic.c", for_person=True))

        assert (rule.admit(DOCTOR), rule.admit(acting)) == (DOCTOR, acting)
        assert rule.names() == ["agent:for-person", "person"]
        for claims in (for_itself, for_agent):
            with pytest.raises(PersonRequired):
                rule.admit(Caller("triage", CallerKind.AGENT, claims))
        with pytest.raises(PersonRequired):
            only_person.admit(acting)


def test_a_route_without_declared_callers_prevents_import_and_start():
    with pytest.raises(StartupError, match=r"endpoint .*things does not declare who may call it"):

        @Router().get("/things")
        async def things() -> None: ...

    router = APIRouter()
    router.add_api_route("/things", endpoint)
    with pytest.raises(StartupError, match="/things does not declare who may call it"):
        plain().finish([router])


class TestARoute:
    async def test_rejects_an_undeclared_peer(self, offline: httpx.AsyncClient, keys: Any):
        at_gateway = {"X-Through-Gateway": "true"}
        as_agent = await offline.get("/callers/me", headers=at_gateway)
        assert as_agent.json() == {"name": "triage", "kind": "agent"}

        token = keys.friend.sign(service_claims("friend", "sample"))
        offline.headers["authorization"] = f"Bearer {token}"
        for path in ("/callers/me", "/things"):
            assert_problem(await offline.get(path), 403, "not-allowed")

    async def test_logs_the_rejected_caller(
        self, offline_app: FastAPI, keys: Any, capsys: pytest.CaptureFixture[str]
    ):
        nosy = unstarted_client(offline_app, keys.issuer.sign(agent_claims(sub="nosy")))
        await nosy.get("/internal/peers")

        assert "nosy" in capsys.readouterr().out


def in_flight(client: httpx.AsyncClient) -> int:
    app: Any = client._transport.app  # type: ignore[attr-defined]
    return sum(use.in_flight for use in app.state.caller_limits._uses.values())


class TestACallerBeyondItsLimits:
    @pytest.fixture(autouse=True)
    def limits_by_a_clock(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(building, "CallerLimits", partial(CallerLimits, clock=Clock()))

    @pytest.fixture
    def client(self, keys: Any, make_offline: Callable[..., FastAPI]) -> MakeClient:
        return lambda **limits: unstarted_client(
            make_offline(**limits), keys.issuer.sign(agent_claims())
        )

    async def test_gets_retry_after_and_does_not_delay_others(self, client: MakeClient, keys: Any):
        async with client(rate_per_s=0.25, rate_burst=2) as triage:
            # Requests that are rejected for a missing scope also count against the caller's rate limit.
            paths = ("/callers/me", "/internal/peers", "/callers/me")
            answers = [await triage.get(path) for path in paths]
            sent = {"Authorization": f"Bearer {keys.issuer.sign(agent_claims(sub='intake'))}"}
            other = await triage.get("/callers/me", headers=sent)

        assert [answer.status_code for answer in (*answers, other)] == [200, 403, 429, 200]
        document = assert_problem(answers[2], 429, "too-many-requests")
        assert (document["retryable"], document["retry_after_s"]) == (True, 4)
        assert answers[2].headers["retry-after"] == "4"

    async def test_is_rejected_before_its_body_is_read(self, client: MakeClient):
        read: list[bytes] = []

        async def body() -> Any:
            for _ in range(3):
                read.append(b"[")
                yield read[-1]

        async with client(rate_per_s=0.25, rate_burst=1) as triage:
            await triage.get("/callers/me")
            answer = await triage.post("/notes", content=body(), headers=JSON)

        assert_problem(answer, 429, "too-many-requests")

    async def test_has_limited_requests_in_flight(self, client: MakeClient):
        class Held(httpx.AsyncByteStream):
            async def __aiter__(self) -> Any:
                await may_end.wait()
                yield b"{"

        may_end = asyncio.Event()
        async with client(max_in_flight=2) as triage:
            for _ in range(2):  # The limit applies again after answers.
                may_end.clear()
                held = [
                    asyncio.create_task(triage.post("/notes", content=Held(), headers=JSON))
                    for _ in range(2)
                ]
                await eventually(lambda: in_flight(triage) == 2)
                assert_problem(await triage.get("/callers/me"), 429, "too-many-requests")
                may_end.set()
                for each in held:
                    assert_problem(await each, 422, "invalid")

    @pytest.fixture
    def slept(self, monkeypatch: pytest.MonkeyPatch) -> list[float]:
        slept: list[float] = []

        async def sleep(seconds: float) -> None:
            slept.append(seconds)

        monkeypatch.setattr(routes, "asyncio", SimpleNamespace(sleep=sleep))
        own = SimpleNamespace(sleep=sleep, Semaphore=asyncio.Semaphore, timeout=asyncio.timeout)
        monkeypatch.setattr(rate_limits, "asyncio", own)
        return slept

    async def test_gets_two_paced_responses_at_once(self, client: MakeClient, slept: list[float]):
        running, at_once = 0, []

        class Held(httpx.AsyncByteStream):
            async def __aiter__(self) -> Any:
                nonlocal running
                running += 1
                at_once.append(running)
                await turns()
                running -= 1
                yield b"{"

        async with client(rate_per_s=20, rate_burst=6) as triage:
            await triage.get("/callers/me")
            posts = (triage.post("/notes", content=Held(), headers=JSON) for _ in range(5))
            answers = await asyncio.gather(*posts)

        assert [answer.status_code for answer in answers] == [422] * 5
        assert sorted(slept) == pytest.approx([0.05, 0.1, 0.15, 0.2, 0.25], abs=0.001)
        assert (len(at_once), max(at_once)) == (5, 2)

    async def test_is_rejected_slowly(self, client: MakeClient, slept: list[float]):
        async with client(rate_per_s=0.25, rate_burst=1) as triage:
            await triage.get("/callers/me")
            assert slept == []
            refused = await triage.get("/callers/me")

        assert (refused.status_code, slept) == (429, [REFUSAL_S])

    async def test_is_the_caller_on_whose_behalf_a_peer_asks(self, client: MakeClient, keys: Any):
        own = {"Authorization": f"Bearer {keys.friend.sign(service_claims('friend', 'sample'))}"}
        triage, intake = (keys.issuer.sign(agent_claims(sub=name)) for name in ("triage", "intake"))
        async with client(rate_per_s=0.25, rate_burst=1) as friend:
            found = [
                await friend.get("/notes/not-a-uuid", headers=own | {"X-Caller-Token": caller})
                for caller in (triage, triage, intake)
            ]
            itself = [await friend.get("/internal/peers", headers=own) for _ in range(5)]

        assert [answer.status_code for answer in found] == [422, 429, 422]
        assert [answer.status_code for answer in itself] == [200] * 5


async def test_a_body_without_a_token_is_not_read(offline_app: FastAPI):
    """The service must not read bodies of unauthenticated requests, because bodies use memory."""

    async def receive() -> dict[str, Any]:
        raise AssertionError("the body is read")

    status, _, _ = await sent_by(
        offline_app, "GET", "/livez", {"Transfer-Encoding": "chunked"}, receive
    )

    assert status == 200
