from datetime import UTC

from console.answers import Event, Rates
from console.charts import BARS_HEIGHT, MOST_LANES, bars_of, lanes_of
from tests.console.console_pages import event


def series(value: str | None, *counts: int) -> dict[str, object]:
    return {"value": value, "counts": counts, "total": sum(counts)}


def events(*documents: dict[str, object]) -> list[Event]:
    return [Event.model_validate(document) for document in documents]


def test_a_bar_is_as_high_as_the_events_of_its_minute():
    rates = Rates.model_validate(
        {
            "minutes": 3,
            "series": [series("a", 0, 4, 1), series("b", 0, 4, 0)],
            "others": series(None, 0, 8, 1),
        }
    )

    bars = bars_of(rates)

    assert (bars.total, bars.peak) == (18, 16)
    assert [bar.height for bar in bars.bars] == [BARS_HEIGHT, BARS_HEIGHT * 2 / 16]


def test_single_events_are_visible_and_empty_hours_have_no_bars():
    rates = Rates.model_validate({"minutes": 2, "series": [series("a", 1, 50_000)]})

    assert min(bar.height for bar in bars_of(rates).bars) >= 1
    assert bars_of(Rates.model_validate({"minutes": 60, "series": []})).bars == []


def test_each_name_has_a_lane_and_each_kind_of_event_a_shape():
    drawn = lanes_of(
        events(
            event(4, recorded_by_kind="person", agent_name="dr.hale"),
            event(3, outcome="failure"),
            event(2, recorded_by_kind="service"),
            event(1),
        ),
        UTC,
    )

    assert {lane.name: [mark.shape for mark in lane.marks] for lane in drawn.lanes} == {
        "triage-agent": ["action", "change", "failed"],
        "dr.hale": ["decision"],
    }
    assert drawn.lanes[0].marks[0].x < drawn.lanes[0].marks[-1].x <= drawn.lanes[1].marks[0].x


def test_only_a_services_event_is_a_persons_decision():
    for kind, shape in (("agent", "action"), ("service", "decision")):
        drawn = lanes_of(
            events(event(1, event_type="summary.accepted", recorded_by_kind=kind)), UTC
        )

        assert drawn.lanes[0].marks[0].shape == shape


def test_simultaneous_events_have_one_tick():
    drawn = lanes_of(events(event(1)), UTC)

    assert len(drawn.ticks) == 1
    assert lanes_of([], UTC) is None


def test_omitted_lanes_are_counted():
    many = events(*(event(seq, agent_name=f"agent-{seq}") for seq in range(MOST_LANES + 3)))

    drawn = lanes_of(many, UTC)

    assert (len(drawn.lanes), drawn.left_out) == (MOST_LANES, 3)
