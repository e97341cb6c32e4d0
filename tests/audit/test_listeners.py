import pytest

from audit.errors import StreamTooSlow
from audit.events.filters import Filter
from audit.stream import listeners as module
from audit.stream.listeners import Listener, Message, StreamMemory, end_slowest
from chassis.identity.caller import Caller, CallerKind

KILOBYTE = b"x" * 1024


@pytest.fixture
def memory() -> StreamMemory:
    return StreamMemory()


def listener(memory: StreamMemory) -> Listener:
    return Listener(Caller("triage", CallerKind.AGENT), Filter(), -1, 0.0, memory)


class TestStreamMemory:
    async def test_counts_a_message_once_for_all_its_listeners(self, memory: StreamMemory):
        listeners = [listener(memory) for _ in range(100)]
        message = Message(KILOBYTE)

        for one in listeners:
            one.offer(message)
        waiting = memory.bytes
        for one in listeners:
            await one.take()

        assert (waiting, memory.bytes) == (1024, 0)

    async def test_counts_the_piece_that_each_stream_is_sending(self, memory: StreamMemory):
        with memory.sending(KILOBYTE), memory.sending(KILOBYTE):
            assert memory.bytes == 2048

        assert memory.bytes == 0

    async def test_allows_smaller_pieces_when_half_full(self, memory: StreamMemory):
        one = listener(memory)
        for _ in range(1_000):
            one.offer(Message(KILOBYTE))

        much = await one.take()
        memory.bytes += module.MAX_HELD_BYTES // 2
        little = await one.take()

        assert (len(much), len(little)) == (module.LARGE_PIECE_BYTES, module.SMALL_PIECE_BYTES)


async def test_counts_the_checks_since_a_listener_last_read(memory: StreamMemory):
    one = listener(memory)
    assert [one.waits_since(2) for _ in range(4)] == [False] * 4
    one.offer(Message(KILOBYTE))
    assert [one.waits_since(2) for _ in range(4)] == [False, False, True, True]
    await one.take()
    for _ in range(5):
        one.offer(Message(KILOBYTE))
        assert not one.waits_since(1)
        await one.take()


async def test_ends_the_streams_with_the_most_waiting_until_within_the_limit(
    memory: StreamMemory, monkeypatch: pytest.MonkeyPatch
):
    listeners = [listener(memory) for _ in range(3)]
    for count, one in zip((6, 1, 5), listeners, strict=True):
        for _ in range(count):
            one.offer(Message(KILOBYTE))

    end_slowest(listeners, memory)
    # At first, the memory of all listeners is within the limit, so that no listener ends.
    assert not any(one.is_over for one in listeners)
    monkeypatch.setattr(module, "MAX_HELD_BYTES", 10 * 1024)
    end_slowest(listeners, memory)

    assert [one.is_over for one in listeners] == [True, False, False]
    assert isinstance(listeners[0].reason, StreamTooSlow)
    assert (await listeners[0].take(), memory.bytes) == (b"", 6 * 1024)
