import asyncio
import itertools
import json
import threading
from collections.abc import Awaitable, Callable
from functools import reduce
from typing import Any
from unittest.mock import Mock

import httpx
import pytest
from support.eventually import HANGS_S

from chartroom_client import (
    AsyncChartroom,
    Chartroom,
    ClaimedTask,
    ClaimStopped,
    Fail,
    HandOff,
    Hold,
    Problem,
    Release,
    Worker,
)
from chartroom_client.claims import Claim, current
from chartroom_client.holding import hold
from tests.client.fake_gateway import FakeGateway, Late, problem, sample_of, starting

from .conftest import Clock

LEASE_S = 0.6  # Services accept leases of 5 s or more; the fake gateway accepts shorter leases.
TOKEN = "6f1c0c1e-3f6d-4d0e-9a55-0b7d5f2f3c11"
URL = "http://gateway.test"
Work = Callable[[Any], Awaitable[None]]


@pytest.fixture
def anyio_backend(loop_of_clock: Any) -> Any:
    return loop_of_clock


@pytest.fixture
def work(gateway: FakeGateway, clock: Clock) -> Work:
    async def working(
        handler: Any,
        *,
        age_s: float = 0,
        patience_s: float = 60,
        lease_s: float = LEASE_S,
        last_error: str | None = None,
        token: Any = None,
    ) -> Claim:
        task: Any = sample_of("ClaimedTask") | {"claim_token": TOKEN, "last_error": last_error}
        claim = Claim(task["id"], TOKEN, lease_s, clock.now - age_s)
        async with AsyncChartroom(
            URL, token=token, patience_s=patience_s, transport=gateway
        ) as chartroom:
            await hold(chartroom, handler, task, claim)
        return claim

    return working


def body_of(gateway: FakeGateway, name: str) -> dict[str, Any]:
    (request,) = gateway.sent(name)
    return json.loads(request.content)


def until_stopped() -> None:
    """Wait in a thread until the claim is stopped; stopping a claim does not interrupt threads."""
    claim, is_stopped = current.get(), threading.Event()
    claim.when_stopped = is_stopped.set
    if claim.stopped is None:
        is_stopped.wait(HANGS_S)


def raising(failure: BaseException) -> Callable[[ClaimedTask], None]:
    def handler(_: ClaimedTask) -> None:
        raise failure

    return handler


async def exiting(_: ClaimedTask) -> None:
    raise SystemExit(3)


class Array:
    """A result that raises for truth and equality, like numeric arrays."""

    def undecided(self, *_: object) -> bool:
        raise ValueError

    __bool__ = __eq__ = undecided


def nested(depth: int) -> dict[str, Any]:
    return reduce(lambda inner, _: {"in": inner}, range(depth), {})


async def forever(_: ClaimedTask) -> None:
    await asyncio.Event().wait()


