import pytest

from audit.errors import StreamTooSlow
from audit.events.filters import Filter
from audit.stream import listening
from audit.stream.listening import Held, Listener, Message, let_slowest_give_way

pytestmark = pytest.mark.anyio

KILOBYTE = b"x" * 1024


@pytest.fixture
def held() -> Held:
    return Held()


def listener(held: Held) -> Listener:
    return Listener(Filter(), -1, 0.0, held)


class TestHeld:
    async def test_counts_a_message_once_however_many_wait_for_it(self, held: Held) -> None:
        listeners = [listener(held) for _ in range(100)]
        message = Message(KILOBYTE)

        for one in listeners:
            one.offer(message)
        waiting = held.bytes
        for one in listeners:
            await one.take()

        assert (waiting, held.bytes) == (1024, 0)

    async def test_counts_what_each_is_sending(self, held: Held) -> None:
        with held.sending(KILOBYTE), held.sending(KILOBYTE):
            assert held.bytes == 2048

        assert held.bytes == 0

    async def test_lets_less_leave_at_once_when_half_of_the_room_is_taken(self, held: Held) -> None:
        one = listener(held)
        for _ in range(1_000):
            one.offer(Message(KILOBYTE))

        much = await one.take()
        held.bytes += listening.MAX_HELD_BYTES // 2
        little = await one.take()

        assert (len(much), len(little)) == (
            listening.LARGE_PIECE_BYTES,
            listening.SMALL_PIECE_BYTES,
        )


class TestLetSlowestGiveWay:
    async def test_ends_those_for_whom_most_waits_until_all_are_within_the_bound(
        self, held: Held, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(listening, "MAX_HELD_BYTES", 10 * 1024)
        listeners = [listener(held) for _ in range(3)]
        for count, one in zip((6, 1, 5), listeners, strict=True):
            for _ in range(count):
                one.offer(Message(KILOBYTE))

        let_slowest_give_way(listeners, held)

        assert [one.is_over for one in listeners] == [True, False, False]
        assert isinstance(listeners[0].why, StreamTooSlow)
        assert (await listeners[0].take(), held.bytes) == (b"", 6 * 1024)

    async def test_ends_nobody_while_there_is_room(self, held: Held) -> None:
        one = listener(held)
        one.offer(Message(KILOBYTE))

        let_slowest_give_way([one], held)

        assert not one.is_over
