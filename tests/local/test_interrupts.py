import signal
import time

import pytest

from chartroom.interrupts import interrupted_by_signals


class InterruptedWhenFinalised:
    """Raises SIGINT in a finaliser, where Python drops exceptions."""

    def __del__(self) -> None:
        signal.raise_signal(signal.SIGINT)


def finalise_one_and_continue() -> None:
    finalised = InterruptedWhenFinalised()
    del finalised
    time.sleep(10)


def test_an_interrupt_is_not_lost_while_an_object_is_finalised():
    with pytest.raises(KeyboardInterrupt), interrupted_by_signals():
        finalise_one_and_continue()


def test_the_former_signal_handlers_are_restored():
    numbers = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGALRM)
    before = [signal.getsignal(number) for number in numbers]

    with interrupted_by_signals():
        pass

    assert [signal.getsignal(number) for number in numbers] == before
