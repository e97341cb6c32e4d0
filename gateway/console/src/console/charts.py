"""The geometry of charts. Horizontal positions are percentages, so that a chart fills its column
without scaling its text; vertical positions are pixels.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from itertools import zip_longest

from console.answers import Event, Rates
from console.wording import state_of

BARS_HEIGHT = 56
LANE_HEIGHT = 40
MOST_LANES = 12
SPARK_WIDTH, SPARK_HEIGHT = 64, 18
LEFT, RIGHT = 1.0, 99.0  # Percent; the chart does not cut marks at the ends.
TICKS = (0.0, 0.25, 0.5, 0.75, 1.0)


@dataclass(frozen=True, slots=True)
class Bar:
    x: float
    y: float
    height: float


@dataclass(frozen=True, slots=True)
class Bars:
    bars: list[Bar]
    width: float
    total: int
    peak: int


def bars_of(rates: Rates) -> Bars:
    series = [one.counts for one in (*rates.series, *([rates.others] if rates.others else []))]
    minutes = [sum(counts) for counts in zip_longest(*series, fillvalue=0)]
    peak = max(minutes, default=0)
    width = 100 / max(len(minutes), 1)
    bars = [
        Bar(round(place * width, 2), round(BARS_HEIGHT - height, 1), round(height, 1))
        for place, count in enumerate(minutes)
        # Bars have a least height: a single event is visible even if the peak is in the thousands.
        if (height := max(1.5, BARS_HEIGHT * count / peak) if count else 0.0)
    ]
    return Bars(bars, round(width * 0.8, 2), sum(minutes), peak)


@dataclass(frozen=True, slots=True)
class Sparkline:
    """`points` of an SVG polyline of SPARK_WIDTH by SPARK_HEIGHT pixels."""

    points: str
    last_x: float
    last_y: float
    words: str


def sparkline_of(values: Sequence[float], words: Sequence[str]) -> Sparkline | None:
    if len(values) <= 1:
        return None
    low, span = min(values), (max(values) - min(values)) or 1.0
    step, height = (SPARK_WIDTH - 6) / (len(values) - 1), SPARK_HEIGHT - 6
    places = [
        (round(3 + at * step, 1), round(3 + height * (1 - (value - low) / span), 1))
        for at, value in enumerate(values)
    ]
    points = " ".join(f"{x},{y}" for x, y in places)
    return Sparkline(points, *places[-1], ", ".join(words))


@dataclass(frozen=True, slots=True)
class Mark:
    x: float
    shape: str  # action, change, failed, decision


@dataclass(frozen=True, slots=True)
class Lane:
    name: str
    y: int
    marks: list[Mark]


@dataclass(frozen=True, slots=True)
class Tick:
    x: float
    label: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Lanes:
    lanes: list[Lane]
    ticks: list[Tick]
    height: int
    left_out: int
    lane_height: int = LANE_HEIGHT

    @property
    def shapes(self) -> list[str]:
        drawn = {mark.shape for lane in self.lanes for mark in lane.marks}
        return [shape for shape in ("action", "change", "failed", "decision") if shape in drawn]


def lanes_of(events: Sequence[Event], zone: tzinfo) -> Lanes | None:
    if not events:
        return None
    in_order = sorted(events, key=lambda event: event.seq)
    first, last = _when(in_order[0]), _when(in_order[0])
    for event in in_order:
        first, last = min(first, _when(event)), max(last, _when(event))
    names = list(dict.fromkeys(event.agent_name for event in in_order))
    lanes = [
        Lane(
            name,
            place * LANE_HEIGHT,
            _marks([event for event in in_order if event.agent_name == name], first, last),
        )
        for place, name in enumerate(names[:MOST_LANES])
    ]
    height = len(lanes) * LANE_HEIGHT + 22
    return Lanes(
        lanes,
        _ticks(first.astimezone(zone), last.astimezone(zone)),
        height,
        max(0, len(names) - MOST_LANES),
    )


def _when(event: Event) -> datetime:
    return event.occurred_at or event.recorded_at


def _marks(events: Sequence[Event], first: datetime, last: datetime) -> list[Mark]:
    marks = [Mark(_across(_when(event), first, last), _shape(event)) for event in events]
    return list(dict.fromkeys(marks))


def _across(when: datetime, first: datetime, last: datetime) -> float:
    span = (last - first) / timedelta(milliseconds=1)
    share = 0.5 if span == 0 else (when - first) / timedelta(milliseconds=1) / span
    return round(LEFT + share * (RIGHT - LEFT), 1)


def _shape(event: Event) -> str:
    # Agents may log events of any type, so only a service's event proves a person's decision.
    is_verdict = event.event_type in {"summary.accepted", "summary.rejected"} and event.is_change
    if is_verdict or event.recorded_by_kind == "person":
        return "decision"
    if state_of(event.outcome) == "bad":
        return "failed"
    return "change" if event.is_change else "action"


def _ticks(first: datetime, last: datetime) -> list[Tick]:
    if first == last:
        return [Tick(50.0, f"{first:%H:%M:%S}", "middle")]
    span = last - first
    anchors = {TICKS[0]: "start", TICKS[-1]: "end"}
    return [
        Tick(
            round(LEFT + share * (RIGHT - LEFT), 1),
            _label(first + span * share, span),
            anchors.get(share, "middle"),
        )
        for share in TICKS
    ]


def _label(moment: datetime, span: timedelta) -> str:
    if span < timedelta(seconds=5):
        return f"{moment:%H:%M:%S}.{moment.microsecond // 100_000}"
    if span < timedelta(hours=1):
        return f"{moment:%H:%M:%S}"
    if span < timedelta(days=1):
        return f"{moment:%H:%M}"
    return f"{moment.day} {moment:%b %H:%M}"
