"""The Python client of chartroom, for authors of agents."""

from chartroom_client.asynchronous.chartroom import AsyncChartroom
from chartroom_client.asynchronous.connection import AsyncPages
from chartroom_client.errors import ChartroomError, ClaimStopped, Problem, Unreachable, Unsendable
from chartroom_client.outcomes import Fail, HandOff, Hold, Outcome, Release
from chartroom_client.synchronous.chartroom import Chartroom
from chartroom_client.synchronous.connection import Pages
from chartroom_client.types.records import ClaimedTask, Completion
from chartroom_client.worker import Worker

__all__ = [
    "AsyncChartroom",
    "AsyncPages",
    "Chartroom",
    "ChartroomError",
    "ClaimStopped",
    "ClaimedTask",
    "Completion",
    "Fail",
    "HandOff",
    "Hold",
    "Outcome",
    "Pages",
    "Problem",
    "Release",
    "Unreachable",
    "Unsendable",
    "Worker",
]
