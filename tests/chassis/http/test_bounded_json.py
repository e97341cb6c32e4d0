"""JSON within bounds: limits, and the same values as those of Python's own parser."""

import json
from typing import Any

import pytest
from hypothesis import example, given, settings
from support import json_texts

from chassis.http.bounded_json import MAX_NESTING, MAX_VALUES, depth, read_json, require_bounded
from chassis.problems.problem import Invalid


def outcome(read: Any, text: bytes) -> Any:
    try:
        return repr(read(text))
    except ValueError as failure:
        return type(failure)


def rule_of(text: bytes) -> str | None:
    try:
        require_bounded(text)
    except Invalid as problem:
        return problem.errors[0].rule
    return None


class TestReadJson:
    @settings(max_examples=50)
    @given(json_texts.perhaps_broken())
    @example(b'"\\ud800"')
    @example(b"[1e400, -1e400, NaN, Infinity, -Infinity]")
    @example(b"-0")
    @example(b"9" * 4_300)
    @example(b"9" * 4_301)
    @example(b'\xef\xbb\xbf{"a": 1}')
    @example('{"a": "é"}'.encode("utf-16"))
    @example(b'"\xff"')
    @example(b"[" * MAX_NESTING + b"]" * MAX_NESTING)
    def test_reads_what_pythons_own_parser_reads(self, text: bytes) -> None:
        assert outcome(read_json, text) == outcome(json.loads, text)


class TestRequireBounded:
    @pytest.mark.parametrize(
        "value",
        [
            pytest.param([0] * MAX_VALUES, id="as many values as allowed"),
            pytest.param({"text": "[{,:]}" * 100_000}, id="brackets and commas in a text"),
            pytest.param({"text": '"[\\",[' * 100_000}, id="escaped quotes in a text"),
            pytest.param("a,b," * 100_000, id="a text"),
            pytest.param([["a,b,c"] * 10] * 500, id="commas in many texts"),
        ],
    )
    def test_accepts(self, value: Any) -> None:
        text = json.dumps(value, separators=(",", ":")).encode()

        assert rule_of(text) is None
        assert rule_of(text[:-100]) is None  # Its beginning, before the rest has arrived.

    @pytest.mark.parametrize(
        "value",
        [
            pytest.param([0] * (MAX_VALUES + 2), id="numbers"),
            pytest.param([[]] * (MAX_VALUES + 1), id="lists"),
            pytest.param({str(n): {} for n in range(MAX_VALUES + 1)}, id="members"),
            pytest.param([""] * (MAX_VALUES + 2), id="texts"),
            pytest.param({"a": "[" * 20_000, "b": [0] * (MAX_VALUES + 2)}, id="beside a text"),
        ],
    )
    def test_refuses_too_many(self, value: Any) -> None:
        assert rule_of(json.dumps(value).encode()) == "number-of-values"

    def test_accepts_nesting_up_to_the_limit(self) -> None:
        assert rule_of(b"[" * MAX_NESTING + b"]" * MAX_NESTING) is None
        assert rule_of(b'["' + b"[" * 1_000 + b'"]') is None

    @pytest.mark.parametrize("opening", [b"[", b'{"a":'])
    @pytest.mark.parametrize("levels", [MAX_NESTING + 1, 9_000])
    def test_refuses_deeper_nesting(self, opening: bytes, levels: int) -> None:
        assert rule_of(opening * levels) == "nesting-depth"

    def test_refuses_a_text_of_nothing_but_quotes_quickly(self) -> None:
        assert rule_of(b'["",' * 200_000) == "number-of-values"


class TestDepth:
    @pytest.mark.parametrize(
        ("text", "levels"),
        [(b"", 0), (b"1", 0), (b"[]", 1), (b"[[],[],{}]", 2), (b'{"a":[{}]}', 3), (b"]][", 0)],
    )
    def test_counts_levels(self, text: bytes, levels: int) -> None:
        assert max(depth(text), 0) == levels
