from console.answers import Event
from console.event_rows import by_trace, folded
from tests.console.console_pages import event, number


def events(*documents: dict[str, object]) -> list[Event]:
    return [Event.model_validate(document) for document in documents]


def test_a_run_of_equal_events_is_one_row_with_their_number():
    noisy = [event(seq) for seq in range(100)]
    other = event(100, agent_name="summary-agent", encounter_id=number("another"))

    rows = folded(events(*noisy, other, event(101)))

    assert [(row.event.agent_name, row.times) for row in rows] == [
        ("triage-agent", 100),
        ("summary-agent", 1),
        ("triage-agent", 1),
    ]


def test_a_failure_within_a_run_is_a_separate_row():
    rows = folded(events(event(1), event(2, outcome="failure"), event(3)))

    assert [row.event.outcome for row in rows] == [None, "failure", None]


def test_an_event_with_destroyed_content_is_not_grouped():
    gone = event(2, payload={}, content_destroyed=True)

    assert len(folded(events(event(1), gone))) == 2


def test_a_trace_stays_together_despite_concurrent_events():
    one, two = "1" * 32, "2" * 32
    mixed = events(event(1, trace_id=one), event(2, trace_id=two), event(3), event(4, trace_id=one))

    traces = by_trace(mixed)

    assert [(trace.id, trace.count) for trace in traces] == [(one, 2), (two, 1), (None, 1)]


def test_equal_content_is_one_row_and_different_content_several():
    steps = [event(n, payload={"step": step}) for n, step in enumerate(("sent", "sent", "denied"))]

    assert [row.times for row in folded(events(*steps))] == [2, 1]
