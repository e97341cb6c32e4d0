"""How soon supervisord notices that a program has ended."""

import time

import pytest
from supervisor.options import ServerOptions
from supervisor.states import SupervisorStates

from chartroom.daemon import AttentivePoller


@pytest.mark.parametrize("mood", [SupervisorStates.RUNNING, SupervisorStates.SHUTDOWN])
def test_it_looks_oftener_than_supervisord_itself_does(mood: int) -> None:
    options = ServerOptions()
    options.mood = mood
    poller = AttentivePoller(options)

    began = time.monotonic()
    for _ in range(5):
        assert poller.poll(1) == ([], [])

    assert time.monotonic() - began < 5
