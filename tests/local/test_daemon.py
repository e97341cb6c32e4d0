"""How soon supervisord notices that a program has ended."""

import time
from pathlib import Path

import pytest
from supervisor.options import ServerOptions
from supervisor.states import SupervisorStates

from chartroom.processes.daemon import AttentivePoller, Unfailing

FULL = Path("/dev/full")


@pytest.mark.parametrize("mood", [SupervisorStates.RUNNING, SupervisorStates.SHUTDOWN])
def test_it_looks_oftener_than_supervisord_itself_does(mood: int) -> None:
    options = ServerOptions()
    options.mood = mood
    poller = AttentivePoller(options)

    began = time.monotonic()
    for _ in range(5):
        assert poller.poll(1) == ([], [])

    assert time.monotonic() - began < 5


@pytest.mark.skipif(not FULL.exists(), reason="only Linux has a device that is always full")
def test_what_cannot_be_written_on_a_full_disk_is_lost_and_ends_nothing() -> None:
    with FULL.open("wb", buffering=0) as device, Unfailing(device, write_through=True) as stream:
        assert stream.write("a log could not be written") == 26
        stream.flush()
