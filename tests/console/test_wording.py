import json
import re
from datetime import UTC, datetime, timedelta, timezone
from importlib.resources import files
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from console.answers import Age, Event, Tally
from console.chart_answers import Item
from console.wording import (
    BAD,
    BRIEF,
    ENVELOPE,
    GOOD,
    FacilityClock,
    age,
    brief,
    cited_kind,
    class_words,
    content,
    iso,
    lasted,
    quantity,
    short,
    state_of,
    tally,
    words,
    written,
)
from tests.console.console_pages import ENCOUNTER, event, item

NOON = datetime(2026, 11, 21, 12, 0, 1, 500_000, tzinfo=timezone(timedelta(hours=2)))


def part(name: str, value: float | None, unit: str | None) -> dict[str, object]:
    return {"code": {"text": name, "codings": []}, "value": value, "unit": unit}


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("2026-03-08T00:45:00+02:00", "8 Mar 2026"),
        ("2026-03-08", "8 Mar 2026"),
        ("2026-03", "Mar 2026"),
        ("2026", "2026"),
        ("before Tuesday", "before Tuesday"),
        (None, ""),
    ],
)
def test_a_date_of_a_chart_keeps_the_day_and_the_precision_of_its_source(
    text: str | None, shown: str
):
    assert written(text) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("2026-11-29T20:00:00-05:00", "30 Nov 2026, 02:00"),
        ("2026-11-29T20:00:00.5Z", "29 Nov 2026, 21:00"),
        ("2026-11-29T20:00:00", "29 Nov 2026, 20:00"),
        ("2026-11-29", "29 Nov 2026"),
        ("2026-11", "Nov 2026"),
        ("before Tuesday", "before Tuesday"),
        ("9999-12-31T23:59:59-05:00", "31 Dec 9999"),
        (None, ""),
    ],
)
def test_the_time_of_a_result_is_in_the_facility_s_zone(text: str | None, shown: str):
    assert FacilityClock(ZoneInfo("Europe/Oslo")).measured(text) == shown


@pytest.mark.parametrize(
    ("value", "unit", "approximate", "words"),
    [
        (36, "a", False, "age 36"),
        (3, "wk", False, "age 3 weeks"),
        (40, "a", True, "age about 40"),
        (18, "mo", True, "age about 18 months"),
    ],
)
def test_an_age_is_shown_as_stated(value: int, unit: str, approximate: bool, words: str):
    assert age(Age(value=value, unit=unit, approximate=approximate)) == words
    assert age(None) == "age unknown"


def test_times_are_in_the_facility_s_zone():
    utc, oslo = (FacilityClock(ZoneInfo(name)) for name in ("UTC", "Europe/Oslo"))
    assert utc.moment(NOON) == "21 Nov 2026, 10:00"
    assert oslo.moment(NOON) == "21 Nov 2026, 11:00"
    assert utc.logged_at(NOON, NOON) == "10:00:01"
    assert utc.logged_at(NOON, NOON + timedelta(hours=14)) == "21 Nov 2026, 10:00:01"
    assert oslo.logged_at(NOON, NOON + timedelta(hours=13)) == "21 Nov 2026, 11:00:01"
    assert iso(NOON.astimezone(UTC)) == iso(NOON) == "2026-11-21T10:00:01.500Z"


@pytest.mark.parametrize(
    ("seconds", "words"), [(-1, "0 s"), (59.9, "59 s"), (60, "1 min"), (7300, "2 h"), (2e5, "2 d")]
)
def test_a_duration_is_in_its_largest_unit(seconds: float, words: str):
    assert lasted(seconds) == words


def test_a_limited_count_is_marked():
    assert tally(Tally(count=1000, is_more=True)) == "1,000+"
    assert tally(Tally(count=12, is_more=False)) == "12"


def test_a_payload_is_one_line_of_bounded_length():
    assert brief({"score": 0.81, "level": "high", "of": [1, None]}) == (
        "score 0.81 · level high · of [1,null]"
    )
    assert brief({"changed": ["end", "status"], "none": []}) == "changed end, status · none"
    long = brief({"text": "x" * 300_000, "more": ["y" * 300_000]})
    assert len(long) == BRIEF + 1
    assert long.endswith("…")


