"""Whoever asks a command to end is heard, whatever it is doing."""

import signal
import time

import pytest

from chartroom.interrupts import interrupted_by_signals


class InterruptedWhenThrownAway:
    """Stands for an object that ends just when the signal comes: Python drops what is raised
    then.
    """

    def __del__(self) -> None:
        signal.raise_signal(signal.SIGINT)


def throw_one_away_and_work_on() -> None:
    thrown_away = InterruptedWhenThrownAway()
    del thrown_away
    time.sleep(10)


def test_an_interrupt_is_not_lost_where_it_comes_while_an_object_ends() -> None:
    with pytest.raises(KeyboardInterrupt), interrupted_by_signals():
        throw_one_away_and_work_on()


def test_everything_is_as_before_afterwards() -> None:
    before = [
        signal.getsignal(number)
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGALRM)
    ]

    with interrupted_by_signals():
        pass

    after = [
        signal.getsignal(number)
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGALRM)
    ]
    assert after == before
