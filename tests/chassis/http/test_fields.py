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
    JSONObject,
    MergePatch,
    PathSegment,
    Timestamp,
    omittable,
)

pytestmark = pytest.mark.anyio
TEXT = TypeAdapter(Annotated[str, Field(max_length=20), STORABLE])
DATE = TypeAdapter(CalendarDate)
TIMESTAMP = TypeAdapter(Timestamp)
OBJECT = TypeAdapter(JSONObject)
SEGMENT = TypeAdapter(PathSegment)


def rule(adapter: TypeAdapter[Any], value: Any) -> str:
    """Return the one rule that `value` breaks."""
    with pytest.raises(ValidationError) as refusal:
        adapter.validate_python(value)
    (error,) = refusal.value.errors()
    return error["type"]


def nested(levels: int) -> dict[str, Any]:
    """Return an object with so many levels."""
    value: dict[str, Any] = {}
    for _ in range(levels - 1):
        value = {"a": value}
    return value


class TestStorableText:
    @pytest.mark.parametrize("value", ["a", " a ", "Ana Núñez", "李小龍", "👩‍⚕️", "a\nb", "x" * 20])
    def test_accepts_text_that_is_not_blank(self, value: str) -> None:
        assert TEXT.validate_python(value) == value

    @pytest.mark.parametrize(
        ("value", "broken"),
        [
            pytest.param("", "not_blank", id="empty"),
            pytest.param(" \t\n\u00a0\u2003", "not_blank", id="white space"),
            pytest.param("a\0b", "no_nul_character", id="NUL"),
            pytest.param("\ud800", "string_unicode", id="half a character"),
            pytest.param("x" * 21, "string_too_long", id="too long"),
            pytest.param(5, "string_type", id="a number"),
            pytest.param(b"bytes", "string_type", id="bytes"),
            pytest.param(None, "string_type", id="null"),
        ],
    )
    def test_refuses(self, value: Any, broken: str) -> None:
        if isinstance(value, bytes):  # JSON has no bytes; pydantic would decode Python's.
            value = list(value)

        assert rule(TEXT, value) == broken


class TestCalendarDate:
    def test_is_a_date(self) -> None:
        assert DATE.validate_python("1988-02-29").isoformat() == "1988-02-29"

    @pytest.mark.parametrize(
        "value",
        [
            "1987-02-29",
            "0000-01-01",
            "12.04.1988",
            "1988-4-12",
            "19880412",
            "1988-04-12T00:00:00Z",
            " 1988-04-12",
            "1988-04-12\n",
            "-988-04-12",
            "\uff11988-04-12",
            "",
            0,
            1.5,
            True,
            None,
        ],
    )
    def test_is_nothing_else(self, value: Any) -> None:
        assert rule(DATE, value) in {"must_be_date", "date_from_datetime_parsing", "date_parsing"}


class TestTimestamp:
    @pytest.mark.parametrize(
        ("value", "moment"),
        [
            ("2026-01-02T03:04:05Z", "2026-01-02T03:04:05+00:00"),
            ("2026-01-02t03:04:05.25z", "2026-01-02T03:04:05.250000+00:00"),
            ("2026-01-02T03:04:05+02:00", "2026-01-02T01:04:05+00:00"),
            ("2026-01-02 03:04:05-00:30", "2026-01-02T03:34:05+00:00"),
            ("0001-01-01T00:00:01Z", "0001-01-01T00:00:01+00:00"),
            ("9999-12-31T23:59:59Z", "9999-12-31T23:59:59+00:00"),
        ],
    )
    def test_is_converted_to_utc(self, value: str, moment: str) -> None:
        assert TIMESTAMP.validate_python(value).isoformat() == moment

    @pytest.mark.parametrize(
        "value",
        [
            pytest.param("2026-01-02T03:04:05", id="no offset"),
            pytest.param("2026-01-02", id="a date"),
            pytest.param("1700000000", id="digits as text"),
            pytest.param("1e9", id="a number as text"),
            pytest.param("now", id="a word"),
            pytest.param("2026-13-02T03:04:05Z", id="month 13"),
            pytest.param("2026-01-02T25:04:05Z", id="hour 25"),
            pytest.param("0001-01-01T00:00:00+14:00", id="before the calendar"),
            pytest.param("9999-12-31T23:59:59-14:00", id="after the calendar"),
            pytest.param(
                "0001-01-01T02:00:00+02:00", id="the first moment, which is stored as infinity"
            ),
            pytest.param(
                "9999-12-31T23:59:59.9999999Z", id="the last moment, which is stored as infinity"
            ),
            pytest.param(1700000000, id="a number"),
            pytest.param(True, id="true"),
            pytest.param(None, id="null"),
        ],
    )
    def test_is_nothing_else(self, value: Any) -> None:
        assert rule(TIMESTAMP, value) in {
            "must_be_timestamp",
            "datetime_from_date_parsing",
            "datetime_parsing",
        }