class TestAClaimEnds:
    async def test_with_what_the_handler_returns(self, gateway: FakeGateway, work: Work):
        async def handler(task: ClaimedTask) -> dict[str, Any]:
            assert task["claim_token"] == TOKEN
            return {"output": {"sources": 2}, "business_status": "done"}

        await work(handler)

        assert body_of(gateway, "complete_task") == {
            "output": {"sources": 2},
            "business_status": "done",
            "claim_token": TOKEN,
        }
        (request,) = gateway.requests
        assert request.headers["idempotency-key"]

    @pytest.mark.parametrize(
        ("outcome", "operation", "body"),
        [
            (None, "complete_task", {}),
            (Hold("waits", awaiting="payer/1"), "hold_task", {"awaiting": "payer/1"}),
            (HandOff({"queue": "nurses"}, "asks"), "hand_off_task", {"to": {"queue": "nurses"}}),
            (Fail("no-answer", retry_in_seconds=5), "fail_task", {"retry_in_seconds": 5}),
            (Fail("not-a-letter", final=True), "fail_task", {"final": True}),
            (Release(), "release_task", {}),
        ],
        ids=lambda one: one if isinstance(one, str) else "",
    )
    async def test_otherwise_if_the_handler_requests_it(
        self, gateway: FakeGateway, work: Work, outcome: Any, operation: str, body: dict[str, Any]
    ):
        await work(lambda _: outcome)

        assert body_of(gateway, operation).items() >= (body | {"claim_token": TOKEN}).items()

    @pytest.mark.parametrize("refused", ["the completion", "a call of the handler"])
    async def test_as_a_failure_with_the_broken_rule_and_for_a_person_the_second_time(
        self, gateway: FakeGateway, work: Work, caplog: pytest.LogCaptureFixture, refused: str
    ):
        broken = {"in": "body", "pointer": "/follow_ups/0", "rule": "unknown-field"}
        refusal = problem("invalid", 422, errors=[broken], errors_total=1)
        gateway.plan("complete_task", refusal)
        reason = "invalid: /follow_ups/0 unknown-field"

        def handler(_: ClaimedTask) -> None:
            if refused != "the completion":
                raise Problem.of(refusal)

        await work(handler)
        await work(handler, last_error=reason)

        assert body_of(gateway, "fail_task")["error"] == reason
        assert body_of(gateway, "hold_task")["reason"] == reason
        assert caplog.text.count("(/follow_ups/0 unknown-field)") == 2

    async def test_as_a_failure_with_the_exceptions_name_but_not_its_text(
        self, gateway: FakeGateway, work: Work, caplog: pytest.LogCaptureFixture
    ):
        async def handler(_: ClaimedTask) -> None:
            raise KeyError("Jane Doe")

        await work(handler)

        assert body_of(gateway, "fail_task")["error"] == "KeyError"
        assert "KeyError at test_holding.py:" in caplog.text
        assert "Jane" not in caplog.text

    @pytest.mark.parametrize(
        ("handler", "refusal", "error"),
        [
            (raising(Problem.of(problem("patient-merged", 409))), None, "patient-merged"),
            (raising(SystemExit(3)), None, "SystemExit"),
            (exiting, None, "SystemExit"),
            (lambda _: {"output": {"at": object()}}, None, "TypeError"),
            (lambda _: Array(), None, "ValueError"),
            (lambda _: {"output": nested(100_000)}, None, "RecursionError"),
            (lambda _: None, problem("version-mismatch", 412), "version-mismatch"),
            (lambda _: None, httpx.Response(403, json={"code": 7}), "unexpected-answer"),
        ],
        ids=[
            "a problem",
            "an exit",
            "an exit in the loop",
            "no JSON",
            "an array",
            "too deep for JSON",
            "a refused completion",
            "a refusal of something else",
        ],
    )
    async def test_as_a_failure_with_the_cause(
        self, *, gateway: FakeGateway, work: Work, handler: Any, refusal: Any, error: str
    ):
        if refusal is not None:
            gateway.plan("complete_task", refusal)

        await work(handler)

        assert body_of(gateway, "fail_task")["error"] == error

    async def test_as_a_failure_with_the_reason_if_the_handlers_own_is_rejected(
        self, gateway: FakeGateway, work: Work
    ):
        broken = {"in": "body", "pointer": "/error", "rule": "not-blank"}
        refusal = problem("invalid", 422, errors=[broken], errors_total=1)
        gateway.plan("fail_task", refusal, problem("scope-missing", 403))

        await work(lambda _: Fail("x"))

        errors = [json.loads(one.content)["error"] for one in gateway.sent("fail_task")]
        assert errors == ["x", "invalid: /error not-blank"]

    @pytest.mark.parametrize(
        "failure", [problem("claim-lost", 409), httpx.LocalProtocolError("Bearer")]
    )
    async def test_without_another_request_if_it_is_lost_or_requests_fail(
        self, gateway: FakeGateway, work: Work, failure: Any
    ):
        gateway.plan("complete_task", failure)

        await work(lambda _: None)

        assert len(gateway.requests) == 1

    @pytest.mark.parametrize(
        ("failures", "tries"),
        [
            ([httpx.ConnectError("gone")] * 8, 9),
            ([starting], 2),
            ([problem("token-invalid", 401)], 2),
        ],
        ids=["away", "a gateway that starts", "a refused token"],
    )
    async def test_with_retries_under_one_key(
        self, gateway: FakeGateway, work: Work, failures: list[Any], tries: int
    ):
        gateway.plan("complete_task", *failures, {})

        await work(lambda _: None, patience_s=0.1)

        keys = {one.headers["idempotency-key"] for one in gateway.sent("complete_task")}
        assert len(gateway.sent("complete_task")) == tries
        assert len(keys) == 1
        assert not gateway.sent("fail_task")

    async def test_without_its_outcome_if_the_lease_ends_before_the_response(
        self, gateway: FakeGateway, work: Work, clock: Clock
    ):
        for name in ("complete_task", "extend_lease"):
            gateway.plan(name, httpx.ConnectError("gone"))
        began = clock.now

        await work(lambda _: None, patience_s=0.1)

        assert LEASE_S <= clock.now - began < 2 * LEASE_S


