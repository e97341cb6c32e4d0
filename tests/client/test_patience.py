import pytest

from chartroom_client import ChartroomError, Problem, Unreachable
from chartroom_client.patience import FIRST_PAUSE_S, LONGEST_PAUSE_S, Patience
from tests.client.fake_gateway import problem


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def busy(seconds: float) -> Problem:
    return Problem.of(problem("database-busy", 503, retry_after_s=seconds))


def pauses(patience: Patience, clock: Clock, failure: ChartroomError) -> list[float]:
    found = []
    try:
        while True:
            found.append(patience.pause_after(failure))
            clock.now += found[-1]
    except ChartroomError:
        return found


def test_waits_longer_each_time_up_to_its_limit():
    clock = Clock()

    found = pauses(Patience(60, now=clock), clock, Unreachable())

    assert FIRST_PAUSE_S / 2 <= found[0] <= FIRST_PAUSE_S
    assert max(found) <= LONGEST_PAUSE_S
    assert found[-1] >= LONGEST_PAUSE_S / 2
    assert 55 <= sum(found) <= 60


def test_waits_for_a_longer_retry_after():
    clock = Clock()

    assert pauses(Patience(10, now=clock), clock, busy(3)) == [3, 3, 3]


def test_raises_permanent_errors():
    refused = Problem.of(problem("claim-lost", 409))

    with pytest.raises(Problem) as raised:
        Patience(60).pause_after(refused)

    assert raised.value is refused


def test_restarts_after_progress():
    clock = Clock()
    patience = Patience(10, now=clock)
    pauses(patience, clock, busy(3))

    patience.restore()

    assert pauses(patience, clock, busy(3)) == [3, 3, 3]


def test_tries_another_token_once_and_at_once():
    refused = Problem.of(problem("token-invalid", 401))
    patience = Patience(60)

    assert patience.pause_after(refused, has_new_token=True) == 0
    with pytest.raises(Problem):
        patience.pause_after(refused, has_new_token=True)
