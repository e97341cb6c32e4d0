"""The life of one claim: heartbeats while a handler works, then the request that ends it."""

import asyncio
import logging
import threading
import time
import traceback
from collections.abc import Awaitable, Callable
from contextlib import suppress
from contextvars import copy_context
from inspect import iscoroutinefunction
from pathlib import Path
from typing import cast

from chartroom_client.asynchronous.chartroom import AsyncChartroom
from chartroom_client.claims import LOST, Claim, current
from chartroom_client.errors import ChartroomError, ClaimStopped, Problem
from chartroom_client.outcomes import Fail, Outcome, Release, request_of
from chartroom_client.types.records import ClaimedTask

Handler = Callable[[ClaimedTask], Outcome | Awaitable[Outcome]]
RELEASE_S = 5.0  # For giving a task back while the worker ends.
logger = logging.getLogger("chartroom_client")


async def hold(
    chartroom: AsyncChartroom, handler: Handler, task: ClaimedTask, claim: Claim
) -> None:
    """Work on a task while it is held, and end its claim; release it where the worker stops."""
    if time.monotonic() >= claim.next_beat:
        # The claim has waited for the task. From when the lease counts is known by a heartbeat only.
        claim.sent = time.monotonic()
        await beat(chartroom, claim)
        if claim.stopped is not None:
            return
    context = copy_context()
    context.run(current.set, claim)
    work = asyncio.create_task(_outcome_of(handler, task), context=context)
    if iscoroutinefunction(handler):
        claim.when_stopped = work.cancel
    beats = asyncio.create_task(_keep(chartroom, claim))
    try:
        await asyncio.wait({work})
        outcome = _stopped_outcome(claim) if work.cancelled() else work.result()
        if claim.stopped not in LOST:
            await _end(chartroom, claim, outcome)
    except asyncio.CancelledError:
        claim.stop("worker-stops")
        with suppress(TimeoutError):
            async with asyncio.timeout(RELEASE_S):
                await _end(chartroom, claim, Release())
        raise
    finally:
        beats.cancel()
        work.cancel()


async def _keep(chartroom: AsyncChartroom, claim: Claim) -> None:
    while claim.stopped is None:
        await asyncio.sleep(max(claim.next_beat - time.monotonic(), claim.lease_s / 20))
        await beat(chartroom, claim)


async def beat(chartroom: AsyncChartroom, claim: Claim) -> None:
    """Extend the lease of a claim, or stop it: where the lease ends before an answer comes, too."""
    sent = time.monotonic()
    try:
        async with asyncio.timeout(claim.held_until - sent):
            lease = await chartroom.request(
                "POST",
                f"/tasks/{claim.task_id}/heartbeat",
                body={"claim_token": claim.token},
                timeout_s=claim.lease_s / 3,
            )
    except TimeoutError:
        claim.stop("lease-over")
    except ChartroomError as failure:
        if isinstance(failure, Problem) and not failure.retryable:
            logger.warning("a claim cannot be held: %s", failure.code)
            claim.stop("claim-lost")
    else:
        claim.sent = sent
        if lease["cancel_requested"]:
            claim.stop("cancel-requested")


async def _outcome_of(handler: Handler, task: ClaimedTask) -> Outcome:
    if not iscoroutinefunction(handler):
        return await _in_thread(handler, task)
    try:
        return cast("Outcome", await handler(task))
    except Exception as failure:  # noqa: BLE001 - Whatever it is, it fails this task only.
        return _outcome_after(failure)


def _in_thread(handler: Handler, task: ClaimedTask) -> "asyncio.Future[Outcome]":
    """Run a handler in a thread that does not keep the process from ending."""
    loop, context = asyncio.get_running_loop(), copy_context()
    outcome = loop.create_future()

    def work() -> None:
        try:
            result = cast("Outcome", context.run(handler, task))
        except BaseException as failure:  # noqa: BLE001 - `sys.exit`, too, ends the work only.
            result = _outcome_after(failure)
        with suppress(RuntimeError):  # The worker has ended.
            loop.call_soon_threadsafe(settle, result)

    def settle(result: Outcome) -> None:
        if not outcome.done():
            outcome.set_result(result)

    threading.Thread(target=work, daemon=True).start()
    return outcome


def _outcome_after(failure: BaseException) -> Outcome:
    """Return how an attempt ends that raised. Texts of exceptions are omitted: they may quote a chart."""
    if isinstance(failure, ClaimStopped):
        return Release()
    name = failure.code if isinstance(failure, Problem) else type(failure).__name__
    place = traceback.extract_tb(failure.__traceback__)[-1]
    logger.error("a task failed: %s at %s:%s", name, Path(place.filename).name, place.lineno)
    return Fail(name)


def _stopped_outcome(claim: Claim) -> Outcome:
    return Fail("CancelledError") if claim.stopped is None else Release()


async def _end(chartroom: AsyncChartroom, claim: Claim, outcome: Outcome) -> None:
    try:
        action, body = request_of(outcome, claim.token)
        await chartroom.request("POST", f"/tasks/{claim.task_id}/{action}", body=body)
    except (Problem, TypeError, ValueError) as failure:  # The latter: the output is no JSON.
        code = failure.code if isinstance(failure, Problem) else type(failure).__name__
        logger.warning("a task could not be ended: %s", code)
        is_over = code == "claim-lost" or isinstance(outcome, Fail | Release)
        if not is_over:
            await _end(chartroom, claim, Fail(code))
    except ChartroomError:
        logger.warning("a task could not be ended: no answer came; its lease ends")
