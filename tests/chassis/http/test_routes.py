"""Only the callers that a route declares may call it."""

from typing import Any

import httpx
import pytest
from fastapi import APIRouter, FastAPI
from support.applications import assert_problem, running, unstarted_client
from support.forged_tokens import agent_claims, service_claims
from support.routes import OPEN, open_paths

from chassis.application import Application
from chassis.http.routes import Router
from chassis.identity.allowed_callers import AGENT, PERSON, CallerRule, allow, caller_rule_of
from chassis.identity.caller import Caller, CallerKind
from chassis.problems.problem import NotAllowed, PersonRequired
from chassis.settings import ServerSettings, StartupError

pytestmark = pytest.mark.anyio
TRIAGE = Caller("triage", CallerKind.AGENT)
DOCTOR = Caller("dr-osei", CallerKind.PERSON)
AUDIT = Caller("audit", CallerKind.SERVICE)
RECORDS = Caller("records", CallerKind.SERVICE)
NAMED_AUDIT = Caller("audit", CallerKind.AGENT)


async def endpoint() -> None: ...


def rule(*kinds: Any, peers: tuple[str, ...] = ()) -> CallerRule:
    declared = caller_rule_of(allow(*kinds, peers=peers)(endpoint))
    assert declared is not None
    return declared


class TestCallerRule:
    @pytest.mark.parametrize(
        ("declared", "callers"),
        [
            (rule(AGENT, PERSON), {TRIAGE, DOCTOR, NAMED_AUDIT}),
            (rule(AGENT, PERSON, peers=("audit",)), {TRIAGE, DOCTOR, NAMED_AUDIT, AUDIT}),
            (rule(PERSON), {DOCTOR}),
            (rule(peers=("audit",)), {AUDIT}),
        ],
    )
    def test_admits_only_the_callers_that_it_names(
        self, declared: CallerRule, callers: set[Caller]
    ) -> None:
        for caller in (TRIAGE, DOCTOR, AUDIT, RECORDS, NAMED_AUDIT):
            if caller in callers:
                declared.check(caller)
            else:
                with pytest.raises(PersonRequired if declared == rule(PERSON) else NotAllowed):
                    declared.check(caller)

    def test_is_named_in_the_contract(self, offline_app: FastAPI) -> None:
        paths = offline_app.openapi()["paths"]

        assert paths["/notes/{note_id}"]["get"]["x-callers"] == [
            "agent",
            "person",
            "service:friend",
        ]
        assert paths["/internal/peers"]["get"]["x-callers"] == ["service:friend"]
        assert "x-callers" not in paths["/slow"]["get"]


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