class TestALease:
    async def test_is_extended_at_each_third_while_the_handler_works(
        self, gateway: FakeGateway, work: Work, clock: Clock
    ):
        may_end, sent = asyncio.Event(), [clock.now]

        def note(_: httpx.Request) -> Late:
            sent.append(clock.now)
            if len(sent) > 4:
                may_end.set()
            return Late(0, {})

        async def handler(_: ClaimedTask) -> None:
            await may_end.wait()

        gateway.plan("extend_lease", note)

        await work(handler)

        passed = [after - before for before, after in itertools.pairwise(sent)]
        assert passed == pytest.approx([LEASE_S / 3] * 4)
        assert gateway.sent("complete_task")

    @pytest.mark.parametrize(
        "failure",
        [starting, problem("internal-error", 500), problem("token-invalid", 401)],
        ids=["404", "500", "401"],
    )
    async def test_is_extended_by_the_next_heartbeat_if_one_fails(
        self, gateway: FakeGateway, work: Work, failure: Any
    ):
        is_extended = asyncio.Event()

        def note(_: httpx.Request) -> Late:
            is_extended.set()
            return Late(0, {})

        async def handler(_: ClaimedTask) -> None:
            await is_extended.wait()

        gateway.plan("extend_lease", failure, note)

        await work(handler)

        assert gateway.sent("complete_task")

    @pytest.mark.parametrize("patience_s", [0, 60])
    async def test_is_extended_after_a_failure_to_get_a_token(
        self, gateway: FakeGateway, work: Work, patience_s: float
    ):
        is_extended = asyncio.Event()

        def note(_: httpx.Request) -> Late:
            is_extended.set()
            return Late(0, {})

        async def handler(_: ClaimedTask) -> None:
            async with asyncio.timeout(LEASE_S):  # The timeout follows the fake clock.
                await is_extended.wait()

        gateway.plan("extend_lease", note)

        await work(handler, token=Mock(side_effect=[OSError(), "a", "b"]), patience_s=patience_s)

        assert gateway.sent("complete_task")

    @pytest.mark.parametrize("patience_s", [0.1, 60])
    async def test_ends_the_work_counted_from_when_the_last_accepted_heartbeat_was_sent(
        self, gateway: FakeGateway, work: Work, clock: Clock, patience_s: float
    ):
        lease_s, sent = 1.5, []

        def note(_: httpx.Request) -> Late:
            sent.append(clock.now)
            return Late(lease_s / 3, {})

        gateway.plan("extend_lease", note, httpx.ConnectError("gone"))

        claim = await work(forever, lease_s=lease_s, patience_s=patience_s)

        # The lease lasts from the sending of the accepted request, not from its response.
        assert clock.now - sent[0] == pytest.approx(lease_s)
        assert claim.stopped == "lease-over"
        assert {one.url.path.rpartition("/")[2] for one in gateway.requests} == {"heartbeat"}

    async def test_that_is_lost_ends_the_work_at_once(self, gateway: FakeGateway, work: Work):
        gateway.plan("extend_lease", problem("claim-lost", 409))

        claim = await work(forever)

        assert claim.stopped == "claim-lost"
        assert len(gateway.requests) == 1

    async def test_of_a_cancelled_task_is_released(self, gateway: FakeGateway, work: Work):
        gateway.plan("extend_lease", {"cancel_requested": True})

        await work(forever)

        assert gateway.sent("release_task")

    async def test_of_a_claim_that_waited_is_confirmed_by_a_heartbeat_first(
        self, gateway: FakeGateway, work: Work
    ):
        seen = []

        await work(lambda _: seen.append(len(gateway.requests)), age_s=20)

        assert seen == [1]
        assert gateway.sent("extend_lease")[0] is gateway.requests[0]

    @pytest.mark.parametrize(
        "said", [problem("claim-lost", 409), {"cancel_requested": True}], ids=["lost", "cancelled"]
    )
    async def test_that_ended_before_it_arrived_starts_no_work(
        self, gateway: FakeGateway, work: Work, said: Any
    ):
        gateway.plan("extend_lease", said)
        seen: list[ClaimedTask] = []

        await work(seen.append, age_s=20)

        assert seen == []
        assert len(gateway.requests) - len(gateway.sent("release_task")) == 1
        assert bool(gateway.sent("release_task")) == isinstance(said, dict)

    async def test_is_confirmed_before_the_work_begins_despite_a_failed_attempt(
        self, gateway: FakeGateway, work: Work
    ):
        gateway.plan("extend_lease", *[httpx.ConnectError("gone")] * 4, {})
        seen = []

        await work(lambda _: seen.append(len(gateway.requests)), age_s=20, patience_s=0)

        assert seen == [5]