class TestStorableObject:
    @pytest.mark.parametrize(
        "value",
        [
            {},
            {"a": [1, -0.5, True, None, "ü", {"b": []}]},
            {"big": 10**400},
            {"": ""},
            {"👩‍⚕️": "a\n\u2028"},
        ],
    )
    def test_accepts_any_object_that_can_be_stored(self, value: dict[str, Any]) -> None:
        assert OBJECT.validate_python(value) == value

    @pytest.mark.parametrize(
        ("value", "broken"),
        [
            pytest.param({"a": "\0"}, "no_nul_character", id="NUL in a text"),
            pytest.param({"a": {"b\0": 1}}, "no_nul_character", id="NUL in a name"),
            pytest.param({"a": ["\ud800"]}, "valid_unicode", id="half a character in a text"),
            pytest.param({"a": {"\udfff": 1}}, "valid_unicode", id="half a character in a name"),
            pytest.param(json.loads('{"a": 1e400}'), "finite_number", id="1e400"),
            pytest.param(json.loads('{"a": [-1e400]}'), "finite_number", id="-1e400"),
            pytest.param(json.loads('{"a": NaN}'), "finite_number", id="NaN"),
            pytest.param(json.loads('{"a": Infinity}'), "finite_number", id="Infinity"),
            pytest.param({"a": [10**1_000]}, "max_digits", id="a number of 1,001 digits"),
            pytest.param({"a": -(10**1_000)}, "max_digits", id="the same below zero"),
            pytest.param(nested(MAX_DEPTH + 1), "nesting_depth", id="one level too many"),
            pytest.param(nested(50_000), "nesting_depth", id="50,000 levels"),
            pytest.param(
                {"a": [[[]]] * 2 | {} if False else "x" * MAX_OBJECT_BYTES},
                "max_bytes",
                id="too large",
            ),
            pytest.param([], "dict_type", id="a list"),
            pytest.param("{}", "dict_type", id="a text"),
            pytest.param(None, "dict_type", id="null"),
        ],
    )
    def test_refuses(self, value: Any, broken: str) -> None:
        assert rule(OBJECT, value) == broken

    def test_accepts_numbers_up_to_the_limit_of_digits(self) -> None:
        assert OBJECT.validate_python({"a": [1 - 10**1_000, True]}) == {"a": [1 - 10**1_000, True]}

    def test_accepts_nesting_up_to_the_limit(self) -> None:
        assert OBJECT.validate_python(nested(MAX_DEPTH)) == nested(MAX_DEPTH)

    @pytest.mark.parametrize("character", ["a", "ü", "李", "👩"])
    def test_counts_bytes_of_utf_8_up_to_the_limit(self, character: str) -> None:
        width = len(character.encode())
        text = character * ((MAX_OBJECT_BYTES - len('{"a":""}')) // width)
        fits = {"a": text + "x" * ((MAX_OBJECT_BYTES - len('{"a":""}')) % width)}

        assert OBJECT.validate_python(fits) == fits
        assert rule(OBJECT, {"a": fits["a"] + "x"}) == "max_bytes"

    def test_reports_the_limit(self) -> None:
        with pytest.raises(ValidationError) as refusal:
            OBJECT.validate_python({"a": "x" * MAX_OBJECT_BYTES})

        assert refusal.value.errors()[0]["ctx"] == {"max_bytes": 262_144}

    @pytest.mark.parametrize(
        ("body", "broken"),
        [
            pytest.param(
                '{"name": "a", "details": {"a": 1e400}}', ("/details", "finite-number"), id="1e400"
            ),
            pytest.param(
                '{"name": "a", "details": {"a": NaN}}', ("/details", "finite-number"), id="NaN"
            ),
            pytest.param(
                '{"name": "a", "details": {"a": "\\u0000"}}',
                ("/details", "no-nul-character"),
                id="NUL",
            ),
            pytest.param(
                '{"name": "a", "details": {"a": "\\ud800"}}',
                ("/details", "valid-unicode"),
                id="surrogate",
            ),
            pytest.param(
                '{"name": "\\ud800"}', ("/name", "valid-unicode"), id="surrogate in a text"
            ),
            pytest.param('{"name": "a\\u0000"}', ("/name", "no-nul-character"), id="NUL in a text"),
            pytest.param('{"name": 1e400}', ("/name", "must-be-text"), id="1e400 for a text"),
            pytest.param(
                f'{{"name": "a", "details": {json.dumps(nested(MAX_DEPTH + 1))}}}',
                ("/details", "nesting-depth"),
                id="one level too many",
            ),
        ],
    )
    async def test_is_refused_as_a_real_body(
        self, offline: httpx.AsyncClient, body: str, broken: tuple[str, str]
    ) -> None:
        response = await offline.post(
            "/things", content=body, headers={"Content-Type": "application/json"}
        )

        assert broken_rules(assert_problem(response, 422, "invalid")) == {broken}

    @pytest.mark.parametrize("levels", [3_000, 100_000])
    async def test_is_refused_as_a_real_body_of_thousands_of_levels(
        self, offline: httpx.AsyncClient, levels: int
    ) -> None:
        body = '{"name": "a", "details": ' + '{"a":' * levels + "1" + "}" * levels + "}"

        response = await offline.post(
            "/things", content=body, headers={"Content-Type": "application/json"}
        )

        # The limit of Python's parser is between these depths and depends on the version.
        assert response.json()["code"] in {"invalid", "malformed-request"}
        assert response.status_code in {400, 422}


class TestPathSegment:
    @pytest.mark.parametrize(
        "value",
        [
            "P12345",
            "0190a5c8-7e1c-7000-8000-000000000001",
            "a b",
            "...",
            "a:b@c;d=e+f&g",
            "Ü",
            "x" * 64,
        ],
    )
    def test_accepts_ids_that_can_be_in_a_path(self, value: str) -> None:
        assert SEGMENT.validate_python(value) == value

    def test_writes_a_uuid_in_lower_case(self) -> None:
        assert (
            SEGMENT.validate_python("0190A5C8-7E1C-7000-8000-00000000ABCD")
            == "0190a5c8-7e1c-7000-8000-00000000abcd"
        )

    @pytest.mark.parametrize(
        ("value", "broken"),
        [
            pytest.param("", "string_too_short", id="empty"),
            pytest.param("x" * 65, "string_too_long", id="too long"),
            pytest.param(" ", "printable", id="blank"),
            pytest.param("a\0", "printable", id="NUL"),
            pytest.param("a\n", "printable", id="a line break"),
            pytest.param("a\x7f", "printable", id="delete"),
            pytest.param("a\u202e", "printable", id="a mark that turns text around"),
            pytest.param(".", "usable_in_path", id="one dot"),
            pytest.param("..", "usable_in_path", id="two dots"),
            *(pytest.param(f"a{mark}b", "usable_in_path", id=mark) for mark in "/\\?#%"),
            pytest.param(5, "string_type", id="a number"),
        ],
    )
    def test_refuses(self, value: Any, broken: str) -> None:
        assert rule(SEGMENT, value) == broken

    @given(st.text(string.printable, min_size=1, max_size=64))
    @example(" a")
    @example("a ")
    def test_can_always_be_part_of_a_path(self, value: str) -> None:
        try:
            SEGMENT.validate_python(value)
        except ValidationError:
            return

        url = httpx.URL(f"http://localhost/intake/{value}/end")
        assert url.path == f"/intake/{value}/end"
        assert (url.query, url.fragment) == (b"", "")


class ThingPatch(MergePatch):
    name: Annotated[str, Field(max_length=20)] = omittable()
    colour: str | None = None


PATCH = TypeAdapter(ThingPatch)


class TestMergePatch:
    @pytest.mark.parametrize(
        "body", [{"name": "a"}, {"colour": None}, {"name": "a", "colour": "red"}]
    )
    def test_distinguishes_given_fields_from_absent_ones(self, body: dict[str, Any]) -> None:
        assert PATCH.validate_python(body).given() == body

    @pytest.mark.parametrize(
        ("body", "broken"),
        [
            pytest.param({}, "at_least_one_field", id="nothing"),
            pytest.param({"name": None}, "string_type", id="null for what cannot be missing"),
            pytest.param({"size": 1}, "unknown_field", id="an unknown field"),
        ],
    )
    def test_refuses(self, body: dict[str, Any], broken: str) -> None:
        assert rule(PATCH, body) == broken

    def test_documents_the_rule_in_the_contract(self) -> None:
        schema = PATCH.json_schema()

        assert (schema["minProperties"], "required" in schema) == (1, False)
        assert schema["properties"]["name"] == {"maxLength": 20, "title": "Name", "type": "string"}
