import json
import string
from typing import Annotated, Any

import httpx
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pydantic import Field, TypeAdapter, ValidationError
from support.applications import assert_problem, broken_rules

from chassis.http.fields import (
    MAX_DEPTH,
    MAX_OBJECT_BYTES,
    STORABLE,
    CalendarDate,
    ExternalId,
    MergePatch,
    PathSegment,
    StoredObject,
    Timestamp,
    omittable,
)
from tests.chassis.tables import table


class ThingPatch(MergePatch):
    name: Annotated[str, Field(max_length=20)] = omittable()
    colour: str | None = None


TEXT = TypeAdapter(Annotated[str, Field(max_length=20), STORABLE])
DATE = TypeAdapter(CalendarDate)
TIMESTAMP = TypeAdapter(Timestamp)
OBJECT = TypeAdapter(StoredObject)
SEGMENT = TypeAdapter(PathSegment)
EXTERNAL = TypeAdapter(ExternalId)
PATCH = TypeAdapter(ThingPatch)
DATE_RULES = {"must_be_date", "date_from_datetime_parsing", "date_parsing"}
MOMENT_RULES = {"must_be_timestamp", "datetime_from_date_parsing", "datetime_parsing"}
HEADERS = {"Content-Type": "application/json"}


def rule(adapter: TypeAdapter[Any], value: Any) -> str | None:
    try:
        adapter.validate_python(value)
    except ValidationError as refusal:
        (error,) = refusal.errors()
        return error["type"]
    return None


def nested(levels: int) -> dict[str, Any]:
    value: dict[str, Any] = {}
    for _ in range(levels - 1):
        value = {"a": value}
    return value


ACCEPTED: dict[str, tuple[TypeAdapter[Any], list[Any]]] = {
    "text": (TEXT, ["a", " a ", "Ana Núñez", "李小龍", "👩‍⚕️", "a\nb", "x" * 20]),
    "object": (
        OBJECT,
        [
            *({}, {"": ""}, {"👩‍⚕️": "a\n\u2028"}, nested(MAX_DEPTH)),
            {"a": [1, -0.5, True, None, "ü", {"b": []}]},
            {"big": 10**400, "bigger": [1 - 10**1_000]},
            {"a": [0.0, 0.1, -1e15] * 5_000, "b": [1e300, 5e-324] * 150},
        ],
    ),
    "segment": (
        SEGMENT,
        [
            *("P12345", "0190a5c8-7e1c-7000-8000-000000000001", "a b", "...", "a:b@c;d=e+f&g"),
            *("Ü", "x" * 64),
        ],
    ),
    "external id": (
        EXTERNAL,
        ["P12345", "2026/00123", "A\\7", "A#7", "A?7", "100%", ".", "..", "x" * 64],
    ),
}
REFUSED: dict[str, tuple[TypeAdapter[Any], dict[str, list[Any]]]] = {
    "text": (
        TEXT,
        {
            "not_blank": ["", " \t\n\u00a0\u2003"],
            "no_nul_character": ["a\0b"],
            "string_unicode": ["\ud800"],
            "string_too_long": ["x" * 21],
            "string_type": [5, [98], None],
        },
    ),
    "object": (
        OBJECT,
        {
            "no_nul_character": [{"a": "\0"}, {"a": {"b\0": 1}}],
            "valid_unicode": [{"a": ["\ud800"]}, {"a": {"\udfff": 1}}],
            "finite_number": [
                json.loads(f'{{"a": {number}}}')
                for number in ("1e400", "[-1e400]", "NaN", "Infinity")
            ],
            "max_digits": [{"a": [10**1_000]}, {"a": -(10**1_000)}],
            "nesting_depth": [nested(MAX_DEPTH + 1), nested(50_000)],
            "max_bytes": [
                {"a": "x" * MAX_OBJECT_BYTES},
                {"a": [1e300] * 1_000},
                {"a": [{"b": -1e-300}] * 1_000},
            ],
            "dict_type": [[], "{}", None],
        },
    ),
    "segment": (
        SEGMENT,
        {
            "string_too_short": [""],
            "string_too_long": ["x" * 65],
            "printable": [" ", "a\0", "a\n", "a\x7f", "a\u202e"],
            "usable_in_path": [".", "..", *(f"a{mark}b" for mark in "/\\?#%")],
            "string_type": [5],
        },
    ),
    "external id": (
        EXTERNAL,
        {
            "string_too_short": [""],
            "string_too_long": ["x" * 65],
            "printable": [" ", "a\0", "a\n", "a\x7f", "a\u202e"],
            "string_type": [5],
        },
    ),
    "patch": (
        PATCH,
        {
            "at_least_one_field": [{}],
            "string_type": [{"name": None}],
            "unknown_field": [{"size": 1}],
        },
    ),
}


@table("adapter, values", ACCEPTED)
def test_storable_values_are_accepted_unchanged(adapter: TypeAdapter[Any], values: list[Any]):
    assert [adapter.validate_python(value) for value in values] == values


@table("adapter, broken", REFUSED)
def test_other_values_break_one_rule(adapter: TypeAdapter[Any], broken: dict[str, list[Any]]):
    found = {name: [rule(adapter, value) for value in values] for name, values in broken.items()}

    assert found == {name: [name] * len(values) for name, values in broken.items()}