class TestAHandlerInAThread:
    async def test_is_stopped_at_its_next_call_and_writes_nothing(
        self, gateway: FakeGateway, blocking: Chartroom, work: Work
    ):
        gateway.plan("extend_lease", problem("claim-lost", 409))
        stopped = []

        def handler(_: ClaimedTask) -> dict[str, Any]:
            until_stopped()
            try:
                blocking.register_patient({"full_name": "Ada Quill"})
            except ClaimStopped as reason:
                stopped.append(str(reason))
            return {"output": {}}

        await work(handler)

        assert stopped == ["The handler should stop: claim-lost."]
        assert not gateway.sent("register_patient")
        assert not gateway.sent("complete_task")

    async def test_can_check_its_claim_while_computing(self, gateway: FakeGateway, work: Work):
        gateway.plan("extend_lease", {"cancel_requested": True})

        def handler(_: ClaimedTask) -> None:
            Worker.check()
            until_stopped()
            Worker.check()
            raise AssertionError

        await work(handler)

        assert gateway.sent("release_task")

    async def test_completes_work_done_before_it_notices_a_cancellation(
        self, gateway: FakeGateway, work: Work
    ):
        gateway.plan("extend_lease", {"cancel_requested": True})

        def handler(_: ClaimedTask) -> None:
            until_stopped()

        await work(handler)

        assert gateway.sent("complete_task")


async def test_a_handler_that_blocks_the_loop_writes_nothing_after_its_lease(
    gateway: FakeGateway, chartroom: AsyncChartroom, work: Work, clock: Clock
):
    async def handler(_: ClaimedTask) -> None:
        # The clock passes the lease's end at once, so the client cannot send a heartbeat.
        clock.now += LEASE_S * 1.1
        await chartroom.register_patient({"full_name": "Ada Quill"})

    await work(handler)

    assert not gateway.sent("register_patient")
    assert not gateway.sent("complete_task")
