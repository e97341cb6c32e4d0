"""How many streams may be open."""

import pytest

from chassis.http import event_streams
from chassis.http.event_streams import OpenStreams, StreamsFull, TooManyStreams
from chassis.identity.caller import Caller, CallerKind

NURSE, TRIAGE = Caller("nurse", CallerKind.PERSON), Caller("triage", CallerKind.AGENT)


def test_a_caller_may_open_so_many_streams_and_all_together_so_many(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    streams = OpenStreams(2)
    release = streams.admit(NURSE)
    streams.admit(NURSE)
    with pytest.raises(TooManyStreams) as refusal:
        streams.admit(NURSE)
    assert "The limit is 2." in refusal.value.detail
    streams.admit(TRIAGE)
    monkeypatch.setattr(event_streams, "MAX_STREAMS", 3)
    with pytest.raises(StreamsFull):
        streams.admit(TRIAGE)

    release()
    streams.admit(NURSE)
    assert streams.total == 3