@pytest.mark.parametrize(
    ("fields", "shown"),
    [
        ({"value": 37.28, "unit": "Cel"}, "37.28 °C"),
        ({"value": 3, "comparator": "<", "unit": "mg/L"}, "<3 mg/L"),
        ({"value": "negative"}, "negative"),
        ({"value": True}, "true"),
        ({"value": 1234567.5, "unit": "/uL"}, "1234567.5 /uL"),
        ({"value": 12.149999, "unit": "g/dL"}, "12.15 g/dL"),
        ({}, ""),
        (
            {
                "components": [
                    {"code": None, "value": 120, "unit": "mmHg"},
                    {"code": None, "value": 80, "unit": "mmHg"},
                ]
            },
            "120 / 80 mmHg",
        ),
        *(
            (
                {
                    "components": [
                        {"code": None, "value": value, "unit": unit} for value, unit in parts
                    ]
                },
                shown,
            )
            for parts, shown in (
                ([(None, None), (128, "mmHg")], "— / 128 mmHg"),
                ([(142, "mmHg"), (None, "mmHg")], "142 mmHg / —"),
                ([(None, None), (None, None)], ""),
            )
        ),
        (
            {
                "components": [
                    {
                        "code": {"text": None, "codings": [{"code": code, "display": None}]},
                        "value": value,
                        "unit": "mmHg",
                    }
                    for code, value in (("8462-4", 82), ("8480-6", 128))
                ]
            },
            "128 / 82 mmHg",
        ),
        (
            {"value": 96, "unit": "%", "components": [part("Oxygen flow", 15, "L/min")]},
            "96 % (Oxygen flow 15 L/min)",
        ),
        (
            {"components": [part("Right eye", 42, "mmHg"), part("Left eye", None, None)]},
            "Right eye 42 mmHg, Left eye —",
        ),
        (
            {"value": {"low": {"value": 5, "unit": "/HPF"}, "high": {"value": 10, "unit": "/HPF"}}},
            "5 /HPF to 10 /HPF",
        ),
        ({"value": {"high": {"value": 10, "unit": ["odd"], "code": "mg"}}}, "≤ 10 mg"),
        ({"value": {"numerator": {"value": 1}, "denominator": {"value": 640}}}, "1 / 640"),
        ({"value": {"low": "five", "start": "2026"}}, '{"low":"five","start":"2026"}'),
    ],
)
def test_a_measurement_has_its_unit(fields: dict[str, object], shown: str):
    assert quantity(Item.model_validate(item("Lab", **fields))) == shown


def test_the_script_has_the_same_words_and_lengths_as_the_server():
    script = (Path(str(files("console"))) / "assets" / "log.js").read_text(encoding="utf-8")

    for name, outcomes in (("BAD", BAD), ("GOOD", GOOD)):
        found = re.search(rf"const {name} = (\[.*\]);", script)
        assert set(json.loads(found[1])) == outcomes
    assert f"BRIEF = {BRIEF};" in script
    assert "`withheld: also about ${others" in script
    taken = re.search(r"function ofService\(\{ (.*), \.\.\.rest \}\)", script)
    assert {name.partition(":")[0] for name in taken[1].split(", ")} == ENVELOPE


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("intake_triage", "intake triage"),
        ("task.attempt-failed", "task attempt failed"),
        ("MedicationRequest", "medication request"),
        ("Befund", "befund"),
        ("", ""),
    ],
)
def test_a_code_is_shown_as_words(code: str, shown: str):
    assert words(code) == shown


def test_a_class_and_a_cited_resource_are_shown_as_words():
    assert [class_words(one) for one in ("EMER", "XYZ")] == ["emergency", "XYZ"]
    shown = [cited_kind(f"{one}/{ENCOUNTER}") for one in ("Observation", "MedicationRequest")]
    assert shown == ["an observation", "a medication request"]


def test_words_for_failures_are_recognised_in_any_case():
    assert [state_of(word) for word in ("Failure", "ok", "raised", None)] == [
        "bad",
        "good",
        "plain",
        "plain",
    ]


def test_events_of_services_are_shown_without_their_common_members():
    payload = {
        "schema": "urn:chartroom:change:1",
        "trace": {"trace_id": "1" * 32},
        "resource": f"encounter/{ENCOUNTER}",
        "resource_version": 2,
        "data": {
            "caller_kind": "agent",
            "caller": {"scope": "s"},
            "changed": ["summary", "summary_model"],
        },
    }
    of_service = event(1, recorded_by_kind="service", payload=payload)
    read = event(
        2, access=True, payload={"query": {"by": "tool"}, "data": {"caller_kind": "agent"}}
    )
    of_two = event(4, payload={}, other_patients=1)
    of_more = event(5, payload={}, other_patients=12, recorded_by_kind="service")
    of_agent = event(3, payload={"resource": "bed/7", "data": {"caller": "ward"}})

    shown = (of_service, read, of_agent, of_two, of_more)
    assert [content(Event.model_validate(one)) for one in shown] == [
        "encounter v2 · changed summary, summary model",
        'query {"by":"tool"}',
        'resource bed/7 · data {"caller":"ward"}',
        "withheld: also about 1 other",
        "withheld: also about 12 others",
    ]


def test_ids_that_were_made_at_the_same_time_differ():
    ids = ["01a2059e-9142-712e-81aa-fb99cf9e27ff", "01a2059e-9142-712e-81aa-fb99cf9e28aa"]

    assert [short(one) for one in ids] == ["cf9e27ff", "cf9e28aa"]
    assert short("ef035bfd" + "0" * 24) == "ef035bfd"
