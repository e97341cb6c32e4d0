"""How many streams may be open."""

import pytest

from chassis.http import event_streams
from chassis.http.event_streams import OpenStreams, StreamsFull, TooManyStreams
from chassis.identity.caller import Caller, CallerKind

NURSE, TRIAGE = Caller("nurse", CallerKind.PERSON), Caller("triage", CallerKind.AGENT)


def test_a_caller_may_open_so_many_streams_and_others_theirs() -> None:
    streams = OpenStreams(2)
    release = streams.admit(NURSE)
    streams.admit(NURSE)
    with pytest.raises(TooManyStreams) as refusal:
        streams.admit(NURSE)
    streams.admit(TRIAGE)
    release()
    streams.admit(NURSE)

    assert "The limit is 2." in refusal.value.detail
    assert streams.total == 3


def test_all_callers_together_may_open_so_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(event_streams, "MAX_STREAMS", 1)
    streams = OpenStreams(2)
    release = streams.admit(NURSE)

    with pytest.raises(StreamsFull):
        streams.admit(TRIAGE)

    release()
    streams.admit(TRIAGE)
