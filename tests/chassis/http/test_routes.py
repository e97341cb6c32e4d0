"""Only the callers that a route declares may call it."""

import asyncio
from functools import partial
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
from fastapi import APIRouter, FastAPI
from sample.app import create_app
from sample.settings import Settings
from support.applications import assert_problem, running, unstarted_client
from support.eventually import eventually, turns
from support.forged_tokens import agent_claims, service_claims
from support.routes import OPEN, open_paths

from chassis import application as building
from chassis.application import Application
from chassis.http import rate_limits, routes
from chassis.http.rate_limits import REFUSAL_S, CallerLimits
from chassis.http.routes import Router
from chassis.identity.allowed_callers import CallerRule, allow, allow_peers, caller_rule_of
from chassis.identity.caller import Caller, CallerKind, Claims
from chassis.identity.scopes import EVERYTHING, Level, Scopes
from chassis.problems.problem import NotAllowed, PersonRequired, ScopeMissing
from chassis.settings import ServerSettings, StartupError

pytestmark = pytest.mark.anyio
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
    @pytest.mark.parametrize(
        ("declared", "callers"),
        [
            (allow("Basic.r"), {TRIAGE, DOCTOR, NAMED_AUDIT}),
            (
                allow("Basic.r", peers=["audit"]),
                {TRIAGE, DOCTOR, NAMED_AUDIT, AUDIT, TRIAGE_OF_AUDIT},
            ),
            (allow("Basic.r", only_person=True), {DOCTOR}),
            (allow(None), {TRIAGE, DOCTOR, NAMED_AUDIT}),
            (allow_peers("audit"), {AUDIT}),
        ],
    )
    def test_admits_only_the_callers_that_it_names(
        self, declared: Any, callers: set[Caller]
    ) -> None:
        rule = declared_by(declared)
        for caller in EVERYBODY:
            if caller in callers:
                assert rule.admit(caller) == caller
            else:
                with pytest.raises((PersonRequired, NotAllowed)):
                    rule.admit(caller)

    def test_admits_with_the_level_that_the_scope_has(self) -> None:
        rule = declared_by(allow("Basic.r"))
        scopes = Scopes("patient/Basic.r user/Basic.rs system/Basic.s")

        caller = rule.admit(Caller("triage", CallerKind.AGENT, Claims(scopes=scopes)))

        assert caller.reach is Level.USER

    @pytest.mark.parametrize("kind", [CallerKind.AGENT, CallerKind.PERSON])
    @pytest.mark.parametrize("through", [None, "records"])
    def test_refuses_a_caller_without_the_scope(
        self, kind: CallerKind, through: str | None
    ) -> None:
        rule = declared_by(allow("Basic.r", peers=["records"]))
        claims = Claims(scopes=Scopes("system/Basic.cuds system/Patient.r"))

        with pytest.raises(ScopeMissing) as refusal:
            rule.admit(Caller("triage", kind, claims, through=through))

        assert refusal.value.headers["WWW-Authenticate"] == (
            'Bearer error="insufficient_scope", scope="user/Basic.r"'
        )

    def test_requires_a_person_rather_than_an_agent_that_acts_for_one(self) -> None:
        rule = declared_by(allow("Basic.u", only_person=True))
        claims = Claims(scopes=EVERYTHING, on_behalf_of="dr-osei")

        with pytest.raises(PersonRequired):
            rule.admit(Caller("triage", CallerKind.AGENT, claims))

    @pytest.mark.parametrize(
        ("claims", "is_admitted"),
        [
            (Claims(scopes=EVERYTHING), False),
            (Claims(scopes=EVERYTHING, on_behalf_of="intake"), False),
            (Claims(scopes=EVERYTHING, on_behalf_of="dr-osei", acts_for_person=True), True),
        ],
        ids=["itself", "for an agent", "for a person"],
    )
    def test_may_admit_agents_that_act_for_a_person(
        self, claims: Claims, *, is_admitted: bool
    ) -> None:
        rule = declared_by(allow("Basic.c", for_person=True))
        agent = Caller("triage", CallerKind.AGENT, claims)

        assert rule.admit(DOCTOR) == DOCTOR
        assert rule.names() == ["agent:for-person", "person"]
        if is_admitted:
            assert rule.admit(agent) == agent
        else:
            with pytest.raises(PersonRequired):
                rule.admit(agent)

    def test_is_named_in_the_contract(self, offline_app: FastAPI) -> None:
        paths = offline_app.openapi()["paths"]

        assert paths["/notes/{note_id}"]["get"]["x-callers"] == [
            "agent",
            "person",
            "service:friend",
        ]
        assert paths["/internal/peers"]["get"]["x-callers"] == ["service:friend"]
        assert "x-callers" not in paths["/slow"]["get"]
        assert paths["/notes/{note_id}"]["get"]["security"] == [{"bearer": ["Basic.r"]}]


