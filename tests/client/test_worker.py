import asyncio
import json
import logging
import signal
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

import httpx
import pytest
from support.eventually import HANGS_S, eventually

from chartroom_client import ClaimedTask, Problem, Unsendable, Worker
from chartroom_client.patience import LONGEST_PAUSE_S
from tests.client.fake_gateway import FakeGateway, Late, problem, sample_of, starting

from .conftest import Clock

URL = "http://gateway.test"
WAITING = Late(30, {"tasks": []})  # No task is available.
CLAIMED = {"tasks": [sample_of("ClaimedTask")]}


@pytest.fixture
def anyio_backend(loop_of_clock: Any) -> Any:
    return loop_of_clock


@pytest.fixture
def worker(gateway: FakeGateway) -> Worker:
    return Worker(URL, transport=gateway, grace_s=1, patience_s=0.2)


@asynccontextmanager
async def serving(worker: Worker) -> AsyncIterator["asyncio.Task[None]"]:
    task = asyncio.create_task(worker.serve())
    try:
        yield task
    finally:
        worker.stop()
        worker.stop()
        with suppress(Problem):
            await task


def handler_of(worker: Worker, may_end: asyncio.Event | None = None, **options: Any) -> list[str]:
    notes: list[str] = []

    @worker.task("triage", **options)
    async def handle(_: ClaimedTask) -> None:
        notes.append("began")
        try:
            if may_end is not None:
                await may_end.wait()
        except asyncio.CancelledError:
            notes.append("cancelled")
            raise
        notes.append("done")

    return notes


async def test_claims_tasks_of_its_queues_and_completes_them(gateway: FakeGateway, worker: Worker):
    gateway.plan("claim_tasks", CLAIMED, CLAIMED, WAITING)
    notes = handler_of(worker, kinds=["intake_triage"], lease_seconds=30)

    async with serving(worker):
        await eventually(lambda: len(gateway.sent("complete_task")) == 2)

    assert notes == ["began", "done"] * 2
    assert json.loads(gateway.sent("claim_tasks")[0].content) == {
        "queues": ["triage"],
        "kinds": ["intake_triage"],
        "lease_seconds": 30,
        "wait_seconds": 20,
    }


async def test_works_on_tasks_up_to_its_concurrency(
    gateway: FakeGateway, worker: Worker, clock: Clock
):
    gateway.plan("claim_tasks", CLAIMED, CLAIMED, CLAIMED, WAITING)
    may_end = asyncio.Event()
    notes = handler_of(worker, may_end, at_once=2)

    async with serving(worker):
        await clock.passes(0.2)
        may_end.set()
        await eventually(lambda: notes.count("done") == 3)

    assert notes[:3] == ["began", "began", "done"]


async def test_continues_claiming_while_the_system_is_down(
    gateway: FakeGateway, worker: Worker, caplog: pytest.LogCaptureFixture
):
    gone = [httpx.ConnectError("gone")] * 8
    gateway.plan("claim_tasks", *gone, problem("restarting", 503), CLAIMED, WAITING)
    handler_of(worker)

    with caplog.at_level(logging.WARNING, "chartroom_client"):
        async with serving(worker):
            await eventually(lambda: gateway.sent("complete_task"), pause_s=1)

    assert "no task can be claimed" in caplog.text


async def test_continues_claiming_after_temporary_errors(gateway: FakeGateway, worker: Worker):
    passing = (problem("internal-error", 500), problem("token-invalid", 401))
    ingress = httpx.Response(404, json={"code": 404})
    gateway.plan("claim_tasks", starting, ingress, *passing, CLAIMED, WAITING)
    handler_of(worker)

    async with serving(worker):
        await eventually(lambda: gateway.sent("complete_task"), pause_s=1)


@pytest.mark.parametrize(
    "failure",
    [httpx.ConnectError("gone"), problem("restarting", 503), problem("token-invalid", 401)],
)
async def test_pauses_after_each_temporary_error_without_patience(
    gateway: FakeGateway, clock: Clock, failure: Exception | httpx.Response
):
    worker, began = Worker(URL, transport=gateway, patience_s=0), clock.now
    gateway.plan("claim_tasks", failure, failure, CLAIMED, WAITING)
    handler_of(worker)

    async with serving(worker):
        await eventually(lambda: gateway.sent("complete_task"), pause_s=1)

    assert clock.now - began >= 2 * LONGEST_PAUSE_S


async def test_ends_with_the_error_that_rejects_all_claims(gateway: FakeGateway, worker: Worker):
    gateway.plan("claim_tasks", problem("scope-missing", 403))
    handler_of(worker)
    handler_of(worker)

    with pytest.raises(Problem, match="scope-missing"):
        await worker.serve()

    assert len(gateway.sent("claim_tasks")) == 2


async def test_ends_if_its_requests_are_invalid():
    worker = Worker("gopher://gateway.test")
    handler_of(worker)

    with pytest.raises(Unsendable, match="gopher"):
        await worker.serve()


