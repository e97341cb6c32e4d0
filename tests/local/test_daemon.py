from pathlib import Path

import pytest
from supervisor.options import ServerOptions
from supervisor.poller import Poller
from supervisor.states import SupervisorStates

from chartroom.processes.daemon import RUNNING_S, FrequentPoller, LossyStandardError

FULL = Path("/dev/full")


@pytest.mark.parametrize("mood", [SupervisorStates.RUNNING, SupervisorStates.SHUTDOWN])
def test_it_polls_more_often_than_supervisord_itself(
    mood: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    options = ServerOptions()
    options.mood = mood
    waits: list[float] = []
    monkeypatch.setattr(Poller, "poll", lambda _, timeout: waits.append(timeout) or ([], []))

    assert FrequentPoller(options).poll(1) == ([], [])

    assert waits[0] <= RUNNING_S


@pytest.mark.skipif(not FULL.exists(), reason="only Linux has a device that is always full")
def test_a_full_disk_loses_messages_without_an_exception() -> None:
    with (
        FULL.open("wb", buffering=0) as device,
        LossyStandardError(device, write_through=True) as stream,
    ):
        assert stream.write("a log could not be written") == 26
        stream.flush()
