from pathlib import Path

import pytest
from supervisor.options import ServerOptions
from supervisor.poller import Poller
from supervisor.states import SupervisorStates

from chartroom.processes.daemon import JOINED_S, RUNNING_S, FrequentPoller, LossyStandardError

FULL = Path("/dev/full")


@pytest.mark.parametrize("mood", [SupervisorStates.RUNNING, SupervisorStates.SHUTDOWN])
def test_it_polls_more_often_than_supervisord_itself(mood: int, monkeypatch: pytest.MonkeyPatch):
    options = ServerOptions()
    options.mood = mood
    waits: list[float] = []
    monkeypatch.setattr(Poller, "poll", lambda _, timeout: waits.append(timeout) or ([], []))

    assert FrequentPoller(options).poll(1) == ([], [])

    assert waits[0] <= RUNNING_S


OUTPUT, SOCKET = 7, 8


@pytest.mark.parametrize(
    ("mood", "ready", "waits"),
    [
        (SupervisorStates.RUNNING, ([OUTPUT], []), [JOINED_S]),
        (SupervisorStates.RUNNING, ([OUTPUT, SOCKET], []), []),
        (SupervisorStates.RUNNING, ([OUTPUT], [SOCKET]), []),
        (SupervisorStates.RUNNING, ([], []), []),
        (SupervisorStates.SHUTDOWN, ([OUTPUT], []), []),
    ],
)
def test_it_joins_lines_unless_a_command_or_a_shutdown_would_wait(
    mood: int,
    ready: tuple[list[int], list[int]],
    waits: list[float],
    monkeypatch: pytest.MonkeyPatch,
):
    options = ServerOptions()
    options.mood = mood
    waited: list[float] = []
    monkeypatch.setattr(Poller, "poll", lambda *_: ready)
    monkeypatch.setattr("chartroom.processes.daemon.time.sleep", waited.append)
    monkeypatch.setattr(options, "get_socket_map", lambda: {SOCKET: None})

    assert FrequentPoller(options).poll(1) == ready

    assert waited == waits


@pytest.mark.skipif(not FULL.exists(), reason="only Linux has a device that is always full")
def test_a_full_disk_loses_messages_without_an_exception():
    with (
        FULL.open("wb", buffering=0) as device,
        LossyStandardError(device, write_through=True) as stream,
    ):
        assert stream.write("a log could not be written") == 26
        stream.flush()
