"""Heartbeats while the handler runs, then the request that ends the claim."""

import asyncio
import logging
import threading
import time
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from contextvars import copy_context
from http import HTTPStatus
from inspect import iscoroutinefunction
from pathlib import Path
from typing import cast
from uuid import uuid4

from chartroom_client.asynchronous.chartroom import AsyncChartroom
from chartroom_client.claims import LOST, Claim, current
from chartroom_client.errors import (
    ChartroomError,
    ClaimStopped,
    Problem,
    Unreachable,
    Unsendable,
    is_refused_again,
    is_refused_token,
)
from chartroom_client.outcomes import Fail, Hold, Outcome, Release, request_of
from chartroom_client.types.records import ClaimedTask

Handler = Callable[[ClaimedTask], Outcome | Awaitable[Outcome]]
RELEASE_S = 5.0
LONGEST_REASON = 2000  # The maximum length of an error text in characters.
logger = logging.getLogger("chartroom_client")


async def hold(
    chartroom: AsyncChartroom, handler: Handler, task: ClaimedTask, claim: Claim
) -> None:
    """Run the handler and end the claim. Release the task if the worker stops."""
    try:
        if time.monotonic() >= claim.next_beat:
            await _confirm(chartroom, claim)
        async with _kept(chartroom, claim):
            outcome = Release() if claim.stopped else await _worked(handler, task, claim)
            if claim.stopped not in LOST:
                await _end(chartroom, task, claim, outcome)
    except asyncio.CancelledError:
        claim.stop("worker-stops")
        with suppress(TimeoutError):
            async with asyncio.timeout(RELEASE_S):
                await _end(chartroom, task, claim, Release())
        raise


async def _confirm(chartroom: AsyncChartroom, claim: Claim) -> None:
    """Renew the lease at the start, because the claimed task may have waited for this handler."""
    claim.sent = time.monotonic()
    while not await _beat(chartroom, claim) and claim.stopped is None:  # noqa: ASYNC110 - A request.
        await asyncio.sleep(claim.lease_s / 20)


@asynccontextmanager
async def _kept(chartroom: AsyncChartroom, claim: Claim) -> AsyncIterator[None]:
    beats = asyncio.create_task(_keep(chartroom, claim))
    try:
        yield
    finally:
        beats.cancel()


async def _keep(chartroom: AsyncChartroom, claim: Claim) -> None:
    while claim.stopped is None:
        now = time.monotonic()
        wanted = max(claim.next_beat - now, claim.lease_s / 20)
        await asyncio.sleep(min(wanted, claim.held_until - now))
        await _beat(chartroom, claim)


async def _beat(chartroom: AsyncChartroom, claim: Claim) -> bool:
    """Renew the lease and return whether this succeeded. Stop the claim if it is lost or expires
    before the answer arrives.
    """
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
        logger.warning("a lease was not renewed: %s", failure)
        if _loses(failure):
            claim.stop("claim-lost")
    else:
        claim.sent = sent
        if lease["cancel_requested"]:
            claim.stop("cancel-requested")
        return True
    return False


def _loses(failure: ChartroomError) -> bool:
    if not isinstance(failure, Problem):
        return False
    is_unknown = failure.status in {HTTPStatus.FORBIDDEN, HTTPStatus.NOT_FOUND}
    return failure.code == "claim-lost" or (is_unknown and is_refused_again(failure))


async def _worked(handler: Handler, task: ClaimedTask, claim: Claim) -> Outcome:
    context = copy_context()
    context.run(current.set, claim)
    work = asyncio.create_task(_outcome_of(handler, task), context=context)
    if iscoroutinefunction(handler):
        claim.when_stopped = work.cancel
    try:
        await asyncio.wait({work})
        if work.cancelled():
            return Fail("CancelledError") if claim.stopped is None else Release()
        return work.result()
    finally:
        work.cancel()


async def _outcome_of(handler: Handler, task: ClaimedTask) -> Outcome:
    if not iscoroutinefunction(handler):
        return await _in_thread(handler, task)
    try:
        return cast("Outcome", await handler(task))
    except (Exception, SystemExit) as failure:  # noqa: BLE001 - Only this task fails.
        return _outcome_after(task, failure)


def _in_thread(handler: Handler, task: ClaimedTask) -> "asyncio.Future[Outcome]":
    """Run a handler in a daemon thread, which does not keep the process alive."""
    loop, context = asyncio.get_running_loop(), copy_context()
    outcome = loop.create_future()

    def work() -> None:
        try:
            result = cast("Outcome", context.run(handler, task))
        except BaseException as failure:  # noqa: BLE001 - `sys.exit` ends only the handler, too.
            result = _outcome_after(task, failure)
        with suppress(RuntimeError):  # The worker has ended.
            loop.call_soon_threadsafe(settle, result)

    def settle(result: Outcome) -> None:
        if not outcome.done():
            outcome.set_result(result)

    threading.Thread(target=work, daemon=True).start()
    return outcome


def _outcome_after(task: ClaimedTask, failure: BaseException) -> Outcome:
    if isinstance(failure, ClaimStopped):
        return Release()
    place = traceback.extract_tb(failure.__traceback__)[-1]
    logger.error(
        "a task failed: %s at %s:%s", _text_of(failure), Path(place.filename).name, place.lineno
    )
    return _failed(task, failure)


def _failed(task: ClaimedTask, failure: BaseException) -> Fail | Hold:
    """Return the outcome of a failed attempt. Put the task on hold if the previous attempt was
    rejected for the same reason, because retries would not help.
    """
    if not isinstance(failure, Problem):
        return Fail(type(failure).__name__)
    reason = failure.reason[:LONGEST_REASON]
    is_repeat = is_refused_again(failure) and task["last_error"] == reason
    return Hold(reason) if is_repeat else Fail(reason)


def _text_of(failure: BaseException) -> str:
    """Omit messages of exceptions other than Problem, because they may contain chart data."""
    return str(failure) if isinstance(failure, Problem) else type(failure).__name__


async def _end(
    chartroom: AsyncChartroom,
    task: ClaimedTask,
    claim: Claim,
    outcome: Outcome,
    *,
    is_last: bool = False,
) -> None:
    """End a claim, with retries until the lease expires. If the server permanently rejects the outcome, fail the task
    by a second call with `is_last`.
    """
    key = {"Idempotency-Key": str(uuid4())}
    while True:
        try:
            action, body = request_of(outcome, claim.token)
            await chartroom.request(
                "POST", f"/tasks/{claim.task_id}/{action}", body=body, headers=key
            )
        except Unreachable as failure:
            logger.warning("a task could not be ended: %s", failure)
            if isinstance(failure, Unsendable):
                return
        except Exception as failure:  # noqa: BLE001 - Such as an output that is not JSON.
            logger.warning("a task could not be ended: %s", _text_of(failure))
            may_pass = isinstance(failure, Problem) and (
                failure.retryable or is_refused_token(failure)
            )
            if not may_pass:
                is_lost = isinstance(failure, Problem) and failure.code == "claim-lost"
                if not (is_lost or is_last or isinstance(outcome, Release)):
                    await _end(chartroom, task, claim, _failed(task, failure), is_last=True)
                return
        else:
            return
        if time.monotonic() >= claim.held_until:
            return
        await asyncio.sleep(claim.lease_s / 20)