class TestARouteWithoutDeclaredCallers:
    def test_keeps_its_module_from_being_imported(self) -> None:
        with pytest.raises(
            StartupError, match=r"endpoint .*things does not declare who may call it"
        ):

            @Router().get("/things")
            async def things() -> None: ...

    def test_keeps_its_service_from_starting(self) -> None:
        router = APIRouter()
        router.add_api_route("/things", endpoint)
        application = Application(
            "small", ServerSettings(port=0), title="small", description="", version="1"
        )

        with pytest.raises(StartupError, match="/things does not declare who may call it"):
            application.finish([router])


class TestARoute:
    async def test_is_closed_by_default(self, offline_app: FastAPI) -> None:
        async with unstarted_client(offline_app, None) as anonymous:
            assert_problem(await anonymous.get("/callers/me"), 401, "token-required")

    def test_is_open_in_every_application_for_health_and_metrics(self) -> None:
        application = Application(
            "small", ServerSettings(port=0), title="small", description="", version="1"
        )

        assert open_paths(application.finish([])) == OPEN

    @pytest.mark.parametrize("path", ["/callers/me", "/things"])
    async def test_refuses_a_peer_it_does_not_name(
        self, offline: httpx.AsyncClient, keys: Any, path: str
    ) -> None:
        offline.headers["authorization"] = (
            f"Bearer {keys.friend.sign(service_claims('friend', 'sample'))}"
        )

        assert_problem(await offline.get(path), 403, "not-allowed")

    async def test_refuses_a_peer_at_the_gateway(
        self, offline: httpx.AsyncClient, keys: Any
    ) -> None:
        offline.headers["authorization"] = (
            f"Bearer {keys.friend.sign(service_claims('friend', 'sample'))}"
        )

        assert (await offline.get("/internal/peers")).status_code == 200
        for mark in ("true", "", "false"):
            response = await offline.get("/internal/peers", headers={"X-Through-Gateway": mark})
            assert_problem(response, 403, "not-allowed")

    async def test_accepts_an_agent_at_the_gateway(self, offline: httpx.AsyncClient) -> None:
        response = await offline.get("/callers/me", headers={"X-Through-Gateway": "true"})

        assert response.json() == {"name": "triage", "kind": "agent"}

    async def test_logs_the_caller_that_it_refused(
        self, app: FastAPI, keys: Any, capsys: pytest.CaptureFixture[str]
    ) -> None:
        async with running(app, keys.issuer.sign(agent_claims(sub="nosy"))) as client:
            await client.get("/internal/peers")

        assert "nosy" in capsys.readouterr().out


def in_flight(client: httpx.AsyncClient) -> int:
    app: Any = client._transport.app  # type: ignore[attr-defined]
    return sum(use.in_flight for use in app.state.caller_limits._uses.values())