NO_DATES = [
    *("1987-02-29", "0000-01-01", "12.04.1988", "1988-4-12", "19880412", "1988-04-12T00:00:00Z"),
    *(" 1988-04-12", "1988-04-12\n", "-988-04-12", "\uff11988-04-12", "", 0, 1.5, True, None),
]
MOMENTS = {
    "2026-01-02T03:04:05Z": "2026-01-02T03:04:05+00:00",
    "2026-01-02t03:04:05.25z": "2026-01-02T03:04:05.250000+00:00",
    "2026-01-02T03:04:05+02:00": "2026-01-02T01:04:05+00:00",
    "2026-01-02 03:04:05-00:30": "2026-01-02T03:34:05+00:00",
    "0001-01-01T00:00:01Z": "0001-01-01T00:00:01+00:00",
    "9999-12-31T23:59:59Z": "9999-12-31T23:59:59+00:00",
}
NO_MOMENTS = [
    *("2026-01-02T03:04:05", "2026-01-02", "1700000000", "1e9", "now", 1700000000, True, None),
    *("2026-13-02T03:04:05Z", "2026-01-02T25:04:05Z"),
    # Timestamps outside the calendar, and its first and last moment, which PostgreSQL would store as infinity.
    *("0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00"),
    *("0001-01-01T02:00:00+02:00", "9999-12-31T23:59:59.9999999Z"),
]


def test_only_a_date_is_a_calendar_date():
    assert DATE.validate_python("1988-02-29").isoformat() == "1988-02-29"
    for value in NO_DATES:
        assert rule(DATE, value) in DATE_RULES, value


def test_a_timestamp_is_converted_to_utc():
    for value, moment in MOMENTS.items():
        assert TIMESTAMP.validate_python(value).isoformat() == moment
    for value in NO_MOMENTS:
        assert rule(TIMESTAMP, value) in MOMENT_RULES, value


class TestStorableObject:
    @pytest.mark.parametrize("character", ["a", "ü", "李", "👩"])
    def test_counts_bytes_of_utf_8_up_to_the_limit(self, character: str):
        width, room = len(character.encode()), MAX_OBJECT_BYTES - len('{"a":""}')
        fits = {"a": character * (room // width) + "x" * (room % width)}

        assert OBJECT.validate_python(fits) == fits
        with pytest.raises(ValidationError) as refusal:
            OBJECT.validate_python({"a": fits["a"] + "x"})
        assert refusal.value.errors()[0]["ctx"] == {"max_bytes": 262_144}

    async def test_is_rejected_in_a_real_body(self, offline: httpx.AsyncClient):
        deep = json.dumps(nested(MAX_DEPTH + 1))
        bodies = {
            '{"name": "a", "details": {"a": 1e400}}': ("/details", "finite-number"),
            '{"name": "a", "details": {"a": NaN}}': ("/details", "finite-number"),
            '{"name": "a", "details": {"a": "\\u0000"}}': ("/details", "no-nul-character"),
            '{"name": "a\\u0000"}': ("/name", "no-nul-character"),
            '{"name": 1e400}': ("/name", "must-be-text"),
            f'{{"name": "a", "details": {deep}}}': ("/details", "nesting-depth"),
        }
        for body, broken in bodies.items():
            response = await offline.post("/things", content=body, headers=HEADERS)
            assert broken_rules(assert_problem(response, 422, "invalid")) == {broken}, body

        # Python's JSON parser fails at a nesting depth between these two numbers; the depth depends on the Python
        # version.
        for levels in (3_000, 100_000):
            body = '{"name": "a", "details": ' + '{"a":' * levels + "1" + "}" * levels + "}"
            response = await offline.post("/things", content=body, headers=HEADERS)
            assert response.json()["code"] in {"invalid", "malformed-request"}
            assert response.status_code in {400, 422}


class TestPathSegment:
    def test_writes_a_uuid_in_lower_case(self):
        written = SEGMENT.validate_python("0190A5C8-7E1C-7000-8000-00000000ABCD")

        assert written == "0190a5c8-7e1c-7000-8000-00000000abcd"

    @given(st.text(string.printable, min_size=1, max_size=64))
    @example(" a")
    @example("a ")
    def test_can_always_be_part_of_a_path(self, value: str):
        if rule(SEGMENT, value):
            return

        url = httpx.URL(f"http://localhost/intake/{value}/end")
        assert url.path == f"/intake/{value}/end"
        assert (url.query, url.fragment) == (b"", "")


class TestMergePatch:
    @pytest.mark.parametrize(
        "body", [{"name": "a"}, {"colour": None}, {"name": "a", "colour": "red"}]
    )
    def test_distinguishes_null_from_absent_fields(self, body: dict[str, Any]):
        assert PATCH.validate_python(body).given() == body

    def test_documents_the_rule_in_the_contract(self):
        schema = PATCH.json_schema()

        assert (schema["minProperties"], "required" in schema) == (1, False)
        assert schema["properties"]["name"] == {"maxLength": 20, "title": "Name", "type": "string"}