async def test_continues_other_queues_if_one_is_rejected_and_logs_why(
    gateway: FakeGateway, worker: Worker, caplog: pytest.LogCaptureFixture
):
    detail = "The token lacks the scope `user/Task.u?queue=triage`."
    claims = iter([CLAIMED, CLAIMED, WAITING])

    def answer(request: httpx.Request) -> Any:
        is_refused = "lab" in json.loads(request.content)["kinds"]
        return problem("scope-missing", 403, detail=detail) if is_refused else next(claims)

    gateway.plan("claim_tasks", answer)
    handler_of(worker, kinds=["lab"], at_once=2)
    notes = handler_of(worker, kinds=["triage"])

    async with serving(worker):
        await eventually(lambda: len(gateway.sent("complete_task")) == 2)

    assert notes == ["began", "done"] * 2
    (refusal,) = [one for one in caplog.records if one.levelno == logging.ERROR]
    assert detail in refusal.getMessage()


async def test_needs_a_handler(worker: Worker):
    with pytest.raises(TypeError, match=r"@worker\.task"):
        await worker.serve()


class TestStopping:
    async def test_does_not_wait_for_a_task_to_come(
        self, gateway: FakeGateway, worker: Worker, clock: Clock
    ):
        gateway.plan("claim_tasks", WAITING)
        handler_of(worker)

        async with serving(worker) as working:
            await eventually(lambda: gateway.sent("claim_tasks"))
            began = clock.now
            worker.stop()
            await working

        assert clock.now == began

    async def test_waits_for_its_handlers_and_claims_no_more(
        self, gateway: FakeGateway, worker: Worker, clock: Clock
    ):
        gateway.plan("claim_tasks", CLAIMED, WAITING)
        may_end = asyncio.Event()
        notes = handler_of(worker, may_end)

        async with serving(worker) as working:
            await eventually(lambda: notes)
            worker.stop()
            await clock.passes(0.3)
            may_end.set()
            await working

        assert notes == ["began", "done"]
        assert len(gateway.sent("complete_task")) == len(gateway.sent("claim_tasks")) == 1

    async def test_releases_tasks_that_exceed_its_grace(
        self, gateway: FakeGateway, worker: Worker, clock: Clock
    ):
        gateway.plan("claim_tasks", CLAIMED)
        notes = handler_of(worker, asyncio.Event())

        async with serving(worker) as working:
            await eventually(lambda: notes)
            began = clock.now
            worker.stop()
            async with asyncio.timeout(60):  # The timeout follows the fake clock.
                await working

        assert clock.now - began == pytest.approx(1)
        assert notes == ["began", "cancelled"]
        assert len(gateway.sent("release_task")) == 1

    async def test_releases_the_task_of_a_running_thread(
        self, gateway: FakeGateway, worker: Worker
    ):
        gateway.plan("claim_tasks", CLAIMED)
        began, may_end = threading.Event(), threading.Event()

        @worker.task("triage")
        def handle(_: ClaimedTask) -> None:
            began.set()
            may_end.wait(HANGS_S)

        async with serving(worker) as working:
            await eventually(began.is_set)
            worker.stop()
            worker.stop()
            await working

        may_end.set()
        assert len(gateway.sent("release_task")) == 1


def test_sigterm_ends_it_after_its_current_task(gateway: FakeGateway, worker: Worker):
    gateway.plan("claim_tasks", CLAIMED, WAITING)
    notes: list[str] = []

    @worker.task("triage")
    async def handle(_: ClaimedTask) -> None:
        signal.raise_signal(signal.SIGTERM)
        await asyncio.sleep(0)
        notes.append("done")

    worker.run()

    assert notes == ["done"]
    assert len(gateway.sent("complete_task")) == len(gateway.sent("claim_tasks")) == 1


@pytest.mark.parametrize("stops", [1, 2])
def test_another_thread_than_the_main_one_runs_it_until_stop(
    gateway: FakeGateway, worker: Worker, stops: int
):
    gateway.plan("claim_tasks", CLAIMED, WAITING)
    began, may_end = threading.Event(), threading.Event()

    @worker.task("triage")
    def handle(_: ClaimedTask) -> None:
        began.set()
        may_end.wait(HANGS_S)

    thread = threading.Thread(target=worker.run)
    thread.start()
    began.wait(HANGS_S)
    for _ in range(stops):
        worker.stop()
    if stops == 1:
        may_end.set()
    thread.join(HANGS_S)
    may_end.set()

    assert not thread.is_alive()
    assert len(gateway.sent("complete_task" if stops == 1 else "release_task")) == 1


async def test_logs_once_that_a_queue_is_empty_until_it_has_a_task(
    gateway: FakeGateway, worker: Worker, clock: Clock, caplog: pytest.LogCaptureFixture
):
    caplog.set_level(logging.INFO, "chartroom_client")
    gateway.plan("claim_tasks", WAITING, WAITING, CLAIMED, WAITING, WAITING)
    handler_of(worker)

    async with serving(worker):
        await eventually(lambda: len(gateway.sent("claim_tasks")) == 5, pause_s=1)
        await clock.passes(2)

    assert caplog.messages == ["waiting for tasks in triage"] * 2