class TestACallerBeyondItsLimits:
    @pytest.fixture(autouse=True)
    def clock(self, monkeypatch: pytest.MonkeyPatch) -> Any:
        """The clock of limits: its time passes when a test says so."""
        clock = SimpleNamespace(now=1_000_000.0)
        limits = partial(CallerLimits, clock=lambda: clock.now)
        monkeypatch.setattr(building, "CallerLimits", limits)
        return clock

    @staticmethod
    def client(keys: Any, *, sub: str = "triage", **limits: Any) -> httpx.AsyncClient:
        app = create_app(
            Settings(
                database_url="postgresql://nobody@127.0.0.1:9/nothing",
                token_jwks=str(keys.token_jwks),
                service_jwks=str(keys.service_jwks),
                service_key_file=keys.service_key_file,
                **limits,
            ),
            friend_transport=httpx.MockTransport(lambda _: httpx.Response(503)),
        )
        return unstarted_client(app, keys.issuer.sign(agent_claims(sub=sub)))

    async def test_learns_when_to_come_back(self, keys: Any) -> None:
        async with self.client(keys, rate_per_s=0.25, rate_burst=2) as client:
            answers = [await client.get("/callers/me") for _ in range(3)]

        assert [answer.status_code for answer in answers[:2]] == [200, 200]
        assert_problem(answers[2], 429, "too-many-requests")
        assert answers[2].json()["retryable"] is True
        assert answers[2].headers["retry-after"] == "4"
        assert answers[2].json()["retry_after_s"] == 4

    async def test_delays_no_other_caller(self, keys: Any) -> None:
        async with self.client(keys, rate_per_s=0.25, rate_burst=2) as client:
            for _ in range(3):
                last = await client.get("/callers/me")
            token = keys.issuer.sign(agent_claims(sub="intake"))
            other = await client.get("/callers/me", headers={"Authorization": f"Bearer {token}"})

        assert (last.status_code, other.status_code) == (429, 200)

    async def test_is_refused_before_its_body_is_read(self, keys: Any) -> None:
        read: list[bytes] = []

        async def body() -> Any:
            for _ in range(3):
                read.append(b"[")
                yield read[-1]

        async with self.client(keys, rate_per_s=0.25, rate_burst=1) as client:
            await client.get("/callers/me")
            headers = {"Content-Type": "application/json"}
            answer = await client.post("/notes", content=body(), headers=headers)

        assert_problem(answer, 429, "too-many-requests")

    async def test_counts_requests_that_its_scope_does_not_allow(self, keys: Any) -> None:
        async with self.client(keys, rate_per_s=0.25, rate_burst=2) as client:
            found = [(await client.get("/internal/peers")).status_code for _ in range(3)]

        assert found == [403, 403, 429]

    async def test_has_so_many_requests_in_flight_at_once(self, keys: Any) -> None:
        class Held(httpx.AsyncByteStream):
            async def __aiter__(self) -> Any:
                await may_end.wait()
                yield b"{"

        may_end = asyncio.Event()
        headers = {"Content-Type": "application/json"}
        async with self.client(keys, max_in_flight=2) as client:
            for _ in range(2):  # Again, after the first have been answered.
                may_end.clear()
                held = [
                    asyncio.create_task(client.post("/notes", content=Held(), headers=headers))
                    for _ in range(2)
                ]
                await eventually(lambda: in_flight(client) == 2)
                assert_problem(await client.get("/callers/me"), 429, "too-many-requests")
                may_end.set()
                for each in held:
                    assert_problem(await each, 422, "invalid")

    @pytest.fixture
    def slept(self, monkeypatch: pytest.MonkeyPatch) -> list[float]:
        """For how long requests waited; none does."""
        slept: list[float] = []

        async def sleep(seconds: float) -> None:
            slept.append(seconds)

        monkeypatch.setattr(routes, "asyncio", SimpleNamespace(sleep=sleep))
        own = SimpleNamespace(sleep=sleep, Semaphore=asyncio.Semaphore)
        monkeypatch.setattr(rate_limits, "asyncio", own)
        return slept

    async def test_has_two_paced_requests_answered_at_once(
        self, keys: Any, slept: list[float]
    ) -> None:
        running, at_once = 0, []

        class Held(httpx.AsyncByteStream):
            async def __aiter__(self) -> Any:
                nonlocal running
                running += 1
                at_once.append(running)
                await turns()
                running -= 1
                yield b"{"

        headers = {"Content-Type": "application/json"}
        async with self.client(keys, rate_per_s=20, rate_burst=6) as client:
            await client.get("/callers/me")
            posts = (client.post("/notes", content=Held(), headers=headers) for _ in range(5))
            answers = await asyncio.gather(*posts)

        assert [answer.status_code for answer in answers] == [422] * 5
        assert sorted(slept) == pytest.approx([0.05, 0.1, 0.15, 0.2, 0.25], abs=0.001)
        assert (len(at_once), max(at_once)) == (5, 2)

    async def test_is_refused_slowly(self, keys: Any, slept: list[float]) -> None:
        async with self.client(keys, rate_per_s=0.25, rate_burst=1) as client:
            await client.get("/callers/me")
            assert slept == []
            refused = await client.get("/callers/me")

        assert (refused.status_code, slept) == (429, [REFUSAL_S])

    async def test_is_the_caller_for_whom_a_peer_asks(self, keys: Any) -> None:
        own = f"Bearer {keys.friend.sign(service_claims('friend', 'sample'))}"
        triage, intake = (keys.issuer.sign(agent_claims(sub=name)) for name in ("triage", "intake"))
        path = "/notes/not-a-uuid"
        async with self.client(keys, rate_per_s=0.25, rate_burst=1) as client:
            found = [
                (
                    await client.get(path, headers={"Authorization": own, "X-Caller-Token": caller})
                ).status_code
                for caller in (triage, triage, intake)
            ]
            itself = [
                (await client.get("/internal/peers", headers={"Authorization": own})).status_code
                for _ in range(5)
            ]

        assert found == [422, 429, 422]
        assert itself == [200] * 5
