from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chartroom_client.messages import Message, Messages

STREAM = (
    "retry: 250\nid: 4\n\n"
    ": a comment\n\n"
    'event: patient\ndata: {"asked":"P-1"}\n\n'
    'id: 5\r\ndata: {"text":\r\ndata: "é\u2028\x85"}\r\n\r\n'
    "id: 7\rdata:x\r\r"
    "id: 8\ndata: cut off"
).encode()
EXPECTED = [
    Message("message", "4", ""),
    Message("message", None, ""),
    Message("patient", None, '{"asked":"P-1"}'),
    Message("message", "5", '{"text":\n"é\u2028\x85"}'),
]


@given(st.sets(st.integers(1, len(STREAM) - 1)))
def test_do_not_depend_on_the_pieces(cuts: set[int]):
    messages, places = Messages(), [0, *sorted(cuts), len(STREAM)]

    found = [
        message for start, end in pairwise(places) for message in messages.feed(STREAM[start:end])
    ]

    assert messages.retry_s == 0.25
    assert found == [*EXPECTED, Message("message", "7", "x")]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_are_complete_after_their_blank_line(end: str):
    messages = Messages()

    assert list(messages.feed(f"id: 9{end}data: 1{end}".encode())) == []
    assert list(messages.feed(end.encode())) == [Message("message", "9", "1")]
